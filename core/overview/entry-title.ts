import { defineView } from '../engine/observe.ts';
import { oneLine } from '../messages/one-line.ts';
import type { Path, PlainValue } from '../parse/tree.ts';
import { describeEntry } from '../plan/describe-entry.ts';
import { isRecord, valueAt } from '../plan/plan.ts';
import { family } from '../views/inputs.ts';
import type { Spot } from '../views/spot.ts';

const LONGEST = 120;

/** What the plan calls the entry at a place, in one line; its short name, with blanks, where it does not say. */
export const entryTitles = defineView('entry-titles', (read): ((entry: Spot) => string) => {
  const { members } = read(family);
  return ({ plan: { uri, document }, path }) => {
    const plan = members.find((member) => member.plan.uri === uri && member.plan.document.index === document)?.plan;
    const value = plan && valueAt(plan.data, path);
    return oneLine(nameOf(value, path), LONGEST) || humanise(path);
  };
});

/** The text of a touchpoint is what it says, and may be a file: its subject is what it is called. */
function nameOf(value: PlainValue | undefined, path: Path): string {
  if (path[0] === 'schedule') return isRecord(value) && typeof value.subject === 'string' ? value.subject : '';
  const { name } = describeEntry(value);
  if (name !== '' || !isRecord(value)) return name;
  const topic = value.topic ?? value.skill ?? value.forum;
  return typeof topic === 'string' ? topic : '';
}

function humanise(path: Path): string {
  const id = path.findLast((step) => typeof step === 'string') ?? '';
  return id.replaceAll('-', ' ');
}
