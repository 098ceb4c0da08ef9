import { CompletionItemKind } from 'vscode-languageserver';
import { CONFIGURATION } from '../../core/configuration/configuration-shape.ts';
import { type OneOf, type RecordShape, type Shape, shapeAt } from '../../core/configuration/shape.ts';
import { escapeSnippet } from '../../core/snippets/prompt.ts';
import type { Voice } from '../hover/telling.ts';
import type { CompletionContext } from './completion-context.ts';
import type { Proposal } from './proposal.ts';

/** What may be typed in a configuration. */
export function proposeInConfiguration(voice: Voice, { type, path, present, inFlow }: CompletionContext): Proposal[] {
  const shape = shapeAt(CONFIGURATION, path);
  if (!shape) return [];
  const record = recordOf(shape);
  const proposals = type === 'value' || !record ? itemsOf(voice, shape) : keysOf(voice, record, inFlow);
  return proposals.filter(({ label }) => !present.includes(label));
}

/** Of a list what one item may be, dash included. */
function itemsOf(voice: Voice, shape: Shape): Proposal[] {
  if (shape.type !== 'list') return valuesOf(voice, shape);
  return valuesOf(voice, shape.of).map((each) => ({ ...each, body: `- ${each.body}` }));
}

function recordOf(shape: Shape): RecordShape | undefined {
  if (shape.type === 'either') return recordOf(shape.several);
  return shape.type === 'record' ? shape : undefined;
}

function oneOf(shape: Shape): OneOf | undefined {
  if (shape.type === 'either') return oneOf(shape.single);
  return shape.type === 'one-of' ? shape : undefined;
}

function valuesOf({ markup }: Voice, shape: Shape): Proposal[] {
  const fixed = oneOf(shape);
  return (fixed?.values ?? []).map((label) => ({
    label,
    kind: CompletionItemKind.EnumMember,
    documentation: () => [markup.ours(fixed?.says ?? '')],
    body: label,
  }));
}

function keysOf({ language, markup }: Voice, { keys }: RecordShape, inFlow: boolean): Proposal[] {
  return Object.entries(keys).map(([label, shape]) => ({
    label,
    kind: CompletionItemKind.Property,
    detail: language.phrase(shape.says),
    documentation: () => [markup.ours(shape.says)],
    body: inFlow ? `${label}: ` : `${escapeSnippet(label)}:${behind(shape)}`,
    leadsOn: true,
  }));
}

function behind(shape: Shape): string {
  if (shape.type === 'record') return '\n  $0';
  return shape.type === 'list' ? '\n  - $0' : ' $0';
}
