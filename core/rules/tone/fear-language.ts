import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { FEAR_LANGUAGE } from '../../prose/lists/fear-language.ts';
import { employeeProse } from '../../views/employee-prose.ts';
import { foundPhrases, LIST_OPTIONS, matchList } from '../../views/phrase-matches.ts';

const matches = matchList('fear-language', employeeProse, [FEAR_LANGUAGE.flags], FEAR_LANGUAGE.passes);

export const fearLanguage = defineRule({
  id: 'fear-language',
  severity: 'warning',
  states: 'wrong',
  summary: 'A text for employees threatens: "or else", "no exceptions", "underperformers".',
  why: 'People who are afraid do what is counted and hide what goes wrong. A change then looks well until it fails. A high standard needs no threat: it needs a reason and help.',
  source:
    'W. Edwards Deming, Out of the Crisis (1986), point 8: "Drive out fear"; Amy Edmondson, The Fearless Organization (2018).',
  falsePositives:
    'Words that are negated, quoted, asked or told as a worry are let pass. Where a phrase is harmless in your house, add it under "allow"; add your own threats under "words".',
  options: LIST_OPTIONS,
  messages: {
    default: {
      message: '"{phrase}" reads as a threat: people who are afraid hide what goes wrong.',
      remedy: 'Say what is expected, why, and what helps people to reach it.',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Shorter lead times"
messages:
  points:
    new-pace:
      text: "From March we ship each week. No exceptions. Underperformers will be named in the monthly report."
                                           ~~~~~~~~~~~~~ "No exceptions" reads as a threat: people who are afraid hide what goes wrong.
                                                          ~~~~~~~~~~~~~~~ "Underperformers" reads as a threat: people who are afraid hide what goes wrong.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Shorter lead times"
messages:
  points:
    new-pace:
      text: "From March we ship each week, and a mentor helps each team. No one will be called an underperformer."
`,
  },
  *check(read, options) {
    for (const { spot, phrase } of foundPhrases(read, matches, options))
      yield { at: spot, phrase, params: { phrase: prose(phrase) } };
  },
});
