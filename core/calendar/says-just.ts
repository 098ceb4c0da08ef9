import { applyEdits, type TextEdit } from '../edit/text-edit.ts';
import type { Edit } from '../finding/finding.ts';
import { parseFile } from '../parse/parse-file.ts';
import { toPlainValue } from '../parse/plain-value.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { isRecord } from '../plan/plan.ts';

/**
 * Whether a plan says after some edits of its text just what was to be set, and all else as before. It does not where an
 * entry is written once for several places (`&` and `*`).
 */
export function saysJust(
  { file, document, data }: Plan,
  edits: readonly Edit[],
  textEdits: readonly TextEdit[],
): boolean {
  const after = parseFile(applyEdits(file.text, textEdits)).documents[document.index];
  if (!after) return false;
  const wanted = edits.reduce<PlainValue>(
    (value, edit) => ('set' in edit ? withSet(value, edit.set, edit.value) : value),
    data,
  );
  return inOneForm(toPlainValue(after.root)) === inOneForm(wanted);
}

function withSet(value: PlainValue, [step, ...rest]: Path, set: PlainValue | undefined): PlainValue {
  if (step === undefined) return set ?? null;
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? withSet(item, rest, set) : item));
  const record = isRecord(value) ? value : {};
  const { [step]: old = null, ...others } = record;
  return rest.length === 0 && set === undefined ? others : { ...others, [step]: withSet(old, rest, set) };
}

/** The order of keys says nothing. */
function inOneForm(value: PlainValue): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part as PlainValue)
      ? Object.fromEntries(Object.entries(part as object).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
