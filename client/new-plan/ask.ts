import * as vscode from 'vscode';
import { isPlanKind, KINDS, type Kind } from '../../core/plan/kinds.ts';
import type { PlanSize } from '../../core/plan/plan.ts';
import { proposeSize } from '../../core/plan/propose-size.ts';
import type { PlanServer } from '../plan-server.ts';
import { type ChangePlan, findChangePlans } from './change-plans.ts';
import { kindItem, type SizeItem, sizeItems } from './labels.ts';
import { BACK, NOTHING_TO_ASK, type Question, type Step, type Turn } from './play-steps.ts';
import { askText, pick, type TextPrompt } from './prompts.ts';
import { type DayProblem, findDayProblem } from './timeline.ts';

/** What the writer has said; what nobody knows yet is empty. */
export interface Answers {
  readonly kind: Kind;
  /** The change plan that it is for; null where that is not written yet. */
  readonly change: ChangePlan | null;
  readonly title: string;
  readonly start: string;
  readonly goLive: string;
  readonly end: string;
  readonly reach: string;
  readonly isHard: boolean | null;
  readonly size: PlanSize;
  readonly sponsor: string;
  readonly lead: string;
  readonly sender: string;
  readonly contact: string;
}

type DayName = 'start' | 'goLive' | 'end';
type PersonName = 'sponsor' | 'lead' | 'sender' | 'contact';
type TextName = DayName | PersonName | 'title' | 'reach';

/** Kinds without a `for:`. */
const FOR_ITSELF: readonly Kind[] = ['change-plan', 'change-registry', 'conversation-guide'];

/** All questions in their order; which of them are asked follows from the answers. */
export function questions(server: PlanServer): Question<Answers>[] {
  const isOf = (kind: Kind) => (answers: Partial<Answers>) => answers.kind === kind;
  const ofChange = [
    askDay('start', vscode.l10n.t('When does the change start?'), []),
    askDay('goLive', vscode.l10n.t('When does it go live, so that people work in the new way?'), ['start']),
    askDay('end', vscode.l10n.t('When does it end, so that it counts as done?'), ['start', 'goLive']),
    askReach,
    askStakes,
  ];
  const peopleOfChange = [
    askName('sponsor', vscode.l10n.t('Who stands up for the change and decides on money (the sponsor)?')),
    askName('lead', vscode.l10n.t('Who leads the change day by day?')),
  ];
  const peopleOfCommunication = [
    askName('sender', vscode.l10n.t('Who sends the messages, unless an item says otherwise?')),
    askName('contact', vscode.l10n.t('Whom can people ask?')),
  ];
  return [
    { ask: askKind },
    { isAsked: ({ kind }) => kind !== undefined && !FOR_ITSELF.includes(kind), ask: askChangePlan(server) },
    { ask: askTitle },
    ...ofChange.map((ask) => ({ isAsked: isOf('change-plan'), ask })),
    // The size of the change plan counts for what is for it.
    { isAsked: ({ kind, change }) => kind !== undefined && isPlanKind(kind) && !change?.size, ask: askSize },
    ...peopleOfChange.map((ask) => ({ isAsked: isOf('change-plan'), ask })),
    ...peopleOfCommunication.map((ask) => ({ isAsked: isOf('communication-plan'), ask })),
  ];
}

export function titleOfAll(): string {
  return vscode.l10n.t('Changewright: New Plan');
}

async function askKind({ answers, canGoBack }: Turn<Answers>) {
  const items = KINDS.map(kindItem);
  const active = items.find(({ planKind }) => planKind === answers.kind);
  const placeholder = vscode.l10n.t('What do you want to write?');
  const item = await pick({ title: titleOfAll(), canGoBack, placeholder, items, active });
  return typeof item === 'object' ? { kind: item.planKind } : item;
}

function askChangePlan(server: PlanServer): Step<Answers> {
  return async ({ answers, canGoBack }) => {
    const found = await findChangePlans(server);
    if (found.length === 0) return NOTHING_TO_ASK;
    const none = {
      label: vscode.l10n.t('None of these'),
      detail: vscode.l10n.t('The change plan is not written yet, or lies elsewhere'),
      plan: null,
    };
    const placeholder = vscode.l10n.t('Which change is it for?');
    const items = [...found, none];
    const chosen = (plan: ChangePlan | null) => plan?.uri.toString() === answers.change?.uri.toString();
    const active = 'change' in answers ? items.find(({ plan }) => chosen(plan)) : undefined;
    const item = await pick({ title: titleOfAll(), canGoBack, placeholder, items, active });
    return typeof item === 'object' ? { change: item.plan } : item;
  };
}

