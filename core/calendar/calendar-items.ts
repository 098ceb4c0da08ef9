import { parseCadence } from '../dates/cadence.ts';
import { type CalendarDate, parseCalendarDate } from '../dates/calendar-date.ts';
import { aboutJobs } from '../document/about-jobs.ts';
import { cleanText } from '../document/clean-text.ts';
import { type Composing, sourceOf } from '../document/composing.ts';
import { wordsOf } from '../document/inline.ts';
import { prose } from '../document/line.ts';
import { saysSomething } from '../document/says-something.ts';
import { type CalendarEntry, type CalendarEntryType, calendarEntries } from '../overview/calendar-entries.ts';
import { entryTitles } from '../overview/entry-title.ts';
import type { Path } from '../parse/tree.ts';
import type { Plan } from '../plan/plan.ts';
import { audiences } from '../views/audiences.ts';
import { listOf, textsOf } from '../views/entries.ts';
import { comms, registry } from '../views/inputs.ts';
import { people } from '../views/people.ts';
import { below, isRefTo, type PlanRef, type Spot } from '../views/spot.ts';
import { type Touchpoint, writtenTouchpoints } from '../views/touchpoints.ts';
import type { Ask, CalendarItem, ItemContact, ItemPlan, Named, PlanKey } from './calendar-item.ts';
import { calledBy } from './called-by.ts';

/** What a family's plans have for the calendar, what is called off included, past and to come. */
export function calendarItems(composing: Composing, keyOf: PlanKey): CalendarItem[] {
  const { read } = composing;
  const entries = read(calendarEntries);
  const byPlace = new Map(entries.map((entry) => [placeOf(entry.spot), entry]));
  const reader = new ItemReader(composing, keyOf);
  return [
    ...read(writtenTouchpoints).map((each) => reader.ofTouchpoint(each, byPlace.get(placeOf(each.spot)))),
    ...reader.ofOthers(entries.filter(({ type }) => type !== 'touchpoint')),
  ];
}

function placeOf({ plan: { uri, document }, path }: Spot): string {
  return placeIn(uri, document, path);
}

function placeIn(uri: string, document: number, path: Path): string {
  return JSON.stringify([uri, document, ...path]);
}

const NOTHING = {
  cadence: undefined,
  time: undefined,
  minutes: undefined,
  place: undefined,
  author: undefined,
  approver: undefined,
  sender: undefined,
  says: [],
  asks: [],
  embargo: undefined,
} as const;

class ItemReader {
  readonly #composing: Composing;
  readonly #keyOf: PlanKey;
  readonly #plans = new Map<string, ItemPlan>();
  /** Places of what is said about jobs before somebody has approved it: those who ask for restricted plans have them. */
  readonly #heldBack: ReadonlySet<string>;

  constructor(composing: Composing, keyOf: PlanKey) {
    this.#composing = composing;
    const places = composing.family.members.flatMap(({ plan }) =>
      aboutJobs(plan, composing.jobs).map((path) => placeIn(plan.uri, plan.document.index, path)),
    );
    this.#heldBack = new Set(places);
    this.#keyOf = keyOf;
  }

  ofTouchpoint(touchpoint: Touchpoint, entry: CalendarEntry | undefined): CalendarItem {
    const { id, spot, value, status, time, minutes, embargo, isRecurring, author, approver, sender } = touchpoint;
    const { read } = this.#composing;
    const { receiver, channel } = calledBy(read);
    const [groups, titleOf] = [read(audiences), read(entryTitles)];
    const named = (one: string | undefined) => (one === undefined ? undefined : receiver(one));
    return {
      type: 'touchpoint',
      key: `${this.#keyOf(spot.plan.uri, spot.plan.document)}/${id}`,
      source: sourceOf(spot),
      written: new Map(Object.entries(value)),
      plan: this.#planOf(spot.plan),
      shortName: id,
      title: titleIn(this.#isHeldBack(spot) ? id.replaceAll('-', ' ') : titleOf(spot), id),
      dates: entry?.dates ?? touchpoint.dates,
      cadence: isRecurring ? parseCadence(value.every ?? '') : undefined,
      time,
      minutes,
      place: saysSomething(value.place) ? cleanText(value.place) : undefined,
      channels: textsOf(listOf(value.channel)).map(channel),
      audiences: textsOf(value.audiences).map(receiver),
      author: named(author),
      approver: named(approver),
      sender: named(sender),
      status,
      contact: this.#contactOf(spot.plan),
      says: this.#mayBeSaid(touchpoint),
      asks: touchpoint.audiences.flatMap((group): Ask[] => {
        const ask = groups.get(group)?.facts.do;
        return saysSomething(ask) ? [{ of: receiver(group).name, what: wordsOf([prose(ask, [])]) }] : [];
      }),
      embargo,
    };
  }

  /** Sessions have no name of their own: they are known by what they are about, and for whom. */
  ofOthers(entries: readonly CalendarEntry[]): CalendarItem[] {
    const counts = new Map<string, number>();
    return entries.map(({ type, title, spot, dates, receivers, isDone }) => {
      const last = spot.path.at(-1);
      const who = receivers.map(({ id }) => id).join('-');
      const name = typeof last === 'number' ? slugOf(`${title} ${who}`) : String(last);
      const own = name === type ? name : `${type}.${name}`;
      const plain = `${this.#keyOf(spot.plan.uri, spot.plan.document)}/${own}`;
      const count = (counts.get(plain) ?? 0) + 1;
      counts.set(plain, count);
      const plan = this.#planOf(spot.plan);
      return {
        ...NOTHING,
        type,
        key: count > 1 ? `${plain}.${count}` : plain,
        source: sourceOf(spot),
        written: new Map(),
        plan,
        shortName: name,
        title: this.#titleOf(type, titleIn(title, name), plan),
        dates,
        channels: [],
        audiences: receivers.map(({ id, name: called }): Named => ({ id, name: cleanText(called) })),
        status: isDone ? 'done' : 'planned',
        contact: this.#contactOf(spot.plan),
      };
    });
  }

  #titleOf(type: CalendarEntryType, title: string, plan: ItemPlan): string {
    const { wording } = this.#composing;
    switch (type) {
      case 'start':
        return wording.say('calendar.start-of', { plan: plan.title });
      case 'go-live':
        return wording.say('calendar.go-live-of', { plan: plan.title });
      case 'end':
        return wording.say('calendar.end-of', { plan: plan.title });
      default:
        return title;
    }
  }

