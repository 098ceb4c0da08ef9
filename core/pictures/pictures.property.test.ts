import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { textOf } from '../document/line.ts';
import { INCLUSIONS, type Readership } from '../document/reader.ts';
import { composingOf, picturesOf } from '../testing/all-pictures.ts';
import { SPOILING_KINDS, spoil } from '../testing/spoil.ts';
import { drawPicture } from './draw/draw-picture.ts';

function filesOf(name: string): Record<string, string> {
  const names = readdirSync(`examples/${name}`).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(names.map((file) => [file, readFileSync(`examples/${name}/${file}`, 'utf8')]));
}

const EXAMPLES = [
  [filesOf('engineering'), 'ship.change.yaml'],
  [filesOf('hospital'), 'handover.comms.yaml'],
  [filesOf('draft'), 'office-move.change.yaml'],
] as const;

const EVERYTHING: Readership = { reader: 'sponsor', include: new Set(INCLUSIONS) };

const share = fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000);
const spoiling = fc.record({ kind: fc.constantFrom(...SPOILING_KINDS), where: share, what: share });

test('whatever is wrong with a plan, its pictures are drawn, and say nothing that is not words', {
  timeout: 240_000,
}, async () => {
  const spoilings = fc.array(fc.tuple(spoiling, share), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EXAMPLES), spoilings, async ([whole, main], all) => {
      const files: Record<string, string> = { ...whole };
      for (const [each, which] of all) {
        const name = Object.keys(files)[Math.floor(which * Object.keys(files).length)] ?? main;
        files[name] = spoil(files[name] ?? '', each);
      }
      for (const picture of picturesOf(await composingOf(files, main, '2027-04-01', EVERYTHING))) {
        const svg = drawPicture(picture, { idPrefix: 'p', colours: 'paper' });
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(svg).close();
        const said = [picture.title, picture.description, ...picture.table.rows.flat().map(textOf)].join('\n');
        expect(`${said}\n${svg}`).not.toMatch(/\bNaN\b|\bundefined\b|Infinity|\[object/);
      }
    }),
    { numRuns: 100 },
  );
});
