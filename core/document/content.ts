import type { Facts, List, Paragraph, Subheading } from './document.ts';
import type { Line, Source, Table } from './piece.ts';

export function paragraph(line: Line, role?: Paragraph['role']): Paragraph {
  return { type: 'paragraph', line, ...(role && { role }) };
}

export function subheading(line: Line): Subheading {
  return { type: 'subheading', line };
}

/** Nothing where there are no items. */
export function list(items: readonly Line[]): List[] {
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

/** Nothing where no row says anything. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly Line[])[],
  widths: readonly number[],
): Table[] {
  return rows.length === 0 ? [] : [{ type: 'table', headings, rows, widths }];
}

/** Only those that say something. */
export function facts(all: Facts['facts']): Facts[] {
  const telling = all.filter(({ line }) => line.length > 0);
  return telling.length === 0 ? [] : [{ type: 'facts', facts: telling }];
}

/** Each place once. */
export function distinct(sources: readonly Source[]): Source[] {
  return [
    ...new Map(sources.map((source) => [JSON.stringify([source.uri, source.document, source.path]), source])).values(),
  ];
}
