import { list } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { completenessOf } from '../../pictures/completeness-of.ts';
import { open } from '../page-one/open.ts';
import type { Teller } from '../teller.ts';
import { pictures } from './pictures.ts';

/** How far the questions are answered, and all that are open. */
export function completeness(teller: Teller): Content[] {
  const questions = open(teller)?.entries.all ?? [];
  return [...pictures(completenessOf(teller.composing)), ...list(questions.map(([line = []]) => line))];
}
