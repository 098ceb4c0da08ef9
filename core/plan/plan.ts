import { type ParsedDocument, type ParsedFile, parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import { reparseFile } from '../parse/reparse-file.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { isKind, type Kind } from './kinds.ts';
import { type SoundPlan, toSoundPlan } from './sound-plan.ts';

export type PlainRecord = { readonly [key: string]: PlainValue };

export const STATUSES = ['draft', 'in-review', 'approved', 'active', 'done', 'stopped'] as const;
export type Status = (typeof STATUSES)[number];

export const PLAN_SIZES = ['small', 'standard', 'large'] as const;
export type PlanSize = (typeof PLAN_SIZES)[number];

/** One YAML document whose kind is ours: the unit that is checked. */
export interface Plan {
  readonly uri: string;
  readonly file: ParsedFile;
  readonly document: ParsedDocument;
  readonly kind: Kind;
  /** The document as plain data; an empty value counts as absent. */
  readonly data: PlainRecord;
  /** The parts of the data that are as the schema has them; undefined for kinds without a schema of their own. */
  readonly sound: SoundPlan | undefined;
  readonly status: Status;
  readonly title: string;
  readonly isRestricted: boolean;
}

/** A file with the plans in it. Pure: the same URI and text give the same value. */
export interface PlanFile {
  readonly uri: string;
  readonly file: ParsedFile;
  readonly plans: readonly Plan[];
}

/** Reads a file's plans. `previous` is the same file before an edit: what the edit left alone is taken over from it. */
export function readPlanFile(uri: string, text: string, previous?: PlanFile): PlanFile {
  const before = previous?.uri === uri ? previous : undefined;
  const file = before ? reparseFile(before.file, text) : parseFile(text);
  return { uri, file, plans: file.documents.flatMap((document) => toPlan(uri, file, document, before)) };
}

function toPlan(uri: string, file: ParsedFile, document: ParsedDocument, before: PlanFile | undefined): Plan[] {
  const { index, kind, root } = document;
  if (!isKind(kind)) return [];
  const previous = before?.plans.find((plan) => plan.document.index === index && plan.kind === kind);
  const made = (value: unknown) => previous && { node: previous.document.root, value: value as PlainValue | undefined };
  const data = toPlainValue(root, made(previous?.data)) as PlainRecord;
  return [
    {
      uri,
      file,
      document,
      kind,
      data,
      sound: toSoundPlan(kind, root, made(previous?.sound)),
      status: oneOf(STATUSES, data.status) ?? 'draft',
      title: typeof data.title === 'string' ? data.title : '',
      isRestricted: isRestricted(data.confidentiality),
    },
  ];
}

const FOR_MANY = ['public', 'internal'];

/** Who may read a plan for which nobody can tell, such as one that is "restrictd", is not for a tool to guess. */
function isRestricted(confidentiality: PlainValue | undefined): boolean {
  if (confidentiality === undefined || confidentiality === null) return false;
  return typeof confidentiality !== 'string' || !FOR_MANY.includes(confidentiality.trim().toLowerCase());
}

export function oneOf<T extends string>(values: readonly T[], value: PlainValue | undefined): T | undefined {
  return values.find((each) => each === value);
}

export function isRecord(value: PlainValue | undefined): value is { [key: string]: PlainValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value under dotted keys, or undefined where a step is missing or no map, or the value is empty. */
export function valueUnder(data: PlainValue | undefined, dotted: string): PlainValue | undefined {
  return valueAt(data, dotted.split('.'));
}

/** The value at a path, or undefined where the path leaves the data or the value is empty. */
export function valueAt(data: PlainValue | undefined, path: Path): PlainValue | undefined {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else value = isRecord(value) ? value[step] : undefined;
  }
  return value ?? undefined;
}

/** The entries of a map, without an organisation's own `x-` keys. */
export function entriesOf(value: PlainValue | undefined): [string, PlainValue][] {
  return isRecord(value) ? Object.entries(value).filter(([key]) => !key.startsWith('x-')) : [];
}
