import type { CalendarDate } from '../../dates/calendar-date.ts';
import { defineRule } from '../../engine/rule.ts';
import { type Change, changes } from '../../views/changes.ts';
import { itemsIn } from '../../views/entries.ts';
import { change, days } from '../../views/inputs.ts';
import { below, type Spot, spotIn } from '../../views/spot.ts';
import { subjectOfTraining, type Training, trainings } from '../../views/trainings.ts';

export const toolInTime = defineRule({
  id: 'tool-in-time',
  severity: 'warning',
  states: 'wrong',
  yieldsTo: ['training-window', 'training-too-early'],
  summary: 'A tool is needed only after its first use: after the first wave or training has begun, or after go-live.',
  why: 'People who train or start without the tool learn that the change is not ready for them. The first group tells all the others.',
  source: "Changewright's default: what a change needs is there on the day on which it is first used.",
  falsePositives:
    'A tool that only a later group uses may come later, such as lamps for the second site: silence the finding and give the reason. A tool with "status: in-place" is never reported.',
  messages: {
    wave: {
      message: 'This is needed by {needed}, but the first wave starts on {first}. People would start without it.',
      remedy: 'Write {first} or an earlier day, or let the wave start later.',
    },
    training: {
      message: 'This is needed by {needed}, but the first training is on {first}. People would learn without it.',
      remedy: 'Write {first} or an earlier day, or train later.',
    },
    goLive: {
      message: 'This is needed by {needed}, but go-live is on {first}. People would start without it.',
      remedy: 'Write {first} or an earlier day, or move go-live.',
    },
    use: { message: 'The first use', remedy: '' },
    also: { message: 'This is needed too late as well, by {needed}', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Parcel scanners in all depots"
what:
  tools:
    - item: "Scanners for all drivers"
      type: tool
      needed-by: 2027-03-15
                 ~~~~~~~~~~ This is needed by 2027-03-15, but the first training is on 2027-03-01. People would learn without it.
how:
  training:
    - skill: "Scan a parcel at the door"
      format: "At the van, in pairs"
      date: 2027-03-01
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Parcel scanners in all depots"
what:
  tools:
    - item: "Scanners for all drivers"
      type: tool
      needed-by: 2027-02-26
how:
  training:
    - skill: "Scan a parcel at the door"
      format: "At the van, in pairs"
      date: 2027-03-01
`,
  },
  *check(read) {
    const day = read(days);
    for (const each of read(changes)) {
      const first = firstUse(each, read(trainings));
      const tools = itemsIn(read(change.what), ['what', 'tools'], (what) => what.tools).flatMap(({ value, spot }) => {
        const needed = spot.plan === each.plan ? day.of(spot.plan, value['needed-by']) : undefined;
        return needed && value.status !== 'in-place' ? [{ needed, spot: below(spot, 'needed-by') }] : [];
      });
      const late = tools.filter(({ needed }) => first && first.date < needed);
      // Where all are late, the first use may be what is wrong.
      const groups = late.length === tools.length ? [late] : late.map((tool) => [tool]);
      for (const [tool, ...others] of groups)
        if (first && tool)
          yield {
            at: tool.spot,
            says: first.says,
            params: { needed: tool.needed, first: first.date },
            related: [
              { at: first.spot, says: 'use' },
              ...others.map(({ spot: at, needed }) => ({ at, says: 'also', params: { needed } }) as const),
            ],
            ...(first.about !== undefined && { about: first.about }),
          };
    }
  },
});

interface Use {
  readonly date: CalendarDate;
  readonly says: 'wave' | 'training' | 'goLive';
  readonly spot: Spot;
  readonly about?: string;
}

/** The first day on which somebody works or learns with what the change brings. */
function firstUse({ plan, goLive, waves }: Change, all: readonly Training[]): Use | undefined {
  const learnt = all.filter(({ type, spot }) => type === 'training' && spot.plan === plan);
  const uses: Use[] = [
    ...waves.flatMap(({ start, goLive: live, spot }) =>
      useOn(start ?? live, 'wave', below(spot, start ? 'start' : 'go-live')),
    ),
    ...learnt.flatMap((training) =>
      useOn(training.date, 'training', below(training.spot, 'date')).map((use) => ({
        ...use,
        about: subjectOfTraining(training),
      })),
    ),
    ...useOn(goLive, 'goLive', spotIn(plan, 'when', 'go-live')),
  ];
  return uses.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
}

function useOn(date: CalendarDate | undefined, says: Use['says'], spot: Spot): Use[] {
  return date ? [{ date, says, spot }] : [];
}
