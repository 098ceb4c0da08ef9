import changePlan from '../../snippets/change-plan.json' with { type: 'json' };
import changeRegistry from '../../snippets/change-registry.json' with { type: 'json' };
import communicationPlan from '../../snippets/communication-plan.json' with { type: 'json' };
import type { Path } from '../parse/tree.ts';
import { isPlanKind, type Kind } from '../plan/kinds.ts';
import type { PlanSize } from '../plan/plan.ts';
import { questionsOf } from '../questions/catalogue.ts';

/** A piece of a plan to start from. All it says stands in angle brackets, which answer no question. */
export interface Snippet {
  /** Unique among the snippets of its kind. */
  readonly id: string;
  readonly kind: Kind;
  /**
   * Dotted path of what it inserts: `''` a whole plan, `risks` a section, `risks.*` an entry under an id of its own,
   * `how.training[]` an item of a list.
   */
  readonly at: string;
  readonly label: string;
  /** One sentence in plain words; of a section, a list of the questions that it answers follows, in Markdown. */
  readonly description: string;
  /**
   * LSP snippet syntax, from its own key on. The body of a list item starts with `- `; whoever inserts it behind a dash
   * strips these two characters. Lines after the first count their indentation from the start of the first.
   */
  readonly body: string;
}

interface RawSnippet {
  readonly at: string;
  readonly label: string;
  readonly description: string;
  readonly body: readonly string[];
}

type RawSnippets = Readonly<Record<string, RawSnippet>>;

export const SNIPPETS: readonly Snippet[] = [
  ...toSnippets('change-plan', changePlan),
  ...toSnippets('communication-plan', communicationPlan),
  ...toSnippets('change-registry', changeRegistry),
];

function toSnippets(kind: Kind, raw: RawSnippets): Snippet[] {
  return Object.entries(raw).map(([id, { at, label, description, body }]) => ({
    id,
    kind,
    at,
    label,
    description: [description, ...questionsUnder(kind, at)].join('\n'),
    body: body.join('\n'),
  }));
}

/** Of a section and its parts, the questions that they answer. */
function questionsUnder(kind: Kind, at: string): string[] {
  if (!isPlanKind(kind) || at === '') return [];
  const asked = questionsOf(kind).filter((question) => question.at === at || question.at.startsWith(`${at}.`));
  return asked.length === 0 ? [] : ['', ...asked.map(({ asks }) => `- ${asks}`)];
}

/** What may be inserted inside the container at `parent`: sections at the root, entries in a map, items in a list. */
export function snippetsAt(kind: Kind | undefined, parent: Path): readonly Snippet[] {
  if (kind === undefined) return parent.length === 0 ? SNIPPETS.filter(({ at }) => at === '') : [];
  return SNIPPETS.filter((snippet) => snippet.kind === kind && isInside(stepsOf(snippet.at), parent));
}

/** Snippets of what stands at a path itself: the section `risks`, an entry of it, an item of a list. */
export function snippetsOf(kind: Kind, path: Path): readonly Snippet[] {
  const last = path[path.length - 1];
  if (last === undefined) return [];
  const all = snippetsAt(kind, path.slice(0, -1)).filter(({ at }) => isStep(stepsOf(at).at(-1), last));
  return [...all.filter(({ at }) => !at.endsWith('*')), ...all.filter(({ at }) => at.endsWith('*'))];
}

/** A section as the whole plan of a size has it: what such a plan is asked, and no more. Undefined where it has none. */
export function sectionOfSize(kind: Kind, size: PlanSize, section: string): string | undefined {
  const whole = SNIPPETS.find(({ id, at }) => at === '' && id === `${kind}-${size}`)?.body;
  const body = whole?.split(/\n(?=\S)/).find((each) => each.startsWith(`${section}:`));
  return body && renumber(body);
}

/**
 * An entry or item of its own as the whole plan of a size has it; `body` is the one that has all. Undefined where that plan
 * has none of this sort.
 */
export function entryOfSize(kind: Kind, size: PlanSize, parent: Path, body: string): string | undefined {
  let lines = sectionOfSize(kind, size, String(parent[0]))?.split('\n') ?? [];
  for (const step of parent) lines = linesUnder(lines, `${step}:`);
  const end = lines.findIndex((line, index) => index > 0 && !line.startsWith(' '));
  const entry = renumber(lines.slice(0, end < 0 ? lines.length : end).join('\n'));
  return lines.length > 0 && beginningOf(entry) === beginningOf(body) ? entry : undefined;
}

function linesUnder(lines: readonly string[], key: string): string[] {
  const below = lines.slice(lines.indexOf(key) + 1);
  const end = below.findIndex((line) => !line.startsWith('  '));
  return lines.includes(key) ? below.slice(0, end < 0 ? below.length : end).map((line) => line.slice(2)) : [];
}

function beginningOf(body: string): string | undefined {
  return /^[^:]*:[^:]*:|^- [^:]*:/.exec(body)?.[0];
}

function renumber(body: string): string {
  const stops = [...new Set([...body.matchAll(STOP)].map(([, , stop]) => stop))];
  return body.replace(STOP, (_, sign: string, stop: string) => `${sign}${stops.indexOf(stop) + 1}`);
}

const STOP = /((?<!\\)\$\{?)(\d+)/g;

/** `how.training[]` → `how`, `training`, `[]`. */
export function stepsOf(at: string): readonly string[] {
  return at === '' ? [] : at.replaceAll('[]', '.[]').split('.');
}

function isInside(steps: readonly string[], parent: Path): boolean {
  return steps.length === parent.length + 1 && parent.every((step, index) => isStep(steps[index], step));
}

function isStep(pattern: string | undefined, step: string | number): boolean {
  return typeof step === 'number' ? pattern === '[]' : pattern === '*' || pattern === step;
}

const TABSTOP = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\|])*)\|)?\}/g;

/** A body as text without tab stops: placeholders as they stand, choices by their first value, repeated stops alike. */
export function toPlainText(body: string): string {
  const texts = new Map<string, string>();
  for (const [, , , stop, placeholder, choices] of body.matchAll(TABSTOP)) {
    const text = placeholder?.replace(/\\([\\$}])/g, '$1') ?? choicesOf(choices)[0];
    if (stop !== undefined && text !== undefined && !texts.has(stop)) texts.set(stop, text);
  }
  return body.replace(TABSTOP, (_, escaped, bare, stop) => escaped ?? texts.get(bare ?? stop) ?? '');
}

/** One tab stop of a body. */
export interface TabStop {
  readonly number: string;
  /** Its first text; undefined where the stop has been there before. */
  readonly text: string | undefined;
  readonly choices: readonly string[];
  /** Whether it stands behind a quotation mark. */
  readonly isQuoted: boolean;
}

/** A body with each of its tab stops written in another way. */
export function replaceTabStops(body: string, write: (stop: TabStop) => string): string {
  return body.replace(TABSTOP, (_, escaped, bare, number, placeholder, choices, at: number) => {
    if (escaped !== undefined) return escaped;
    const all = choicesOf(choices);
    const text = placeholder?.replace(/\\([\\$}])/g, '$1') ?? all[0];
    return write({ number: bare ?? number, text, choices: all, isQuoted: body[at - 1] === '"' });
  });
}

/** The values of a choice, in which `,`, `|` and `\` may be escaped. */
function choicesOf(choices: string | undefined): string[] {
  const values = choices?.match(/(?:\\.|[^\\,])+/g) ?? [];
  return values.map((value) => value.replace(/\\([\\,|])/g, '$1'));
}
