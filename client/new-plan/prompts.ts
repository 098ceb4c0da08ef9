import * as vscode from 'vscode';
import { BACK } from './play-steps.ts';

interface Prompt {
  readonly title: string;
  readonly canGoBack: boolean;
}

interface PickPrompt<Item extends vscode.QuickPickItem> extends Prompt {
  readonly placeholder: string;
  readonly items: readonly Item[];
  /** The one that is at hand when the list opens. */
  readonly active?: Item | undefined;
}

export interface TextPrompt extends Prompt {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value?: string | undefined;
  readonly selection?: readonly [number, number];
  /** What is wrong with an answer, in words; asked on each key press. */
  readonly findProblem?: (text: string) => string | undefined | Promise<string | undefined>;
}

type Answer<Value> = Promise<Value | typeof BACK | undefined>;

/** The item that the writer picks. */
export function pick<Item extends vscode.QuickPickItem>(prompt: PickPrompt<Item>): Answer<Item> {
  const input = vscode.window.createQuickPick<Item>();
  input.items = prompt.items;
  input.placeholder = prompt.placeholder;
  input.matchOnDetail = true;
  if (prompt.active) input.activeItems = [prompt.active];
  return shown<Item>(input, prompt, (done) =>
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item) done(item);
    }),
  );
}

/** The text that the writer types, once nothing is wrong with it. */
export function askText(prompt: TextPrompt): Answer<string> {
  const input = vscode.window.createInputBox();
  input.prompt = prompt.prompt;
  input.placeholder = prompt.placeholder;
  input.value = prompt.value ?? '';
  if (prompt.selection) input.valueSelection = [...prompt.selection];
  const judge = async (text: string) => {
    const problem = await prompt.findProblem?.(text);
    // What was found of an older text comes too late.
    if (text === input.value) input.validationMessage = problem;
    return problem;
  };
  return shown<string>(input, prompt, (done) => {
    input.onDidChangeValue(judge);
    input.onDidAccept(async () => {
      const text = input.value;
      if ((await judge(text)) === undefined) done(text.trim());
    });
  });
}

/** Another window may be where the answer stands: the question stays open without the focus. */
function shown<Value>(
  input: Pick<
    vscode.InputBox,
    'title' | 'ignoreFocusOut' | 'buttons' | 'onDidTriggerButton' | 'onDidHide' | 'show' | 'dispose'
  >,
  { title, canGoBack }: Prompt,
  listen: (done: (value: Value) => void) => void,
): Answer<Value> {
  input.title = title;
  input.ignoreFocusOut = true;
  if (canGoBack) input.buttons = [vscode.QuickInputButtons.Back];
  const answer = new Promise<Value | typeof BACK | undefined>((resolve) => {
    listen(resolve);
    input.onDidTriggerButton(() => resolve(BACK));
    input.onDidHide(() => resolve(undefined));
    input.show();
  });
  return answer.finally(() => input.dispose());
}
