import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawSquiggles, stripSquiggles } from '../testing/picture.ts';
import { locate, locateNode, pathAt } from './locate.ts';
import { parseFile } from './parse-file.ts';
import { toPlainValue } from './plain-value.ts';
import type { PlainValue } from './tree.ts';

function problemsOf(text: string) {
  const file = parseFile(text);
  return [...file.problems, ...file.documents.flatMap((document) => document.problems)];
}

function plainValueOf(text: string): PlainValue | undefined {
  const root = parseFile(text).documents[0]?.root;
  return root && JSON.parse(JSON.stringify(toPlainValue(root)));
}

function expectPicture(picture: string): void {
  const text = stripSquiggles(picture);
  const drawn = problemsOf(text).map(({ span, message }) => ({ span, label: message.id }));
  expect(drawSquiggles(text, drawn)).toBe(picture);
}

/** Applies every fix and expects no problem to be left. */
function mended(picture: string): string {
  let text = stripSquiggles(picture);
  for (let round = 0; round < 10; round++) {
    const fix = problemsOf(text).find((problem) => problem.fix)?.fix;
    if (!fix) break;
    text = text.slice(0, fix.span.start) + fix.newText + text.slice(fix.span.end);
  }
  expect(problemsOf(text)).toEqual([]);
  return text;
}

const EATEN: Record<string, { picture: string; meant: PlainValue }> = {
  'a comma in a flow map': {
    picture: `a: {response: Pair them, weekly coaching, too, owner: dana}
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.comma`,
    meant: { a: { response: 'Pair them, weekly coaching, too', owner: 'dana' } },
  },
  'a comma in a flow list': {
    picture: `a: [Read the whole guide, then ask a mentor, Talk]
    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.comma`,
    meant: { a: ['Read the whole guide, then ask a mentor', 'Talk'] },
  },
  'a number sign in prose': {
    picture: `a:
  response: Mend ticket #42 first
            ~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.comment
  where: #general
         ~~~~~~~~ prose-needs-quotes.comment
  note: We are number # 1 here
        ~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.comment`,
    meant: { a: { response: 'Mend ticket #42 first', where: '#general', note: 'We are number # 1 here' } },
  },
  'a colon in prose': {
    picture: `a:
  response: Note: managers first
            ~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.colon
  owner: dana
  last: Remember this:
        ~~~~~~~~~~~~~~ prose-needs-quotes.colon`,
    meant: { a: { response: 'Note: managers first', owner: 'dana', last: 'Remember this:' } },
  },
  'a colon in a flow map': {
    picture: `a: {response: Note: managers first, owner: dana}
              ~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.colon`,
    meant: { a: { response: 'Note: managers first', owner: 'dana' } },
  },
  'a colon on the second line of a text': {
    picture: `a:
  text: We talk first
        ~~~~~~~~~~~~~ prose-needs-quotes.colon
    and then we agree: decide
  owner: dana`,
    meant: { a: { text: 'We talk first and then we agree: decide', owner: 'dana' } },
  },
  'emphasis and links': {
    picture: `a:
  one: *Important* news
       ~~~~~~~~~~~~~~~~ prose-needs-quotes.start
  two: **Very** important
       ~~~~~~~~~~~~~~~~~~ prose-needs-quotes.start
  three: [Our page](https://example.org) has it
         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.start
  four: [Draft] Our plan
        ~~~~~~~~~~~~~~~~ prose-needs-quotes.start
  five: {name} will say
        ~~~~~~~~~~~~~~~ prose-needs-quotes.start
  six: ok`,
    meant: {
      a: {
        one: '*Important* news',
        two: '**Very** important',
        three: '[Our page](https://example.org) has it',
        four: '[Draft] Our plan',
        five: '{name} will say',
        six: 'ok',
      },
    },
  },
  'quotation marks that end too early': {
    picture: `a:
  one: "Why now" is the question
       ~~~~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.quote
  two: 'Why now' is the question
       ~~~~~~~~~~~~~~~~~~~~~~~~~ prose-needs-quotes.quote
  three: 'Tis the season
         ~~~~~~~~~~~~~~~ prose-needs-quotes.quote
  four: it's fine`,
    meant: {
      a: {
        one: '"Why now" is the question',
        two: "'Why now' is the question",
        three: "'Tis the season",
        four: "it's fine",
      },
    },
  },
  'signs that YAML keeps for itself': {
    picture: `a:
  at: @all please read
      ~~~~~~~~~~~~~~~~ prose-needs-quotes.start
  more: > 80% of teams
        ~~~~~~~~~~~~~~ prose-needs-quotes.start
  bar: | 80% of teams
       ~~~~~~~~~~~~~~ prose-needs-quotes.start
  and: &more than this
       ~~~~~~~~~~~~~~~ prose-needs-quotes.anchor
  bang: !important do it
        ~~~~~~~~~~~~~~~~ prose-needs-quotes.anchor
  unit: %
        ~ prose-needs-quotes.start
  tick: \`code\` is fine
        ~~~~~~~~~~~~~~ prose-needs-quotes.start
  list:
    - @all read
      ~~~~~~~~~ prose-needs-quotes.start
    - ok`,
    meant: {
      a: {
        at: '@all please read',
        more: '> 80% of teams',
        bar: '| 80% of teams',
        and: '&more than this',
        bang: '!important do it',
        unit: '%',
        tick: '`code` is fine',
        list: ['@all read', 'ok'],
      },
    },
  },
};

