import type { CheckContext } from '../check/check-plan.ts';
import { occurrences, parseCadence } from '../dates/cadence.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { addDays } from '../dates/calendar-date.ts';
import { type Message, message } from '../messages/message.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { changePlanOf, communicationPlanOf, type Family, type Member } from '../plan/family.ts';
import { entriesOf, isRecord, type Plan, valueUnder } from '../plan/plan.ts';
import { DateResolver } from '../plan/resolve-dates.ts';
import { countQuestions, type QuestionCounts, type QuestionResult } from '../questions/evaluate.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { nameOf } from './names.ts';

/** A stretch of the summary: the plan's own words, a day, a fixed text, or an answer that is not there yet. */
export type Piece =
  | { readonly type: 'prose'; readonly text: string; readonly at?: Path }
  | { readonly type: 'date'; readonly date: CalendarDate; readonly at?: Path }
  | { readonly type: 'text'; readonly message: Message }
  | { readonly type: 'not-yet-answered'; readonly question: string };

export type Line = readonly Piece[];

/** One block of page one. A table's first row holds its headings. */
export interface Block {
  readonly id: 'sentence' | 'decisions' | 'why' | 'measures' | 'affected' | 'timeline' | 'risks' | 'next' | 'open';
  readonly lines: readonly Line[];
  readonly table?: { readonly headings: readonly Message[]; readonly rows: readonly (readonly Line[])[] };
}

/** Page one of a change, every piece traceable to a place of the plan; nothing that the plan does not say. */
export interface Summary {
  readonly title: string;
  readonly plan: Plan;
  readonly blocks: readonly Block[];
  readonly counts: readonly QuestionCounts[];
}

/** How far "next" looks ahead. */
const NEXT_DAYS = 28;
const TOP_RISKS = 3;

/** The summary of the change plan of a family, or of its communication plan where there is no change plan. */
export function summarise(
  context: CheckContext,
  questions: ReadonlyMap<Plan, readonly QuestionResult[]>,
): Summary | undefined {
  const plan = changePlanOf(context.family) ?? communicationPlanOf(context.family);
  if (!plan) return undefined;
  const writer = new SummaryWriter(context, plan, questions);
  return { title: plan.title, plan, blocks: writer.blocks(), counts: [...questions.values()].map(countQuestions) };
}

class SummaryWriter {
  readonly #family: Family;
  readonly #plan: Plan;
  readonly #today: CalendarDate;
  readonly #dates: DateResolver;
  readonly #questions: ReadonlyMap<Plan, readonly QuestionResult[]>;

  constructor(
    { family, calendar, today }: CheckContext,
    plan: Plan,
    questions: ReadonlyMap<Plan, readonly QuestionResult[]>,
  ) {
    this.#family = family;
    this.#plan = plan;
    this.#today = today;
    this.#dates = new DateResolver(family, calendar);
    this.#questions = questions;
  }

