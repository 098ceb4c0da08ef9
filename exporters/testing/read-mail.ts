/** A message as it was read: headers with their words decoded, and the parts of its body. */
export interface ReadMail {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly parts: readonly { readonly type: string; readonly text: string }[];
}

/**
 * Reads a message as RFC 5322, 2045 and 2047 have it, strictly: throws for a line that is too long, a sign that is no
 * ASCII, a header or a part that is not as it should be.
 */
export function readMail(message: string): ReadMail {
  const lines = message.split('\r\n');
  for (const line of lines) {
    if (!/^[\x20-\x7E\t]*$/.test(line)) throw new Error(`no plain text: ${JSON.stringify(line)}`);
    if (line.length > 78) throw new Error(`${line.length} characters are too many: ${line}`);
  }
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const headers = readHeaders(head);
  const type = headers.find(([name]) => name === 'Content-Type')?.[1] ?? '';
  const boundary = /boundary="([^"]+)"/.exec(type)?.[1];
  if (boundary === undefined) throw new Error('no boundary');
  const [before, ...parts] = `\r\n${rest.join('\r\n\r\n')}`.split(`\r\n--${boundary}`);
  if (before !== '' || parts.pop() !== '--\r\n') throw new Error('parts do not begin or end');
  return { headers, parts: parts.map(readPart) };
}

function readHeaders(head: string): [string, string][] {
  return head
    .replaceAll(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
    .map((line) => {
      const [, name, text] = /^([!-9;-~]+): ?(.*)$/.exec(line) ?? [];
      if (name === undefined || text === undefined) throw new Error(`no header: ${line}`);
      return [name, decodeWords(text)];
    });
}

/** What stands between two encoded words is no part of the text. */
function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=[ \t]+(?==\?)/g, '?=')
    .replaceAll(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (word: string, encoded: string) => {
      if (word.length > 75) throw new Error(`${word.length} characters are too many for a word`);
      return Buffer.from(encoded, 'base64').toString('utf8');
    });
}

function readPart(part: string): { type: string; text: string } {
  const [head = '', ...body] = part.replace(/^\r\n/, '').split('\r\n\r\n');
  const headers = new Map(readHeaders(head));
  if (headers.get('Content-Transfer-Encoding') !== 'base64') throw new Error('not Base64');
  const encoded = body.join('').replaceAll('\r\n', '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new Error('no Base64');
  return { type: headers.get('Content-Type') ?? '', text: Buffer.from(encoded, 'base64').toString('utf8') };
}
