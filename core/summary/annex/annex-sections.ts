import type { Content, Section } from '../../document/document.ts';
import type { AnnexSection } from '../sections.ts';
import type { Teller } from '../teller.ts';
import { alignment } from './alignment.ts';
import { allRisks } from './all-risks.ts';
import { calendar } from './calendar.ts';
import { completeness } from './completeness.ts';
import { coverage } from './coverage.ts';
import { evaluation } from './evaluation.ts';
import { feedback } from './feedback.ts';
import { outcomes } from './outcomes.ts';
import { recognition } from './recognition.ts';
import { safety } from './safety.ts';
import { stakeholders } from './stakeholders.ts';
import { conversationGuides, learningReviews } from './stories.ts';
import { support } from './support.ts';

const WRITE: Readonly<Record<AnnexSection, (teller: Teller) => readonly Content[]>> = {
  alignment,
  outcomes,
  stakeholders,
  coverage,
  calendar,
  'all-risks': allRisks,
  feedback,
  support,
  recognition,
  safety,
  evaluation,
  completeness,
  'learning-reviews': learningReviews,
  'conversation-guides': conversationGuides,
};

/** The sections of the annex that have something to say. */
export function annexSections(teller: Teller, shown: readonly AnnexSection[]): Section[] {
  return shown.flatMap((id) => {
    const content = WRITE[id](teller);
    return content.length === 0 ? [] : [{ id, title: teller.say(`summary.${id}`), content }];
  });
}
