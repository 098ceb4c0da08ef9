import type { Illustration } from '../../document/document.ts';
import type { Picture } from '../../document/picture.ts';

/** Those that there is something to show for. */
export function pictures(...all: readonly (Picture | undefined)[]): Illustration[] {
  return all.flatMap((picture) => (picture ? [{ type: 'picture' as const, picture }] : []));
}
