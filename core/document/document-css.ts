import { PICTURE_STYLE } from '../pictures/draw/palette.ts';
import type { Brand } from './document.ts';
import { HOUSE_COLOUR, readableColour, tintOf } from './readable-colour.ts';
import { FIRST_PAGE, type Paper } from './sheet.ts';

export interface Sheets {
  readonly brand: Brand;
  readonly paper: Paper;
  /** At the foot of every sheet but the first. */
  readonly title: string;
  /** How much larger than it was counted for the first one is set. */
  readonly scale: number;
}

const DARK_GROUND = '#1b2027';

/** The looks of a document that stands by itself: on a screen, light or dark, and on paper. */
export function documentCss({ brand, ...sheets }: Sheets): string {
  const colour = /^#[0-9a-f]{6}$/i.test(brand.colour ?? '') ? (brand.colour as string) : HOUSE_COLOUR;
  const accent = readableColour(colour);
  return `
:root { color-scheme: light dark; ${LIGHT} --accent: ${accent}; --tint: ${tintOf(accent)}; }
@media screen and (prefers-color-scheme: dark) {
  :root { ${DARK} --accent: ${readableColour(colour, DARK_GROUND)}; --tint: #262e38; }
}
${PICTURE_STYLE}${PICTURES}${SCREEN}${sheetCss(sheets)}`;
}

const LIGHT =
  '--desk: #eef1f4; --ground: #ffffff; --ink: #1f2328; --quiet: #57606a; --rule: #d3d9df; --good: #1a6334; --watch: #7a4a00; --bad: #a3161b; --gap: #fdf3d7;';
const DARK = `--desk: #12161b; --ground: ${DARK_GROUND}; --ink: #e7eaee; --quiet: #a9b3be; --rule: #3a434e; --good: #7fd39a; --watch: #f0c369; --bad: #ff9d96; --gap: #3b3115;`;

/** Pictures take the colours of the page. */
const PICTURES = `
@media screen and (forced-colors: none) {
  .picture { --picture-ground: var(--ground); --picture-ink: var(--ink); --picture-accent: var(--accent); --picture-gap: var(--bad); }
}`;

