import { defineRule } from '../../engine/rule.ts';
import { entriesIn } from '../../views/entries.ts';
import { gapsIn } from '../../views/gaps.ts';
import { comms } from '../../views/inputs.ts';

export const missingTextAlternative = defineRule({
  id: 'missing-text-alternative',
  severity: 'warning',
  states: 'missing',
  summary: 'A visual has no text alternative or captions.',
  why: 'Who cannot see or hear it, has the sound off or reads on a slow line is left out of the message.',
  source: 'WCAG 2.2, success criteria 1.1.1 (non-text content) and 1.2.2 (captions).',
  falsePositives:
    'A story is text already, and what has the type "other" may be: neither is asked for one. Take a type out of "types" where your house handles it elsewhere.',
  options: {
    types: {
      type: 'words',
      default: ['video', 'image', 'infographic', 'demo', 'slides', 'audio'],
      says: 'Types of assets that need a text alternative.',
    },
  },
  messages: {
    default: {
      message: 'The {type} "{id}" has no text alternative: people who cannot see or hear it miss the message.',
      remedy: 'Write under "alt" what it shows, or where its captions are.',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New rota tool"
engagement:
  assets:
    first-week:
    ~~~~~~~~~~ The video "first-week" has no text alternative: people who cannot see or hear it miss the message.
      type: video
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New rota tool"
engagement:
  assets:
    first-week:
      type: video
      alt: "Captions and full text beside the clip: a ward plans its first week"
`,
  },
  *check(read, { types }) {
    for (const { id, value, spot } of entriesIn(
      read(comms.engagement),
      ['engagement', 'assets'],
      ({ assets }) => assets,
    ))
      for (const { at } of isVisual(value.type, types) ? gapsIn(value, spot, { alt: '' }, read) : [])
        yield { at, params: { id, type: value.type ?? '' } };
  },
});

function isVisual(type: string | undefined, types: readonly string[]): boolean {
  return type !== undefined && types.includes(type);
}
