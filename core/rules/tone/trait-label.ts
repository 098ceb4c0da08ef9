import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { TRAIT_LABELS } from '../../prose/lists/trait-labels.ts';
import { employeeProse } from '../../views/employee-prose.ts';
import { foundPhrases, LIST_OPTIONS, matchList } from '../../views/phrase-matches.ts';

const matches = matchList('trait-label', employeeProse, [TRAIT_LABELS.flags], TRAIT_LABELS.passes);

export const traitLabel = defineRule({
  id: 'trait-label',
  severity: 'warning',
  states: 'wrong',
  summary: 'A text that employees may read says what somebody is ("is defensive", "is lazy"), not what they do.',
  why: 'Nobody can change what they are called, and most fight it. A behaviour and its effect can be talked about and changed.',
  source: 'The model situation, behaviour, impact (SBI) of the Center for Creative Leadership.',
  falsePositives:
    'A word such as "difficult" is reported only where it is said of people. Add a word that is harmless in your house under "allow".',
  options: LIST_OPTIONS,
  messages: {
    default: {
      message: '"{phrase}" labels people. Nobody can act on a label, and it will be repeated.',
      remedy:
        'Say what they do and which effect it has, for example "asks for the numbers twice, so the decision waits".',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New shift plan"
audiences:
  ward-managers:
    name: "Ward managers"
    size: 34
    feel: "Less alone with the plan; some managers are defensive about it"
                                          ~~~~~~~~~~~~~~~~~~~~~~ "managers are defensive" labels people. Nobody can act on a label, and it will be repeated.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New shift plan"
audiences:
  ward-managers:
    name: "Ward managers"
    size: 34
    feel: "Less alone with the plan, and free to ask for the numbers behind it"
`,
  },
  *check(read, options) {
    for (const { spot, phrase } of foundPhrases(read, matches, options))
      yield { at: spot, phrase, params: { phrase: prose(phrase) } };
  },
});
