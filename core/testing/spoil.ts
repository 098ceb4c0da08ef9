import { parse, stringify } from 'yaml';
import type { PlainValue } from '../parse/tree.ts';

/** Something that somebody, or a tool, does to a plan: shares of 1 choose the place and what is written there. */
export interface Spoiling {
  readonly kind: SpoilingKind;
  readonly where: number;
  readonly what: number;
}

export type SpoilingKind = keyof typeof SPOILINGS;

type Container = PlainValue[] | { [key: string]: PlainValue };

/** An entry of a map or an item of a list. */
interface Place {
  readonly parent: Container;
  readonly step: string;
  readonly value: PlainValue;
  readonly depth: number;
  /** The key of the map that it stands in. */
  readonly under: string;
}

interface Way {
  readonly fits: (place: Place) => boolean;
  /** `ids` are all keys that the plan has, as names that it may name. */
  readonly change: (place: Place, what: number, ids: readonly string[]) => void;
}

/** The text of a plan, or of several, with one thing in it spoilt; layout and comments are not kept. */
export function spoil(text: string, { kind, where, what }: Spoiling): string {
  const documents = text.split(/^---$/m).map((each): PlainValue => parse(each, { schema: 'core', maxAliasCount: -1 }));
  const { fits, change }: Way = SPOILINGS[kind];
  const all = documents.flatMap((root) => (typeof root === 'object' && root !== null ? [...placesIn(root)] : []));
  const places = all.filter((place) => place.step !== 'kind' || place.depth > 0);
  const place = pick(places.filter(fits), where);
  const ids = places.flatMap(({ parent, step }) => (Array.isArray(parent) ? [] : [step]));
  if (place) change(place, what, ids);
  return documents.map((root) => stringify(root, { aliasDuplicateObjects: false, lineWidth: 0 })).join('---\n');
}

function* placesIn(parent: Container, under = '', depth = 0): Generator<Place> {
  for (const [step, value] of Object.entries(parent)) {
    yield { parent, step, value, depth, under };
    if (typeof value === 'object' && value !== null) yield* placesIn(value, step, depth + 1);
  }
}

function pick<T>(from: readonly T[], share: number): T | undefined {
  return from[Math.floor(share * from.length)];
}

function copy(value: PlainValue): PlainValue {
  return JSON.parse(JSON.stringify(value));
}

/** Writes a name such as `__proto__` as well, which an assignment would not. */
function write(parent: Container, step: string, value: PlainValue): void {
  Object.defineProperty(parent, step, { value, enumerable: true, configurable: true, writable: true });
}

const oneOf =
  (values: readonly PlainValue[]): Way['change'] =>
  ({ parent, step }, what) =>
    write(parent, step, copy(pick(values, what) ?? null));

const besideTitle = (key: string, values: readonly PlainValue[]): Way => ({
  fits: isCalled('title'),
  change: ({ parent }, what) => write(parent, key, pick(values, what) ?? null),
});

function isCalled(...keys: readonly string[]): Way['fits'] {
  return ({ step }) => keys.includes(step);
}

function isMap({ value }: Place): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ODD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'start',
  'go-live',
  '1',
  'null',
  'x-y',
  'Ä b',
];
const ODD_VALUES: readonly PlainValue[] = [
  ...[null, '', 'TBD', 'as needed', true, false, 0, -1, -12.5, 1e21, 'nobody-there', 'ship/go-live', '__proto__'],
  ...['toString', 'Some prose: with "quotes"', 'a\nb\n\nc', '0001-01-01', '9999-12-31', './nowhere.md', [], {}, [null]],
  ...[['x', 'x'], [[]], { a: null }, [{}], ['TBD', 'nobody-there'], { audience: 'x' }],
];
const DATES: readonly PlainValue[] = [
  ...['0001-01-01', '9999-12-31', '2026-11-21', '2027-01-04', '2027-02-30', 'go-live', 'go-live - 9999 working days'],
  ...[
    'end + 9999 months',
    'start + 3 days',
    'announce',
    'announce + 1 day',
    'pilot.start',
    'nowhere.end',
    'ship/go-live',
  ],
  20270104,
];
const CADENCES: readonly PlainValue[] = [
  ...['daily', 'weekly', 'monthly on day 31', 'yearly', 'every 999 weeks', 'every 0 weeks', 'weekly on noday', 7],
  ...[
    'daily from 0001-01-01 until 9999-12-31',
    'weekly on mon and tue from go-live',
    'quarterly on the last fri until end',
  ],
];
const STATUSES = [
  ...['draft', 'in-review', 'approved', 'active', 'done', 'stopped'],
  ...['sent', 'planned', 'cancelled', 'dropped', 'celebrated'],
];

