import { describe, expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';
import { blankMarkup } from './blank-markup.ts';
import { definedAcronyms, findAcronyms } from './find-acronyms.ts';
import { findPhrases, findStatements } from './find-phrases.ts';
import { namesIn } from './mark-words.ts';
import { Phrases, plainPhrase } from './phrases.ts';
import { readingGrade } from './reading-grade.ts';

const sentencesOf = (text: string) =>
  analyseText(text).sentences.map(({ start, end }) => text.slice(start, end).trim());

describe('blankMarkup', () => {
  it.each([
    ['**no** exceptions', '  no   exceptions'],
    ['see [the page](https://example.org/x) now', 'see  the page                         now'],
    ['ask `or else` or write to ask@example.org', 'ask           or write to                '],
    ['snake_case stays, _this_ does not', 'snake_case stays,  this  does not'],
  ])('keeps every word of %j in its place', (text, blanked) => {
    expect(blankMarkup(text)).toBe(blanked);
  });
});

describe('analyseText', () => {
  it('ends no sentence at an abbreviation, a wrapped line or a figure', () => {
    const text = 'Ask Dr. Rosshill, e.g. by phone.\nIt costs 4.50\nand no more. Why?\n\n- One item\n- Another';
    expect(sentencesOf(text)).toEqual([
      'Ask Dr. Rosshill, e.g. by phone.',
      'It costs 4.50\nand no more.',
      'Why?',
      'One item',
      'Another',
    ]);
  });

  it('writes contractions out and keeps owners', () => {
    const [sentence] = analyseText("You can't and won't; it's Malou’s.").sentences;
    expect(sentence?.words.map(({ text }) => text)).toEqual("you can not and will not it is malou's".split(' '));
  });

  it('sees quotations in all kinds of marks, and none in apostrophes or around a whole text', () => {
    const quoted = (text: string) =>
      analyseText(text).sentences.flatMap(({ words }) =>
        words.filter(({ isQuoted }) => isQuoted).map((word) => word.text),
      );
    expect(quoted('They said “or else” and "no" and ‘never’ and \'go\' and «out».')).toEqual(
      'or else no never go out'.split(' '),
    );
    expect(quoted("The managers' kit and the nurses' list aren't quoted.")).toEqual([]);
    expect(quoted('“This is the whole text.”')).toEqual([]);
  });
});

describe('phrases', () => {
  const find = (phrase: string, text: string, names: readonly string[] = []) =>
    findPhrases(analyseText(text), new Phrases([phrase]), namesIn(names)).map(({ start, end }) =>
      text.slice(start, end),
    );

  it.each([
    ['no exceptions', 'There are No, really no – exceptions.', ['no – exceptions']],
    ['no exceptions', 'There are no. Exceptions follow.', []],
    ['under*', 'Underperformers are under the roof.', ['Underperformers', 'under']],
    ['(fire|let) (you|them)', 'We fire you, or let them go.', ['fire you', 'let them']],
    ['be (the|a)? fool', 'Be a fool, be fool, be that fool.', ['Be a fool', 'be fool']],
    ['get ..2 out', 'Get out, get all of it out, get it right out.', ['Get out', 'get it right out']],
    ['will ..2 leave', 'They will not leave.', []],
    ['<person> slept', 'The night nurse slept; the dog slept.', ['nurse slept']],
    ["<person's> fault", "The nurse's fault, the nurses' fault, the nurse fault.", ["nurse's fault", "nurses' fault"]],
    ['or else $', 'Come, or else. Or else we go.', ['or else']],
    ['^ obey', 'Obey. You obey; obey.', ['Obey', 'obey']],
    ['is lazy =($|and)', 'He is lazy and late. It is lazy loading.', ['is lazy']],
  ])('finds %j', (phrase, text, found) => {
    expect(find(phrase, text)).toEqual(found);
  });

  it('knows people by their names, unless these are common words or in lower case', () => {
    expect(
      find('<name> slept', 'Malou slept. Will slept. The malou slept.', ['Malou Ferrandine', 'Will Nyberg']),
    ).toEqual(['Malou slept']);
  });

  it('takes nothing but words and * from what people type', () => {
    expect(plainPhrase('(No) excep*tions?! $ ..9 <person> constructor')).toBe('no excep*tions 9 person constructor');
    expect(find(plainPhrase('constructor'), 'A constructor.')).toEqual(['constructor']);
    expect(plainPhrase('* ** ?')).toBe('');
  });

  it('stays fast on hostile text', () => {
    const hostile = `${'those who do not '.repeat(20_000)} ${'"\'‘“['.repeat(5_000)}`;
    const start = Date.now();
    findStatements(
      analyseText(hostile),
      new Phrases(['those ..9 not ..9 not ..9 will ..9 go']),
      new Phrases(),
      new Set(),
    );
    expect(Date.now() - start).toBeLessThan(5_000);
  });
});

describe('statements', () => {
  const says = (text: string) =>
    findStatements(analyseText(text), new Phrases(['lazy', 'will go']), new Phrases(['lazy sunday']), new Set())
      .length > 0;

  it.each([
    'Lazy people.',
    'We do not wait, you are lazy.',
    'Those who do not learn will go.',
    'If you do not learn you will go.',
    'Not learning means that you will go.',
    'Nobody reads this, but the lazy like it.',
    'He is not only late but lazy.',
    'Without your help they will go.',
  ])('are made in %j', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each([
    'Nobody is lazy.',
    'We will not rank, score or call anyone lazy.',
    "We don't think that people are lazy.",
    'Never call a colleague lazy.',
    'Who is lazy?',
    'They said “lazy”.',
    'Some fear that they will go.',
    'Lazy is not a word for people.',
    'Instead of calling people lazy, ask.',
    'No one, whatever happens, is lazy.',
    'A lazy Sunday.',
  ])('are not made in %j', (text) => {
    expect(says(text)).toBe(false);
  });
});

describe('acronyms', () => {
  const find = (text: string) => findAcronyms(analyseText(text)).map(({ acronym }) => acronym);

  it('are capitals that nobody shouts', () => {
    expect(find('The TMS and the SLAs; R&D. DO NOT USE THE TMS. NOTE: it is NEW. Q3, 4E and “ABC”.')).toEqual([
      'TMS',
      'SLA',
      'R&D',
    ]);
  });

  it('are explained in brackets on either side', () => {
    expect(definedAcronyms('Continuous integration (CI), TMS (the rota tool), see (page 3) and AB (2).')).toEqual([
      'CI',
      'TMS',
    ]);
  });
});

it('grades a text by the words in its sentences and their syllables', () => {
  const { words, grade } = readingGrade(analyseText("The cat sat on the mat. It didn't move."));
  expect(words).toBe(9);
  expect(grade).toBeLessThan(2);
});
