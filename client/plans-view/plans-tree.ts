import type { Kind } from '../../core/plan/kinds.ts';
import type { QuestionCounts } from '../../core/questions/evaluate.ts';
import type {
  DueAction,
  Person,
  PlanAddress,
  PlanGroup,
  PlanHead,
  PlanPlace,
  PlanQuestion,
  PlanQuestionsResult,
  PlansResult,
  PutOffQuestion,
} from '../../server/protocol/plans.ts';

/** What alone is shown. `mine` is what names a person as the one who sees to it: a short name or an e-mail address. */
export type Filter =
  | { readonly by: 'unanswered' }
  | { readonly by: 'mine'; readonly me: string }
  | { readonly by: 'overdue' };

/** One row of the view. Its id stays the same while the plan does, so that what is unfolded stays so. */
export type PlansNode = ActionsNode | ActionNode | GroupNode | PlanNode | SectionNode | QuestionNode;

export interface ActionsNode {
  readonly type: 'actions';
  readonly id: string;
  readonly actions: readonly ActionNode[];
}

export interface ActionNode extends PlanPlace {
  readonly type: 'action';
  readonly id: string;
  readonly action: DueAction;
  /** Of a question that was put off: what the commands about questions are told. */
  readonly question?: string;
  /** The title of the main plan. */
  readonly plan: string;
}

/** Plans that belong together. */
export interface GroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly title: string;
  /** Of all of its plans, shown or not. */
  readonly counts: readonly QuestionCounts[];
  readonly plans: readonly PlanNode[];
}

export interface PlanNode extends PlanAddress {
  readonly type: 'plan';
  readonly id: string;
  readonly head: PlanHead;
  /** The title of the group that it is shown in; undefined where it stands by itself. */
  readonly groupTitle: string | undefined;
}

export interface SectionNode {
  readonly type: 'section';
  readonly id: string;
  readonly title: string;
  /** The figures leave some questions out: a section of these alone has none. */
  readonly answered: number;
  readonly total: number;
  readonly questions: readonly QuestionNode[];
}

/** Its address and the question's id are what the commands about questions are told. */
export interface QuestionNode extends PlanAddress {
  readonly type: 'question';
  readonly id: string;
  readonly question: string;
  readonly asked: PlanQuestion;
}

/** The rows at the top: what is due, then the plans. */
export function plansTree({ groups }: PlansResult, filter?: Filter): (ActionsNode | GroupNode | PlanNode)[] {
  const actions = groups.flatMap((group) => group.actions.map((action) => toActionNode(group, action)));
  const shown = actions.filter(({ action }) => showsAction(action, filter)).sort(byDay);
  const plans = groups.flatMap((group) => toGroupNode(group, filter) ?? []);
  return [...(shown.length > 0 ? [{ type: 'actions', id: 'actions', actions: shown } as const] : []), ...plans];
}

export function sectionNodes(plan: PlanAddress, { sections }: PlanQuestionsResult, filter?: Filter): SectionNode[] {
  return sections.flatMap(({ id, title, questions }): SectionNode[] => {
    const counted = questions.filter(({ isExtra }) => !isExtra);
    const shown = questions.filter((question) => showsQuestion(question, filter));
    if (shown.length === 0) return [];
    return [
      {
        type: 'section',
        id: `${keyOf(plan)}/${id}`,
        title,
        answered: counted.filter(({ state }) => state === 'answered').length,
        total: counted.length,
        questions: shown.map((question) => toQuestionNode(plan, question)),
      },
    ];
  });
}

export function countOverdue({ groups }: PlansResult): number {
  return groups.reduce((sum, { actions }) => sum + actions.filter(({ isOverdue }) => isOverdue).length, 0);
}

/** Kinds without questions are rows that nothing unfolds from. */
export function hasQuestions(kind: Kind): boolean {
  return kind === 'change-plan' || kind === 'communication-plan';
}

export function isPerson(person: Person | undefined, name: string): boolean {
  if (!person) return false;
  return person.id === name || person.email?.toLowerCase() === name.toLowerCase();
}

/** How a person is named for good: by the short name, or by the e-mail address where several share that. */
export function lastingName(person: Person, people: readonly Person[]): string {
  const isShared = people.some((other) => other !== person && other.id === person.id);
  return (isShared && person.email) || person.id;
}

function toActionNode({ plans }: PlanGroup, action: DueAction): ActionNode {
  const { uri, document, at, question } = action;
  return {
    type: 'action',
    id: `action ${keyOf(action)}/${at.join('/')} ${action.type}`,
    uri,
    document,
    at,
    action,
    ...(question !== undefined && { question }),
    plan: plans[0]?.title ?? '',
  };
}

function toGroupNode({ plans }: PlanGroup, filter: Filter | undefined): GroupNode | PlanNode | undefined {
  const shown = plans.filter((head) => showsPlan(head, filter));
  const [first] = plans;
  if (!first || shown.length === 0) return undefined;
  if (plans.length === 1) return toPlanNode(first, undefined);
  const { title } = first;
  return {
    type: 'group',
    id: `group ${keyOf(first)}`,
    title,
    counts: plans.map(({ questions }) => questions),
    plans: shown.map((head) => toPlanNode(head, title)),
  };
}

function toPlanNode(head: PlanHead, groupTitle: string | undefined): PlanNode {
  const { uri, document } = head;
  return { type: 'plan', id: `plan ${keyOf(head)}`, uri, document, head, groupTitle };
}

function toQuestionNode({ uri, document }: PlanAddress, asked: PlanQuestion): QuestionNode {
  return { type: 'question', id: `question ${uri}#${document} ${asked.id}`, uri, document, question: asked.id, asked };
}

function keyOf({ uri, document }: PlanAddress): string {
  return `${uri}#${document}`;
}

function showsAction({ owner, isOverdue }: DueAction, filter: Filter | undefined): boolean {
  switch (filter?.by) {
    case undefined:
      return true;
    case 'unanswered':
      return false;
    case 'mine':
      return isPerson(owner, filter.me);
    case 'overdue':
      return isOverdue;
  }
}

function showsPlan({ open, putOff }: PlanHead, filter: Filter | undefined): boolean {
  if (!filter) return true;
  return filter.by === 'unanswered' ? open > 0 : putOff.some((each) => showsPutOff(each, filter));
}

function showsQuestion({ state, putOff }: PlanQuestion, filter: Filter | undefined): boolean {
  if (!filter) return true;
  if (filter.by === 'unanswered') return state === 'unanswered' || state === 'partial';
  return putOff !== undefined && showsPutOff(putOff, filter);
}

function showsPutOff({ owner, isOverdue }: PutOffQuestion, filter: Filter): boolean {
  return filter.by === 'mine' ? isPerson(owner, filter.me) : isOverdue;
}

function byDay({ action: a }: ActionNode, { action: b }: ActionNode): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}
