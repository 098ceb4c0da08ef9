import { facts, list, paragraph, subheading } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { entriesIn } from '../../views/entries.ts';
import { change, comms } from '../../views/inputs.ts';
import { below, type PlanRef, type Spot, spotIn } from '../../views/spot.ts';
import type { WordId } from '../../words/en.ts';
import { affectedGroups, type Group } from '../groups.ts';
import type { Teller } from '../teller.ts';

/** The goal and why now; of a communication plan alone its core message, and what its key messages say of the why. */
export function whyWeDoIt(teller: Teller): Content[] {
  return [
    ...teller.changes.flatMap((ref) => goalOf(teller, ref)),
    ...teller
      .read(comms.messages)
      .flatMap(({ plan, value: { core } }) =>
        core === undefined ? [] : [paragraph([teller.said(core, spotIn(plan, 'messages', 'core'))])],
      ),
    ...list(messagesOn(teller, ['why', 'why-now'])),
  ];
}

function goalOf(teller: Teller, ref: PlanRef): Content[] {
  const written = teller.read(change.why).find(({ plan }) => plan === ref)?.value;
  const at = spotIn(ref, 'why', 'goal');
  const told = (text: string | number | undefined, spot: Spot): Line =>
    text === undefined ? [] : [teller.said(text, spot)];
  return [
    paragraph([teller.said(written?.goal?.statement, below(at, 'statement'))], 'lead'),
    ...facts([
      fact(teller, 'summary.from', told(written?.goal?.from, below(at, 'from'))),
      fact(teller, 'summary.to', told(written?.goal?.to, below(at, 'to'))),
      fact(teller, 'summary.why-now', told(written?.urgency, spotIn(ref, 'why', 'urgency'))),
    ]),
  ];
}

/** Key messages that answer one of some questions, and are for everybody. */
export function messagesOn(teller: Teller, topics: readonly string[]): Line[] {
  return entriesIn(teller.read(comms.messages), ['messages', 'points'], ({ points }) => points)
    .filter(
      ({ value }) => value.answers?.some((topic) => topics.includes(topic)) && (value['not-for'] ?? []).length === 0,
    )
    .flatMap(({ value, spot }) => (value.text === undefined ? [] : [[teller.said(value.text, below(spot, 'text'))]]));
}

/** For each group what it loses and gains, and what is expected of it. */
export function changesForYou(teller: Teller): Content[] {
  return affectedGroups(teller).flatMap((group) => changesFor(teller, group));
}

function changesFor(teller: Teller, { id, written }: Group): Content[] {
  const [{ spot: first }] = written;
  const told = written.flatMap(({ value, spot }) =>
    facts([
      fact(teller, 'summary.you-lose', line(teller, value.losing, below(spot, 'losing'))),
      fact(teller, 'summary.you-gain', line(teller, value.gaining, below(spot, 'gaining'))),
      fact(teller, 'summary.expected', line(teller, value.expectations, below(spot, 'expectations'))),
    ]),
  );
  const content = told.length > 0 ? told : [paragraph([teller.gap(below(first, 'gaining'))])];
  return [subheading([teller.nameOr(id, first)]), ...content];
}

function line(teller: Teller, text: string | undefined, at: Spot): Line {
  return text === undefined ? [] : [teller.said(text, at)];
}

function fact(teller: Teller, name: WordId, told: Line) {
  return { name: teller.say(name), line: told };
}
