import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import { type Ruler, toRange, toSpan } from '../positions.ts';
import type { Session } from '../session.ts';
import { type PlanToken, planTokens, type TokenModifier, type TokenType } from './plan-tokens.ts';

const TYPES: readonly TokenType[] = ['variable', 'number', 'enumMember', 'property', 'placeholder'];
const MODIFIERS: readonly TokenModifier[] = ['declaration', 'unresolved'];

export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

export async function semanticTokens(session: Session, uri: string): Promise<SemanticTokens | null> {
  const data = await tokenData(session, uri);
  return data ? { resultId: session.tokens.keep(uri, data), data } : null;
}

/** What has changed since an earlier answer, if it is the last one. */
export async function semanticTokensDelta(
  session: Session,
  uri: string,
  previousResultId: string,
): Promise<SemanticTokens | SemanticTokensDelta | null> {
  const data = await tokenData(session, uri);
  if (!data) return null;
  const before = session.tokens.find(uri, previousResultId);
  const resultId = session.tokens.keep(uri, data);
  return before ? { resultId, edits: editsBetween(before, data) } : { resultId, data };
}

export async function semanticTokensInRange(
  session: Session,
  uri: string,
  range: Range,
): Promise<SemanticTokens | null> {
  const data = await tokenData(session, uri, range);
  return data ? { data } : null;
}

async function tokenData(session: Session, uri: string, range?: Range): Promise<number[] | undefined> {
  await session.workspace.load(uri);
  const file = session.documents.get(uri) && session.workspace.fileOf(uri)?.file;
  if (!file) return undefined;
  const ruler: Ruler = { lines: file.lines, encoding: session.client.encoding };
  const tokens = session.workspace.families(uri).flatMap((family) => planTokens(session.names, family));
  const wanted = range && toSpan(range, ruler);
  return encode(
    tokens
      .filter(({ start, end }) => !wanted || (start <= wanted.end && end >= wanted.start))
      .flatMap((token) => lineByLine(token, file.text)),
    ruler,
  );
}

/** No token reaches over the end of a line, or has blanks at its ends. */
function lineByLine(token: PlanToken, text: string): PlanToken[] {
  return [...text.slice(token.start, token.end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map(({ index, 0: words }) => ({
    ...token,
    start: token.start + index,
    end: token.start + index + words.length,
  }));
}

/** Five numbers a token: lines and columns from the one before, length, type, modifiers. */
function encode(tokens: readonly PlanToken[], ruler: Ruler): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const token of tokens) {
    const { start, end } = toRange(token, ruler);
    const column = start.line === before.line ? start.character - before.character : start.character;
    const modifiers = token.modifier ? 1 << MODIFIERS.indexOf(token.modifier) : 0;
    data.push(start.line - before.line, column, end.character - start.character, TYPES.indexOf(token.type), modifiers);
    before = start;
  }
  return data;
}

const TOKEN_SIZE = 5;

/** One edit from the first token that differs to the last one. */
export function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  start -= start % TOKEN_SIZE;
  if (start === before.length && start === after.length) return [];
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  same -= same % TOKEN_SIZE;
  return [{ start, deleteCount: before.length - start - same, data: after.slice(start, after.length - same) }];
}