const SPOILINGS = {
  delete: {
    fits: () => true,
    change: ({ parent, step }) => (Array.isArray(parent) ? parent.splice(Number(step), 1) : delete parent[step]),
  },
  replace: { fits: () => true, change: oneOf(ODD_VALUES) },
  wrap: {
    fits: () => true,
    change: ({ parent, step, value }, what) => write(parent, step, what < 0.5 ? [value] : { value }),
  },
  rename: {
    fits: ({ parent }) => !Array.isArray(parent),
    change: ({ parent, step }, what) => {
      const entries = Object.entries(parent);
      for (const [key] of entries) delete (parent as { [key: string]: PlainValue })[key];
      for (const [key, value] of entries) write(parent, key === step ? (pick(ODD_IDS, what) ?? key) : key, value);
    },
  },
  'new-entry': {
    fits: isMap,
    change: ({ value }, what) => {
      const map = value as Container;
      write(map, pick(ODD_IDS, what) ?? 'x', copy(pick(Object.values(map), what) ?? null));
    },
  },
  'double-items': {
    fits: ({ value }) => Array.isArray(value),
    change: ({ value }, what) => {
      const list = value as PlainValue[];
      list.push(...list.slice(0, 1 + Math.floor(what * 3)).map(copy));
    },
  },
  empty: {
    fits: ({ value }) => typeof value === 'object',
    change: ({ parent, step, value }) => write(parent, step, Array.isArray(value) ? [] : {}),
  },
  day: {
    fits: isCalled(
      ...['date', 'due', 'start', 'end', 'go-live', 'from', 'to', 'until', 'since', 'by', 'next', 'needed-by'],
      'embargo-until',
    ),
    change: oneOf(DATES),
  },
  rhythm: {
    fits: isCalled('every', 'cadence', 'default', 'high', 'low', 'repeat', 'review'),
    change: oneOf(CADENCES),
  },
  'day-after-another': {
    fits: isCalled('date', 'due', 'start', 'end'),
    change: ({ parent, step }, what, ids) => write(parent, step, `${pick(ids, what)} + 1 day`),
  },
  'other-name': {
    fits: ({ value }) => typeof value === 'string' && /^[a-z0-9-]+$/.test(value),
    change: ({ parent, step }, what, ids) => write(parent, step, pick(ids, what) ?? null),
  },
  managers: {
    fits: (place) => isMap(place) && place.under === 'audiences',
    change: ({ parent, value }, what) => write(value as Container, 'managers', pick(Object.keys(parent), what) ?? null),
  },
  status: { fits: isCalled('status'), change: oneOf(STATUSES) },
  number: {
    fits: ({ value }) => typeof value === 'number',
    change: oneOf([-1, 0, 1, 2, 5, 0.5, 1e15, Number.MAX_VALUE, '12', null]),
  },
  size: besideTitle('size', ['small', 'standard', 'large', null]),
  confidentiality: besideTitle('confidentiality', ['restricted', 'public']),
  language: besideTitle('language', ['de', 'en', 'en-GB', 'xx']),
} as const satisfies Readonly<Record<string, Way>>;

export const SPOILING_KINDS = Object.keys(SPOILINGS) as readonly SpoilingKind[];
