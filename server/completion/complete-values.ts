import { CompletionItemKind } from 'vscode-languageserver';
import type { Path } from '../../core/parse/tree.ts';
import { isPlanKind, KINDS, type Kind } from '../../core/plan/kinds.ts';
import { valueAt } from '../../core/plan/plan.ts';
import { childField, type Field, fieldAt, rootField, type ValueType } from '../../core/schema/field.ts';
import { escapeSnippet } from '../../core/snippets/prompt.ts';
import { describeQuestion } from '../hover/describe-question.ts';
import type { Telling } from '../hover/telling.ts';
import { proposeDates } from './complete-dates.ts';
import { proposeIds } from './complete-ids.ts';
import { proposePaths } from './complete-paths.ts';
import { proposeCadences, proposeSpans, proposeTimes } from './complete-rhythms.ts';
import type { Proposal } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';

/** What is watched is told in words: best in those of a KPI or a feedback loop. */
const WATCHED: readonly RegExp[] = [
  /^feedback\.adaptation\.triggers\.\d+\.signal$/,
  /^iteration\.adjust\.\d+\.trigger$/,
];

/** Values that one field may have, besides prose. */
export function proposeValues(around: Surroundings, field: Field, path: Path, present: readonly string[]): Proposal[] {
  if (path.length === 1 && path[0] === 'kind') return KINDS.map((kind) => kindProposal(around, kind));
  const fixed = fixedValues(field).filter((value) => !present.includes(value));
  if (fixed.length > 0) return fixed.map((value) => enumProposal(around, field, value));
  const { telling } = around;
  if (!telling) return [];
  const types = WATCHED.some((place) => place.test(path.join('.'))) ? ['kpi', 'loop'] : field.refersTo;
  const ids = types.length > 0 ? proposeIds(telling, types, path, present) : [];
  return [...ids, ...proposeTyped(around, telling, field, path, present)];
}

const FOLLOWING: readonly ValueType[] = ['date', 'cadence', 'span', 'path', 'path-or-prose', 'token'];

/** Whether what is proposed follows what is typed, so that each further letter asks anew. */
export function followsTyping({ valueType }: Field): boolean {
  return valueType !== undefined && FOLLOWING.includes(valueType);
}

const WIDEST_SCALE = 10;

/** All values of a field that takes only these; of one that takes one of them or several, the same. */
function fixedValues(field: Field): string[] {
  if (field.values.length > 0) return [...field.values];
  if (field.types.includes('boolean') && !field.types.includes('array')) return ['true', 'false'];
  if (field.valueType === 'enum') return [...(childField(field, 0)?.values ?? [])];
  const { minimum, maximum } = field.schema as { readonly minimum?: number; readonly maximum?: number };
  if (minimum === undefined || maximum === undefined || maximum - minimum > WIDEST_SCALE) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
}

function proposeTyped(
  around: Surroundings,
  telling: Telling,
  field: Field,
  path: Path,
  present: readonly string[],
): Proposal[] {
  switch (field.valueType) {
    case 'date':
      return proposeDates(telling, path, around.typed);
    case 'cadence':
      return proposeCadences(telling, path, around.typed);
    case 'span':
      return proposeSpans(path, around.typed);
    case 'token':
      return proposeTokens(path, around.typed, field);
    case 'time':
      return proposeTimes();
    case 'question':
      return proposeQuestions(telling);
    case 'path':
    case 'path-or-prose':
      return proposePaths(around, telling.view, path, present);
    default:
      return usualValues(field).map((label) => ({ label, kind: CompletionItemKind.Value, body: label }));
  }
}

const MOST_ZONES = 50;

/** Codes that the format gives as examples; of time zones, once something is typed, all that it may be the start of. */
function proposeTokens(path: Path, typed: string, field: Field): Proposal[] {
  const isZone = path.at(-1) === 'time-zone' && typed !== '';
  const zones = isZone
    ? Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().includes(typed.toLowerCase()))
    : [];
  const labels = zones.length > 0 ? zones.slice(0, MOST_ZONES) : usualValues(field);
  return labels.map((label) => ({ label, kind: CompletionItemKind.Value, body: label }));
}

/** What counts where nothing is said, and what the format gives as examples. */
function usualValues({ schema, default: usual }: Field): string[] {
  const { examples = [] } = schema as { readonly examples?: readonly unknown[] };
  const values = [usual, ...examples].filter((value) => typeof value === 'string' || typeof value === 'number');
  return [...new Set(values.map(String))];
}

function kindProposal({ say, markup }: Surroundings, kind: Kind): Proposal {
  const isOwn = fieldAt(kind, ['kind'])?.values.length === 1;
  return {
    label: kind,
    kind: CompletionItemKind.EnumMember,
    detail: say(`kind.${kind}`),
    ...(isOwn && { documentation: () => [markup.ours(rootField(kind).description)] }),
    body: kind,
  };
}

function enumProposal({ language, markup }: Surroundings, { title, description }: Field, value: string): Proposal {
  return {
    label: value,
    kind: CompletionItemKind.EnumMember,
    detail: language.phrase(title),
    documentation: () => [markup.ours(description)],
    body: escapeSnippet(value),
  };
}

/** Questions of the plan that are not put off already, the unanswered first. */
function proposeQuestions(telling: Telling): Proposal[] {
  const { plan, questions } = telling.view;
  if (!isPlanKind(plan.kind)) return [];
  const named = ['open', 'not-applicable'].flatMap((key) => questionsNamed(valueAt(plan.data, [key])));
  const rank = { unanswered: 0, partial: 1, answered: 2, deferred: 3, 'not-applicable': 3 };
  return questions
    .filter(({ question }) => !named.includes(question.id))
    .sort(
      (a, b) => rank[a.state] - rank[b.state] || Number(a.question.extra ?? false) - Number(b.question.extra ?? false),
    )
    .map(({ question }) => ({
      label: question.id,
      kind: CompletionItemKind.Reference,
      detail: telling.language.phrase(question.asks),
      documentation: () => describeQuestion(telling, question),
      filter: `${question.id} ${telling.language.phrase(question.asks)}`,
      body: question.id,
    }));
}

function questionsNamed(list: ReturnType<typeof valueAt>): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((_entry, index) => {
    const question = valueAt(list, [index, 'question']);
    return typeof question === 'string' ? [question] : [];
  });
}
