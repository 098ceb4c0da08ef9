import changePlan from '../../schemas/change-plan.schema.json' with { type: 'json' };
import changeRegistry from '../../schemas/change-registry.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communicationPlan from '../../schemas/communication-plan.schema.json' with { type: 'json' };
import configuration from '../../schemas/configuration.schema.json' with { type: 'json' };
import planHead from '../../schemas/plan-head.schema.json' with { type: 'json' };
import { EXPLAINED } from '../explain/pages.ts';

const SCHEMAS = [changePlan, changeRegistry, common, communicationPlan, configuration, planHead];

/** The names that the format itself has, which are the same in every language: keys, values, codes. */
export const FORMAT_NAMES: readonly string[] = [
  ...new Set(['true', 'false', ...EXPLAINED, ...SCHEMAS.flatMap(namesIn)]),
];

function namesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'enum') return (value as unknown[]).map(String);
    const own = keyword === 'properties' ? Object.keys(value as object) : [];
    return [...own, ...namesIn(value)];
  });
}
