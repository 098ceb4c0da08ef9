import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Crisis } from '../../generated/communication-plan.ts';
import { message } from '../../messages/message.ts';
import { entriesIn } from '../../views/entries.ts';
import { comms, type Part, plans, registry } from '../../views/inputs.ts';
import { people } from '../../views/people.ts';
import { spotIn } from '../../views/spot.ts';

const NEEDED = ['misunderstanding', 'backlash'] as const;

export const crisisReady = defineRule({
  id: 'crisis-ready',
  severity: 'warning',
  states: 'missing',
  atSmall: 'silent',
  summary:
    'The crisis scenarios leave out a misunderstanding or a backlash, or lead and deputy in a crisis are the same person.',
  why: 'Announcements are easily misunderstood, and some meet anger. The first hours decide, and if the only person who may speak is away, rumours answer instead.',
  source:
    'CDC, "Crisis and Emergency Risk Communication": be first, be right, be credible, which takes preparation. Which scenarios are asked for is Changewright\'s default.',
  falsePositives:
    "If your company keeps its scenarios in a handbook, put them into a registry that the plan uses: they count as the plan's own.",
  messages: {
    default: {
      message: 'The scenarios leave out {missing}. If that happens, nobody has agreed on the first sentence.',
      remedy: 'Add a scenario for it, with a trigger, a holding line, a response and how fast it comes.',
    },
    deputy: {
      message: '"{person}" is both lead and deputy in a crisis. When this person is away, nobody may answer.',
      remedy: 'Name somebody else as deputy.',
    },
    misunderstanding: { message: 'a misunderstanding', remedy: '' },
    backlash: { message: 'a backlash', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "Ship what matters: how we talk about it"
people:
  hedda:
    name: "Hedda Kwartengson"
crisis:
  scenarios:
  ~~~~~~~~~ The scenarios leave out a misunderstanding and a backlash. If that happens, nobody has agreed on the first sentence.
    early-leak:
      type: leak
      trigger: "The plan is in the chat before the announcement"
  lead: hedda
  deputy: hedda
          ~~~~~ "hedda" is both lead and deputy in a crisis. When this person is away, nobody may answer.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "Ship what matters: how we talk about it"
people:
  hedda:
    name: "Hedda Kwartengson"
  amaru:
    name: "Amaru Feldkircher"
crisis:
  scenarios:
    ranking-rumour:
      type: misunderstanding
      trigger: "Three questions in one week about a list of people"
      holding-line: "We count by team. There is no list of people."
    too-much-at-once:
      type: backlash
      trigger: "A team refuses the new way"
      holding-line: "We want to hear it first-hand and pause until we have."
  lead: hedda
  deputy: amaru
`,
  },
  *check(read) {
    for (const sections of crises(read)) {
      yield* scenarioFindings(sections);
      yield* deputyFindings(sections, read(people));
    }
  },
});

type Sections = readonly Part<Crisis>[];

/** What each communication plan says of a crisis: its own section first, then those of its registries, key by key. */
function crises(read: Read): Sections[] {
  const shared = read(registry.crisis);
  return read(plans)
    .filter(({ kind }) => kind === 'communication-plan')
    .map((plan) => [...read(comms.crisis).filter((part) => part.plan === plan), ...shared]);
}

function* scenarioFindings(sections: Sections) {
  const scenarios = entriesIn(sections, ['crisis', 'scenarios'], ({ scenarios }) => scenarios);
  const types = new Map<string, string | undefined>();
  for (const { id, value } of scenarios) types.set(id, types.get(id) ?? value.type);
  const found = new Set(types.values());
  // A scenario without a type may be the one that is looked for.
  const [first] = scenarios;
  if (!first || found.has(undefined)) return;
  const missing = NEEDED.filter((type) => !found.has(type)).map((type) => message(`crisis-ready/${type}`));
  if (missing.length === 0) return;
  yield { at: spotIn(first.spot.plan, 'crisis', 'scenarios'), on: 'key', params: { missing } } as const;
}

function* deputyFindings(sections: Sections, known: ReadonlyMap<string, unknown>) {
  const lead = sections.find(({ value }) => value.lead !== undefined);
  const deputy = sections.find(({ value }) => value.deputy !== undefined);
  const person = deputy?.value.deputy;
  if (!lead || !deputy || person === undefined || lead.value.lead !== person || !known.has(person)) return;
  const isShared = deputy.plan.kind === 'change-registry' && lead.plan.kind !== 'change-registry';
  const at = isShared ? spotIn(lead.plan, 'crisis', 'lead') : spotIn(deputy.plan, 'crisis', 'deputy');
  yield { at, says: 'deputy', states: 'wrong', params: { person } } as const;
}
