import type { CalendarDate } from '../dates/calendar-date.ts';
import type { WorkingCalendar } from '../dates/working-calendar.ts';
import type { Composing } from '../document/composing.ts';
import type { Brand } from '../document/document.ts';
import type { Readership } from '../document/reader.ts';
import type { Family } from '../plan/family.ts';
import type { Wording } from '../words/wording.ts';
import type { Workspace } from '../workspace.ts';
import type { CalendarItem } from './calendar-item.ts';
import { calendarItems } from './calendar-items.ts';
import { type CalledBy, calledBy } from './called-by.ts';
import { planKeys } from './plan-keys.ts';

/** The communications calendar of one plan or of many. */
export interface CommunicationsCalendar {
  /** What it is called: the plan, where it is of one. */
  readonly name: string;
  /** Plan by plan, in the order of the files. */
  readonly items: readonly CalendarItem[];
  readonly wording: Wording;
  readonly today: CalendarDate;
  readonly brand: Brand;
  readonly hasRestricted: boolean;
  /** What each file's names and dates follow from. */
  readonly grounds: ReadonlyMap<string, Ground>;
}

/** What names mean in a plan, and what its dates count from. */
export interface Ground {
  readonly called: CalledBy;
  readonly family: Family;
  readonly workingCalendar: WorkingCalendar;
}

export interface GatheredCalendar {
  /** Undefined where no plan is left. */
  readonly calendar: CommunicationsCalendar | undefined;
  /** Files with plans that are restricted and were not asked for. */
  readonly restricted: readonly string[];
}

/** What is not for staff is in no calendar; restricted plans are where they are asked for by name. */
const FOR_ALL: Readership = { reader: 'staff', include: new Set() };
const WITH_RESTRICTED: Readership = { reader: 'sponsor', include: new Set(['restricted']) };

/** The calendar of the plans in these files: of a change, what its communication plans schedule. */
export async function gatherCalendar(
  workspace: Workspace,
  uris: readonly string[],
  hasRestricted: boolean,
): Promise<GatheredCalendar> {
  const readership = hasRestricted ? WITH_RESTRICTED : FOR_ALL;
  const restricted: string[] = [];
  const wanted = new Set<string>();
  for (const uri of uris) {
    const composing = await workspace.composing(uri, readership);
    if (composing === 'restricted') restricted.push(uri);
    else if (composing !== 'no-plan') for (const each of told(composing)) wanted.add(each);
  }
  const keyOf = planKeys([...wanted].sort());
  const items = new Map<string, CalendarItem>();
  const grounds = new Map<string, Ground>();
  let first: Composing | undefined;
  for (const uri of [...wanted].sort()) {
    const composing = await workspace.composing(uri, readership);
    if (typeof composing === 'string') continue;
    first ??= composing;
    const { read, family, calendar } = composing;
    grounds.set(uri, { called: calledBy(read), family, workingCalendar: calendar });
    for (const item of calendarItems(composing, keyOf)) {
      const isShared = item.type !== 'touchpoint' && item.type !== 'session';
      if (isShared || item.plan.uri === uri) items.set(item.key, items.get(item.key) ?? item);
    }
  }
  const [uri] = grounds.keys();
  const brand = uri === undefined ? {} : (await workspace.brandOf(uri)).brand;
  const calendar = first && { ...describe(first, [...items.values()]), grounds, hasRestricted, brand };
  return { calendar, restricted };
}

/** The plan itself, and of a change the communication plans that tell of it. */
function told({ family }: Composing): string[] {
  const { plan } = family.self;
  if (plan.kind === 'communication-plan') return [plan.uri];
  const others = family.members.filter((member) => member.plan.kind === 'communication-plan');
  return [plan.uri, ...others.map((member) => member.plan.uri)];
}

function describe({ wording, today }: Composing, items: readonly CalendarItem[]) {
  const titles = [...new Set(items.filter(({ type }) => type === 'touchpoint').map(({ plan }) => plan.title))];
  const [title] = titles;
  const name =
    title !== undefined && titles.length === 1
      ? wording.say('calendar.title-of', { plan: title })
      : wording.say('calendar.title');
  return { name, items, wording, today };
}
