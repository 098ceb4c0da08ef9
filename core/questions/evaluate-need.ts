import type { CalendarDate } from '../dates/calendar-date.ts';
import { toText } from '../parse/plain-value.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { isRecord, type PlainRecord, valueAt } from '../plan/plan.ts';
import { fieldAt } from '../schema/field.ts';
import type { EntryMemory } from './entry-memory.ts';
import type { Need, Size } from './need.ts';
import { isFiller, LONGEST_FILLER, normalise, ROW_FILLERS } from './not-an-answer.ts';
import type { Question } from './question.ts';

/** One thing that an answer needs, at the place where it is or should be. */
export interface Requirement {
  readonly at: Path;
  readonly isMet: boolean;
  /** Unmet only by a judgement of wording: then the question is information, never more. */
  readonly isJudged: boolean;
  /**
   * Unmet, and another finding says so already: about the wrong type of what should hold it, or of the plan in which its
   * entry stands.
   */
  readonly isSpokenOf: boolean;
}

/** What answers are judged against, beside the plan's own data. */
export interface NeedContext {
  readonly question: Question;
  readonly size: Size;
  readonly data: PlainRecord;
  /** Whether a text is the id of something in the family: what resolves is never filler. */
  readonly isKnownId: (text: string) => boolean;
  readonly hasPartnerInFile: boolean;
  readonly outcomeCount: number;
  readonly dateOf: (value: PlainValue | undefined) => CalendarDate | undefined;
  readonly memory: EntryMemory<readonly Requirement[]>;
}

const ORDER: readonly Size[] = ['S', 'M', 'L'];

export function isAsked(size: Size, planSize: Size): boolean {
  return ORDER.indexOf(size) <= ORDER.indexOf(planSize);
}

/** All that a question needs, met or not. `base` is the entry that the needs count from. */
export function evaluateNeeds(needs: readonly Need[], context: NeedContext, base: Path = []): Requirement[] {
  return needs.flatMap((need) => evaluateNeed(need, context, base));
}

function evaluateNeed(need: Need, context: NeedContext, base: Path): Requirement[] {
  switch (need.type) {
    case 'value':
      return isAsked(need.from, context.size) ? [judge(context, under(base, need.path))] : [];
    case 'either':
      return evaluateEither(need.needs, context, base);
    case 'each':
      return evaluateEach(need, context, base, (entries) => entries);
    case 'first':
      return evaluateEach(need, context, base, (entries) => earliest(entries, context));
    case 'some':
      return [evaluateSome(need, context, base)];
    case 'differing':
      return [evaluateDiffering(need, context, base)];
    case 'distinct':
      return evaluateDistinct(need, context, base);
    case 'partner':
      return context.hasPartnerInFile ? [] : [judge(context, under(base, need.path))];
    case 'outcome':
      return isAsked('M', context.size) && context.outcomeCount !== 1 ? [judge(context, under(base, need.path))] : [];
    case 'covers-go-live':
      return [evaluateGoLive(need.path, context, base)];
    default:
      return need satisfies never;
  }
}

function under(base: Path, dotted: string): Path {
  return [...base, ...dotted.split('.')];
}

function met(at: Path): Requirement {
  return { at, isMet: true, isJudged: false, isSpokenOf: false };
}

function unmet({ data }: NeedContext, at: Path): Requirement {
  return { at, isMet: false, isJudged: false, isSpokenOf: leadsThroughWrongType(data, at) };
}

/** Of a map or list that is something else, the finding about its type speaks. */
function unmetContainer(context: NeedContext, at: Path): Requirement {
  return { ...unmet(context, at), isSpokenOf: isMistyped(context, at) };
}

/** Of one entry among many; where none of them is an entry, the findings about their types speak. */
function unmetEntry(context: NeedContext, at: Path): Requirement {
  const entries = toEntries(valueAt(context.data, at)).map(([, entry]) => entry);
  const hasOnlyOther = entries.some(isOtherThanContainer) && entries.every((entry) => typeof entry !== 'object');
  return { ...unmet(context, at), isSpokenOf: hasOnlyOther || isMistyped(context, at) };
}

