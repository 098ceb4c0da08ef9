import { describeRule } from '../../testing/describe-rule.ts';
import { traitLabel } from './trait-label.ts';

const says = (phrase: string) => `"${phrase}" labels people. Nobody can act on a label, and it will be repeated.`;

describeRule(traitLabel, [
  {
    title: 'lets things and days be difficult, and people feel as they feel',
    plan: `
kind: communication-plan
title: "New shift plan"
messages:
  core: "The first week is difficult. The old tool is slow. You may feel defensive, and that is fine."
`,
  },
  {
    title: 'lets a plan say that nobody is so',
    plan: `
kind: communication-plan
title: "New shift plan"
messages:
  core: "Nobody on the ward is lazy. Do not call anyone stubborn; say what you saw."
`,
  },
  {
    title: 'lets a label pass that is harmless in the house, and reports one of its own',
    files: {
      'changewright.yaml': `
rules:
  trait-label:
    words: [oldtimer*]
    allow: [dinosaurs]
`,
    },
    plan: `
kind: communication-plan
title: "New shift plan"
messages:
  core: "Our team, the Dinosaurs, meets the oldtimers at noon."
                                            ~~~~~~~~~ ${says('oldtimers')}
`,
  },
  {
    title: 'is silent in a plan that is done',
    plan: `
kind: communication-plan
title: "New shift plan"
status: done
messages:
  core: "Some nurses are lazy."
`,
  },
]);
