import { message, prose } from '../messages/message.ts';
import { locateNode } from '../parse/locate.ts';
import { escapeDoubleQuoted } from '../parse/quote.ts';
import type { MapNode, Path, PlanNode } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { Unplaced } from './schema-finding.ts';

/** `{response: Talk first, then: act}`: the unknown key is the rest of the sentence before it. */
export function splitSentence(plan: Plan, map: MapNode, parent: Path, key: string): Unplaced | undefined {
  const index = map.entries.findIndex((entry) => entry.key === key);
  const before = map.entries[index - 1];
  const entry = map.entries[index];
  if (!map.flow || !entry || !before || !isPlainProse(before.value)) return undefined;
  const at = [...parent, before.key];
  const start = before.valueOffset;
  const end = Math.max(entry.keyOffset + entry.keyWidth, entry.valueOffset + entry.value.width);
  return proseFinding(plan, 'comma', at, parent, start, end);
}

/** `- Note: managers first`: the colon made a map of a sentence. */
export function oneLinePair(plan: Plan, path: Path, node: PlanNode): Unplaced | undefined {
  const [entry, ...more] = node.type === 'map' ? node.entries : [];
  if (node.type !== 'map' || node.flow || !entry || more.length > 0 || entry.value.type !== 'scalar') return undefined;
  const end = Math.max(entry.valueOffset + entry.value.width, entry.keyOffset + entry.keyWidth + 1);
  const isOneLine = !/[\r\n]/.test(textOf(plan, path).slice(0, end));
  return isOneLine ? proseFinding(plan, 'pair', path, path, 0, end) : undefined;
}

function isPlainProse(node: PlanNode): boolean {
  return node.type === 'scalar' && node.style === 'plain' && /\s/.test(node.source);
}

function textOf(plan: Plan, path: Path): string {
  const span = locateNode(plan.document, path);
  return span ? plan.file.text.slice(span.start, span.end) : '';
}

/** A sentence that YAML took apart, from offset to offset of the node at `parent`. */
function proseFinding(
  plan: Plan,
  eaten: 'comma' | 'pair',
  at: Path,
  parent: Path,
  start: number,
  end: number,
): Unplaced {
  const from = locateNode(plan.document, parent)?.start ?? 0;
  const text = plan.file.text.slice(from + start, from + end);
  const { offset } = plan.document;
  const place = { at, span: { start: from + start - offset, end: from + end - offset } };
  return {
    code: 'prose-needs-quotes',
    category: 'syntax',
    severity: 'error',
    place,
    message: message(`prose-needs-quotes.${eaten}`, { text: prose(text) }),
    fixes: [
      {
        title: message('fix.put-in-quotes'),
        applicability: 'safe',
        edits: [{ place, newText: `"${escapeDoubleQuoted(text)}"` }],
      },
    ],
  };
}
