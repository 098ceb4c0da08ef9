import { CompletionItemKind } from 'vscode-languageserver';
import { parseCadence } from '../../core/dates/cadence.ts';
import { WEEKDAYS } from '../../core/dates/calendar-date.ts';
import type { Path } from '../../core/parse/tree.ts';
import { describeCadence, nextDates } from '../hover/describe-date.ts';
import type { Telling } from '../hover/telling.ts';
import { spellDate } from '../words/spell-date.ts';
import type { Proposal } from './proposal.ts';

const kind = CompletionItemKind.Value;
/** No rhythm is longer. */
const MOST_WORDS = 20;
const WORKDAYS = WEEKDAYS.slice(0, 5);

/** Rhythms with the next day that each falls on; behind a whole one, where it starts and ends. */
export function proposeCadences(telling: Telling, path: Path, typed: string): Proposal[] {
  return [...new Set([...goingOn(telling, typed), ...rhythms(path, typed)])].map((text) =>
    cadenceProposal(telling, path, text),
  );
}

/** How often is told without a day; what has a day to be held on, with it. */
function rhythms(path: Path, typed: string): string[] {
  const weeks = /^every (\d+)/.exec(typed)?.[1] ?? '2';
  const bare = ['weekly', `every ${weeks} weeks`, 'monthly', 'quarterly', 'daily', 'yearly'];
  return path[0] === 'frequency' ? bare : [...onDays(weeks), ...bare];
}

function onDays(weeks: string): string[] {
  return [
    ...WORKDAYS.map((day) => `weekly on ${day}`),
    ...WORKDAYS.map((day) => `every ${weeks} weeks on ${day}`),
    'monthly on day 1',
    'monthly on day 31',
    'monthly on the first tue',
    'monthly on the last thu',
    'quarterly on the first tue',
  ];
}

function goingOn({ view }: Telling, typed: string): string[] {
  const whole = wholeIn(typed);
  const cadence = whole && parseCadence(whole);
  if (!whole || !cadence) return [];
  const isEnd = (name: string) =>
    /^(?:start|go-live|end)$|announce/.test(name) && view.dates.dateOf(name) !== undefined;
  const anchors = view.dates.anchorNames().filter(isEnd);
  const days = cadence.on?.type === 'weekdays' ? cadence.on.weekdays : [];
  return [
    whole,
    ...(days.length > 0 && !cadence.from && !cadence.until
      ? WORKDAYS.filter((day) => !days.includes(day)).map((day) => `${whole} and ${day}`)
      : []),
    ...(cadence.from || cadence.until
      ? []
      : anchors.filter((name) => name !== 'end').map((name) => `${whole} from ${name}`)),
    ...(cadence.until ? [] : anchors.filter((name) => name !== 'start').map((name) => `${whole} until ${name}`)),
  ];
}

/** As much of what is typed as makes a rhythm: the last words may only be begun. */
function wholeIn(typed: string): string | undefined {
  const words = typed.trim().split(/\s+/).slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    const text = words.slice(0, count).join(' ');
    if (parseCadence(text)) return text;
  }
  return undefined;
}

function cadenceProposal(telling: Telling, path: Path, text: string): Proposal {
  const cadence = parseCadence(text);
  const [next] = cadence ? nextDates(telling.view, path, cadence, 1) : [];
  const { say } = telling;
  return {
    label: text,
    kind,
    ...(next && { detail: say('completion.next', { date: spellDate(say, next) }) }),
    documentation: () => describeCadence(telling, path, text),
    body: text,
  };
}

const USUAL_SPANS: readonly string[] = [
  '1 working day',
  '2 working days',
  '3 working days',
  '5 working days',
  '1 week',
  '2 weeks',
  '4 hours',
  '1 hour',
];
const SHORT_SPANS: readonly string[] = ['15 minutes', '30 minutes', '45 minutes', '1 hour', '2 hours', '4 hours'];
const UNITS = ['minute', 'hour', 'working day', 'day', 'week', 'month'];

/** Lengths of time: what costs people minutes, or what takes days; behind a number, every unit. */
export function proposeSpans(path: Path, typed: string): Proposal[] {
  const amount = /^\d+/.exec(typed)?.[0];
  const usual = path.at(-1) === 'duration' ? SHORT_SPANS : USUAL_SPANS;
  const spans = amount ? UNITS.map((unit) => `${amount} ${unit}${amount === '1' ? '' : 's'}`) : usual;
  return spans.map((label) => ({ label, kind, body: label }));
}

/** The half hours of a working day, in quotes: without them YAML knows tools that read a number of minutes. */
export function proposeTimes(): Proposal[] {
  const hours = ['09', '10', '11', '12', '13', '14', '15', '16', '17', '07', '08', '18'];
  return hours
    .flatMap((hour) => ['00', '30'].map((minute) => `${hour}:${minute}`))
    .map((label) => ({ label, kind, body: `"${label}"` }));
}
