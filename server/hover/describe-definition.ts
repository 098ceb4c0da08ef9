import { locateKey } from '../../core/parse/locate.ts';
import { describeDefinitions } from '../../core/plan/describe-entry.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { relativePath } from '../../core/plan/uri.ts';
import { describeFacts } from './describe-facts.ts';
import { describeTies } from './describe-ties.ts';
import type { Telling } from './telling.ts';

const MOST_PLACES = 2;

/** Who or what a short name stands for, what helps to know of it, and where that is said. */
export function describeDefinition(telling: Telling, definitions: readonly Definition[]): string[] {
  const [first] = definitions;
  if (!first) return [];
  const places = definitions.map((definition) => placeOf(telling, definition));
  const title = `${titleOf(telling, first.id, definitions)} – ${[...new Set(places)].slice(0, MOST_PLACES).join('; ')}`;
  const lines = [...describeFacts(telling, definitions), ...describeTies(telling, first)];
  return [title, lines.map((line) => `- ${line}`).join('\n')];
}

/** A name with its role, or else the short name. */
export function titleOf({ markup }: Telling, id: string, definitions: readonly Definition[]): string {
  const { name, role } = describeDefinitions(definitions);
  const title = name === '' ? markup.code(id) : markup.bold(markup.prose(name));
  return role === '' ? title : `${title}, ${markup.prose(role)}`;
}

/** In which file and line an entry, or a day that others count from, is defined. */
export function placeOf(
  { view, say, markup }: Telling,
  { plan: home, path }: Pick<Definition, 'plan' | 'path'>,
): string {
  const key = locateKey(home.document, path);
  const line = key ? home.file.lines.positionAt(key.start).line + 1 : 1;
  if (home.uri === view.plan.uri) return say('place.here', { line });
  return say('place.elsewhere', { file: markup.code(relativePath(view.plan.uri, home.uri)), line });
}
