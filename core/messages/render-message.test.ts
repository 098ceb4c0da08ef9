import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { message, prose } from './message.ts';
import { renderMessage } from './render-message.ts';

const language: Language = {
  locale: 'en',
  texts: {
    'a-rule/default': {
      message: '"{audiences}" wait for "{what}" ({days}).',
      remedy: 'Tell {audiences} by {unknown}.',
    },
    'a-rule/also': { message: '{days} days', remedy: '' },
  },
  words: english.words,
  and: 'and',
  or: 'or',
  phrase: (text) => text,
  questionText: ({ question }) => question,
  withheld: '(text withheld)',
};

function render(params: Parameters<typeof message>[1], restricted = false) {
  return renderMessage(message('a-rule/default', params), { language, restricted });
}

describe('a message', () => {
  it('joins a list, each entry in quotes where the text puts the list in quotes', () => {
    expect(render({ audiences: ['nurses', 'porters', 'doctors'], what: 'news', days: 3 })).toEqual({
      message: '"nurses", "porters" and "doctors" wait for "news" (3).',
      remedy: 'Tell nurses, porters and doctors by {unknown}.',
    });
    expect(render({ audiences: ['nurses'], what: 'news', days: 3 }).message).toBe('"nurses" wait for "news" (3).');
  });

  it('says words of ours in the same language, one by one, in a list or as a choice', () => {
    const days = (count: number) => message('a-rule/also', { days: count });
    expect(render({ audiences: [days(1), 'porters'], what: { anyOf: ['a', days(2)] }, days: days(3) }).message).toBe(
      '"1 days" and "porters" wait for "a" or "2 days" (3 days).',
    );
  });

  it('withholds what the plan says where it is restricted, and names ids all the same', () => {
    expect(render({ audiences: ['nurses'], what: prose('Two wards close'), days: 3 }, true).message).toBe(
      '"nurses" wait for "(text withheld)" (3).',
    );
  });
});
