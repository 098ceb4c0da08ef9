import { widthOf } from './text-width.ts';

/** As much of a text as goes into a width, its cut marked; whole words where that is most of it. */
export function shorten(text: string, size: number, width: number, isBold = false): string {
  if (widthOf(text, size, isBold) <= width) return text;
  let least = 0;
  let most = text.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(`${text.slice(0, middle)}…`, size, isBold) <= width) least = middle;
    else most = middle - 1;
  }
  return `${atWord(text, least)}…`;
}

function atWord(text: string, end: number): string {
  const isWithinCharacter = /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
  const cut = text.slice(0, isWithinCharacter ? end - 1 : end);
  const space = cut.lastIndexOf(' ');
  return (space > end * 0.6 ? cut.slice(0, space) : cut).trimEnd();
}
