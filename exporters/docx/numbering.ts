import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { FIRST_PAGE } from '../../core/document/sheet.ts';
import type { Palette } from '../office/palette.ts';
import { twips } from './measures.ts';

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

export function numberingOf({ brand }: Palette): INumberingOptions {
  const indent = { left: twips(FIRST_PAGE.indent), hanging: twips(FIRST_PAGE.indent) };
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent }, run: { color: brand } } },
  ];
  return {
    config: [
      { reference: BULLETS, levels: level(LevelFormat.BULLET, '•') },
      { reference: NUMBERS, levels: level(LevelFormat.DECIMAL, '%1.') },
    ],
  };
}
