import type { CalendarDate } from '../../dates/calendar-date.ts';
import { addWorkingDays } from '../../dates/working-calendar.ts';
import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { changes } from '../../views/changes.ts';
import { groupBy } from '../../views/deliveries.ts';
import { calendar, change, size } from '../../views/inputs.ts';
import { below, type Spot } from '../../views/spot.ts';
import { subjectOfTraining, type Training, trainings } from '../../views/trainings.ts';

export const trainingTooEarly = defineRule({
  id: 'training-too-early',
  severity: 'information',
  states: 'wrong',
  yieldsTo: ['training-window'],
  summary: 'A training comes long before its audience starts to use what it learns.',
  why: 'A skill that is not used fades within weeks. People then start with the feeling that the training was for nothing.',
  source:
    "The forgetting curve (Ebbinghaus, 1885): what is learnt and not used is soon forgotten. The 20 working days are Changewright's default.",
  falsePositives:
    'People who will train others start early on purpose: plan a short repeat close to go-live, raise the option, or silence the finding and give the reason. The first go-live of the audience counts.',
  options: {
    'working-days': {
      type: 'number',
      default: 20,
      min: 1,
      says: 'The most working days between a training and the first go-live of its audience.',
    },
  },
  messages: {
    default: {
      message:
        'This training is more than {days} working days before the go-live of "{audience}" on {goLive}. Much will be forgotten by then.',
      remedy: 'Train on {earliest} or later, or add a short repeat close to go-live.',
    },
    goLive: { message: 'The first go-live of "{audience}"', remedy: '' },
    also: { message: 'The same holds for "{audience}"', remedy: '' },
  },
  bad: {
    plan: `
kind: change-plan
title: "Digital orders in the kitchens"
who:
  audiences:
    cooks:
      name: "Cooks"
      size: 40
when:
  start: 2027-01-11
  go-live: 2027-04-12
  end: 2027-06-30
how:
  training:
    - audience: cooks
      skill: "Order on the screen by the store"
      format: "In the kitchen, in pairs"
      date: 2027-02-01
            ~~~~~~~~~~ This training is more than 20 working days before the go-live of "cooks" on 2027-04-12. Much will be forgotten by then.
`,
  },
  good: {
    plan: `
kind: change-plan
title: "Digital orders in the kitchens"
who:
  audiences:
    cooks:
      name: "Cooks"
      size: 40
when:
  start: 2027-01-11
  go-live: 2027-04-12
  end: 2027-06-30
how:
  training:
    - audience: cooks
      skill: "Order on the screen by the store"
      format: "In the kitchen, in pairs"
      date: 2027-03-30
`,
  },
  *check(read, options) {
    const days = options['working-days'];
    for (const [first, ...others] of groupBy(earlyIn(read, days), causeOf).values()) {
      const { training, audience, goLive, earliest } = first;
      yield {
        at: below(training.spot, 'date'),
        params: { audience, goLive: goLive.date, days, earliest },
        related: [
          { at: goLive.spot, says: 'goLive', params: { audience } },
          ...others.map(
            (other) =>
              ({ at: below(other.training.spot, 'date'), says: 'also', params: { audience: other.audience } }) as const,
          ),
        ],
        about: [first, ...others].map((each) => subjectOfTraining(each.training)),
      };
    }
  },
});

/** A training long before a go-live, which one mistake may do to several. */
interface Early {
  readonly training: Training;
  readonly audience: string;
  readonly goLive: { readonly date: CalendarDate; readonly spot: Spot };
  readonly earliest: CalendarDate;
}

function* earlyIn(read: Read, days: number): Generator<Early> {
  if (areWavesOpen(read)) return;
  for (const training of read(trainings)) {
    const { type, audience, date, goLive } = training;
    const [spot] = goLive?.spots ?? [];
    if (type !== 'training' || audience === undefined || !date || !goLive || !spot) continue;
    const earliest = addWorkingDays(goLive.first, -days, read(calendar));
    if (earliest && date < earliest) yield { training, audience, goLive: { date: goLive.first, spot }, earliest };
  }
}

/** Waves that a large change is asked for and does not tell yet: with them somebody may start earlier. */
function areWavesOpen(read: Read): boolean {
  const isPutAside = read(change['not-applicable']).some(({ value }) =>
    value.some(({ question }) => question === 'where.first-teams'),
  );
  return read(size) === 'large' && !isPutAside && read(changes).every(({ waves }) => waves.length === 0);
}

function causeOf({ goLive: { spot } }: Early): string {
  return `${spot.plan.uri}#${spot.plan.document} ${spot.path.join('.')}`;
}
