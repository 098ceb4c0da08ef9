import { paragraph, subheading, table } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import type { WordId } from '../../words/en.ts';
import { inColumns } from '../page-one/block.ts';
import type { Teller } from '../teller.ts';

export interface Column<T> {
  readonly heading: WordId;
  readonly width: number;
  readonly cell: (entry: T) => Line;
}

/** A table with a heading of its own, without columns that say nothing; nothing where there are no entries. */
export function tableOf<T>(
  teller: Teller,
  title: WordId | undefined,
  entries: readonly T[],
  columns: readonly Column<T>[],
): Content[] {
  const rows = entries.map((entry) => columns.map(({ cell }) => cell(entry)));
  const { all, columns: told = [] } = inColumns(
    rows,
    columns.map(({ heading, width }) => ({ heading: teller.say(heading), width })),
  );
  const headings = told.map(({ heading }) => heading);
  const widths = told.map(({ width }) => width);
  return under(teller, title, table(headings, all, widths));
}

/** Content with a heading above it; nothing where there is none. */
export function under(teller: Teller, title: WordId | undefined, content: readonly Content[]): Content[] {
  if (content.length === 0 || title === undefined) return [...content];
  return [subheading([{ type: 'ours', text: teller.say(title), from: [] }]), ...content];
}

/** Where a question is asked and nothing answers it: that it is so, and who will answer. */
export function owed(teller: Teller, id: string, title: WordId | undefined, content: readonly Content[]): Content[] {
  if (content.length > 0) return [...content];
  return teller
    .asking(id)
    .flatMap(({ ref, result }) =>
      under(teller, title, [paragraph(teller.unanswered(id, ref, result.question.at.split('.')))]),
    );
}
