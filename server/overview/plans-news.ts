import type { Connection } from 'vscode-languageserver';
import { type FamilyCalendar, familyCalendar } from '../../core/overview/family-calendar.ts';
import type { FamilyOverview } from '../../core/overview/family-overview.ts';
import { PLANS_CHANGED_NOTIFICATION, type PlanGroup } from '../protocol/plans.ts';
import { type ShownFamily, type Sight, shownFamiliesOf } from './shown-families.ts';
import { toGroup } from './to-group.ts';

/** What a client was shown last of each file, in every family that it is in, and what has been touched since. */
class Shown<Value> {
  readonly #values = new Map<string, Set<Value>>();
  readonly #touched = new Set<string>();
  #isAllTouched = false;
  #isAwaited = false;

  /** The client asks: what has been touched until now is in the answer. */
  begin(): void {
    this.#values.clear();
    this.#touched.clear();
    this.#isAllTouched = false;
    this.#isAwaited = true;
  }

  note(uris: Iterable<string>, value: Value): void {
    for (const uri of uris) this.#values.set(uri, (this.#values.get(uri) ?? new Set()).add(value));
  }

  touch(uri: string): void {
    this.#touched.add(uri);
  }

  touchAll(): void {
    this.#isAllTouched = true;
  }

  /** Whether the client would be shown something else; true once, until it asks again. `look` tells what it would be. */
  async isOutdated(look: (uri: string) => Promise<readonly Value[]>): Promise<boolean> {
    if (!this.#isAwaited) return false;
    const touched = [...this.#touched];
    this.#touched.clear();
    let isOther = this.#isAllTouched;
    for (const uri of touched) isOther ||= !isSame(this.#values.get(uri) ?? new Set(), new Set(await look(uri)));
    if (isOther) this.#isAwaited = false;
    return isOther;
  }
}

function isSame<Value>(before: ReadonlySet<Value>, after: ReadonlySet<Value>): boolean {
  return before.size === after.size && [...before].every((each) => after.has(each));
}

/**
 * Tells a client that shows plans, or the calendar, when another answer is likely. Most edits are of words that neither
 * shows: what a file's family looked like when it was asked for is compared with what it looks like now.
 */
export class PlansNews {
  readonly #connection: Connection;
  readonly #groups = new Shown<string>();
  readonly #calendars = new Shown<FamilyCalendar>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  beginPlans(): void {
    this.#groups.begin();
  }

  beginCalendar(): void {
    this.#calendars.begin();
  }

  sawPlans(uris: ReadonlySet<string>, group: PlanGroup, overview: FamilyOverview): void {
    this.#groups.note(uris, looksOf(group, overview));
  }

  sawCalendar(uris: ReadonlySet<string>, calendar: FamilyCalendar): void {
    this.#calendars.note(uris, calendar);
  }

  /** A file has another text. */
  touch(uri: string): void {
    this.#groups.touch(uri);
    this.#calendars.touch(uri);
  }

  /** Files have come, gone or changed outside the editors, or the day has. */
  touchAll(): void {
    this.#groups.touchAll();
    this.#calendars.touchAll();
  }

  /** All is at rest. */
  async tell(sight: Sight): Promise<void> {
    const isOutdated = [
      await this.#groups.isOutdated((uri) => inFamilies(sight, uri, (shown) => lookAtGroup(sight, shown))),
      await this.#calendars.isOutdated((uri) => inFamilies(sight, uri, (shown) => lookAtCalendar(sight, shown))),
    ];
    if (isOutdated.includes(true)) void this.#connection.sendNotification(PLANS_CHANGED_NOTIFICATION);
  }
}

async function inFamilies<Value>(
  sight: Sight,
  uri: string,
  look: (shown: ShownFamily) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const shown of await shownFamiliesOf(sight, uri)) values.push(await look(shown));
  return values;
}

async function lookAtGroup(sight: Sight, shown: ShownFamily): Promise<string> {
  const overview = await sight.workspace.overview(shown.family);
  return looksOf(toGroup(sight, overview, shown), overview);
}

function lookAtCalendar({ workspace }: Sight, { family }: ShownFamily): Promise<FamilyCalendar> {
  return workspace.look(family, familyCalendar);
}

/** All that is shown of a group, with whom one may be and what comes when a plan is looked into. */
function looksOf(group: PlanGroup, { plans, people }: FamilyOverview): string {
  return JSON.stringify([group, people, plans.map(({ questions }) => questions.map(({ state }) => state))]);
}
