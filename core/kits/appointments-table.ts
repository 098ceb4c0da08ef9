import type { Composing } from '../document/composing.ts';
import { paragraph } from '../document/content.ts';
import type { Content } from '../document/document.ts';
import { ours } from '../document/line.ts';
import type { Appointment } from './dates-for.ts';

/** When, what and from whom; of many, those that matter most, and how many more there are. */
export function appointmentsTable({ wording }: Composing, all: readonly Appointment[], most: number): Content[] {
  const kept = mostImportant(all, most);
  const left = all.length - kept.length;
  const headings = [wording.say('kits.heading.when'), wording.say('kits.heading.what')];
  const hasSpeakers = kept.some(({ fromWhom }) => fromWhom.length > 0);
  if (hasSpeakers) headings.push(wording.say('kits.heading.from-whom'));
  const rows = kept.map(({ when, what, fromWhom }) => (hasSpeakers ? [when, what, fromWhom] : [when, what]));
  const table: Content = { type: 'table', headings, rows, widths: hasSpeakers ? [4, 6, 6] : [4, 12] };
  return left > 0 ? [table, paragraph([ours(wording.say('kits.more-dates', { count: left }))], 'more')] : [table];
}

/** In their order: the day on which the new way begins is never left out, a series rather than a date of its own. */
function mostImportant(all: readonly Appointment[], most: number): readonly Appointment[] {
  // A line on a single one takes as much room as the one.
  if (all.length <= most + 1) return all;
  const byWeight = [...all].sort((a, b) => weightOf(a) - weightOf(b));
  const kept = new Set(byWeight.slice(0, most));
  return all.filter((each) => kept.has(each));
}

function weightOf({ type, isSeries }: Appointment): number {
  if (type === 'start') return 0;
  return isSeries ? 2 : 1;
}
