/** A URI with a path from a root: what stands before it, the path, and what follows. Some file systems have no `//` and no authority. */
const PLACE = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*|(?!\/\/)))(\/[^?#]*)(.*)$/i;

/** Whether a URI names a place that others lie beside; an unsaved text's does not. */
export function isPlace(uri: string): boolean {
  return PLACE.test(uri);
}

/**
 * A relative path of a plan, resolved against the plan's own URI. A plan writes names as they are: `%20` in one is no
 * escape. Works on every scheme; never leaves it.
 */
export function resolveUri(base: string, path: string): string {
  const match = PLACE.exec(base);
  const origin = match?.[1] ?? '';
  const segments = (match?.[2] ?? '/').split('/').slice(1, -1);
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(encode(segment));
  }
  return `${origin}/${segments.join('/')}`;
}

/** One spelling for each URI, however the editor or the file system wrote it: what maps are keyed by. */
export function canonicalUri(uri: string): string {
  const match = PLACE.exec(uri);
  if (!match) return uri;
  const segments = (match[2] as string)
    .split('/')
    .slice(1)
    .map((segment) => encode(decode(segment)));
  if (/^[a-z]%3A$/i.test(segments[0] ?? '')) segments[0] = `${(segments[0] as string).charAt(0).toLowerCase()}%3A`;
  return `${match[1]}/${segments.join('/')}${match[3]}`;
}

/** Whether a place lies in a folder or deeper, by its spelling; one that climbs out again does not, in whatever disguise. */
export function isBelow(uri: string, folder: string): boolean {
  const place = canonicalUri(uri);
  const hasSteps = place.split('/').some((segment) => decode(segment).split(/[/\\]/).includes('..'));
  return !hasSteps && place.startsWith(`${canonicalUri(folder).replace(/\/+$/, '')}/`);
}

/** Encodes as a file URI does; half a character, which no file name holds, becomes the sign for that. */
function encode(segment: string): string {
  const whole = segment.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone % is no escape: the name holds it as it is.
    return segment;
  }
}

/** `to` as seen from the folder of `from`: `./x.yaml` or `../y/x.yaml`, decoded; the whole URI on another origin. */
export function relativePath(from: string, to: string): string {
  if (originOf(from) !== originOf(to)) return to;
  const a = from.split('/').slice(0, -1);
  const b = to.split('/');
  let common = 0;
  while (common < a.length && common < b.length - 1 && a[common] === b[common]) common++;
  const up = a.slice(common).map(() => '..');
  const path = [...up, ...b.slice(common).map(decodeURIComponent)].join('/');
  return up.length > 0 ? path : `./${path}`;
}

function originOf(uri: string): string | undefined {
  return PLACE.exec(uri)?.[1];
}
