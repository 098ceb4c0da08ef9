/** The formats that communications calendars come in. */
export const CALENDAR_FORMATS = ['ics', 'csv', 'xlsx', 'md'] as const;
export type CalendarFormat = (typeof CALENDAR_FORMATS)[number];
