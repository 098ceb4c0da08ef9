import type { ParsedFile } from '../../core/parse/parse-file.ts';
import type { Span } from '../../core/parse/tree.ts';
import { DIRECTIVE_KINDS, findDirectives, mayHoldDirectives } from '../../core/suppression/find-directives.ts';
import { describeCode } from './describe-code.ts';
import type { Told, Voice } from './telling.ts';

/** What a comment of ours does, and what it silences. */
export function hoverComment(voice: Voice, file: ParsedFile, offset: number): Told | undefined {
  if (!mayHoldDirectives(file)) return undefined;
  const isAt = ({ start, end }: Span) => offset >= start && offset <= end;
  const directive = findDirectives(file).find(({ span }) => isAt(span));
  if (!directive) return undefined;
  const kind = DIRECTIVE_KINDS.find((each) => each === directive.kind.text);
  if (kind && isAt(directive.kind.span))
    return { span: directive.kind.span, paragraphs: [voice.say(`comment.${kind}`)] };
  const code = directive.codes.find(({ span }) => isAt(span));
  return code && { span: code.span, paragraphs: describeCode(voice, code.text) };
}
