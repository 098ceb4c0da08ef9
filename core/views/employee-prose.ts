import { defineView, type Input } from '../engine/observe.ts';
import type { Touchpoint } from '../generated/communication-plan.ts';
import { type Audience, audiences } from './audiences.ts';
import { entriesIn, itemsIn, textsOf } from './entries.ts';
import { change, comms, type Part, registry } from './inputs.ts';
import { CHANGE_PROSE, COMMS_PROSE, type ProseField, REGISTRY_PROSE } from './prose-fields.ts';
import { type AnalysedProse, analyseAll, isEnglish, type ProseText, sameProse, textsAt } from './prose-text.ts';
import type { Spot } from './spot.ts';

type Sections = Readonly<Record<string, Input<readonly Part<unknown>[]>>>;
type ReadParts = (input: Input<readonly Part<unknown>[]>) => readonly Part<unknown>[];

/** What employees are told or may read, in English, with its sentences and words. */
export const employeeProse = defineView<readonly AnalysedProse[]>(
  'employee-prose',
  (read, previous) => {
    const forOthers = new Set(read(entriesForOthers).map((spot) => keyOf(spot, spot.path.length)));
    const texts = [
      ...textsIn(read, change as Sections, CHANGE_PROSE),
      ...textsIn(read, comms as Sections, COMMS_PROSE),
      ...textsIn(read, registry as Sections, REGISTRY_PROSE),
    ].filter(
      ({ spot }) => isEnglish(spot.plan.language) && ![2, 3].some((length) => forOthers.has(keyOf(spot, length))),
    );
    return analyseAll(texts, previous);
  },
  sameProse,
);

function textsIn(read: ReadParts, sections: Sections, fields: readonly ProseField[]): ProseText[] {
  return [...new Set(fields.map(({ section }) => section))].flatMap((section) => {
    const input = sections[section];
    return input ? read(input).flatMap(({ plan, value }) => textsAt(plan, section, value, fields)) : [];
  });
}

/** The entry in which a text stands, named by the first steps of its path. */
function keyOf({ plan, path }: Spot, steps: number): string {
  return `${plan.uri}#${plan.document} ${JSON.stringify(path.slice(0, steps))}`;
}

/** Entries with texts that no employee reads in English: for outsiders, in another language, cancelled or sent already. */
const entriesForOthers = defineView('entries-for-others', (read): readonly Spot[] => {
  const all = read(audiences);
  const outside = [...all.values()].filter(({ facts }) => facts.external);
  const touchpoints = entriesIn(read(comms.schedule), ['schedule'], (schedule) => schedule);
  const tailored = itemsIn(read(comms.messages), ['messages', 'tailored'], (messages) => messages.tailored);
  return [
    ...outside.flatMap(({ definitions, affected }) => [...definitions, ...affected]),
    ...touchpoints.filter(({ value }) => isOver(value) || isForOthers(value.language, receiversOf(value, all))),
    ...tailored.filter(({ value }) => isForOthers(undefined, [all.get(value.audience ?? '')])),
  ].map(({ spot }) => spot);
});

function isOver({ status }: Touchpoint): boolean {
  return status === 'cancelled' || status === 'sent';
}

type Receivers = readonly (Audience | undefined)[];

function receiversOf({ audiences: ids }: Touchpoint, all: ReadonlyMap<string, Audience>): Receivers {
  return textsOf(ids).map((id) => all.get(id));
}

function isForOthers(language: string | undefined, receivers: Receivers): boolean {
  if (language !== undefined && !isEnglish(language)) return true;
  if (receivers.length === 0) return false;
  return (
    receivers.every((each) => each?.facts.external) ||
    (language === undefined && receivers.every((each) => !isEnglish(each?.facts.language)))
  );
}
