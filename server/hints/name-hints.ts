import { locateKey, locateNode } from '../../core/parse/locate.ts';
import { nodeAt } from '../../core/parse/tree.ts';
import { calledOf } from '../../core/plan/describe-entry.ts';
import type { Definition, Reference } from '../../core/plan/facts.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { titleOf } from '../hover/describe-definition.ts';
import type { Telling } from '../hover/telling.ts';
import type { Hint, IsWanted } from './hint.ts';

const LONGEST = 40;

/** The names behind short names. What is called by a sentence would bury the line, and a hover tells it. */
export function nameHints(telling: Telling, isWanted: IsWanted): Hint[] {
  const { plan, family } = telling.view;
  return family.self.facts.references.flatMap((reference) => {
    const offset = placeOf(plan, reference);
    if (offset === undefined || !isWanted(offset)) return [];
    const definitions = findDefinitions(family, reference.types, reference.id);
    const called = calledOf(definitions);
    if (called === undefined || called.name.length > LONGEST || isSaid(reference.id, called.name, called.by)) return [];
    return [{ offset, label: called.name, tooltip: titleOf(telling, reference.id, definitions), names: called.by }];
  });
}

/** Whether a name says no more than its short name: `ward-managers`, Managers of the ward. A person's has the family name. */
function isSaid(id: string, name: string, { type }: Definition): boolean {
  const short = wordsOf(id.slice(id.indexOf('/') + 1));
  const words = wordsOf(name);
  return type === 'person' ? short.join('') === words.join('') : short.every((word) => words.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** After the value, or after the colon of a key that has the rest of its line to itself. */
function placeOf({ document, file }: Plan, { path, on }: Reference): number | undefined {
  if (on === 'value') return locateNode(document, path)?.end;
  const key = locateKey(document, path);
  const node = nodeAt(document.root, path);
  if (!key || node?.type === 'scalar') return undefined;
  const { line, column } = file.lines.positionAt(key.end);
  const colon = /^[ \t]*:(?=[ \t]*(?:#.*)?$)/.exec(file.lines.lineText(line).slice(column));
  return colon ? key.end + colon[0].length : undefined;
}
