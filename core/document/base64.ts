const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text, where neither Node's way nor the browsers' is at hand. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = digit(group >> 18) + digit(group >> 12) + digit(group >> 6) + digit(group);
    text += at + 2 < bytes.length ? digits : `${digits.slice(0, at + 1 < bytes.length ? 3 : 2)}`.padEnd(4, '=');
  }
  return text;
}

function digit(group: number): string {
  return DIGITS.charAt(group & 63);
}

/** The bytes of such a text; undefined for any other text. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  const bytes = new Uint8Array((text.length / 4) * 3 - (text.endsWith('==') ? 2 : Number(text.endsWith('='))));
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const digits = [0, 1, 2, 3].map((step) => Math.max(0, DIGITS.indexOf(text.charAt(at + step))));
    const group = digits.reduce((sum, digit) => (sum << 6) | digit, 0);
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (group >> shift) & 255;
  }
  return bytes;
}
