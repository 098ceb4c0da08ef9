import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { EUPHEMISMS } from '../../prose/lists/euphemisms.ts';
import { employeeProse } from '../../views/employee-prose.ts';
import { foundPhrases, LIST_OPTIONS, matchList } from '../../views/phrase-matches.ts';

const matches = matchList(
  'euphemism',
  employeeProse,
  EUPHEMISMS.map(({ flags }) => flags),
  [],
);

export const euphemism = defineRule({
  id: 'euphemism',
  severity: 'information',
  states: 'wrong',
  summary: 'A text for employees hides something behind a soft word, such as "rightsizing".',
  why: 'Everybody knows what such a word means. Who uses it says beside the news that bad news will be dressed up, and is believed less the next time.',
  source: 'George Orwell, "Politics and the English Language" (1946), on words that defend what nobody wants to see.',
  falsePositives:
    'Some of these words are names in a trade, such as a tool for "workforce optimisation". Add such a name under "allow".',
  options: LIST_OPTIONS,
  messages: {
    default: {
      message: '"{phrase}" hides what happens. People know the word and trust the text less.',
      remedy: 'Say it as it is, for example "{means}".',
    },
    own: {
      message: '"{phrase}" is on your organisation\'s list of words that hide what happens.',
      remedy: 'Say it as it is.',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "One claims office"
messages:
  points:
    why-now:
      text: "The rightsizing of the claims office starts in May."
                 ~~~~~~~~~~~ "rightsizing" hides what happens. People know the word and trust the text less.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "One claims office"
messages:
  points:
    why-now:
      text: "In May we cut 12 of 80 jobs in the claims office. Each person concerned has had a talk in private before."
`,
  },
  *check(read, options) {
    for (const { spot, phrase, isOwn, match } of foundPhrases(read, matches, options)) {
      const means = EUPHEMISMS[match.list]?.means ?? '';
      if (isOwn) yield { at: spot, phrase, says: 'own', params: { phrase: prose(phrase) } };
      else yield { at: spot, phrase, params: { phrase: prose(phrase), means } };
    }
  },
});
