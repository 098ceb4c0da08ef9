import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { comms, type Part, registry } from '../../views/inputs.ts';
import { type Loop, loops } from '../../views/loops.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';

export const anonymityThreshold = defineRule({
  id: 'anonymity-threshold',
  severity: 'error',
  states: 'wrong',
  summary: 'Answers are shown for groups so small that one can guess who said what.',
  why: 'In a group of three everybody knows who wrote what. Once people have been recognised behind a promise of anonymity, nobody answers openly again.',
  source: "Changewright's default of 5, a common limit in surveys of staff; some use 10.",
  falsePositives:
    'If people sign their answers anyway, leave "min-group" out. Your organisation may set another number with the option "people".',
  options: {
    people: { type: 'number', default: 5, min: 2, says: 'The smallest group for which answers may be shown.' },
  },
  messages: {
    default: {
      message: 'Answers are shown for groups of {size}. In groups of fewer than {people} one can guess who said what.',
      remedy: 'Write "min-group: {people}" or more.',
    },
    'small-audience': {
      message:
        '"{audience}" has only {size} people, but answers are shown from {group} on. They would never see theirs, or be recognised.',
      remedy: 'Ask them together with another group, or openly, with their names.',
    },
    fix: { message: 'Write "min-group: {people}"', remedy: '' },
    size: { message: '{size} people', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    size: 22
  team-leads:
    name: "Team leads"
    size: 3
feedback:
  loops:
    pulse:
      method: "Three questions on the phone"
      audiences: [field-service, team-leads]
                                 ~~~~~~~~~~ "team-leads" has only 3 people, but answers are shown from 5 on. They would never see theirs, or be recognised.
      anonymous: true
      min-group: 5
  anonymous:
    tool: "Letter box by the stairs"
    min-group: 3
               ~ Answers are shown for groups of 3. In groups of fewer than 5 one can guess who said what.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    size: 22
feedback:
  loops:
    pulse:
      method: "Three questions on the phone"
      audiences: [field-service]
      anonymous: true
      min-group: 5
`,
  },
  *check(read, { people }) {
    for (const { spot, size } of groups(read)) {
      if (size >= people) continue;
      const at = below(spot, 'min-group');
      const edits = [{ set: at, value: people }];
      yield {
        at,
        params: { size, people },
        fixes: [{ says: 'fix', params: { people }, applicability: 'suggested', edits }],
      };
    }
    for (const loop of read(loops)) yield* smallAudiences(loop, read);
  },
});

interface Group {
  readonly spot: Spot;
  readonly size: number;
}

/** Every smallest group that is written down: of the loops, and of the ways to speak without a name. */
function groups(read: Read): Group[] {
  const boxes: readonly Part<{ anonymous?: { 'min-group'?: number } }>[] = [
    ...read(comms.feedback),
    ...read(registry.feedback),
  ];
  const written = [
    ...read(loops),
    ...boxes.map(({ plan, value }) => ({ spot: spotIn(plan, 'feedback', 'anonymous'), value: value.anonymous })),
  ];
  return written.flatMap(({ spot, value }) => {
    const size = value?.['min-group'];
    return size === undefined ? [] : [{ spot, size }];
  });
}

function* smallAudiences({ value, spot }: Loop, read: Read) {
  const group = value['min-group'];
  if (group === undefined) return;
  for (const [at, id] of (value.audiences ?? []).entries()) {
    const audience = read(audiences).get(id);
    const size = audience?.facts.size;
    if (!audience || size === undefined || size >= group) continue;
    yield {
      at: below(spot, 'audiences', at),
      says: 'small-audience',
      params: { audience: audience.id, size, group },
      related: [{ at: below(audience.spot, 'size'), says: 'size', params: { size } }],
    } as const;
  }
}
