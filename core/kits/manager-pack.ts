import { type Composing, calledAt, said, selfOf } from '../document/composing.ts';
import { facts, list, paragraph } from '../document/content.ts';
import type { Content, Document, Page, Section } from '../document/document.ts';
import { join, ours } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import type { Audience } from '../views/audiences.ts';
import { entriesIn } from '../views/entries.ts';
import { change, comms, plans } from '../views/inputs.ts';
import { below, spotIn } from '../views/spot.ts';
import { type Touchpoint, touchpoints } from '../views/touchpoints.ts';
import { appointmentsTable } from './appointments-table.ts';
import { type Attached, contentOf, type Written, writtenKits } from './attached.ts';
import { broughtTo, type ConcernAnswer, concernsOf, nameOf, pointFor, saidOf, teamsOf } from './audience-says.ts';
import { boundedContent } from './bounded-content.ts';
import { appointmentsOf, liveDay, noDay } from './dates-for.ts';
import { inConfidence, notBefore } from './hold.ts';
import { bounded, section, titleOf, toDocument } from './sheet.ts';
import { supportFor, whatAndWhy } from './staff-sheet.ts';
import { contactLine, questionsLine, type WhomToAsk, whomToAsk, withinLine } from './whom-to-ask.ts';

const MOST_DATES = 14;
const MOST_TEAMS = 5;
const MOST_HELP = 3;
const MOST_CONCERNS = 8;
const MOST_MESSAGES = 5;

/** How much of talking points and of questions a page holds, in characters. */
const TALKING_POINTS = 1_600;
const QUESTIONS = 1_900;

/** Two pages for those whom others name as their managers: what and when, and what to say. */
export function managerPack(composing: Composing, managers: Audience, attached: Attached): Document {
  const { wording } = composing;
  const teams = teamsOf(composing, managers);
  const first: Page = {
    id: 'what-and-when',
    sections: [
      ...section('change', wording.say('kits.section.change'), whatAndWhy(composing)),
      ...section('for-you', wording.say('kits.section.for-you'), forManagers(composing, managers)),
      ...helpFor(composing, managers),
      ...section('teams', wording.say('kits.section.teams'), forTeams(composing, teams)),
      ...section('your-dates', wording.say('kits.section.your-dates'), yourDates(composing, managers)),
    ],
  };
  const second: Page = {
    id: 'talk',
    title: [ours(wording.say('kits.page.talk'))],
    sections: [
      ...whatToSay(composing, managers, teams, attached),
      ...questions(composing, teams, attached),
      ...ifUnknown(composing),
      ...whomManagersAsk(composing),
    ],
  };
  const isHeard = (each: Touchpoint) => each.audiences.includes(managers.id);
  return toDocument(composing, {
    label: wording.say('kits.label.managers'),
    title: titleOf(composing),
    head: [
      wording.line('kits.for', { audience: nameOf(managers) }),
      ...notBefore(composing, managers),
      ...inConfidence(composing, isHeard),
    ],
    pages: [first, second],
  });
}

function forManagers(composing: Composing, managers: Audience): Content[] {
  const { wording } = composing;
  return facts([
    { name: wording.say('kits.gain'), line: broughtTo(composing, managers, 'gaining') },
    { name: wording.say('kits.lose'), line: broughtTo(composing, managers, 'losing') },
    { name: wording.say('kits.ask'), line: saidOf(composing, managers, 'do') },
  ]);
}

function helpFor(composing: Composing, managers: Audience): Section[] {
  const items = supportFor(composing, managers).slice(0, MOST_HELP);
  return section('help', composing.wording.say('kits.section.help-you'), list(items));
}

function forTeams(composing: Composing, teams: readonly Audience[]): Content[] {
  const { wording } = composing;
  const { kept, more } = bounded(composing, teams, MOST_TEAMS);
  const headings = ['team', 'new', 'gone', 'do', 'live'] as const;
  const rows = kept.map((team): Line[] => [
    [nameOf(team)],
    broughtTo(composing, team, 'gaining'),
    broughtTo(composing, team, 'losing'),
    saidOf(composing, team, 'do'),
    [liveDay(composing, team)?.piece ?? noDay(composing, team.spot)],
  ]);
  return [
    {
      type: 'table',
      headings: headings.map((each) => wording.say(`kits.heading.${each}`)),
      rows,
      widths: [3, 5, 5, 5, 3],
    },
    ...more,
  ];
}

function yourDates(composing: Composing, managers: Audience): Content[] {
  const all = appointmentsOf(composing, managers);
  if (all.length > 0) return appointmentsTable(composing, all, MOST_DATES);
  return [paragraph([ours(composing.wording.say('kits.date.none-left'))], 'note')];
}

/** The talking points; the key messages for their teams where there are none, or none that can be read. */
function whatToSay(
  composing: Composing,
  managers: Audience,
  teams: readonly Audience[],
  attached: Attached,
): Section[] {
  const { wording } = composing;
  const written = kitFor(composing, 'talking-points', managers, teams);
  const content = boundedContent(composing, contentOf(composing, attached, written), TALKING_POINTS, written);
  const isMissing = content.every((each) => each.type === 'paragraph' && each.line.some(({ type }) => type === 'gap'));
  return [
    ...section('talking-points', wording.say('kits.section.talking-points'), content),
    ...(isMissing ? messagesFor(composing, teams) : []),
  ];
}

