import { defineRule } from '../../engine/rule.ts';
import { type DueItem, type DueType, dueItems } from '../../views/due-items.ts';
import { today } from '../../views/inputs.ts';

/** What can be overdue, and the status that says it is done where the plan leaves no choice. */
const DONE = {
  milestone: 'done',
  activity: 'done',
  approval: 'done',
  win: 'celebrated',
  touchpoint: 'sent',
  ask: undefined,
  decision: undefined,
  kpi: undefined,
  baseline: undefined,
  update: undefined,
} as const satisfies Partial<Record<DueType, string | undefined>>;

type Overdue = keyof typeof DONE;

export const overdue = defineRule({
  id: 'overdue',
  severity: 'warning',
  states: 'wrong',
  summary: 'A day has passed, and what was due on it is not done.',
  why: 'A plan full of past days looks abandoned. To say that something is done, or when it will be, shows people that somebody looks after it.',
  source: "Changewright's default: what lies in the past is done, or its date is wrong.",
  falsePositives:
    'If it was done and only not noted here, write its status. What is due today is not overdue yet, and items of the schedule that repeat are never counted.',
  messages: {
    milestone: {
      message: 'The milestone "{what}" was due on {due} and is not done.',
      remedy: 'Write "status: done", a new date, or "status: dropped".',
    },
    activity: {
      message: 'The activity "{what}" was due on {due} and is not done.',
      remedy: 'Write "status: done", a new due date, or "status: dropped".',
    },
    approval: {
      message: 'The approval "{what}" was due on {due} and has not been given. Others may be waiting for it.',
      remedy: 'Write "status: done", or agree on a new due date.',
    },
    win: {
      message: 'The win "{what}" was planned for {due} and is not celebrated.',
      remedy: 'Write "status: celebrated", or a new date.',
    },
    touchpoint: {
      message: '"{what}" was to be sent on {due} and is still planned. People may be waiting for it.',
      remedy: 'Write "status: sent", a new date, or "status: cancelled".',
    },
    ask: {
      message: 'The request "{what}" was due on {due} and is still open.',
      remedy: 'Write "status: granted" or "status: refused", or a new due date.',
    },
    decision: {
      message: 'The decision "{what}" was due on {due} and has not been taken.',
      remedy: 'Write what was decided, or a new due date.',
    },
    kpi: {
      message: 'The KPI "{what}" was due on {due} and has no reading. Nobody can tell whether it was reached.',
      remedy: 'Add a reading with its date and value, or a new due date.',
    },
    baseline: {
      message: 'The baseline of "{what}" was due on {due} and has not been measured.',
      remedy: 'Write the measured number, or a new due date.',
    },
    update: {
      message: 'The next update for the executives was planned for {due}, which has passed.',
      remedy: 'Write the day of the next update.',
    },
    done: { message: 'Write "status: {status}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Booking rooms by phone"
how:
  activities:
    measure-the-rooms:
      do: "Count for two weeks how many rooms stand empty."
      due: 2026-11-13
           ~~~~~~~~~~ The activity "measure-the-rooms" was due on 2026-11-13 and is not done.
decisions:
  screens-at-the-doors:
    ask: "Buy screens for the doors of all rooms"
    due: 2026-11-20
         ~~~~~~~~~~ The decision "screens-at-the-doors" was due on 2026-11-20 and has not been taken.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Booking rooms by phone"
how:
  activities:
    measure-the-rooms:
      do: "Count for two weeks how many rooms stand empty."
      due: 2026-11-13
      status: done
decisions:
  screens-at-the-doors:
    ask: "Buy screens for the doors of all rooms"
    due: 2026-11-20
    decided: "For the large rooms only"
`,
  },
  *check(read) {
    const day = read(today);
    for (const item of read(dueItems)) {
      const { type, label: what, due, spot, isDone } = item;
      if (!canBeOverdue(type) || isDone !== false || due >= day) continue;
      yield {
        at: spot,
        says: type,
        params: { what, due },
        ...(type === 'touchpoint' && { about: `touchpoint ${what}` }),
        ...(DONE[type] && { fixes: [setDone(item, DONE[type])] }),
      };
    }
  },
});

function canBeOverdue(type: DueType): type is Overdue {
  return type in DONE;
}

function setDone({ spot }: DueItem, status: string) {
  const at = { plan: spot.plan, path: [...spot.path.slice(0, -1), 'status'] };
  return {
    says: 'done',
    params: { status },
    applicability: 'suggested',
    edits: [{ set: at, value: status }],
  } as const;
}
