import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../finding/finding.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import { nodeAt, type Path } from '../parse/tree.ts';
import type { PlanFile } from '../plan/plan.ts';

const LENGTH = 32;

/**
 * What makes a finding the same one after edits elsewhere, another list order or a translation: its code, its plan,
 * and its path with list entries named by what they say. Never its text, its position or an index. A question is asked
 * once of a plan, so that its code alone names it, wherever the gap shows first.
 */
export function fingerprintOf(path: string, file: PlanFile, finding: Finding): string {
  const document = file.file.documents[finding.document];
  const isQuestion = finding.category === 'question';
  const steps = document && !isQuestion ? namedSteps(document.root, finding.place.at) : [];
  const parts = [finding.code, path, document?.kind ?? '', ...steps, finding.state ?? '', finding.discriminator ?? ''];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, LENGTH);
}

function namedSteps(root: Parameters<typeof nodeAt>[0], path: Path): string[] {
  return path.map((step, index) => {
    if (typeof step === 'string') return step;
    const item = nodeAt(root, path.slice(0, index + 1));
    return item ? JSON.stringify(toPlainValue(item)) : '';
  });
}
