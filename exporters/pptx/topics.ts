import type { Document, Section } from '../../core/document/document.ts';
import type { Picture } from '../../core/document/picture.ts';

/** What is shown together, and the sections of the annex that are told beside it, in the notes. */
export interface Topic {
  readonly section: Section;
  readonly beside: readonly Section[];
}

/** Under which section of the first page a section of the annex is told. */
const HOMES: Readonly<Record<string, string>> = {
  alignment: 'why',
  outcomes: 'why',
  evaluation: 'why',
  stakeholders: 'affected',
  support: 'affected',
  recognition: 'affected',
  safety: 'affected',
  coverage: 'timeline',
  calendar: 'timeline',
  'all-timeline': 'timeline',
  'all-risks': 'risks',
  feedback: 'changed',
  completeness: 'open',
};

/** A topic for each section of the first page: what the annex says of it in full is shown instead of what page one has room for. */
export function topicsOf({ pages: [first, ...others] }: Document): Topic[] {
  const shown = first?.sections ?? [];
  const annex = others.flatMap(({ sections }) => sections);
  const isFull = ({ id }: Section) => !HOMES[id] && shown.some((section) => id === `all-${section.id}`);
  const homeOf = ({ id }: Section) => shown.find((section) => section.id === HOMES[id]) ?? shown.at(-1);
  return shown.map((section) => {
    const full = annex.find((each) => isFull(each) && each.id === `all-${section.id}`);
    return {
      section: full ? { ...section, content: full.content } : section,
      beside: annex.filter((each) => !isFull(each) && homeOf(each) === section),
    };
  });
}

export function findPicture<T extends Picture['type']>(
  document: Document,
  type: T,
): Extract<Picture, { type: T }> | undefined {
  const contents = document.pages.flatMap(({ sections }) => sections).flatMap(({ content }) => content);
  const pictures = contents.flatMap((content) => (content.type === 'picture' ? [content.picture] : []));
  return pictures.find((picture): picture is Extract<Picture, { type: T }> => picture.type === type);
}
