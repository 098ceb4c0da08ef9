import type { PlainValue } from '../../parse/tree.ts';

/** What is done to one file. Paths are dotted keys; a number counts the items of a list from 0, `*` stands for each entry. */
export interface FileEdit {
  readonly in: ExampleFile;
  /** Values by their paths; the keys that lead there are made where they are absent. */
  readonly set?: Readonly<Record<string, PlainValue>>;
  readonly remove?: readonly string[];
  /** Text by text, for what is no value. */
  readonly replace?: Readonly<Record<string, string>>;
}

/** One mistake in a complete example, and the one finding that it has to give. */
export interface Mutation extends FileEdit {
  /** What somebody got wrong. */
  readonly title: string;
  /** What belongs to the same mistake in other files. */
  readonly also?: readonly FileEdit[];
  readonly today?: string;
  /** Where the finding stands, as a dotted path: in the file that was changed, or in `file`. */
  readonly at: string;
  readonly file?: ExampleFile;
  /** Where it is told under another name: `missing-section` speaks for all questions of a section. */
  readonly as?: string;
}

/** Mutations by the rule or the question that has to speak. */
export type Mutations = Readonly<Record<string, readonly Mutation[]>>;

/** The files of the complete examples. */
export const ship = 'engineering/ship.change.yaml';
export const shipComms = 'engineering/ship.comms.yaml';
export const company = 'engineering/company.registry.yaml';
export const handover = 'hospital/handover.change.yaml';
export const handoverComms = 'hospital/handover.comms.yaml';
export const group = 'hospital/group.registry.yaml';
export const expenses = 'small/expenses.change.yaml';
export const expensesComms = 'small/expenses.comms.yaml';

export type ExampleFile =
  | typeof ship
  | typeof shipComms
  | typeof company
  | typeof handover
  | typeof handoverComms
  | typeof group
  | typeof expenses
  | typeof expensesComms;
