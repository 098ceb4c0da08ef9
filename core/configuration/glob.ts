/**
 * Whether a path matches a pattern, both from one folder on: `*` and `?` stand for signs within a name, `**` for any
 * folders, and the name of a folder for all that lies in it. Goes through both once and never by a regular expression:
 * a pattern of many stars, which comes with somebody else's repository, must not hold up an editor.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const names = path.split('/');
  const parts = withoutEdges(pattern).split('/');
  const wanted = parts.at(-1) === '**' ? parts : [...parts, '**'];
  return matches(
    names,
    wanted,
    (part) => part === '**',
    (name, part) => matchesName(name, part),
  );
}

function matchesName(name: string, part: string): boolean {
  return matches(
    [...name],
    [...part],
    (sign) => sign === '*',
    (unit, sign) => sign === '?' || sign === unit,
  );
}

/** `./plans/` is plans. */
function withoutEdges(pattern: string): string {
  return pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}

/** Greedy: where an item does not match, the last star takes one item more. */
function matches<T>(
  items: readonly T[],
  pattern: readonly T[],
  isStar: (each: T) => boolean,
  isSame: (item: T, each: T) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let item = 0; item < items.length; ) {
    const each = pattern[at];
    if (each !== undefined && isStar(each)) {
      star = at++;
      taken = item;
    } else if (each !== undefined && isSame(items[item] as T, each)) {
      at++;
      item++;
    } else if (star >= 0) {
      at = star + 1;
      item = ++taken;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

const OTHER_SIGNS = /[{}[\]!\\]/;

/** A pattern that says where it looks: below its own folder, in signs that are known. */
export function isGlob(text: string): boolean {
  const parts = withoutEdges(text).split('/');
  return !OTHER_SIGNS.test(text) && parts.every((part) => part !== '' && part !== '..' && part !== '.');
}