describe('prose that YAML would eat', () => {
  for (const [name, { picture, meant }] of Object.entries(EATEN)) {
    it(`${name}: is found, is read as meant, and its fix mends it`, () => {
      expectPicture(picture);
      expect(plainValueOf(stripSquiggles(picture))).toEqual(meant);
      expect(plainValueOf(mended(picture))).toEqual(meant);
    });
  }

  it('leaves deliberate comments, aliases, block text and ordinary values alone', () => {
    const text = `a: 41  # measured in May
b: priya # the change lead
c: "Mend #42"  # a comment
d: &base {x: 1}
e: *base
f: >-
  Note: this is text, @all # and this
g: |
  'Tis
h: [announce, go-live, priya]
i: "one
  two: three"
j: plain text that
  goes on
k: https://example.org/a#b
l: 10:30
m: We plan in weeks  # ask again in May
`;
    expect(problemsOf(text)).toEqual([]);
  });
});

/** YAML of careful writers, each with what it means. */
const LEGITIMATE: Record<string, string> = {
  'a list of maps': 'a:\n  - owner: ann\n    what: "the old tool"\n    date: 2027-01-01\n  - owner: bob\n    what: two',
  'text on the lines below its key': 'a:\n    We talk first\n    and then we decide\nb: 1',
  'paragraphs of plain text': 'a: We talk first\n  and listen\n\n  then we decide\nb: 1',
  'dashes alone on their lines': 'a:\n  -\n    b: 1\n    c: 2\n  -\n    b: 3',
  'brackets inside quotes': 'a: ["c ] d", \'a ] b\']\nb: {x: \'a } b\', y: "{"}',
  'comments inside brackets': "a: [\n  b, # it's\n  c # } not\n]\nd: 1",
  'brackets below their key': 'a:\n  [b,\n   c]\nd: 1',
  'quoted text over several lines': "a: \"b c\n  d: e # no comment\n  f\" # yes\ng: 'it''s\n  fine'\nh: 1",
  'an anchored entry of a list': 'a:\n  - &v b: 1\n    c: 2\n  - *v',
  'signs inside keys': 'a#b: 1\na:b: 2\n"c d": 3\n\'e f\': 4',
  'explicit keys': '? a\n: b\nc: d',
  'block text with an indicator':
    'a: |2-\n    Note: this # and that\n  "open\nb:\n  - >-\n    @all\n  - |\n    *x*\nc: 1',
  'nested lists': 'a:\n  - - b\n    - c\n  - - d: 1\n      e: 2',
  'comments everywhere': '# one\na: 1 # two\n# three\nb: # four\n  - c # five\n  # six\n  - d',
  'a merge of anchors': 'base: &b {x: 1}\nd:\n  <<: *b\n  y: 2\ne: &f\n  g: 1\nh: *f',
};

