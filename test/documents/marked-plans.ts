import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';

/** In every place that staff must not read about. No word of it occurs anywhere else. */
const MARKER = 'Zqxsecret';

export const MARKED = new RegExp(MARKER, 'i');

type Value = unknown;
type Data = { [key: string]: Value };

/**
 * The engineering example, with a marker in all that is not for staff: influence and support, who was told early, resistance,
 * risks, what nobody has approved about jobs, what leaders are asked, a guide, a review, pulse results of few, and a
 * plan that is restricted.
 */
export async function markedPlans(): Promise<Readonly<Record<string, string>>> {
  const change: Data = parse(await readFile('examples/engineering/ship.change.yaml', 'utf8'));
  const comms: Data = parse(await readFile('examples/engineering/ship.comms.yaml', 'utf8'));
  mark(change, ['who', 'stakeholders', '*', 'approach']);
  mark(change, ['who', 'told-early', '*', 'bound-by']);
  for (const key of ['because', 'response']) mark(change, ['how', 'resistance', '*', key]);
  for (const key of ['event', 'cause', 'effect', 'response', 'trigger', 'fallback', 'accepted-by'])
    mark(change, ['risks', '*', key]);
  mark(change, ['safety', 'job-security', 'position']);
  remove(change, ['safety', 'job-security', 'approved-by']);
  for (const key of ['ask', 'recommendation']) mark(change, ['decisions', '*', key]);
  for (const key of ['what', 'amount', 'if-not']) mark(change, ['support', 'asks', '*', key]);
  change.open = [{ question: 'why.goal', owner: 'sunniva', due: '2027-02-01', because: `${MARKER} open` }];
  mark(comms, ['messages', 'points', 'your-job', 'text']);
  return {
    'ship.change.yaml': stringify(change),
    'ship.comms.yaml': stringify(comms),
    'company.registry.yaml': await readFile('examples/engineering/company.registry.yaml', 'utf8'),
    'faq.md': await readFile('examples/engineering/faq.md', 'utf8'),
    'manager-talking-points.md': await readFile('examples/engineering/manager-talking-points.md', 'utf8'),
    ...LIVING,
  };
}

const FOR = 'for: ./ship.change.yaml\n';

const LIVING = {
  'lead.conversation.yaml': `kind: conversation-guide\ntitle: ${MARKER} guide\n${FOR}about: ${MARKER} person\npurpose: ${MARKER} purpose\n`,
  'outage.learning.yaml': `kind: learning-review\ntitle: ${MARKER} review\n${FOR}event: ${MARKER} event\n`,
  'talk.follow-up.yaml': `kind: follow-up\ntitle: ${MARKER} follow-up\n${FOR}commitment: train-managers\nmissing: [${MARKER} missing]\n`,
  'weekly.routine.yaml': `kind: delivery-routine\ntitle: ${MARKER} routine\n${FOR}sessions: {"2027-02-09": {shared-view: ${MARKER} view, rating: off-track}}\n`,
  'team.pulse.yaml': `kind: pulse-check
title: Team pulse
${FOR}questions: {knows-why: {ask: Do you know why we change?, stage: awareness}}
rounds:
  - {date: 2027-01-12, audience: platform-engineers, invited: 40, min-group: 3, results: {knows-why: {n: 4, score: 1.0937, note: ${MARKER}}}}
`,
  'pay.comms.yaml': `kind: communication-plan
title: ${MARKER} pay
confidentiality: restricted
for: ./ship.change.yaml
messages: {core: ${MARKER} core, points: {pay: {text: ${MARKER} point}}}
schedule:
  pay-talk: {date: 2027-03-03, audiences: [product-engineers], channel: all-hands, messages: [pay], subject: ${MARKER} subject}
`,
} as const;

/** Figures that only those few have given. */
export const FEW = /1[.,]0937/;

/** Puts the marker, and what is marked, into each text under a path, in which `*` stands for every key or item. */
function mark(value: Value, path: readonly string[], name = path.join(' ')): void {
  const [step, ...rest] = path;
  for (const key of step === '*' ? Object.keys(value as Data) : [step as string]) {
    const data = value as Data;
    if (data[key] === undefined) continue;
    if (rest.length > 0) mark(data[key], rest, name);
    else data[key] = `${MARKER} ${name}`;
  }
}

function remove(value: Value, path: readonly string[]): void {
  const [step, ...rest] = path as [string, ...string[]];
  const data = value as Data;
  if (rest.length === 0) delete data[step];
  else remove(data[step], rest);
}
