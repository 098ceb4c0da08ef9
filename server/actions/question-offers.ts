import { CodeActionKind, type Command } from 'vscode-languageserver';
import { answerEdits, isWritable } from '../../core/edit/answer-edits.ts';
import { type Decision, decisionEdits, promptedDecision, withdrawEdits } from '../../core/edit/decision-edits.ts';
import type { SnippetEdit } from '../../core/edit/snippet-edits.ts';
import { asks } from '../../core/messages/message.ts';
import { pathAt } from '../../core/parse/locate.ts';
import type { Path } from '../../core/parse/tree.ts';
import { stemmed } from '../../core/plan/family.ts';
import { askedSize, type QuestionResult } from '../../core/questions/evaluate.ts';
import type { Question } from '../../core/questions/question.ts';
import type { Place } from '../../core/snippets/template.ts';
import { findPlanView, type PlanView } from '../plan-view.ts';
import { NOT_APPLICABLE_COMMAND, PUT_OFF_COMMAND, type QuestionAddress } from '../protocol/questions.ts';
import type { Session } from '../session.ts';
import type { Offer } from './offer.ts';
import { editsIn, type Scope, touchedFindings } from './scope.ts';

const kind = CodeActionKind.QuickFix;

/** More questions than this on one line are for a list to choose from. */
const FEW = 3;

/** A question that is offered something, and the finding that asks it, if one does. */
interface Asked {
  readonly result: QuestionResult;
  readonly about?: number;
  /** It is one of several that a missing section would answer: writing the section is offered already. */
  readonly isOfMissingSection?: true;
}

/** What can be done about the questions of a place: answer, put off, say that they do not apply, or take that back. */
export async function questionOffers(scope: Scope): Promise<{ answers: Offer[]; decisions: Offer[] }> {
  const { session, checked, span } = scope;
  const view = await findPlanView(session.workspace, checked.planFile.uri, span.start);
  if (!view) return { answers: [], decisions: [] };
  const { asked, isTooMany } = askedAt(scope, view);
  const desk = new Desk(scope, view);
  return {
    answers: asked.flatMap((each) => desk.answers(each)),
    decisions: isTooMany ? desk.choices() : asked.flatMap((each) => desk.decisions(each)),
  };
}

/** The questions whose findings are touched, else those of the place: of an entry that puts one off, or of the key above. */
function askedAt(scope: Scope, view: PlanView): { asked: Asked[]; isTooMany: boolean } {
  const touched = touchedFindings(scope);
  const found = new Map<string, Asked>();
  const add = (id: string | undefined, more: Omit<Asked, 'result'> = {}) => {
    const result = view.questions.find(({ question }) => question.id === id);
    if (result && !found.has(result.question.id)) found.set(result.question.id, { result, ...more });
  };
  for (const { located, index } of touched) {
    const { code, discriminator } = located.finding;
    add(code === 'expired-deferral' ? discriminator : code, { about: index });
  }
  const { path } = pathAt(view.plan.document, scope.span.start);
  for (const result of resultsAt(view, path)) add(result.question.id);
  const sections = touched.filter(({ located }) => located.finding.code === 'missing-section');
  const ofSections = sections.flatMap(({ located, index }) =>
    (located.finding.questions ?? []).map((id) => ({ id, about: index })),
  );
  if (ofSections.length <= FEW) for (const { id, about } of ofSections) add(id, { about, isOfMissingSection: true });
  const asked = [...found.values()];
  const isTooMany = ofSections.length > FEW || asked.length > FEW;
  return { asked, isTooMany: isTooMany && scope.session.client.commands.includes(PUT_OFF_COMMAND) };
}

function resultsAt({ questions, plan }: PlanView, path: Path): QuestionResult[] {
  const entry = questions.filter(({ deferral, exclusion }) =>
    [deferral, exclusion].some((each) => each?.at.every((step, index) => step === path[index])),
  );
  if (entry.length > 0 || plan.document.root.type !== 'map') return entry;
  const above = questions.filter(({ question }) => isAround(question, path));
  const nearest = Math.max(...above.map(({ question }) => question.at.length));
  return above.filter(({ question }) => question.at.length === nearest);
}

/** The key of its answer, or what stands right below it: deeper down one is busy with something else. */
function isAround({ at }: Question, path: Path): boolean {
  const steps = at.split('.');
  return path.length <= steps.length + 1 && steps.every((step, index) => step === path[index]);
}

/** Writes the offers of one plan's questions. */
class Desk {
  readonly #scope: Scope;
  readonly #view: PlanView;

  constructor(scope: Scope, view: PlanView) {
    this.#scope = scope;
    this.#view = view;
  }

