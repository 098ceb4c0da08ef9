import type { FileState } from './check/check-paths.ts';
import { type CheckContext, type CheckedPlan, checkPlan } from './check/check-plan.ts';
import { checkText } from './check/check-text.ts';
import { findNearest } from './check/nearest.ts';
import type { CalendarDate } from './dates/calendar-date.ts';
import { createWorkingCalendar, type WorkingCalendar } from './dates/working-calendar.ts';
import type { Finding } from './finding/finding.ts';
import type { Host } from './host.ts';
import type { ProblemCode } from './parse/problem.ts';
import {
  type Family,
  familyOf,
  isPath,
  type KnownPlans,
  type Member,
  reversePartners,
  toMembers,
} from './plan/family.ts';
import { hasConventionalName, isKind, isPlanKind, KINDS } from './plan/kinds.ts';
import { type Plan, type PlanFile, readPlanFile } from './plan/plan.ts';
import { resolveUri } from './plan/uri.ts';
import { calendarDataOf } from './plan/working-days.ts';
import type { QuestionResult } from './questions/evaluate.ts';
import { type Summary, summarise } from './summary/summary.ts';

interface Entry {
  readonly state: FileState;
  readonly planFile?: PlanFile;
  readonly members: readonly Member[];
}

/** A file with all that is to be said of it: of its text, and of each plan in it. */
export interface CheckedFile {
  readonly planFile: PlanFile;
  readonly textFindings: readonly Finding[];
  readonly plans: readonly CheckedPlan[];
}

const LOSES_LINES: readonly ProblemCode[] = ['yaml-syntax', 'tab-indent', 'merge-conflict', 'too-large'];

const ABSENT: Entry = { state: 'missing', members: [] };

/**
 * The plans that are known, from disk and from editors, and what they say of each other. Owns all caches; asks the
 * host for what it does not know. Several folders may be open at once.
 */
