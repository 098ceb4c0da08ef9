import type { CheckContext } from '../check/check-plan.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { type MessageId, message } from '../messages/message.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import type { Family, Member } from '../plan/family.ts';
import { entriesOf, isRecord, type Plan, valueUnder } from '../plan/plan.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import type { Line, Piece, QuestionsByPlan } from './block.ts';
import { nameOf } from './names.ts';

type SummaryText = Extract<MessageId, `summary.${string}`>;
type Entry = { readonly [key: string]: PlainValue };

export function text(id: SummaryText): Piece {
  return { type: 'text', message: message(id) };
}

/** Turns values of one plan into pieces: what says nothing becomes "not yet answered", ids become names. */
export class PlanWriter {
  readonly family: Family;
  readonly plan: Plan;
  readonly today: CalendarDate;
  readonly dates: DateResolver;
  readonly questions: QuestionsByPlan;
  readonly #member: Member;

  constructor({ family, calendar, today }: CheckContext, plan: Plan, questions: QuestionsByPlan) {
    this.family = family;
    this.plan = plan;
    this.today = today;
    this.dates = new DateResolver(family, calendar);
    this.questions = questions;
    this.#member = family.members.find((member) => member.plan === plan) ?? family.self;
  }

  /** Writes each entry of a map of the plan. */
  each<T>(dotted: string, write: (entry: Entry, at: Path, id: string) => T): T[] {
    const entries = entriesOf(valueUnder(this.plan.data, dotted));
    return entries.flatMap(([id, entry]) => (isRecord(entry) ? [write(entry, [...dotted.split('.'), id], id)] : []));
  }

  /** Whether a plan of its size owes the answer, and did not say that the question does not apply. */
  isAsked(id: string): boolean {
    const results = [...this.questions.values()].flat();
    return results.some(({ question, state }) => question.id === id && state !== 'not-applicable');
  }

  notYet(question: string): Piece {
    return { type: 'not-yet-answered', question };
  }

  answer(dotted: string, question: string): Piece {
    return this.prose(valueUnder(this.plan.data, dotted), dotted.split('.'), question);
  }

  dateAnswer(dotted: string, question: string): Piece {
    return this.date(valueUnder(this.plan.data, dotted), dotted.split('.'), question);
  }

  prose(value: PlainValue | undefined, at: Path, question: string): Piece {
    const said = saidText(value);
    return said === undefined ? this.notYet(question) : { type: 'prose', text: said, at };
  }

  /** Prose that ends with a full stop, because more follows on its line. */
  sentence(value: PlainValue | undefined, at: Path, question: string): Piece {
    const said = saidText(value)?.trim();
    if (said === undefined) return this.notYet(question);
    return { type: 'prose', text: /[.!?…]["')*_]*$/.test(said) ? said : `${said}.`, at };
  }

  /** A label and a sentence, or nothing where the plan says nothing. */
  optional(label: SummaryText, value: PlainValue | undefined, at: Path): Line {
    return saidText(value) === undefined ? [] : [text(label), this.sentence(value, at, '')];
  }

  /** A cell that may stay empty. */
  optionalCell(value: PlainValue | undefined, at: Path): Line {
    const said = saidText(value);
    return said === undefined ? [] : [{ type: 'prose', text: said, at }];
  }

  name(value: PlainValue | undefined, types: readonly string[], at: Path, question: string): Piece {
    return this.prose(typeof value === 'string' ? nameOf(this.family, types, value) : value, at, question);
  }

  date(value: PlainValue | undefined, at: Path, question: string): Piece {
    const date = this.dayOf(value);
    return date ? { type: 'date', date, at } : this.notYet(question);
  }

  dayOf(value: PlainValue | undefined): CalendarDate | undefined {
    return this.dates.dateOf(value, this.#member);
  }
}

function saidText(value: PlainValue | undefined): string | undefined {
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && !isFiller(said) ? said : undefined;
}
