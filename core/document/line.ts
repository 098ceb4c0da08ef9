import type { Line, Piece, Source, Tone } from './piece.ts';

export function ours(text: string, from: readonly Source[] = []): Piece {
  return { type: 'ours', text, from };
}

/** A name, a day or a figure: never read as Markdown. */
export function value(text: string, from: readonly Source[], tone?: Tone): Piece {
  return { type: 'value', text, from, ...(tone !== undefined && { tone }) };
}

/** A plan's own text, with inline Markdown. */
export function prose(text: string, from: readonly Source[]): Piece {
  return { type: 'prose', text, from };
}

export function gap(text: string, from: readonly Source[]): Piece {
  return { type: 'gap', text, from };
}

/** What fills the places of a template. */
export type Slots = Readonly<Record<string, Piece | Line>>;

/** `{ask} is asked of {whom}.` with each place filled: what is between them are words of ours. */
export function fill(template: string, slots: Slots): Line {
  return template.split(/\{([a-zA-Z]+)\}/).flatMap((part, at): Line => {
    if (at % 2 === 0) return part === '' ? [] : [ours(part)];
    const slot = slots[part];
    if (slot === undefined) throw new Error(`Nothing fills {${part}} in "${template}".`);
    return isLine(slot) ? slot : [slot];
  });
}

/** Lines one after the other, with words between them. */
export function join(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, at) => (at === 0 ? line : [ours(between), ...line]));
}

/** What a line says, without its marks. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function isLine(slot: Piece | Line): slot is Line {
  return Array.isArray(slot);
}
