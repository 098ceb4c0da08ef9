import { describeRule } from '../../testing/describe-rule.ts';
import { euphemism } from './euphemism.ts';

describeRule(euphemism, [
  {
    title: 'lets honest words and the streamlining of a form pass',
    plan: `
kind: communication-plan
title: "One claims office"
messages:
  core: "We cut 12 jobs. We streamline the form and make the hand-over leaner."
`,
  },
  {
    title: 'lets a plan speak about the word itself',
    plan: `
kind: communication-plan
title: "One claims office"
messages:
  core: "We will not call it rightsizing, and 'downsizing' is no better."
`,
  },
  {
    title: 'has a word of its own for those of the organisation',
    files: {
      'changewright.yaml': `
rules:
  euphemism:
    words: [sunshine programme]
`,
    },
    plan: `
kind: communication-plan
title: "One claims office"
messages:
  core: "The Sunshine Programme starts in May."
             ~~~~~~~~~~~~~~~~~~ "Sunshine Programme" is on your organisation's list of words that hide what happens.
`,
  },
  {
    title: 'is information only',
    shows: 'severity',
    plan: `
kind: communication-plan
title: "One claims office"
messages:
  core: "Rightsizing starts in May."
         ~~~~~~~~~~~ information
`,
  },
]);
