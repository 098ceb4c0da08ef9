import { type DateExpression, parseDateExpression } from '../dates/relative-date.ts';

/** Something with a day, and the name by which other days may count from it. */
export interface Anchored {
  readonly anchor: string | undefined;
  /** Its day as it is written. */
  readonly text: string | undefined;
}

/** Leaves out what counts from another one of them: to mend that one moves it too, and one mistake gives one finding. */
export function withoutFollowers<T extends Anchored>(items: readonly T[]): readonly T[] {
  const anchors = new Set(items.map(({ anchor }) => anchor));
  return items.filter(({ text }) => {
    const name = anchorIn(text);
    return name === undefined || !anchors.has(name);
  });
}

/** The same of a day as it is written. */
export function anchorIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : anchorOf(parseDateExpression(text));
}

/** The name that a day counts from, without the stem of its file; undefined for a calendar day. */
export function anchorOf(expression: DateExpression | undefined): string | undefined {
  return expression?.type === 'relative' ? expression.anchor.slice(expression.anchor.indexOf('/') + 1) : undefined;
}