function askTitle({ answers, canGoBack }: Turn<Answers>) {
  return answerWith('title', {
    title: titleOfAll(),
    canGoBack,
    prompt: vscode.l10n.t('The title, in words that everybody affected understands'),
    value: answers.title,
    findProblem: (text) =>
      text.trim() === '' ? vscode.l10n.t('Write a few words: people tell plans apart by their title.') : undefined,
  });
}

function askDay(name: DayName, question: string, before: readonly DayName[]): Step<Answers> {
  return ({ answers, canGoBack }) =>
    answerWith(name, {
      title: titleOfAll(),
      canGoBack,
      prompt: orEmpty(question),
      placeholder: vscode.l10n.t('year-month-day, such as 2027-03-31'),
      value: answers[name],
      findProblem: (text) =>
        messageOf(
          findDayProblem(
            text,
            before.map((each) => answers[each] || undefined),
          ),
        ),
    });
}

function askReach({ answers, canGoBack }: Turn<Answers>) {
  return answerWith('reach', {
    title: titleOfAll(),
    canGoBack,
    prompt: orEmpty(vscode.l10n.t('How many people does it reach, about?')),
    placeholder: vscode.l10n.t('a number, such as 120'),
    value: answers.reach,
    findProblem: (text) =>
      /^\s*\d{0,9}\s*$/.test(text) ? undefined : vscode.l10n.t('Write a number without words, or leave it empty.'),
  });
}

async function askStakes({ answers, canGoBack }: Turn<Answers>) {
  const items = [
    { label: vscode.l10n.t('No'), isHard: false },
    { label: vscode.l10n.t('Yes, of some people'), isHard: true },
    { label: vscode.l10n.t('Nobody knows yet'), isHard: null },
  ];
  const active = items.find(({ isHard }) => isHard === answers.isHard);
  const placeholder = vscode.l10n.t("Does it touch anybody's job, pay or place of work?");
  const item = await pick({ title: titleOfAll(), canGoBack, placeholder, items, active });
  return typeof item === 'object' ? { isHard: item.isHard } : item;
}

async function askSize({ answers, canGoBack }: Turn<Answers>) {
  const { start, goLive, end, reach, isHard } = answers;
  const people = reach ? Number(reach) : undefined;
  const proposed = proposeSize({ people, start, end: end || goLive, isHard: isHard ?? undefined });
  const items: SizeItem[] = sizeItems().map((item) =>
    item.size === proposed ? { ...item, description: vscode.l10n.t('proposed, by what you said') } : item,
  );
  const active = items.find(({ size }) => size === (answers.size ?? proposed));
  const placeholder = vscode.l10n.t('How large is the change? It decides how much is asked.');
  const item = await pick({ title: titleOfAll(), canGoBack, placeholder, items, active });
  return typeof item === 'object' ? { size: item.size } : item;
}

function askName(name: PersonName, question: string): Step<Answers> {
  return ({ answers, canGoBack }) =>
    answerWith(name, {
      title: titleOfAll(),
      canGoBack,
      prompt: orEmpty(question),
      placeholder: vscode.l10n.t('first name and family name'),
      value: answers[name],
    });
}

async function answerWith(name: TextName, prompt: TextPrompt): ReturnType<Step<Answers>> {
  const text = await askText(prompt);
  return text === undefined || text === BACK ? text : { [name]: text };
}

function orEmpty(question: string): string {
  return vscode.l10n.t('{0} Leave it empty if nobody knows yet.', question);
}

function messageOf(problem: DayProblem | undefined): string | undefined {
  switch (problem?.type) {
    case undefined:
      return undefined;
    case 'no-such-day':
      return vscode.l10n.t('Write the day as year-month-day, such as 2027-03-31, or leave it empty.');
    case 'too-early':
      return vscode.l10n.t('This day is before {0}, the day you gave for an earlier step.', problem.earlier);
  }
}
