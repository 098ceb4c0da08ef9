import path from 'node:path';
import type { PlanFile } from '../core/plan/plan.ts';
import { toUri } from '../host/node-host.ts';
import { requireReadable } from './check-configuration.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './outcome.ts';
import { type Session, startSession } from './session.ts';

/** One plan file with its family, for the commands that take a single file. */
export async function openPlan(
  given: string,
  today: string | undefined,
  environment: Environment,
): Promise<{ session: Session; uri: string; planFile: PlanFile }> {
  const session = startSession(environment, today);
  const file = path.resolve(environment.cwd, given);
  const uri = toUri(file);
  await session.openAround(file, []);
  const planFile = await session.workspace.load(uri);
  const state = session.workspace.stateOf(uri);
  if (state === 'missing') throw new UsageError(`There is no file ${given}.`);
  if (state === 'unreadable') throw new UsageError(`${given} ${await describeUnreadable(file)}.`);
  if (!planFile || planFile.plans.length === 0)
    throw new UsageError(`${given} holds no plan: it has no "kind:" that is known.`);
  await requireReadable(uri, session, environment);
  return { session, uri, planFile };
}
