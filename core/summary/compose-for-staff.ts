import type { Page } from '../document/document.ts';
import { type Frame, frameOf } from './head-and-foot.ts';
import type { Teller } from './teller.ts';

export function composeForStaff(teller: Teller): Frame & { readonly label: string; readonly pages: readonly Page[] } {
  return { ...frameOf(teller), label: teller.say('summary.label-staff'), pages: [] };
}
