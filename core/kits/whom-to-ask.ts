import { type Composing, calledAt, said, selfOf, sourceOf } from '../document/composing.ts';
import { contactSays } from '../document/contact.ts';
import { join, prose, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { comms, registry } from '../views/inputs.ts';
import { type PlanRef, spotIn } from '../views/spot.ts';
import type { Wording } from '../words/wording.ts';
import { spanWords } from './span-words.ts';

/**
 * Who answers questions: what a plan says of it, and key by key what a registry says for the whole company. A gap only
 * where a question asks for it.
 */
export interface WhomToAsk {
  readonly person: Piece | undefined;
  readonly address: Piece | undefined;
  readonly within: Piece | undefined;
}

export function whomToAsk(composing: Composing, of?: PlanRef): WhomToAsk {
  const [person, address, within] = (['person', 'address', 'answers-within'] as const).map((key) =>
    contactSays(composing, key, of),
  );
  const isOwed = composing.asked.has('responsibility.contact');
  const missing = (key: string) =>
    isOwed ? said(composing, undefined, spotIn(homeOf(composing, of), 'contact', key)) : undefined;
  return {
    person: person ? calledAt(composing, person.text, person.at) : missing('person'),
    address: address && prose(address.text, [sourceOf(address.at)]),
    within: within
      ? value(spanWords(composing.wording, within.text), [sourceOf(within.at)])
      : missing('answers-within'),
  };
}

/** Where it would be said. */
function homeOf(composing: Composing, of: PlanRef | undefined): PlanRef {
  const { read } = composing;
  const told = [...read(comms.contact), ...read(registry.contact), ...read(comms.audiences)][0]?.plan;
  return told ?? of ?? selfOf(composing);
}

/** The person, and where to write to. */
export function contactLine({ wording }: Composing, { person, address }: WhomToAsk): Line {
  if (person && address) return wording.line('kits.contact', { person, address });
  return [person ?? address].filter((piece) => piece !== undefined);
}

/** The same as a sentence of its own, and how long an answer takes. */
export function questionsLine(composing: Composing, asked: WhomToAsk): Line {
  const { wording } = composing;
  const contact = contactLine(composing, asked);
  const sentences = [
    contact.length > 0 ? wording.line('kits.contact.questions', { contact }) : [],
    asked.within ? withinLine(wording, asked.within) : [],
  ];
  return join(
    sentences.filter((line) => line.length > 0),
    ' ',
  );
}

/** A gap stands in no sentence that reads on after it. */
export function withinLine(wording: Wording, time: Piece): Line {
  return wording.line(time.type === 'gap' ? 'kits.contact.within-open' : 'kits.contact.within', { time });
}
