import { describe, expect, it } from 'vitest';
import { message, prose } from './message.ts';
import { type Language, renderMessage } from './render-message.ts';

const language: Language = {
  texts: {
    'a-rule/default': {
      message: '"{audiences}" wait for "{what}" ({days}).',
      remedy: 'Tell {audiences} by {unknown}.',
    },
  },
  and: 'and',
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

  it('withholds what the plan says where it is restricted, and names ids all the same', () => {
    expect(render({ audiences: ['nurses'], what: prose('Two wards close'), days: 3 }, true).message).toBe(
      '"nurses" wait for "(text withheld)" (3).',
    );
  });
});
