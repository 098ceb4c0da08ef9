// The fonts that PDF files carry: Source Sans 3, reduced to what plans are written in.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const STYLES = { normal: 'Regular', bold: 'Semibold', italics: 'It', bolditalics: 'SemiboldIt' };

/** Latin, Greek, Cyrillic; punctuation, currencies, letterlike signs, fractions, arrows, mathematics, shapes, ticks. */
const WANTED = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x23ff],
  [0x25a0, 0x27bf],
  [0xfb00, 0xfb06],
];

/** Them as a module. */
export async function fonts(root) {
  const text = WANTED.map(([first, last]) =>
    String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  ).join('');
  const subsets = [];
  for (const [style, name] of Object.entries(STYLES)) {
    const whole = await readFile(`${root}/node_modules/source-sans/TTF/SourceSans3-${name}.ttf`);
    subsets.push([style, await subsetFont(whole, text, { targetFormat: 'truetype', noLayoutClosure: true })]);
  }
  const shared = subsets.map(([, font]) => charactersOf(font)).reduce((a, b) => a.filter((each) => b.includes(each)));
  return `/** From Source Sans 3 by Adobe (SIL Open Font License 1.1) by npm run generate. TrueType, in base64. */
export const SOURCE_SANS: Readonly<Record<${Object.keys(STYLES)
    .map((style) => `'${style}'`)
    .join(' | ')}, string>> = {
${subsets.map(([style, font]) => `  ${style}: '${font.toString('base64')}',`).join('\n')}
};

/** First and last of each stretch of characters that all of them have. */
export const CHARACTERS: readonly (readonly [number, number])[] = [
${stretches(shared)
  .map((stretch) => `  [${stretch.join(', ')}],`)
  .join('\n')}
];
`;
}

/** What the font's table of characters lists (format 4: stretches of those below 0x10000). */
function charactersOf(font) {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') + 8);
  const offsets = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => font.readUInt32BE(cmap + 8 + 8 * at));
  const table = offsets.map((offset) => cmap + offset).find((at) => font.readUInt16BE(at) === 4);
  const doubled = font.readUInt16BE(table + 6);
  return Array.from({ length: doubled / 2 - 1 }, (_, at) => {
    const last = font.readUInt16BE(table + 14 + 2 * at);
    const first = font.readUInt16BE(table + 16 + doubled + 2 * at);
    return Array.from({ length: last - first + 1 }, (_, step) => first + step);
  }).flat();
}

function stretches(characters) {
  const found = [];
  for (const character of characters) {
    const open = found.at(-1);
    if (open?.[1] === character - 1) open[1] = character;
    else found.push([character, character]);
  }
  return found;
}
