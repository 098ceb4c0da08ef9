import * as vscode from 'vscode';
import type { DocumentFormat, Inclusion, Reader, Slides } from '../../server/protocol/documents.ts';
import { playSteps, type Question } from '../new-plan/play-steps.ts';
import { pick } from '../new-plan/prompts.ts';

/** What somebody wants of a summary. */
export interface WantedFile {
  readonly format: DocumentFormat;
  readonly slides?: Slides;
  readonly reader: Reader;
  readonly include: readonly Inclusion[];
}

interface FormatItem extends vscode.QuickPickItem {
  readonly value: Pick<WantedFile, 'format' | 'slides'>;
}

interface ReaderItem extends vscode.QuickPickItem {
  readonly value: Pick<WantedFile, 'reader'> & { readonly hasMore?: boolean };
}

interface Answers extends Omit<WantedFile, 'include'> {
  readonly hasMore?: boolean;
  readonly include: readonly Inclusion[];
}

/** Asks for the format and for whom it is; undefined where somebody has thought better of it. */
export async function askExport(reader: Reader | undefined): Promise<WantedFile | undefined> {
  const questions: Question<Answers>[] = [
    { ask: ({ canGoBack }) => askFormat(canGoBack) },
    { ask: ({ canGoBack }) => askReader(canGoBack, reader) },
    { isAsked: ({ hasMore }) => hasMore === true, ask: askInclusions },
  ];
  const answers = await playSteps(questions);
  if (!answers?.format || !answers.reader) return undefined;
  const { format, slides, reader: chosen, include = [] } = answers;
  return { format, reader: chosen, include, ...(slides && { slides }) };
}

function title(): string {
  return vscode.l10n.t('Export Summary');
}

async function askFormat(canGoBack: boolean) {
  const placeholder = vscode.l10n.t('As what kind of file?');
  const answer = await pick<FormatItem>({ title: title(), canGoBack, placeholder, items: formatItems() });
  return typeof answer === 'object' ? answer.value : answer;
}

function formatItems(): FormatItem[] {
  return [
    {
      label: 'PDF',
      description: '.pdf',
      detail: vscode.l10n.t('To read and to print, the same everywhere'),
      value: { format: 'pdf' },
    },
    {
      label: 'Word',
      description: '.docx',
      detail: vscode.l10n.t('To be edited, with room for an approval'),
      value: { format: 'docx' },
    },
    {
      label: vscode.l10n.t('PowerPoint, one slide'),
      description: '.pptx',
      detail: vscode.l10n.t('The first page as a slide'),
      value: { format: 'pptx', slides: 'one' },
    },
    {
      label: vscode.l10n.t('PowerPoint, a short deck'),
      description: '.pptx',
      detail: vscode.l10n.t('A slide for each part of the summary'),
      value: { format: 'pptx', slides: 'deck' },
    },
    {
      label: vscode.l10n.t('Web page'),
      description: '.html',
      detail: vscode.l10n.t('One file that needs nothing else, for a browser or an intranet'),
      value: { format: 'html' },
    },
    {
      label: 'Markdown',
      description: '.md',
      detail: vscode.l10n.t('For a wiki, a chat or a merge request'),
      value: { format: 'md' },
    },
    { label: 'JSON', description: '.json', detail: vscode.l10n.t('For programs'), value: { format: 'json' } },
  ];
}

async function askReader(canGoBack: boolean, reader: Reader | undefined) {
  const items = readerItems();
  const answer = await pick<ReaderItem>({
    title: title(),
    canGoBack,
    placeholder: vscode.l10n.t('For whom?'),
    items,
    active: items.find(({ value }) => value.reader === reader),
  });
  return typeof answer === 'object' ? { hasMore: false, include: [], ...answer.value } : answer;
}

function readerItems(): ReaderItem[] {
  return [
    {
      label: vscode.l10n.t('Sponsors'),
      detail: vscode.l10n.t('Those who decide on the change'),
      value: { reader: 'sponsor' },
    },
    {
      label: vscode.l10n.t('Sponsors, with More'),
      detail: vscode.l10n.t('You choose what is added that is left out otherwise'),
      value: { reader: 'sponsor', hasMore: true },
    },
    {
      label: vscode.l10n.t('Staff'),
      detail: vscode.l10n.t('Without stakeholders, risks, resistance and whatever is not approved yet'),
      value: { reader: 'staff' },
    },
  ];
}

async function askInclusions() {
  const items = [
    { label: vscode.l10n.t('Influence and Support of Stakeholders'), value: 'grid' },
    { label: vscode.l10n.t('Conversation Guides'), value: 'conversation-guides' },
    { label: vscode.l10n.t('Learning Reviews'), value: 'learning-reviews' },
    {
      label: vscode.l10n.t('Restricted Plans'),
      detail: vscode.l10n.t('Only for readers who may know them'),
      value: 'restricted',
    },
  ] as const satisfies readonly (vscode.QuickPickItem & { value: Inclusion })[];
  const placeHolder = vscode.l10n.t('What is added?');
  const options = { title: title(), placeHolder, canPickMany: true, ignoreFocusOut: true } as const;
  const chosen = await vscode.window.showQuickPick(items, options);
  return chosen && { include: chosen.map(({ value }) => value) };
}
