import { CompletionItemKind } from 'vscode-languageserver';
import type { Path } from '../../core/parse/tree.ts';
import { describeDefinitions } from '../../core/plan/describe-entry.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { changePlanOf, communicationPlanOf, stemmed } from '../../core/plan/family.ts';
import { valueAt, valueUnder } from '../../core/plan/plan.ts';
import { escapeSnippet } from '../../core/snippets/prompt.ts';
import { describeDefinition } from '../hover/describe-definition.ts';
import type { Telling } from '../hover/telling.ts';
import type { PlanView } from '../plan-view.ts';
import type { WordId } from '../words/say.ts';
import type { Proposal } from './proposal.ts';

const LONGEST_DETAIL = 80;

/** Short names of the family that may be written at a path, each with what it stands for; likely people first. */
export function proposeIds(
  telling: Telling,
  types: readonly string[],
  path: Path,
  present: readonly string[],
): Proposal[] {
  const { view, say } = telling;
  const likely = likelyAt(view, types, path);
  return [...definitionsFor(view, types, path)]
    .filter(([id]) => !present.includes(id))
    .map(([id, definitions], index) => ({ id, definitions, index, ...(likely.get(id) ?? UNLIKELY) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ id, definitions, reason }) => {
      const { name, role } = describeDefinitions(definitions);
      return {
        label: id,
        kind: CompletionItemKind.Reference,
        detail: shortened([name, role].filter((each) => each !== '').join(', ')),
        documentation: () => [...(reason ? [say(reason)] : []), ...describeDefinition(telling, definitions)],
        filter: `${id} ${name}`.trim(),
        body: escapeSnippet(id),
      };
    });
}

/** Some are named by whole sentences: the documentation has all of them. */
function shortened(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL).replace(/\s+\S*$/, '')} …`;
}

/** By the names under which this plan knows them. What a path lies in is none of them: nothing names itself. */
function definitionsFor({ family, plan }: PlanView, types: readonly string[], path: Path): Map<string, Definition[]> {
  const byId = new Map<string, Definition[]>();
  for (const definition of family.definitions.all()) {
    if (!types.includes(definition.type) || (definition.plan === plan && isWithin(path, definition.path))) continue;
    const id = stemmed(family, definition, definition.id);
    byId.set(id, [...(byId.get(id) ?? []), definition]);
  }
  return byId;
}

function isWithin(path: Path, home: Path): boolean {
  return path.length > home.length && home.every((step, index) => step === path[index]);
}

interface Likely {
  readonly weight: number;
  readonly reason?: WordId;
}

const UNLIKELY: Likely = { weight: 0 };

/** Whom a place mostly names, where it names people: those who are it elsewhere, and those whose part in the change it is. */
function likelyAt(view: PlanView, types: readonly string[], path: Path): Map<string, Likely> {
  const likely = new Map<string, Likely>();
  if (!types.includes('person')) return likely;
  const key = keyOf(path);
  for (const { facts } of view.family.members) {
    for (const reference of facts.references) {
      if (keyOf(reference.path) !== key || reference.on === 'key') continue;
      likely.set(reference.id, {
        weight: (likely.get(reference.id)?.weight ?? 0) + 1,
        reason: 'completion.named-elsewhere',
      });
    }
  }
  for (const [reason, id] of roleHolders(view, key, path).reverse())
    if (typeof id === 'string') likely.set(id, { weight: (likely.get(id)?.weight ?? 0) + 1_000, reason });
  return likely;
}

/** The key that a value stands under, be it one or a list of them. */
function keyOf(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string') as string | undefined;
}

/** Those whose part it is, the likeliest first. */
function roleHolders({ family, plan }: PlanView, key: string | undefined, path: Path): [WordId, unknown][] {
  const role = (name: string) => valueUnder(changePlanOf(family)?.data, `who.roles.${name}`);
  const usual = (name: string) => valueUnder(communicationPlanOf(family)?.data, `responsibility.${name}`);
  switch (key) {
    case 'sender':
      return [
        ...managersOf(plan.data, path).map((id): [WordId, unknown] => ['completion.leads-them', id]),
        ['completion.usual-here', usual('sender')],
        ['completion.is-sponsor', role('sponsor')],
      ];
    case 'approver':
    case 'author':
      return [
        ['completion.usual-here', usual(key)],
        [
          key === 'author' ? 'completion.is-lead' : 'completion.is-sponsor',
          role(key === 'author' ? 'lead' : 'sponsor'),
        ],
      ];
    case 'decider':
    case 'accountable':
    case 'whom':
      return [['completion.is-sponsor', role('sponsor')]];
    case 'owner':
      return [['completion.is-lead', role('lead')]];
    default:
      return [];
  }
}

/** Of an item of the schedule: who leads the people that it reaches. */
function managersOf(data: PlanView['plan']['data'], path: Path): unknown[] {
  const reached = valueAt(data, [...path.slice(0, -1), 'audiences']);
  if (!Array.isArray(reached)) return [];
  return [...new Set(reached.map((id) => valueAt(data, ['audiences', String(id), 'managers'])))];
}
