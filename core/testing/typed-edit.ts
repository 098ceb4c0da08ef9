/** An edit of a kind that people make, for any text: numbers from 0 up to 1 choose its place and what is typed. */
export interface TypedEdit {
  readonly kind: EditKind;
  readonly where: number;
  readonly what: number;
  readonly howFar: number;
}

export type EditKind = keyof typeof EDITS;

export const EDIT_KINDS = [
  'letter',
  'sign',
  'word',
  'backspace',
  'cut',
  'replace-word',
  'rename-key',
  'end-of-line',
  'indent',
  'outdent',
  'delete-lines',
  'move-line',
  'double-lines',
  'paste',
] as const satisfies readonly EditKind[];

/** The text after an edit. It may be the same, where there is nothing to be edited in such a way. */
export function applyEdit(text: string, edit: TypedEdit): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const { start, end, typed } = EDITS[edit.kind](new Spot(text, edit.where), edit);
  return text.slice(0, start) + typed.replace(/\r?\n/g, lineBreak) + text.slice(end);
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

type Chosen = Pick<TypedEdit, 'what' | 'howFar'>;

/** A place in a text, with its line. */
class Spot {
  readonly at: number;
  readonly #starts: readonly number[];
  readonly #text: string;
  readonly #line: number;

  constructor(text: string, where: number) {
    this.#text = text;
    this.at = Math.floor(where * (text.length + 1));
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    this.#line = this.#starts.findLastIndex((start) => start <= this.at);
  }

  /** Start of the line, or of one so many lines below. */
  lineStart(below = 0): number {
    return this.#starts[this.#line + below] ?? this.#text.length;
  }

  lineStartAt(where: number): number {
    return this.#starts[Math.floor(where * this.#starts.length)] ?? 0;
  }

  /** End of the line's text. */
  get lineEnd(): number {
    return this.lineStart() + this.textOf(1).replace(/\r?\n$/, '').length;
  }

  /** The line with its break, or so many lines. */
  textOf(lines: number): string {
    return this.#text.slice(this.lineStart(), this.lineStart(lines));
  }

  get indent(): string {
    return (/^ */.exec(this.textOf(1)) as RegExpExecArray)[0];
  }

  /** Start and end of the next match behind the place. */
  next(pattern: RegExp): { start: number; end: number } {
    const match = pattern.exec(this.#text.slice(this.at));
    const start = this.at + (match?.index ?? 0);
    return { start, end: start + (match?.[0].length ?? 0) };
  }
}

function pick(from: readonly string[], what: number): string {
  return from[Math.floor(what * from.length)] as string;
}

function insert(at: number, typed: string): Replacement {
  return { start: at, end: at, typed };
}

const EDITS = {
  letter: ({ at }: Spot, { what }: Chosen) => insert(at, pick([...'abx1. é'], what)),
  sign: ({ at }: Spot, { what }: Chosen) => insert(at, pick(SIGNS, what)),
  word: ({ at }: Spot, { what }: Chosen) => insert(at, pick(WORDS, what)),
  backspace: ({ at }: Spot) => ({ start: Math.max(0, at - 1), end: at, typed: '' }),
  cut: ({ at }: Spot, { howFar }: Chosen) => ({ start: at, end: at + Math.floor(howFar * 60), typed: '' }),
  'replace-word': (spot: Spot, { what }: Chosen) => ({ ...spot.next(/\w+|$/), typed: pick(WORDS, what) }),
  'rename-key': (spot: Spot, { what }: Chosen) => insert(spot.next(/(?=:)|$/).start, pick(['s', '2', '-new'], what)),
  'end-of-line': ({ lineEnd, indent }: Spot, { what }: Chosen) =>
    insert(lineEnd, pick(ENDINGS, what).replace('\n', `\n${indent}`)),
  indent: (spot: Spot, { what }: Chosen) => insert(spot.lineStart(), pick([' ', '  ', '    '], what)),
  outdent: (spot: Spot, { what }: Chosen) => {
    const start = spot.lineStart();
    return { start, end: start + Math.min(spot.indent.length, 1 + Math.floor(what * 3)), typed: '' };
  },
  'delete-lines': (spot: Spot, { howFar }: Chosen) => ({
    start: spot.lineStart(),
    end: spot.lineStart(1 + Math.floor(howFar * 4)),
    typed: '',
  }),
  'move-line': (spot: Spot, { howFar }: Chosen) => insert(spot.lineStartAt(howFar), spot.textOf(1)),
  'double-lines': (spot: Spot, { what, howFar }: Chosen) => {
    const lines = 1 + Math.floor(howFar * 8);
    const copy = spot.textOf(lines);
    return insert(spot.lineStart(lines), what < 0.5 ? copy : copy.replace(/^( *(?:- )?)(\w)/m, '$1z$2'));
  },
  paste: (spot: Spot, { what, howFar }: Chosen) => {
    const indent = howFar < 0.8 ? spot.indent : '  ';
    return insert(spot.lineStart(), pick(PIECES, what).replace(/^(?=.)/gm, indent));
  },
};

const SIGNS = [
  ...['"', "'", '[', ']', '{', '}', '#', ' #', '- ', ': ', ':', '|', '>', '\n', '\n\n', ',', '&a ', '*a', '!t ', '? '],
  ...['\t', '\\', '<<: ', '---\n', '%', '@', '* ', '**', '...\n', '=======\n', '🙂', '""', '{}', '[]', '\uFEFF', '~'],
];

const WORDS = [
  ...['owner', 'because we said so', 'x', 'kind', 'due: 2027-01-01', 'a: b', 'ada', 'Note: this', '1.10', 'yes', ''],
  ...['status', 'null', "it's", '"quoted"', 'the plan #1', '*emph* text', 'title: New', 'TBD', 'https://example.org'],
];

const ENDINGS = [
  ...[
    '\n',
    '\n- ',
    '\now',
    '\nowner',
    '\nowner: ada',
    ' # hm',
    ' #x',
    ' more',
    ':',
    '"',
    ',',
    ' |',
    '\n  deeper: 1',
    '[',
    ' [',
  ],
  ...['\nnote: "open', '\n# a comment', '\n\n'],
];

const PIECES = [
  'key: value\n',
  '- item\n',
  '- a: 1\n  b: 2\n',
  '-\n  k: v\n',
  'text: |\n  Some text\n  # no comment\n\n  more: text\n',
  'folded: >-\n  one\n  two\n',
  'keep: |+\n  x\n\n\n',
  'list: [a, b, {c: d}]\n',
  'map: {a: 1, b: "two, three", c: [x,\n  y]}\n',
  'quoted: "one\n  two\n\n  three"\n',
  "single: 'it''s\n  long'\n",
  'plain: one\n  two three\n',
  '# a comment\n',
  '? complex\n: value\n',
  'open: "never closed\n',
  'note: so: it is\n',
  'half\n',
  'a:b\n',
  'empty:\n',
  'dup: 1\ndup: 2\n',
  'anchor: &x y\nalias: *x\n',
  'emph: *so* it is\n',
  'flow: {why: Note: ask, b}\n',
  'lots: [one two three four, five six]\n',
  'c: text #1\n',
];
