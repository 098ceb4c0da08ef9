import { type Composing, calledAt, said, selfOf, sourceOf } from '../document/composing.ts';
import { ours, prose, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { comms, type Part, registry } from '../views/inputs.ts';
import { type PlanRef, type Spot, spotIn } from '../views/spot.ts';
import { spanWords } from './span-words.ts';

type Contact = { readonly person?: string; readonly address?: string; readonly 'answers-within'?: string };

/** Who answers questions: what a plan says of it, and key by key what a registry says for the whole company. */
export interface WhomToAsk {
  readonly person: Piece;
  readonly address: Piece | undefined;
  readonly within: Piece;
}

export function whomToAsk(composing: Composing, of?: PlanRef): WhomToAsk {
  const { read, wording } = composing;
  const own = read(comms.contact);
  const parts: readonly Part<Contact>[] = [
    ...own.filter(({ plan }) => plan === of),
    ...own.filter(({ plan }) => plan !== of),
    ...read(registry.contact),
  ];
  const home = parts[0]?.plan ?? read(comms.audiences)[0]?.plan ?? of ?? selfOf(composing);
  const find = (key: keyof Contact): { text: string | undefined; at: Spot } => {
    const part = parts.find(({ value: contact }) => contact[key] !== undefined);
    return { text: part?.value[key], at: spotIn(part?.plan ?? home, 'contact', key) };
  };
  const [person, address, within] = [find('person'), find('address'), find('answers-within')];
  return {
    person: calledAt(composing, person.text, person.at),
    address: address.text === undefined ? undefined : prose(address.text, [sourceOf(address.at)]),
    within:
      within.text === undefined
        ? said(composing, undefined, within.at)
        : value(spanWords(wording, within.text), [sourceOf(within.at)]),
  };
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
