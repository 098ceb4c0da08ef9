/** The rules that judge prose by word lists or by counting. */
export type ProseRule =
  | 'fear-language'
  | 'blame-language'
  | 'euphemism'
  | 'absolute-promise'
  | 'trait-label'
  | 'plain-language';

/** A sentence that some rule has to find. */
export interface HarmfulSentence {
  readonly rule: ProseRule;
  readonly text: string;
}

/**
 * How the sentences are read: as what is said of an incident, so that every prose rule looks at them. Malou Ferrandine,
 * Ottokar Nyberg and Ilse Brandvoorde are people of the plan; its tone avoids "velocity" and "crunch time", its
 * max-grade is 9, its glossary explains RTS. Nobody has approved a position on jobs.
 */
export const PLAN_AROUND = {
  people: ['Malou Ferrandine', 'Ottokar Nyberg', 'Ilse Brandvoorde'],
  avoid: ['velocity', 'crunch time'],
  maxGrade: 9,
  glossary: ['RTS'],
} as const;
