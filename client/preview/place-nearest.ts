import type { PlanPlace } from '../../server/protocol/plans.ts';

/** Which of the places on a page belongs to a place in a plan: the one that has most of its way in common; the first of several. */
export function placeNearest(places: readonly (readonly PlanPlace[])[], wanted: PlanPlace): number | undefined {
  let nearest: number | undefined;
  let most = 0;
  for (const [at, sources] of places.entries()) {
    const common = Math.max(0, ...sources.map((source) => stepsInCommon(source, wanted)));
    if (common > most) [nearest, most] = [at, common];
  }
  return nearest;
}

function stepsInCommon({ uri, document, at }: PlanPlace, wanted: PlanPlace): number {
  if (uri !== wanted.uri || document !== wanted.document) return 0;
  const differing = wanted.at.findIndex((step, index) => step !== at[index]);
  return differing < 0 ? wanted.at.length : differing;
}
