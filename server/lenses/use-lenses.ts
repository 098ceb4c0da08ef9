import type { CodeLens } from 'vscode-languageserver';
import { entryAround } from '../../core/names/entry-around.ts';
import { locateMention } from '../../core/names/locate-mention.ts';
import { keyOf } from '../../core/names/meaning.ts';
import type { Mention } from '../../core/names/mention.ts';
import { toRange } from '../positions.ts';
import { SHOW_USES_COMMAND } from '../protocol/questions.ts';
import type { Session } from '../session.ts';
import type { WordId } from '../words/say.ts';

/** So many sorts of users are named; of the rest only how many there are. */
const MOST_SORTS = 3;

/** What uses each entry that others name: "Used by 4 touchpoints". Nothing is said of what nobody names: rules do. */
export function useLenses({ workspace, names, say, client, documents }: Session, uri: string): CodeLens[] {
  const search = names.search();
  const definitions = workspace.families(uri).flatMap(({ self }) => names.mentionsIn(self));
  return definitions.flatMap((mention) => {
    if (mention.says.type !== 'definition') return [];
    const span = locateMention(mention)?.name;
    const uses = span ? search.usesOf(search.entryOf([mention.says.definition])) : [];
    if (!span || uses.length === 0) return [];
    const range = toRange(span, { lines: mention.plan.file.lines, encoding: client.encoding });
    // Without a command of the client's own the words stand there alone.
    const command = client.commands.includes(SHOW_USES_COMMAND) ? SHOW_USES_COMMAND : '';
    return [
      { range, command: { title: titleOf(uses, say), command, arguments: [documents.clientUri(uri), range.start] } },
    ];
  });
}

function titleOf(uses: readonly Mention[], say: Session['say']): string {
  const users = new Map<string, string>();
  for (const use of uses) {
    const user = entryAround(use.plan, use.path);
    users.set(
      user ? keyOf(user) : JSON.stringify([use.plan.uri, use.plan.document.index, use.path]),
      user?.type ?? 'other',
    );
  }
  const counts = new Map<string, number>();
  for (const type of users.values()) counts.set(type, (counts.get(type) ?? 0) + 1);
  const unsorted = counts.get('other') ?? 0;
  counts.delete('other');
  if (counts.size === 0) return say('uses.places', { count: unsorted });
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const parts = ranked.slice(0, MOST_SORTS).map(([type, count]) => say(`uses.${type}` as WordId, { count }));
  const others = ranked.slice(MOST_SORTS).reduce((sum, [, count]) => sum + count, unsorted);
  if (others > 0) parts.push(say('uses.other', { count: others }));
  const last = parts.pop() as string;
  return say('uses.by', { list: parts.length > 0 ? say('list.and', { before: parts.join(', '), last }) : last });
}
