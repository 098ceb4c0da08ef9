import type { Composing } from '../document/composing.ts';
import type { PlanRef } from '../views/spot.ts';

/** Whether a plan is among those that pictures are about: of a change only its own, of what is said to people all that it serves. */
export function isShown(
  { family: { self } }: Composing,
  { uri, document, kind }: Pick<PlanRef, 'uri' | 'document' | 'kind'>,
): boolean {
  const { plan } = self;
  if (plan.kind !== 'change-plan' || kind !== 'change-plan') return true;
  return uri === plan.uri && document === plan.document.index;
}
