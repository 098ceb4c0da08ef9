import type { CalendarDate } from '../dates/calendar-date.ts';
import { type Composing, calledAt, said, selfOf, sourceOf } from '../document/composing.ts';
import { wordsOf } from '../document/inline.ts';
import { gap, join, ours, prose, type Slots, textOf, value } from '../document/line.ts';
import type { Line, Piece, Source, Tone } from '../document/piece.ts';
import { saysSomething } from '../document/says-something.ts';
import { titleOfId } from '../names/title-of-id.ts';
import { entryTitles } from '../overview/entry-title.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { valueAt } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { plans, titles, writtenDays } from '../views/inputs.ts';
import { kpis } from '../views/kpis.ts';
import { loops } from '../views/loops.ts';
import { findNamed } from '../views/named.ts';
import { below, isRefTo, type PlanRef, type Spot, spotIn } from '../views/spot.ts';
import type { WordId } from '../words/en.ts';
import { rhythmWords } from './rhythm.ts';

/** Says what stands in the plans that a summary is about, each piece with its place. */
export class Teller {
  readonly composing: Composing;
  /** The change plans that the summary is about: of a change plan itself, of a communication plan all that it is for. */
  readonly changes: readonly PlanRef[];
  /** The plan that the summary is of: of a communication plan for one change that change, else the plan that was asked for. */
  readonly subject: PlanRef;
  readonly #missing: ReadonlySet<string>;

