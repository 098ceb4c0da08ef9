import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { BLAME_LANGUAGE } from '../../prose/lists/blame-language.ts';
import { foundPhrases, LIST_OPTIONS, matchList } from '../../views/phrase-matches.ts';
import { reviewProse } from '../../views/review-prose.ts';

const matches = matchList('blame-language', reviewProse, [BLAME_LANGUAGE.flags], BLAME_LANGUAGE.passes);

export const blameLanguage = defineRule({
  id: 'blame-language',
  severity: 'warning',
  states: 'wrong',
  summary: 'A review, a follow-up or a word on an incident names a culprit or judges somebody.',
  why: 'Where somebody is blamed, the next one tells nothing, and what made the slip likely stays as it is. Those who look for causes in the system find something that can be mended.',
  source:
    'James Reason, "Human error: models and management", BMJ 320 (2000); the "just culture" of aviation and health care.',
  falsePositives:
    'It reads the answers to crisis scenarios of type incident, learning reviews and follow-ups only. Who says "we" or "I" of an own slip is let pass, as are words that are negated, quoted or asked. Add harmless phrases under "allow".',
  options: LIST_OPTIONS,
  messages: {
    default: {
      message: '"{phrase}" looks for a culprit: people then keep quiet, and the cause stays.',
      remedy: 'Say what happened and what in the system made it likely, without a judgement on a person.',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Small releases: what we say"
people:
  malou:
    name: "Malou Ferrandine"
crisis:
  scenarios:
    bad-release:
      type: incident
      holding-line: "Payments failed for an hour. Malou forgot to run the checks."
                                                  ~~~~~~~~~~~~ "Malou forgot" looks for a culprit: people then keep quiet, and the cause stays.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Small releases: what we say"
size: small
people:
  malou:
    name: "Malou Ferrandine"
crisis:
  scenarios:
    bad-release:
      type: incident
      holding-line: "Payments failed for an hour. The checks could be skipped; we mend that. Nobody is to blame."
`,
  },
  *check(read, options) {
    for (const { spot, phrase } of foundPhrases(read, matches, options))
      yield { at: spot, phrase, params: { phrase: prose(phrase) } };
  },
});
