import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver';
import { canonicalUri } from '../../core/plan/uri.ts';
import { type Ruler, toSpan } from '../positions.ts';
import type { Session } from '../session.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import { APPROVE, approveOffers } from './approve-offers.ts';
import { FIX_ALL, fixAllOffers, fixOffers } from './fix-offers.ts';
import type { Offer } from './offer.ts';
import { questionOffers } from './question-offers.ts';
import type { Scope } from './scope.ts';
import { silenceOffers } from './silence-offers.ts';

/** `CodeActionTriggerKind.Automatic`, without the run-time import: nobody has asked, an editor only wants to know whether to show its lamp. */
const AUTOMATIC = 2;

export type Context = Pick<CodeActionContext, 'only' | 'triggerKind'>;

/** What an action has to know to be worked out later: where it was offered, and which of the offers it is. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  readonly only?: readonly string[];
  readonly key: string;
}

/** What can be done in a stretch of a document: fixes first, then questions, silencing last. */
export async function codeActions(
  session: Session,
  uri: string,
  range: Range,
  context: Context,
): Promise<CodeAction[]> {
  const scope = await scopeOf(session, uri, range);
  if (!scope) return [];
  const offers = await offersIn(scope, context);
  const { resolvesActions, disabledActions } = session.client;
  return offers
    .filter(({ disabled }) => disabled === undefined || disabledActions)
    .map((offer) => {
      const action = toAction(scope, offer);
      if (offer.edits === undefined) return action;
      return resolvesActions
        ? { ...action, data: dataOf(scope, range, context, offer) }
        : { ...action, edit: editOf(scope, offer) };
    });
}

/** An action with its edit. Without one where the document has changed since: it was offered for another text. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  // A client may ask of an action that has nothing but a command, too.
  if (!action.data) return action;
  const { uri, version, range, only, key } = action.data as ActionData;
  const scope = await scopeOf(session, canonicalUri(uri), range);
  if (scope?.report.version !== version) return action;
  const offers = await offersIn(scope, only ? { only: [...only] } : {});
  // What another file says now may have brought another offer to this place.
  const offer = offers.find((each) => each.key === key && each.title === action.title);
  return offer ? { ...action, edit: editOf(scope, offer) } : action;
}

async function scopeOf(session: Session, uri: string, range: Range): Promise<Scope | undefined> {
  if (!session.documents.get(uri)) return undefined;
  const report = await session.checks.report(uri);
  const { checked } = report;
  if (!checked) return undefined;
  const ruler: Ruler = { lines: checked.planFile.file.lines, encoding: session.client.encoding };
  return { session, report, checked, ruler, span: toSpan(range, ruler) };
}

async function offersIn(scope: Scope, { only, triggerKind }: Context): Promise<Offer[]> {
  return [
    ...(isWanted(CodeActionKind.QuickFix, only) ? await quickFixes(scope, triggerKind === AUTOMATIC) : []),
    ...(only && isWanted(FIX_ALL, only) ? fixAllOffers(scope) : []),
    ...(only && isWanted(APPROVE, only) ? await approveOffers(scope) : []),
  ];
}

async function quickFixes(scope: Scope, isAutomatic: boolean): Promise<Offer[]> {
  const { answers, decisions } = await questionOffers(scope);
  const fixes = [...fixOffers(scope), ...answers];
  return isAutomatic
    ? fixes.filter(({ about }) => about !== undefined)
    : [...fixes, ...decisions, ...silenceOffers(scope)];
}

/** A kind asked for stands for all kinds below it. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return !only || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
}

function toAction({ report }: Scope, { title, kind, about, isPreferred, command, disabled }: Offer): CodeAction {
  const diagnostic = about === undefined ? undefined : report.diagnostics[about];
  return {
    title,
    kind,
    ...(diagnostic && { diagnostics: [diagnostic] }),
    ...(isPreferred && { isPreferred }),
    ...(command && { command }),
    ...(disabled !== undefined && { disabled: { reason: disabled } }),
  };
}

function dataOf({ session, report }: Scope, range: Range, { only }: Context, { key }: Offer): ActionData {
  const { uri, version = 0 } = report;
  return { uri: session.documents.clientUri(uri), version, range, ...(only && { only }), key };
}

function editOf({ session, report, ruler }: Scope, { edits = () => [] }: Offer) {
  return toWorkspaceEdit(session, report.uri, edits(), ruler);
}
