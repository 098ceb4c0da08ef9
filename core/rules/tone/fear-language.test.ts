import { describeRule } from '../../testing/describe-rule.ts';
import { fearLanguage } from './fear-language.ts';

const says = (phrase: string) => `"${phrase}" reads as a threat: people who are afraid hide what goes wrong.`;

describeRule(fearLanguage, [
  {
    title: 'says nothing of what is negated, quoted, asked or told as a worry',
    plan: `
kind: communication-plan
title: "Shorter lead times"
messages:
  core: "Nobody will be fired for a late piece."
  points:
    why-now:
      text: "Last year a poster said “no exceptions”. Some fear that they will be punished. Will anyone be fired? No."
`,
  },
  {
    title: 'reads only what employees read: no risks, no resistance, no worries of theirs',
    plan: `
kind: change-plan
title: "Shorter lead times"
who:
  affected:
    engineers:
      impact: low
      concerns:
        - concern: "Adapt or leave, they told us last time."
          response: "Adapt or leave."
                     ~~~~~~~~~~~~~~ ${says('Adapt or leave')}
risks:
  fear:
    event: "Managers say that underperformers will be fired."
    response: "No exceptions."
safety:
  autonomy:
    managers-will-not:
      - "Call anybody an underperformer"
`,
  },
  {
    title: 'reads texts of the schedule that stand there, and no names of files',
    plan: `
kind: communication-plan
title: "Shorter lead times"
schedule:
  announcement:
    date: 2027-02-02
    subject: "Ship weekly, or else"
                           ~~~~~~~ ${says('or else')}
    talking-points: ./no-exceptions.md
`,
  },
  {
    title: 'passes over what is cancelled, sent, for outsiders or in another language',
    plan: `
kind: communication-plan
title: "Shorter lead times"
language: en-GB
audiences:
  press:
    name: "Press"
    size: 5
    external: true
    know: "No exceptions."
  fitters:
    name: "Monteure"
    size: 40
    language: de
messages:
  tailored:
    - point: why
      audience: fitters
      text: "No exceptions."
schedule:
  first:
    text: "No exceptions."
    status: cancelled
  second:
    text: "No exceptions."
    status: sent
  third:
    text: "No exceptions."
    audiences: [press]
  fourth:
    text: "No exceptions."
    language: de
  fifth:
    text: "No exceptions."
    audiences: [fitters]
  sixth:
    text: "No exceptions."
           ~~~~~~~~~~~~~ ${says('No exceptions')}
    audiences: [fitters]
    language: en
`,
  },
  {
    title: 'is off in a plan of another language',
    plan: `
kind: communication-plan
title: "Kürzere Wege"
language: de
messages:
  core: "No exceptions."
`,
  },
  {
    title: 'underlines the words where they are broken over lines and emphasised',
    plan: `
kind: communication-plan
title: "Shorter lead times"
messages:
  points:
    pace:
      text: >
        We ship each week. There are **no
                                       ~~ "no exceptions" reads as a threat: people who are afraid hide what goes wrong.
        exceptions** to this.
`,
  },
  {
    title: 'reports words of the organisation and lets others of it pass',
    files: {
      'changewright.yaml': `
rules:
  fear-language:
    words: [head count week, rankl*]
    allow: [no exceptions list]
`,
    },
    plan: `
kind: communication-plan
title: "Shorter lead times"
messages:
  core: "The No Exceptions list is on the wiki. In Head Count Week we look at the ranklist."
                                                   ~~~~~~~~~~~~~~~ ${says('Head Count Week')}
                                                                                  ~~~~~~~~ ${says('ranklist')}
`,
  },
  {
    title: 'keeps its severity in a draft, because a threat is wrong and not missing',
    shows: 'severity',
    plan: `
kind: communication-plan
title: "Shorter lead times"
status: draft
messages:
  core: "Adapt or leave."
         ~~~~~~~~~~~~~~ warning
`,
  },
]);
