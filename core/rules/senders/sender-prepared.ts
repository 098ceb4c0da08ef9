import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { type Message, message } from '../../messages/message.ts';
import { groupBy } from '../../views/deliveries.ts';
import { comms, type Part } from '../../views/inputs.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import { type Touchpoint, touchpoints } from '../../views/touchpoints.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

export const senderPrepared = defineRule({
  id: 'sender-prepared',
  severity: 'warning',
  states: 'missing',
  summary: 'Managers tell their teams without talking points or without an FAQ.',
  why: 'Without a page to lean on, each manager tells another story, or none. The hard questions come at once, and a wrong answer given kindly is still wrong.',
  source: "Changewright's default: managers can speak for a change only when they are prepared for it.",
  falsePositives:
    'If the managers write the talking points together in their briefing, name that page on the item. Where a plan has begun a manager kit, the question training.managers asks for what is missing in it, and this rule is silent.',
  messages: {
    default: {
      message: '"{managers}" will tell their teams without {missing}. Each of them will tell another story.',
      remedy: 'Add {missing} to this item, or write a manager kit under "training" for all items.',
    },
    also: { message: 'Here managers lack {missing} too', remedy: '' },
    'talking-points': { message: 'talking points', remedy: '' },
    faq: { message: 'an FAQ', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  team-leads:
    name: "Team leads in the warehouse"
schedule:
  team-talks:
  ~~~~~~~~~~ "team-leads" will tell their teams without an FAQ. Each of them will tell another story.
    date: 2027-02-10
    audiences: [warehouse-staff]
    sender: team-leads
    talking-points: "Shifts are planned six weeks ahead. Swaps stay possible."
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
    managers: team-leads
  team-leads:
    name: "Team leads in the warehouse"
schedule:
  team-talks:
    date: 2027-02-10
    audiences: [warehouse-staff]
    sender: team-leads
    talking-points: "Shifts are planned six weeks ahead. Swaps stay possible."
    faq: "Can I still swap a shift? Yes, until the evening before."
`,
  },
  *check(read) {
    const bare = read(touchpoints)
      .filter(({ isSentByManagers, spot }) => isSentByManagers && !isAskedElsewhere(spot.plan, read))
      .map((touchpoint) => ({ touchpoint, missing: missingOn(touchpoint, read) }))
      .filter(({ missing }) => missing.length > 0);
    for (const [{ touchpoint, missing }, ...others] of groupBy(bare, (each) => each.touchpoint.spot.plan).values())
      yield {
        at: touchpoint.spot,
        on: 'key',
        params: { managers: touchpoint.sender ?? '', missing },
        related: others.map((other) => ({
          at: other.touchpoint.spot,
          says: 'also',
          params: { missing: other.missing },
        })),
      };
  },
});

const NEEDED = ['talking-points', 'faq'] as const;

/** What the item itself lacks. What is of a wrong type is there: its own finding speaks of it. */
function missingOn({ value, spot }: Touchpoint, read: Read): Message[] {
  return NEEDED.filter(
    (key) => !Object.hasOwn(value, key) && unsoundAt(read(unsound), below(spot, key)) !== 'malformed',
  ).map((key) => message(`sender-prepared/${key}`));
}

/** Where a manager kit is begun, or put off on purpose, the question of how managers are supported speaks of what it lacks. */
function isAskedElsewhere(plan: PlanRef, read: Read): boolean {
  const own = <T>(parts: readonly Part<T>[]) => parts.find((part) => part.plan === plan)?.value;
  const isBegun = own(read(comms.training))?.['manager-kit'] !== undefined;
  const isWritten = unsoundAt(read(unsound), spotIn(plan, 'training', 'manager-kit')) !== undefined;
  const isPutOff = own(read(comms.open))?.some(({ question }) => question === 'training.managers') ?? false;
  return isBegun || isWritten || isPutOff;
}
