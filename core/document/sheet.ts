/** Papers in points. */
export const SHEETS = {
  a4: { width: 595, height: 842 },
  letter: { width: 612, height: 792 },
} as const;

export type Paper = keyof typeof SHEETS;

interface Type {
  readonly size: number;
  /** From one baseline to the next. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
}

/**
 * How a first page is set on paper, in points. What is on it was chosen so that it fits when it is set like this;
 * who lays it out may be tighter, not wider.
 */
export const FIRST_PAGE = {
  margin: 36,
  title: { size: 15, line: 18, before: 0, after: 1 },
  head: { size: 8, line: 10, before: 0, after: 1 },
  heading: { size: 10, line: 12, before: 5, after: 1.5 },
  lead: { size: 10, line: 12.5, before: 0, after: 2 },
  text: { size: 8.5, line: 10.5, before: 0, after: 1.5 },
  note: { size: 7.5, line: 9, before: 0, after: 1 },
  cell: { size: 8, line: 9.6, before: 1.2, after: 1.2 },
  /** Left and right of a cell's text, and of a list's mark. */
  cellPadding: 3,
  indent: 12,
} as const satisfies Readonly<Record<string, number | Type>>;
