import { CompletionItemKind } from 'vscode-languageserver';
import { addWorkingDays } from '../../core/dates/working-calendar.ts';
import type { Path } from '../../core/parse/tree.ts';
import { spellDate } from '../hover/describe-date.ts';
import type { PlanView } from '../plan-view.ts';
import type { Proposal } from './proposal.ts';

const kind = CompletionItemKind.Value;

/** Days that can be named, and anchors that others count from. */
export function proposeDates(view: PlanView, path: Path): Proposal[] {
  const { today, calendar, dates } = view;
  const next = addWorkingDays(today, 1, calendar);
  const anchors = dates.anchorNames().filter((name) => !isItself(name, path));
  return [
    ...anchors.map((name) => anchorProposal(view, name)),
    ...['go-live', 'start'].filter((name) => anchors.includes(name)).flatMap(relativeProposals),
    { label: today, kind, detail: `today, ${spellDate(today)}`, filter: `${today} today`, body: today },
    ...(next
      ? [{ label: next, kind, detail: `next working day, ${spellDate(next)}`, filter: `${next} next`, body: next }]
      : []),
  ];
}

/** A milestone that counts from itself never gets a day. */
function isItself(name: string, path: Path): boolean {
  const steps = path.map(String);
  const [anchor, end] = name.split('.');
  if (steps[0] === 'when' && steps.length === 2) return steps[1] === name;
  return steps.at(-2) === anchor && (end === undefined ? steps.at(-1) === 'date' : steps.at(-1) === end);
}

function anchorProposal({ dates }: PlanView, name: string): Proposal {
  const date = dates.dateOf(name);
  return { label: name, kind: CompletionItemKind.Reference, detail: date ? spellDate(date) : 'no day yet', body: name };
}

function relativeProposals(name: string): Proposal[] {
  const units = '|working days,days,weeks,months|';
  return [
    { label: `${name} - …`, kind, detail: `some time before ${name}`, body: `${name} - \${1:10} \${2${units}}` },
    {
      label: `${name} + …`,
      kind,
      detail: `some time after ${name}`,
      body: `${name} + \${1:2} \${2${units.replace('working days,days,weeks', 'weeks,working days,days')}}`,
    },
  ];
}

const CADENCES: readonly (readonly [label: string, body: string])[] = [
  ['weekly on …', 'weekly on ${1|mon,tue,wed,thu,fri|}'],
  ['every … weeks on …', 'every ${1:2} weeks on ${2|mon,tue,wed,thu,fri|}'],
  ['monthly', 'monthly'],
  ['monthly on the first …', 'monthly on the ${1|first,second,third,fourth,last|} ${2|mon,tue,wed,thu,fri|}'],
  ['quarterly', 'quarterly'],
  ['daily', 'daily'],
  ['yearly', 'yearly'],
];

export function proposeCadences(): Proposal[] {
  return CADENCES.map(([label, body]) => ({ label, kind, body }));
}
