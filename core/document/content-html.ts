import { drawPicture } from '../pictures/draw/draw-picture.ts';
import type { FormatWords } from '../words/format-words.ts';
import type { Blanks, Content, Facts, List, Paragraph, Section } from './document.ts';
import { escapeHtml, lineHtml } from './html.ts';
import { titleOfPicture } from './outline.ts';
import type { Picture } from './picture.ts';
import type { Table } from './piece.ts';
import type { Places } from './places.ts';

/** Where content stands on its page. */
export interface Surroundings {
  readonly section: Section;
  /** Of the section on its page: the only one of the document. */
  readonly id: string;
  /** Of the section's heading. */
  readonly level: number;
  readonly words: FormatWords;
  readonly places: Places;
}

export function contentHtml(content: Content, around: Surroundings): string {
  const { section, level, places } = around;
  switch (content.type) {
    case 'paragraph':
      return paragraphHtml(content, places);
    case 'list':
      return listHtml(content, places);
    case 'facts':
      return factsHtml(content, places);
    case 'subheading':
      return `<h${level + 1}>${lineHtml(content.line, places)}</h${level + 1}>`;
    case 'table':
      return tableHtml(content, section.title, places);
    case 'picture':
      return pictureHtml(content.picture, around);
    case 'blanks':
      return blanksHtml(content);
    default:
      return content satisfies never;
  }
}

function paragraphHtml({ line, role }: Paragraph, places: Places): string {
  return `<p${role === undefined ? '' : ` class="${role}"`}>${lineHtml(line, places)}</p>`;
}

function listHtml({ items, isOrdered }: List, places: Places): string {
  const tag = isOrdered ? 'ol' : 'ul';
  return `<${tag}>\n${items.map((item) => `<li>${lineHtml(item, places)}</li>`).join('\n')}\n</${tag}>`;
}

function factsHtml({ facts }: Facts, places: Places): string {
  const all = facts.map(
    ({ name, line }) => `<div><dt>${escapeHtml(name)}</dt><dd>${lineHtml(line, places)}</dd></div>`,
  );
  return `<dl>\n${all.join('\n')}\n</dl>`;
}

/** Lines to write on, each with its label below. */
function blanksHtml({ labels }: Blanks): string {
  return `<div class="blanks">\n${labels.map((label) => `<p>${escapeHtml(label)}</p>`).join('\n')}\n</div>`;
}

/** The drawing, and the table that says the same: folded away, unless it tells more than is drawn. */
function pictureHtml(picture: Picture, { section, id, level, words, places }: Surroundings): string {
  const title = titleOfPicture(picture, section);
  const drawing = drawPicture(picture, {
    idPrefix: `${id}-${picture.id}`,
    colours: 'theme',
    placeOf: (from) => places.numberOf(from),
  });
  const note = picture.note === undefined ? [] : [`<p class="note">${escapeHtml(picture.note)}</p>`];
  const summary = escapeHtml(words('formats.as-a-table', { title: picture.title }));
  return [
    '<figure>',
    ...(title === undefined ? [] : [`<h${level + 1}>${escapeHtml(title)}</h${level + 1}>`]),
    wide(drawing, picture.title),
    ...note,
    `<details${note.length > 0 ? ' open' : ''}><summary>${summary}</summary>`,
    tableHtml(picture.table, picture.title, places),
    '</details>',
    '</figure>',
  ].join('\n');
}

/** The caption is for those who go from table to table; the others see the heading above. */
function tableHtml({ headings, rows, widths }: Table, caption: string, places: Places): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  const body = rows.map((cells) => {
    const [first = '', ...others] = cells.map((cell) => lineHtml(cell, places));
    return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const table = [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    ...(widths ? [columnsHtml(widths)] : []),
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table>`,
  ];
  return wide(table.join('\n'), caption);
}

/** As attributes: a strict content policy lets no style stand on an element. */
function columnsHtml(widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col width="${Math.round((100 * width) / total)}%">`);
  return `<colgroup>${columns.join('')}</colgroup>`;
}

/** What may be wider than a small screen, and can then be moved by keys too. */
function wide(html: string, label: string): string {
  return `<div class="wide" role="group" tabindex="0" aria-label="${escapeHtml(label)}">${html}</div>`;
}
