/** Letters that Unicode does not take apart into a plain one and an accent. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** `Ann Öberg-Lindt` as `ann-oberg-lindt`; empty where nothing of it can be an id. */
export function toKebabCase(text: string): string {
  const plain = text.toLowerCase().replace(/[ßæœøłđðþ]/g, (letter) => SPELLED_OUT[letter] ?? '');
  const words = plain.normalize('NFKD').replace(/\p{M}|['’]/gu, '');
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The id, with a number after it where it is taken. */
export function uniqueId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}
