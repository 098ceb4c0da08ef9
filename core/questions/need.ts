/** How much is asked of a plan: S of every one, M of standard and large ones, L of large ones. */
export type Size = 'S' | 'M' | 'L';

/** What an answer needs, as data. Paths are dotted keys, relative to the need that holds them. */
export type Need =
  /** One value. */
  | { readonly type: 'value'; readonly path: string; readonly from: Size }
  /** One of several values; the first names the place where one is missing. */
  | { readonly type: 'either'; readonly needs: readonly Need[] }
  /** At least one entry of a map or list, and of each entry all that `needs` says. */
  | { readonly type: 'each'; readonly path: string; readonly needs: readonly Need[] }
  /** Of the earliest entry of a map, by its `start`, all that `needs` says. */
  | { readonly type: 'first'; readonly path: string; readonly needs: readonly Need[] }
  /** At least one entry whose `field` is one of `values`. */
  | { readonly type: 'some'; readonly path: string; readonly field: string; readonly values: readonly string[] }
  /** At least `count` of the keys, and not all with one text. */
  | { readonly type: 'differing'; readonly path: string; readonly keys: readonly string[]; readonly count: number }
  /** Where several entries tell the field, they do not all tell it in the same words. A judgement. */
  | { readonly type: 'distinct'; readonly path: string; readonly field: string }
  /** The value may be left out where the pair stands in one file. */
  | { readonly type: 'partner'; readonly path: string }
  /** Needed from size M, unless the plan has only one outcome. */
  | { readonly type: 'outcome'; readonly path: string }
  /** An entry whose from and until hold the plan's go-live. */
  | { readonly type: 'covers-go-live'; readonly path: string };

export type NeedSpec = string | Need;

export function value(path: string): Need {
  return { type: 'value', path, from: 'S' };
}

/** A value that only plans of this size and larger ones owe. */
export function from(size: Size, path: string): Need {
  return { type: 'value', path, from: size };
}

export function either(...needs: NeedSpec[]): Need {
  return { type: 'either', needs: needs.map(toNeed) };
}

export function each(path: string, ...needs: NeedSpec[]): Need {
  return { type: 'each', path, needs: needs.map(toNeed) };
}

export function first(path: string, ...needs: NeedSpec[]): Need {
  return { type: 'first', path, needs: needs.map(toNeed) };
}

export function some(path: string, field: string, ...values: string[]): Need {
  return { type: 'some', path, field, values };
}

export function differing(path: string, count: number, ...keys: string[]): Need {
  return { type: 'differing', path, keys, count };
}

export function distinct(path: string, field: string): Need {
  return { type: 'distinct', path, field };
}

export function partner(path: string): Need {
  return { type: 'partner', path };
}

export function outcome(path: string): Need {
  return { type: 'outcome', path };
}

export function coversGoLive(path: string): Need {
  return { type: 'covers-go-live', path };
}

function toNeed(spec: NeedSpec): Need {
  return typeof spec === 'string' ? value(spec) : spec;
}

/** Several fields of one record. */
export function fields(path: string, ...needs: NeedSpec[]): Need[] {
  return needs.map(toNeed).map((need) => prefixed(path, need));
}

function prefixed(path: string, need: Need): Need {
  return need.type === 'either'
    ? { ...need, needs: need.needs.map((inner) => prefixed(path, inner)) }
    : { ...need, path: `${path}.${need.path}` };
}
