import { defineRule, type RuleFinding } from '../../engine/rule.ts';
import { findCycles } from '../../plan/find-cycles.ts';
import { stemOf } from '../../plan/kinds.ts';
import { type Activity, activityCircles, stemmed, type Waiting } from '../../views/activity-circles.ts';
import { type Dependency, dependencies, plans } from '../../views/inputs.ts';

const SHOWN = 8;

type Says = 'default' | 'self' | 'edge' | 'fix';

export const dependencyCycle = defineRule({
  id: 'dependency-cycle',
  severity: 'error',
  states: 'wrong',
  summary: 'Activities, or whole changes, wait for each other in a circle.',
  why: 'Each of them waits for the one before it, so none can start. On paper every date looks possible; the problem shows on the first day of work.',
  source:
    'The critical path method (Kelley and Walker, 1959): activities can be put in order only if none of them leads back to itself.',
  falsePositives:
    'Two activities that help each other do not wait in a circle: list under "needs" only what must be finished before the other starts.',
  messages: {
    default: {
      message: 'These wait for each other in a circle, so none of them can start: {circle}.',
      remedy: 'Delete a link to something that does not have to be finished first, or split one of them in two.',
    },
    self: {
      message: '"{id}" waits for itself, so it can never start.',
      remedy: 'Delete "{id}" here, or write the one that you mean.',
    },
    edge: { message: '"{from}" waits for "{to}" here', remedy: '' },
    fix: { message: 'Delete "{id}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "One stock list for three workshops"
how:
  activities:
    count-stock:
      do: "Count all parts in the three workshops in one night."
      needs: [agree-on-names]
              ~~~~~~~~~~~~~~ These wait for each other in a circle, so none of them can start: count-stock → agree-on-names → clear-shelves → count-stock.
    agree-on-names:
      do: "Agree on one name for each part."
      needs: [clear-shelves]
    clear-shelves:
      do: "Give away parts that nobody has used for three years."
      needs: [count-stock]
`,
  },
  good: {
    plan: `
kind: change-plan
title: "One stock list for three workshops"
how:
  activities:
    clear-shelves:
      do: "Give away parts that nobody has used for three years."
    agree-on-names:
      do: "Agree on one name for each part."
      needs: [clear-shelves]
    count-stock:
      do: "Count all parts in the three workshops in one night."
      needs: [clear-shelves, agree-on-names]
`,
  },
  *check(read) {
    for (const circle of read(activityCircles)) yield* circular(circle, nameOfActivity(circle));
    const own = read(plans);
    const ofChanges = findCycles(read(dependencies).filter(isAwaited).map(toEdge).sort(byFile));
    for (const circle of ofChanges) if (circle[0] && own.includes(circle[0].at.plan)) yield* circular(circle, stemOf);
  },
});

/** With the stem where several changes are in the circle. */
function nameOfActivity(circle: readonly Waiting<Activity>[]): (node: Activity) => string {
  const isOfOneChange = circle.every(({ at }) => at.plan === circle[0]?.at.plan);
  return (node) => (isOfOneChange ? node.id : stemmed(node));
}

/** A change that is over waits no more. */
function isAwaited({ at: { plan } }: Dependency): boolean {
  return plan.status !== 'done' && plan.status !== 'stopped';
}

function toEdge({ at, to }: Dependency): Waiting<string> {
  return { from: at.plan.uri, to, at };
}

/** So that it is told once, on the same edge, whichever of the changes is looked at. */
function byFile(a: Waiting<string>, b: Waiting<string>): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function* circular<Node>(
  [first, ...others]: readonly Waiting<Node>[],
  nameOf: (node: Node) => string,
): Generator<RuleFinding<Says>> {
  if (!first) return;
  const id = nameOf(first.from);
  const names = [id, ...others.map(({ from }) => nameOf(from))];
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN), '…'] : names;
  if (others.length > 0)
    yield {
      at: first.at,
      params: { circle: [...shown, id].join(' → ') },
      related: others.map(({ from, to, at }) => ({ at, says: 'edge', params: { from: nameOf(from), to: nameOf(to) } })),
    };
  else
    yield {
      at: first.at,
      says: 'self',
      params: { id },
      fixes: [
        { says: 'fix', params: { id }, applicability: 'suggested', isDecision: true, edits: [{ remove: first.at }] },
      ],
    };
}
