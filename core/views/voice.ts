import { defineView, type Read } from '../engine/observe.ts';
import { textsOf } from './entries.ts';
import { change, comms, type Part, registry } from './inputs.ts';
import type { PlanRef } from './spot.ts';

/** How a plan wants its texts to be: its own word on it first, then that of its communication plan, then its registries'. */
export interface Voice {
  readonly maxGrade: number | undefined;
  readonly avoid: readonly string[];
}

interface Wish {
  readonly plan: PlanRef;
  readonly maxGrade?: number | undefined;
  readonly avoid?: readonly string[] | undefined;
}

/** Gives the voice of each plan of the family. */
export const voiceOf = defineView('voice', (read): ((plan: PlanRef) => Voice) => {
  const wishes = [...wishesIn(read, comms), ...wishesIn(read, registry)];
  return (plan) => {
    const inOrder = [...wishes.filter((wish) => wish.plan === plan), ...wishes];
    return {
      maxGrade: inOrder.find(({ maxGrade }) => maxGrade !== undefined)?.maxGrade,
      avoid: inOrder.find(({ avoid }) => avoid !== undefined)?.avoid ?? [],
    };
  };
});

function wishesIn(
  read: Read,
  { tone, 'plain-language': plain }: Pick<typeof comms, 'tone' | 'plain-language'>,
): Wish[] {
  return [
    ...read(plain).map(({ plan, value }): Wish => ({ plan, maxGrade: value['max-grade'] })),
    ...read(tone).map(({ plan, value }): Wish => ({ plan, avoid: value.avoid && textsOf(value.avoid) })),
  ];
}

/** Acronyms that the family explains, in a glossary or in brackets, or that are part of a name of one of its groups. */
export const knownAcronyms = defineView('known-acronyms', (read): ReadonlySet<string> => {
  const glossaries = [
    ...read(registry.glossary).map(({ value }) => value),
    ...[comms, registry].flatMap((kind) => read(kind['plain-language']).map(({ value }) => value.glossary ?? {})),
  ];
  const named = [comms.audiences, registry.audiences, registry.teams, comms.channels, registry.channels].flatMap(
    (input) => namesIn(read(input)),
  );
  const groups = read(change.who).flatMap(({ value }) => Object.values(value.audiences ?? {}).map(({ name }) => name));
  return new Set([
    ...glossaries.flatMap((glossary) => Object.keys(glossary)).flatMap((term) => [term, term.toUpperCase()]),
    ...[...named, ...groups].flatMap((name) => name?.match(/[\p{Lu}&]{2,}/gu) ?? []),
  ]);
});

function namesIn(parts: readonly Part<Readonly<Record<string, { readonly name?: string }>>>[]): (string | undefined)[] {
  return parts.flatMap(({ value }) => Object.values(value).map(({ name }) => name));
}
