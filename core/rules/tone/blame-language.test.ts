import { describeRule } from '../../testing/describe-rule.ts';
import { blameLanguage } from './blame-language.ts';

const says = (phrase: string) => `"${phrase}" looks for a culprit: people then keep quiet, and the cause stays.`;

describeRule(blameLanguage, [
  {
    title: 'reads incidents and no other scenarios or messages',
    plan: `
kind: communication-plan
title: "Small releases: what we say"
crisis:
  scenarios:
    rumour:
      type: misunderstanding
      holding-line: "The nurse forgot to lock the door."
    bad-release:
      type: incident
      trigger: "The nurse forgot to lock the door."
      response: "Tell the ward that the nurse forgot to lock the door."
                                        ~~~~~~~~~~~~ ${says('nurse forgot')}
messages:
  core: "The nurse forgot to lock the door."
`,
  },
  {
    title: 'lets systems fail, and those who speak of themselves',
    plan: `
kind: communication-plan
title: "Small releases: what we say"
crisis:
  scenarios:
    bad-release:
      type: incident
      holding-line: "The nurse call system failed to ring. We forgot to test it, and we are sorry."
`,
  },
  {
    title: 'reads learning reviews and follow-ups, where no schema knows them yet',
    plan: `
kind: learning-review
title: "The night of the wrong label"
event: "The clerk ignored the alarm."
            ~~~~~~~~~~~~~ ${says('clerk ignored')}
impact: "Two patients waited for an hour."
factors:
  - "Both labels are blue."
  - "Human error"
     ~~~~~~~~~~~ ${says('Human error')}
---
kind: follow-up
title: "After the talk"
missing:
  - "You did not do your job."
     ~~~~~~~~~~~~~~~~~~~~~~~ ${says('You did not do your job')}
`,
  },
  {
    title: 'knows the names of the people in the plans and their registries',
    files: {
      'company.registry.yaml': `
kind: change-registry
title: "What our plans share"
people:
  ottokar:
    name: "Ottokar Nyberg-Said"
`,
    },
    plan: `
kind: communication-plan
title: "Small releases: what we say"
uses: [./company.registry.yaml]
crisis:
  scenarios:
    bad-release:
      type: incident
      holding-line: "Ottokar broke the build. Winnie broke the build."
                     ~~~~~~~~~~~~~~~~~~~~~~~ ${says('Ottokar broke the build')}
`,
  },
  {
    title: 'lets harmless words of the organisation pass',
    files: {
      'changewright.yaml': `
rules:
  blame-language:
    allow: [human error workshop]
`,
    },
    plan: `
kind: communication-plan
title: "Small releases: what we say"
crisis:
  scenarios:
    bad-release:
      type: incident
      response: "Book the human error workshop."
`,
  },
]);
