import { defineView } from '../engine/observe.ts';
import { changedKeys, contentOf } from '../plan/content.ts';
import { committed, family } from './inputs.ts';
import type { PlanRef } from './spot.ts';

export interface UntoldChange {
  readonly plan: PlanRef;
  /** The sections that say something else than in the last commit. */
  readonly sections: readonly string[];
  /** The version that people know. */
  readonly version: number;
}

/** Plans that say something else than in the last commit, under the same version. */
export const untoldChanges = defineView(
  'untold-changes',
  (read): readonly UntoldChange[] =>
    read(committed).flatMap(({ plan, value }) => {
      const member = read(family).members.find(
        (each) => each.plan.uri === plan.uri && each.plan.document.index === plan.document,
      );
      const version = typeof value.version === 'number' ? value.version : FIRST;
      if (!member || (plan.version ?? FIRST) > version) return [];
      const sections = changedKeys(contentOf(value), contentOf(member.plan.data)).filter((key) => key !== 'version');
      return sections.length === 0 ? [] : [{ plan, sections, version }];
    }),
  (a, b) => JSON.stringify(a) === JSON.stringify(b),
);

/** Of a plan that names none. */
const FIRST = 1;
