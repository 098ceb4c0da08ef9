const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const LONGEST = 60;

/** A file name of parts such as short names, without an ending: fit for every file system, whatever a plan calls things. */
export function fileNameOf(...parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, LONGEST),
    )
    .filter((part) => part !== '')
    .join('-');
  if (name === '') return 'sheet';
  return RESERVED.test(name) ? `${name}-sheet` : name;
}

/** The same names, each once: what would be written over gets a number. */
export function distinctNames<T extends { readonly name: string }>(all: readonly T[]): T[] {
  const taken = new Set<string>();
  return all.map((each) => {
    let name = each.name;
    for (let number = 2; taken.has(name); number++) name = `${each.name}-${number}`;
    taken.add(name);
    return { ...each, name };
  });
}
