import { CompletionItemKind } from 'vscode-languageserver';
import { CONFIGURATION } from '../../core/configuration/configuration-shape.ts';
import type { OneOf, RecordShape, Shape } from '../../core/configuration/shape.ts';
import type { Path } from '../../core/parse/tree.ts';
import type { CompletionContext } from './completion-context.ts';
import { escapeSnippet, type Proposal } from './proposal.ts';

/** What may be typed in a configuration. */
export function proposeInConfiguration({ type, path, present, inFlow }: CompletionContext): Proposal[] {
  const shape = shapeAt(CONFIGURATION, path);
  if (!shape) return [];
  const record = recordOf(shape);
  const proposals = type === 'value' || !record ? itemsOf(shape) : keysOf(record, inFlow);
  return proposals.filter(({ label }) => !present.includes(label));
}

/** Of a list what one item may be, dash included. */
function itemsOf(shape: Shape): Proposal[] {
  if (shape.type !== 'list') return valuesOf(shape);
  return valuesOf(shape.of).map((each) => ({ ...each, body: `- ${each.body}` }));
}

function shapeAt(shape: Shape | undefined, [step, ...rest]: Path): Shape | undefined {
  if (step === undefined || shape === undefined) return shape;
  if (shape.type === 'either') return shapeAt(shape.several, [step, ...rest]);
  if (shape.type === 'list') return typeof step === 'number' ? shapeAt(shape.of, rest) : undefined;
  if (shape.type !== 'record') return undefined;
  return shapeAt(Object.hasOwn(shape.keys, step) ? shape.keys[step] : shape.rest, rest);
}

function recordOf(shape: Shape): RecordShape | undefined {
  if (shape.type === 'either') return recordOf(shape.several);
  return shape.type === 'record' ? shape : undefined;
}

function oneOf(shape: Shape): OneOf | undefined {
  if (shape.type === 'either') return oneOf(shape.single);
  return shape.type === 'one-of' ? shape : undefined;
}

function valuesOf(shape: Shape): Proposal[] {
  const values = oneOf(shape)?.values ?? [];
  return values.map((label) => ({ label, kind: CompletionItemKind.EnumMember, body: label }));
}

function keysOf({ keys }: RecordShape, inFlow: boolean): Proposal[] {
  return Object.entries(keys).map(([label, shape]) => ({
    label,
    kind: CompletionItemKind.Property,
    documentation: [shape.says],
    body: inFlow ? `${label}: ` : `${escapeSnippet(label)}:${behind(shape)}`,
    leadsOn: true,
  }));
}

function behind(shape: Shape): string {
  if (shape.type === 'record') return '\n  $0';
  return shape.type === 'list' ? '\n  - $0' : ' $0';
}
