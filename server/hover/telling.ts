import type { Language } from '../../core/messages/language.ts';
import type { Span } from '../../core/parse/tree.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { Workspace } from '../../core/workspace.ts';
import { type Markup, markupFor } from '../markup.ts';
import type { PlanView } from '../plan-view.ts';
import type { Session } from '../session.ts';
import type { Say } from '../words/say.ts';

/** How things are told: in which language, in which format. */
export interface Voice {
  readonly say: Say;
  readonly language: Language;
  /** What is ours is written in the language. */
  readonly markup: Markup;
  /** Where the reference pages lie, with a slash at the end; undefined where there are none to link to. */
  readonly pages: string | undefined;
}

/** A plan and how it is told of. */
export interface Telling extends Voice {
  readonly view: PlanView;
  /** The plans in another file, as far as it is known. */
  readonly plansIn: (uri: string) => readonly Plan[];
}

/** What is to be told of a place, in paragraphs, and the words that it belongs to. */
export interface Told {
  readonly span: Span;
  readonly paragraphs: readonly string[];
}

export function toVoice(
  { say, language, client }: Pick<Session, 'say' | 'language' | 'client'>,
  isMarkdown: boolean,
): Voice {
  const markup = markupFor(isMarkdown);
  const ours = (text: string) => markup.ours(language.phrase(text));
  return { say, language, markup: { ...markup, ours }, pages: isMarkdown ? client.pages : undefined };
}

export function toTelling(workspace: Workspace, voice: Voice, view: PlanView): Telling {
  const plansIn = (uri: string) => workspace.families(uri).map(({ self }) => self.plan);
  return { ...voice, view, plansIn };
}
