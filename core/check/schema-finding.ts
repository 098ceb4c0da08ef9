import type { Edit, Finding, Fix } from '../finding/finding.ts';
import type { Message } from '../messages/message.ts';
import type { Path } from '../parse/tree.ts';

/** A finding before it is known which document of the file it is of. */
export type Unplaced = Omit<Finding, 'document'>;

/** A finding about shape: always an error, because what it stands on cannot be used. */
export function schemaFinding(
  code: string,
  at: Path,
  text: Message,
  fixes: readonly Fix[] = [],
  on: 'key' | 'value' = 'value',
): Unplaced {
  return {
    code,
    category: 'schema',
    severity: 'error',
    place: { at, on },
    message: text,
    ...(fixes.length > 0 && { fixes }),
  };
}

export function replaceValue(at: Path, newText: string): Edit {
  return { place: { at, on: 'value' }, newText };
}

export function replaceKey(at: Path, newText: string): Edit {
  return { place: { at, on: 'key' }, newText };
}
