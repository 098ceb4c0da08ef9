import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice now and then does not come back. */
const PATIENCE_MS = 120_000;

/** Whether documents can be read back here; where not, the reason is printed. */
export function canReadBack(): boolean {
  const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((program) => spawnSync(program, ['--help']).error);
  if (missing.length > 0)
    console.log(`Documents are not read back: there is no ${missing.join(', ')} (see docs/reliability.md)`);
  return missing.length === 0;
}

/** A document in another format, as LibreOffice converts it: from `docx` to `pdf` or `txt`, from `xlsx` to `csv` … */
export function convert(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const file = join(folder, `document.${from}`);
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const { stderr } = await run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], {
      timeout: PATIENCE_MS,
    });
    const [ending = to] = to.split(':');
    return await readFile(join(folder, `document.${ending}`)).catch(() => {
      throw new Error(`LibreOffice made no ${ending} of it: ${stderr}`);
    });
  });
}

/** The text of each page of a PDF, as it is laid out, or in the order in which it was written: cell by cell. */
export function textOfPages(pdf: Uint8Array, order: 'layout' | 'raw' = 'layout'): Promise<string[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', [`-${order}`, file, '-'], { maxBuffer: 64_000_000 });
    return stdout.split('\f').slice(0, -1);
  });
}

export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

/** Where each word of a PDF stands on its page, in points from the upper left. */
export function wordsOfPages(pdf: Uint8Array): Promise<PlacedPage[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 64_000_000 });
    return stdout.split('<page ').slice(1).map(placedPage);
  });
}

function placedPage(xml: string): PlacedPage {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(xml) ?? [];
  const words = xml.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g);
  return {
    width: Number(width),
    height: Number(height),
    words: [...words].map(([, left, top, right, bottom, text = '']) => ({
      text,
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  };
}

/** Each page of a PDF as a PNG, to be looked at. */
export function picturesOfPages(pdf: Uint8Array, dotsPerInch = 70): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const file = join(folder, 'document.pdf');
    await writeFile(file, pdf);
    await run('pdftoppm', ['-png', '-r', String(dotsPerInch), file, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map((name) => readFile(join(folder, name))));
  });
}

/** In one line, as a text is searched in that a program has wrapped. */
export function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'changewright-document-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
