import { type Composing, calledAt, said, sourceOf } from '../document/composing.ts';
import { gap, prose, value } from '../document/line.ts';
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
  const { read, wording, family } = composing;
  const own = read(comms.contact);
  const parts: readonly Part<Contact>[] = [
    ...own.filter(({ plan }) => plan === of),
    ...own.filter(({ plan }) => plan !== of),
    ...read(registry.contact),
  ];
  const home = parts[0]?.plan ?? read(comms.audiences)[0]?.plan ?? of;
  const find = (key: keyof Contact): { text: string | undefined; at: Spot | undefined } => {
    const part = parts.find(({ value: contact }) => contact[key] !== undefined);
    const plan = part?.plan ?? home;
    return { text: part?.value[key], at: plan && spotIn(plan, 'contact', key) };
  };
  const self = { uri: family.self.plan.uri, document: family.self.plan.document.index, path: ['contact'] };
  const missing = () => gap(wording.say('document.not-yet-answered'), [self]);
  const [person, address, within] = [find('person'), find('address'), find('answers-within')];
  return {
    person: person.at ? calledAt(composing, person.text, person.at) : missing(),
    address: address.at && address.text !== undefined ? prose(address.text, [sourceOf(address.at)]) : undefined,
    within: !within.at
      ? missing()
      : within.text === undefined
        ? said(composing, undefined, within.at)
        : value(spanWords(wording, within.text), [sourceOf(within.at)]),
  };
}

/** The person, and where to write to. */
export function contactLine({ wording }: Composing, { person, address }: WhomToAsk): Line {
  return address ? wording.line('kits.contact', { person, address }) : [person];
}
