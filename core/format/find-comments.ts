import { CST, Lexer } from 'yaml';
import type { Span } from '../parse/tree.ts';

/** All comments of a text, from their sign to the end of their lines. What stands in a value is none. */
export function findComments(text: string): Span[] {
  const comments: Span[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
    if (!isScalar && lexeme.startsWith('#')) {
      comments.push({ start: offset, end: offset + lexeme.trimEnd().length });
    }
    isScalar = lexeme === CST.SCALAR;
    if (!isMark) offset += lexeme.length;
  }
  return comments;
}
