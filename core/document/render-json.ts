import { relativePath } from '../plan/uri.ts';
import { cleanText, UNSEEN } from './clean-text.ts';
import type { Document } from './document.ts';
import { parseInline, wordsOf } from './inline.ts';
import { toMarkdown } from './markdown.ts';
import type { Piece, Source } from './piece.ts';

/** A document as data, for programs: `docs/document-json.md` tells what is in it. */
export function renderJson(document: Document): string {
  const { logo, ...brand } = document.brand;
  const writer = new JsonWriter(planOf(document));
  const json = JSON.stringify({ version: 1, ...writer.write({ ...document, brand }) }, null, 2);
  // Paths are told as they are; what nobody would see in them is written as an escape.
  return `${json.replace(UNSEEN, (sign) => (sign === '\n' ? sign : escapeOf(sign)))}\n`;
}

/** Title, head and foot tell of the plan itself. */
function planOf({ title, head, foot }: Document): string {
  const [source] = [title, ...head, ...foot].flat().flatMap(({ from }) => from);
  return source?.uri ?? '';
}

class JsonWriter {
  /** The plan that the document is about: the paths of all plans are as seen from its folder. */
  readonly #plan: string;

  constructor(plan: string) {
    this.#plan = plan;
  }

  write(record: object): object {
    const entries = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
      if (key === 'from') return [['sources', (value as readonly Source[]).map((source) => this.#source(source))]];
      if (key === 'text' && isProse(record)) return proseOf(record);
      return [[key, this.#value(value)]];
    });
    return Object.fromEntries(entries);
  }

  #value(value: unknown): unknown {
    if (typeof value === 'string') return cleanText(value);
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    return typeof value === 'object' && value !== null ? this.write(value) : value;
  }

  #source({ uri, document, path }: Source): object {
    return { path: relativePath(this.#plan, uri), document, at: path };
  }
}

function isProse(record: object): record is Piece {
  return 'type' in record && record.type === ('prose' satisfies Piece['type']);
}

/** The words alone, and with their emphasis and links. */
function proseOf(piece: Piece): [string, unknown][] {
  return [
    ['text', wordsOf([piece])],
    ['markdown', toMarkdown(parseInline(piece.text))],
  ];
}

function escapeOf(sign: string): string {
  return sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
