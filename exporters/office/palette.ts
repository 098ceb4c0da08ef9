import type { Brand } from '../../core/document/document.ts';
import type { AnswerState, CellState } from '../../core/document/picture.ts';
import type { Tone } from '../../core/document/piece.ts';
import { HOUSE_COLOUR, readableColour, tintOf } from '../../core/document/readable-colour.ts';

/** Colours as Office names them: `rrggbb`. */
export interface Palette {
  /** Dark enough for white text on it, and to be read on white. */
  readonly brand: string;
  /** A surface under dark text. */
  readonly tint: string;
  /** Bars that carry dark text. */
  readonly soft: string;
}

export const INK = '1F2328';
export const MUTED = '57606A';
export const RULE = 'D0D7DE';
export const WHITE = 'FFFFFF';
export const GAP = '8A4B00';
export const FREE_DAY = 'ECEFF2';

/** What a tone's text looks like; the words say the same. */
export const TONE_COLOURS: Readonly<Record<Tone, string | undefined>> = {
  strong: undefined,
  good: '1A6B38',
  watch: '8A4B00',
  bad: 'A32015',
};

/** Light enough for dark words, and apart from each other in grey. */
export const STATE_FILLS: Readonly<Record<CellState, string>> = {
  full: 'CFE8D5',
  part: 'FFF0C2',
  gap: 'F2B8AE',
  none: WHITE,
};

export const ANSWER_FILLS: Readonly<Record<AnswerState, string>> = {
  answered: 'B7D9C0',
  partial: 'FFE39A',
  deferred: 'D9DEE4',
  unanswered: 'F2B8AE',
};

/** From harmless to grave, by likelihood × impact: each darker than the one before. */
export function riskFill(likelihood: number, impact: number): string {
  const score = likelihood * impact;
  if (score >= 15) return 'EBA499';
  if (score >= 10) return 'F7CFA6';
  return score >= 5 ? 'FBE9B7' : 'E3F1E4';
}

export function paletteOf({ colour = HOUSE_COLOUR }: Brand): Palette {
  const brand = readableColour(colour);
  return { brand: digits(brand), tint: digits(tintOf(brand)), soft: digits(tintOf(brand, 0.75)) };
}

function digits(colour: string): string {
  return colour.slice(1).toUpperCase();
}
