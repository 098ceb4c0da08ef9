import { type Composing, sourceOf } from '../document/composing.ts';
import type { Matrix } from '../document/picture.ts';
import { stageGap } from '../rules/coverage/stage-gap.ts';
import { coverage } from '../views/coverage.ts';
import { missingStages } from '../views/missing-stages.ts';
import { below } from '../views/spot.ts';
import { STAGES, type Stage, touchpoints } from '../views/touchpoints.ts';
import { type ToldAudience, toldAudiences } from './audience-rows.ts';
import { heededOptions } from './heeded-options.ts';
import { type Cell, matrixOf } from './matrix-of.ts';

/** Audiences against the five stages, with the gaps that the rule on them sees. */
export function stageCoverageOf(composing: Composing): Matrix | undefined {
  const { read, wording } = composing;
  const audiences = toldAudiences(composing);
  const rows = audiences.map(({ row }) => row);
  if (rows.length === 0 || read(touchpoints).every(({ stages }) => stages.length === 0)) return undefined;
  const missing = missingFor(composing);
  const cells = audiences.map((told) =>
    STAGES.map((stage) => cellOf(composing, told, stage, missing?.get(told.row.id))),
  );
  const columns = STAGES.map((stage) => ({ label: wording.say(`pictures.stage.${stage}`), from: [] }));
  const none = missing ? 'pictures.stage-coverage.none' : 'pictures.stage-coverage.unjudged';
  return matrixOf(composing, { id: 'stage-coverage', rows, columns, missing, none }, cells);
}

/** The stages that each audience lacks, by its id; undefined where nobody can tell, or wants to hear of it. */
function missingFor(composing: Composing): ReadonlyMap<string, readonly Stage[]> | undefined {
  const options = heededOptions(composing, stageGap);
  const covered = composing.read(coverage);
  if (!options || covered.length === 0) return undefined;
  return new Map(
    covered.flatMap((each) => {
      const { id, impact } = each.audience;
      return impact === undefined ? [] : [[id, missingStages(each, (options[impact] ?? []) as readonly Stage[])]];
    }),
  );
}

function cellOf(
  { wording }: Composing,
  { row, items }: ToldAudience,
  stage: Stage,
  missing: readonly Stage[] | undefined,
): Cell {
  const planned = items.filter((each) => each.stages.includes(stage));
  const times = planned.reduce((sum, { dates }) => sum + dates.length, 0);
  const from = planned.map(({ spot }) => sourceOf(below(spot, 'stage')));
  if (times > 0) return { state: 'full', text: wording.number(times), from };
  if (planned.length > 0) return { state: 'part', text: wording.say('pictures.message-matrix.undated'), from };
  return missing?.includes(stage)
    ? { state: 'gap', text: wording.say('pictures.gap'), from: row.from }
    : { state: 'none', text: '', from: row.from };
}
