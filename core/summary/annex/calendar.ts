import { earlierFirst } from '../../dates/earlier-first.ts';
import { channelNames } from '../../document/channel-names.ts';
import { sourceOf } from '../../document/composing.ts';
import type { Content } from '../../document/document.ts';
import { join } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { calendarOf } from '../../pictures/calendar-of.ts';
import { timelineOf } from '../../pictures/timeline-of.ts';
import { itemsIn } from '../../views/entries.ts';
import { comms } from '../../views/inputs.ts';
import { below } from '../../views/spot.ts';
import { daySpot, type Touchpoint, touchpoints } from '../../views/touchpoints.ts';
import type { Teller } from '../teller.ts';
import { receiversOf, titleOf, whenOf } from '../touchpoint-lines.ts';
import { pictures } from './pictures.ts';
import { owed, tableOf } from './table-of.ts';

/** All that is said, to whom and when, with the time in which it happens. */
export function calendar(teller: Teller): Content[] {
  return [
    ...pictures(calendarOf(teller.composing)),
    ...pictures(timelineOf(teller.composing)),
    ...owed(teller, 'frequency.rhythm', 'summary.schedule', schedule(teller)),
    ...owed(teller, 'training.sessions', 'summary.sessions', sessions(teller)),
  ];
}

function schedule(teller: Teller): Content[] {
  const all = [...teller.read(touchpoints)].sort((a, b) => earlierFirst(a.dates[0], b.dates[0]));
  return tableOf(teller, 'summary.schedule', all, [
    { heading: 'summary.when', width: 24, cell: (touchpoint) => daysOf(teller, touchpoint) },
    { heading: 'summary.what', width: 26, cell: (touchpoint) => titleOf(teller, touchpoint) },
    { heading: 'summary.to-whom', width: 22, cell: (touchpoint) => receiversOf(teller, touchpoint) },
    { heading: 'summary.channel', width: 14, cell: (touchpoint) => join(channelNames(touchpoint), ', ') },
    {
      heading: 'summary.sender',
      width: 14,
      cell: ({ sender, spot }) => teller.askedName(sender, below(spot, 'sender')),
    },
  ]);
}

/** Of what repeats how often, from when to when. */
function daysOf(teller: Teller, touchpoint: Touchpoint): Line {
  const { dates, value } = touchpoint;
  const at = daySpot(touchpoint);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [teller.day(value.date ?? value.every, at)];
  if (dates.length === 1) return whenOf(teller, touchpoint, first);
  const from = [sourceOf(at)];
  return teller.line('summary.repeats', {
    times: teller.counted('summary.times', dates.length, from),
    first: teller.dated(first, from),
    last: teller.dated(last, from),
  });
}

function sessions(teller: Teller): Content[] {
  const all = itemsIn(teller.read(comms.training), ['training', 'sessions'], (training) => training.sessions);
  return tableOf(teller, 'summary.sessions', all, [
    { heading: 'summary.when', width: 20, cell: ({ value, spot }) => [teller.day(value.date, below(spot, 'date'))] },
    {
      heading: 'summary.topic',
      width: 40,
      cell: ({ value, spot }) => [teller.said(value.topic, below(spot, 'topic'))],
    },
    {
      heading: 'summary.to-whom',
      width: 22,
      cell: ({ value, spot }) => [teller.name(value.audience, below(spot, 'audience'))],
    },
    { heading: 'summary.host', width: 18, cell: ({ value, spot }) => [teller.name(value.host, below(spot, 'host'))] },
  ]);
}
