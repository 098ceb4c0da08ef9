import type { PlanKind } from '../plan/kinds.ts';
import type { Need, Size } from './need.ts';

/** One planning question: what is asked, of which plans, where the answer stands and what it needs. */
export interface Question {
  readonly id: string;
  readonly kind: PlanKind;
  readonly size: Size;
  /** Asked only where an audience has managers, at size small. */
  readonly onlyWithManagers?: boolean;
  /** One of the eight that executives and staff ask first: information only, and not counted. */
  readonly extra?: boolean;
  /** An organisation's own, from its configuration: its texts are said as they are there. */
  readonly isOwn?: boolean;
  /** A question whose open state says this one's too: then that one alone is told. */
  readonly yieldsTo?: string;
  readonly asks: string;
  /** What a good answer has: taught by the hover, judged by rules. */
  readonly good: string;
  /** Where the answer stands, as dotted keys; the first key is its section. */
  readonly at: string;
  readonly needs: readonly Need[];
}

export function sectionOf(question: Question): string {
  return question.at.split('.')[0] as string;
}