/** Whether a step of the path starts from what has no such step: text that is no filler, or a list where a map belongs. */
function leadsThroughWrongType(data: PlainRecord, at: Path): boolean {
  return at.some((step, index) => {
    const value = valueAt(data, at.slice(0, index));
    return isOtherThanContainer(value) || (Array.isArray(value) && typeof step === 'string');
  });
}

function isOtherThanContainer(value: PlainValue | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== 'object' && !isFiller(String(value));
}

/** Whether a map or list is something else, or lies below something else. */
function isMistyped({ question, data }: NeedContext, at: Path): boolean {
  const value = valueAt(data, at);
  const expected = fieldAt(question.kind, at)?.types ?? [];
  if (isOtherThanContainer(value) || leadsThroughWrongType(data, at)) return true;
  if (Array.isArray(value)) return !expected.includes('array') && expected.includes('object');
  return isRecord(value) && !expected.includes('object') && expected.includes('array');
}

/** A value counts if there is one that says something. A wrong type of its own is another finding's matter, so it counts. */
function judge(context: NeedContext, at: Path): Requirement {
  return judgeValue(context, at, valueAt(context.data, at));
}

function judgeValue(context: NeedContext, at: Path, value: PlainValue | undefined): Requirement {
  if (value === undefined || value === null) return unmet(context, at);
  if (Array.isArray(value)) {
    const items = value.map((item) => judgeValue(context, at, item));
    return items.find((item) => item.isMet) ?? items.find((item) => item.isJudged) ?? unmet(context, at);
  }
  if (isRecord(value)) {
    const saysSomething = Object.entries(value).some(([key, item]) => judgeValue(context, [...at, key], item).isMet);
    return saysSomething ? met(at) : unmet(context, at);
  }
  return typeof value === 'boolean' ? met(at) : judgeText(context, at, String(value));
}

function judgeText(context: NeedContext, at: Path, text: string): Requirement {
  const { question, isKnownId } = context;
  if (isKnownId(text)) return met(at);
  if (isFiller(text) || saysQuestionBack(question, text)) return unmet(context, at);
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_FILLER) return met(at);
  const bare = trimmed.replace(/[.!]+$/, '');
  const key = at.findLast((step) => typeof step === 'string');
  const row = ROW_FILLERS[question.id]?.find(
    (filler) => (filler.key === undefined || filler.key === key) && filler.pattern.test(bare),
  );
  return row ? { ...unmet(context, at), isJudged: row.judged ?? false } : met(at);
}

/** By how much signs and blanks may make a question that is said back longer or shorter: normalising is slow. */
const SLACK = 10;

function saysQuestionBack({ asks }: Question, text: string): boolean {
  return Math.abs(text.length - asks.length) <= SLACK && normalise(text) === normalise(asks);
}

/** The first alternative that is fully met; else one that was begun; else one whose place is taken; else the first. */
function evaluateEither(needs: readonly Need[], context: NeedContext, base: Path): Requirement[] {
  const tried = needs.map((need) => evaluateNeed(need, context, base));
  return (
    tried.find((requirements) => requirements.every(({ isMet }) => isMet)) ??
    tried.find((requirements) => requirements.some(({ isMet, isJudged }) => isMet || isJudged)) ??
    tried.find((requirements) => requirements.some(({ isSpokenOf }) => isSpokenOf)) ??
    tried[0] ??
    []
  );
}

type EachNeed = Need & { readonly type: 'each' | 'first' };
type Entries = readonly (readonly [step: string | number, value: PlainValue])[];

function evaluateEach(
  need: EachNeed,
  context: NeedContext,
  base: Path,
  choose: (entries: Entries) => Entries,
): Requirement[] {
  const at = under(base, need.path);
  if (isMistyped(context, at)) return [unmetContainer(context, at)];
  const entries = choose(withoutDropped(toEntries(valueAt(context.data, at))));
  if (entries.length === 0) return [unmet(context, at)];
  const evaluate = (step: string | number) => evaluateNeeds(need.needs, context, [...at, step]);
  if (need.needs.some(readsDates)) return entries.flatMap(([step]) => evaluate(step));
  // What an entry owes follows from itself: only one that was edited is looked at again.
  const place = [context.question.id, ...at].join('\n');
  return entries.flatMap(([step, entry]) =>
    typeof entry === 'object' && entry !== null
      ? context.memory.recall(entry, need, `${place}\n${step}`, () => evaluate(step))
      : evaluate(step),
  );
}

