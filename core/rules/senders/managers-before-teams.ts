import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { type Team, teams } from '../../views/cascade.ts';
import {
  type Delivery,
  firstDeliveries,
  type Group,
  groupBy,
  isBefore,
  momentOf,
  momentSpot,
  receiversOf,
} from '../../views/deliveries.ts';
import { missesReason } from '../../views/first-items.ts';
import { hearings } from '../../views/hearings.ts';
import { below } from '../../views/spot.ts';
import { type Point, type Touchpoint, touchpoints } from '../../views/touchpoints.ts';

export const managersBeforeTeams = defineRule({
  id: 'managers-before-teams',
  severity: 'error',
  states: 'wrong',
  atSmall: 'warning',
  yieldsTo: ['embargo', 'overdue'],
  summary: 'A team hears a key message before its managers do, or at the same time.',
  why: 'People take their first question to their own manager. A manager who learns the news together with the team can only shrug, and "even my boss did not know" is what people remember. It is an error where the impact on the team is high, else a warning.',
  source:
    "Changewright's default, after the role that Prosci's CLARC model gives to people managers: they are the first whom a team asks.",
  falsePositives:
    'Sometimes everybody must hear at one moment, by law or because the news would leak: give the reason under "simultaneous" on the item. If managers do not need a key message, name them under its "not-for".',
  messages: {
    default: {
      message:
        '"{teams}" will hear "{points}" on {when}, before their managers, "{managers}", on {later}. Teams ask their manager first, who then has no answer.',
      remedy: 'Let "{managers}" hear it before {when}, or move this item after {later}.',
    },
    together: {
      message:
        '"{teams}" will hear "{points}" on {when}, at the same time as their managers, "{managers}". Teams ask their manager first, who then has no answer.',
      remedy:
        'Tell "{managers}" on an earlier day, or at an earlier time. If all must hear it together, give the reason under "simultaneous".',
    },
    never: {
      message:
        '"{teams}" will hear "{points}" on {when}, but their managers, "{managers}", never will. Teams ask their manager first, who then has no answer.',
      remedy:
        'Add "{points}" to an item for "{managers}" before {when}. If they do not need it, name them under its "not-for".',
    },
    heard: { message: '"{managers}" will hear it here, on {later}', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    managers: team-leads
  team-leads:
    name: "Team leads"
messages:
  points:
    why-now:
      text: "Claims on paper take 24 days. The new form pays within ten."
    what-next:
      text: "The form starts on 2 March."
schedule:
  announcement:
    date: 2027-02-09
          ~~~~~~~~~~ "field-service" will hear "why-now" and "what-next" on 2027-02-09, before their managers, "team-leads", on 2027-02-11. Teams ask their manager first, who then has no answer.
    audiences: [field-service]
    messages: [why-now, what-next]
  briefing-for-leads:
    date: 2027-02-11
    audiences: [team-leads]
    messages: [why-now, what-next]
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
    managers: team-leads
  team-leads:
    name: "Team leads"
messages:
  points:
    why-now:
      text: "Claims on paper take 24 days. The new form pays within ten."
    what-next:
      text: "The form starts on 2 March."
schedule:
  briefing-for-leads:
    date: 2027-02-09
    audiences: [team-leads]
    messages: [why-now, what-next]
  announcement:
    date: 2027-02-11
    audiences: [field-service]
    messages: [why-now, what-next]
`,
  },
  *check(read) {
    for (const [touchpoint, ofItem] of groupBy(casesIn(read), ({ delivery }) => delivery.touchpoint))
      for (const cases of groupBy(ofItem, ({ says, managers }) => `${says} ${managers}`).values())
        yield findingFor(touchpoint, cases);
  },
});

type Says = 'default' | 'together' | 'never';

/** A team that hears a point too early. */
interface Case {
  readonly says: Says;
  readonly point: Point;
  readonly delivery: Delivery;
  readonly team: Team;
  readonly managers: string;
  readonly later: Delivery | undefined;
}

function* casesIn(read: Read): Generator<Case> {
  const known = read(teams);
  for (const [point, heard] of read(firstDeliveries))
    for (const [id, delivery] of heard) {
      const team = known.get(id);
      if (!team) continue;
      const managers = team.managers.id;
      const { first: later, isCertain } = read(hearings)(point, managers);
      if (!isCertain || read(missesReason)(managers, point.value.answers ?? [])) continue;
      const says = later ? orderOf(delivery, later) : isForgotten(team, point, read) ? 'never' : undefined;
      if (says) yield { says, point, delivery, team, managers, later };
    }
}

/** Undefined where the managers hear it first, where a time cannot be read, or where a reason is given. */
function orderOf(team: Delivery, managers: Delivery): Says | undefined {
  if (isBefore(managers, team)) return undefined;
  if (managers.date !== team.date || isBefore(team, managers)) return 'default';
  const items = [managers.touchpoint, team.touchpoint];
  const isExcused = items.some(({ value, time }) => value.simultaneous !== undefined || value.time !== time);
  return isExcused ? undefined : 'together';
}

/**
 * Managers who are addressed, but never with this point. Where no item addresses them at all, the question of how
 * managers are supported speaks; where the change affects them more than a little, message-gap does.
 */
function isForgotten({ managers }: Team, point: Point, read: Read): boolean {
  const isAddressed = read(touchpoints).some(({ audiences }) => audiences.includes(managers.id));
  const isSpokenOf = managers.impact === 'high' || managers.impact === 'medium';
  const isExcused = point.value['not-for']?.some(({ audience }) => audience === managers.id) ?? false;
  return isAddressed && !isSpokenOf && !isExcused && read(hasBothPlans);
}

function findingFor(touchpoint: Touchpoint, cases: Group<Case>) {
  const [{ says, managers, delivery, later }] = cases;
  const laters = cases.flatMap((each) => each.later ?? []).filter((each) => each.touchpoint !== touchpoint);
  return {
    at: says === 'never' ? below(touchpoint.spot, 'messages') : momentSpot(delivery, later),
    says,
    states: says === 'never' ? 'missing' : 'wrong',
    severity: cases.some(({ team }) => team.audience.impact === 'high') ? 'error' : 'warning',
    params: {
      teams: receiversOf(cases.map((each) => each.delivery)),
      points: [...new Set(cases.map(({ point }) => point.id))],
      when: momentOf(delivery),
      managers,
      later: later ? momentOf(later) : '',
    },
    related: [...groupBy(laters, (each) => each.touchpoint).values()].map(([first]) => ({
      at: momentSpot(first, delivery),
      says: 'heard' as const,
      params: { managers, later: momentOf(first) },
    })),
    about: [touchpoint, ...laters.map((each) => each.touchpoint)].map(({ id }) => `touchpoint ${id}`),
    discriminator: `${says} ${managers}`,
  } as const;
}
