import { CompletionItemKind } from 'vscode-languageserver';
import type { Path } from '../../core/parse/tree.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { stemmed } from '../../core/plan/family.ts';
import { isPlanKind, KINDS, type Kind } from '../../core/plan/kinds.ts';
import { relativePath } from '../../core/plan/uri.ts';
import { type Field, fieldAt, rootField } from '../../core/schema/field.ts';
import { describeDefinitions, valueAt } from '../describe-entry.ts';
import type { PlanView } from '../plan-view.ts';
import { proposeCadences, proposeDates } from './complete-dates.ts';
import { escapeSnippet, type Proposal } from './proposal.ts';

/** What a completion knows beside the cursor: nothing of a file that is no plan yet. */
export interface Surroundings {
  readonly view: PlanView | undefined;
  /** The plan files that are known, with what they hold. */
  readonly files: readonly { readonly uri: string; readonly kind: Kind | undefined }[];
}

/** Values that one field may have, besides prose. */
export function proposeValues(around: Surroundings, field: Field, path: Path, present: readonly string[]): Proposal[] {
  if (path.length === 1 && path[0] === 'kind') return KINDS.map(kindProposal);
  if (field.values.length > 0) return field.values.map((value) => enumProposal(field, value));
  if (field.types.includes('boolean')) return ['true', 'false'].map((value) => enumProposal(field, value));
  const { view } = around;
  if (!view) return [];
  const ids = field.refersTo.length > 0 ? proposeIds(view, field.refersTo, present) : [];
  return [...ids, ...proposeTyped(around, view, field, path)];
}

function proposeTyped(around: Surroundings, view: PlanView, field: Field, path: Path): Proposal[] {
  switch (field.valueType) {
    case 'date':
      return proposeDates(view, path);
    case 'cadence':
      return proposeCadences();
    case 'question':
      return proposeQuestions(view);
    case 'path':
    case 'path-or-prose':
      return proposePaths(around, view, path);
    default:
      return [];
  }
}

function kindProposal(kind: Kind): Proposal {
  const { title, description } = rootField(kind);
  const isOwn = fieldAt(kind, ['kind'])?.values.includes(kind) === true;
  return {
    label: kind,
    kind: CompletionItemKind.EnumMember,
    body: kind,
    ...(isOwn && { detail: title, documentation: [description] }),
  };
}

function enumProposal({ title, description }: Field, value: string): Proposal {
  return {
    label: value,
    kind: CompletionItemKind.EnumMember,
    detail: title,
    documentation: [description],
    body: escapeSnippet(value),
  };
}

/** Ids of the family that may be named here, each with what it names. */
export function proposeIds({ family }: PlanView, types: readonly string[], present: readonly string[]): Proposal[] {
  const byId = new Map<string, Definition[]>();
  for (const definition of family.definitions.all()) {
    if (!types.includes(definition.type)) continue;
    const id = stemmed(family, definition, definition.id);
    byId.set(id, [...(byId.get(id) ?? []), definition]);
  }
  return [...byId]
    .filter(([id]) => !present.includes(id))
    .map(([id, definitions]) => {
      const { name, role } = describeDefinitions(definitions);
      const detail = [name, role].filter((each) => each !== '').join(', ');
      return {
        label: id,
        kind: CompletionItemKind.Reference,
        detail,
        filter: `${id} ${name}`.trim(),
        body: escapeSnippet(id),
      };
    });
}

/** Questions of the plan that are neither answered nor put off already, the unanswered first. */
function proposeQuestions({ plan, questions }: PlanView): Proposal[] {
  if (!isPlanKind(plan.kind)) return [];
  const named = ['open', 'not-applicable'].flatMap((key) => questionsNamed(valueAt(plan.data, [key])));
  const rank = { unanswered: 0, partial: 1, answered: 2, deferred: 3, 'not-applicable': 3 };
  return questions
    .filter(({ question }) => !named.includes(question.id))
    .sort((a, b) => rank[a.state] - rank[b.state])
    .map(({ question: { id, asks, good } }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: asks,
      documentation: [good],
      filter: `${id} ${asks}`,
      body: id,
    }));
}

function questionsNamed(list: ReturnType<typeof valueAt>): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, index) => {
    const question = valueAt(list, [index, 'question']);
    return typeof question === 'string' && entry !== null ? [question] : [];
  });
}

/** The kind of file that a path leads to, where only one makes sense. */
const WANTED: readonly (readonly [place: RegExp, kind: Kind])[] = [
  [/^uses\./, 'change-registry'],
  [/^how\.communication\.plan$/, 'communication-plan'],
];

/** Other files, as this one would write their paths; where only one kind makes sense, only those. */
function proposePaths({ files }: Surroundings, { plan }: PlanView, path: Path): Proposal[] {
  const dotted = path.join('.');
  const isForChange = plan.kind === 'communication-plan' && /^for(\.|$)/.test(dotted);
  const wanted = isForChange ? 'change-plan' : WANTED.find(([place]) => place.test(dotted))?.[1];
  return files
    .filter(({ uri, kind }) => uri !== plan.uri && (wanted === undefined || kind === undefined || kind === wanted))
    .map(({ uri, kind }) => {
      const path = relativePath(plan.uri, uri);
      const body = /[,[\]{}#]|: /.test(path) ? JSON.stringify(path) : path;
      return { label: path, kind: CompletionItemKind.File, ...(kind && { detail: kind }), body: escapeSnippet(body) };
    });
}
