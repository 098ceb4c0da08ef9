import { expect, test } from 'vitest';
import type { CalendarDate } from '../../core/dates/calendar-date.ts';
import type { DueAction, Person, PlanHead, PlanQuestion, PlansResult } from '../../server/protocol/plans.ts';
import {
  countOverdue,
  type Filter,
  isPerson,
  lastingName,
  type PlansNode,
  plansTree,
  sectionNodes,
} from './plans-tree.ts';

const PRIYA: Person = { id: 'priya', name: 'Priya Natarajan', email: 'priya@example.org' };
const DANA: Person = { id: 'dana', name: 'Dana Osei' };

function day(text: string): CalendarDate {
  return text as CalendarDate;
}

function head(uri: string, title: string, more: Partial<PlanHead> = {}): PlanHead {
  const questions = { answered: 3, partial: 0, unanswered: 2, deferred: 0, notApplicable: 0, total: 5 };
  return { uri, document: 0, kind: 'change-plan', title, status: 'draft', questions, open: 2, putOff: [], ...more };
}

function due(title: string, on: string, more: Partial<DueAction> = {}): DueAction {
  return {
    uri: 'a',
    document: 0,
    at: ['how', title],
    type: 'activity',
    title,
    due: day(on),
    isOverdue: false,
    ...more,
  };
}

const RESULT: PlansResult = {
  today: day('2026-11-21'),
  people: [PRIYA, DANA],
  groups: [
    {
      plans: [
        head('a', 'Ship', { putOff: [{ owner: PRIYA, due: day('2026-11-01'), isOverdue: true }] }),
        head('b', 'Say', { kind: 'communication-plan', open: 0 }),
        head('r', 'Us', { kind: 'change-registry', open: 0 }),
      ],
      actions: [
        due('later', '2026-11-30', { owner: DANA }),
        due('late', '2026-11-03', { isOverdue: true, owner: PRIYA }),
      ],
    },
    { plans: [head('c', 'Alone', { open: 1 })], actions: [due('first', '2026-11-01', { isOverdue: true, uri: 'c' })] },
  ],
};

/** The tree as lines, without what is asked for later. */
function lines(nodes: readonly PlansNode[]): string[] {
  return nodes.flatMap((node) => [lineOf(node), ...lines(below(node)).map((line) => `  ${line}`)]);
}

function lineOf(node: PlansNode): string {
  switch (node.type) {
    case 'actions':
      return 'actions';
    case 'action':
      return `${node.action.due} ${node.action.title} of ${node.plan}`;
    case 'group':
      return node.title;
    case 'plan':
      return `${node.head.kind} ${node.head.title}`;
    case 'section':
      return `${node.title} ${node.answered}/${node.total}`;
    case 'question':
      return node.question;
  }
}

function below(node: PlansNode): readonly PlansNode[] {
  if (node.type === 'actions') return node.actions;
  if (node.type === 'group') return node.plans;
  return node.type === 'section' ? node.questions : [];
}

test('what is due stands first, in the order of days; a plan that belongs to none stands by itself', () => {
  expect(lines(plansTree(RESULT))).toEqual([
    'actions',
    '  2026-11-01 first of Alone',
    '  2026-11-03 late of Ship',
    '  2026-11-30 later of Ship',
    'Ship',
    '  change-plan Ship',
    '  communication-plan Say',
    '  change-registry Us',
    'change-plan Alone',
  ]);
  expect(countOverdue(RESULT)).toBe(2);
});

const FILTERED: [Filter, string[]][] = [
  [{ by: 'unanswered' }, ['Ship', '  change-plan Ship', 'change-plan Alone']],
  [{ by: 'mine', me: 'PRIYA@example.org' }, ['actions', '  2026-11-03 late of Ship', 'Ship', '  change-plan Ship']],
  [{ by: 'mine', me: 'dana' }, ['actions', '  2026-11-30 later of Ship']],
  [
    { by: 'overdue' },
    ['actions', '  2026-11-01 first of Alone', '  2026-11-03 late of Ship', 'Ship', '  change-plan Ship'],
  ],
  [{ by: 'mine', me: 'nobody' }, []],
];

test.each(FILTERED)('the filter %j leaves what it names, with what leads there', (filter, expected) => {
  expect(lines(plansTree(RESULT, filter))).toEqual(expected);
});

const QUESTIONS: readonly PlanQuestion[] = [
  { id: 'why.goal', asks: 'Goal?', state: 'answered', isExtra: false },
  { id: 'why.alignment', asks: 'Alignment?', state: 'partial', isExtra: false },
  { id: 'why.urgency', asks: 'Urgency?', state: 'unanswered', isExtra: true },
  { id: 'why.who', asks: 'Who?', state: 'deferred', isExtra: false, putOff: { owner: DANA, isOverdue: false } },
];
const SECTIONS = { today: day('2026-11-21'), sections: [{ id: 'why', title: 'Why', questions: QUESTIONS }] };

test.each<[Filter | undefined, string[]]>([
  [undefined, ['Why 1/3', '  why.goal', '  why.alignment', '  why.urgency', '  why.who']],
  [{ by: 'unanswered' }, ['Why 1/3', '  why.alignment', '  why.urgency']],
  [{ by: 'mine', me: 'dana' }, ['Why 1/3', '  why.who']],
  [{ by: 'overdue' }, []],
])('with the filter %j a section counts all that is counted, and shows what is asked for', (filter, expected) => {
  expect(lines(sectionNodes({ uri: 'a', document: 0 }, SECTIONS, filter))).toEqual(expected);
});

test('a row has one id, filtered or not, and no two have the same', () => {
  const ids = (filter?: Filter) =>
    plansTree(RESULT, filter).flatMap((node) => [node.id, ...below(node).map(({ id }) => id)]);
  const all = ids();
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(expect.arrayContaining(ids({ by: 'overdue' })));
});

test('a person is known by the short name, or by the e-mail address where others share that', () => {
  const other: Person = { id: 'priya', name: 'Priya Rao', email: 'rao@example.org' };
  expect(lastingName(PRIYA, [PRIYA, DANA])).toBe('priya');
  expect(lastingName(PRIYA, [PRIYA, other])).toBe('priya@example.org');
  expect(isPerson(other, 'priya@example.org')).toBe(false);
  expect(isPerson(undefined, 'priya')).toBe(false);
});