  blocks(): Block[] {
    const own =
      this.#plan.kind === 'change-plan'
        ? [this.#decisions(), this.#why(), this.#measures(), this.#affected(), this.#timeline(), this.#risks()]
        : [this.#core()];
    return [this.#sentence(), ...own, this.#next(), this.#open()].filter(
      (block) => block.lines.length > 0 || (block.table?.rows.length ?? 0) > 0,
    );
  }

  #sentence(): Block {
    const goal =
      this.#plan.kind === 'change-plan'
        ? this.#answer('why.goal.statement', 'why.goal')
        : this.#answer('messages.core', 'messages.main-points');
    return { id: 'sentence', lines: [[goal]] };
  }

  #core(): Block {
    return {
      id: 'why',
      lines: this.#each('messages.points', (point, at) => [
        this.#prose(point.text, [...at, 'text'], 'messages.main-points'),
      ]),
    };
  }

  #decisions(): Block {
    const lines = this.#each('decisions', (decision, at) => [
      this.#sentenceOf(decision.ask, [...at, 'ask'], 'decisions.ask'),
      text('summary.asked-of'),
      this.#name(decision.whom, ['person'], [...at, 'whom'], 'decisions.ask'),
      text('summary.by'),
      this.#date(decision.due, [...at, 'due'], 'decisions.ask'),
      text('summary.stop'),
      ...this.#optional('summary.recommended', decision.recommendation, [...at, 'recommendation']),
      ...this.#optional('summary.decided', decision.decided, [...at, 'decided']),
    ]);
    const asks = this.#each('support.asks', (ask, at) => [
      this.#sentenceOf(ask.what, [...at, 'what'], 'support.resources'),
      ...this.#optional('summary.amount', ask.amount, [...at, 'amount']),
      text('summary.asked-of'),
      this.#name(ask.whom, ['person'], [...at, 'whom'], 'support.resources'),
      text('summary.by'),
      this.#date(ask.due, [...at, 'due'], 'support.resources'),
      text('summary.stop'),
      ...this.#optional('summary.if-not', ask['if-not'], [...at, 'if-not']),
    ]);
    const lists = [...lines, ...asks];
    const isOwed = this.#isAsked('decisions.ask');
    return { id: 'decisions', lines: lists.length > 0 || !isOwed ? lists : [[this.#notYet('decisions.ask')]] };
  }

  #why(): Block {
    const fields = [
      [text('summary.from'), this.#answer('why.goal.from', 'why.goal')],
      [text('summary.to'), this.#answer('why.goal.to', 'why.goal')],
      [text('summary.until'), this.#dateAnswer('why.goal.by', 'why.goal')],
      [text('summary.why-now'), this.#answer('why.urgency', 'why.urgency')],
    ];
    return { id: 'why', lines: fields };
  }

  #measures(): Block {
    const rows = entriesOf(valueUnder(this.#plan.data, 'what.kpis')).flatMap(([id, kpi]) => {
      const at = ['what', 'kpis', id];
      if (!isRecord(kpi)) return [];
      const cell = (key: string): Line => [this.#prose(kpi[key], [...at, key], 'what.kpis')];
      const baseline = isRecord(kpi.baseline)
        ? [text('summary.measured-by'), this.#date(kpi.baseline.due, [...at, 'baseline', 'due'], 'what.kpis')]
        : cell('baseline');
      return [
        [
          [this.#prose(kpi.name ?? id, [...at, 'name'], 'what.kpis')],
          baseline,
          cell('target'),
          this.#optionalCell(kpi.unit, [...at, 'unit']),
          [this.#date(kpi.due, [...at, 'due'], 'what.kpis')],
        ],
      ];
    });
    const headings = (
      ['summary.kpi', 'summary.baseline', 'summary.target', 'summary.unit', 'summary.due'] as const
    ).map((id) => message(id));
    return rows.length > 0
      ? { id: 'measures', lines: [], table: { headings, rows } }
      : { id: 'measures', lines: [[this.#notYet('what.kpis')]] };
  }

  #affected(): Block {
    const rows = entriesOf(valueUnder(this.#plan.data, 'who.affected')).flatMap(([id, group]) => {
      const at = ['who', 'affected', id];
      if (!isRecord(group)) return [];
      const cell = (key: string): Line => [this.#prose(group[key], [...at, key], 'who.affected')];
      return [
        [
          [this.#prose(nameOf(this.#family, ['audience'], id), at, 'who.affected')],
          cell('impact'),
          this.#optionalCell(group.losing, [...at, 'losing']),
          this.#optionalCell(group.gaining, [...at, 'gaining']),
        ],
      ];
    });
    const headings = (['summary.group', 'summary.impact', 'summary.losing', 'summary.gaining'] as const).map((id) =>
      message(id),
    );
    return rows.length > 0
      ? { id: 'affected', lines: [], table: { headings, rows } }
      : { id: 'affected', lines: [[this.#notYet('who.affected')]] };
  }

  #timeline(): Block {
    const fixed = ['start', 'go-live', 'end'].map((key) => ({
      at: ['when', key],
      name: text(`summary.${key}` as 'summary.start') as Piece,
      value: valueUnder(this.#plan.data, `when.${key}`),
    }));
    const milestones = entriesOf(valueUnder(this.#plan.data, 'when.milestones')).flatMap(([id, milestone]) => {
      const at = ['when', 'milestones', id];
      return isRecord(milestone)
        ? [
            {
              at: [...at, 'date'],
              name: this.#prose(milestone.name ?? id, [...at, 'name'], 'when.milestones'),
              value: milestone.date,
            },
          ]
        : [];
    });
    const all = [...fixed, ...milestones].map((item) => ({
      ...item,
      date: this.#dates.dateOf(item.value, this.#member(this.#plan)),
    }));
    const dated = all
      .filter(({ date }) => date !== undefined)
      .sort((a, b) => (a.date as string).localeCompare(b.date as string));
    const undated = all.filter(({ date }) => date === undefined);
    return {
      id: 'timeline',
      lines: [...dated, ...undated].map(({ name, date, at }) => [
        date ? { type: 'date', date, at } : this.#notYet('when.timeline'),
        text('summary.colon'),
        name,
      ]),
    };
  }

  #risks(): Block {
    const rated = this.#each('risks', (risk, at) => ({
      risk,
      at,
      score: Number(risk.likelihood ?? 0) * Number(risk.impact ?? 0),
    }));
    const top = rated.sort((a, b) => b.score - a.score).slice(0, TOP_RISKS);
    const lines = top.map(({ risk, at }) => [
      this.#sentenceOf(risk.event, [...at, 'event'], 'risks.challenges'),
      text('summary.response'),
      this.#sentenceOf(risk.response, [...at, 'response'], 'risks.mitigation'),
      text('summary.owner'),
      this.#name(risk.owner, ['person'], [...at, 'owner'], 'risks.mitigation'),
    ]);
    return { id: 'risks', lines: lines.length > 0 ? lines : [[this.#notYet('risks.challenges')]] };
  }

  /** Touchpoints of the next four weeks, from every communication plan of the family. */
  #next(): Block {
    const until = addDays(this.#today, NEXT_DAYS);
    const items = this.#family.members.flatMap((member) =>
      entriesOf(member.plan.data.schedule).flatMap(([id, touchpoint]) =>
        isRecord(touchpoint) ? this.#daysOf(touchpoint, member, until).map((date) => ({ id, touchpoint, date })) : [],
      ),
    );
    const lines = items
      .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id))
      .map(({ id, touchpoint, date }): Line => {
        const audiences = (Array.isArray(touchpoint.audiences) ? touchpoint.audiences : []).map((audience) =>
          nameOf(this.#family, ['audience', 'person'], String(audience)),
        );
        const what: Piece = {
          type: 'prose',
          text: typeof touchpoint.subject === 'string' ? touchpoint.subject : id.replaceAll('-', ' '),
        };
        return [
          { type: 'date', date },
          text('summary.colon'),
          what,
          ...(audiences.length > 0
            ? [text('summary.for'), { type: 'prose', text: audiences.join(', ') } as Piece]
            : []),
        ];
      });
    return { id: 'next', lines };
  }

  #daysOf(touchpoint: { [key: string]: PlainValue }, member: Member, until: CalendarDate): CalendarDate[] {
    const date = this.#dates.dateOf(touchpoint.date, member);
    const cadence = typeof touchpoint.every === 'string' ? parseCadence(touchpoint.every) : undefined;
    const start = this.#dates.dateOf('start', member) ?? this.#today;
    const repeated = cadence
      ? occurrences(cadence, { start, end: until }, (expression) => this.#resolved(expression, member))
      : [];
    return [...(date ? [date] : []), ...repeated].filter(
      (day) => day >= this.#today && day <= until && touchpoint.status !== 'cancelled',
    );
  }

  #resolved(expression: Parameters<DateResolver['resolve']>[0], member: Member): CalendarDate | undefined {
    const resolution = this.#dates.resolve(expression, member, new Set());
    return 'date' in resolution ? resolution.date : undefined;
  }

  #open(): Block {
    const results = [...this.#questions.values()]
      .flat()
      .filter(
        ({ question, state }) =>
          !question.extra && (state === 'unanswered' || state === 'partial' || state === 'deferred'),
      );
    const lines = results.map(({ question, state, deferral }): Line => {
      const asked = {
        type: 'text',
        message: message('summary.question', { asks: { question: question.id, text: 'asks' } }),
      } as const;
      if (state === 'partial') return [asked, text('summary.half-answered')];
      if (state !== 'deferred' || !deferral) return [asked];
      return [
        asked,
        text('summary.will-answer'),
        this.#name(deferral.owner, ['person'], [...deferral.at, 'owner'], question.id),
        ...(deferral.due ? [text('summary.by'), { type: 'date', date: deferral.due } as Piece] : []),
      ];
    });
    return { id: 'open', lines };
  }

  #member(plan: Plan): Member {
    return this.#family.members.find((member) => member.plan === plan) ?? this.#family.self;
  }

  #each<T>(dotted: string, write: (entry: { [key: string]: PlainValue }, at: Path) => T): T[] {
    const value = valueUnder(this.#plan.data, dotted);
    return entriesOf(value).flatMap(([id, entry]) =>
      isRecord(entry) ? [write(entry, [...dotted.split('.'), id])] : [],
    );
  }

  /** Whether a plan of its size owes the answer, and did not say that the question does not apply. */
  #isAsked(id: string): boolean {
    const results = [...this.#questions.values()].flat();
    return results.some(({ question, state }) => question.id === id && state !== 'not-applicable');
  }

  #notYet(question: string): Piece {
    return { type: 'not-yet-answered', question };
  }

  #answer(dotted: string, question: string): Piece {
    return this.#prose(valueUnder(this.#plan.data, dotted), dotted.split('.'), question);
  }

  #dateAnswer(dotted: string, question: string): Piece {
    return this.#date(valueUnder(this.#plan.data, dotted), dotted.split('.'), question);
  }

  #prose(value: PlainValue | undefined, at: Path, question: string): Piece {
    const said = typeof value === 'number' ? String(value) : value;
    return typeof said === 'string' && !isFiller(said) ? { type: 'prose', text: said, at } : this.#notYet(question);
  }

  /** Prose that ends with a full stop, because more follows on its line. */
  #sentenceOf(value: PlainValue | undefined, at: Path, question: string): Piece {
    const piece = this.#prose(value, at, question);
    return piece.type === 'prose' && !/[.!?…]["')*_]*$/.test(piece.text.trim())
      ? { ...piece, text: `${piece.text.trim()}.` }
      : piece;
  }

  #name(value: PlainValue | undefined, types: readonly string[], at: Path, question: string): Piece {
    return this.#prose(typeof value === 'string' ? nameOf(this.#family, types, value) : value, at, question);
  }

  #date(value: PlainValue | undefined, at: Path, question: string): Piece {
    const date = this.#dates.dateOf(value, this.#member(this.#plan));
    return date ? { type: 'date', date, at } : this.#notYet(question);
  }

  #optional(
    label: 'summary.recommended' | 'summary.decided' | 'summary.amount' | 'summary.if-not',
    value: PlainValue | undefined,
    at: Path,
  ): Line {
    const said = typeof value === 'number' ? String(value) : value;
    return typeof said === 'string' && !isFiller(said) ? [text(label), this.#sentenceOf(said, at, '')] : [];
  }

  #optionalCell(value: PlainValue | undefined, at: Path): Line {
    return typeof value === 'string' && !isFiller(value) ? [{ type: 'prose', text: value, at }] : [];
  }
}

type SummaryText = Extract<Parameters<typeof message>[0], `summary.${string}`>;

function text(id: SummaryText): Piece {
  return { type: 'text', message: message(id) };
}
