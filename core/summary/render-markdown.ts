import { type MessageId, message } from '../messages/message.ts';
import { type RenderOptions, renderMessage } from '../messages/render-message.ts';
import type { Block, Line, Piece } from './block.ts';
import { inline } from './inline.ts';
import type { Summary } from './summary.ts';

/** The summary as Markdown that stands by itself: headings, lists and tables, one line an item. */
export function renderSummaryMarkdown(summary: Summary, options: RenderOptions = {}): string {
  const say = (id: MessageId, params = {}) => renderMessage(message(id, params), options).message;
  const [answered, total] = summary.counts.reduce(([a, t], counts) => [a + counts.answered, t + counts.total], [0, 0]);
  const parts = [
    `# ${inline(summary.title) || say('summary.untitled')}`,
    `*${say('summary.status', { status: summary.plan.status })}*`,
    ...summary.blocks.map((block) => renderBlock(block, options)),
    '---',
    `*${say('summary.completeness', { answered, total })}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block, options: RenderOptions): string {
  const heading = `## ${renderMessage(message(`summary.block-${block.id}`), options).message}`;
  const isSentence = block.id === 'sentence';
  const lines = block.lines.map((line) => `${isSentence ? '' : '- '}${renderLine(line, options)}`);
  const parts = [
    ...(isSentence ? [] : [heading]),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(block.table ? [renderTable(block.table, options)] : []),
  ];
  return parts.join('\n\n');
}

function renderTable({ headings, rows }: NonNullable<Block['table']>, options: RenderOptions): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = headings.map((heading) => renderMessage(heading, options).message);
  return [
    row(head),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map((cell) => renderLine(cell, options)))),
  ].join('\n');
}

function renderLine(line: Line, options: RenderOptions): string {
  return line.map((piece) => renderPiece(piece, options)).join('');
}

function renderPiece(piece: Piece, options: RenderOptions): string {
  switch (piece.type) {
    case 'prose':
      return inline(piece.text);
    case 'date':
      return formatDate(piece.date);
    case 'text':
      return renderMessage(piece.message, options).message;
    case 'not-yet-answered':
      return `*${renderMessage(message('summary.not-yet-answered'), options).message}*`;
    default:
      return piece satisfies never;
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2027-02-01` → `1 Feb 2027`. */
function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
