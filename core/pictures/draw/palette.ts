/** Colours by what they are for. Text stands on `ground` and on the tints; marks are told apart by shape as well. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  /** Text that steps back. */
  readonly soft: string;
  /** Lines that only guide the eye. */
  readonly line: string;
  /** Outlines that mean something. */
  readonly edge: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly tint: string;
  readonly gap: string;
  readonly gapTint: string;
}

/** Fixed: they print well, and any reader of SVG knows them. */
export const PAPER: Palette = {
  ground: '#ffffff',
  ink: '#1f2933',
  soft: '#52606d',
  line: '#d9dfe5',
  edge: '#6b7885',
  accent: '#1d4e89',
  onAccent: '#ffffff',
  tint: '#dfe8f2',
  gap: '#a03a10',
  gapTint: '#fbece4',
};

/** Those of the page that the picture stands on; see `PICTURE_STYLE`. */
export const THEME: Palette = Object.fromEntries(
  Object.entries(PAPER).map(([name, colour]) => [name, `var(${variableOf(name)}, ${colour})`]),
) as unknown as Palette;

function variableOf(name: string): string {
  return `--picture-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const ON_SCREEN: Palette = {
  ground: 'var(--vscode-editor-background, #ffffff)',
  ink: 'var(--vscode-editor-foreground, #1f2933)',
  soft: 'color-mix(in srgb, var(--picture-ink) 80%, var(--picture-ground))',
  line: 'color-mix(in srgb, var(--picture-ink) 18%, var(--picture-ground))',
  edge: 'color-mix(in srgb, var(--picture-ink) 62%, var(--picture-ground))',
  accent: 'var(--vscode-textLink-foreground, #1d4e89)',
  onAccent: 'var(--picture-ground)',
  tint: 'color-mix(in srgb, var(--picture-accent) 16%, var(--picture-ground))',
  gap: 'color-mix(in srgb, var(--vscode-errorForeground, #a03a10) 80%, var(--picture-ink))',
  gapTint: 'color-mix(in srgb, var(--picture-gap) 12%, var(--picture-ground))',
};

/** Where the reader has chosen the colours: shapes, patterns and words are enough to read a picture by. */
const FORCED: Palette = {
  ground: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  line: 'color-mix(in srgb, CanvasText 35%, Canvas)',
  edge: 'CanvasText',
  accent: 'CanvasText',
  onAccent: 'Canvas',
  tint: 'Canvas',
  gap: 'CanvasText',
  gapTint: 'Canvas',
};

/** What a page that shows pictures in the colours of its theme has among its styles. */
export const PICTURE_STYLE = `.picture { max-width: 100%; height: auto; ${variables(ON_SCREEN)} }
.picture [data-place] { cursor: pointer; }
@media (forced-colors: active) { .picture { forced-color-adjust: none; ${variables(FORCED)} } }
@media print { .picture { ${variables(PAPER)} } }
`;

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `${variableOf(name)}: ${colour};`)
    .join(' ');
}
