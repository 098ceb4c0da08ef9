import { CompletionItemKind } from 'vscode-languageserver';
import { pathAt } from '../../core/parse/locate.ts';
import type { ParsedFile } from '../../core/parse/parse-file.ts';
import { nodeAt } from '../../core/parse/tree.ts';
import type { LocatedFinding } from '../../core/report/located-finding.ts';
import { DIRECTIVE_KINDS } from '../../core/suppression/find-directives.ts';
import { knownCodes } from '../../core/suppression/suppress.ts';
import type { CheckedFile } from '../../core/workspace.ts';
import { describeCode } from '../hover/describe-code.ts';
import type { Voice } from '../hover/telling.ts';
import { isComment, lineAt } from './cursor-line.ts';
import type { Proposal } from './proposal.ts';
import type { Placed } from './to-list.ts';

const START = /(?<!\S)#[ \t]*(\S*)$/;
const CODES = /(?<!\S)#[ \t]*changewright-([\w-]+)((?:[ \t,]+[^\s,]+)*[ \t,]+)(\S*)$/;

/** What a comment can say to us at the cursor: which comment it is, and what it silences. Undefined outside comments. */
export function commentAt(file: ParsedFile, offset: number): CommentPlace | undefined {
  const line = lineAt(file.text, offset);
  const before = line.text.slice(0, offset - line.start);
  if (!isComment(before) || isInText(file, offset)) return undefined;
  const behind = line.text.slice(offset - line.start);
  const end = offset + (/^[\w-]*/.exec(behind)?.[0].length ?? 0);
  const [, kind, codes = '', half = ''] = CODES.exec(before) ?? [];
  const word = kind === undefined ? (START.exec(before)?.[1] ?? '#') : half;
  const hasReason = /(?:^|\s)(?:--|—|–)(?:\s|$)/.test(behind);
  const silenced = /(?:^|\s)(?:--|—|–)(?=\s|$)/.test(codes) ? undefined : codes.split(/[\s,]+/);
  return {
    kind,
    silenced,
    word,
    line: file.lines.positionAt(line.start).line,
    hasReason,
    replace: { start: offset - word.length, end },
  };
}

interface CommentPlace {
  /** Of one of ours, what stands behind `changewright-`. */
  readonly kind: string | undefined;
  /** The codes before the cursor; undefined behind the two hyphens, where the reason stands. */
  readonly silenced: readonly string[] | undefined;
  readonly word: string;
  readonly line: number;
  readonly hasReason: boolean;
  readonly replace: { readonly start: number; readonly end: number };
}

/** `typedSign` is a blank right behind the sign of a comment that may be about anything. */
export function proposeInComment(
  voice: Voice,
  place: CommentPlace,
  checked: CheckedFile | undefined,
  located: readonly LocatedFinding[],
  typedSign: string | undefined,
): Placed[] {
  const { replace } = place;
  const context = { replace, column: 0, lineIndent: 0, needsSpace: false, step: 2 };
  if (place.kind === undefined) {
    const isOurs = typedSign === undefined && 'changewright-'.startsWith(place.word.slice(0, 'changewright-'.length));
    return isOurs ? [{ context, proposals: DIRECTIVE_KINDS.map((kind) => kindProposal(voice, kind)) }] : [];
  }
  if (!place.silenced || !checked) return [];
  return [{ context, proposals: codesAt(voice, place, place.silenced, checked, located) }];
}

function kindProposal({ say }: Voice, kind: (typeof DIRECTIVE_KINDS)[number]): Proposal {
  return {
    label: `changewright-${kind}`,
    kind: CompletionItemKind.Keyword,
    documentation: () => [say(`comment.${kind}`)],
    body: `changewright-${kind} $0`,
    leadsOn: true,
  };
}

/** What is found near the comment comes first: that is what it is written for. */
function codesAt(
  voice: Voice,
  { kind, line, hasReason }: CommentPlace,
  silenced: readonly string[],
  checked: CheckedFile,
  located: readonly LocatedFinding[],
): Proposal[] {
  const known = knownCodes(checked).filter((code) => !silenced.includes(code));
  const lineOf = ({ span }: LocatedFinding) => checked.planFile.file.lines.positionAt(span.start).line;
  const near = [...located].sort((a, b) => Math.abs(lineOf(a) - line - 1) - Math.abs(lineOf(b) - line - 1));
  const found = [...new Set(near.map(({ finding }) => finding.code))].filter((code) => known.includes(code));
  const reason = kind === 'enable' || hasReason ? '' : ` -- \${1:<${voice.say('completion.why-silenced')}>}`;
  return [...new Set([...found, ...known])].map((code) => ({
    label: code,
    kind: CompletionItemKind.Reference,
    ...(found.includes(code) && { detail: voice.say('completion.found-here') }),
    documentation: () => describeCode(voice, code),
    body: `${code}${reason}`,
  }));
}

/** Whether what looks like a comment is a part of a text. */
function isInText({ documents }: ParsedFile, offset: number): boolean {
  const document = documents.findLast((each) => each.offset <= offset);
  if (!document) return false;
  const { path, onKey } = pathAt(document, offset);
  const node = nodeAt(document.root, path);
  return !onKey && node?.type === 'scalar' && node.style !== 'plain' && path.length > 0;
}
