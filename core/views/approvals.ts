import { approvalFingerprint } from '../approval/fingerprint.ts';
import { defineView } from '../engine/observe.ts';
import type { PlainValue } from '../parse/tree.ts';
import { entriesOf, isRecord, type PlainRecord, valueUnder } from '../plan/plan.ts';
import { family, plans } from './inputs.ts';
import { type Spot, spotIn } from './spot.ts';

/** An approval that somebody gave, with what it was given to as that stands now. */
export interface GivenApproval {
  /** The stamp under `approved:`. */
  readonly spot: Spot;
  /** Id of the touchpoint; undefined for a whole plan. */
  readonly item: string | undefined;
  readonly by: string | undefined;
  readonly date: string | undefined;
  readonly fingerprint: string;
  /** The fingerprint of the present content; undefined where there can be none. */
  readonly present: string | undefined;
}

/** The approvals of plans and of touchpoints that carry a fingerprint. */
export const givenApprovals = defineView('given-approvals', (read): readonly GivenApproval[] =>
  read(family).members.flatMap(({ plan: { uri, document, data } }) => {
    const ref = read(plans).find((each) => each.uri === uri && each.document === document.index);
    if (!ref) return [];
    const items = entriesOf(data.schedule).flatMap(([id, value]) =>
      toApproval(value, spotIn(ref, 'schedule', id, 'approved'), id),
    );
    return [...toApproval(data as { [key: string]: PlainValue }, spotIn(ref, 'approved'), undefined), ...items];
  }),
);

function toApproval(value: PlainValue, spot: Spot, item: string | undefined): GivenApproval[] {
  const stamp = valueUnder(value, 'approved');
  if (!isRecord(stamp) || typeof stamp.fingerprint !== 'string') return [];
  const present = approvalFingerprint(value);
  return [
    { spot, item, by: textAt(stamp, 'by'), date: textAt(stamp, 'date'), fingerprint: stamp.fingerprint, present },
  ];
}

function textAt(record: PlainRecord, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
}
