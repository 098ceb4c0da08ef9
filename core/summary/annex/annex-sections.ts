import type { Content, Section } from '../../document/document.ts';
import type { AnnexSection } from '../sections.ts';
import type { Teller } from '../teller.ts';

type WriteSection = (teller: Teller) => readonly Content[];

const WRITE: Readonly<Partial<Record<AnnexSection, WriteSection>>> = {};

/** The sections of the annex that have something to say. */
export function annexSections(teller: Teller, shown: readonly AnnexSection[]): Section[] {
  return shown.flatMap((id) => {
    const content = WRITE[id]?.(teller) ?? [];
    return content.length === 0 ? [] : [{ id, title: id, content }];
  });
}
