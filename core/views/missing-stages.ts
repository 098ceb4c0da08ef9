import type { Coverage } from './coverage.ts';

/** Those of the stages that no item of the schedule takes an audience through. */
export function missingStages<S extends string>({ items }: Coverage, stages: readonly S[]): S[] {
  return stages.filter(
    (stage) => !items.some(({ touchpoint, unclear }) => unclear.has('stage') || holds(touchpoint.stages, stage)),
  );
}

function holds(stages: readonly string[], stage: string): boolean {
  return stages.includes(stage);
}
