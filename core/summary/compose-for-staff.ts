import type { Content, Page, Section } from '../document/document.ts';
import { inConfidence } from '../kits/hold.ts';
import { type Frame, frameOf } from './head-and-foot.ts';
import type { StaffSection } from './sections.ts';
import { jobSecurity, speakingUp } from './staff/trust.ts';
import { changesForYou, whyWeDoIt } from './staff/what-changes.ts';
import { help, learning, whatYouDo } from './staff/what-you-do.ts';
import { when } from './staff/when.ts';
import type { Teller } from './teller.ts';

/** All that staff are told, and nothing else: what is not named here is not for them. */
const WRITE: readonly (readonly [StaffSection, (teller: Teller) => readonly Content[]])[] = [
  ['staff-why', whyWeDoIt],
  ['staff-changes', changesForYou],
  ['staff-when', when],
  ['staff-do', whatYouDo],
  ['staff-help', help],
  ['staff-training', learning],
  ['staff-jobs', jobSecurity],
  ['staff-speak-up', speakingUp],
];

export function composeForStaff(teller: Teller): Frame & { readonly label: string; readonly pages: readonly Page[] } {
  const sections = WRITE.flatMap(([id, write]): Section[] => {
    const content = write(teller);
    return content.length === 0 ? [] : [{ id, title: teller.say(`summary.${id}`), content }];
  });
  const frame = frameOf(teller);
  const head = [...frame.head, ...inConfidence(teller.composing, () => true)];
  return { ...frame, head, label: teller.say('summary.label-staff'), pages: [{ id: 'summary', sections }] };
}
