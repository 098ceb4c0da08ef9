import { describeRule } from '../../testing/describe-rule.ts';
import { plainLanguage } from './plain-language.ts';

const HEAVY = `Organisational interdependencies necessitate prioritisation. Departmental representatives operationalise initiatives.
    Interdisciplinary communities institutionalise capabilities. Geographically distributed locations continuously evaluate effectiveness.
    Accountability facilitates collaboration. Transformational communication accelerates organisational sustainability. Unprecedented
    technological opportunities materialise everywhere.`;

describeRule(plainLanguage, [
  {
    title: 'judges no grade where the plan asks for none',
    plan: `
kind: communication-plan
title: "New rota tool"
messages:
  core: >
    ${HEAVY}
`,
  },
  {
    title: 'judges no grade of a short text',
    plan: `
kind: communication-plan
title: "New rota tool"
plain-language:
  max-grade: 5
messages:
  core: "Organisational interdependencies necessitate prioritisation."
`,
  },
  {
    title: 'judges a text of enough words by the registry where the plan says nothing',
    files: {
      'company.registry.yaml': 'kind: change-registry\ntitle: "Shared"\nplain-language: {max-grade: 9}\n',
    },
    plan: `
kind: communication-plan
title: "New rota tool"
uses: [./company.registry.yaml]
messages:
  core: >
  ~~~~ This text takes a reading grade of 44.4; the plan asks for at most 9.
    ${HEAVY}
`,
  },
  {
    title: 'knows acronyms that everybody knows, that a glossary or a text explains, or that name a group',
    plan: `
kind: communication-plan
title: "New rota tool"
plain-language:
  glossary:
    rts: "The rota tool"
audiences:
  icu-nurses:
    name: "ICU nurses"
    size: 20
messages:
  core: "HR and IT show the RTS in the ICU. The single point of contact (SPOC) helps; ask the SPOC. DO NOT use paper."
`,
  },
  {
    title: 'speaks of an acronym once in each plan',
    plan: `
kind: communication-plan
title: "New rota tool"
messages:
  core: "The TMS is new. Ask for the TMS and its SLAs."
             ~~~ Not everybody knows what TMS means.
                                                 ~~~~ Not everybody knows what SLA means.
`,
  },
  {
    title: 'reads what is said, and not what is only shown',
    plan: `
kind: communication-plan
title: "New rota tool"
audiences:
  nurses:
    name: "Nurses"
    size: 20
    know: "What the TMS does"
`,
  },
  {
    title: 'finds words to avoid in the plural and with or without a hyphen, and lets quoted ones pass',
    plan: `
kind: communication-plan
title: "New rota tool"
tone:
  avoid: [roll-out, end user]
messages:
  core: "The rollout of the roll out: end users say “end user”."
             ~~~~~~~ "rollout" is a word that your tone avoids.
                            ~~~~~~~~ "roll out" is a word that your tone avoids.
                                      ~~~~~~~~~ "end users" is a word that your tone avoids.
`,
  },
  {
    title: 'takes the numbers and the words of the organisation',
    files: {
      'changewright.yaml': `
rules:
  plain-language:
    sentence-words: 5
    words: [leverage]
    allow: [TMS]
`,
    },
    plan: `
kind: communication-plan
title: "New rota tool"
messages:
  core: "The TMS is new. We leverage it in all our wards."
                         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This sentence has 7 words. Over 5, readers lose its beginning.
                            ~~~~~~~~ "leverage" is a word that your tone avoids.
`,
  },
]);
