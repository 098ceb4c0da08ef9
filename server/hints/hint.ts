import type { TextEdit } from '../../core/edit/text-edit.ts';
import type { Definition } from '../../core/plan/facts.ts';

/** A few words beside the text that are not part of it. */
export interface Hint {
  /** Where in the file they stand. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip?: string;
  /** What they name: a click leads there. */
  readonly names?: Definition;
  /** Writes into the plan what they say. */
  readonly edits?: readonly TextEdit[];
}

/** Whether a place is looked at: a hint costs more than its place. */
export type IsWanted = (offset: number) => boolean;
