import type { FileState } from './check/check-paths.ts';
import { type CheckContext, type CheckedPlan, checkPlan } from './check/check-plan.ts';
import { checkText } from './check/check-text.ts';
import { findNearest } from './check/nearest.ts';
import { CommittedPlans } from './committed-plans.ts';
import { Configurations } from './configuration/configurations.ts';
import type { Setting } from './configuration/setting.ts';
import { DEFAULT_SETTINGS, type Settings } from './configuration/settings.ts';
import type { CalendarDate } from './dates/calendar-date.ts';
import { createWorkingCalendar, type WorkingCalendar } from './dates/working-calendar.ts';
import { FamilyRuns } from './engine/family-runs.ts';
import type { PlacedFinding, RuleFault, RuleResults } from './engine/run-rules.ts';
import type { Finding } from './finding/finding.ts';
import type { Host } from './host.ts';
import { LOSES_LINES } from './parse/problem.ts';
import { type ChangeDependency, dependenciesOf } from './plan/change-dependencies.ts';
import {
  type Family,
  familyOf,
  isPath,
  type KnownPlans,
  type Member,
  reversePartners,
  toMembers,
} from './plan/family.ts';
import { hasConventionalName, isConfigurationName, isKind, isPlanKind, KINDS } from './plan/kinds.ts';
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

/** A file with all that is to be said of it: of its text, and of each plan in it. A configuration holds no plan. */
export interface CheckedFile {
  readonly planFile: PlanFile;
  readonly textFindings: readonly Finding[];
  readonly plans: readonly CheckedPlan[];
  /** Rules that threw: a fault of ours, which hides nothing else. */
  readonly faults: readonly RuleFault[];
  readonly settings: Settings;
}

interface Known extends KnownPlans {
  readonly families: Map<Member, Family>;
  readonly audiences: Map<Family, ReadonlySet<string>>;
  readonly dependencies: readonly ChangeDependency[];
}

