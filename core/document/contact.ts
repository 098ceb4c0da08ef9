import { comms, type Part, registry } from '../views/inputs.ts';
import { type PlanRef, type Spot, spotIn } from '../views/spot.ts';
import type { Composing } from './composing.ts';

interface Contact {
  readonly person?: string;
  readonly address?: string;
  readonly 'answers-within'?: string;
}

/** What the plans say of whom people ask, the one that is told of first; else what a registry says for the whole company. */
export function contactSays(
  { read }: Composing,
  key: keyof Contact,
  of?: PlanRef,
): { readonly text: string; readonly at: Spot } | undefined {
  const own = read(comms.contact);
  const parts: readonly Part<Contact>[] = [
    ...own.filter(({ plan }) => plan === of),
    ...own.filter(({ plan }) => plan !== of),
    ...read(registry.contact),
  ];
  for (const { plan, value } of parts) {
    const text = value[key];
    if (text !== undefined) return { text, at: spotIn(plan, 'contact', key) };
  }
  return undefined;
}
