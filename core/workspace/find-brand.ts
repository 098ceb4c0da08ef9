import type { Settings } from '../configuration/settings.ts';
import type { Brand, Logo } from '../document/document.ts';
import type { Attachment, NoAttachment } from '../host.ts';

/** A logo that documents go without, and why: `not-a-picture` is a file that holds neither PNG nor JPEG nor SVG. */
export interface MissingLogo {
  /** As the configuration says it. */
  readonly path: string;
  readonly why: NoAttachment | 'not-a-picture';
}

export interface FoundBrand {
  readonly brand: Brand;
  readonly missingLogo?: MissingLogo;
}

/** How an organisation's documents look, as its configuration says. A logo that cannot be had hinders nothing. */
export async function findBrand(
  settings: Settings,
  read: (from: string, path: string) => Promise<Attachment>,
): Promise<FoundBrand> {
  const [name, colour] = ['name', 'colour'].map((key) => settingOf(settings, key)?.value);
  const brand = {
    ...(typeof name === 'string' && { name }),
    ...(typeof colour === 'string' && { colour: inFull(colour) }),
  };
  const set = settingOf(settings, 'logo');
  if (!set || typeof set.value !== 'string' || set.from === 'command-line') return { brand };
  const bytes = await read(set.from.uri, set.value);
  if (typeof bytes === 'string') return { brand, missingLogo: { path: set.value, why: bytes } };
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) return { brand, missingLogo: { path: set.value, why: 'not-a-picture' } };
  return { brand: { ...brand, logo: { mediaType, bytes } } };
}

function settingOf({ set }: Settings, key: string) {
  return set.find(({ path }) => path.join() === `summary,brand,${key}`);
}

/** `#05f` as `#0055ff`. */
function inFull(colour: string): string {
  return colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
}

/** By what the file holds: its name may say anything. */
function mediaTypeOf(bytes: Uint8Array): Logo['mediaType'] | undefined {
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  return SVG.test(String.fromCharCode(...bytes.subarray(0, LONGEST_OPENING))) ? 'image/svg+xml' : undefined;
}

const LONGEST_OPENING = 4_096;

/** Before the picture there may be a byte order mark, a declaration, comments and a document type. */
const SVG = /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->).)*-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/s;