export class Workspace {
  readonly #host: Host;
  readonly #entries = new Map<string, Entry>();
  readonly #open = new Map<string, string>();
  readonly #scanned = new Set<string>();
  /** What follows from the entries: made anew after one of them has changed. */
  #known: (KnownPlans & { readonly families: Map<Member, Family> }) | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Reads every plan below a folder, once. A scan that is no longer wanted may be cancelled between two files. */
  async scan(folder: string, signal?: { readonly aborted: boolean }): Promise<void> {
    if (this.#scanned.has(folder)) return;
    this.#scanned.add(folder);
    const uris = await this.#host.list(folder);
    for (const uri of uris) {
      if (signal?.aborted) {
        this.#scanned.delete(folder);
        return;
      }
      await this.#load(uri);
    }
  }

  /** Whether a text is worth reading as a plan: its name, or a kind of ours (or nearly) in one of its documents. */
  static looksLikePlan(uri: string, text: string): boolean {
    if (hasConventionalName(uri)) return true;
    return [...text.matchAll(/^(?:\uFEFF)?["']?kind["']?[ \t]*:[ \t]*["']?([\w-]+)/gm)].some((match) =>
      isNearlyKind(match[1] as string),
    );
  }

  setText(uri: string, text: string): void {
    this.#open.set(uri, text);
    this.#setEntry(uri, toEntry(uri, text));
  }

  /** The editor no longer holds the file: what is on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.refresh(uri);
  }

  /** A file was made, changed or deleted outside the editor. */
  async refresh(uri: string): Promise<void> {
    if (this.#open.has(uri)) return;
    this.#entries.delete(uri);
    this.#known = undefined;
    await this.#load(uri);
  }

  /** URIs of all files that hold a plan. */
  planUris(): string[] {
    return [...this.#entries]
      .filter(([, entry]) => entry.state === 'plan')
      .map(([uri]) => uri)
      .sort();
  }

  /** Loads a file if it is not known yet, with all that it points to. */
  async load(uri: string): Promise<PlanFile | undefined> {
    await this.#load(uri);
    await this.#loadLinks(uri, new Set());
    return this.#entries.get(uri)?.planFile;
  }

  /** What is known of a file, without asking the host. */
  fileOf(uri: string): PlanFile | undefined {
    return this.#entries.get(uri)?.planFile;
  }

  stateOf(uri: string): FileState | undefined {
    return this.#entries.get(uri)?.state;
  }

  /** Files whose findings may depend on a file: its own family and those that point to it. */
  dependents(uri: string): string[] {
    return this.planUris().filter((other) => {
      if (other === uri) return true;
      return (this.#entries.get(other)?.members ?? []).some((member) => {
        const { members } = this.#familyOf(member);
        return members.some(({ plan }) => plan.uri === uri) || this.#pointsTo(member, uri);
      });
    });
  }

  async check(uri: string): Promise<CheckedFile | undefined> {
    const planFile = await this.load(uri);
    if (!planFile) return undefined;
    const plans: CheckedPlan[] = [];
    for (const family of this.families(uri)) plans.push(checkPlan(await this.contextOf(family)));
    return { planFile, textFindings: checkText(uri, planFile.file), plans };
  }

  /** The families of the plans in one file, in the file's order. */
  families(uri: string): Family[] {
    return (this.#entries.get(uri)?.members ?? []).map((member) => this.#familyOf(member));
  }

  /** Page one for the plan that a file belongs to; undefined where the file holds neither of the two plans. */
  async summarise(uri: string): Promise<Summary | undefined> {
    await this.load(uri);
    const family = this.families(uri).find(({ self }) => isPlanKind(self.plan.kind));
    if (!family) return undefined;
    const questions = new Map<Plan, readonly QuestionResult[]>();
    for (const { plan } of family.members.filter((member) => isPlanKind(member.plan.kind))) {
      const own = this.families(plan.uri).find(({ self }) => self.plan === plan);
      if (own) questions.set(plan, checkPlan(await this.contextOf(own)).questions);
    }
    return summarise(await this.contextOf(family), questions);
  }

  async contextOf(family: Family): Promise<CheckContext> {
    const zone = family.self.plan.data['time-zone'];
    return {
      family,
      calendar: await this.#calendarOf(family),
      files: { stateOf: (uri) => this.stateOf(uri), known: () => this.planUris() },
      today: this.#host.today(typeof zone === 'string' ? zone : undefined),
    };
  }

  async #calendarOf(family: Family): Promise<WorkingCalendar> {
    const { data, countries, years } = calendarDataOf(family);
    const holidays: CalendarDate[] = [...(data.holidays ?? [])];
    for (const { country, region } of countries) {
      for (const year of years) holidays.push(...(await this.#host.holidays(country, region, year)));
    }
    return createWorkingCalendar({ ...data, holidays });
  }

  #familyOf(member: Member): Family {
    this.#known ??= this.#collectKnown();
    const family = this.#known.families.get(member) ?? familyOf(member, this.#known);
    this.#known.families.set(member, family);
    return family;
  }

  #collectKnown() {
    const all = new Map([...this.#entries].map(([uri, entry]) => [uri, entry.members]));
    const isUnknown = (uri: string) => this.#isUnknown(uri);
    return { all, backwards: reversePartners(all), isUnknown, families: new Map<Member, Family>() };
  }

  /** A file that a family needs and that cannot tell all that it defines. */
  #isUnknown(uri: string): boolean {
    const entry = this.#entries.get(uri);
    return entry?.state !== 'plan' || (entry.planFile ? hasUnreadableLines(entry.planFile) : false);
  }

  #pointsTo(member: Member, uri: string): boolean {
    return member.facts.values.some(({ text }) => isPath(text) && resolveUri(member.plan.uri, text) === uri);
  }

  async #load(uri: string): Promise<void> {
    if (this.#entries.has(uri)) return;
    const entry = await this.#read(uri);
    // The editor may have opened the file while it was read: its text is the newer one.
    if (!this.#entries.has(uri)) this.#setEntry(uri, entry);
  }

  #setEntry(uri: string, entry: Entry): void {
    this.#entries.set(uri, entry);
    this.#known = undefined;
  }

  async #read(uri: string): Promise<Entry> {
    try {
      const text = await this.#host.read(uri);
      return text === undefined ? ABSENT : toEntry(uri, text);
    } catch {
      return { state: 'unreadable', members: [] };
    }
  }

  async #loadLinks(uri: string, visited: Set<string>): Promise<void> {
    if (visited.has(uri)) return;
    visited.add(uri);
    for (const { plan, facts, partners, uses } of this.#entries.get(uri)?.members ?? []) {
      const paths = facts.values.filter(
        ({ type, text }) => (type === 'path' || type === 'path-or-prose') && isPath(text),
      );
      for (const { text } of paths) await this.#load(resolveUri(plan.uri, text));
      for (const next of [...partners, ...uses]) {
        await this.#load(next);
        await this.#loadLinks(next, visited);
      }
    }
  }
}

function toEntry(uri: string, text: string): Entry {
  if (!Workspace.looksLikePlan(uri, text)) return { state: 'other', members: [] };
  const planFile = readPlanFile(uri, text);
  return {
    state: planFile.plans.length > 0 || hasConventionalName(uri) ? 'plan' : 'other',
    planFile,
    members: toMembers(planFile),
  };
}

/** What is lost to a slip in the syntax may be what others refer to; prose that needs quotes loses no id. */
function hasUnreadableLines({ file }: PlanFile): boolean {
  return (
    file.problems.length > 0 ||
    file.documents.some(({ problems }) => problems.some(({ code }) => LOSES_LINES.includes(code)))
  );
}

function isNearlyKind(word: string): boolean {
  return isKind(word) || findNearest(word, KINDS) !== undefined;
}
