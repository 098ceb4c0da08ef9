import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { PlainValue } from '../parse/tree.ts';
import { parsePrompt } from '../snippets/prompt.ts';

/** How a value is written: in block style below its key, or in brackets on its line. */
export interface Style {
  /** Blanks for each level. */
  readonly step: number;
  readonly isFlow: boolean;
}

/** A word, a number, a date or a rhythm: what needs no quotes and reads better without them. */
const BARE = /^[a-z0-9][\w./-]*(?: [+-]? ?[\w.:/-]+){0,8}$/i;
const SHORT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The value as YAML without a line break at its end; lines after the first count their indentation from its own start. */
export function writeValue(value: PlainValue, { step, isFlow }: Style): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.type = isBare(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
    },
    Collection: (key, node) => {
      const isIdList =
        isSeq(node) && node.items.length > 0 && node.items.every((item) => isScalar(item) && isId(item.value));
      if (isFlow || (isIdList && key !== null)) node.flow = true;
    },
  });
  return document
    .toString({ indent: step, indentSeq: true, lineWidth: 0, flowCollectionPadding: false, directives: false })
    .replace(/\n$/, '');
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && (SHORT_ID.test(value) || parsePrompt(value)?.isQuoted === false);
}

/** Prose stands in double quotes, whatever YAML would make of it. */
function isBare(text: string): boolean {
  const prompt = parsePrompt(text);
  if (prompt) return prompt.isQuoted === false;
  return BARE.test(text) && text.split(' ').length <= 9 && !/^[A-Z].* /.test(text);
}
