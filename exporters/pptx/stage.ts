/** A slide of 16:9, in points. */
export const SLIDE = { width: 960, height: 540 } as const;
export const MARGIN = 40;
export const TITLE = { x: MARGIN, y: 24, width: SLIDE.width - 2 * MARGIN - 130, height: 44, size: 24 } as const;
/** Two lines of it. */
export const COVER_TITLE = { x: 84, y: 90, width: SLIDE.width - 84 - 2 * MARGIN, height: 88, size: 36 } as const;
/** What is between the title and the foot. */
export const BODY = { x: MARGIN, y: 88, width: SLIDE.width - 2 * MARGIN, height: 402 } as const;
export const FOOT = { y: 508, height: 16, size: 9 } as const;

/** Beside the number of the slide. */
export const SHORTENED = { x: SLIDE.width - MARGIN - 290, y: FOOT.y, width: 250, height: FOOT.height } as const;

/** From one baseline to the next, in relation to the size. */
export const LINE = 1.2;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The library counts in inches. */
export function inches(points: number): number {
  return points / 72;
}

export function placed({ x, y, width, height }: Box) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}
