import type { CancellationToken } from 'vscode-languageserver';
import type { Person, PlanGroup, PlansResult } from '../protocol/plans.ts';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { shownFamilies } from './shown-families.ts';
import { toGroup } from './to-group.ts';

/** Every plan of the workspace, and what is due. */
export async function plansOverview(session: Session, token: CancellationToken): Promise<PlansResult> {
  await session.scanning.done;
  stopIfCancelled(token);
  session.news.beginPlans();
  const groups: PlanGroup[] = [];
  const people: Person[] = [];
  for await (const shown of shownFamilies(session, token)) {
    const overview = await session.workspace.overview(shown.family);
    const group = toGroup(session, overview, shown);
    groups.push(group);
    people.push(...overview.people);
    session.news.sawPlans(shown.uris, group, overview);
  }
  return { today: session.today, groups: groups.sort(byTitle), people: distinct(people) };
}

function byTitle(a: PlanGroup, b: PlanGroup): number {
  return (a.plans[0]?.title ?? '').localeCompare(b.plans[0]?.title ?? '');
}

/** One who has an e-mail address in one plan and none in another is the same person. */
function distinct(people: readonly Person[]): Person[] {
  const byKey = new Map(people.map((each) => [`${each.id} ${each.email ?? ''}`, each]));
  const known = new Set([...byKey.values()].flatMap(({ id, email }) => (email === undefined ? [] : [id])));
  return [...byKey.values()]
    .filter(({ id, email }) => email !== undefined || !known.has(id))
    .sort((a, b) => a.name.localeCompare(b.name));
}
