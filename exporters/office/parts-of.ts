import type { Table } from '../../core/document/piece.ts';

/** A very wide table as several with fewer columns, each with the first one. */
export function partsOf(table: Table, mostColumns: number): Table[] {
  const { headings, rows, widths } = table;
  if (headings.length <= mostColumns) return [table];
  const parts = Math.ceil((headings.length - 1) / (mostColumns - 1));
  const size = Math.ceil((headings.length - 1) / parts);
  return Array.from({ length: parts }, (_, at) => {
    const from = 1 + at * size;
    const some = <T>(cells: readonly T[]) => [...cells.slice(0, 1), ...cells.slice(from, from + size)];
    return { ...table, headings: some(headings), rows: rows.map(some), ...(widths && { widths: some(widths) }) };
  });
}
