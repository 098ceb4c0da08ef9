import { renderNewPlan } from '../core/snippets/new-plan.ts';
import type { NewPlanParams, NewPlanResult } from './protocol.ts';

export function newPlan(params: NewPlanParams): NewPlanResult {
  return { text: renderNewPlan(params) };
}
