import type { Document } from '../document/document.ts';
import type { Readership } from '../document/reader.ts';
import type { Refusal } from '../workspace/compositions.ts';
import type { MissingLogo } from '../workspace/find-brand.ts';
import type { Workspace } from '../workspace.ts';
import { composeSummary } from './compose-summary.ts';

export interface MadeSummary {
  readonly document: Document;
  readonly missingLogo?: MissingLogo;
}

/** The summary of the plan that a file holds, as its organisation's documents look. */
export async function makeSummary(
  workspace: Workspace,
  uri: string,
  readership: Readership,
): Promise<MadeSummary | Refusal> {
  const { brand, ...found } = await workspace.brandOf(uri);
  const composing = await workspace.composing(uri, readership);
  return typeof composing === 'string' ? composing : { document: composeSummary(composing, { brand }), ...found };
}
