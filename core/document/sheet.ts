/** Papers in points. */
export const SHEETS = {
  a4: { width: 595, height: 842 },
  letter: { width: 612, height: 792 },
} as const;

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
  margin: 40,
  title: { size: 16, line: 20, before: 0, after: 2 },
  head: { size: 8.5, line: 11, before: 0, after: 2 },
  heading: { size: 10.5, line: 13, before: 7, after: 2 },
  lead: { size: 10.5, line: 14, before: 0, after: 3 },
  text: { size: 9, line: 11.5, before: 0, after: 2 },
  note: { size: 8, line: 10, before: 0, after: 2 },
  cell: { size: 8.5, line: 10.5, before: 2, after: 2 },
  /** Left and right of a cell's text, and of a list's mark. */
  cellPadding: 4,
  indent: 12,
} as const satisfies Readonly<Record<string, number | Type>>;
