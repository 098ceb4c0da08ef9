import { CompletionItemKind } from 'vscode-languageserver';
import type { Path } from '../../core/parse/tree.ts';
import type { Reference } from '../../core/plan/facts.ts';
import { KINDS, type Kind } from '../../core/plan/kinds.ts';
import type { PlanSize } from '../../core/plan/plan.ts';
import { askedSize } from '../../core/questions/evaluate.ts';
import type { Size } from '../../core/questions/need.ts';
import type { Question } from '../../core/questions/question.ts';
import { childField, type Field, fieldAt, isKeyedMap, propertiesOf } from '../../core/schema/field.ts';
import { escapeSnippet } from '../../core/snippets/prompt.ts';
import { entryOfSize, type Snippet, sectionOfSize, snippetsAt } from '../../core/snippets/snippets.ts';
import { describeQuestion, questionsAt } from '../hover/describe-question.ts';
import { proposeIds } from './complete-ids.ts';
import { proposeValues } from './complete-values.ts';
import { fillIn, freeKeys, giveKey, suggestedKey } from './fill-in.ts';
import { neededKeys } from './needed-keys.ts';
import type { Proposal } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';

/** A container that a key, an entry or an item may be written into. */
export interface Container {
  readonly kind: Kind;
  readonly path: Path;
  readonly present: readonly string[];
  /** What it is already. */
  readonly container: 'map' | 'list' | 'empty';
  /** Inside braces and brackets only what takes one line fits. */
  readonly inFlow: boolean;
}

/** A file that does not say yet what it is: whole plans, and the key that says it. */
export function proposeStart(around: Surroundings, present: readonly string[]): Proposal[] {
  if (present.includes('kind')) return [];
  const kind = {
    label: 'kind',
    kind: CompletionItemKind.Property,
    detail: around.say('completion.kind'),
    body: 'kind: $0',
    leadsOn: true,
  };
  if (present.length > 0) return [kind];
  const plans = snippetsAt(undefined, []);
  const others = KINDS.filter((each) => !plans.some((snippet) => snippet.kind === each));
  return [
    ...plans.map((snippet) => snippetProposal(around, snippet, [])),
    ...others.map((each) => headProposal(around, each)),
    kind,
  ];
}

/** Of a kind that has no whole plan to fill in: how its files begin. A guide for a conversation is for nobody's plan. */
function headProposal({ say }: Surroundings, kind: Kind): Proposal {
  const name = say(`kind.${kind}`);
  const target = kind === 'conversation-guide' ? '' : '\nfor: $2';
  return {
    label: name.charAt(0).toUpperCase() + name.slice(1),
    kind: CompletionItemKind.Snippet,
    detail: kind,
    filter: `kind ${name}`,
    body: `kind: ${kind}\ntitle: "$1"${target}`,
  };
}

/** All that may stand inside a container, whatever the container is. */
export function proposeInside(around: Surroundings, container: Container): Proposal[] {
  const field = fieldAt(container.kind, container.path);
  if (!field) return [];
  const isRecord = propertiesOf(field).length > 0 || isKeyedMap(field);
  if (!isRecord && !isList(field)) return proposeValues(around, field, container.path, container.present);
  return [
    ...(isRecord && container.container !== 'list' ? proposeKeys(around, container, field) : []),
    ...(isList(field) && container.container !== 'map' ? proposeItems(around, container, field) : []),
  ];
}

/** One or a list: written as one. */
function isList({ types }: Field): boolean {
  return types.includes('array') && !types.includes('string');
}

function proposeItems(around: Surroundings, container: Container, field: Field): Proposal[] {
  const snippets = container.inFlow ? [] : itemSnippets(around, container.kind, container.path);
  const item = childField(field, 0);
  if (!item) return snippets;
  // The keys of an item that is not there yet are all in its snippet.
  if (snippets.length > 0 && propertiesOf(item).length > 0) return snippets;
  const inside = proposeInside(around, { ...container, path: [...container.path, 0], container: 'empty' });
  return [...inside.map((proposal) => ({ ...proposal, body: `- ${indentBy(proposal.body, 2)}` })), ...snippets];
}

