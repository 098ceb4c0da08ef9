import type { FileState } from './check/check-paths.ts';
import { type CheckContext, type CheckedPlan, checkPlan } from './check/check-plan.ts';
import { checkText } from './check/check-text.ts';
import { CommittedPlans } from './committed-plans.ts';
import { Configurations } from './configuration/configurations.ts';
import type { Setting } from './configuration/setting.ts';
import { DEFAULT_SETTINGS, type Settings } from './configuration/settings.ts';
import type { CalendarDate } from './dates/calendar-date.ts';
import { createWorkingCalendar, type WorkingCalendar } from './dates/working-calendar.ts';
import type { Composing } from './document/composing.ts';
import type { Readership } from './document/reader.ts';
import { FamilyRuns } from './engine/family-runs.ts';
import type { View } from './engine/observe.ts';
import type { PlacedFinding, RuleFault, RuleResults } from './engine/run-rules.ts';
import type { Finding } from './finding/finding.ts';
import type { Attachment, FolderEntry, Host } from './host.ts';
import type { FamilyOverview } from './overview/family-overview.ts';
import { Overviews } from './overview/overviews.ts';
import type { Family, Member } from './plan/family.ts';
import { isConfigurationName, isPlanKind } from './plan/kinds.ts';
import type { Plan, PlanFile } from './plan/plan.ts';
import { resolveUri } from './plan/uri.ts';
import { calendarDataOf } from './plan/working-days.ts';
import { Compositions, type Refusal } from './workspace/compositions.ts';
import { type FoundBrand, findBrand } from './workspace/find-brand.ts';
import { PlanFiles } from './workspace/plan-files.ts';
import { Relations } from './workspace/relations.ts';

/** A file with all that is to be said of it: of its text, and of each plan in it. A configuration holds no plan. */
export interface CheckedFile {
  readonly planFile: PlanFile;
  readonly textFindings: readonly Finding[];
  readonly plans: readonly CheckedPlan[];
  /** Rules that threw: a fault of ours, which hides nothing else. */
  readonly faults: readonly RuleFault[];
  readonly settings: Settings;
}

/**
 * The plans that are known, from disk and from editors, and what they say of each other. Owns all caches; asks the
 * host for what it does not know. Several folders may be open at once.
 */
export class Workspace {
  readonly #host: Host;
  readonly #files: PlanFiles;
  readonly #relations: Relations;
  readonly #scanned = new Set<string>();
  /** Where files outside any repository have their top. */
  readonly #folders = new Set<string>();
  readonly #configurations: Configurations;
  readonly #committed: CommittedPlans;
  readonly #runs: FamilyRuns;
  readonly #overviews: Overviews;
  readonly #compositions: Compositions;

