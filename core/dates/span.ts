import { type DateUnit, parseDateUnit } from './date-unit.ts';

/** A length of time: `4 hours`, `2 working days`. */
export interface Span {
  amount: number;
  unit: 'minute' | 'hour' | DateUnit;
}

/** `N UNIT`, a whole number and a unit in singular or plural. */
export function parseSpan(text: string): Span | undefined {
  const [, digits, unitText = ''] = /^(\d{1,6})\s+(\S.*)$/.exec(text.trim()) ?? [];
  const unit = parseClockUnit(unitText) ?? parseDateUnit(unitText);
  return unit && { amount: Number(digits), unit };
}

function parseClockUnit(text: string): 'minute' | 'hour' | undefined {
  if (/^minutes?$/i.test(text)) return 'minute';
  return /^hours?$/i.test(text) ? 'hour' : undefined;
}
