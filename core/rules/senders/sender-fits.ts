import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { audiences } from '../../views/audiences.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { type Team, teams } from '../../views/cascade.ts';
import { type Delivery, type Group, groupBy, receiversOf } from '../../views/deliveries.ts';
import { missesReason } from '../../views/first-items.ts';
import { firstTold } from '../../views/first-told.ts';
import { executives } from '../../views/people.ts';
import { knownSender } from '../../views/senders.ts';
import { below, type Spot } from '../../views/spot.ts';
import type { Topic, Touchpoint } from '../../views/touchpoints.ts';

export const senderFits = defineRule({
  id: 'sender-fits',
  severity: 'warning',
  states: 'wrong',
  yieldsTo: ['stale-cascade', 'overdue'],
  summary:
    'The reason for the change first comes from somebody who is no executive, or what it means for each person from somebody other than their managers.',
  why: 'People ask two things: why are we doing this, and what does it mean for me? They believe the first from those who decide, and the second from the person they work with every day.',
  source:
    "Prosci's Best Practices in Change Management: people prefer to hear the business reasons from a senior leader and the personal impact from their own manager.",
  falsePositives:
    'The rule knows the sponsor, the steering group and people with "executive: true": mark who is missing there. If one person leads a team without managers in between, leave "managers" out of the audience.',
  messages: {
    default: {
      message:
        '"{sender}" is the first to tell "{audiences}" the reason for the change ("{topics}"), but is no executive. People believe it from those who decide.',
      remedy:
        'Let the sponsor or another executive, such as "{executive}", send it or an item before it. If "{sender}" is an executive, add "executive: true" to that person.',
    },
    managers: {
      message:
        '"{sender}" is the first to tell "{audiences}" what the change means for them ("personal-impact"), not their managers, "{managers}". People believe it from their own manager.',
      remedy: 'Let "{managers}" send it, or keep "personal-impact" for an earlier item that they send.',
    },
    named: { message: 'Their managers are named here', remedy: '' },
    fix: { message: 'Let "{sender}" send it', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
    executive: true
  piet:
    name: "Piet Varga-Holm"
who:
  roles:
    sponsor: ann
---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
messages:
  points:
    why-now:
      text: "Two of three people want to know their shifts earlier. If we wait, more of them leave."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: piet
            ~~~~ "piet" is the first to tell "warehouse-staff" the reason for the change ("why", "why-now" and "risk-of-not-changing"), but is no executive. People believe it from those who decide.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New shift plan"
people:
  ann:
    name: "Ann Okonjo-Lindt"
    executive: true
  piet:
    name: "Piet Varga-Holm"
who:
  roles:
    sponsor: ann
    lead: piet
---
kind: communication-plan
title: "New shift plan: what we say"
audiences:
  warehouse-staff:
    name: "Warehouse staff"
messages:
  points:
    why-now:
      text: "Two of three people want to know their shifts earlier. If we wait, more of them leave."
      answers: [why, why-now, risk-of-not-changing]
schedule:
  announcement:
    date: 2027-02-09
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: ann
  question-hour:
    date: 2027-02-16
    audiences: [warehouse-staff]
    messages: [why-now]
    sender: piet
`,
  },
  *check(read) {
    for (const [touchpoint, reasons] of groupBy(reasonsIn(read), ({ delivery }) => delivery.touchpoint))
      yield reasonFinding(touchpoint, reasons, read);
    for (const [touchpoint, ofItem] of groupBy(personalIn(read), ({ delivery }) => delivery.touchpoint))
      for (const all of groupBy(ofItem, ({ team }) => team.managers).values()) yield personalFinding(touchpoint, all);
  },
});

const REASONS: readonly Topic[] = ['why', 'why-now', 'risk-of-not-changing'];

/** A topic that a delivery is the first to tell. */
interface Reason {
  readonly topic: Topic;
  readonly delivery: Delivery;
}

/** First deliveries of a reason, none of them by somebody who may be an executive. */
function* reasonsIn(read: Read): Generator<Reason> {
  const leaders = read(executives);
  // Where nobody is named, nobody can tell who decides.
  if (!read(hasBothPlans) || leaders.size === 0) return;
  const mayFit = (item: Touchpoint) => {
    const sender = read(knownSender)(item);
    return sender === undefined || leaders.has(sender);
  };
  for (const topic of REASONS)
    for (const [id, ties] of read(firstTold).get(topic) ?? []) {
      const [delivery] = ties;
      const isPublic = read(audiences).get(id)?.facts.external;
      if (!delivery || isPublic || read(missesReason)(id, [topic])) continue;
      if (!ties.some(({ touchpoint }) => mayFit(touchpoint))) yield { topic, delivery };
    }
}

function reasonFinding({ id, spot, sender = '' }: Touchpoint, reasons: Group<Reason>, read: Read) {
  const [executive = ''] = read(executives);
  return {
    at: below(spot, 'sender'),
    params: {
      audiences: receiversOf(reasons.map(({ delivery }) => delivery)),
      topics: [...new Set(reasons.map(({ topic }) => topic))],
      sender,
      executive,
    },
    fixes: [sendBy(executive, spot)],
    about: `touchpoint ${id}`,
    discriminator: 'reason',
  };
}

/** The first delivery of what the change means for a team that it hits hard. */
interface Personal {
  readonly team: Team;
  readonly delivery: Delivery;
}

/** First deliveries of the personal impact, none of them by somebody who may be the team's managers. */
function* personalIn(read: Read): Generator<Personal> {
  for (const [id, ties] of read(firstTold).get('personal-impact') ?? []) {
    const team = read(teams).get(id);
    const [delivery] = ties;
    if (!delivery || team?.audience.impact !== 'high') continue;
    const mayFit = (item: Touchpoint) => (read(knownSender)(item) ?? team.managers.id) === team.managers.id;
    if (!ties.some(({ touchpoint }) => mayFit(touchpoint))) yield { team, delivery };
  }
}

function personalFinding({ id, spot, sender = '' }: Touchpoint, all: Group<Personal>) {
  const { audience, managers } = all[0].team;
  const named = audience.definitions.find(({ value }) => value.managers !== undefined);
  return {
    at: below(spot, 'sender'),
    says: 'managers' as const,
    params: { audiences: receiversOf(all.map(({ delivery }) => delivery)), sender, managers: managers.id },
    related: named ? [{ at: below(named.spot, 'managers'), says: 'named' as const }] : [],
    fixes: [sendBy(managers.id, spot)],
    about: `touchpoint ${id}`,
    discriminator: `personal ${managers.id}`,
  };
}

function sendBy(sender: string, item: Spot) {
  const edits = [{ set: below(item, 'sender'), value: sender }];
  return { says: 'fix', params: { sender }, applicability: 'suggested', edits } as const;
}
