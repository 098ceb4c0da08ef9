import { type FormatWords, formatWords } from '../words/format-words.ts';
import { contentHtml } from './content-html.ts';
import type { Document, Page, Section } from './document.ts';
import { escapeHtml, lineHtml } from './html.ts';
import { type OutlinedPage, outlineOf } from './outline.ts';
import type { Source } from './piece.ts';
import { Places } from './places.ts';

export interface RenderedHtml {
  /** What goes into the body of a page. It holds no style and no script. */
  readonly html: string;
  /** `data-place="3"` is on what was taken from `places[3]`. */
  readonly places: readonly (readonly Source[])[];
}

/**
 * A document as HTML. What was taken from a plan is marked and no button: sentences are there to be read, and a page from
 * which one can go to the plan lets keys reach the marks by itself. `logo`: an element for the head of the page.
 */
export function renderHtml(document: Document, logo = ''): RenderedHtml {
  const places = new Places();
  const words = formatWords(document.language);
  const head = mastheadHtml(document, logo, places);
  const [first = '', ...others] = outlineOf(document).map((page) => pageHtml(page, words, places));
  const foot = document.foot.map((line) => `<p>${lineHtml(line, places)}</p>`).join('');
  const html = [
    `<div class="page first">\n${head}\n${first}\n${foot === '' ? '' : `<footer>${foot}</footer>\n`}</div>`,
    ...others.map((page) => `<div class="page">\n${page}\n</div>`),
  ];
  return { html: `${html.join('\n')}\n`, places: places.all };
}

function mastheadHtml({ brand, label, title, head }: Document, logo: string, places: Places): string {
  const owner = logo + (brand.name === undefined ? '' : `<span>${escapeHtml(brand.name)}</span>`);
  const parts = [
    ...(owner === '' ? [] : [`<p class="brand">${owner}</p>`]),
    `<p class="label">${escapeHtml(label)}</p>`,
    `<h1>${lineHtml(title, places)}</h1>`,
    ...head.map((line) => `<p class="head">${lineHtml(line, places)}</p>`),
  ];
  return `<header>\n${parts.join('\n')}\n</header>`;
}

function pageHtml({ page, title, level }: OutlinedPage, words: FormatWords, places: Places): string {
  const heading = title ? [`<h${level - 1} class="page-title">${lineHtml(title, places)}</h${level - 1}>`] : [];
  const sections = page.sections.map((section) => sectionHtml(section, page, level, words, places));
  return [...heading, ...sections].join('\n');
}

function sectionHtml(section: Section, page: Page, level: number, words: FormatWords, places: Places): string {
  const id = escapeHtml(`${page.id}-${section.id}`);
  const content = section.content.map((each) => contentHtml(each, { section, id, level, words, places }));
  return `<section id="${id}">
<h${level}>${escapeHtml(section.title)}</h${level}>
${content.join('\n')}
</section>`;
}
