import type { YAMLParseError } from 'yaml';
import { message } from '../messages/message.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import type { Problem } from './problem.ts';
import { toProblem } from './repair.ts';
import type { Misread } from './scan-lines.ts';
import type { Span } from './tree.ts';

/** Beyond this many, more of the same helps nobody. */
export const MAX_PROBLEMS = 100;

/** All that is to be said of one document's text, in the order of the text: one slip a line, told once. */
export function documentProblems(
  text: string,
  misreads: readonly Misread[],
  built: readonly Problem[],
  errors: readonly YAMLParseError[],
): Problem[] {
  const told = [...misreads.map((misread) => toProblem(text, misread)), ...built, ...explainErrors(text, errors)];
  return inOrder(onePerLine(text, told).slice(0, MAX_PROBLEMS));
}

export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function explainErrors(text: string, errors: readonly YAMLParseError[]): Problem[] {
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  const [first] = tabs;
  if (first) return [{ ...explainYamlError(text, first), fix: tabFix(text, tabs) }];
  return errors.slice(0, MAX_PROBLEMS).map((error) => explainYamlError(text, error));
}

/** All lines that are moved in with tabs at once: one slip of an editor's setting, one fix. Text in blocks is left alone. */
function tabFix(text: string, tabs: readonly YAMLParseError[]): NonNullable<Problem['fix']> {
  const starts = [...new Set(tabs.map(({ pos }) => text.lastIndexOf('\n', pos[0] - 1) + 1))].sort((a, b) => a - b);
  const start = starts[0] ?? 0;
  let end = start;
  let newText = '';
  for (const lineStart of starts) {
    const indent = (/^[ \t]*/.exec(text.slice(lineStart, lineStart + 1_000)) as RegExpExecArray)[0];
    newText += text.slice(end, lineStart) + indent.replace(/\t/g, '  ');
    end = lineStart + indent.length;
  }
  return { title: message('fix.tabs-to-spaces'), span: { start, end }, newText };
}

/** One slip makes YAML stumble several times on its line: the first, which is the most telling, speaks. */
function onePerLine(text: string, problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ span, code }) => {
    const line = lineStartOf(text, span);
    if (code !== 'duplicate-key' && seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

function lineStartOf(text: string, { start }: Span): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}
