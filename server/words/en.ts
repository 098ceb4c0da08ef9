/**
 * What the server says beside findings: titles of actions, lenses, hints, words in hovers. `{name}` is filled in. A text
 * that counts has a form for one and one for several, chosen by `{count}`.
 */
export const en = {
  'action.fix-all': 'Apply all safe fixes',
  'action.approve-plan': 'Approve this plan as {name}',
  'action.approve-item': 'Approve "{item}" as {name}',
  'progress.reading': 'Reading plans',
} as const satisfies Words;

export type Words = Readonly<Record<string, Word>>;

export type Word = string | { readonly one: string; readonly other: string };
