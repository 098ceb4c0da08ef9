import { CodeActionKind } from 'vscode-languageserver';
import { chooseFixes } from '../../core/edit/choose-fixes.ts';
import type { Edit } from '../../core/finding/finding.ts';
import { isKind } from '../../core/plan/kinds.ts';
import { isFiller } from '../../core/questions/not-an-answer.ts';
import { type Place, templateAt } from '../../core/snippets/template.ts';
import type { Offer } from './offer.ts';
import { editsIn, type Scope, type Touched, touchedFindings } from './scope.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.changewright`;

const kind = CodeActionKind.QuickFix;

/** The fixes of all findings that the stretch touches. What answers a question is offered with the question. */
export function fixOffers(scope: Scope): Offer[] {
  const touched = touchedFindings(scope);
  return [
    ...touched.flatMap((each) => ownFixes(scope, each)),
    ...allOfOneCode(scope, touched),
    ...allSections(scope, touched),
  ];
}

function ownFixes(scope: Scope, { located, index }: Touched): Offer[] {
  const { finding } = located;
  if (finding.category === 'question' && finding.code !== 'missing-section') return [];
  const firstSafe = located.fixes.findIndex(({ applicability }) => applicability === 'safe');
  return located.fixes.map(({ title }, at) => ({
    key: `fix ${index} ${at}`,
    title,
    kind,
    about: index,
    ...(at === firstSafe && { isPreferred: true }),
    edits: () => editsIn(scope.session, scope.checked.planFile, finding.document, promptsFor(scope, located, at)),
  }));
}

/** Where a fix writes a line to fill in, an editor with tab stops can say what belongs there. */
function promptsFor({ session, checked }: Scope, { finding }: Touched['located'], at: number): Edit[] {
  const edits = finding.fixes?.[at]?.edits ?? [];
  const document = checked.planFile.file.documents[finding.document];
  if (!session.client.snippetEdits || !isKind(document?.kind)) return [...edits];
  const place: Place = { kind: document.kind, isSmall: false, namesOf: () => [], phrase: session.language.phrase };
  return edits.map((edit) => {
    if (!('set' in edit) || typeof edit.value !== 'string' || !isFiller(edit.value)) return edit;
    const prompt = templateAt(place, edit.set);
    return typeof prompt === 'string' ? { ...edit, value: prompt } : edit;
  });
}

/** Several findings of one kind, where their fixes hold no guess. */
function allOfOneCode({ session, report }: Scope, touched: readonly Touched[]): Offer[] {
  const codes = new Map(touched.map(({ located, index }) => [located.finding.code, index]));
  return [...codes].flatMap(([code, about]) => {
    const chosen = chooseFixes(
      report.located.filter(({ finding }) => finding.code === code),
      'safe',
    );
    if (chosen.length < 2) return [];
    const title = session.say('action.fix-same', { count: chosen.length });
    return [{ key: `fix all ${code}`, title, kind, about, edits: () => chosen.flatMap(({ fix }) => fix.edits) }];
  });
}

/** All sections that a plan lacks, as one step. */
function allSections({ session, checked }: Scope, touched: readonly Touched[]): Offer[] {
  const missing = touched.filter(({ located }) => located.finding.code === 'missing-section');
  const [first] = missing;
  const document = first?.located.finding.document ?? 0;
  const ofOne = missing.filter(({ located }) => located.finding.document === document);
  if (!first || ofOne.length < 2) return [];
  const edits = ofOne.flatMap(({ located }) => located.finding.fixes?.[0]?.edits ?? []);
  const title = session.say('action.add-sections', { count: ofOne.length });
  return [
    {
      key: 'sections',
      title,
      kind,
      about: first.index,
      edits: () => editsIn(session, checked.planFile, document, edits),
    },
  ];
}

/** Every fix that holds no guess, as one step: offered where a client asks for it, on saving say. */
export function fixAllOffers({ session, report }: Scope): Offer[] {
  const edits = chooseFixes(report.located, 'safe').flatMap(({ fix }) => fix.edits);
  if (edits.length === 0) return [];
  return [{ key: 'fix all', title: session.say('action.fix-all'), kind: FIX_ALL, edits: () => edits }];
}