  #isHeldBack(spot: Spot): boolean {
    return this.#heldBack.has(placeOf(spot)) || this.#heldBack.has(placeOf(below(spot, 'subject')));
  }

  /** What is said about jobs is for no calendar until somebody has approved it, whoever reads it. */
  #mayBeSaid({ points }: Touchpoint): string[] {
    return points
      .filter(({ spot }) => !this.#isHeldBack(spot))
      .flatMap(({ value }) => (saysSomething(value.text) ? [wordsOf([prose(value.text, [])])] : []));
  }

  /** As the plan says, key by key, else as a registry says for the whole company, else as the only plan of the family does. */
  #contactOf(plan: PlanRef): ItemContact | undefined {
    const { read } = this.#composing;
    const told = read(comms.contact);
    const own = told.find((part) => part.plan === plan) ?? (told.length === 1 ? told[0] : undefined);
    const shared = read(registry.contact).map(({ value }) => value);
    const { person, address } = Object.assign({}, ...shared.reverse(), own?.value) as NonNullable<typeof own>['value'];
    const known = person === undefined ? undefined : read(people).get(person);
    const clean = (text: string | undefined) => (saysSomething(text) ? cleanText(text) : undefined);
    const found = { name: clean(known?.name ?? person), address: clean(address ?? known?.email) };
    return found.name === undefined && found.address === undefined ? undefined : found;
  }

  #planOf(ref: PlanRef): ItemPlan {
    const key = `${ref.uri}#${ref.document}`;
    const known = this.#plans.get(key);
    if (known) return known;
    const { family, wording } = this.#composing;
    const plan = family.members.find((member) => isRefTo(ref, member.plan))?.plan;
    const made: ItemPlan = {
      uri: ref.uri,
      document: ref.document,
      title: plan && saysSomething(plan.title) ? cleanText(plan.title) : wording.say('document.untitled'),
      version: Number.isInteger(ref.version) && Number(ref.version) > 0 ? Number(ref.version) : 0,
      updated: readDay(plan?.data.updated),
      zone: zoneOf(
        plan,
        family.members.map((member) => member.plan),
      ),
    };
    this.#plans.set(key, made);
    return made;
  }
}

function readDay(value: unknown): CalendarDate | undefined {
  return typeof value === 'string' ? parseCalendarDate(value) : undefined;
}

/** The plan's own, else the one that all others of the family name. */
function zoneOf(plan: Plan | undefined, family: readonly Plan[]): string | undefined {
  const own = readZone(plan?.data['time-zone']);
  if (own) return own;
  const zones = new Set(family.flatMap(({ data }) => readZone(data['time-zone']) ?? []));
  return zones.size === 1 ? [...zones][0] : undefined;
}

/** A place of the time zone database, which calendars know by name. */
function readZone(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(value)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value;
  } catch {
    return undefined;
  }
}

const LONGEST_SLUG = 60;

function slugOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, LONGEST_SLUG) || 'item';
}

/** A short name that stands in for a title begins as titles do. */
function titleIn(text: string, shortName: string): string {
  const title = cleanText(text);
  return title === shortName.replaceAll('-', ' ') ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
