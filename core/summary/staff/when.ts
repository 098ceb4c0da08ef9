import { paragraph } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { fullContent } from '../fit-page.ts';
import { timeline } from '../page-one/timeline.ts';
import type { Teller } from '../teller.ts';
import { messagesOn } from './what-changes.ts';

/** The days of the change, and what the key messages say comes next. */
export function when(teller: Teller): Content[] {
  const days = timeline(teller);
  return [...(days ? fullContent(days) : []), ...messagesOn(teller, ['what-next']).map((line) => paragraph(line))];
}
