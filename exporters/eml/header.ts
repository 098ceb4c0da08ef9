import { base64 } from '../../core/document/base64.ts';
import { cleanText } from '../../core/document/clean-text.ts';

/** Printable ASCII that nobody could take for an encoded word. */
const PLAIN = /^(?!.*=\?)[\x20-\x7E]*$/;

/** More than this is never put on one line as it is. */
const LONGEST_PLAIN = 60;

/** A line with encoded words has at most 76 characters: with the name of a header before them, 52 are left for Base64. */
const BYTES_A_WORD = 39;

/** A text as the value of a header: one line without control characters, encoded (RFC 2047) where it is not plain. */
export function headerText(text: string): string {
  const line = cleanText(text).trim();
  return PLAIN.test(line) && line.length <= LONGEST_PLAIN ? line : encodedWords(line);
}

/** A name before an address: quoted, or encoded. */
export function headerName(name: string): string {
  const line = cleanText(name).trim();
  const quoted = `"${line.replace(/[\\"]/g, '\\$&')}"`;
  return PLAIN.test(line) && quoted.length <= LONGEST_PLAIN ? quoted : encodedWords(line);
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (byteLength(word + character) > BYTES_A_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  // Each word on a line of its own: no line grows longer than it may be.
  return [...words, word].map((each) => `=?UTF-8?B?${toBase64(each)}?=`).join('\r\n ');
}

/** Plain addresses only: what is anything else cannot be made safe by quoting. */
export function isAddress(text: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/.test(
    text,
  );
}

export function toBase64(text: string): string {
  return base64(new TextEncoder().encode(text));
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
