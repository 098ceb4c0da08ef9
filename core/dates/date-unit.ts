/** A unit that a calendar day can be moved by. */
export type DateUnit = 'day' | 'working day' | 'week' | 'month';

const DATE_UNITS: readonly DateUnit[] = ['day', 'working day', 'week', 'month'];

/** `day`, `days`, `Working days` …: singular or plural, in any case. */
export function parseDateUnit(text: string): DateUnit | undefined {
  const singular = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/s$/, '');
  return DATE_UNITS.find((unit) => unit === singular);
}
