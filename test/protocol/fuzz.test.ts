import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, Position, TextEdit } from 'vscode-languageserver-protocol/node';
import { applyEdit, EDIT_KINDS } from '../../core/testing/typed-edit.ts';
import { Client, Folder, PUSH } from './client.ts';

/** A part of it runs with the gate's other tests of the protocol; all 10,000 with `npm run test:fuzz`. */
const STEPS = Number(process.env.CHANGEWRIGHT_FUZZ_STEPS ?? 1_000);
const SEED = Number(process.env.CHANGEWRIGHT_FUZZ_SEED ?? 20_261_122);
/** Steps between two comparisons with a server that has just been started. */
const STRETCH = 250;
/** More than this a person does not write into one plan. */
const LONGEST = 60_000;

const AT_POSITION = ['hover', 'completion', 'definition', 'documentHighlight', 'prepareRename'];
const OF_RANGE = ['inlayHint', 'codeAction', 'rangeFormatting', 'semanticTokens/range'];
const OF_DOCUMENT = [
  ...['documentSymbol', 'foldingRange', 'formatting', 'documentLink', 'codeLens', 'semanticTokens/full'],
  ...['selectionRange', 'references', 'rename', 'onTypeFormatting'],
];
const OF_WORKSPACE = ['workspace/symbol', 'changewright/plans', 'changewright/calendar', 'changewright/summary'];
const NAMES = ['ada', 'new-name', 'start', 'Not a name', ''];

/** A person who types, asks and changes their mind; numbers follow from the seed alone. */
class Person {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)] as T;
  }
}

class OpenFile {
  readonly uri: string;
  readonly original: string;
  text: string;
  version = 1;

  constructor(uri: string, text: string) {
    this.uri = uri;
    this.original = text;
    this.text = text;
  }
}

const person = new Person(SEED);
let folder: Folder;
let client: Client;
let files: OpenFile[];
const asked = new Map<string, number>();
const failed: string[] = [];

beforeAll(async () => {
  const names = readdirSync('examples/engineering').filter((name) => name.endsWith('.yaml'));
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(`examples/engineering/${name}`, 'utf8')]));
  folder = await Folder.create(texts);
  files = names.map((name) => new OpenFile(folder.uriOf(name), texts[name] as string));
  client = await Client.open(PUSH, [folder]);
  for (const { uri, text } of files) await client.openText(uri, text);
});

afterAll(async () => {
  await client.stop();
  await folder.remove();
});

test(`${STEPS} random edits and requests leave no fault and nothing stale`, {
  timeout: 60_000 + 300 * STEPS,
}, async () => {
  let waiting: Promise<void>[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const file = person.pick(files);
    if (person.next() < 0.5) await edit(file);
    else waiting.push(ask(file));
    if (person.next() < 0.3) {
      await Promise.all(waiting);
      waiting = [];
    }
    if (step % STRETCH === 0) {
      await Promise.all(waiting);
      await compareWithFresh(step);
    }
  }
  await Promise.all(waiting);
  expect(failed).toEqual([]);
  expect(client.heard.filter(({ method, params }) => isFault(method, params))).toEqual([]);
  expect([...asked.keys()].sort()).toEqual([...AT_POSITION, ...OF_RANGE, ...OF_DOCUMENT, ...OF_WORKSPACE].sort());
  console.log(`seed ${SEED}:`, Object.fromEntries(asked));
});

function isFault(method: string, params: unknown): boolean {
  return method === 'window/logMessage' && (params as { type: number }).type === 1;
}

async function edit(file: OpenFile): Promise<void> {
  const isTooLong = file.text.length > LONGEST;
  const numbers = { where: person.next(), what: person.next(), howFar: person.next() };
  const isUndone = person.next() < 0.02;
  const typed = applyEdit(file.text, { kind: person.pick(EDIT_KINDS), ...numbers });
  await replace(file, isTooLong || isUndone ? file.original : typed);
}

/** Sends what lies between the parts that stay. */
async function replace(file: OpenFile, text: string): Promise<void> {
  const before = file.text;
  let start = 0;
  while (start < before.length && start < text.length && before[start] === text[start]) start++;
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before.at(-1 - end) === text.at(-1 - end)) end++;
  file.text = text;
  const range = { start: positionAt(before, start), end: positionAt(before, before.length - end) };
  await client.change(file.uri, ++file.version, [{ range, text: text.slice(start, text.length - end) }]);
}