/** Whole items of a list, dash included. */
export function itemSnippets(around: Surroundings, kind: Kind, list: Path): Proposal[] {
  const items = snippetsAt(kind, list).filter(({ at }) => at.endsWith('[]'));
  return items.map((snippet) => snippetProposal(around, sized(around, snippet, list), []));
}

function proposeKeys(around: Surroundings, container: Container, field: Field): Proposal[] {
  const snippets = container.inFlow
    ? []
    : snippetsAt(container.kind, container.path).filter(({ at }) => !at.endsWith('[]'));
  const entries = snippets
    .filter(({ at }) => at.endsWith('.*'))
    .map((snippet) => sized(around, snippet, container.path));
  const keys = proposeFields(around, container, field, snippets);
  return [
    ...proposeReferred(around, container, field, entries[0]),
    ...proposeAwaited(around, container, field, entries[0]),
    ...entries.map((snippet) => snippetProposal(around, snippet, container.present)),
    ...keys,
  ];
}

/** Short names as keys: the whole entry under one that is known. */
function proposeReferred(
  around: Surroundings,
  { path, present, inFlow }: Container,
  field: Field,
  entry: Snippet | undefined,
): Proposal[] {
  if (!around.telling || field.keysReferTo.length === 0) return [];
  return proposeIds(around.telling, field.keysReferTo, path, present).map((proposal) => ({
    ...proposal,
    body: bodyUnder(around, proposal.body, inFlow, entry),
    leadsOn: inFlow || entry === undefined,
  }));
}

/** Whole entries under the short names that the plans use already, and that are written nowhere yet. */
function proposeAwaited(
  around: Surroundings,
  { present }: Container,
  { defines }: Field,
  entry: Snippet | undefined,
): Proposal[] {
  const family = around.telling?.view.family;
  if (!family || defines === undefined || !entry || suggestedKey(entry.body) === undefined) return [];
  const isAwaited = ({ id, types, mayBeProse }: Reference) =>
    types.includes(defines) &&
    !mayBeProse &&
    SHORT_NAME.test(id) &&
    !present.includes(id) &&
    family.definitions.withId(id).length === 0;
  const references = family.members.flatMap(({ facts }) => facts.references.filter(isAwaited));
  return [...new Set(references.map(({ id }) => id))].map((id) => ({
    label: id,
    kind: CompletionItemKind.Snippet,
    detail: around.say('completion.ready'),
    documentation: () => [around.markup.ours(entry.description)],
    body: fillIn(around, giveKey(entry.body, id)),
  }));
}

const SHORT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function bodyUnder(around: Surroundings, key: string, inFlow: boolean, entry: Snippet | undefined): string {
  if (inFlow) return `${key}: `;
  if (!entry || suggestedKey(entry.body) === undefined) return `${key}:\n  $0`;
  return fillIn(around, giveKey(entry.body, key));
}

/** What nobody types: the approval has a command, and there is one format. */
const WRITTEN_FOR_YOU: readonly string[] = ['format', 'approved'];

/** The fields of a record that are not there yet: first those that every plan has, then those that questions wait for. */
function proposeFields(
  around: Surroundings,
  { path, present, inFlow }: Container,
  field: Field,
  snippets: readonly Snippet[],
): Proposal[] {
  const view = around.telling?.view;
  const needed = view
    ? neededKeys(view.questions, { path, present, size: askedSize(view.family) })
    : new Map<string, Question>();
  const order = [...requiredOf(field), ...needed.keys()];
  const rank = (key: string) =>
    order.includes(key) ? order.indexOf(key) : order.length + Number(WRITTEN_FOR_YOU.includes(key));
  const fields = propertiesOf(field).filter(([key]) => !present.includes(key));
  return fields
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([key, child]) => {
      const own = snippets.filter(({ at, body }) => !at.endsWith('.*') && body.startsWith(`${key}:`));
      const sized = path.length === 0 && own.length > 0 ? sectionFor(around, key) : undefined;
      const body = sized ?? own[0]?.body;
      const others = own.filter((snippet) => snippet.body !== body);
      const proposal = keyProposal(around, [...path, key], child, needed.get(key), body, inFlow);
      return [proposal, ...others.map((snippet) => snippetProposal(around, snippet, present))];
    });
}

