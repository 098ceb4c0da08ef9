import { defineView } from '../engine/observe.ts';
import { type Audience, audiences } from './audiences.ts';

/** An audience whose managers are an audience too, which hears first and then speaks with its teams. */
export interface Team {
  readonly audience: Audience;
  readonly managers: Audience;
}

/** Teams by their audience's id. An audience that is to be consulted before all others waits for no managers. */
export const teams = defineView('teams', (read): ReadonlyMap<string, Team> => {
  const known = read(audiences);
  return new Map(
    [...known].flatMap(([id, audience]) => {
      const managers = known.get(audience.facts.managers ?? '');
      const isTeam = managers && managers !== audience && !audience.facts['consulted-first'];
      return isTeam ? [[id, { audience, managers }] as const] : [];
    }),
  );
});
