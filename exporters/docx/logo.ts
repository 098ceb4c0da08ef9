import { ImageRun } from 'docx';
import { cleanText } from '../../core/document/clean-text.ts';
import type { Brand } from '../../core/document/document.ts';
import { sizeOf } from '../office/size-of.ts';

const TALLEST = 18;
const WIDEST = 110;

/** The logo, if Word can show it: older ones show no SVG, so that the organisation's name has to do. */
export function logoOf({ logo, name }: Brand): ImageRun | undefined {
  const size = logo && sizeOf(logo);
  if (!size) return undefined;
  const scale = Math.min(TALLEST / size.height, WIDEST / size.width);
  const described = cleanText(name ?? '');
  return new ImageRun({
    type: logo.mediaType === 'image/png' ? 'png' : 'jpg',
    data: logo.bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { name: 'Logo', title: described, description: described },
  });
}
