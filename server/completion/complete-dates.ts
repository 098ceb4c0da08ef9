import { CompletionItemKind } from 'vscode-languageserver';
import { addDays, addMonths, type CalendarDate } from '../../core/dates/calendar-date.ts';
import type { DateUnit } from '../../core/dates/date-unit.ts';
import { addWorkingDays } from '../../core/dates/working-calendar.ts';
import type { Path } from '../../core/parse/tree.ts';
import type { Anchor } from '../../core/plan/anchors.ts';
import { stemmed } from '../../core/plan/family.ts';
import { describeDate } from '../hover/describe-date.ts';
import type { Telling } from '../hover/telling.ts';
import type { PlanView } from '../plan-view.ts';
import { spellDate } from '../words/spell-date.ts';
import type { Proposal } from './proposal.ts';

const kind = CompletionItemKind.Value;

/** Days that can be named, and days that others count from. Once one of these is typed, what may be added or taken off. */
export function proposeDates(telling: Telling, path: Path, typed: string): Proposal[] {
  const anchors = anchorsFor(telling.view, path);
  const counted = countedFrom(typed, anchors);
  if (counted) return counted.map((text) => dateProposal(telling, text));
  const dated = anchors.filter(({ date }) => date !== undefined);
  const texts = [
    ...timelineFrom(path),
    ...dated.map(({ name }) => name),
    ...dated.filter(isCountedFrom).flatMap(around),
  ];
  const relative = texts.map((text) => dateProposal(telling, text));
  const undated = anchors.filter(({ date }) => date === undefined).map(({ name }) => dateProposal(telling, name));
  const named = namedDays(telling, isPast(path));
  return comesFirst(path) ? [...named, ...relative, ...undated] : [...relative, ...named, ...undated];
}

function around({ name }: Named): string[] {
  return [`${name} - 10 working days`, `${name} + 2 weeks`];
}

/** Go-live counts from the start, and the end from go-live. */
function timelineFrom(path: Path): string[] {
  if (path[0] !== 'when' || path.length !== 2) return [];
  if (path[1] === 'go-live') return ['start + 4 weeks', 'start + 8 weeks', 'start + 3 months'];
  return path[1] === 'end' ? ['go-live + 1 month', 'go-live + 3 months'] : [];
}

interface Named extends Pick<Anchor, 'type'> {
  readonly name: string;
  readonly date: CalendarDate | undefined;
}

/** As they are written in this plan: those of the whole change first, then by their days. */
function anchorsFor({ family, dates }: PlanView, path: Path): Named[] {
  const all = family.members.flatMap((member) => [...member.anchors.values()]);
  const byName = new Map<string, Named>();
  for (const anchor of all) {
    const name = stemmed(family, anchor, anchor.name);
    if (!byName.has(name) && !isItself(name, path))
      byName.set(name, { name, type: anchor.type, date: dates.dateOf(name) });
  }
  const order = path.at(-1) === 'start' ? ['start', 'go-live', 'end'] : ['go-live', 'end', 'start'];
  return [...byName.values()].sort((a, b) => (rankOf(a, order) < rankOf(b, order) ? -1 : 1));
}

function rankOf({ type, name, date }: Named, order: readonly string[]): string {
  if (type === undefined) return `0 ${order.indexOf(name.slice(name.indexOf('/') + 1))}`;
  return `${type === 'touchpoint' ? 2 : 1} ${date ?? 'none'} ${name}`;
}

/** A milestone that counts from itself never gets a day. */
function isItself(name: string, path: Path): boolean {
  const steps = path.map(String);
  const [anchor, end] = name.split('.');
  if (steps[0] === 'when' && steps.length === 2) return steps[1] === name;
  return steps.at(-2) === anchor && (end === undefined ? steps.at(-1) === 'date' : steps.at(-1) === end);
}

/** Start, go-live, end and milestones: of a long schedule, two more for each item would bury the rest. */
function isCountedFrom({ type }: Named): boolean {
  return type === undefined || type === 'milestone';
}

/** A plan starts on a calendar day, people are away on some, and what has happened did on one. */
function comesFirst(path: Path): boolean {
  const isStart = path[0] === 'when' && path.length === 2 && path[1] === 'start';
  return isStart || isPast(path) || path.some((step) => CALENDAR_LISTS.includes(step));
}

function isPast(path: Path): boolean {
  return (
    ['updated', 'decided-date', 'since'].includes(String(path.at(-1))) || path[0] === 'log' || path.includes('readings')
  );
}

const CALENDAR_LISTS: Path = ['away', 'blackouts', 'holidays'];

function namedDays(telling: Telling, isTodayMeant: boolean): Proposal[] {
  const { today, calendar } = telling.view;
  const monthEnd = addDays(addMonths(`${today.slice(0, 7)}-01` as CalendarDate, 1), -1);
  const next = ['completion.next-working-day', addWorkingDays(today, 1, calendar)] as const;
  const now = ['completion.today', today] as const;
  // On a day off nothing is due, and nobody is told.
  const soon = isTodayMeant || calendar.isWorkingDay(today) ? [now, next] : [next, now];
  const days = [...soon, ['completion.month-end', monthEnd] as const];
  return days.flatMap(([word, date]) => {
    if (!date) return [];
    const name = telling.say(word);
    return [
      { ...dateProposal(telling, date), detail: `${name}, ${spellDate(telling.say, date)}`, filter: `${date} ${name}` },
    ];
  });
}

function dateProposal(telling: Telling, text: string): Proposal {
  const { view, say } = telling;
  const date = view.dates.dateOf(text);
  return {
    label: text,
    kind: /\s/.test(text) || date === text ? kind : CompletionItemKind.Reference,
    detail: date ? spellDate(say, date) : say('completion.no-day'),
    documentation: () => describeDate(telling, text),
    body: text,
  };
}

const AMOUNTS: readonly (readonly [unit: DateUnit, amounts: readonly number[]])[] = [
  ['working day', [1, 2, 3, 5, 10]],
  ['week', [1, 2, 3, 4, 6]],
  ['day', [1, 7]],
  ['month', [1, 3, 6]],
];

/** `go-live - ` with all that may follow, `go-live - 7` with the units. */
function countedFrom(typed: string, anchors: readonly Named[]): string[] | undefined {
  const [, anchor, plus, minus, digits] = /^(\S+?)(?:\s*(\+)|\s+(-))\s*(\d{0,4})/.exec(typed) ?? [];
  if (anchor === undefined || !anchors.some(({ name }) => name === anchor)) return undefined;
  const sign = plus ?? minus;
  return AMOUNTS.flatMap(([unit, usual]) =>
    (digits ? [Number(digits)] : usual).map(
      (amount) => `${anchor} ${sign} ${amount} ${unit}${amount === 1 ? '' : 's'}`,
    ),
  );
}
