import type { Span } from '../parse/tree.ts';

const LONGEST = 200;

/** The alias (`*lead`) at an offset, and where the value starts that it repeats (behind `&lead`). */
export function findAlias(text: string, offset: number): { span: Span; target: number } | undefined {
  const before = /\*[^\s,[\]{}*&]*$/.exec(text.slice(Math.max(0, offset - LONGEST), offset + 1))?.[0];
  if (before === undefined) return undefined;
  const start = offset + 1 - before.length;
  const name = /^[^\s,[\]{}]+/.exec(text.slice(start + 1, start + LONGEST))?.[0];
  if (name === undefined) return undefined;
  for (let at = text.lastIndexOf(`&${name}`, start); at >= 0; at = text.lastIndexOf(`&${name}`, at - 1)) {
    const behind = text.slice(at + name.length + 1, at + name.length + 1 + LONGEST);
    const gap = /^\s+/.exec(behind)?.[0].length;
    if (gap !== undefined) return { span: { start, end: start + 1 + name.length }, target: at + 1 + name.length + gap };
    if (at === 0) break;
  }
  return undefined;
}
