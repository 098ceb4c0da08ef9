import { type Composing, sourceOf } from '../document/composing.ts';
import type { Matrix, Named } from '../document/picture.ts';
import { oneLine } from '../messages/one-line.ts';
import { titleOfId } from '../names/title-of-id.ts';
import { messageGap } from '../rules/coverage/message-gap.ts';
import { coverage } from '../views/coverage.ts';
import { missingPoints } from '../views/missing-points.ts';
import { excuses } from '../views/schedule-items.ts';
import { below } from '../views/spot.ts';
import { type Point, points } from '../views/touchpoints.ts';
import { type ToldAudience, toldAudiences } from './audience-rows.ts';
import { heededOptions } from './heeded-options.ts';
import { type Cell, matrixOf } from './matrix-of.ts';

/** Audiences against key messages, with the gaps that the rule on them sees. */
export function messageMatrixOf(composing: Composing): Matrix | undefined {
  const { read } = composing;
  const [audiences, all] = [toldAudiences(composing), read(points)];
  if (audiences.length === 0 || all.length === 0) return undefined;
  const missing = missingFor(composing);
  const rows = audiences.map(({ row }) => row);
  const cells = audiences.map((told) => all.map((point) => cellOf(composing, told, point, missing?.get(told.row.id))));
  const none = missing ? 'pictures.message-matrix.none' : 'pictures.message-matrix.unjudged';
  return matrixOf(composing, { id: 'message-matrix', rows, columns: all.map(toColumn), missing, none }, cells);
}

/** The points that each audience lacks, by its id; undefined where nobody can tell, or wants to hear of it. */
function missingFor(composing: Composing): ReadonlyMap<string, ReadonlySet<Point>> | undefined {
  const { read } = composing;
  const options = heededOptions(composing, messageGap);
  const covered = read(coverage);
  if (!options || covered.length === 0) return undefined;
  const impacts: readonly string[] = options.impacts ?? [];
  const owed = covered.filter(({ audience }) => audience.impact !== undefined && impacts.includes(audience.impact));
  return new Map(
    owed.map((each) => {
      const { id } = each.audience;
      // To whom nothing is planned lacks them all: the rule leaves that word to another one.
      const lacking =
        each.items.length > 0 ? missingPoints(read, each) : read(points).filter((point) => !read(excuses)(point, id));
      return [id, new Set(lacking)];
    }),
  );
}

function cellOf(
  { wording }: Composing,
  { row, items }: ToldAudience,
  point: Point,
  missing: ReadonlySet<Point> | undefined,
): Cell {
  const told = items.filter((each) => each.points.includes(point));
  const times = told.reduce((sum, { dates }) => sum + dates.length, 0);
  const from = told.map(({ spot }) => sourceOf(below(spot, 'messages')));
  if (times > 0) return { state: 'full', text: wording.number(times), from };
  if (told.length > 0) return { state: 'part', text: wording.say('pictures.message-matrix.undated'), from };
  const ends = [...row.from, sourceOf(point.spot)];
  return missing?.has(point)
    ? { state: 'gap', text: wording.say('pictures.gap'), from: ends }
    : { state: 'none', text: '', from: ends };
}

const LONGEST_HINT = 300;

function toColumn({ id, value, spot }: Point): Named {
  const hint = oneLine(value.text ?? '', LONGEST_HINT);
  return { label: titleOfId(id), from: [sourceOf(spot)], ...(hint !== '' && { hint }) };
}
