/** The blocks of page one, in the order in which leaders read them. */
export const PAGE_ONE_SECTIONS = [
  'sentence',
  'decisions',
  'why',
  'affected',
  'timeline',
  'risks',
  'next',
  'changed',
  'open',
] as const;
export type PageOneSection = (typeof PAGE_ONE_SECTIONS)[number];

/** What stands behind page one. The last two hold people's stories: they are there only if they were asked for. */
export const ANNEX_SECTIONS = [
  'alignment',
  'outcomes',
  'stakeholders',
  'coverage',
  'calendar',
  'all-risks',
  'feedback',
  'support',
  'recognition',
  'safety',
  'evaluation',
  'completeness',
  'learning-reviews',
  'conversation-guides',
] as const;
export type AnnexSection = (typeof ANNEX_SECTIONS)[number];

export const SUMMARY_SECTIONS = [...PAGE_ONE_SECTIONS, ...ANNEX_SECTIONS] as const;

/** What staff are told, in this order. */
export const STAFF_SECTIONS = [
  'staff-why',
  'staff-changes',
  'staff-when',
  'staff-do',
  'staff-help',
  'staff-training',
  'staff-jobs',
  'staff-speak-up',
] as const;
export type StaffSection = (typeof STAFF_SECTIONS)[number];

/** Those that are shown, in their order: a configuration that names some shows these, and no others. */
export function shownOf<T extends string>(all: readonly T[], configured: readonly string[] | undefined): readonly T[] {
  if (configured === undefined) return all;
  return [...new Set(configured)].flatMap((id) => all.filter((each) => each === id));
}
