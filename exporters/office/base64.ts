/** Bytes as text, wherever they are written. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A function takes so many arguments and no more. */
const CHUNK = 0x8000;
