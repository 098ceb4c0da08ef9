import type { Picture } from '../../core/document/picture.ts';
import { drawPicture } from '../../core/pictures/draw/draw-picture.ts';
import type { Block } from './block.ts';
import type { Look } from './look.ts';

/** As lines and letters, not as points: sharp at any size. As wide as the page, unless it would be higher than a sheet. */
export function setPicture(picture: Picture, look: Look): Block {
  const svg = drawPicture(picture, { idPrefix: picture.id, colours: 'paper' });
  const [width = 1, height = 1] = ['width', 'height'].map((name) => Number(svg.match(`${name}="([\\d.]+)"`)?.[1]));
  const most = look.sheet.height - 2 * look.margin - BESIDE;
  const scale = Math.min(look.width / width, most / height);
  const fit: [number, number] = [width * scale, height * scale];
  return { set: { svg: look.printable.text(svg), fit, margin: [0, 2, 0, 4] }, height: fit[1] + 6 };
}

/** What stands on a sheet beside a picture: its headings. */
const BESIDE = 80;
