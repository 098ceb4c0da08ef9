import type { Composing } from '../document/composing.ts';
import type { Picture } from '../document/picture.ts';
import type { Readership } from '../document/reader.ts';
import { calendarOf } from '../pictures/calendar-of.ts';
import { channelMatrixOf } from '../pictures/channel-matrix-of.ts';
import { completenessOf } from '../pictures/completeness-of.ts';
import { influenceGridOf } from '../pictures/influence-grid-of.ts';
import { messageMatrixOf } from '../pictures/message-matrix-of.ts';
import { riskMapOf } from '../pictures/risk-map-of.ts';
import { stageCoverageOf } from '../pictures/stage-coverage-of.ts';
import { timelineOf } from '../pictures/timeline-of.ts';
import { memoryWorkspace, toUri } from './memory-host.ts';

const COMPOSERS = [
  timelineOf,
  riskMapOf,
  messageMatrixOf,
  channelMatrixOf,
  stageCoverageOf,
  calendarOf,
  influenceGridOf,
  completenessOf,
];

const WITH_GRID: Readership = { reader: 'sponsor', include: new Set(['grid']) };

/** Of a plan among files in memory, with what it is composed from. */
export async function composingOf(
  files: Readonly<Record<string, string>>,
  main: string,
  today?: string,
  readership: Readership = WITH_GRID,
): Promise<Composing> {
  const workspace = await memoryWorkspace(files, today);
  const composing = await workspace.composing(toUri(main), readership);
  if (typeof composing === 'string') throw new Error(`${main}: ${composing}`);
  return composing;
}

/** All pictures that the plan has something for. */
export function picturesOf(composing: Composing): Picture[] {
  return COMPOSERS.flatMap((compose) => compose(composing) ?? []);
}
