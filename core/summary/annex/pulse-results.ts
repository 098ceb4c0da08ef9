import { parseCalendarDate } from '../../dates/calendar-date.ts';
import { sourceIn } from '../../document/composing.ts';
import type { Content } from '../../document/document.ts';
import { prose, value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { entriesOf, isRecord, type Plan, valueAt } from '../../plan/plan.ts';
import { audiences } from '../../views/audiences.ts';
import { family } from '../../views/inputs.ts';
import type { Teller } from '../teller.ts';
import { tableOf } from './table-of.ts';

/** One question of one round. What too few people have answered has been taken out of the plan. */
interface Result {
  readonly plan: Plan;
  /** The number of the round, from 0. */
  readonly round: number;
  readonly question: string;
}

/** What people said in the pulses. Such files have no schema of their own yet: nothing is taken for granted. */
export function pulseResults(teller: Teller): Content[] {
  const pulses = teller.read(family).members.filter(({ plan }) => plan.kind === 'pulse-check');
  const all = pulses.flatMap(({ plan }) => resultsOf(plan));
  return tableOf(teller, 'summary.heard', all, [
    { heading: 'summary.when', width: 14, cell: (result) => dayOf(teller, result) },
    { heading: 'summary.who', width: 20, cell: (result) => whoOf(teller, result) },
    { heading: 'summary.question', width: 42, cell: askOf },
    { heading: 'summary.answers', width: 12, cell: (result) => figureOf(teller, result, 'n') },
    { heading: 'summary.mean', width: 12, cell: (result) => figureOf(teller, result, 'score') },
  ]);
}

function resultsOf(plan: Plan): Result[] {
  const rounds = Array.isArray(plan.data.rounds) ? plan.data.rounds : [];
  return rounds.flatMap((round, at) =>
    isRecord(round) ? entriesOf(round.results).map(([question]) => ({ plan, round: at, question })) : [],
  );
}

function dayOf(teller: Teller, { plan, round }: Result): Line {
  const path = ['rounds', round, 'date'];
  const date = parseCalendarDate(String(valueAt(plan.data, path) ?? ''));
  return date ? [teller.dated(date, [sourceIn(plan, path)])] : [];
}

function whoOf({ read }: Teller, { plan, round }: Result): Line {
  const path = ['rounds', round, 'audience'];
  const id = valueAt(plan.data, path);
  return typeof id === 'string' ? [value(read(audiences).get(id)?.name ?? id, [sourceIn(plan, path)])] : [];
}

function askOf({ plan, question }: Result): Line {
  const path = ['questions', question, 'ask'];
  const text = valueAt(plan.data, path);
  return typeof text === 'string'
    ? [prose(text, [sourceIn(plan, path)])]
    : [value(question, [sourceIn(plan, ['questions', question])])];
}

function figureOf(teller: Teller, { plan, round, question }: Result, key: 'n' | 'score'): Line {
  const path = ['rounds', round, 'results', question, key];
  const figure = valueAt(plan.data, path);
  return typeof figure === 'number' ? [teller.figure(figure, [sourceIn(plan, path)])] : [];
}
