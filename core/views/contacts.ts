import { defineView } from '../engine/observe.ts';
import { comms, plans, registry } from './inputs.ts';
import type { PlanRef } from './spot.ts';

/** Who answers questions about each plan: as the plan says, else as a registry says for the whole company. */
export const contacts = defineView('contacts', (read): ReadonlyMap<PlanRef, string> => {
  const own = new Map(read(comms.contact).map(({ plan, value }) => [plan, value.person]));
  const shared = read(registry.contact).find(({ value }) => value.person !== undefined)?.value.person;
  return new Map(
    read(plans).flatMap((plan) => {
      const person = own.get(plan) ?? shared;
      return person === undefined ? [] : [[plan, person] as const];
    }),
  );
});
