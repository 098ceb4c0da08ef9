import { isKind, type Kind } from '../core/plan/kinds.ts';
import type { PlanSize } from '../core/plan/plan.ts';

const LINES_TO_LOOK_AT = 50;
const KIND_LINE = /^\uFEFF?(?:"kind"|'kind'|kind)\s*:\s+["']?([a-z-]+)["']?\s*(?:#.*)?$/;
const SIZE_LINE = /^size\s*:\s+["']?(small|standard|large)\b/m;

/** The kinds that the head of a text names. Cheap enough for every YAML file that is opened: nothing is parsed. */
export function kindsIn(text: string): Kind[] {
  const lines = text.split(/\r?\n/, LINES_TO_LOOK_AT);
  return lines.map((line) => KIND_LINE.exec(line)?.[1]).filter(isKind);
}

export function looksLikePlan(text: string): boolean {
  return kindsIn(text).length > 0;
}

export function findSize(text: string): PlanSize | undefined {
  return SIZE_LINE.exec(text)?.[1] as PlanSize | undefined;
}
