import { defineView } from '../engine/observe.ts';
import type { Path, PlainValue, PlanNode } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { family, plans } from './inputs.ts';
import type { Spot } from './spot.ts';

/** Why something that is written is no sound part: it says nothing, or it is of a wrong type, which its own finding tells. */
export type Unsound = 'filler' | 'malformed';

export interface UnsoundPlace {
  readonly spot: Spot;
  readonly is: Unsound;
}

/** Places that hold something which the sound parts leave out. Empty values are not among them: nothing is written there. */
export const unsoundPlaces = defineView(
  'unsound-places',
  (read): readonly UnsoundPlace[] => {
    const refs = new Map(read(plans).map((ref) => [keyAt(ref.uri, ref.document, []), ref]));
    return read(family).members.flatMap(({ plan }) => {
      const ref = refs.get(keyAt(plan.uri, plan.document.index, []));
      return ref ? [...unsoundIn(plan)].map(({ path, is }) => ({ spot: { plan: ref, path }, is })) : [];
    });
  },
  (a, b) => a.length === b.length && a.every((place, at) => isSamePlace(place, b[at])),
);

function isSamePlace({ spot, is }: UnsoundPlace, other: UnsoundPlace | undefined): boolean {
  return (
    spot.plan === other?.spot.plan &&
    is === other.is &&
    spot.path.length === other.spot.path.length &&
    spot.path.every((step, at) => step === other.spot.path[at])
  );
}

export const unsound = defineView(
  'unsound',
  (read): ReadonlyMap<string, Unsound> =>
    new Map(
      read(unsoundPlaces).map(({ spot: { plan, path }, is }) => [keyAt(plan.uri, plan.document, path), is] as const),
    ),
);

export function unsoundAt(places: ReadonlyMap<string, Unsound>, { plan, path }: Spot): Unsound | undefined {
  return places.get(keyAt(plan.uri, plan.document, path));
}

function keyAt(uri: string, document: number, path: Path): string {
  return `${uri}#${document} ${JSON.stringify(path)}`;
}

interface Found {
  readonly path: Path;
  readonly is: Unsound;
}

function* unsoundIn({ document, sound }: Plan): Generator<Found> {
  if (sound) yield* unsoundBelow(document.root, sound as unknown as PlainValue, []);
}

function* unsoundBelow(node: PlanNode, sound: PlainValue | undefined, path: Path): Generator<Found> {
  if (sound === undefined || sound === '') {
    const is = unsoundnessOf(node);
    if (is) yield { path, is };
  } else if (node.type === 'map') {
    const parts = sound as { readonly [key: string]: PlainValue };
    for (const { key, value } of node.entries) yield* unsoundBelow(value, parts[key], [...path, key]);
  } else if (node.type === 'list') {
    const items = sound as readonly PlainValue[];
    for (const [index, { value }] of node.items.entries()) yield* unsoundBelow(value, items[index], [...path, index]);
  }
}

function unsoundnessOf(node: PlanNode): Unsound | undefined {
  if (node.type !== 'scalar') return 'malformed';
  if (node.value === null) return undefined;
  return typeof node.value === 'string' && isFiller(node.value) ? 'filler' : 'malformed';
}
