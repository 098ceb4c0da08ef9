import { type Composing, said, sourceOf } from '../document/composing.ts';
import { facts, paragraph } from '../document/content.ts';
import type { Content, Document, Section } from '../document/document.ts';
import { value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import { timelineOf } from '../pictures/timeline-of.ts';
import { affectedAudiences } from '../views/audiences.ts';
import { dayAt } from '../views/day-at.ts';
import { change } from '../views/inputs.ts';
import { below, spotIn } from '../views/spot.ts';
import { points } from '../views/touchpoints.ts';
import { nameOf, pointFor, saidOf } from './audience-says.ts';
import { liveDay, noDay } from './dates-for.ts';
import { inConfidence } from './hold.ts';
import { bounded, section, titleOf, toDocument } from './sheet.ts';
import { whatAndWhy } from './staff-sheet.ts';
import { contactLine, whomToAsk } from './whom-to-ask.ts';

const MOST_AUDIENCES = 5;

/** The change on one slide, for everybody: what, why, who does what from when, whom to ask. */
export function slide(composing: Composing): Document {
  const { wording } = composing;
  return toDocument(composing, {
    label: wording.say('kits.label.slide'),
    title: titleOf(composing),
    head: [],
    pages: [
      {
        id: 'slide',
        sections: [
          ...section('sentence', wording.say('kits.section.change'), [...hold(composing), ...whatAndWhy(composing)]),
          ...section('why', wording.say('kits.slide.why'), fromTo(composing)),
          ...section('whom-to-ask', wording.say('kits.section.whom-to-ask'), whomSlideNames(composing)),
          ...section('who', wording.say('kits.section.who'), whoDoesWhat(composing)),
          ...timeline(composing),
        ],
      },
    ],
  });
}

/** On the slide itself: what stands in its head may not be projected. */
function hold(composing: Composing): Content[] {
  return inConfidence(composing, () => true).map((line) => paragraph(line));
}

function timeline(composing: Composing): Section[] {
  const picture = timelineOf(composing);
  return picture ? section('timeline', picture.title, [{ type: 'picture', picture }]) : [];
}

/** The state today and the state wanted; the key message on the reasons where no plan says that. */
function fromTo(composing: Composing): Content[] {
  const { read, wording } = composing;
  const goal = read(change.why).find(({ value: why }) => why.goal?.from !== undefined || why.goal?.to !== undefined);
  if (!goal) return reasons(composing);
  const spot = spotIn(goal.plan, 'why', 'goal');
  const { from, to, by } = goal.value.goal ?? {};
  const date = read(dayAt)(below(spot, 'by'), by);
  const isOwed = composing.asked.has('why.goal');
  const toldOr = (text: string | number | undefined, key: string): Line =>
    text !== undefined || isOwed ? [said(composing, text, below(spot, key))] : [];
  const all: { name: string; line: Line }[] = [
    { name: wording.say('kits.slide.today'), line: toldOr(from, 'from') },
    { name: wording.say('kits.slide.wanted'), line: toldOr(to, 'to') },
  ];
  if (date) {
    all.push({
      name: wording.say('kits.slide.by'),
      line: [value(wording.day(date), [sourceOf(below(spot, 'by'))])],
    });
  }
  return facts(all);
}

function reasons(composing: Composing): Content[] {
  const point = composing.read(points).find(({ value: each }) => each.answers?.includes('why'));
  return point ? [paragraph(pointFor(composing, point, undefined))] : [];
}

function whomSlideNames(composing: Composing): Content[] {
  const contact = contactLine(composing, whomToAsk(composing));
  return contact.length > 0 ? [paragraph(contact)] : [];
}

function whoDoesWhat(composing: Composing): Content[] {
  const { read, wording } = composing;
  const { kept, more } = bounded(composing, read(affectedAudiences), MOST_AUDIENCES);
  if (kept.length === 0) return [];
  const rows = kept.map((audience): Line[] => [
    [nameOf(audience)],
    saidOf(composing, audience, 'do'),
    [liveDay(composing, audience)?.piece ?? noDay(composing, audience.spot)],
  ]);
  const headings = (['team', 'do', 'live'] as const).map((each) => wording.say(`kits.heading.${each}`));
  return [{ type: 'table', headings, rows, widths: [3, 6, 3] }, ...more];
}