const SCREEN = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1rem/1.55 "Segoe UI", system-ui, -apple-system, Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 66rem; margin: 0 auto; padding: clamp(0rem, 3vw, 2rem); }
.page { background: var(--ground); border: 1px solid var(--rule); border-radius: 0.4rem; padding: clamp(1rem, 5vw, 3.25rem); }
.page + .page { margin-top: clamp(0.75rem, 3vw, 2rem); }
.first { border-top: 0.3rem solid var(--accent); }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure { margin: 0; }
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; }
header { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 2rem; padding-bottom: 1.25rem; border-bottom: 2px solid var(--accent); }
header > * { grid-column: 1; }
.brand { grid-column: 2; grid-row: 1 / span 3; display: flex; flex-direction: column; align-items: end; gap: 0.4rem; max-width: 14rem; color: var(--accent); font-weight: 600; text-align: right; }
.brand img { max-width: 9rem; max-height: 3.25rem; }
.label { color: var(--accent); font-size: 0.8rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
h1 { margin: 0.15rem 0 0.35rem; font-size: clamp(1.5rem, 4vw, 2.1rem); letter-spacing: -0.01em; }
.head { color: var(--quiet); }
section { margin-top: 1.9rem; }
.page-title { font-size: 1.6rem; padding-bottom: 0.6rem; border-bottom: 2px solid var(--accent); }
section > h2, section > h3 { margin-bottom: 0.5rem; color: var(--accent); font-size: 1.2rem; }
section > h3 + h4, section > h2 + h3 { margin-top: 0; }
h4, h5, section > h2 ~ h3, figure > h3 { margin: 1.1rem 0 0.35rem; color: inherit; font-size: 1.02rem; }
section > * + * { margin-top: 0.6rem; }
p, li, dd { max-width: 48rem; }
ul, ol { padding-left: 1.4rem; }
li + li { margin-top: 0.35rem; }
li::marker { color: var(--accent); }
.lead { font-size: 1.2rem; line-height: 1.5; text-wrap: pretty; }
.note, .more { color: var(--quiet); font-size: 0.88rem; }
.more { font-style: italic; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { padding: 0 0.25em; background: var(--tint); border-radius: 0.2rem; font-family: ui-monospace, "Cascadia Mono", Consolas, monospace; font-size: 0.92em; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 16%) minmax(0, 1fr); column-gap: 1rem; padding: 0.3rem 0; }
dl > div + div { border-top: 1px solid var(--rule); }
dt { padding-right: 0.35em; color: var(--quiet); font-weight: 600; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.94rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { min-width: 5rem; max-width: 24rem; overflow-wrap: break-word; padding: 0.45rem 0.75rem 0.45rem 0; text-align: left; vertical-align: top; font-weight: inherit; border-bottom: 1px solid var(--rule); }
thead th { color: var(--quiet); font-size: 0.85rem; font-weight: 600; vertical-align: bottom; border-bottom: 1.5px solid var(--accent); }
figure { break-inside: avoid; }
section > figure + figure { margin-top: 1.75rem; }
.wide > .picture { display: block; min-width: 34rem; width: 100%; }
details { margin-top: 0.35rem; }
summary { width: fit-content; color: var(--quiet); font-size: 0.88rem; cursor: pointer; }
.gap { padding: 0 0.3em; background: var(--gap); color: var(--watch); font-style: italic; border-radius: 0.2rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.good, .watch, .bad { font-weight: 600; }
.good { color: var(--good); }
.watch { color: var(--watch); }
.bad { color: var(--bad); }
.blanks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 0 2rem; }
.blanks p { margin-top: 3.25rem; padding-top: 0.25rem; border-top: 1px solid var(--ink); color: var(--quiet); font-size: 0.88rem; }
footer { margin-top: 2rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.85rem; }
@media screen and (max-width: 34rem) {
  .page { border-width: 1px 0; border-radius: 0; }
  header { display: block; }
  .brand { flex-direction: row; align-items: center; max-width: none; margin-bottom: 0.75rem; text-align: left; }
  dl > div { display: block; }
}
@media (forced-colors: active) {
  .gap { outline: 1px dashed; outline-offset: 1px; }
}
`;

/** Where there is room enough, type is easier to read. */
const AFTER_FIRST = 1.12;

/** Paper, with page one set as it was counted for. */
function sheetCss({ paper, title, scale }: Omit<Sheets, 'brand'>): string {
  const { margin, cellPadding, indent } = FIRST_PAGE;
  const small = 'color: #57606a; font: 7.5pt Arial, Helvetica, sans-serif;';
  return `@page {
  size: ${paper === 'a4' ? 'A4' : 'letter'};
  margin: ${margin}pt;
  @bottom-left { content: ${cssString(title)}; ${small} }
  @bottom-right { content: counter(page) " / " counter(pages); ${small} }
}
@page :first { @bottom-left { content: none; } }
@media print {
  :root { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { background: none; font-family: Arial, "Liberation Sans", Helvetica, sans-serif; }
  main { max-width: none; padding: 0; }
  .page { --scale: ${AFTER_FIRST}; ${typeCss('text')} padding: 0; border: 0; border-radius: 0; }
  .page + .page { margin: 0; break-before: page; }
  .first { --scale: ${scale}; }
  .page :is(p, ul, ol, dl, figure, section, .wide, details) { margin-top: 0; margin-bottom: 0; }
  .page header { padding-bottom: 3pt; border-bottom-width: 1.2pt; }
  .page h1 { ${typeCss('title')} }
  .page .label, .page .head { ${typeCss('head')} }
  .page .page-title { ${typeCss('title')} padding-bottom: 3pt; border-bottom-width: 1.2pt; }
  .page .brand { ${typeCss('text')} gap: 2pt; }
  .page .brand img { max-width: 90pt; max-height: 28pt; }
  .page :is(h2, h3, h4, h5) { ${typeCss('heading')} break-after: avoid; }
  .page :is(p, li) { ${typeCss('text')} }
  .page dl > div { ${typeCss('text')} grid-template-columns: 16% minmax(0, 1fr); column-gap: 0; padding: 0; border: 0; }
  .page :is(ul, ol) { padding-left: ${indent}pt; }
  .page p.lead { ${typeCss('lead')} }
  .page p:is(.note, .more), .page footer p { ${typeCss('note')} }
  .page :is(table, th, td) { ${typeCss('cell')} margin: 0; }
  .page :is(th, td) { min-width: 0; max-width: none; overflow-wrap: anywhere; padding: ${FIRST_PAGE.cell.before}pt ${cellPadding}pt; border-bottom-width: 0.5pt; }
  .page :is(th, td):first-child { padding-left: 0; }
  .page .wide + .more, .page p + .wide { padding-top: 1.5pt; }
  .page + .page section { margin-top: 7pt; }
  .page + .page section > * + :is(dl, .wide, p, ul, ol, figure, h4, h5) { margin-top: 4pt; }
  .page :is(p, li, dd) { max-width: none; }
  .page footer { margin-top: 4pt; padding-top: 3pt; border-top-width: 0.5pt; }
  .page .wide { overflow: visible; }
  .page .wide > .picture { min-width: 0; }
  .page summary { ${typeCss('note')} }
  .page details:not([open]) { display: none; }
  .page .blanks p { margin-top: 40pt; }
  .page + .page a::after { content: " (" attr(href) ")"; font-size: 0.85em; }
  tr, li, dl > div, .blanks { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
}

function typeCss(name: 'title' | 'head' | 'heading' | 'lead' | 'text' | 'note' | 'cell'): string {
  const { size, line, before, after } = FIRST_PAGE[name];
  const scaled = (points: number) => `calc(${points}pt * var(--scale))`;
  return `font-size: ${scaled(size)}; line-height: ${scaled(line)}; margin: ${scaled(before)} 0 ${scaled(after)};`;
}

/** A text in a style sheet, each sign that could end it written as a number. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
