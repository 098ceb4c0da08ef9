import type { Composing } from '../document/composing.ts';
import type { Brand, Document } from '../document/document.ts';
import { composeForSponsor } from './compose-for-sponsor.ts';
import { composeForStaff } from './compose-for-staff.ts';
import { Teller } from './teller.ts';

export interface SummaryOptions {
  readonly brand?: Brand;
}

/** The executive summary, or for staff what a change means for them. */
export function composeSummary(composing: Composing, { brand = {} }: SummaryOptions = {}): Document {
  const teller = new Teller(composing);
  const document = composing.reader === 'staff' ? composeForStaff(teller) : composeForSponsor(teller);
  const { language } = composing.wording;
  return { ...document, language: language.locale, today: composing.today, brand };
}
