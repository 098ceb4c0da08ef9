import type { CommunicationPlan } from './generated/communication-plan.ts';
import type { Family } from './plan/family.ts';
import { isPlanKind } from './plan/kinds.ts';
import { type Plan, type PlanFile, readPlanFile, type Status } from './plan/plan.ts';

const UNDER_WAY: readonly Status[] = ['in-review', 'approved', 'active'];

/** What plans said in the last commit: read once for each file, until the file has changed on disk. */
export class CommittedPlans {
  readonly #read: (uri: string) => Promise<string | undefined>;
  readonly #files = new Map<string, Promise<PlanFile | undefined>>();

  constructor(read: (uri: string) => Promise<string | undefined>) {
    this.#read = read;
  }

  /** Whether there was something to forget. */
  forget(uri: string): boolean {
    return this.#files.delete(uri);
  }

  /** For each plan of a family that people have heard of: the same plan as it was committed. */
  async of(family: Family): Promise<ReadonlyMap<Plan, Plan>> {
    const found = new Map<Plan, Plan>();
    for (const plan of plansToCompare(family)) {
      const file = await this.#fileOf(plan.uri);
      const before = file?.plans.find(
        ({ kind, document }) => kind === plan.kind && document.index === plan.document.index,
      );
      if (before) found.set(plan, before);
    }
    return found;
  }

  #fileOf(uri: string): Promise<PlanFile | undefined> {
    const known = this.#files.get(uri);
    if (known) return known;
    const file = this.#read(uri).then((text) => (text === undefined ? undefined : readPlanFile(uri, text)));
    this.#files.set(uri, file);
    return file;
  }
}

/** Nothing is read from the repository before something was sent: most families never ask for it. */
function plansToCompare({ members }: Family): Plan[] {
  if (!members.some(({ plan }) => hasSent(plan))) return [];
  return members.map(({ plan }) => plan).filter(({ kind, status }) => isPlanKind(kind) && UNDER_WAY.includes(status));
}

function hasSent({ kind, sound }: Plan): boolean {
  if (kind !== 'communication-plan') return false;
  const { schedule = {} } = (sound ?? {}) as Partial<CommunicationPlan>;
  return Object.values(schedule).some(({ status }) => status === 'sent');
}
