import { addDays, type CalendarDate, WEEKDAYS } from '../dates/calendar-date.ts';
import { fill, type Slots } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import type { Word } from './word.ts';

/** Says some words in one language, and days and numbers as it writes them. */
export class Speech<Id extends string> {
  readonly #locale: string;
  readonly #words: Readonly<Record<Id, Word>>;
  readonly #plural: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  /** By their options: to make one takes far longer than to use it. */
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  constructor(locale: string, words: Readonly<Record<Id, Word>>) {
    this.#locale = locale;
    this.#words = words;
    this.#plural = new Intl.PluralRules(locale);
    this.#numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  }

  /** The text with its places filled; of two forms the one for `count`. */
  say(id: Id, params: Readonly<Record<string, string | number>> = {}): string {
    return this.#template(id, params.count).replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
  }

  /** The same as a line, where plan text fills the places. */
  line(id: Id, slots: Slots, count?: number): Line {
    return fill(this.#template(id, count), slots);
  }

  /** `2 Feb 2027` */
  day(date: CalendarDate): string {
    return this.#date(date, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** `Tue, 2 Feb` */
  weekday(date: CalendarDate): string {
    return this.#date(date, { weekday: 'short', day: 'numeric', month: 'short' });
  }

  /** `Tue, 2 Feb 2027` */
  weekdayOfYear(date: CalendarDate): string {
    return this.#date(date, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** `Tuesday` */
  weekdayName(date: CalendarDate): string {
    return this.#date(date, { weekday: 'long' });
  }

  /** `2027-02` as `February 2027`. */
  month(month: string): string {
    return this.#date(`${month}-01`, { month: 'long', year: 'numeric' });
  }

  /** `Feb` */
  shortMonth(date: CalendarDate): string {
    return this.#date(date, { month: 'short' });
  }

  /** `8 Mar` */
  shortDay(date: CalendarDate): string {
    return this.#date(date, { day: 'numeric', month: 'short' });
  }

  /** `Mon` to `Sun`. */
  weekdayNames(): string[] {
    const monday = '1970-01-05' as CalendarDate;
    return WEEKDAYS.map((_, at) => this.#date(addDays(monday, at), { weekday: 'short' }));
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  #template(id: Id, count: string | number | undefined): string {
    const word: Word = this.#words[id];
    if (typeof word === 'string') return word;
    return this.#plural.select(Number(count)) === 'one' ? word.one : word.other;
  }

  #date(date: string, options: Intl.DateTimeFormatOptions): string {
    const key = Object.entries(options).join();
    const format = this.#dates.get(key) ?? new Intl.DateTimeFormat(this.#locale, { ...options, timeZone: 'UTC' });
    this.#dates.set(key, format);
    return format.format(new Date(date));
  }
}