describe('legitimate YAML', () => {
  it.each(Object.entries(LEGITIMATE))(
    '%s has no problem and keeps its meaning, alone and beside a slip',
    (_name, text) => {
      const meant = parse(text, { merge: true });
      expect(problemsOf(text)).toEqual([]);
      expect(plainValueOf(text)).toEqual(meant);
      for (const slip of ['zz: Note: this', 'zz: "Why" not', 'zz: @all', 'zz: *Now* or never']) {
        const both = `${text}\n${slip}\n`;
        expect(
          problemsOf(both).map(({ code }) => code),
          both,
        ).toEqual(['prose-needs-quotes']);
        expect(plainValueOf(both)).toEqual({ ...meant, zz: slip.slice(4) });
        expect(
          problemsOf(`${slip}\n${text}\n`).map(({ code }) => code),
          slip,
        ).toEqual(['prose-needs-quotes']);
      }
    },
  );

  it.each([
    'engineering/ship.change.yaml',
    'engineering/ship.comms.yaml',
    'hospital/handover.change.yaml',
    'hospital/group.registry.yaml',
  ])('one slip in %s is one problem', (file) => {
    const text = readFileSync(`examples/${file}`, 'utf8');
    expect(problemsOf(`${text}x-slip: Note: this\n`).map(({ code }) => code)).toEqual(['prose-needs-quotes']);
    expect(plainValueOf(`${text}x-slip: Note: this\n`)).toEqual({ ...parse(text), 'x-slip': 'Note: this' });
  });
});

describe('words that YAML would lose without a sound', () => {
  it.each([
    ['a: {s: "Pair them", weekly coaching, b: 1}', { a: { s: 'Pair them, weekly coaching', b: 1 } }],
    ['a: {f: 41, then more, t: 20}', { a: { f: '41, then more', t: 20 } }],
    ['a: >5', { a: '>5' }],
    ['a: &Co', { a: '&Co' }],
    ['a: !important', { a: '!important' }],
    ['a: {s: &Co is growing, b: !Wow is here}', { a: { s: '&Co is growing', b: '!Wow is here' } }],
    ['a: {x: *Important* thing, y: @dana}', { a: { x: '*Important* thing', y: '@dana' } }],
    ['a: ] x', { a: '] x' }],
    ['a: }', { a: '}' }],
  ])('%s', (text, meant) => {
    expect(problemsOf(text).map(({ code }) => code)).toContain('prose-needs-quotes');
    expect(plainValueOf(text)).toEqual(meant);
    expect(plainValueOf(mended(text))).toEqual(meant);
  });

  it('a word alone inside braces is a name without a value', () => {
    expectPicture('a: {dana}\n    ~~~~ yaml-syntax.key-without-colon');
  });

  it('a comment inside brackets has no fix that could damage the rest', () => {
    expect(problemsOf('a: {x: Call #general now, y: z}\nb: 1').map(({ code, fix }) => [code, fix])).toContainEqual([
      'prose-needs-quotes',
      undefined,
    ]);
  });

  it('a half-typed first line below a key leaves its neighbours alone', () => {
    expect(plainValueOf('a:\n  own\n  b: c')).toEqual({ a: { b: 'c' } });
    expect(plainValueOf('a:\n  title:Hello there\n  c: d')).toEqual({ a: { title: 'Hello there', c: 'd' } });
  });
});

describe('safe fixes', () => {
  it.each([
    ['a: |\n  x\n  \ty\nb:\n\tc: d\n', 'a: |\n  x\n  \ty\nb:\n  c: d\n'],
    ['a: "C:\\Users\\new"', 'a: "C:\\\\Users\\\\new"'],
    ['a: {x: Note: b, c, y: z}', 'a: {x: "Note: b, c", y: z}'],
  ])('%j becomes %j', (before, after) => {
    expect(mended(before)).toBe(after);
  });
});

