import { channelNames } from '../document/channel-names.ts';
import { type Composing, calledAt, said, sourceOf } from '../document/composing.ts';
import { list, paragraph } from '../document/content.ts';
import type { Content, Document } from '../document/document.ts';
import { gap, join, ours, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { type Audience, audiences } from '../views/audiences.ts';
import { people } from '../views/people.ts';
import { below } from '../views/spot.ts';
import type { Point, Touchpoint } from '../views/touchpoints.ts';
import type { WordId } from '../words/en.ts';
import { type Attached, contentOf } from './attached.ts';
import { factAt, isNotFor, nameOf, pointFor, saidOf, tailoredTo } from './audience-says.ts';
import { callPiece, whenOf } from './dates-for.ts';
import { embargoLine, isEmbargoed } from './hold.ts';
import { section, toDocument } from './sheet.ts';
import { questionsLine, whomToAsk } from './whom-to-ask.ts';

/** Somebody with an address that the plans know. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** What goes out to people for one item of the schedule. */
export interface Draft {
  readonly touchpoint: Touchpoint;
  /** A gap where the plan has none: nobody else makes one up. */
  readonly subject: Line;
  readonly from: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  /** A line on how long it is held back. */
  readonly hold: readonly Line[];
  /** The text, the ask, the contact and who signs. */
  readonly body: readonly Content[];
}

/** The words for one item of the schedule: for one audience in its own, else for all of its audiences together. */
export function draftOf(
  composing: Composing,
  touchpoint: Touchpoint,
  only: Audience | undefined,
  attached: Attached,
): Draft {
  const known = composing.read(audiences);
  const receivers = only ? [only] : touchpoint.audiences.flatMap((id) => known.get(id) ?? []);
  const hold = isEmbargoed(composing, touchpoint)
    ? [embargoLine(composing, touchpoint, { day: 'kits.draft.hold', unset: 'kits.draft.hold-unset' })]
    : [];
  return {
    touchpoint,
    subject: [subjectOf(composing, touchpoint)],
    from: mailboxOf(composing, touchpoint.sender),
    to: touchpoint.people.flatMap((id) => mailboxOf(composing, id) ?? []),
    hold,
    body: [
      ...textOf(composing, touchpoint, receivers, attached),
      ...askOf(composing, receivers),
      ...closing(composing, touchpoint),
    ],
  };
}

/** The draft as a page: what it is about, then what goes out. */
export function draftDocument(composing: Composing, draft: Draft, only: Audience | undefined): Document {
  const { wording } = composing;
  return toDocument(composing, {
    label: wording.say('kits.label.draft'),
    title: [callPiece(composing, draft.touchpoint)],
    head: draft.hold,
    pages: [
      {
        id: 'draft',
        sections: [
          ...section('item', wording.say('kits.section.item'), [factsOf(composing, draft, only)]),
          ...section('text', wording.say('kits.section.text'), draft.body),
        ],
      },
    ],
  });
}

function factsOf(composing: Composing, { touchpoint, subject }: Draft, only: Audience | undefined): Content {
  const { wording } = composing;
  const { spot, value: item, sender, minutes } = touchpoint;
  const rows: [WordId, Line][] = [
    ['kits.draft.subject', subject],
    ['kits.draft.to', receiversLine(composing, touchpoint, only)],
    ['kits.draft.through', join(channelNames(touchpoint), ', ')],
    ['kits.draft.when', whenOf(composing, touchpoint)],
    ['kits.draft.where', item.place === undefined ? [] : [said(composing, item.place, below(spot, 'place'))]],
    ['kits.draft.duration', item.duration === undefined ? [] : durationLine(composing, minutes, touchpoint)],
    ['kits.draft.from', [calledAt(composing, sender, below(spot, 'sender'))]],
  ];
  const facts = rows.filter(([, line]) => line.length > 0).map(([id, line]) => ({ name: wording.say(id), line }));
  return { type: 'facts', facts };
}

function subjectOf({ wording }: Composing, { spot, value: { subject } }: Touchpoint): Piece {
  const from = [sourceOf(below(spot, 'subject'))];
  // A subject is plain text wherever it is shown.
  return subject === undefined ? gap(wording.say('kits.not-available'), from) : value(subject, from);
}

function receiversLine(composing: Composing, touchpoint: Touchpoint, only: Audience | undefined): Line {
  const known = composing.read(audiences);
  const groups = only ? [only] : touchpoint.audiences.flatMap((id) => known.get(id) ?? []);
  const persons = only ? [] : touchpoint.people;
  const at = below(touchpoint.spot, 'audiences');
  return join(
    [
      ...groups.map((audience): Line => [nameOf(audience)]),
      ...persons.map((id): Line => [calledAt(composing, id, at)]),
    ],
    ', ',
  );
}

function durationLine({ wording }: Composing, minutes: number, { spot }: Touchpoint): Line {
  const count = value(wording.number(minutes), [sourceOf(below(spot, 'duration'))]);
  return wording.line('kits.span.minute', { count }, minutes);
}

/** Its own text; else its key messages, in the words for each audience; else a gap. */
function textOf(
  composing: Composing,
  { spot, value: item, points }: Touchpoint,
  receivers: readonly Audience[],
  attached: Attached,
): Content[] {
  const written = { text: item.text, at: below(spot, 'text') };
  if (item.text !== undefined) return contentOf(composing, attached, written);
  const told = points.filter((point) => receivers.length === 0 || !receivers.every(({ id }) => isNotFor(point, id)));
  const content = told.flatMap((point) => wordsOf(composing, point, receivers));
  return content.length > 0 ? content : contentOf(composing, attached, written);
}

function wordsOf(composing: Composing, point: Point, receivers: readonly Audience[]): Content[] {
  const [only, another] = receivers;
  if (!another) return [paragraph(pointFor(composing, point, only))];
  const tailored = receivers.flatMap((audience): Line[] => {
    const text = tailoredTo(composing, point, audience);
    return text ? [composing.wording.line('kits.draft.for-audience', { audience: nameOf(audience), text })] : [];
  });
  const common = paragraph(pointFor(composing, point, undefined));
  return [common, ...list(tailored)];
}

function askOf(composing: Composing, receivers: readonly Audience[]): Content[] {
  const { wording } = composing;
  const [only, another] = receivers;
  if (!only) return [];
  if (!another) return askOfOne(composing, only);
  // Among several, an audience of which nothing is asked is no gap in the words for the others.
  const asked = receivers.filter((audience) => factAt(audience, 'do').text !== undefined);
  if (asked.length === 0) return askOfOne(composing, only);
  const items = asked.map((audience) =>
    wording.line('kits.draft.for-audience', { audience: nameOf(audience), text: saidOf(composing, audience, 'do') }),
  );
  return [paragraph([ours(wording.say('kits.draft.asks'))]), { type: 'list', items }];
}

function askOfOne(composing: Composing, audience: Audience): Content[] {
  const ask = saidOf(composing, audience, 'do');
  return ask.length > 0 ? [paragraph(composing.wording.line('kits.ask-you', { ask }))] : [];
}

function closing(composing: Composing, touchpoint: Touchpoint): Content[] {
  const contact = questionsLine(composing, whomToAsk(composing, touchpoint.spot.plan));
  return [...(contact.length > 0 ? [paragraph(contact)] : []), paragraph(signature(composing, touchpoint))];
}

/** The person who sends it; managers write each their own name. */
function signature(composing: Composing, { isSentByManagers, sender, spot }: Touchpoint): Line {
  const at = below(spot, 'sender');
  if (isSentByManagers) return [gap(composing.wording.say('kits.draft.your-name'), [sourceOf(at)])];
  return [calledAt(composing, sender, at)];
}

function mailboxOf({ read }: Composing, id: string | undefined): Mailbox | undefined {
  const person = id === undefined ? undefined : read(people).get(id);
  return person?.email === undefined ? undefined : { name: person.name, address: person.email };
}
