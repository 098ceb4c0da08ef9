import { findNearest } from '../core/check/nearest.ts';
import { SETTABLE_SEVERITIES } from '../core/configuration/configuration-shape.ts';
import type { Setting } from '../core/configuration/setting.ts';
import { findRule, RULES } from '../core/rules/catalogue.ts';
import { UsageError } from './outcome.ts';

/** `--rule date-order=warning`: what the call sets, whatever configurations say. */
export function parseRules(given: readonly string[]): Setting[] {
  return given.map((each) => {
    const [id, severity, ...more] = each.split('=');
    if (id === undefined || severity === undefined || more.length > 0)
      throw new UsageError(`--rule takes a rule and a severity, such as date-order=warning, not "${each}".`);
    if (!findRule(id)) {
      const ids = RULES.map((rule) => rule.id);
      throw new UsageError(`--rule: there is no rule "${id}"${meant(findNearest(id, ids))}`);
    }
    if (!(SETTABLE_SEVERITIES as readonly string[]).includes(severity)) {
      const nearest = meant(findNearest(severity, SETTABLE_SEVERITIES));
      throw new UsageError(`--rule takes ${SETTABLE_SEVERITIES.join(', ')}, not "${severity}"${nearest}`);
    }
    return { path: ['rules', id, 'severity'], value: severity, from: 'command-line' };
  });
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '.' : `; did you mean ${nearest}?`;
}