function messagesFor(composing: Composing, teams: readonly Audience[]): Section[] {
  const told = composing
    .read(touchpoints)
    .filter(({ audiences }) => teams.some(({ id }) => audiences.includes(id)))
    .flatMap(({ points }) => points);
  const [onlyTeam, another] = teams;
  const items = [...new Set(told)]
    .map((point) => pointFor(composing, point, another ? undefined : onlyTeam))
    .filter((line) => line.length > 0);
  return section('messages', composing.wording.say('kits.section.messages'), list(items.slice(0, MOST_MESSAGES)));
}

/** The FAQ, a gap in its place where neither it nor a worry of their teams is known; then these worries, with the answers. */
function questions(composing: Composing, teams: readonly Audience[], attached: Attached): Section[] {
  const { wording } = composing;
  const concerns = teams.flatMap((team) => concernsOf(composing, team));
  const faq = kitFor(composing, 'faq', undefined, teams);
  const content = boundedContent(composing, contentOf(composing, attached, faq), QUESTIONS, faq);
  const isOwed = faq.text !== undefined || concerns.length === 0;
  return [...(isOwed ? section('faq', wording.say('kits.section.faq'), content) : []), ...worries(composing, concerns)];
}

function worries({ wording }: Composing, concerns: readonly ConcernAnswer[]): Section[] {
  if (concerns.length === 0) return [];
  const kept = concerns.slice(0, MOST_CONCERNS);
  const headings = [wording.say('kits.heading.question'), wording.say('kits.heading.answer')];
  const rows = kept.map(({ question, answer }) => [[question], [answer]]);
  const left = concerns.length - kept.length;
  const more = left > 0 ? [paragraph([ours(wording.say('kits.more-in-faq', { count: left }))], 'more')] : [];
  return section('concerns', wording.say('kits.section.concerns'), [
    { type: 'table', headings, rows, widths: [2, 3] },
    ...more,
  ]);
}

/** What the plan has for managers in general, else for an item that these managers or their teams hear. */
function kitFor(
  composing: Composing,
  key: 'talking-points' | 'faq',
  managers: Audience | undefined,
  teams: readonly Audience[],
): Written {
  const written = writtenKits(composing, key);
  const ids = new Set([managers, ...teams].flatMap((audience) => audience?.id ?? []));
  const items = entriesIn(composing.read(comms.schedule), ['schedule'], (schedule) => schedule);
  const isTheirs = ({ at }: Written) => {
    const item = items.find(({ id, spot }) => spot.plan === at.plan && at.path[0] === 'schedule' && at.path[1] === id);
    return item === undefined || item.value.audiences?.some((id) => ids.has(id));
  };
  return written.find(isTheirs) ?? written[0] ?? missingKit(composing, key);
}

/** Where it would stand: in the communication plan, if there is one. */
function missingKit(composing: Composing, key: 'talking-points' | 'faq'): Written {
  const home = composing.read(plans).find(({ kind }) => kind === 'communication-plan') ?? selfOf(composing);
  return { text: undefined, at: spotIn(home, 'training', 'manager-kit', key) };
}

function ifUnknown(composing: Composing): Section[] {
  const { wording } = composing;
  const asked = whomToAsk(composing);
  const contact = contactLine(composing, asked);
  const isKnown = contact.length > 0 && contact.every(({ type }) => type !== 'gap');
  const then = isKnown
    ? wording.line('kits.if-unknown.then', { contact })
    : wording.line('kits.if-unknown.then-open', {});
  return section('if-unknown', wording.say('kits.section.if-unknown'), [
    paragraph(whatToAnswer(composing, asked)),
    paragraph(then),
  ]);
}

/** As one would say it: without the name or the time that nobody knows yet. */
function whatToAnswer({ wording }: Composing, { person, within }: WhomToAsk): Line {
  if (person?.type === 'gap' || !person) return wording.line('kits.if-unknown.say-open', {});
  if (!within) return wording.line('kits.if-unknown.say-person', { person });
  if (within.type !== 'gap') return wording.line('kits.if-unknown.say', { person, time: within });
  return join([wording.line('kits.if-unknown.say-person', { person }), withinLine(wording, within)], ' ');
}

function whomManagersAsk(composing: Composing): Section[] {
  const { read, wording } = composing;
  const coach = read(comms.training).find(({ value }) => value['manager-kit']?.coach !== undefined);
  const lines: Line[] = [questionsLine(composing, whomToAsk(composing))];
  if (coach) {
    const at = spotIn(coach.plan, 'training', 'manager-kit', 'coach');
    lines.push(wording.line('kits.coach', { person: calledAt(composing, coach.value['manager-kit']?.coach, at) }));
  }
  return section('whom-to-ask', wording.say('kits.section.whom-to-ask'), [
    ...list([...lines, ...sourceOfTruth(composing)].filter((line) => line.length > 0)),
  ]);
}

function sourceOfTruth(composing: Composing): Line[] {
  return composing.read(change.how).flatMap(({ plan, value: how }): Line[] => {
    const text = how.communication?.['source-of-truth'];
    if (text === undefined) return [];
    const at = below(spotIn(plan, 'how', 'communication'), 'source-of-truth');
    return [composing.wording.line('kits.source-of-truth', { place: said(composing, text, at) })];
  });
}
