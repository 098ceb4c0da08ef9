import { isComparable } from '../../approval/fingerprint.ts';
import { defineRule } from '../../engine/rule.ts';
import { message, prose } from '../../messages/message.ts';
import { givenApprovals } from '../../views/approvals.ts';
import { people } from '../../views/people.ts';

export const suspectApproval = defineRule({
  id: 'suspect-approval',
  severity: 'warning',
  states: 'wrong',
  summary: 'A plan or an item of the schedule has changed since it was approved.',
  why: 'Readers take "approved" at its word. If the content changes afterwards, the approver answers for something that they have never seen.',
  source:
    "Changewright's default: an approval covers what the approver saw. Changewright compares the plan with the check value that was written with the approval; progress (status, log, readings, decisions taken and the like) does not count.",
  falsePositives:
    'A corrected spelling mistake changes the content too. Ask the approver to approve it again: it takes one command.',
  messages: {
    default: {
      message: 'This plan has changed since {by} approved it{on}. The approval no longer covers what people read.',
      remedy:
        'Show {by} what has changed and ask for a new approval ("Approve" in the editor, or changewright approve), or undo the change.',
    },
    approver: { message: 'its approver', remedy: '' },
    on: { message: ' on {date}', remedy: '' },
    item: {
      message: '"{item}" has changed since {by} approved it{on}. The approval no longer covers what people read.',
      remedy:
        'Show {by} what has changed and ask for a new approval ("Approve" in the editor, or changewright approve --item {item}), or undo the change.',
    },
  },
  bad: {
    plan: `
kind: change-plan
title: "New expense tool"
approved:
~~~~~~~~ This plan has changed since Ann Okonjo-Lindt approved it on 2026-11-02. The approval no longer covers what people read.
  by: ann
  date: 2026-11-02
  fingerprint: v1-sha256-0000000000000000000000000000000000000000000000000000000000000000
people:
  ann:
    name: "Ann Okonjo-Lindt"
why:
  urgency: "The old tool is switched off in March."
`,
  },
  good: {
    plan: `
kind: change-plan
title: "New expense tool"
approved:
  by: ann
  date: 2026-11-02
  fingerprint: v1-sha256-ef50aaa2ba2bd68dd5a42db3c23e294e776525f0da671e12b4b182cb112b9287
people:
  ann:
    name: "Ann Okonjo-Lindt"
why:
  urgency: "The old tool is switched off in March."
`,
  },
  *check(read) {
    for (const { spot, item, by, date, fingerprint, present } of read(givenApprovals)) {
      if (present === undefined || present === fingerprint || !isComparable(fingerprint)) continue;
      const name = by === undefined ? message('suspect-approval/approver') : prose(read(people).get(by)?.name ?? by);
      yield {
        at: spot,
        on: 'key',
        says: item === undefined ? 'default' : 'item',
        params: {
          by: name,
          on: date === undefined ? '' : message('suspect-approval/on', { date }),
          ...(item !== undefined && { item }),
        },
        about: `approval ${item ?? ''}`,
      };
    }
  },
});