  answers({ result, about, isOfMissingSection }: Asked): Offer[] {
    const { question, answer, deferral, exclusion } = result;
    if (isOfMissingSection || answer === 'answered') return [];
    const isDecided = deferral !== undefined || exclusion !== undefined;
    if (!isWritable(this.#view.plan, result, this.#scope.session.client.snippetEdits) && !isDecided) return [];
    const id = isDecided ? 'action.answer-now' : 'action.answer';
    return [
      {
        ...this.#common(result, 'answer', about),
        title: this.#say(id, question),
        edits: () => answerIn(this.#scope.session, this.#view, result),
      },
    ];
  }

  decisions({ result, about }: Asked): Offer[] {
    const { deferral, exclusion, answer } = result;
    const isDecided = deferral !== undefined || exclusion !== undefined;
    if (answer === 'answered' && !isDecided) return [];
    return [
      ...(answer === 'answered' ? [] : [...this.#putOff(result, about), ...this.#notApplicable(result, about)]),
      ...(isDecided ? [this.#withdraw(result, about)] : []),
    ];
  }

  /** Where there are too many questions for a menu, the client lets one be chosen. */
  choices(): Offer[] {
    const { session } = this.#scope;
    return [
      { key: 'choose put-off', title: session.say('action.put-off-one'), command: PUT_OFF_COMMAND },
      {
        key: 'choose not-applicable',
        title: session.say('action.not-applicable-one'),
        command: NOT_APPLICABLE_COMMAND,
      },
    ].map(({ key, title, command }) => ({ key, title, kind, command: this.#command(title, command) }));
  }

  #putOff(result: QuestionResult, about: number | undefined): Offer[] {
    const id = result.deferral ? 'action.put-off-again' : 'action.put-off';
    const title = this.#say(id, result.question);
    const common = { ...this.#common(result, 'put-off', about), title };
    if (this.#asks(PUT_OFF_COMMAND))
      return [{ ...common, command: this.#command(title, PUT_OFF_COMMAND, result.question) }];
    if (result.deferral) return [];
    return [{ ...common, edits: () => this.#edits(this.#prompted(result, 'put-off')) }];
  }

  #notApplicable(result: QuestionResult, about: number | undefined): Offer[] {
    if (result.exclusion?.isComplete) return [];
    const title = this.#say('action.not-applicable', result.question);
    const common = { ...this.#common(result, 'not-applicable', about), title };
    if (this.#asks(NOT_APPLICABLE_COMMAND))
      return [{ ...common, command: this.#command(title, NOT_APPLICABLE_COMMAND, result.question) }];
    if (result.exclusion) return [];
    return [{ ...common, edits: () => this.#edits(this.#prompted(result, 'not-applicable')) }];
  }

  #prompted(result: QuestionResult, type: Decision['type']) {
    const place = placeIn(this.#scope.session, this.#view);
    return decisionEdits(this.#view.plan, result, promptedDecision(place, type));
  }

  #withdraw(result: QuestionResult, about: number | undefined): Offer {
    const id = result.deferral ? 'action.remove-put-off' : 'action.remove-not-applicable';
    return {
      ...this.#common(result, 'withdraw', about),
      title: this.#say(id, result.question),
      edits: () => this.#edits(withdrawEdits(result)),
    };
  }

  #common({ question }: QuestionResult, what: string, about: number | undefined) {
    return { key: `${what} ${question.id}`, kind, ...(about !== undefined && { about }) };
  }

  #say(id: Parameters<Session['say']>[0], question: Question): string {
    const { say } = this.#scope.session;
    return say(id, { asks: askIn(this.#scope.session, question) });
  }

  #asks(command: string): boolean {
    return this.#scope.session.client.commands.includes(command);
  }

  #command(title: string, command: string, question?: Question): Command {
    const { session, checked } = this.#scope;
    const { index } = this.#view.plan.document;
    const address: QuestionAddress = {
      uri: session.documents.clientUri(checked.planFile.uri),
      document: index,
      ...(question && { question: question.id }),
    };
    return { title, command, arguments: [address] };
  }

  #edits(edits: Parameters<typeof editsIn>[3]) {
    return editsIn(this.#scope.session, this.#scope.checked.planFile, this.#view.plan.document.index, edits);
  }
}

/** A question's text, in the client's language. */
export function askIn({ language }: Session, question: Question): string {
  const text = asks(question);
  return text.words ?? language.questionText(text);
}

/** An answer begun: what stood instead of it is taken out. */
export function answerIn(session: Session, view: PlanView, result: QuestionResult): SnippetEdit[] {
  const { plan } = view;
  const begun = answerEdits(plan, result, placeIn(session, view), session.client.snippetEdits);
  return editsIn(session, plan, plan.document.index, [...withdrawEdits(result), ...begun]);
}

function placeIn({ language }: Session, { plan, family }: PlanView): Place {
  const namesOf = (types: readonly string[]) => {
    const named = family.definitions.all().filter(({ type }) => types.includes(type));
    return [...new Set(named.map((definition) => stemmed(family, definition, definition.id)))];
  };
  return { kind: plan.kind, isSmall: askedSize(family) === 'S', namesOf, phrase: language.phrase };
}
