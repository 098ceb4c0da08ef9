import { type Composing, said, selfOf, sourceOf } from '../document/composing.ts';
import { facts, list, paragraph } from '../document/content.ts';
import type { Content, Document, Page, Section } from '../document/document.ts';
import { ours, prose, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { saysSomething } from '../document/says-something.ts';
import type { Audience } from '../views/audiences.ts';
import { dayAt } from '../views/day-at.ts';
import { itemsIn } from '../views/entries.ts';
import { change, comms } from '../views/inputs.ts';
import { type Loop, loops } from '../views/loops.ts';
import { below, type Spot, spotIn } from '../views/spot.ts';
import { appointmentsTable } from './appointments-table.ts';
import { broughtTo, nameOf, saidOf } from './audience-says.ts';
import { type Appointment, appointmentsOf, dayPiece, liveDay, milestonesOf, noDay } from './dates-for.ts';
import { notBefore } from './hold.ts';
import { bounded, firstSaid, section, titleOf, toDocument } from './sheet.ts';
import { questionsLine, whomToAsk } from './whom-to-ask.ts';

const MOST_DATES = 8;
const MOST_LINES = 5;

/** What an audience has in hand on one page: what changes for it, what it does by when, and who helps. */
export function staffSheet(composing: Composing, audience: Audience): Document {
  const { wording } = composing;
  const all = appointmentsOf(composing, audience);
  const page: Page = {
    id: 'staff',
    sections: [
      ...section('change', wording.say('kits.section.change'), whatAndWhy(composing)),
      ...section('for-you', wording.say('kits.section.for-you'), forYou(composing, audience)),
      ...jobs(composing),
      ...section('do', wording.say('kits.section.do'), whatToDo(composing, audience, all)),
      ...section('help', wording.say('kits.section.help'), whoHelps(composing, audience)),
      ...section('dates', wording.say('kits.section.dates'), keyDates(composing, all)),
      ...whatStays(composing),
      ...whatEnds(composing),
    ],
  };
  return toDocument(composing, {
    label: wording.say('kits.label.staff'),
    title: titleOf(composing),
    head: [wording.line('kits.for', { audience: nameOf(audience) }), ...notBefore(composing, audience)],
    pages: [page],
  });
}

/** The one message of it all, and what the change is to reach. */
export function whatAndWhy(composing: Composing): Content[] {
  const { read } = composing;
  const core = firstSaid(read(comms.messages), ['messages', 'core'], (messages) => messages.core);
  const goal = firstSaid(read(change.why), ['why', 'goal', 'statement'], (why) => why.goal?.statement);
  if (core && goal) return [paragraph([core], 'lead'), paragraph([goal])];
  const only = core ?? goal;
  const self = selfOf(composing);
  const [question, ...path] =
    self.kind === 'change-plan'
      ? ['why.goal', 'why', 'goal', 'statement']
      : ['messages.main-points', 'messages', 'core'];
  if (!only && !composing.asked.has(question)) return [];
  return [paragraph([only ?? said(composing, undefined, spotIn(self, ...path))], 'lead')];
}

function forYou(composing: Composing, audience: Audience): Content[] {
  const { wording } = composing;
  if (audience.affected.length === 0) {
    return facts([{ name: wording.say('kits.know'), line: saidOf(composing, audience, 'know') }]);
  }
  return facts([
    { name: wording.say('kits.gain'), line: broughtTo(composing, audience, 'gaining') },
    { name: wording.say('kits.lose'), line: broughtTo(composing, audience, 'losing') },
    { name: wording.say('kits.expected'), line: broughtTo(composing, audience, 'expectations') },
  ]);
}

/** Only what somebody has approved: the rest is not in these plans. */
function jobs({ read, wording }: Composing): Section[] {
  const position = firstSaid(
    read(change.safety),
    ['safety', 'job-security', 'position'],
    (safety) => safety['job-security']?.position,
  );
  return position ? section('jobs', wording.say('kits.section.jobs'), [paragraph([position])]) : [];
}

function whatToDo(composing: Composing, audience: Audience, all: readonly Appointment[]): Content[] {
  const { wording } = composing;
  const live = liveDay(composing, audience);
  const trainings = all.filter(({ type }) => type === 'training');
  return [
    ...facts([
      { name: wording.say('kits.ask'), line: saidOf(composing, audience, 'do') },
      { name: wording.say('kits.from-day'), line: live ? [live.piece] : [] },
    ]),
    ...(trainings.length > 0 ? appointmentsTable(composing, trainings, MOST_LINES) : []),
  ];
}

/** What is offered to an audience, and to nobody else in particular. */
export function supportFor(composing: Composing, audience: Audience): Line[] {
  const { read, wording, today } = composing;
  const day = read(dayAt);
  return offersTo(composing, audience)
    .filter(({ value: offer }) => saysSomething(offer.what))
    .flatMap(({ value: offer, spot }): Line[] => {
      const [from, until] = (['from', 'until'] as const).map((key) => {
        const date = day(below(spot, key), offer[key]);
        return date && { date, piece: value(wording.day(date), [sourceOf(below(spot, key))]) };
      });
      if (until && until.date < today) return [];
      const what = said(composing, offer.what, below(spot, 'what'));
      if (from && until) return [wording.line('kits.help.between', { what, from: from.piece, until: until.piece })];
      if (from) return [wording.line('kits.help.from', { what, from: from.piece })];
      return [until ? wording.line('kits.help.until', { what, until: until.piece }) : [what]];
    });
}

function offersTo(composing: Composing, { id }: Audience) {
  return allOffers(composing).filter(({ value: { audience } }) => audience === id || audience === undefined);
}

function allOffers({ read }: Composing) {
  return itemsIn(read(change.support), ['support', 'offered'], (support) => support.offered);
}

function whoHelps(composing: Composing, audience: Audience): Content[] {
  const offers = bounded(composing, supportFor(composing, audience), MOST_LINES);
  const missing: Line[] = lacksHelp(composing, audience) ? [[said(composing, undefined, supportPlace(composing))]] : [];
  const questions = questionsLine(composing, whomToAsk(composing));
  const items = [...offers.kept, ...missing, ...feedbackFor(composing, audience), questions];
  return [...list(items.filter((line) => line.length > 0)), ...offers.more];
}

/** A plan need not offer something to each group, but to some; and what it offers says what it is. */
function lacksHelp(composing: Composing, audience: Audience): boolean {
  if (!composing.asked.has('support.people')) return false;
  const theirs = offersTo(composing, audience);
  const isUntold = theirs.every(({ value: { what } }) => !saysSomething(what));
  return isUntold && (theirs.length > 0 || allOffers(composing).length === 0);
}

function supportPlace(composing: Composing): Spot {
  const { read } = composing;
  const plan = read(change.support)[0]?.plan ?? read(change.who)[0]?.plan ?? selfOf(composing);
  return spotIn(plan, 'support', 'offered');
}

function feedbackFor(composing: Composing, { id }: Audience): Line[] {
  return composing
    .read(loops)
    .filter(({ value: loop }) => loop.audiences?.includes(id) && saysSomething(loop.method))
    .slice(0, 2)
    .map((loop) => feedbackLine(composing, loop));
}

function feedbackLine(composing: Composing, { value: loop, spot }: Loop): Line {
  const method = said(composing, loop.method, below(spot, 'method'));
  return composing.wording.line(loop.anonymous ? 'kits.loop.anonymous' : 'kits.loop', { method });
}

function keyDates(composing: Composing, all: readonly Appointment[]): Content[] {
  const others = all.filter(({ type }) => type !== 'training');
  const ends = milestonesOf(composing).slice(-1);
  const dates = others.length > 0 ? others : ends;
  return dates.length > 0
    ? appointmentsTable(composing, dates, MOST_DATES)
    : [paragraph([ours(composing.wording.say('kits.date.none-left'))], 'note')];
}

function whatStays({ read, wording }: Composing): Section[] {
  const items = read(change.what).flatMap(({ plan, value: what }) =>
    (what['out-of-scope'] ?? []).flatMap((text, at): Line[] =>
      saysSomething(text) ? [[prose(text, [sourceOf(spotIn(plan, 'what', 'out-of-scope', at))])]] : [],
    ),
  );
  return section('stays', wording.say('kits.section.stays'), list(items));
}

function whatEnds(composing: Composing): Section[] {
  const { read, wording } = composing;
  const stops = itemsIn(read(change.what), ['what', 'stops'], (what) => what.stops);
  const items = stops.flatMap(({ value: stop, spot }): Line[] => {
    if (!saysSomething(stop.what)) return [];
    const what = said(composing, stop.what, below(spot, 'what'));
    return [wording.line('kits.ends', { what, day: stopDay(composing, stop.date, below(spot, 'date')) })];
  });
  return section('ends', wording.say('kits.section.ends'), list(items));
}

function stopDay(composing: Composing, text: string | undefined, at: Spot): Piece {
  const date = composing.read(dayAt)(at, text);
  return date ? dayPiece(composing, date, at) : noDay(composing, at);
}
