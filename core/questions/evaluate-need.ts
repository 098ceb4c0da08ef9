import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { isRecord, type PlainRecord } from '../plan/plan.ts';
import type { Need, Size } from './need.ts';
import { isFiller, normalise, ROW_FILLERS } from './not-an-answer.ts';
import type { Question } from './question.ts';

/** One thing that an answer needs, at the place where it is or should be. */
export interface Requirement {
  readonly at: Path;
  readonly isMet: boolean;
  /** Unmet only by a judgement of wording: then the question is information, never more. */
  readonly isJudged: boolean;
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

function valueAt(context: NeedContext, path: Path): PlainValue | undefined {
  let value: PlainValue | undefined = context.data;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isRecord(value) ? value[String(step)] : undefined;
  }
  return value;
}

/** A value counts if there is one that says something. Wrong types are another finding's matter, so they count. */
function judge(context: NeedContext, at: Path): Requirement {
  const parent = valueAt(context, at.slice(0, -1));
  const isMalformed = parent !== undefined && typeof parent !== 'object' && at.length > 1 && !isFiller(String(parent));
  if (isMalformed) return { at, isMet: true, isJudged: false };
  return judgeValue(context, at, valueAt(context, at));
}

function judgeValue(context: NeedContext, at: Path, value: PlainValue | undefined): Requirement {
  const unmet = { at, isMet: false, isJudged: false };
  if (value === undefined || value === null) return unmet;
  if (Array.isArray(value)) {
    const items = value.map((item) => judgeValue(context, at, item));
    return items.find((item) => item.isMet) ?? items.find((item) => item.isJudged) ?? unmet;
  }
  if (isRecord(value))
    return {
      ...unmet,
      isMet: Object.entries(value).some(([key, item]) => judgeValue(context, [...at, key], item).isMet),
    };
  if (typeof value === 'boolean') return { ...unmet, isMet: true };
  return judgeText(context, at, String(value));
}

function judgeText({ question, isKnownId }: NeedContext, at: Path, text: string): Requirement {
  if (isKnownId(text)) return { at, isMet: true, isJudged: false };
  if (isFiller(text) || saysQuestionBack(question, text)) return { at, isMet: false, isJudged: false };
  const key = at.findLast((step) => typeof step === 'string');
  const row = ROW_FILLERS[question.id]?.find(
    (filler) =>
      (filler.key === undefined || filler.key === key) && filler.pattern.test(text.trim().replace(/[.!]+$/, '')),
  );
  return { at, isMet: row === undefined, isJudged: row?.judged ?? false };
}

function saysQuestionBack({ asks }: Question, text: string): boolean {
  return normalise(text) === normalise(asks);
}

/** The first alternative that is fully met; else the most complete one; else the first. */
function evaluateEither(needs: readonly Need[], context: NeedContext, base: Path): Requirement[] {
  const tried = needs.map((need) => evaluateNeed(need, context, base));
  const started = tried.filter((requirements) => requirements.some(({ isMet }) => isMet));
  return tried.find((requirements) => requirements.every(({ isMet }) => isMet)) ?? started[0] ?? tried[0] ?? [];
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
  const value = valueAt(context, at);
  const entries = choose(toEntries(value));
  if (entries.length === 0) return isWrongType(value) ? [] : [{ at, isMet: false, isJudged: false }];
  return entries.flatMap(([step]) => evaluateNeeds(need.needs, context, [...at, step]));
}

/** Text or a number where entries belong: the schema speaks, unless it is filler. */
function isWrongType(value: PlainValue | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== 'object' && !isFiller(String(value));
}

function toEntries(value: PlainValue | undefined): Entries {
  if (Array.isArray(value))
    return value.map((item, index) => [index, item] as const).filter(([, item]) => item !== null);
  return isRecord(value) ? Object.entries(value).filter(([key]) => !key.startsWith('x-')) : [];
}

function earliest(entries: Entries, context: NeedContext): Entries {
  const dated = entries.flatMap((entry) => {
    const start = isRecord(entry[1]) ? context.dateOf(entry[1].start) : undefined;
    return start ? [{ entry, start }] : [];
  });
  const first = dated.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))[0]?.entry ?? entries[0];
  return first ? [first] : [];
}

function evaluateSome(need: Need & { readonly type: 'some' }, context: NeedContext, base: Path): Requirement {
  const at = under(base, need.path);
  const entries = toEntries(valueAt(context, at)).filter(
    ([, entry]) => isRecord(entry) && need.values.includes(String(entry[need.field])),
  );
  const judged = entries.map(([step]) => judge(context, [...at, step, 'name']));
  const isMet = entries.length > 0 && !judged.every((name) => isNamed(context, name) && !name.isMet);
  return { at, isMet, isJudged: false };
}

function isNamed(context: NeedContext, { at }: Requirement): boolean {
  return valueAt(context, at) !== undefined;
}

function evaluateDiffering(need: Need & { readonly type: 'differing' }, context: NeedContext, base: Path): Requirement {
  const at = under(base, need.path);
  const given = need.keys.map((key) => judge(context, [...at, key])).filter(({ isMet }) => isMet);
  const texts = new Set(given.map((requirement) => normalise(String(valueAt(context, requirement.at)))));
  return { at, isMet: given.length >= need.count && texts.size > 1, isJudged: false };
}

function evaluateDistinct(need: Need & { readonly type: 'distinct' }, context: NeedContext, base: Path): Requirement[] {
  const at = under(base, need.path);
  const texts = toEntries(valueAt(context, at)).flatMap(([, entry]) => {
    const told = isRecord(entry) ? entry[need.field] : undefined;
    return told === undefined || told === null ? [] : [normalise(JSON.stringify(told))];
  });
  return texts.length > 1 && new Set(texts).size === 1 ? [{ at, isMet: false, isJudged: true }] : [];
}

function evaluateGoLive(path: string, context: NeedContext, base: Path): Requirement {
  const at = under(base, path);
  const goLive = context.dateOf('go-live');
  const isMet = toEntries(valueAt(context, at)).some(([, entry]) => {
    if (!isRecord(entry)) return false;
    const from = context.dateOf(entry.from);
    const until = context.dateOf(entry.until);
    const isDated = [entry.from, entry.until].every((date) => date !== undefined && !isFiller(String(date)));
    return isDated && (!goLive || !from || !until || (from <= goLive && goLive <= until));
  });
  return { at, isMet, isJudged: false };
}
