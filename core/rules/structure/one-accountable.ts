import { defineRule } from '../../engine/rule.ts';
import type { Path } from '../../parse/tree.ts';
import type { Reference } from '../../plan/facts.ts';
import { isFiller, LONGEST_FILLER } from '../../questions/not-an-answer.ts';
import { references } from '../../views/inputs.ts';
import { type Person, people } from '../../views/people.ts';

export const oneAccountable = defineRule({
  id: 'one-accountable',
  severity: 'error',
  states: 'wrong',
  summary: 'Several people are named where one belongs: as owner, accountable, sponsor, lead, approver or decider.',
  why: 'If two people own a task, each may think that the other takes care of it. And whoever has a question does not know whom to ask.',
  source:
    'Responsibility charts (RACI): one person is accountable for each task (Smith and Erwin, "Role & Responsibility Charting").',
  falsePositives:
    'Two people may well share the work. Name the one who answers for it here, and mention the other in the text or, for an activity, under "consulted".',
  messages: {
    default: {
      message: '"{key}" names {count} people where one belongs. Each of them may wait for the others.',
      remedy: 'Name the one who answers for it. Mention the others in the text or, for an activity, under "consulted".',
    },
    fix: { message: 'Write "{id}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Digital signatures for contracts"
people:
  halina:
    name: "Halina Westerberg"
  tomaso:
    name: "Tomaso Eriksdottir"
how:
  activities:
    choose-supplier:
      do: "Choose a supplier with two test contracts."
      owner: [halina, tomaso]
             ~~~~~~~~~~~~~~~~ "owner" names 2 people where one belongs. Each of them may wait for the others.
      due: 2027-02-26
    sign-first:
      do: "Sign the first ten contracts with customers who offered to try."
      owner: tomaso
      accountable: halina and tomaso
                   ~~~~~~~~~~~~~~~~~ "accountable" names 2 people where one belongs. Each of them may wait for the others.
      due: 2027-03-31
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Digital signatures for contracts"
people:
  halina:
    name: "Halina Westerberg"
  tomaso:
    name: "Tomaso Eriksdottir"
how:
  activities:
    choose-supplier:
      do: "Choose a supplier with two test contracts."
      owner: halina
      consulted: [tomaso]
      due: 2027-02-26
    sign-first:
      do: "Sign the first ten contracts with customers who offered to try."
      owner: tomaso
      accountable: halina
      due: 2027-03-31
`,
  },
  *check(read) {
    const findPerson = personFinder([...read(people).values()]);
    for (const { plan, value } of read(references)) {
      for (const { path, names } of [...namedInText(value, findPerson), ...namedInLists(value, findPerson)]) {
        if (names.length < 2) continue;
        const at = { plan, path };
        const known = names.filter((name) => read(people).has(name)).slice(0, MOST_FIXES);
        yield {
          at,
          params: { key: String(path.at(-1)), count: names.length },
          fixes: known.map((id) => ({
            says: 'fix',
            params: { id },
            applicability: 'suggested',
            edits: [{ set: at, value: id }],
          })),
        };
      }
    }
  },
});

/** Keys that hold the one who answers for something. */
const KEYS = new Set(['owner', 'accountable', 'sponsor', 'lead', 'approver', 'decider']);

const MOST_FIXES = 4;

interface Named {
  readonly path: Path;
  /** Ids of people; in a list also what is no person, as it is written. */
  readonly names: readonly string[];
}

type FindPerson = (text: string) => string | undefined;

/** By the id or by the whole name. */
function personFinder(all: readonly Person[]): FindPerson {
  const ids = new Map(all.flatMap(({ id, name }) => [[name.toLowerCase(), id] as const, [id, id] as const]));
  return (text) => ids.get(text.trim().toLowerCase());
}

/** `ann and bob`: known people only, since other words may be one name. */
function namedInText(all: readonly Reference[], findPerson: FindPerson): Named[] {
  return all
    .filter((each) => !each.isOneOfSeveral && isSinglePerson(each.types, each.path) && each.id.length <= LONGEST_FILLER)
    .map(({ id, path }) => ({
      path,
      names: distinct(id.split(/[,;/&+]|\band\b|\bor\b/i).flatMap((name) => findPerson(name) ?? [])),
    }));
}

function namedInLists(all: readonly Reference[], findPerson: FindPerson): Named[] {
  const lists = new Map<string, { path: Path; names: string[] }>();
  for (const { id, types, path, isOneOfSeveral } of all) {
    const list = path.slice(0, -1);
    if (!isOneOfSeveral || isFiller(id) || !isSinglePerson(types, list)) continue;
    const known = lists.get(JSON.stringify(list)) ?? { path: list, names: [] };
    known.names.push(findPerson(id) ?? id);
    lists.set(JSON.stringify(list), known);
  }
  return [...lists.values()].map(({ path, names }) => ({ path, names: distinct(names) }));
}

function isSinglePerson(types: readonly string[], path: Path): boolean {
  return types.includes('person') && KEYS.has(String(path.at(-1)));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
