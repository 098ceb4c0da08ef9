import {
  type Reader,
  SUMMARY_TEXT_REQUEST,
  type SummaryParams,
  type SummaryTextParams,
  type SummaryTextResult,
} from '../../server/protocol/documents.ts';
import type { PlanServer } from '../plan-server.ts';
import { refusalOf } from './refusals.ts';

/** Which summary somebody wants: of which plan, for whom, with what. */
export type WantedSummary = SummaryParams & { readonly reader: Reader };

/** Throws, in words, where there is none. */
export async function fetchSummaryText(
  server: PlanServer,
  wanted: WantedSummary,
  format: SummaryTextParams['format'],
): Promise<string> {
  const params: SummaryTextParams = { ...wanted, format };
  const result = await server.request<SummaryTextResult>(SUMMARY_TEXT_REQUEST, params);
  if ('refusal' in result) throw new Error(refusalOf(result.refusal, wanted.reader));
  return result.text;
}
