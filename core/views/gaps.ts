import type { Read } from '../engine/observe.ts';
import type { Message } from '../messages/message.ts';
import { below, type Spot } from './spot.ts';
import { unsound, unsoundAt } from './unsound.ts';

type Label = string | Message;

/** A field that says nothing. */
export interface Gap {
  readonly at: Spot;
  /** What is missing, in words: "a due date". */
  readonly label: Label;
  /** Nothing stands there, not even filler. */
  readonly isAbsent: boolean;
}

/** Fields that say nothing, of those that have a label. What is of a wrong type is there: its own finding speaks of it. */
export function gapsIn(value: object, spot: Spot, labels: Readonly<Record<string, Label>>, read: Read): Gap[] {
  return Object.entries(labels).flatMap(([key, label]) => {
    if (Object.hasOwn(value, key)) return [];
    const at = below(spot, key);
    const is = unsoundAt(read(unsound), at);
    return is === 'malformed' ? [] : [{ at, label, isAbsent: is === undefined }];
  });
}

/** Edits that write a line to fill in where nothing stands. */
export function stubsOf(gaps: readonly Gap[]): { set: Spot; value: string }[] {
  return gaps.filter(({ isAbsent }) => isAbsent).map(({ at }) => ({ set: at, value: 'TBD' }));
}
