import { type Composing, sourceIn, sourceOf } from '../document/composing.ts';
import { paragraph } from '../document/content.ts';
import type { Content, Document, Page, Section } from '../document/document.ts';
import { gap, ours, prose, value } from '../document/line.ts';
import type { Line, Piece } from '../document/piece.ts';
import { saysSomething } from '../document/says-something.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanRef } from '../views/spot.ts';

interface Parts {
  readonly label: string;
  readonly title: Line;
  readonly head: readonly Line[];
  readonly pages: readonly Page[];
}

export function toDocument({ wording, today }: Composing, { label, title, head, pages }: Parts): Document {
  const asOf = [ours(wording.say('kits.as-of', { day: wording.day(today) }))];
  const language = wording.language.locale;
  return { label, title, head: [...head, asOf], pages, foot: [], language, today, brand: {} };
}

/** None where there is nothing to say under the title. */
export function section(id: string, title: string, content: readonly Content[]): Section[] {
  return content.length > 0 ? [{ id, title, content }] : [];
}

/** What the change is called: by its change plan, else by the plan that is looked at. */
export function titleOf({ family, wording }: Composing): Line {
  const changes = family.members.filter(({ plan }) => plan.kind === 'change-plan').map(({ plan }) => plan);
  const [only, another] = changes;
  const plan = only && !another ? only : family.self.plan;
  return [titlePiece(plan, wording.say('document.untitled'))];
}

function titlePiece(plan: Plan, untitled: string): Piece {
  const from = [sourceIn(plan, ['title'])];
  return saysSomething(plan.title) ? value(plan.title, from) : gap(untitled, from);
}

/** The first answer that several parts of the plans give to one thing. */
export function firstSaid<T>(
  parts: readonly { readonly plan: PlanRef; readonly value: T }[],
  path: readonly string[],
  pick: (value: T) => string | undefined,
): Piece | undefined {
  const part = parts.find(({ value: each }) => pick(each) !== undefined);
  return part && prose(pick(part.value) as string, [sourceOf({ plan: part.plan, path })]);
}

/** The first entries, and a line on those left out. */
export function bounded<T>(
  { wording }: Composing,
  all: readonly T[],
  most: number,
): { readonly kept: readonly T[]; readonly more: Content[] } {
  const left = all.length - most;
  // One line on a single entry takes as much room as the entry.
  if (left <= 1) return { kept: all, more: [] };
  return {
    kept: all.slice(0, most),
    more: [paragraph([ours(wording.say('kits.more', { count: left }))], 'more')],
  };
}
