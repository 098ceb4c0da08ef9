import { parseCadence } from '../../core/dates/cadence.ts';
import { parseDateExpression } from '../../core/dates/relative-date.ts';
import { parseSpan } from '../../core/dates/span.ts';
import { parseTime } from '../../core/dates/time.ts';
import { locateMentions } from '../../core/names/locate-mention.ts';
import { meaningOf } from '../../core/names/meaning.ts';
import { BUILT_IN, type Mention } from '../../core/names/mention.ts';
import type { Names } from '../../core/names/names.ts';
import { locateNode } from '../../core/parse/locate.ts';
import type { Path, Span } from '../../core/parse/tree.ts';
import type { TypedValue } from '../../core/plan/facts.ts';
import type { Family } from '../../core/plan/family.ts';
import { isFiller } from '../../core/questions/not-an-answer.ts';
import { fieldAt, rootField } from '../../core/schema/field.ts';
import { walkFields } from '../../core/schema/walk-fields.ts';

/** What a stretch of a plan is. A placeholder is what stands where an answer should. */
export type TokenType = 'variable' | 'number' | 'enumMember' | 'property' | 'placeholder';
export type TokenModifier = 'declaration' | 'unresolved';

export interface PlanToken extends Span {
  readonly type: TokenType;
  readonly modifier?: TokenModifier;
}

/** Names, days, words of a list, questions and placeholders of a plan, in order, none over another. */
export function planTokens(names: Names, family: Family): PlanToken[] {
  const named = locateMentions(names.mentionsIn(family.self)).flatMap(({ mention, whole }) => {
    const kind = kindOfName(family, mention);
    return kind ? [{ ...whole, ...kind }] : [];
  });
  const values = family.self.facts.values.flatMap((value) => valueTokens(family, value));
  return fillUp(apart([...named, ...placeholders(family)]), apart(values));
}

function kindOfName(family: Family, mention: Mention): Pick<PlanToken, 'type' | 'modifier'> | undefined {
  const { says, written } = mention;
  if (says.type === 'definition')
    return says.definition.type === BUILT_IN ? undefined : { type: 'variable', modifier: 'declaration' };
  if (meaningOf(family, mention).length > 0) return { type: 'variable' };
  if (isFiller(written)) return { type: 'placeholder' };
  if (says.type === 'word' || says.type === 'loose' || (says.type === 'reference' && says.mayBeProse)) return undefined;
  return family.isIncomplete ? { type: 'variable' } : { type: 'variable', modifier: 'unresolved' };
}

function placeholders({ self: { plan } }: Family): PlanToken[] {
  const tokens: PlanToken[] = [];
  for (const { node, field, path } of walkFields(plan.document.root, rootField(plan.kind))) {
    const isPlaceholder = node.type === 'scalar' && typeof node.value === 'string' && isFiller(node.value);
    if (!isPlaceholder || field.values.includes(String(node.value))) continue;
    const span = writtenAt(plan.document, plan.file.text, path);
    if (span) tokens.push({ ...span, type: 'placeholder' });
  }
  return tokens;
}

function valueTokens({ self: { plan } }: Family, value: TypedValue): PlanToken[] {
  const type = typeOfValue(value, () => fieldAt(plan.kind, value.path)?.values ?? []);
  const span = type && writtenAt(plan.document, plan.file.text, value.path);
  return type && span ? [{ ...span, type }] : [];
}

function typeOfValue({ type, text }: TypedValue, words: () => readonly string[]): TokenType | undefined {
  switch (type) {
    case 'date':
      return parseDateExpression(text) && 'number';
    case 'cadence':
      return parseCadence(text) && 'number';
    case 'span':
      return parseSpan(text) && 'number';
    case 'time':
      return parseTime(text) && 'number';
    case 'question':
      return 'property';
    case 'enum':
      return words().includes(text) ? 'enumMember' : undefined;
    default:
      return undefined;
  }
}

/** Where a value stands, without its quotes or the sign of a block. */
function writtenAt(document: Parameters<typeof locateNode>[0], text: string, path: Path): Span | undefined {
  const span = locateNode(document, path);
  if (!span || span.end <= span.start) return undefined;
  const source = text.slice(span.start, span.end);
  const quoted = /^(["']).*\1$/s.test(source);
  const opening = /^[|>].*[\r\n]+\s*/.exec(source)?.[0].length ?? Number(quoted);
  return { start: span.start + opening, end: span.end - Number(quoted) };
}

/** In order, without what starts inside of another one. */
function apart(tokens: readonly PlanToken[]): PlanToken[] {
  let end = 0;
  return [...tokens]
    .sort((a, b) => a.start - b.start)
    .filter((token) => {
      const isFree = token.start >= end;
      if (isFree) end = token.end;
      return isFree;
    });
}

/** The first ones whole, and of the others what is left beside these: of `go-live + 2 weeks` the name and the number. */
function fillUp(first: readonly PlanToken[], others: readonly PlanToken[]): PlanToken[] {
  const all = [...first];
  let next = 0;
  for (const token of others) {
    let { start } = token;
    while (next < first.length && (first[next] as PlanToken).end <= start) next++;
    for (let at = next; at < first.length && (first[at] as PlanToken).start < token.end; at++) {
      const taken = first[at] as PlanToken;
      if (taken.start > start) all.push({ ...token, start, end: taken.start });
      start = Math.max(start, taken.end);
    }
    if (start < token.end) all.push({ ...token, start });
  }
  return all.sort((a, b) => a.start - b.start);
}
