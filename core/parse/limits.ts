import { CST, Parser } from 'yaml';

/** Characters a plan file may hold: 10 MB of text, some 200,000 lines, far beyond any plan a person reads. */
export const MAX_LENGTH = 10_000_000;
/** Plans in one file: a family's two plans usually, far fewer than this. */
export const MAX_DOCUMENTS = 100;
/** How deep maps and lists may lie inside each other; the format itself needs 8. */
const MAX_DEPTH = 60;

/**
 * Whether brackets and indentation nest deeper than {@link MAX_DEPTH}. `yaml` builds its tree by recursion, so this
 * has to be known before; a cheap count over the text decides for all usual files, the token tree for the rest.
 */
export function isTooDeep(text: string): boolean {
  if (!mayBeDeep(text)) return false;
  for (const token of new Parser().parse(text)) if (depthExceeds(token)) return true;
  return false;
}

function mayBeDeep(text: string): boolean {
  let brackets = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 91 || unit === 123) deepest = Math.max(deepest, ++brackets);
    else if (unit === 93 || unit === 125) brackets = Math.max(0, brackets - 1);
  }
  return deepest > MAX_DEPTH / 2 || /^ {60}|(?:[-?] ){15}/m.test(text);
}

function depthExceeds(root: CST.Token): boolean {
  const pending: { token: CST.Token | null | undefined; depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    if (!token) continue;
    if (depth > MAX_DEPTH) return true;
    if (token.type === 'document') pending.push({ token: token.value, depth });
    if (!CST.isCollection(token)) continue;
    for (const item of token.items) {
      pending.push({ token: item.key, depth: depth + 1 }, { token: item.value, depth: depth + 1 });
    }
  }
  return false;
}
