import type { Content } from '../../document/document.ts';
import { completenessOf } from '../../pictures/completeness-of.ts';
import { fullContent } from '../fit-page.ts';
import { open } from '../page-one/open.ts';
import type { Teller } from '../teller.ts';
import { pictures } from './pictures.ts';

/** How far the questions are answered, and all that are open. */
export function completeness(teller: Teller): Content[] {
  const block = open(teller);
  return [...pictures(completenessOf(teller.composing)), ...(block ? fullContent(block) : [])];
}
