import { locateKey } from '../../core/parse/locate.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { relativePath } from '../../core/plan/uri.ts';
import { describeDefinitions } from '../describe-entry.ts';
import type { Markup } from '../markup.ts';
import type { PlanView } from '../plan-view.ts';

/** Who or what an id names, and where that is said. */
export function describeDefinition(
  view: PlanView,
  id: string,
  definitions: readonly Definition[],
  markup: Markup,
): string {
  const { name, role } = describeDefinitions(definitions);
  const title = name === '' ? markup.code(id) : markup.bold(markup.prose(name));
  const places = definitions.map((definition) => placeOf(view, definition, markup));
  return `${title}${role && `, ${markup.prose(role)}`} – ${[...new Set(places)].join('; ')}`;
}

function placeOf({ plan }: PlanView, { plan: home, path }: Definition, markup: Markup): string {
  const key = locateKey(home.document, path);
  const line = key ? `line ${home.file.lines.positionAt(key.start).line + 1}` : '';
  const file = home.uri === plan.uri ? 'this file' : markup.code(relativePath(plan.uri, home.uri));
  return [`defined in ${file}`, line].filter((each) => each !== '').join(', ');
}