  /** `fixed` is what no configuration overrides. */
  constructor(host: Host, fixed: readonly Setting[] = []) {
    this.#host = host;
    this.#files = new PlanFiles(host);
    this.#relations = new Relations(this.#files);
    this.#committed = new CommittedPlans((uri) => host.committed(uri));
    const read = (uri: string) => this.#files.textOf(uri);
    this.#configurations = new Configurations({ read, topOf: (uri) => this.#topOf(uri) }, fixed);
    const members = () => [...this.#files.allMembers().values()].flat();
    const familyOf = (member: Member) => this.#relations.familyOf(member);
    this.#runs = new FamilyRuns({
      members,
      familyOf,
      contextOf: async (family) => ({
        ...(await this.contextOf(family)),
        dependencies: this.#relations.dependencies,
        committed: await this.#committed.of(family),
      }),
      settingsOf: async (uri) => (await this.settingsOf(uri)).rules,
    });
    this.#compositions = new Compositions({ familyOf, contextOf: (family) => this.contextOf(family) });
    this.#overviews = new Overviews({
      members,
      familyOf,
      contextOf: (family) => this.contextOf(family),
      families: () => this.#runs.families(),
      look: (family, view) => this.look(family, view),
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
    this.#relations.forget();
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
      await this.#loadOne(uri);
    }
  }

  setText(uri: string, text: string): void {
    this.#configurations.note(uri);
    this.#files.setText(uri, text);
  }

  /** The editor no longer holds the file: what is on disk counts again. */
  async close(uri: string): Promise<void> {
    this.#files.close(uri);
    await this.refresh(uri);
  }

  /** A file was made, changed or deleted outside the editor. */
  async refresh(uri: string): Promise<void> {
    if (this.#committed.forget(uri)) this.#relations.forget();
    if (this.#files.isOpen(uri)) return;
    this.#configurations.note(uri);
    await this.#files.reload(uri);
    await this.#noteConfiguration(uri);
  }

  /** A file that no folder holds any more: it counts again when a plan points to it. What an editor holds stays. */
  forget(uri: string): void {
    if (!this.#files.isOpen(uri)) this.#files.forget(uri);
  }

  /** URIs of all files that there is something to say of: those that hold a plan, and configurations. */
  checkedUris(): string[] {
    return [...new Set([...this.planUris(), ...this.#configurations.uris()])].sort();
  }

  /** URIs of all files that hold a plan. */
  planUris(): string[] {
    return this.#files.planUris();
  }

  /** Loads a file if it is not known yet, with all that it points to. */
  async load(uri: string): Promise<PlanFile | undefined> {
    await this.#loadOne(uri);
    await this.#files.loadWithLinks(uri);
    return this.#files.find(uri);
  }

  async #loadOne(uri: string): Promise<void> {
    if (this.#files.has(uri)) return;
    await this.#files.load(uri);
    await this.#noteConfiguration(uri);
  }

  async #noteConfiguration(uri: string): Promise<void> {
    if (isConfigurationName(uri)) await this.#configurations.has(uri);
  }

  /** What is known of a file, without asking the host. */
  fileOf(uri: string): PlanFile | undefined {
    return this.#files.find(uri) ?? this.#configurations.sourceOf(uri);
  }

  /** What lies in a folder, for whoever writes a path. */
  entriesOf(folder: string): Promise<readonly FolderEntry[]> {
    return this.#host.entries(folder);
  }

  /** What a path that is written in a file leads to, if it lies in the same repository or folder of the workspace. */
  async attachment(from: string, path: string): Promise<Attachment> {
    return this.#host.attachment(resolveUri(from, path), await this.#topOf(from));
  }

  /** How documents that are made of a file look, as its configuration says. */
  async brandOf(uri: string): Promise<FoundBrand> {
    return findBrand(await this.settingsOf(uri), (from, path) => this.attachment(from, path));
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
    return this.#files.has(uri) || this.#configurations.concerns(uri);
  }

  stateOf(uri: string): FileState | undefined {
    return this.#files.stateOf(uri);
  }

  /** Files whose findings may depend on a file; on a configuration, all. */
  dependents(uri: string): string[] {
    return this.#configurations.concerns(uri) ? this.checkedUris() : this.#relations.dependents(uri);
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
    return this.#relations.familiesIn(uri);
  }

  /** Families that hold all plans: those that belong together, and what belongs to nothing by itself. */
  allFamilies(): Family[] {
    return this.#overviews.families();
  }

  /** How far a family is answered and what is due; the same object as before while nothing of it has changed. */
  overview(family: Family): Promise<FamilyOverview> {
    return this.#overviews.of(family);
  }

  /** What a view says of a family. */
  look<T>(family: Family, view: View<T>): Promise<T> {
    return this.#runs.look(family, view);
  }

  /** What documents for a readership are composed from, of the first plan in a file that has questions. */
  async composing(uri: string, readership: Readership): Promise<Composing | Refusal> {
    await this.load(uri);
    const family = this.families(uri).find(({ self }) => isPlanKind(self.plan.kind));
    return family ? this.#compositions.of(family, readership) : 'no-plan';
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
}

function findingsIn({ uri, document }: Plan, { findings }: RuleResults): PlacedFinding[] {
  return findings.filter((finding) => finding.uri === uri && finding.document === document.index);
}
