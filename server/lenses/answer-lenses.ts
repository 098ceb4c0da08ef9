import type { CodeLens } from 'vscode-languageserver';
import { locateKey } from '../../core/parse/locate.ts';
import type { Span } from '../../core/parse/tree.ts';
import { isPlanKind } from '../../core/plan/kinds.ts';
import { countQuestions, type QuestionResult } from '../../core/questions/evaluate.ts';
import { sectionOf } from '../../core/questions/question.ts';
import { type PlanView, planViews } from '../plan-view.ts';
import { type Ruler, toRange } from '../positions.ts';
import { SHOW_QUESTIONS_COMMAND, type ShowQuestionsParams } from '../protocol/questions.ts';
import type { Session } from '../session.ts';
import type { Say } from '../words/say.ts';

/** How far each plan is answered, and each of its sections: "3 of 5 answered". */
export async function answerLenses(session: Session, uri: string): Promise<CodeLens[]> {
  const views = await planViews(session.workspace, uri);
  return views.filter(({ plan }) => isPlanKind(plan.kind)).flatMap((view) => lensesOf(session, view));
}

function lensesOf(session: Session, { plan, questions }: PlanView): CodeLens[] {
  const { document, file } = plan;
  const ruler: Ruler = { lines: file.lines, encoding: session.client.encoding };
  const lens = (span: Span, results: readonly QuestionResult[], section?: string): CodeLens[] => {
    const title = titleOf(session.say, results);
    const params = {
      uri: session.documents.clientUri(plan.uri),
      document: document.index,
      ...(section && { section }),
    };
    return title === '' ? [] : [{ range: toRange(span, ruler), command: commandOf(session, title, params) }];
  };
  const sections = [...new Set(questions.map(({ question }) => sectionOf(question)))];
  return [
    ...lens(startOf(plan), questions),
    ...sections.flatMap((section) => {
      const key = locateKey(document, [section]);
      return key
        ? lens(
            key,
            questions.filter(({ question }) => sectionOf(question) === section),
            section,
          )
        : [];
    }),
  ];
}

/** The line on which a plan begins. */
export function startOf({ document }: PlanView['plan']): Span {
  return locateKey(document, ['kind']) ?? { start: document.start, end: document.start };
}

/** Empty where nothing is counted. */
function titleOf(say: Say, results: readonly QuestionResult[]): string {
  const { answered, total, deferred, notApplicable } = countQuestions(results);
  if (total === 0) return '';
  return [
    say('lens.answered', { answered, total }),
    ...(deferred > 0 ? [say('lens.put-off', { count: deferred })] : []),
    ...(notApplicable > 0 ? [say('lens.not-applicable', { count: notApplicable })] : []),
  ].join(', ');
}

/** Without a command of the client's own the words stand there alone. */
function commandOf({ client }: Session, title: string, params: ShowQuestionsParams) {
  const isKnown = client.commands.includes(SHOW_QUESTIONS_COMMAND);
  return isKnown ? { title, command: SHOW_QUESTIONS_COMMAND, arguments: [params] } : { title, command: '' };
}
