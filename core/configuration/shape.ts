import type { Path } from '../parse/tree.ts';

/** What a place of a configuration takes. The reader and the schema for editors both follow it, so that they agree. */
export type Shape = OneOf | NumberShape | TextShape | ListShape | RecordShape | EitherShape;

interface Said {
  /** For whoever writes it: shown by editors. */
  readonly says: string;
}

export interface OneOf extends Said {
  readonly type: 'one-of';
  readonly values: readonly string[];
}

export interface NumberShape extends Said {
  readonly type: 'number';
  readonly default?: number;
  readonly min?: number;
  readonly max?: number;
}

export interface TextShape extends Said {
  readonly type: 'text';
  /** Whether a text will do, one that does for whoever wrote another, and the same as far as a pattern can say it. */
  readonly accepts?: { readonly test: (text: string) => boolean; readonly like: string; readonly pattern?: string };
}

export interface ListShape extends Said {
  readonly type: 'list';
  readonly of: Shape;
}

export interface RecordShape extends Said {
  readonly type: 'record';
  /** What its keys name, for messages. */
  readonly keysName: 'key' | 'rule' | 'question' | 'option';
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  /** What other keys take; without it there are none. */
  readonly rest?: Shape;
}

/** One value, or several in a list or under keys. */
export interface EitherShape extends Said {
  readonly type: 'either';
  readonly single: OneOf | TextShape;
  readonly several: ListShape | RecordShape;
}

/** What a place takes. */
export function shapeAt(shape: Shape | undefined, [step, ...rest]: Path): Shape | undefined {
  if (step === undefined || shape === undefined) return shape;
  if (shape.type === 'either') return shapeAt(shape.several, [step, ...rest]);
  if (shape.type === 'list') return typeof step === 'number' ? shapeAt(shape.of, rest) : undefined;
  if (shape.type !== 'record') return undefined;
  return shapeAt(Object.hasOwn(shape.keys, step) ? shape.keys[step] : shape.rest, rest);
}
