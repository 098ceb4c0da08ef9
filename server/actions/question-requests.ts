import { addDays, addMonths, addWeeks, type CalendarDate } from '../../core/dates/calendar-date.ts';
import { addWorkingDays } from '../../core/dates/working-calendar.ts';
import { decisionEdits } from '../../core/edit/decision-edits.ts';
import { describeDefinitions } from '../../core/plan/describe-entry.ts';
import { findDefinitions, stemmed } from '../../core/plan/family.ts';
import type { PlanFile } from '../../core/plan/plan.ts';
import { canonicalUri } from '../../core/plan/uri.ts';
import { sectionOf } from '../../core/questions/question.ts';
import { fieldAt } from '../../core/schema/field.ts';
import { silenceEdits } from '../../core/suppression/silence.ts';
import { findPlanView, findPlanViewIn, type PlanView } from '../plan-view.ts';
import { type Ruler, toOffset } from '../positions.ts';
import type {
  EditResult,
  NamedDay,
  NamedPerson,
  OpenQuestion,
  QuestionChoicesParams,
  QuestionChoicesResult,
  QuestionEditParams,
  ReadDayParams,
  ReadDayResult,
  SilenceEditParams,
} from '../protocol/questions.ts';
import type { Session } from '../session.ts';
import { spellDate } from '../words/spell-date.ts';
import { toWorkspaceEdit } from '../workspace-edit.ts';
import { answerIn, askIn } from './question-offers.ts';
import { editsIn } from './scope.ts';

export async function questionChoices(
  session: Session,
  { uri: clientUri, document, position }: QuestionChoicesParams,
): Promise<QuestionChoicesResult | null> {
  const uri = canonicalUri(clientUri);
  const planFile = session.workspace.fileOf(uri);
  if (!planFile) return null;
  const view = await (document === undefined
    ? findPlanView(session.workspace, uri, position ? toOffset(position, toRuler(session, planFile)) : 0)
    : findPlanViewIn(session.workspace, uri, document));
  if (!view || view.questions.length === 0) return null;
  return {
    document: view.plan.document.index,
    questions: openQuestions(session, view),
    people: peopleOf(view),
    days: daysOf(session, view),
  };
}

function openQuestions(session: Session, { plan, questions }: PlanView): OpenQuestion[] {
  const { say, language } = session;
  return questions
    .filter(({ state }) => state === 'unanswered' || state === 'partial')
    .map(({ question, state }) => {
      const section = sectionOf(question);
      const title = language.phrase(fieldAt(plan.kind, [section])?.title ?? section);
      return { id: question.id, asks: askIn(session, question), section: title, state: say(`question.${state}`) };
    });
}

function peopleOf({ family }: PlanView): NamedPerson[] {
  const people = family.definitions.all().filter(({ type }) => type === 'person');
  const ids = new Map(people.map((person) => [stemmed(family, person, person.id), person.id]));
  return [...ids].map(([id, own]) => {
    const { name, role } = describeDefinitions(findDefinitions(family, ['person'], own));
    return { id, name: name === '' ? id : name, role };
  });
}

const MOST_DAYS = 30;

/** Working days soon, and the plan's own that are still to come. */
function daysOf({ say }: Session, { today, calendar, dates }: PlanView): NamedDay[] {
  const working = (date: CalendarDate) => addWorkingDays(addDays(date, -1), 1, calendar);
  const soon = [
    { day: working(addDays(today, 1)), label: say('day.next') },
    { day: working(addWeeks(today, 1)), label: say('day.week') },
    { day: working(addWeeks(today, 2)), label: say('day.two-weeks') },
    { day: working(addMonths(today, 1)), label: say('day.month') },
  ].flatMap(({ day, label }) => (day ? [{ value: day as string, label, day: spellDate(say, day) }] : []));
  const anchors = dates
    .anchorNames()
    .flatMap((name) => {
      const date = dates.dateOf(name);
      return date && date > today ? [{ value: name, label: name, date }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ value, label, date }) => ({ value, label, day: spellDate(say, date) }));
  return [...soon, ...anchors].slice(0, MOST_DAYS);
}

/** A day to which something may be put off: one that comes. */
export async function readDay(session: Session, { uri, document, text }: ReadDayParams): Promise<ReadDayResult> {
  const { say } = session;
  const view = await findPlanViewIn(session.workspace, canonicalUri(uri), document);
  const resolution = view?.dates.resolveText(text.trim());
  if (!view || !resolution) return { problem: say('day.no-day') };
  if (!('date' in resolution)) return { problem: say('day.unknown', { name: resolution.anchor }) };
  const day = spellDate(say, resolution.date);
  return resolution.date < view.today ? { problem: say('day.past', { day }) } : { day };
}

export async function questionEdit(
  session: Session,
  { uri: clientUri, document, question, decision }: QuestionEditParams,
): Promise<EditResult | null> {
  const uri = canonicalUri(clientUri);
  const view = await findPlanViewIn(session.workspace, uri, document);
  const result = view?.questions.find((each) => each.question.id === question);
  if (!view || !result) return null;
  const edits =
    decision.type === 'answer'
      ? answerIn(session, view, result)
      : editsIn(session, view.plan, document, decisionEdits(view.plan, result, decision));
  return toResult(session, view.plan, edits);
}

export async function silenceEdit(
  session: Session,
  { uri: clientUri, code, position, reason }: SilenceEditParams,
): Promise<EditResult | null> {
  const uri = canonicalUri(clientUri);
  const planFile = session.workspace.fileOf(uri);
  if (!planFile) return null;
  const offset = toOffset(position, toRuler(session, planFile));
  return toResult(session, planFile, silenceEdits(planFile.file, offset, code, reason));
}

type Written = Pick<PlanFile, 'uri' | 'file'>;

function toResult(session: Session, written: Written, edits: ReturnType<typeof answerIn>): EditResult | null {
  const open = session.documents.get(written.uri);
  // Somebody may have typed on while this was worked out.
  if (!open || !written.file.lines.isOf(open.text) || edits.length === 0) return null;
  return { version: open.version, edit: toWorkspaceEdit(session, written.uri, edits, toRuler(session, written)) };
}

function toRuler({ client }: Session, { file }: Written): Ruler {
  return { lines: file.lines, encoding: client.encoding };
}
