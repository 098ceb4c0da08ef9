import { parseCadence } from '../../dates/cadence.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { changes, goLives } from '../../views/changes.ts';
import { entriesIn, textsOf } from '../../views/entries.ts';
import { comms, days } from '../../views/inputs.ts';
import { type Loop, loops } from '../../views/loops.ts';
import { findNamed } from '../../views/named.ts';
import { below } from '../../views/spot.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';

export const loopCloses = defineRule({
  id: 'loop-closes',
  severity: 'warning',
  states: 'missing',
  summary: 'A feedback loop does not report back, or ends before go-live.',
  why: 'People who are asked and never hear what came of it stop answering, and trust less than before. And problems show after go-live: a loop that has ended by then hears nothing of them.',
  source: "Changewright's default: people go on answering only if they see that something follows.",
  falsePositives:
    'If people are answered on the spot, name the item of the schedule in which that happens. A loop that only prepares the announcement may end early: silence the finding with that reason.',
  messages: {
    default: {
      message:
        '"{loop}" asks people and never tells them what came of it. People who hear nothing back stop answering.',
      remedy: 'Under "reports-back", name the item of the schedule that tells what was heard and done.',
    },
    cancelled: {
      message:
        '"{loop}" reports back in "{touchpoint}", which is cancelled. People who hear nothing back stop answering.',
      remedy: 'Name another item of the schedule that tells what was heard and done.',
    },
    early: {
      message: '"{loop}" ends on {until}, before go-live on {goLive}. It will not hear what goes wrong then.',
      remedy: 'Let it go on for some weeks after go-live.',
    },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
when:
  start: 2027-02-02
  go-live: 2027-03-02
  end: 2027-03-31
---
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
schedule:
  what-we-heard:
    date: go-live + 5 working days
    audiences: [field-service]
feedback:
  loops:
    break-talk:
    ~~~~~~~~~~ "break-talk" asks people and never tells them what came of it. People who hear nothing back stop answering.
      method: "Three questions over coffee"
      audiences: [field-service]
      cadence: weekly on wed until 2027-02-24
               ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ "break-talk" ends on 2027-02-24, before go-live on 2027-03-02. It will not hear what goes wrong then.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
audiences:
  field-service:
    name: "Field service"
schedule:
  what-we-heard:
    date: 2027-03-09
    audiences: [field-service]
feedback:
  loops:
    break-talk:
      method: "Three questions over coffee"
      audiences: [field-service]
      cadence: weekly on wed from 2027-02-10
      reports-back: what-we-heard
`,
  },
  *check(read) {
    const schedule = entriesIn(read(comms.schedule), ['schedule'], (value) => value);
    for (const loop of read(loops)) {
      const { id, value, spot } = loop;
      // A registry's loops serve many plans, each with a schedule of its own.
      if (spot.plan.kind === 'change-registry') continue;
      const at = below(spot, 'reports-back');
      const name = value['reports-back'];
      const touchpoint = name === undefined ? undefined : findNamed(schedule, name, spot.plan);
      if (name === undefined && schedule.length > 0 && unsoundAt(read(unsound), at) !== 'malformed')
        yield { at, params: { loop: id } };
      if (touchpoint?.value.status === 'cancelled')
        yield { at, says: 'cancelled', states: 'wrong', params: { loop: id, touchpoint: touchpoint.id } };
      const until = endOf(loop, read);
      const goLive = goLiveFor(loop, read);
      if (until && goLive && until < goLive)
        yield { at: below(spot, 'cadence'), says: 'early', states: 'wrong', params: { loop: id, until, goLive } };
    }
  },
});

function endOf({ value: { cadence }, spot }: Loop, read: Read): CalendarDate | undefined {
  const until = cadence === undefined ? undefined : parseCadence(cadence)?.until;
  return until && read(days).ofExpression(spot.plan, until);
}

/** The last go-live of those who are asked; where none of them has one, that of the change. */
function goLiveFor({ value, spot }: Loop, read: Read): CalendarDate | undefined {
  const own = textsOf(value.audiences).flatMap((id) => read(goLives).get(id)?.last ?? []);
  const all = read(changes)
    .filter(({ plan }) => spot.plan.kind !== 'change-plan' || plan === spot.plan)
    .flatMap(({ goLive }) => goLive ?? []);
  return (own.length > 0 ? own : all).sort().at(-1);
}
