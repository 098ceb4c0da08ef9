import type { Palette } from '../office/palette.ts';

/** What contents are laid out by. */
export interface Layout {
  /** In points. */
  readonly width: number;
  readonly palette: Palette;
  /** What numbers the next ordered list: each begins with 1. */
  readonly nextList: () => number;
}
