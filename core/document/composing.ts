import type { CheckContext } from '../check/check-plan.ts';
import type { Read } from '../engine/observe.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import { audiences } from '../views/audiences.ts';
import { plans } from '../views/inputs.ts';
import { people } from '../views/people.ts';
import { isRefTo, type PlanRef, type Spot } from '../views/spot.ts';
import type { Wording } from '../words/wording.ts';
import type { JobWords } from './about-jobs.ts';
import { gap, prose, value } from './line.ts';
import type { Piece, Source } from './piece.ts';
import type { Readership } from './reader.ts';
import { saysSomething } from './says-something.ts';

/**
 * What a document is composed from: a family of plans as its readers may know it at one moment, and the language to say
 * it in. What is not for them has been taken out of it.
 */
export interface Composing extends CheckContext, Readership {
  /** Views of the family, as its rules see them: sound parts only, days computed. Good until something is waited for. */
  readonly read: Read;
  /** What the family says about jobs, and whether somebody stands for it. */
  readonly jobs: JobWords;
  /** How the questions of the family's plans stand; empty for staff. */
  readonly questions: ReadonlyMap<Plan, readonly QuestionResult[]>;
  /** The questions that the family's plans are asked: by their size and the organisation, without those excluded. */
  readonly asked: ReadonlySet<string>;
  readonly wording: Wording;
}

/** The plan that the document was asked of. */
export function selfOf({ read, family }: Composing): PlanRef {
  const self = read(plans).find((ref) => isRefTo(ref, family.self.plan));
  if (!self) throw new Error(`${family.self.plan.uri} is no plan of its own family.`);
  return self;
}

export function sourceOf({ plan, path }: Spot): Source {
  return { uri: plan.uri, document: plan.document, path };
}

/** The same where nobody has a view of what stands there. */
export function sourceIn({ uri, document }: Plan, path: Path): Source {
  return { uri, document: document.index, path };
}

/** What a plan says there in its own words; a gap where it says nothing, or nothing but filler. */
export function said({ wording }: Composing, text: PlainValue | undefined, at: Spot): Piece {
  const from = [sourceOf(at)];
  return saysSomething(text) ? prose(String(text), from) : gap(wording.say('document.not-yet-answered'), from);
}

/** What a person or an audience is called, with the entry that says so as a further source; a gap where nobody is named. */
export function calledAt({ read, wording }: Composing, id: PlainValue | undefined, at: Spot): Piece {
  if (!saysSomething(id)) return gap(wording.say('document.not-yet-answered'), [sourceOf(at)]);
  const entry = read(people).get(String(id)) ?? read(audiences).get(String(id));
  const name = entry?.name ?? String(id);
  return value(name, [sourceOf(at), ...(entry ? [sourceOf(entry.spot)] : [])]);
}