const SIZES: Readonly<Record<Size, readonly PlanSize[]>> = { S: ['small', 'standard'], M: ['standard'], L: [] };

/** What a plan of this size is asked of a section; a large one is asked all, and what a small one lacks is as in the next. */
function sectionFor(around: Surroundings, section: string): string | undefined {
  return firstOfSizes(around, (kind, size) => sectionOfSize(kind, size, section));
}

/** An entry or item with what a plan of this size is asked of it. */
function sized(around: Surroundings, snippet: Snippet, parent: Path): Snippet {
  const body = firstOfSizes(around, (kind, size) => entryOfSize(kind, size, parent, snippet.body));
  return body === undefined ? snippet : { ...snippet, body };
}

function firstOfSizes(
  { telling }: Surroundings,
  find: (kind: Kind, size: PlanSize) => string | undefined,
): string | undefined {
  if (!telling) return undefined;
  const { kind } = telling.view.plan;
  for (const size of SIZES[askedSize(telling.view.family)]) {
    const found = find(kind, size);
    if (found !== undefined) return found;
  }
  return undefined;
}

function requiredOf({ schema }: Field): readonly string[] {
  return (schema as { readonly required?: readonly string[] }).required ?? [];
}

function keyProposal(
  around: Surroundings,
  path: Path,
  field: Field,
  question: Question | undefined,
  snippet: string | undefined,
  inFlow: boolean,
): Proposal {
  const key = String(path.at(-1));
  const { telling, markup, language } = around;
  return {
    label: key,
    kind: isScalar(field) ? CompletionItemKind.Property : CompletionItemKind.Module,
    detail: language.phrase(field.title),
    documentation: () => {
      const questions = telling ? new Set([...(question ? [question] : []), ...questionsAt(telling.view, path)]) : [];
      return [
        markup.ours(field.description),
        ...[...questions].flatMap((each) => (telling ? describeQuestion(telling, each) : [])),
      ];
    },
    body: snippet
      ? fillIn(around, freeKeys(around, snippet, []))
      : `${escapeSnippet(key)}:${inFlow ? flowValue(field) : blockValue(field)}`,
    leadsOn: snippet === undefined && field.valueType !== 'prose',
  };
}

function snippetProposal(around: Surroundings, snippet: Snippet, present: readonly string[]): Proposal {
  const { description, at } = snippet;
  const label = around.language.phrase(snippet.label);
  const body = freeKeys(around, snippet.body, present);
  const key = suggestedKey(body) ?? /^(?:- )?([\w-]+):/.exec(body)?.[1] ?? '';
  return {
    label,
    kind: CompletionItemKind.Snippet,
    detail: around.say(at === '' ? 'completion.whole-plan' : 'completion.ready'),
    documentation: () => [around.markup.ours(description)],
    filter: `${key} ${label}`.trim(),
    body: fillIn(around, body),
  };
}

function isScalar(field: Field): boolean {
  return !isList(field) && propertiesOf(field).length === 0 && !isKeyedMap(field);
}

/** What stands behind a new key: where its value is typed, in the layout of the house. */
function blockValue(field: Field): string {
  if (isList(field)) {
    const item = childField(field, 0);
    if (!item || !isScalar(item)) return '\n  - $0';
    return item.valueType === 'prose' ? '\n  - "$0"' : ' [$0]';
  }
  return isScalar(field) ? scalarValue(field) : '\n  $0';
}

function flowValue(field: Field): string {
  if (isList(field)) return ' [$0]';
  return isScalar(field) ? scalarValue(field) : ' {$0}';
}

function scalarValue({ values, types, valueType }: Field): string {
  if (values.length > 0) return ` \${1|${values.join(',')}|}`;
  if (types.includes('boolean')) return ' ${1|true,false|}';
  return valueType === 'prose' ? ' "$1"' : ' $0';
}

/** All lines but the first, further in. */
export function indentBy(body: string, blanks: number): string {
  return body.replaceAll('\n', `\n${' '.repeat(blanks)}`);
}