function readsDates(need: Need): boolean {
  const inner = 'needs' in need ? need.needs : [];
  return need.type === 'first' || need.type === 'covers-go-live' || inner.some(readsDates);
}

/** What was given up owes nothing more, unless nothing else is there. */
function withoutDropped(entries: Entries): Entries {
  const kept = entries.filter(
    ([, entry]) => !isRecord(entry) || (entry.status !== 'dropped' && entry.status !== 'cancelled'),
  );
  return kept.length > 0 ? kept : entries;
}

function toEntries(value: PlainValue | undefined): Entries {
  if (Array.isArray(value))
    return value.map((item, index) => [index, item] as const).filter(([, item]) => item !== null);
  return isRecord(value) ? Object.entries(value).filter(([key]) => !key.startsWith('x-')) : [];
}

function earliest(entries: Entries, context: NeedContext): Entries {
  const dated = entries.flatMap((entry) => {
    const [, wave] = entry;
    // Without a start the day of go-live still tells which comes first.
    const start = isRecord(wave) ? (context.dateOf(wave.start) ?? context.dateOf(wave['go-live'])) : undefined;
    return start ? [{ entry, start }] : [];
  });
  const first = dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))[0]?.entry ?? entries[0];
  return first ? [first] : [];
}

function evaluateSome(need: Need & { readonly type: 'some' }, context: NeedContext, base: Path): Requirement {
  const at = under(base, need.path);
  const entries = toEntries(valueAt(context.data, at)).filter(
    ([, entry]) => isRecord(entry) && need.values.includes(toText(entry[need.field] ?? null)),
  );
  const judged = entries.map(([step]) => judge(context, [...at, step, 'name']));
  if (entries.length > 0 && !judged.every((name) => isNamed(context, name) && !name.isMet)) return met(at);
  const isMisspelt = toEntries(valueAt(context.data, at)).some(([step, entry]) => {
    const written = isRecord(entry) ? entry[need.field] : undefined;
    return written !== undefined && isMistold(context, [...at, step, need.field], toText(written));
  });
  return isMisspelt ? { ...unmetEntry(context, at), isSpokenOf: true } : unmetEntry(context, at);
}

/** Whether a text is none of those that belong at a place: the finding about that may be about the one that is looked for. */
function isMistold({ question }: NeedContext, at: Path, text: string): boolean {
  const values = fieldAt(question.kind, at)?.values ?? [];
  return values.length > 0 && !values.includes(text) && !isFiller(text);
}

function isNamed({ data }: NeedContext, { at }: Requirement): boolean {
  return valueAt(data, at) !== undefined;
}

function evaluateDiffering(need: Need & { readonly type: 'differing' }, context: NeedContext, base: Path): Requirement {
  const at = under(base, need.path);
  const given = need.keys.map((key) => judge(context, [...at, key])).filter(({ isMet }) => isMet);
  const texts = new Set(given.map((requirement) => normalise(toText(valueAt(context.data, requirement.at) ?? null))));
  return given.length >= need.count && texts.size > 1 ? met(at) : unmetContainer(context, at);
}

function evaluateDistinct(need: Need & { readonly type: 'distinct' }, context: NeedContext, base: Path): Requirement[] {
  const at = under(base, need.path);
  const texts = toEntries(valueAt(context.data, at)).flatMap(([, entry]) => {
    const told = valueAt(entry, [need.field]);
    return told === undefined ? [] : [normalise(JSON.stringify(told))];
  });
  return texts.length > 1 && new Set(texts).size === 1 ? [{ ...unmet(context, at), isJudged: true }] : [];
}

function evaluateGoLive(path: string, context: NeedContext, base: Path): Requirement {
  const at = under(base, path);
  const goLive = context.dateOf('go-live');
  const isCovered = toEntries(valueAt(context.data, at)).some(([, entry]) => {
    const dates = ['from', 'until'].map((key) => valueAt(entry, [key]));
    const [from, until] = dates.map((date) => context.dateOf(date));
    const isDated = dates.every((date) => date !== undefined && !isFiller(toText(date)));
    return isDated && (!goLive || !from || !until || (from <= goLive && goLive <= until));
  });
  return isCovered ? met(at) : unmetEntry(context, at);
}
