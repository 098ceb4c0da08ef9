import { expect, it } from 'vitest';
import { INCLUSIONS, type Readership } from '../document/reader.ts';
import { renderText } from '../document/render-text.ts';
import { composingOf } from '../testing/all-pictures.ts';
import { composeSummary } from './compose-summary.ts';

const STAFF: Readership = { reader: 'staff', include: new Set(INCLUSIONS) };

/** Each field of a change plan that is not for staff holds SECRET; what they may read is in plain words. */
const CHANGE = `kind: change-plan
title: Better trips
version: 2
confidentiality: internal
people: {ada: {name: Ada Winter, role: SECRET-role, email: SECRET@example.org}}
open: [{question: what.tools, owner: ada, due: 2027-04-01, because: SECRET-because}]
not-applicable: [{question: how.resistance, because: SECRET-reason}]
log: [{version: 2, date: 2027-03-01, what: SECRET-change, why: SECRET-why}]
why:
  goal: {statement: Trips are calm., from: Hurry, to: Calm, by: 2027-09-01}
  alignment: [{objective: SECRET-objective, how: SECRET-how}]
  urgency: Winter comes.
  cost-of-inaction: SECRET-cost
what:
  outcomes: {o: {who: crew, change: SECRET-outcome, by: 2027-09-01}}
  kpis: {k: {name: SECRET-kpi, baseline: 1, target: 2}}
  tools: [{item: SECRET-item, cost: SECRET-price}]
  stops: [{what: SECRET-stop, date: 2027-04-01}]
  depends-on: [{what: SECRET-dependency}]
who:
  roles: {sponsor: ada, lead: ada}
  stakeholders: {council: {influence: 5, support: 1, approach: SECRET-approach}}
  affected:
    crew: {impact: high, losing: The old rope, gaining: A new rope, concerns: [{concern: SECRET-concern, response: SECRET-answer}]}
  told-early: [{who: SECRET-early, since: 2027-01-01, bound-by: SECRET-bond}]
when: {start: 2027-03-01, go-live: 2027-05-01, end: 2027-09-01, stop-if: [{signal: SECRET-signal, threshold: SECRET-level}]}
how:
  activities: {a: {do: SECRET-step, due: 2027-03-01}}
  approvals: {p: {what: SECRET-consent, who: ada, due: 2027-03-01}}
  resistance: [{audience: crew, because: SECRET-resistance, response: SECRET-reply}]
  training: [{audience: crew, skill: Knots, date: 2027-04-01}]
risks: {r: {event: SECRET-event, likelihood: 5, impact: 5, response: SECRET-response, owner: ada}}
support:
  asks: {money: {what: SECRET-ask, amount: SECRET-amount, whom: ada, if-not: SECRET-if-not}}
  offered: [{audience: crew, kind: emotional, what: A quiet room, owner: ada}]
feedback:
  loops: {pulse: {method: Two questions, audiences: [crew], cadence: monthly}}
  adaptation: {triggers: [{signal: SECRET-sign, threshold: SECRET-limit, action: SECRET-action}]}
recognition: {rewards: [{behaviour: SECRET-behaviour, reward: SECRET-reward}]}
reporting: {evaluation: {date: 2027-09-01, method: SECRET-method}}
safety:
  job-security: {position: SECRET-position}
  incentives: [{for: crew, reward: SECRET-incentive}]
decisions: {d: {ask: SECRET-decision, whom: ada, due: 2027-04-01, options: [SECRET-option]}}
`;
const COMMS = `kind: communication-plan
title: What we say
for: ./a.change.yaml
people: {bo: {name: Bo Stein}}
audiences:
  crew: {name: The crew, size: 20, feel: SECRET-feel, do: Tie the new knot, concerns: [SECRET-worry]}
  council: {name: The council, do: SECRET-do}
messages:
  points:
    why: {text: We lost a ship., answers: [why], proof: [SECRET-proof]}
    jobs: {text: SECRET-jobs, answers: [job-security]}
    some: {text: SECRET-some, answers: [why], not-for: [{audience: crew, because: SECRET-not-for}]}
contact: {person: bo, address: knots@example.org}
schedule: {early: {date: 2027-02-01, audiences: [council], subject: SECRET-subject}}
crisis: {scenarios: {s: {type: leak, trigger: SECRET-trigger, holding-line: SECRET-line}}}
feedback: {anonymous: {tool: A box, min-group: 5}}
`;
const OTHERS = {
  'r.routine.yaml':
    'kind: delivery-routine\ntitle: SECRET-routine\nfor: ./a.change.yaml\nsessions: {"2027-03-01": {rating: off-track, shared-view: SECRET-view}}\n',
  'f.follow-up.yaml': 'kind: follow-up\ntitle: SECRET-follow-up\nfor: ./a.change.yaml\n',
  'g.conversation.yaml': 'kind: conversation-guide\ntitle: SECRET-guide\nfor: ./a.change.yaml\n',
  'l.learning.yaml': 'kind: learning-review\ntitle: SECRET-review\nfor: ./a.change.yaml\nevent: SECRET-night\n',
};

async function textFor(change = CHANGE): Promise<string> {
  const files = { 'a.change.yaml': change, 'a.comms.yaml': COMMS, ...OTHERS };
  const document = composeSummary(await composingOf(files, 'a.change.yaml', '2027-03-21', STAFF));
  return `${renderText(document)}${JSON.stringify(document)}`;
}

it('tells staff why, what changes for whom, when, what they do, who helps and how they are heard, and nothing else', async () => {
  const text = await textFor();
  expect(text).not.toMatch(/SECRET|secret|resistan|sponsor|decision|risk|on track|influence/i);
  for (const told of [
    'Trips are calm.',
    'Winter comes.',
    'We lost a ship.',
    'The old rope',
    'A new rope',
    '1 May 2027',
    'Tie the new knot',
    'A quiet room (Ada Winter)',
    'Knots',
    'Two questions. How often: monthly. For: The crew.',
    'Without your name: A box',
    'Your questions: Bo Stein, knots@example.org',
  ])
    expect(text).toContain(told);
});

it('says nothing at all of jobs, not even that it is open, until somebody has approved what is said', async () => {
  const none = CHANGE.replace('  job-security: {position: SECRET-position}\n', '');
  for (const change of [CHANGE, none]) expect(await textFor(change)).not.toMatch(/job/i);
  const approved = CHANGE.replace('{position: SECRET-position}', '{position: No job goes., approved-by: ada}');
  const text = renderedPart(await textFor(approved));
  expect(text).toContain('Your job');
  expect(text).toContain('No job goes. Ada Winter stands for it.');
});

function renderedPart(text: string): string {
  return text.slice(0, text.indexOf('{"label"'));
}

it('says until when it stays in confidence, as long as something in it may not be spoken of', async () => {
  const item = '{date: 2027-04-01, audiences: [crew], subject: The rope, embargo-until: 2027-04-02}';
  const told = { 'a.comms.yaml': COMMS.replace('schedule: {', `schedule: {told: ${item}, `), 'a.change.yaml': CHANGE };
  const on = async (day: string) => renderText(composeSummary(await composingOf(told, 'a.change.yaml', day, STAFF)));
  expect(await on('2027-03-21')).toMatch(/Confidential until .*2 Apr 2027/);
  expect(await on('2027-04-02')).not.toContain('Confidential until');
});
