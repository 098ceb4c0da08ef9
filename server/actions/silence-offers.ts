import { CodeActionKind } from 'vscode-languageserver';
import { markedToSnippets, type SnippetEdit } from '../../core/edit/snippet-edits.ts';
import { toPromptValue, toTextWithPrompts } from '../../core/snippets/prompt.ts';
import { silenceEdits } from '../../core/suppression/silence.ts';
import { maySilence } from '../../core/suppression/suppress.ts';
import { toRange } from '../positions.ts';
import { SILENCE_COMMAND, type SilenceAddress } from '../protocol/questions.ts';
import type { Offer } from './offer.ts';
import { type Scope, touchedFindings } from './scope.ts';

const kind = CodeActionKind.QuickFix;

/** A comment that silences what is found here, with a reason: once for all findings of one code that start on one line. */
export function silenceOffers(scope: Scope): Offer[] {
  const { session, checked, ruler } = scope;
  const { client, say, documents } = session;
  const seen = new Set<string>();
  return touchedFindings(scope).flatMap(({ located: { finding, span }, index }): Offer[] => {
    const { line } = ruler.lines.positionAt(span.start);
    const key = `silence ${finding.code} ${line}`;
    if (seen.has(key) || !maySilence(checked, finding)) return [];
    seen.add(key);
    const title = say('action.silence', { code: finding.code });
    const common = { key, title, kind, about: index };
    if (!client.commands.includes(SILENCE_COMMAND))
      return [{ ...common, edits: () => withReasonToWrite(scope, span.start, finding.code) }];
    const address: SilenceAddress = {
      uri: documents.clientUri(checked.planFile.uri),
      code: finding.code,
      position: toRange(span, ruler).start,
    };
    return [{ ...common, command: { title, command: SILENCE_COMMAND, arguments: [address] } }];
  });
}

function withReasonToWrite({ session, checked }: Scope, offset: number, code: string): SnippetEdit[] {
  const { file } = checked.planFile;
  const marked = silenceEdits(file, offset, code, toPromptValue({ text: session.say('silence.reason') }));
  if (session.client.snippetEdits) return markedToSnippets(file.text, marked);
  return marked.map((edit) => ({ ...edit, newText: toTextWithPrompts(edit.newText) }));
}
