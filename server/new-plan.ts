import { describeDefinitions } from '../core/plan/describe-entry.ts';
import { canonicalUri } from '../core/plan/uri.ts';
import { renderNewPlan } from '../core/snippets/new-plan.ts';
import { phrasePrompts } from '../core/snippets/phrase-prompts.ts';
import type { Workspace } from '../core/workspace.ts';
import type { NewPlanParams, NewPlanResult } from './protocol/plans.ts';
import type { Session } from './session.ts';

export async function newPlan(
  { workspace, language }: Pick<Session, 'workspace' | 'language'>,
  params: NewPlanParams,
): Promise<NewPlanResult> {
  const known = params.forUri === undefined ? {} : await peopleOf(workspace, canonicalUri(params.forUri));
  return { text: phrasePrompts(renderNewPlan({ ...params, known }), language.phrase) };
}

/** Names of the people whom a plan may name, by their ids. */
async function peopleOf(workspace: Workspace, uri: string): Promise<Record<string, string>> {
  await workspace.load(uri);
  const definitions = workspace.families(uri).flatMap((family) => family.definitions.all());
  const people = definitions.filter(({ type }) => type === 'person');
  return Object.fromEntries(people.map((person) => [person.id, describeDefinitions([person]).name]));
}