async function ask(file: OpenFile): Promise<void> {
  const name = person.pick([...AT_POSITION, ...OF_RANGE, ...OF_DOCUMENT, ...OF_WORKSPACE]);
  asked.set(name, (asked.get(name) ?? 0) + 1);
  const method = name.includes('/') && OF_WORKSPACE.includes(name) ? name : `textDocument/${name}`;
  const { version } = file;
  try {
    const answer = await client.ask<unknown>(method, paramsFor(file));
    if (person.next() < 0.3 && file.version === version) await take(file, answer);
  } catch (error) {
    const { code, message } = error as { code?: number; message: string };
    if (!REFUSALS.includes(code ?? 0)) failed.push(`${method}: ${code} ${message}`);
  }
}

/** RequestFailed: a reason for the person, such as a name that cannot be given. ContentModified: ask again of the newer text. */
const REFUSALS = [-32803, -32801];

/** One value with all that any of the requests takes. */
function paramsFor(file: OpenFile): object {
  const textDocument = { uri: file.uri };
  const [a, b] = [person.next(), person.next()].sort().map((each) => Math.floor(each * (file.text.length + 1)));
  const position = positionAt(file.text, a ?? 0);
  const range = { start: position, end: positionAt(file.text, b ?? 0) };
  return {
    textDocument,
    uri: file.uri,
    position,
    positions: [position, range.end],
    range,
    context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
    options: { tabSize: person.pick([2, 4]), insertSpaces: true },
    newName: person.pick(NAMES),
    ch: person.pick(['\n', '-']),
    query: person.pick(['', 'a', 'risk', '…']),
    direction: person.pick(['coming', 'past']),
    weeks: 13,
  };
}

/** Takes what was offered, as far as it is a change of this file. */
async function take(file: OpenFile, answer: unknown): Promise<void> {
  if (!Array.isArray(answer)) return;
  const offered = answer.length > 0 ? person.pick<Record<string, unknown>>(answer) : {};
  const documentChanges = (offered.edit as { documentChanges?: { edits: TextEdit[] }[] } | undefined)?.documentChanges;
  const [first] = documentChanges ?? [];
  const edits = first?.edits ?? (isTextEdit(offered) ? (answer as TextEdit[]) : undefined);
  if (edits?.every(isTextEdit)) await replace(file, applyEdits(file.text, edits));
}

function isTextEdit(value: unknown): value is TextEdit {
  return typeof (value as TextEdit).newText === 'string' && (value as TextEdit).range !== undefined;
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const last = [...edits].sort((a, b) => offsetAt(text, b.range.start) - offsetAt(text, a.range.start));
  return last.reduce(
    (whole, { range, newText }) =>
      whole.slice(0, offsetAt(text, range.start)) + newText + whole.slice(offsetAt(text, range.end)),
    text,
  );
}

/** What the server says now is what a server says that has never seen anything else. */
async function compareWithFresh(step: number): Promise<void> {
  const fresh = await Client.open(PUSH, [folder]);
  try {
    for (const { uri, text, version } of files) await fresh.openText(uri, text, 'changewright', version);
    for (const { uri, version } of files) {
      await rest(client, uri);
      await rest(fresh, uri);
      const [said, expected] = [lastSaid(client, uri), lastSaid(fresh, uri)];
      expect(said?.version, `version of ${uri} after ${step} steps, seed ${SEED}`).toBe(version);
      expect(said?.diagnostics.map(brief), `${uri} after ${step} steps, seed ${SEED}`).toEqual(
        expected?.diagnostics.map(brief),
      );
    }
  } finally {
    await fresh.stop();
  }
}

/** An answer comes after all that was said before it; what follows from other files is said before the next rest. */
async function rest(of: Client, uri: string): Promise<void> {
  await of.ask('changewright/validateWorkspace', {});
  await of.ask('textDocument/documentSymbol', { textDocument: { uri } });
}

function lastSaid(of: Client, uri: string) {
  return of.published.findLast((each) => each.uri === uri);
}

function brief({ range, message, code, severity }: Diagnostic) {
  return { range, message, code, severity };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let n = 0; n < line; n++) start = text.indexOf('\n', start) + 1;
  return start + character;
}
