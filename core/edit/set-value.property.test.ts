import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import type { Path, PlainValue, PlanNode } from '../parse/tree.ts';
import { applyEdits, toTextEdits } from './text-edit.ts';

const root = join(import.meta.dirname, '../../examples');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

const parsed = new Map<string, ReturnType<typeof parseFile>>();

function edit(text: string, path: Path, value: PlainValue | undefined): string {
  const file = parsed.get(text) ?? parseFile(text);
  parsed.set(text, file);
  const [document] = file.documents;
  return document ? applyEdits(text, toTextEdits(document, text, [{ set: path, value }])) : text;
}

function dataOf(text: string): PlainValue {
  const [document] = parseFile(text).documents;
  return document ? toPlainValue(document.root) : null;
}

function pathsIn(node: PlanNode, path: Path = []): Path[] {
  const children: readonly (readonly [string | number, PlanNode])[] =
    node.type === 'map'
      ? node.entries.map(({ key, value }) => [key, value] as const)
      : node.type === 'list'
        ? node.items.map(({ value }, at) => [at, value] as const)
        : [];
  return [...(path.length > 0 ? [path] : []), ...children.flatMap(([step, child]) => pathsIn(child, [...path, step]))];
}

function commentsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? []);
}

/** The plain value with one path set: what an edit has to come to. */
function withValue(data: PlainValue, path: Path, value: PlainValue): PlainValue {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item, at) => (at === step ? withValue(item, rest, value) : item));
  return {
    ...(data as { [key: string]: PlainValue }),
    [step]: withValue((data as { [key: string]: PlainValue })[step] ?? null, rest, value),
  };
}

describe.each(files)('setting values in %s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');
  const [document] = parseFile(text).documents;
  const paths = document ? pathsIn(document.root) : [];
  // Each edit parses the file again: a part of the places, another one in each file, keeps this under some seconds.
  const some = paths.filter((_, at) => at % 97 === name.length);
  const before = dataOf(text);

  it('changes the value that was meant and nothing else', () => {
    for (const path of some) {
      const changed = edit(text, path, 'Ask: first, "then" go # on');
      expect(dataOf(changed), path.join('.')).toEqual(withValue(before, path, 'Ask: first, "then" go # on'));
    }
  });

  it('adds a field to every map, and keeps every comment', () => {
    const maps = paths.filter((path) => isMap(before, path)).filter((_, at) => at % 23 === 0);
    for (const path of maps) {
      const changed = edit(text, [...path, 'x-new', 'deep'], ['a', 'b']);
      expect(dataOf(changed), path.join('.')).toEqual(withValue(before, [...path, 'x-new'], { deep: ['a', 'b'] }));
      expect(commentsOf(changed)).toEqual(commentsOf(text));
    }
  });

  it('takes entries out and leaves a plan that can be read', () => {
    for (const path of some) {
      const changed = edit(text, path, undefined);
      const [after] = parseFile(changed).documents;
      expect(after?.problems, path.join('.')).toEqual([]);
      expect(changed.length).toBeLessThan(text.length);
    }
  });
});

function isMap(data: PlainValue, path: Path): boolean {
  let value: PlainValue | undefined = data;
  for (const step of path) value = (value as { [key: string]: PlainValue } | null)?.[step];
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
