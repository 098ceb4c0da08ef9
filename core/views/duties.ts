import { defineView, type Read } from '../engine/observe.ts';
import { change, comms, type Part, plans, registry } from './inputs.ts';
import { type PlanRef, type Spot, spotIn } from './spot.ts';

/** A person's id with the place that names them. */
export interface Named {
  readonly id: string;
  readonly spot: Spot;
}

/** Who writes and who approves a communication plan's messages, where an item does not say. */
export interface Duties {
  readonly plan: PlanRef;
  readonly author: Named | undefined;
  readonly approver: Named | undefined;
}

/**
 * As each communication plan says, else as a registry does. Where there is only one such plan, the approver may also be
 * the one whom the change plan names.
 */
export const duties = defineView('duties', (read): readonly Duties[] => {
  const own = read(plans).filter(({ kind }) => kind === 'communication-plan');
  return own.map((plan) => {
    const parts = [
      ...read(comms.responsibility).filter((part) => part.plan === plan),
      ...read(registry.responsibility),
    ].map((part) => ({ ...part, path: ['responsibility'] }));
    return {
      plan,
      author: findNamed(parts, 'author'),
      approver: findNamed([...parts, ...(own.length === 1 ? ofChanges(read) : [])], 'approver'),
    };
  });
});

type NamingPart<K extends string> = Part<{ readonly [key in K]?: string }> & { readonly path: readonly string[] };

function ofChanges(read: Read): NamingPart<'approver'>[] {
  return read(change.how).flatMap(({ plan, value: { communication } }) =>
    communication ? [{ plan, value: communication, path: ['how', 'communication'] }] : [],
  );
}

function findNamed<K extends string>(parts: readonly NamingPart<K>[], key: K): Named | undefined {
  for (const { plan, value, path } of parts) {
    const id = value[key];
    if (id !== undefined) return { id, spot: spotIn(plan, ...path, key) };
  }
  return undefined;
}
