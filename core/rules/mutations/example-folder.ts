import type { CalendarDate } from '../../dates/calendar-date.ts';
import { applyEdits, toTextEdits } from '../../edit/text-edit.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import type { ParsedDocument } from '../../parse/parse-file.ts';
import { nodeAt, type Path, type PlainValue, type PlanNode } from '../../parse/tree.ts';
import { locateFindings } from '../../report/located-finding.ts';
import { memoryHost, toUri } from '../../testing/memory-host.ts';
import { Workspace } from '../../workspace.ts';
import type { FileEdit, Mutation } from './mutation.ts';

const TODAY = '2026-11-21';

/** A finding by what a mutation expects of it. */
export interface Found {
  readonly code: string;
  readonly file: string;
  readonly at: string;
  readonly severity: Severity;
  readonly message: string;
}

/** The files of one example, open in one workspace: a mutation is made in them, looked at, and taken back. */
export class ExampleFolder {
  readonly #files: Readonly<Record<string, string>>;
  readonly #workspace: Workspace;
  #today = TODAY;

  /** `files` by their names, as they were committed. */
  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
    const today = () => this.#today as CalendarDate;
    this.#workspace = new Workspace({ ...memoryHost(files, TODAY, files), today });
  }

  /** All that is said of the folder while the mutation is in it. */
  async findWith(mutation: Mutation): Promise<Found[]> {
    const edits = [mutation, ...(mutation.also ?? [])];
    await this.#workspace.scan('file:///w');
    this.#today = mutation.today ?? TODAY;
    try {
      for (const edit of edits) this.#apply(edit);
      return await this.find();
    } finally {
      for (const edit of edits) this.#setText(edit.in, this.#files[edit.in] ?? '');
      this.#today = TODAY;
    }
  }

  /** All that is said of the folder as it stands. */
  async find(): Promise<Found[]> {
    await this.#workspace.scan('file:///w');
    const found: Found[] = [];
    for (const uri of this.#workspace.checkedUris()) {
      const checked = await this.#workspace.check(uri);
      const file = uri.slice(toUri('').length);
      for (const { error } of checked?.faults ?? []) throw error;
      if (!checked) continue;
      const all = locateFindings(checked, (other) => this.#workspace.fileOf(other));
      found.push(
        ...all.map(({ finding, message }) => ({
          code: finding.code,
          file,
          at: pathOf(finding),
          severity: finding.severity,
          message,
        })),
      );
    }
    return found;
  }

  #apply({ in: file, set = {}, remove = [], replace = {} }: FileEdit): void {
    for (const [before, after] of Object.entries(replace)) this.#replaceText(file, before, after);
    for (const [path, value] of Object.entries(set)) this.#setValue(file, path, value);
    for (const path of remove) this.#setValue(file, path, undefined);
  }

  #replaceText(file: string, before: string, after: string): void {
    const text = this.#textOf(file);
    if (!text.includes(before)) throw new Error(`${file} does not say: ${before}`);
    this.#setText(
      file,
      text.replace(before, () => after),
    );
  }

  /** One place after another: an edit may move what stands below it. */
  #setValue(file: string, dotted: string, value: PlainValue | undefined): void {
    const root = this.#documentOf(file).root;
    const paths = expand(root, dotted.split('.').map(toStep));
    if (paths.length === 0) throw new Error(`nothing stands at ${dotted} in ${file}`);
    for (const path of paths) {
      const text = this.#textOf(file);
      const edits = toTextEdits(this.#documentOf(file), text, [{ set: path, value }]);
      if (edits.length === 0) throw new Error(`nothing to change at ${path.join('.')} in ${file}`);
      this.#setText(file, applyEdits(text, edits));
    }
  }

  #documentOf(file: string): ParsedDocument {
    const document = this.#workspace.fileOf(toUri(file))?.file.documents[0];
    if (!document) throw new Error(`no plan in ${file}`);
    return document;
  }

  #textOf(file: string): string {
    return this.#workspace.fileOf(toUri(file))?.file.text ?? '';
  }

  #setText(file: string, text: string): void {
    if (text === this.#textOf(file)) return;
    this.#workspace.setText(toUri(file), text);
  }
}

function toStep(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The path, with each entry in the place of a `*`. */
function expand(root: PlanNode, path: Path): Path[] {
  const star = path.indexOf('*');
  if (star < 0) return [path];
  const node = nodeAt(root, path.slice(0, star));
  const entries =
    node?.type === 'map' ? node.entries.map(({ key }) => key) : node?.type === 'list' ? [...node.items.keys()] : [];
  return entries
    .flatMap((entry) => expand(root, [...path.slice(0, star), entry, ...path.slice(star + 1)]))
    .filter((each) => nodeAt(root, each) !== undefined);
}

function pathOf({ place }: Finding): string {
  return 'at' in place ? place.at.join('.') : 'text';
}
