import type { Content } from '../document/document.ts';
import { renderText } from '../document/render-text.ts';

/** The words of a message alone, one paragraph after the other. */
export function plainText(content: readonly Content[]): string {
  const sections = [{ id: 'words', title: '', content }];
  const empty = { label: '', title: [], head: [], foot: [], language: '', brand: {} };
  return renderText({ ...empty, today: '' as never, pages: [{ id: 'words', sections }] });
}