describe('syntax', () => {
  it.each([
    [
      'a half-typed key',
      'kind: change-plan\nri\n~~ yaml-syntax.missing-colon\nwho:\n  a: b',
      { kind: 'change-plan', who: { a: 'b' } },
    ],
    ['a missing blank', 'owner:dana\n~~~~~~~~~~ yaml-syntax.missing-space\ntitle: x', { owner: 'dana', title: 'x' }],
    ['a line too far in', 'a:\n  t: b\n   c: d\n   ~~~~ yaml-syntax.too-far-in\ne: f', { a: { t: 'b' }, e: 'f' }],
    ['a key said twice', 'a: 1\nb: 2\na: 3\n~ duplicate-key', { a: 1, b: 2 }],
    [
      'an open quotation mark',
      'a:\n  t: "Why now\n     ~~~~~~~~ prose-needs-quotes.unclosed\n  owner: x',
      { a: { t: 'Why now', owner: 'x' } },
    ],
    ['a bad escape', 'a: "C:\\people"\n      ~~ yaml-syntax.backslash', { a: 'C:\\people' }],
  ])('%s gives one problem and keeps the rest', (_name, picture, value) => {
    expectPicture(picture);
    expect(plainValueOf(stripSquiggles(picture))).toEqual(value);
  });

  it('tells all tabs once and turns them into blanks', () => {
    expect(mended('a:\n\tt: b\n\tc: d\n')).toBe('a:\n  t: b\n  c: d\n');
  });

  it('gives one problem for conflict marks and no other', () => {
    const text = 'a: 1\n<<<<<<< ours\nb: [\n=======\nb: {\n>>>>>>> theirs\n';
    expect(problemsOf(text).map((problem) => problem.code)).toEqual(['merge-conflict']);
  });

  it('follows anchors and merge keys, the map’s own keys first', () => {
    expect(plainValueOf('base: &b {x: 1, y: 2}\na:\n  <<: *b\n  y: 3\nc: *b\n')).toEqual({
      base: { x: 1, y: 2 },
      a: { x: 1, y: 3 },
      c: { x: 1, y: 2 },
    });
  });

  it('reads several documents, a BOM, CRLF and astral characters in UTF-16 columns', () => {
    const file = parseFile('\uFEFFkind: a\r\ntitle: "\u{1F600}"\r\n---\r\nkind: b\r\nx: 1\r\n');
    expect(file.documents.map((document) => document.kind)).toEqual(['a', 'b']);
    const second = file.documents[1];
    expect(second && file.lines.positionAt(locate(second, { at: ['x'], on: 'value' }).start)).toEqual({
      line: 4,
      column: 3,
    });
    const first = file.documents[0];
    expect(first && locate(first, { at: ['title'], on: 'value' })).toEqual({ start: 17, end: 21 });
  });
});

describe('places', () => {
  const text = 'kind: change-plan\nwho:\n  roles:\n    sponsor: dana\n\nrisks:\n  - event: x\n';
  const document = parseFile(text).documents[0];
  const at = (path: (string | number)[], on: 'key' | 'value' = 'value') => {
    const span = document && locate(document, { at: path, on });
    return span && text.slice(span.start, span.end);
  };

  it('puts an absent key on its nearest key, a missing section on the value of kind', () => {
    expect(at(['who', 'roles', 'sponsor'])).toBe('dana');
    expect(at(['who', 'roles', 'lead'])).toBe('roles');
    expect(at(['risks', 0, 'owner'])).toBe('event');
    expect(at(['when'])).toBe('change-plan');
    expect(at(['who'])).toBe('who');
  });

  it('ends a block where its text ends', () => {
    const span = document && locateNode(document, ['who']);
    expect(span && text.slice(span.start, span.end)).toBe('roles:\n    sponsor: dana');
  });

  it('finds the path under a cursor', () => {
    expect(document && pathAt(document, text.indexOf('dana'))).toEqual({
      path: ['who', 'roles', 'sponsor'],
      onKey: false,
    });
    expect(document && pathAt(document, text.indexOf('sponsor'))).toEqual({
      path: ['who', 'roles', 'sponsor'],
      onKey: true,
    });
  });
});

describe('hostile text', () => {
  const bomb = `${Array.from(
    { length: 30 },
    (_, i) =>
      `a${i}: &a${i} [${
        i
          ? Array(9)
              .fill(`*a${i - 1}`)
              .join(', ')
          : 'x'
      }]`,
  ).join('\n')}\n`;
  it.each([
    ['an alias bomb', bomb],
    ['open brackets', `a: ${'['.repeat(10_000)}`],
    ['closed brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['braces', `a: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
    ['dashes', `a:\n  ${'- '.repeat(10_000)}x`],
    ['a thousand documents', 'kind: change-plan\n---\n'.repeat(1_000)],
    ['11 MB', `a: "${'x'.repeat(11_000_000)}"`],
  ])('%s gives one clear problem', (_name, text) => {
    expect(problemsOf(text).map((problem) => problem.code)).toEqual(['too-large']);
  });

  it('never throws, and keeps every span inside the text', () => {
    const yamlish = fc.array(
      fc.constantFrom(
        'a',
        'b: ',
        '- ',
        '\n',
        '  ',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ', ',
        ': ',
        ' #',
        '*',
        '&',
        '!',
        '|',
        '>',
        '\t',
        '---\n',
        '\r\n',
        '<<: ',
        '%',
        '@',
        '\u{1F600}',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          yamlish.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          for (const { span, fix } of problemsOf(text)) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            if (fix) expect(fix.span.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
