import { applyEdits, type TextEdit, toTextEdits } from '../edit/text-edit.ts';
import type { Edit } from '../finding/finding.ts';
import { locateKey, locateNode } from '../parse/locate.ts';
import { type ParsedDocument, parseFile } from '../parse/parse-file.ts';
import { toDoubleQuoted } from '../parse/quote.ts';
import { nodeAt, type Path, type PlainValue } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import { toKebabCase, uniqueId } from '../plan/new-id.ts';
import type { PlanSize } from '../plan/plan.ts';
import { SNIPPETS, toPlainText } from './snippets.ts';

/** What is known of a plan before it exists. What its kind has no place for is left out. */
export interface NewPlan {
  readonly kind: Kind;
  readonly title: string;
  /** Without one the plan is asked every question. */
  readonly size?: PlanSize;
  /** Dates as one writes them in a plan: `2027-02-01`, `go-live + 4 weeks`. */
  readonly start?: string;
  readonly goLive?: string;
  readonly end?: string;
  /** Path of the plan that it is for, such as `./ship.change.yaml`. */
  readonly for?: string;
  /** Who answers for it, by name. */
  readonly people?: Partial<Readonly<Record<NewPlanRole, string>>>;
  /** The names of people whom the plan's surroundings know already, by their ids. */
  readonly known?: Readonly<Record<string, string>>;
}

/** What somebody does for a new plan, and where its kind names them. */
export const NEW_PLAN_ROLES = {
  sponsor: { kind: 'change-plan', path: ['who', 'roles', 'sponsor'] },
  lead: { kind: 'change-plan', path: ['who', 'roles', 'lead'] },
  sender: { kind: 'communication-plan', path: ['responsibility', 'sender'] },
  contact: { kind: 'communication-plan', path: ['contact', 'person'] },
} as const satisfies Readonly<Record<string, { readonly kind: Kind; readonly path: Path }>>;

export type NewPlanRole = keyof typeof NEW_PLAN_ROLES;

/** The text of a new plan: it says what is known, and holds placeholders for all else that its size asks. */
export function renderNewPlan(plan: NewPlan): string {
  const body = findWholePlan(plan);
  if (body === undefined) return renderHead(plan);
  const text = edited(`${toPlainText(body)}\n`, (document, whole) => toEdits(document, whole, plan));
  return edited(text, (document, whole) => toTextEdits(document, whole, peopleEdits(document, plan)));
}

function edited(text: string, edits: (document: ParsedDocument, text: string) => readonly TextEdit[]): string {
  const [document] = parseFile(text).documents;
  return document ? applyEdits(text, edits(document, text)) : text;
}

/** Names the people in their roles; who is not known yet is written down, in place of the entry that stands for anybody. */
function peopleEdits({ root }: ParsedDocument, { kind, people = {}, known = {} }: NewPlan): Edit[] {
  const ids = new Map(Object.entries(known).map(([id, name]) => [name, id]));
  const written: Record<string, PlainValue> = {};
  const edits: Edit[] = [];
  for (const [role, { kind: of, path }] of Object.entries(NEW_PLAN_ROLES)) {
    const name = people[role as NewPlanRole]?.trim();
    if (of !== kind || !name || !nodeAt(root, path)) continue;
    const id = ids.get(name) ?? uniqueId(toKebabCase(name) || role, [...ids.values()]);
    if (!ids.has(name)) written[id] = { name, role: '<role in the company>' };
    ids.set(name, id);
    edits.push({ set: path, value: id });
  }
  return Object.keys(written).length > 0 ? [{ set: ['people'], value: written }, ...edits] : edits;
}

/** Without a size a plan is asked all; a registry is asked nothing, so a small one is enough to begin with. */
function findWholePlan({ kind, size }: NewPlan): string | undefined {
  const wanted = kind === 'change-registry' && size !== 'large' ? 'small' : (size ?? 'large');
  return SNIPPETS.find(({ id, at }) => at === '' && id === `${kind}-${wanted}`)?.body;
}

function toEdits(document: ParsedDocument, text: string, plan: NewPlan): TextEdit[] {
  const known: [Path, string | undefined][] = [
    [['title'], toQuotedTitle(plan.title)],
    [['for'], toScalar(plan.for)],
    [['when', 'start'], toScalar(plan.start)],
    [['when', 'go-live'], toScalar(plan.goLive)],
    [['when', 'end'], toScalar(plan.end)],
  ];
  const values = known.flatMap(([path, newText]) => {
    const span = locateNode(document, path);
    return span && newText !== undefined ? [{ span, newText }] : [];
  });
  return plan.size === undefined ? [...values, ...removeSize(document, text)] : values;
}

function removeSize(document: ParsedDocument, text: string): TextEdit[] {
  const key = locateKey(document, ['size']);
  return key ? [{ span: { start: key.start, end: text.indexOf('\n', key.start) + 1 }, newText: '' }] : [];
}

function toQuotedTitle(title: string): string {
  return toDoubleQuoted(title.replace(/\r\n?/g, '\n'));
}

/** A date or a path, in quotes only where YAML would read something else. */
function toScalar(text: string | undefined): string | undefined {
  return text === undefined || /^[\w./][\w./+ -]*$/.test(text) ? text : toDoubleQuoted(text);
}

/** The later kinds take their status from the plan that they are for; one that stands alone starts as a draft. */
function renderHead(plan: NewPlan): string {
  const target = plan.kind === 'conversation-guide' ? undefined : toScalar(plan.for);
  const last = target === undefined ? 'status: draft' : `for: ${target}`;
  return `kind: ${plan.kind}\ntitle: ${toQuotedTitle(plan.title)}\n${last}\n`;
}
