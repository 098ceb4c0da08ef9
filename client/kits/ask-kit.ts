import * as vscode from 'vscode';
import { FORMATS_OF_KIT, type Kit, type KitFormat } from '../../core/kits/kit-formats.ts';
import type { KitChoices } from '../../server/protocol/documents.ts';
import { playSteps, type Question } from '../new-plan/play-steps.ts';
import { pick } from '../new-plan/prompts.ts';
import { spellDay } from '../spell-day.ts';

/** What somebody wants to hand out. */
export interface WantedKit {
  readonly kit: Kit;
  readonly format: KitFormat;
  /** For this one only; undefined for all. */
  readonly audience?: string | undefined;
  readonly item?: string | undefined;
}

interface Item<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** Asks what, for whom and as what kind of file; undefined where somebody has thought better of it. */
export async function askKit(choices: KitChoices, given: Partial<WantedKit> = {}): Promise<WantedKit | undefined> {
  const questions: Question<WantedKit>[] = [
    { isAsked: () => given.kit === undefined, ask: ({ canGoBack }) => askWhich(canGoBack, choices) },
    {
      isAsked: ({ kit }) => given.kit === undefined && kit !== undefined && kit !== 'slide',
      ask: ({ canGoBack, answers: { kit } }) =>
        kit === 'touchpoints' ? askItem(canGoBack, choices) : askAudience(canGoBack, kit, choices),
    },
    { ask: ({ canGoBack, answers }) => askFormat(canGoBack, given.kit ?? answers.kit ?? 'staff') },
  ];
  const answers = await playSteps(questions);
  const { kit, format, audience, item } = { ...given, ...answers };
  return answers && kit && format && { kit, format, audience, item };
}

function title(): string {
  return vscode.l10n.t('Make Kit');
}

async function askWhich(canGoBack: boolean, { managers, items }: KitChoices) {
  const all: Item<Kit>[] = [
    {
      label: vscode.l10n.t('Manager Pack'),
      detail: vscode.l10n.t('Two pages for those who lead teams: what and when, what to say, whom to ask'),
      value: 'managers',
    },
    {
      label: vscode.l10n.t('Sheet for Staff'),
      detail: vscode.l10n.t('One page for each audience: what changes, what to do by when, who helps'),
      value: 'staff',
    },
    {
      label: vscode.l10n.t('Questions and Answers'),
      detail: vscode.l10n.t('What people worry about, with the answers, and the words that are used'),
      value: 'faq',
    },
    {
      label: vscode.l10n.t('Drafts'),
      detail: vscode.l10n.t('The words for what is still to be sent, as an e-mail, an invitation or a page'),
      value: 'touchpoints',
    },
    { label: vscode.l10n.t('Slide'), detail: vscode.l10n.t('The change at a glance, for everybody'), value: 'slide' },
  ];
  const offered = all.filter(
    ({ value }) => (value !== 'managers' || managers.length > 0) && (value !== 'touchpoints' || items.length > 0),
  );
  const placeholder = vscode.l10n.t('What do people need in hand?');
  const answer = await pick({ title: title(), canGoBack, placeholder, items: offered });
  return typeof answer === 'object' ? { kit: answer.value } : answer;
}

async function askAudience(canGoBack: boolean, kit: Kit | undefined, { managers, audiences }: KitChoices) {
  const all =
    kit === 'faq' ? vscode.l10n.t('Everybody, on one sheet') : vscode.l10n.t('Each of them, in files of their own');
  const items: Item<string | undefined>[] = [
    { label: all, value: undefined },
    ...(kit === 'managers' ? managers : audiences).map(({ id, name }) => ({ label: name, value: id })),
  ];
  const answer = await pick({ title: title(), canGoBack, placeholder: vscode.l10n.t('For whom?'), items });
  return typeof answer === 'object' ? { audience: answer.value } : answer;
}

async function askItem(canGoBack: boolean, { items: known }: KitChoices) {
  const items: Item<string | undefined>[] = [
    { label: vscode.l10n.t('All that is still to be sent, in files of their own'), value: undefined },
    ...known.map(({ id, name, date, audiences }) => ({
      label: name,
      ...(date && { description: spellDay(date, vscode.env.language, undefined) }),
      detail: audiences.join(', '),
      value: id,
    })),
  ];
  const answer = await pick({ title: title(), canGoBack, placeholder: vscode.l10n.t('Which words?'), items });
  return typeof answer === 'object' ? { item: answer.value } : answer;
}

async function askFormat(canGoBack: boolean, kit: Kit) {
  const items = FORMATS_OF_KIT[kit].map((format): Item<KitFormat> => ({ ...labelOf(format), value: format }));
  const placeholder = vscode.l10n.t('As what kind of file?');
  const answer = await pick({ title: title(), canGoBack, placeholder, items });
  return typeof answer === 'object' ? { format: answer.value } : answer;
}

function labelOf(format: KitFormat): vscode.QuickPickItem {
  const description = `.${format}`;
  switch (format) {
    case 'docx':
      return { label: 'Word', description, detail: vscode.l10n.t('To be edited') };
    case 'pdf':
      return { label: 'PDF', description, detail: vscode.l10n.t('To read and to print, the same everywhere') };
    case 'html': {
      const detail = vscode.l10n.t('One file that needs nothing else, for a browser or an intranet');
      return { label: vscode.l10n.t('Web page'), description, detail };
    }
    case 'md':
      return { label: 'Markdown', description, detail: vscode.l10n.t('For a wiki, a chat or a merge request') };
    case 'eml': {
      const detail = vscode.l10n.t('A draft that your mail program opens, to be read once more and sent');
      return { label: vscode.l10n.t('E-Mail'), description, detail };
    }
    case 'ics': {
      const detail = vscode.l10n.t('For what people come together for');
      return { label: vscode.l10n.t('Invitation'), description, detail };
    }
    case 'pptx':
      return { label: 'PowerPoint', description, detail: vscode.l10n.t('One slide, to be edited') };
    default:
      return format satisfies never;
  }
}
