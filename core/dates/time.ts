/** A time of day, `HH:MM` from 00:00 to 23:59, in the plan's time zone. */
export function parseTime(text: string): { hour: number; minute: number } | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hour && minute ? { hour: Number(hour), minute: Number(minute) } : undefined;
}
