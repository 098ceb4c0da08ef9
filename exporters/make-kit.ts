import { type AttachedPath, type AttachedText, attachedPaths } from '../core/kits/attached.ts';
import { withInvitations } from '../core/kits/invitations.ts';
import { composeKit, type KitAsk, type NoKit, type Sheet } from '../core/kits/kit.ts';
import type { KitFormat } from '../core/kits/kit-formats.ts';
import type { Refusal } from '../core/workspace/compositions.ts';
import type { MissingLogo } from '../core/workspace/find-brand.ts';
import type { Workspace } from '../core/workspace.ts';

/** Whatever a kit is for, it ends up in the hands of staff. */
const FOR_STAFF = { reader: 'staff', include: new Set<never>() } as const;

export interface MadeKit {
  readonly sheets: readonly Sheet[];
  readonly missingLogo?: MissingLogo;
}

/** The sheets of a kit, with the files that the plans point to read into them. */
export async function makeKit(
  workspace: Workspace,
  uri: string,
  ask: KitAsk,
  format: KitFormat,
): Promise<MadeKit | NoKit | { readonly reason: Refusal }> {
  const before = await workspace.composing(uri, FOR_STAFF);
  if (typeof before === 'string') return { reason: before };
  const paths = attachedPaths(before);
  const texts = await Promise.all(paths.map((file) => readText(workspace, file)));
  const { brand, ...found } = await workspace.brandOf(uri);
  const read = new Map(paths.map((file, at) => [keyOf(file), texts[at]]));
  // What was read before files were waited for may be another plan's by now.
  const composing = await workspace.composing(uri, FOR_STAFF);
  if (typeof composing === 'string') return { reason: composing };
  const made = composeKit(composing, ask, (file) => read.get(keyOf(file)));
  if ('reason' in made) return made;
  const sheets = made.map((sheet): Sheet => ({ ...sheet, document: { ...sheet.document, brand } }));
  return { sheets: format === 'ics' ? await withInvitations(workspace, uri, sheets) : sheets, ...found };
}

function keyOf({ uri, path }: AttachedPath): string {
  return `${uri} ${path}`;
}

const TEXT = /\.(?:md|markdown|txt)$/i;

/** Only what is meant to be read as text: a name says so, and the bytes are UTF-8. */
async function readText(workspace: Workspace, { uri, path }: AttachedPath): Promise<AttachedText> {
  const attachment = await workspace.attachment(uri, path);
  if (typeof attachment === 'string') return { refusal: attachment };
  if (!TEXT.test(path)) return { refusal: 'not-text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(attachment) };
  } catch {
    return { refusal: 'not-text' };
  }
}
