/** Words that only makers of the tool know, or that mean something else to everybody else. */
const JARGON =
  /\b(?:fingerprints?|families|family(?! name)|anchors?|cells?|schemas?|nodes?|references?|refers? to|blanks?|identifiers?|ids?|cadences?|scalars?|tokens?|strings?|booleans?|null|arrays?|pars(?:e[rds]?|ing)|diagnostics?|syntax|enum|regex|instances?|deferr(?:ed|als?))\b/i;

/** The first such word of a text, placeholders and what is quoted as code apart. */
export function jargonIn(text: string): string | undefined {
  return JARGON.exec(text.replace(/\{[a-zA-Z]+\}|`[^`]*`|\([\w.]+:[\w./%?=-]+\)/g, ''))?.[0];
}