interface Links {
  /** URIs of the files that the plan points to. */
  readonly files: ReadonlySet<string>;
  readonly namedAudiences: ReadonlySet<string>;
  /** Names that no other file's audiences have, by their ids. */
  readonly ownAudiences: ReadonlyMap<string, string>;
}

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
  /** Where files outside any repository have their top. */
  readonly #folders = new Set<string>();
  readonly #configurations: Configurations;
  readonly #committed: CommittedPlans;
  /** What follows from the entries: made anew after one of them has changed. */
  #known: Known | undefined;
  /** What follows from one plan alone, for questions that go through all of them after each edit. */
  readonly #links = new WeakMap<Member, Links>();
  readonly #runs: FamilyRuns;

  /** `fixed` is what no configuration overrides. */
  constructor(host: Host, fixed: readonly Setting[] = []) {
    this.#host = host;
    this.#committed = new CommittedPlans((uri) => host.committed(uri));
    const read = async (uri: string) => this.#open.get(uri) ?? this.#host.read(uri);
    this.#configurations = new Configurations({ read, topOf: (uri) => this.#topOf(uri) }, fixed);
    this.#runs = new FamilyRuns({
      members: () => [...this.#entries.values()].flatMap(({ members }) => members),
      familyOf: (member) => this.#familyOf(member),
      contextOf: async (family) => ({
        ...(await this.contextOf(family)),
        dependencies: this.#knownPlans().dependencies,
        committed: await this.#committed.of(family),
      }),
      settingsOf: async (uri) => (await this.settingsOf(uri)).rules,
    });
  }

  /** A folder of the workspace, up to which files outside any repository look for their configuration. */
  addFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    this.#forgetPlaces();
  }

  removeFolder(folder: string): void {
    if (this.#folders.delete(folder)) this.#forgetPlaces();
  }

  #forgetPlaces(): void {
    this.#configurations.forgetPlaces();
    this.#known = undefined;
  }

  /** Reads every plan below a folder, once. A scan that is no longer wanted may be cancelled between two files. */
  async scan(folder: string, signal?: { readonly aborted: boolean }): Promise<void> {
    if (this.#scanned.has(folder)) return;
    this.#scanned.add(folder);
    this.addFolder(folder);
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
    this.#configurations.note(uri);
    this.#setEntry(uri, toEntry(uri, text, this.#entries.get(uri)));
  }

  /** The editor no longer holds the file: what is on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.refresh(uri);
  }

  /** A file was made, changed or deleted outside the editor. */
  async refresh(uri: string): Promise<void> {
    if (this.#committed.forget(uri)) this.#known = undefined;
    if (this.#open.has(uri)) return;
    this.#entries.delete(uri);
    this.#configurations.note(uri);
    this.#known = undefined;
    await this.#load(uri);
  }

  /** URIs of all files that there is something to say of: those that hold a plan, and configurations. */
  checkedUris(): string[] {
    return [...new Set([...this.planUris(), ...this.#configurations.uris()])].sort();
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
    return this.#entries.get(uri)?.planFile ?? this.#configurations.sourceOf(uri);
  }

  /** Whether a file is a configuration: by its name, or because another one starts from it. */
  isConfiguration(uri: string): Promise<boolean> {
    return this.#configurations.has(uri);
  }

  /** What applies to a file, and who says so. */
  settingsOf(uri: string): Promise<Settings> {
    return this.#configurations.settingsFor(uri);
  }

  /** Whether a change of the file may matter: it was looked at before, or decides on others. */
  knows(uri: string): boolean {
    return this.#entries.has(uri) || this.#configurations.concerns(uri);
  }

  stateOf(uri: string): FileState | undefined {
    return this.#entries.get(uri)?.state;
  }

  /**
   * Files whose findings may depend on a file: its own family, those that point to it, and those whose audiences it
   * adds to; on a configuration, all.
   */
  dependents(uri: string): string[] {
    if (this.#configurations.concerns(uri)) return this.checkedUris();
    const waiting = waitingFor(uri, this.#knownPlans().dependencies);
    const own = this.families(uri);
    const registries = new Set(own.flatMap(({ members }) => members.filter(isRegistry)));
    const audiences = new Set(own.flatMap((family) => [...this.#sharedAudiences(family)]));
    return this.planUris().filter((other) => {
      if (waiting.has(other)) return true;
      return (this.#entries.get(other)?.members ?? []).some((member) => {
        const family = this.#familyOf(member);
        if (registries.has(member) || this.#pointsTo(member, uri)) return true;
        if (family.members.some(({ plan }) => plan.uri === uri)) return true;
        return [...this.#sharedAudiences(family)].some((audience) => audiences.has(audience));
      });
    });
  }

  #sharedAudiences(family: Family): ReadonlySet<string> {
    const { audiences } = this.#knownPlans();
    const known = audiences.get(family) ?? sharedAudiences(family, (member) => this.#linksOf(member));
    audiences.set(family, known);
    return known;
  }

  async check(uri: string): Promise<CheckedFile | undefined> {
    const planFile = await this.load(uri);
    if (!planFile) return this.#checkConfiguration(uri);
    const settings = await this.settingsOf(uri);
    const plans: CheckedPlan[] = [];
    const faults = new Map<string, RuleFault>();
    for (const family of this.families(uri)) {
      const results = await this.#runs.run(family);
      for (const fault of results.faults) faults.set(fault.rule, fault);
      plans.push(checkPlan(await this.contextOf(family), findingsIn(family.self.plan, results)));
    }
    return { planFile, textFindings: checkText(uri, planFile.file), plans, faults: [...faults.values()], settings };
  }

  async #checkConfiguration(uri: string): Promise<CheckedFile | undefined> {
    const checked = (await this.isConfiguration(uri)) ? await this.#configurations.check(uri) : undefined;
    if (!checked) return undefined;
    const { source, findings } = checked;
    return { planFile: source, textFindings: findings, plans: [], faults: [], settings: DEFAULT_SETTINGS };
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
      settings: await this.settingsOf(family.self.plan.uri),
    };
  }

  async #topOf(uri: string): Promise<string> {
    const repository = await this.#host.git(uri);
    if (repository) return repository.root;
    const holding = [...this.#folders].filter((folder) => uri.startsWith(`${folder}/`));
    return holding.sort((a, b) => a.length - b.length)[0] ?? uri.slice(0, uri.lastIndexOf('/'));
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
    const known = this.#knownPlans();
    const family = known.families.get(member) ?? familyOf(member, known);
    known.families.set(member, family);
    return family;
  }

  #knownPlans(): Known {
    this.#known ??= this.#collectKnown();
    return this.#known;
  }

  #collectKnown(): Known {
    const all = new Map([...this.#entries].map(([uri, entry]) => [uri, entry.members]));
    const isUnknown = (uri: string) => this.#isUnknown(uri);
    return {
      all,
      backwards: reversePartners(all),
      isUnknown,
      families: new Map<Member, Family>(),
      audiences: new Map<Family, ReadonlySet<string>>(),
      dependencies: [...all.values()].flat().flatMap(({ plan }) => dependenciesOf(plan)),
    };
  }

  /** A file that a family needs and that cannot tell all that it defines. */
  #isUnknown(uri: string): boolean {
    const entry = this.#entries.get(uri);
    return entry?.state !== 'plan' || (entry.planFile ? hasUnreadableLines(entry.planFile) : false);
  }

  #pointsTo(member: Member, uri: string): boolean {
    return this.#linksOf(member).files.has(uri);
  }

  #linksOf(member: Member): Links {
    const links = this.#links.get(member) ?? toLinks(member);
    this.#links.set(member, links);
    return links;
  }

  async #load(uri: string): Promise<void> {
    if (this.#entries.has(uri)) return;
    const entry = await this.#read(uri);
    // The editor may have opened the file while it was read: its text is the newer one.
    if (!this.#entries.has(uri)) this.#setEntry(uri, entry);
    if (isConfigurationName(uri)) await this.#configurations.has(uri);
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
      const awaited = dependenciesOf(plan).map(({ to }) => to);
      for (const next of [...partners, ...uses, ...awaited]) {
        await this.#load(next);
        await this.#loadLinks(next, visited);
      }
    }
  }
}

function toEntry(uri: string, text: string, before?: Entry): Entry {
  if (isConfigurationName(uri) || !Workspace.looksLikePlan(uri, text)) return { state: 'other', members: [] };
  const planFile = readPlanFile(uri, text, before?.planFile);
  return {
    state: planFile.plans.length > 0 || hasConventionalName(uri) ? 'plan' : 'other',
    planFile,
    members: toMembers(planFile, before?.members),
  };
}

/** What is lost to a slip in the syntax may be what others refer to; prose that needs quotes loses no id. */
function hasUnreadableLines({ file }: PlanFile): boolean {
  return (
    file.problems.length > 0 ||
    file.documents.some(({ problems }) => problems.some(({ code }) => LOSES_LINES.includes(code)))
  );
}

function isRegistry({ plan }: Member): boolean {
  return plan.kind === 'change-registry';
}

function toLinks({ plan, facts: { values, references, definitions } }: Member): Links {
  const paths = values.filter(({ text }) => isPath(text));
  return {
    files: new Set(paths.map(({ text }) => resolveUri(plan.uri, text))),
    namedAudiences: new Set(references.filter(({ types }) => types.includes('audience')).map(({ id }) => id)),
    ownAudiences: new Map(
      definitions
        .filter(({ type }) => type === 'audience')
        .map(({ id }) => [id, `${plan.uri}#${plan.document.index} ${id}`]),
    ),
  };
}

/** The audiences of registries that a family's plans name: what other plans ask of them counts here too. */
function sharedAudiences({ members }: Family, linksOf: (member: Member) => Links): ReadonlySet<string> {
  const plans = members.filter((member) => !isRegistry(member)).map(linksOf);
  const defined = members.filter(isRegistry).flatMap((member) => [...linksOf(member).ownAudiences]);
  return new Set(
    defined.flatMap(([id, key]) => (plans.some(({ namedAudiences }) => namedAudiences.has(id)) ? [key] : [])),
  );
}

function isNearlyKind(word: string): boolean {
  return isKind(word) || findNearest(word, KINDS) !== undefined;
}

function findingsIn({ uri, document }: Plan, { findings }: RuleResults): PlacedFinding[] {
  return findings.filter((finding) => finding.uri === uri && finding.document === document.index);
}

/** A file, and those of changes that wait for it through any number of others: together they may go round in a circle. */
function waitingFor(uri: string, dependencies: readonly ChangeDependency[]): ReadonlySet<string> {
  const waiting = new Set([uri]);
  // A set goes on with what is added to it while it is walked.
  for (const awaited of waiting) for (const { from, to } of dependencies) if (to === awaited) waiting.add(from.uri);
  return waiting;
}
