import { findNearest } from '../../check/nearest.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { stemOf } from '../../plan/kinds.ts';
import { hasBothPlans } from '../../views/both-plans.ts';
import { itemsIn } from '../../views/entries.ts';
import { change, comms, registry, size, titles } from '../../views/inputs.ts';
import { kpis } from '../../views/kpis.ts';
import { loops } from '../../views/loops.ts';
import { type Mentioned, mentionsIn } from '../../views/mention.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';

export const adaptationChain = defineRule({
  id: 'adaptation-chain',
  severity: 'information',
  states: 'wrong',
  summary:
    'A trigger watches something that the plans do not measure, or people are asked and no trigger reads the answers.',
  why: 'Feedback changes a plan only if somebody looks at the answers and has promised to act on them. A trigger that nobody measures never fires, and answers that no trigger reads are collected for nothing.',
  source:
    "Changewright's default, as in the plan-do-check-act cycle: a check leads to an act, and an act rests on a check.",
  falsePositives:
    'A signal may come from outside the plans, such as resignations or the press: silence the finding and say where it comes from. A signal counts as known when it contains the short name or the name of a KPI, the short name or the method of a feedback loop, or the words of a measurement method.',
  messages: {
    default: {
      message: '"{signal}" names no KPI, feedback loop or method of the plans. Nobody will notice when it happens.',
      remedy: 'Name one of them by its short name, such as "{example}", or measure the signal.',
    },
    unread: {
      message: 'No trigger reads "{loop}". People are asked, and nobody has promised to act on what they say.',
      remedy: 'Add a trigger with "signal: {loop}", a threshold, an action and a decider.',
    },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
feedback:
  adaptation:
    triggers:
      - signal: "The mood in the teams"
                ~~~~~~~~~~~~~~~~~~~~~~~ "The mood in the teams" names no KPI, feedback loop or method of the plans. Nobody will notice when it happens.
        threshold: "It gets worse"
---
kind: communication-plan
title: "New expense tool: what we say"
feedback:
  loops:
    break-talk:
    ~~~~~~~~~~ No trigger reads "break-talk". People are asked, and nobody has promised to act on what they say.
      method: "Three questions over coffee"
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New expense tool"
feedback:
  adaptation:
    triggers:
      - signal: break-talk
        threshold: "Three people stumble over the same field"
---
kind: communication-plan
title: "New expense tool: what we say"
feedback:
  loops:
    break-talk:
      method: "Three questions over coffee"
`,
  },
  *check(read) {
    // What the other plan measures, and which triggers it has, is not known without it.
    if (!read(hasBothPlans)) return;
    const signals = signalsIn(read);
    const asking = askingIn(read);
    const [example] = asking;
    const measured = [...asking, ...measuresIn(read)];
    const unknown = signals.filter(({ text }) => text !== undefined && !measured.some(mentionsIn(text)));
    for (const { text = '', spot } of unknown) {
      // Without any loop yet the question of how people are heard speaks: the signal may be the one to come.
      if (!example || spot.plan.kind === 'change-registry') continue;
      yield { at: spot, params: { signal: prose(text), example: example.id } };
    }
    // A trigger without a signal may be the one that reads it; without triggers the question of what is adjusted speaks.
    if (!hasTriggers(read) || signals.some(({ text }) => text === undefined)) return;
    const isRead = mentionsIn([...signals.map(({ text }) => text), ...stopSignals(read)].join('\n'));
    const isMeant = ({ id }: Asking) => unknown.some(({ text = '' }) => findNearest(text, [id]) !== undefined);
    for (const loop of asking.filter(({ spot }) => spot.plan.kind !== 'change-registry'))
      if (!isRead(loop) && !isMeant(loop))
        yield { at: loop.spot, on: 'key', says: 'unread', states: 'missing', params: { loop: loop.id } };
  },
});

/** At size small a plan is not asked for triggers: those of the communication count alone. */
function hasTriggers(read: Read): boolean {
  const isAdapting = read(change.feedback).some(({ value }) => value.adaptation?.triggers?.length);
  return isAdapting || (read(size) === 'small' && signalsIn(read).length > 0);
}

interface Signal {
  readonly text: string | undefined;
  readonly spot: Spot;
}

/** What the triggers of the plans and their registries watch. */
function signalsIn(read: Read): Signal[] {
  const triggers = itemsIn(
    read(change.feedback),
    ['feedback', 'adaptation', 'triggers'],
    (feedback) => feedback.adaptation?.triggers,
  );
  const adjustments = [comms.iteration, registry.iteration].flatMap((input) =>
    itemsIn(read(input), ['iteration', 'adjust'], (iteration) => iteration.adjust),
  );
  return [
    ...triggers.map(({ value, spot }) => ({ text: value.signal, spot: below(spot, 'signal') })),
    ...adjustments.map(({ value, spot }) => ({ text: value.trigger, spot: below(spot, 'trigger') })),
  ];
}

/** What would stop the change is watched as well. */
function stopSignals(read: Read): string[] {
  return read(change.when).flatMap(({ value }) => (value['stop-if'] ?? []).flatMap(({ signal }) => signal ?? []));
}

interface Asking extends Mentioned {
  readonly id: string;
  readonly spot: Spot;
}

/** Feedback loops, and pulse checks by the names of their files. */
function askingIn(read: Read): Asking[] {
  const pulses = read(titles).filter(({ plan }) => plan.kind === 'pulse-check');
  return [
    ...read(loops).map(({ id, value, spot }) => ({ id, texts: [value.method], spot })),
    ...pulses.map(({ plan, value }) => ({ id: stemOf(plan.uri), texts: [value], spot: spotIn(plan, 'title') })),
  ];
}

function measuresIn(read: Read): Mentioned[] {
  const methods = itemsIn(read(comms.measurement), ['measurement', 'methods'], (measurement) => measurement.methods);
  return [
    ...read(kpis).map(({ id, value }) => ({ id, texts: [value.name] })),
    ...methods.map(({ value }) => ({ texts: [value.method] })),
  ];
}
