import { Paragraph } from 'docx';
import { WHITE } from '../../office/palette.ts';
import { STYLES } from '../styles.ts';
import { type Words, wordsIn } from './shaded-cell.ts';

const NO_BREAKS = '\u00A0'.repeat(5);

/** What the signs and surfaces of a picture mean, in one line under it. */
export function legend(entries: readonly { readonly sign: Words; readonly label: string }[]): Paragraph {
  const words = entries.flatMap(({ sign, label }, at): Words[] => [
    { text: at === 0 ? '' : NO_BREAKS },
    sign,
    { text: `\u00A0${label} ` },
  ]);
  return new Paragraph({ style: STYLES.note, keepNext: true, children: wordsIn(words) });
}

/** A sign that shows a surface; a white one would not be seen without its edges. */
export function patch(fill: string): Words {
  return fill === WHITE ? { text: '□' } : { text: '\u00A0\u00A0\u00A0\u00A0', fill };
}