  constructor(composing: Composing) {
    this.composing = composing;
    const refs = composing.read(plans);
    const self = selfOf(composing);
    this.changes = self.kind === 'change-plan' ? [self] : refs.filter(({ kind }) => kind === 'change-plan');
    this.subject = this.changes.length === 1 ? (this.changes[0] as PlanRef) : self;
    this.#missing = new Set(
      [...composing.questions].flatMap(([{ uri, document }, results]) =>
        results.flatMap(({ missing }) => missing.map(({ at }) => keyOf({ uri, document: document.index, path: at }))),
      ),
    );
  }

  get read() {
    return this.composing.read;
  }

  get wording() {
    return this.composing.wording;
  }

  get today() {
    return this.composing.today;
  }

  /** Without what belongs to changes that the summary is not about. */
  own<T extends { readonly spot: Spot }>(entries: readonly T[]): readonly T[] {
    return entries.filter(({ spot: { plan } }) => this.isOwn(plan));
  }

  /** What stands at a place, sound or not. */
  valueAt({ plan: ref, path }: Spot): PlainValue | undefined {
    const member = this.composing.family.members.find(({ plan }) => isRefTo(ref, plan));
    return member && valueAt(member.plan.data, path);
  }

  isOwn(plan: PlanRef): boolean {
    return plan.kind !== 'change-plan' || this.changes.includes(plan);
  }

  say(id: WordId, params: Readonly<Record<string, string | number>> = {}): string {
    return this.wording.say(id, params);
  }

  line(id: WordId, slots: Slots, count?: number): Line {
    return this.wording.line(id, slots, count);
  }

  /** A word of ours that stands for what the plan says at some places, such as a status. */
  worded(id: WordId, from: readonly Source[], tone?: Tone): Piece {
    return value(this.say(id), from, tone);
  }

  /** A number that follows from what stands at some places. */
  figure(number: number, from: readonly Source[], tone?: Tone): Piece {
    return value(this.wording.number(number), from, tone);
  }

  /** `2 questions`: a number with what it counts. */
  counted(id: WordId, count: number, from: readonly Source[], tone?: Tone): Piece {
    return value(this.say(id, { count: this.wording.number(count) }), from, tone);
  }

  /** In the plan's own words; a gap where it says nothing. */
  said(text: PlainValue | undefined, at: Spot): Piece {
    return said(this.composing, text, at);
  }

  /** The same, or nothing where no question asks for it. */
  asked(text: PlainValue | undefined, at: Spot): Line {
    return saysSomething(text) || this.isMissing(at) ? [this.said(text, at)] : [];
  }

  /** A sentence of ours around the plan's words; nothing where the plan says nothing and no question asks for it. */
  around(id: WordId, text: PlainValue | undefined, at: Spot): Line {
    const line = this.asked(text, at);
    return line.length === 0 ? [] : this.line(id, { text: line });
  }

  /** A day, or what is written in its place where it has none. */
  day(text: string | undefined, at: Spot): Piece {
    const date = this.dateOf(text, at);
    return date ? this.dated(date, [sourceOf(at)]) : this.said(text, at);
  }

  /** The same, or nothing where no question asks for it. */
  askedDay(text: string | undefined, at: Spot): Line {
    return saysSomething(text) || this.isMissing(at) ? [this.day(text, at)] : [];
  }

  dateOf(text: string | undefined, { plan }: Spot): CalendarDate | undefined {
    return this.read(writtenDays).of(plan, text);
  }

  dated(date: CalendarDate, from: readonly Source[], tone?: Tone): Piece {
    return value(this.wording.day(date), from, tone);
  }

  /** The name of a person or an audience. */
  name(id: string | undefined, at: Spot): Piece {
    return calledAt(this.composing, id, at);
  }

  /** The same, or nothing where no question asks for it. */
  askedName(id: string | undefined, at: Spot): Line {
    return saysSomething(id) || this.isMissing(at) ? [this.name(id, at)] : [];
  }

  /** What the plan calls an entry, in one line and without its marks. */
  entryTitle(entry: Spot): Piece {
    const from = [sourceOf(entry)];
    return value(wordsOf([prose(this.read(entryTitles)(entry), from)]), from);
  }

  /** An entry by its short name, where it has no other. */
  called(id: string, at: Spot): Piece {
    return value(titleOfId(id), [sourceOf(at)]);
  }

  /** The name of a group or a person; of one that nobody describes its short name. */
  nameOr(id: string, at: Spot): Piece {
    const name = this.name(id, at);
    return name.text === id ? this.called(id, at) : name;
  }

  /** How often something takes place; a gap where nobody says. */
  rhythm(text: string | undefined, at: Spot): Piece {
    if (!saysSomething(text)) return this.gap(at);
    return value(rhythmWords(this.composing, text, at), [sourceOf(at)]);
  }

  /** What is watched: a KPI by its name, else what is written. */
  signal(text: string | undefined, at: Spot): Piece {
    const kpi = text === undefined ? undefined : findNamed(this.read(kpis), text, at.plan);
    const loop = kpi ?? this.read(loops).find(({ id }) => id === text);
    if (kpi?.value.name !== undefined) return value(kpi.value.name, [sourceOf(at), sourceOf(kpi.spot)]);
    return loop ? value(titleOfId(loop.id), [sourceOf(at), sourceOf(loop.spot)]) : this.said(text, at);
  }

  names(ids: readonly string[] | undefined, at: Spot): Line {
    const named = (ids ?? []).flatMap((id, index) => (id === '' ? [] : [[this.name(id, below(at, index))]]));
    if (named.length > 0) return join(named, ', ');
    return this.isMissing(at) ? [this.gap(at)] : [];
  }

  gap(at: Spot): Piece {
    return gap(this.say('document.not-yet-answered'), [sourceOf(at)]);
  }

  /** The title of a plan. */
  title(ref: PlanRef): Piece {
    const part = this.read(titles).find(({ plan }) => plan === ref);
    const from = [sourceOf(spotIn(ref, 'title'))];
    return saysSomething(part?.value) ? value(part.value, from) : gap(this.say('document.untitled'), from);
  }

  /** Whether a question asks for what is missing at a place. */
  isMissing(at: Spot): boolean {
    return this.#missing.has(keyOf(sourceOf(at)));
  }

  /** The plans of which a question is asked, each with the state of its answer, where it applies. */
  asking(id: string): { readonly ref: PlanRef; readonly result: QuestionResult }[] {
    return this.read(plans)
      .filter((ref) => this.isOwn(ref))
      .flatMap((ref) => {
        const result = this.resultOf(id, ref);
        return result && result.answer !== 'answered' ? [{ ref, result }] : [];
      });
  }

  isAsked(id: string, ref: PlanRef): boolean {
    const result = this.resultOf(id, ref);
    return result !== undefined && result.state !== 'not-applicable';
  }

  /** What stands where an answer is missing: who will give it and when, or why none is needed. */
  unanswered(id: string, ref: PlanRef, at: Path): Line {
    const result = this.resultOf(id, ref);
    const empty = this.gap(spotIn(ref, ...at));
    if (result?.state === 'not-applicable' && result.exclusion) {
      const because = spotIn(ref, ...result.exclusion.at, 'because');
      return this.line('summary.not-needed', { because: this.said(this.valueAt(because), because) });
    }
    return result?.state === 'deferred' ? this.promised(empty, ref, result) : [empty];
  }

  /** Who will answer a question that was put off, and by which day. */
  promised(what: Piece, ref: PlanRef, { deferral }: QuestionResult): Line {
    if (!deferral) return [what];
    const at = spotIn(ref, ...deferral.at);
    const owner = this.name(String(deferral.owner ?? ''), below(at, 'owner'));
    const due = deferral.due;
    if (!due) return this.line('summary.promised', { what, owner });
    const isLate = due < this.today;
    const by = this.dated(due, [sourceOf(below(at, 'due'))], isLate ? 'bad' : undefined);
    return this.line(isLate ? 'summary.promised-late' : 'summary.promised-by', { what, owner, by });
  }

  resultOf(id: string, ref: PlanRef): QuestionResult | undefined {
    for (const [plan, results] of this.composing.questions)
      if (isRefTo(ref, plan)) return results.find(({ question }) => question.id === id);
    return undefined;
  }
}

/** Several sentences on one line, each with a full stop where it has no end of its own. */
export function sentences(...all: readonly Line[]): Line {
  const ended = all.filter((line) => line.length > 0).map((line) => [...line, ...stopAfter(line)]);
  return join(ended, ' ');
}

function stopAfter(line: Line): Line {
  return /[.!?…:]["')\]*_”“»]*$/.test(textOf(line).trimEnd()) ? [] : [ours('.')];
}

function keyOf({ uri, document, path }: Source): string {
  return JSON.stringify([uri, document, path]);
}
