import { type CancellationToken, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { oneLine } from '../../core/messages/one-line.ts';
import { locateMention } from '../../core/names/locate-mention.ts';
import { findEntry, type Span } from '../../core/parse/tree.ts';
import { describeDefinitions } from '../../core/plan/describe-entry.ts';
import type { Definition } from '../../core/plan/facts.ts';
import type { Member } from '../../core/plan/family.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { stopIfCancelled } from '../router.ts';
import type { Session } from '../session.ts';
import { nextTurn } from '../traffic.ts';
import { locationIn } from './to-location.ts';

/** More than anybody reads: who looks for more types more. */
const MOST = 300;

/** Plans looked through between two turns of the event loop: who types on wants another answer. */
const SLICE = 50;

const NAME_LIMIT = 80;

interface Candidate {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly plan: Plan;
  readonly span: () => Span | undefined;
}

/** Plans and all that has a short name in them, whose name holds the letters asked for in their order. */
export async function workspaceSymbols(
  session: Session,
  query: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const found: { readonly candidate: Candidate; readonly rank: number }[] = [];
  for (const [at, { self }] of session.names.search().families.entries()) {
    if (at % SLICE === SLICE - 1) await nextTurn();
    stopIfCancelled(token);
    for (const candidate of candidatesIn(session, self)) {
      const rank = rankOf(candidate.name, query);
      if (rank !== undefined) found.push({ candidate, rank });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .flatMap(({ candidate: { name, kind, plan, span } }) => {
      const at = span();
      const containerName = kind === SymbolKind.Module ? session.say(`kind.${plan.kind}`) : plan.title;
      return at ? [{ name, kind, location: locationIn(session, plan, at), containerName }] : [];
    });
}

function candidatesIn({ names }: Session, member: Member): Candidate[] {
  const { plan } = member;
  const entries = names.mentionsIn(member).flatMap((mention): Candidate[] => {
    if (mention.says.type !== 'definition' || mention.says.definition.type === 'built-in') return [];
    const { definition } = mention.says;
    return [{ name: nameOf(definition), kind: kindOf(definition), plan, span: () => locateMention(mention)?.name }];
  });
  const name = oneLine(plan.title, NAME_LIMIT) || plan.kind;
  return [{ name, kind: SymbolKind.Module, plan, span: () => titleSpan(plan) }, ...entries];
}

/** An editor searches the name alone, so the short name is a part of it. */
function nameOf(definition: Definition): string {
  const name = oneLine(describeDefinitions([definition]).name, NAME_LIMIT);
  return name === '' || name === definition.id ? definition.id : `${name} (${definition.id})`;
}

function kindOf({ type }: Definition): SymbolKind {
  return type === 'milestone' || type === 'touchpoint' ? SymbolKind.Event : SymbolKind.Object;
}

function titleSpan({ document }: Plan): Span {
  const entry = findEntry(document.root, 'title');
  const start = document.start + (entry?.valueOffset ?? 0);
  return { start, end: start + (entry?.value.width ?? 0) };
}

/** Lower is better; undefined where the letters are not there in this order. */
function rankOf(name: string, query: string): number | undefined {
  const text = name.toLowerCase();
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  if (text.startsWith(wanted)) return 0;
  const whole = text.indexOf(wanted);
  if (whole >= 0) return /[\p{L}\p{N}]/u.test(text.charAt(whole - 1)) ? 2 : 1;
  let at = 0;
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return undefined;
  }
  return 3;
}
