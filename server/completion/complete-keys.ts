import { CompletionItemKind } from 'vscode-languageserver';
import type { Path } from '../../core/parse/tree.ts';
import type { Kind } from '../../core/plan/kinds.ts';
import type { Question } from '../../core/questions/question.ts';
import { childField, type Field, fieldAt, isKeyedMap, propertiesOf } from '../../core/schema/field.ts';
import { type Snippet, snippetsAt } from '../../core/snippets/snippets.ts';
import { proposeIds, proposeValues, type Surroundings } from './complete-values.ts';
import { neededKeys } from './needed-keys.ts';
import { escapeSnippet, type Proposal } from './proposal.ts';

/** A container that a key, an entry or an item may be written into. */
export interface Container {
  readonly kind: Kind;
  readonly path: Path;
  readonly present: readonly string[];
  /** Inside braces and brackets only what takes one line fits. */
  readonly inFlow: boolean;
}

/** A file that does not say yet what it is: whole plans, and the key that says it. */
export function proposeStart(present: readonly string[]): Proposal[] {
  if (present.includes('kind')) return [];
  const kind = {
    label: 'kind',
    kind: CompletionItemKind.Property,
    detail: 'What kind of plan this is',
    body: 'kind: $0',
    leadsOn: true,
  };
  return [...(present.length === 0 ? snippetsAt(undefined, []).map((snippet) => snippetProposal(snippet)) : []), kind];
}

/** All that may stand inside a container, whatever the container is. */
export function proposeInside(around: Surroundings, container: Container): Proposal[] {
  const field = fieldAt(container.kind, container.path);
  if (!field) return [];
  if (isList(field)) return proposeItems(around, container, field);
  if (propertiesOf(field).length > 0 || isKeyedMap(field)) return proposeKeys(around, container, field);
  return proposeValues(around, field, container.path, []);
}

/** One or a list: written as one. */
function isList({ types }: Field): boolean {
  return types.includes('array') && !types.includes('string');
}

function proposeItems(around: Surroundings, container: Container, field: Field): Proposal[] {
  const snippets = container.inFlow ? [] : itemSnippets(container.kind, container.path);
  if (!childField(field, 0)) return snippets;
  const inside = proposeInside(around, { ...container, path: [...container.path, 0], present: [] });
  return [...snippets, ...inside.map((proposal) => ({ ...proposal, body: `- ${indentBy(proposal.body, 2)}` }))];
}

/** Whole items of a list, dash included. */
export function itemSnippets(kind: Kind, list: Path): Proposal[] {
  return snippetsAt(kind, list).map((snippet) => snippetProposal(snippet));
}

function proposeKeys(around: Surroundings, container: Container, field: Field): Proposal[] {
  const { kind, path, present, inFlow } = container;
  const snippets = inFlow ? [] : snippetsAt(kind, path);
  const inserted = new Map(snippets.map((snippet) => [/^([\w-]+):/.exec(snippet.body)?.[1], snippet]));
  const needed = neededKeys(around.view?.questions ?? [], path);
  const keys = propertiesOf(field).filter(([key]) => !present.includes(key));
  const ids = around.view && field.keysReferTo.length > 0 ? proposeIds(around.view, field.keysReferTo, present) : [];
  const entries = snippets.filter((snippet) => isEntrySnippet(snippet));
  return [
    ...ids.map((proposal) => ({
      ...proposal,
      body: inFlow ? `${proposal.body}: ` : `${proposal.body}:\n  $0`,
      leadsOn: true,
    })),
    ...entries.map((snippet) => snippetProposal(snippet)),
    ...keys
      .sort(([a], [b]) => Number(needed.has(b)) - Number(needed.has(a)))
      .map(([key, child]) =>
        keyProposal(
          key,
          child,
          needed.get(key),
          isEntrySnippet(inserted.get(key)) ? undefined : inserted.get(key),
          inFlow,
        ),
      ),
  ];
}

function isEntrySnippet(snippet: Snippet | undefined): boolean {
  return snippet?.at.endsWith('.*') === true;
}

function keyProposal(
  key: string,
  field: Field,
  question: Question | undefined,
  snippet: Snippet | undefined,
  inFlow: boolean,
): Proposal {
  const asked = question ? [`**${question.asks}**`, question.good] : [];
  return {
    label: key,
    kind: isScalar(field) ? CompletionItemKind.Property : CompletionItemKind.Module,
    detail: field.title,
    documentation: [field.description, ...asked],
    body: snippet?.body ?? `${escapeSnippet(key)}:${inFlow ? flowValue(field) : blockValue(field)}`,
    leadsOn: snippet === undefined && field.valueType !== 'prose',
  };
}

function snippetProposal({ label, description, at, body }: Snippet): Proposal {
  const key = /^(?:- )?([\w-]+):/.exec(body)?.[1] ?? '';
  return {
    label,
    kind: CompletionItemKind.Snippet,
    detail: at === '' ? 'a whole plan' : 'snippet',
    documentation: [description],
    filter: `${key} ${label}`.trim(),
    body,
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
