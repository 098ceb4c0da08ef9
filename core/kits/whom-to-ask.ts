import { type Composing, calledAt, said, selfOf, sourceOf } from '../document/composing.ts';
import { contactSays } from '../document/contact.ts';
import { ours, prose, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { comms, registry } from '../views/inputs.ts';
import { type PlanRef, spotIn } from '../views/spot.ts';
import { spanWords } from './span-words.ts';

/** Who answers questions: what a plan says of it, and key by key what a registry says for the whole company. */
export interface WhomToAsk {
  readonly person: Piece;
  readonly address: Piece | undefined;
  readonly within: Piece;
}

export function whomToAsk(composing: Composing, of?: PlanRef): WhomToAsk {
  const [person, address, within] = (['person', 'address', 'answers-within'] as const).map((key) =>
    contactSays(composing, key, of),
  );
  const missing = (key: string) => said(composing, undefined, spotIn(homeOf(composing, of), 'contact', key));
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
  return address ? wording.line('kits.contact', { person, address }) : [person];
}

/** The same as a sentence of its own, and how long an answer takes. */
export function questionsLine(composing: Composing, asked: WhomToAsk): Line {
  const { wording } = composing;
  return [
    ...wording.line('kits.contact.questions', { contact: contactLine(composing, asked) }),
    ours(' '),
    ...wording.line('kits.contact.within', { time: asked.within }),
  ];
}
