import { describeRule } from '../../testing/describe-rule.ts';
import { missingTextAlternative } from './missing-text-alternative.ts';

const lacks = (type: string, id: string) =>
  `The ${type} "${id}" has no text alternative: people who cannot see or hear it miss the message.`;

describeRule(missingTextAlternative, [
  {
    title: 'asks none of a story, of what is something else or of what has no type',
    plan: `
kind: communication-plan
title: "New rota tool"
engagement:
  assets:
    first-night:
      type: story
    game:
      type: other
    unknown:
      owner: malou
`,
  },
  {
    title: 'takes filler for no alternative, and stands on it',
    plan: `
kind: communication-plan
title: "New rota tool"
engagement:
  assets:
    map:
      type: infographic
      alt: TBD
           ~~~ ${lacks('infographic', 'map')}
`,
  },
  {
    title: 'asks only for the types that the organisation names',
    files: { 'changewright.yaml': 'rules:\n  missing-text-alternative:\n    types: [image]\n' },
    plan: `
kind: communication-plan
title: "New rota tool"
engagement:
  assets:
    clip:
      type: video
    map:
    ~~~ ${lacks('image', 'map')}
      type: image
`,
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: `
kind: communication-plan
title: "New rota tool"
status: draft
engagement:
  assets:
    clip:
    ~~~~ information
      type: video
`,
  },
]);
