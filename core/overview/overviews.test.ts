import { expect, test } from 'vitest';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import type { FamilyOverview } from './family-overview.ts';

const SHIP = `kind: change-plan
title: "Ship what matters"
status: active
people:
  priya: {name: "Priya Natarajan", email: priya@example.org}
  dana: {name: "Dana Osei"}
open:
  - question: support.resources
    owner: priya
    due: 2026-11-16
    because: "The budget round closes on the 18th."
  - question: why.alignment
    owner: dana
    due: 2027-06-01
    because: "The strategy is being written."
when:
  start: 2026-11-02
  go-live: 2027-02-01
  end: 2027-06-30
  milestones:
    announce: {name: "We tell everybody", date: 2026-11-25, owner: priya}
    done-long-ago: {date: 2026-11-03, status: done}
how:
  activities:
    book-coaches: {do: "Book the coaches", owner: dana, due: 2026-11-20}
    far-away: {do: "Look back", owner: dana, due: 2027-05-01}
what:
  kpis:
    lead-time:
      name: "Lead time"
      baseline: {due: 2026-11-24, owner: dana}
risks:
  attrition: {event: "People leave", owner: dana, due: 2026-11-01}
`;
const COMMS = `kind: communication-plan
title: "What we say"
for: ./ship.change.yaml
responsibility: {author: dana, sender: priya}
schedule:
  first-word:
    subject: "What changes for you"
    date: 2026-11-24
  with-a-text: {date: 2026-11-24, text: "Hello"}
`;
const ROUTINE = `kind: delivery-routine
title: "Every second Thursday"
for: ./ship.change.yaml
sessions:
  "2026-11-12":
    actions:
      fix-ci: {what: "Mend the build", owner: dana, due: 2026-11-19, status: open}
      nothing: {what: 4}
      over: {what: "Over", due: 2026-11-19, status: done}
`;

async function overviewsOf(files: Record<string, string>): Promise<FamilyOverview[]> {
  const workspace = await memoryWorkspace(files);
  return Promise.all(workspace.allFamilies().map((family) => workspace.overview(family)));
}

test('plans that belong together are one family, and a plan that belongs to none is one by itself', async () => {
  const overviews = await overviewsOf({
    'what.comms.yaml': COMMS,
    'ship.change.yaml': SHIP,
    'talk.conversation.yaml': 'kind: conversation-guide\ntitle: "A talk"\n',
    'a.routine.yaml': ROUTINE,
  });
  expect(overviews.map(({ plans }) => plans.map(({ plan }) => plan.title))).toEqual([
    ['Ship what matters', 'What we say', 'Every second Thursday'],
    ['A talk'],
  ]);
  expect(overviews[0]?.plans.map(({ questions }) => questions.length > 0)).toEqual([true, true, false]);
});

test('what is late or due within two weeks is told in the order of days, with its owner', async () => {
  const [family] = await overviewsOf({ 'ship.change.yaml': SHIP, 'w.comms.yaml': COMMS, 'r.routine.yaml': ROUTINE });
  const told = family?.actions.map(({ due, isOverdue, type, title, owner }) => [
    `${isOverdue ? '!' : ' '} ${due} ${type}: ${title}`,
    owner?.name,
  ]);
  expect(told).toEqual([
    ['! 2026-11-16 deferral: What additional support is required?', 'Priya Natarajan'],
    ['! 2026-11-19 agreed: Mend the build', 'Dana Osei'],
    ['! 2026-11-20 activity: Book the coaches', 'Dana Osei'],
    ['  2026-11-24 baseline: Lead time', 'Dana Osei'],
    ['  2026-11-24 touchpoint: What changes for you', 'Priya Natarajan'],
    ['  2026-11-24 touchpoint: with a text', 'Priya Natarajan'],
    ['  2026-11-24 text: What changes for you', 'Dana Osei'],
    ['  2026-11-25 milestone: We tell everybody', 'Priya Natarajan'],
  ]);
  expect(family?.actions[0]?.question?.question).toBe('support.resources');
  expect(family?.people).toContainEqual({ id: 'priya', name: 'Priya Natarajan', email: 'priya@example.org' });
});

test('who writes a text and sends it is told of the text, and of the sending once it is written', async () => {
  const told = async (comms: string) => {
    const [family] = await overviewsOf({ 'w.comms.yaml': comms });
    return family?.actions.map(({ type, title }) => `${type}: ${title}`);
  };
  const alone = COMMS.replace('author: dana, ', '');
  expect(await told(alone)).toEqual(['touchpoint: with a text', 'text: What changes for you']);
  expect(await told(alone.replace('date: 2026-11-24\n', 'date: 2026-11-24\n    talking-points: "Hello"\n'))).toEqual([
    'touchpoint: What changes for you',
    'touchpoint: with a text',
  ]);
});

test('nothing is due in a plan that is done', async () => {
  const [family] = await overviewsOf({ 'ship.change.yaml': SHIP.replace('status: active', 'status: done') });
  expect(family?.actions).toEqual([]);
});

test('an overview is kept until something in its family changes', async () => {
  const other = 'kind: change-plan\ntitle: "Other"\n';
  const workspace = await memoryWorkspace({ 'ship.change.yaml': SHIP, 'w.comms.yaml': COMMS, 'o.change.yaml': other });
  const look = () => Promise.all(workspace.allFamilies().map((family) => workspace.overview(family)));
  const before = new Map((await look()).map((each) => [each.plans[0]?.plan.title, each]));
  workspace.setText(toUri('w.comms.yaml'), `${COMMS}# more\n`);
  const after = new Map((await look()).map((each) => [each.plans[0]?.plan.title, each]));
  expect(after.get('Other')).toBe(before.get('Other'));
  expect(after.get('Ship what matters')).not.toBe(before.get('Ship what matters'));
  expect(after.get('Ship what matters')?.actions).toEqual(before.get('Ship what matters')?.actions);
});

test('hostile plans are looked at as well', async () => {
  const odd =
    'kind: delivery-routine\nsessions: [1, {actions: 3}]\n---\nkind: follow-up\nactions: {a: {due: 5}, b: null}\n';
  const [family] = await overviewsOf({ 'odd.yaml': `${odd}---\nkind: learning-review\nfixes: {c: {due: never}}\n` });
  expect(family?.actions).toEqual([]);
});
