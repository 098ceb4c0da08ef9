import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { english } from '../../core/messages/english.ts';
import { LineIndex } from '../../core/parse/line-index.ts';
import { locateFindings } from '../../core/report/located-finding.ts';
import { toPlainText } from '../../core/snippets/snippets.ts';
import { memoryHost, toUri } from '../../core/testing/memory-host.ts';
import { Workspace } from '../../core/workspace.ts';
import type { ClientFeatures } from '../client-features.ts';
import { readClientFeatures } from '../client-features.ts';
import { type CompletionSession, complete } from '../completion/complete.ts';
import { CompletionMemory } from '../completion/completion-memory.ts';
import { Documents } from '../documents.ts';
import { toSpan } from '../positions.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';

const FILLS_IN = {
  snippetSupport: true,
  documentationFormat: ['markdown'],
  insertTextModeSupport: { valueSet: [1, 2] },
};

/** An editor that fills in snippets, and is told everything at once. */
const RICH = clientOf(FILLS_IN);

/** One that asks for documentation when somebody looks at an item. */
export const LAZY = clientOf({ ...FILLS_IN, resolveSupport: { properties: ['documentation'] } });

/** One that knows nothing of it. */
export const PLAIN = clientOf({});

function clientOf(completionItem: object): ClientFeatures {
  const capabilities = { textDocument: { completion: { completionItem } } };
  return readClientFeatures({ processId: null, rootUri: null, capabilities }, undefined);
}

/** Files in memory and an editor in which completion is asked for. */
export class Desk {
  readonly workspace: Workspace;
  readonly client: ClientFeatures;
  readonly #session: CompletionSession;
  readonly #documents = new Documents();
  readonly #memory = new CompletionMemory();
  #version = 0;

  private constructor(files: Readonly<Record<string, string>>, client: ClientFeatures) {
    this.workspace = new Workspace(memoryHost(files));
    this.client = client;
    const report = async (uri: string) => {
      const checked = await this.workspace.check(uri);
      const located = checked ? locateFindings(checked, (other) => this.workspace.fileOf(other)) : [];
      return { uri, version: undefined, diagnostics: [], located, resultId: '', checked };
    };
    const say = sayIn(en, 'en');
    const documents = this.#documents;
    this.#session = {
      client,
      documents,
      language: english,
      say,
      workspace: this.workspace,
      checks: { report },
      folders: { folders: () => ['file:///w'] },
    };
  }

  static async open(files: Readonly<Record<string, string>> = {}, client = RICH): Promise<Desk> {
    const desk = new Desk(files, client);
    await desk.workspace.scan('file:///w');
    return desk;
  }

  /** What is proposed in a file of this name that holds this text. */
  async ask(name: string, text: string, offset: number, typedSign?: string): Promise<CompletionList> {
    const uri = toUri(name);
    this.#documents.open({ uri, languageId: 'changewright', version: this.#version++, text });
    this.workspace.setText(uri, text);
    const { line, column } = new LineIndex(text).positionAt(offset);
    return complete(this.#session, this.#memory, uri, { line, character: column }, typedSign);
  }

  /** At the last `|` of a picture. */
  async draw(name: string, picture: string, typedSign?: string): Promise<CompletionItem[]> {
    const { text, offset } = cursorIn(picture);
    return (await this.ask(name, text, offset, typedSign)).items;
  }
}

/** The last `|` of a picture is the cursor. */
function cursorIn(picture: string): { text: string; offset: number } {
  const offset = picture.lastIndexOf('|');
  return { text: picture.slice(0, offset) + picture.slice(offset + 1), offset };
}

/** The text once an item is taken, as an editor of the client's kind makes it; what is to be filled in says its prompts. */
export function take(text: string, { textEdit, insertTextFormat }: CompletionItem, client = RICH): string {
  if (!textEdit || !('range' in textEdit)) throw new Error('an item without an edit');
  const lines = new LineIndex(text);
  const { start, end } = toSpan(textEdit.range, { lines, encoding: 'utf-16' });
  const before = text.slice(lines.lineStart(textEdit.range.start.line), start);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  const filled = insertTextFormat === 2 ? toPlainText(textEdit.newText) : textEdit.newText;
  const newText = client.adjustsIndentation ? filled.replaceAll('\n', `\n${indent}`) : filled;
  return text.slice(0, start) + newText + text.slice(end);
}
