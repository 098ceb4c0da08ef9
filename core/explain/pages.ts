import { findQuestion } from '../questions/catalogue.ts';
import type { Need, Size } from '../questions/need.ts';
import type { Question } from '../questions/question.ts';

/** What a finding's code means, why it matters and what to do, by code. Questions have pages of their own. */
export const CODE_PAGES: Readonly<
  Record<string, { readonly what: string; readonly why: string; readonly remedy: string }>
> = {
  'yaml-syntax': {
    what: 'A line cannot be read as part of a plan.',
    why: 'What cannot be read cannot be checked or shown; the rest of the file still is.',
    remedy: 'Every line is a name, a colon, a blank and a value. Lines that belong together start in the same column.',
  },
  'prose-needs-quotes': {
    what: 'Some signs have a meaning of their own in YAML, and a sentence that holds them is cut, split or lost.',
    why: 'A comma inside { }, a # after a blank, a colon before a blank, a * at the start: words would vanish without a trace.',
    remedy: 'Put the whole text in double quotes. The fix does it for you.',
  },
  'duplicate-key': {
    what: 'The same name stands twice in one place.',
    why: 'Only the first one counts, so the second is lost.',
    remedy: 'Put both together, or delete one.',
  },
  'tab-indent': {
    what: 'A line is moved in with a tab.',
    why: 'YAML knows blanks only, and the plan cannot be read.',
    remedy: 'Use two blanks for each step. The fix turns all tabs into blanks.',
  },
  'merge-conflict': {
    what: 'The file still holds the marks of a merge that was not finished.',
    why: 'It holds two versions of the plan at once, so nothing else is checked.',
    remedy: 'Keep the lines you want and delete the marks.',
  },
  'too-large': {
    what: 'The file is larger or nested deeper than any plan.',
    why: 'Reading it could take all memory.',
    remedy: 'Split it, or write repeated values out.',
  },
  'unknown-kind': {
    what: '"kind:" is missing or names no kind of plan.',
    why: 'It decides what the plan is asked.',
    remedy: 'Write one of the kinds, such as change-plan.',
  },
  'newer-format': {
    what: 'The plan is written in a newer format than this version knows.',
    why: 'Some of it may be misjudged, so it is judged mildly.',
    remedy: 'Update Changewright.',
  },
  'unknown-key': {
    what: 'A name that no plan has at this place.',
    why: 'Nothing reads it: what it says is lost for everybody.',
    remedy: 'Correct the name, move it, or start it with "x-" for data of your own.',
  },
  'wrong-type': {
    what: 'A value of another shape than the place takes, such as a text where a list belongs.',
    why: 'It cannot be checked or shown.',
    remedy: 'Write it as the message says.',
  },
  'not-one-of': {
    what: 'A value that is none of the few that a place takes.',
    why: 'Its meaning is not known to anybody else.',
    remedy: 'Write one of the values that the message lists.',
  },
  'bad-date': {
    what: 'A value that is no day.',
    why: 'What has no day cannot be ordered, counted or put into a calendar.',
    remedy:
      'Write year-month-day, such as 2027-03-31, or count from another day: go-live - 10 working days, announce + 2 weeks.',
  },
  'bad-cadence': {
    what: 'A value that does not say how often.',
    why: 'The next time cannot be computed.',
    remedy: 'Write it like "weekly on tue", "every 2 weeks on mon and thu" or "monthly on the first tue".',
  },
  'bad-span': {
    what: 'A value that is no length of time.',
    why: 'It cannot be counted.',
    remedy: 'Write a number and a unit: "30 minutes", "4 hours", "2 working days".',
  },
  'bad-time': {
    what: 'A value that is no time of day.',
    why: 'It cannot stand in a calendar.',
    remedy: 'Write hours and minutes in double quotes: "09:00".',
  },
  'bad-id': {
    what: 'A short name with other signs than small letters, digits and hyphens.',
    why: 'Other places cannot refer to it.',
    remedy: 'Write it like product-engineers.',
  },
  'out-of-range': {
    what: 'A number outside the scale of its place.',
    why: 'It cannot be compared with the others.',
    remedy: 'Write a number within the limits that the message names.',
  },
  'missing-file': {
    what: 'A file that the plan points to is not there, cannot be read, or holds no plan.',
    why: 'What it would tell is missing everywhere.',
    remedy: 'Correct the path: it starts with ./ or ../ and counts from the plan.',
  },
  'missing-section': {
    what: 'A whole section is missing.',
    why: 'Its questions will be asked, and nobody has an answer.',
    remedy: 'Insert the section; its fields come with it.',
  },
  'unresolved-reference': {
    what: 'A short name that nothing in the plan, its registries or its partner plans defines.',
    why: 'Nobody knows who or what is meant.',
    remedy: 'Correct the name, or define it.',
  },
  'expired-deferral': {
    what: 'An answer that was promised for a day that has passed.',
    why: 'A promise that lapses silently costs trust.',
    remedy: 'Answer the question, or agree on a new date with its owner.',
  },
};

const SIZES: Readonly<Record<Size, string>> = { S: 'every plan', M: 'standard and large plans', L: 'large plans' };

/** The page of one code or question as plain text, or undefined where there is none. */
export function renderPage(code: string): string | undefined {
  const question = findQuestion(code);
  if (question) return renderQuestion(question);
  const page = Object.hasOwn(CODE_PAGES, code) ? CODE_PAGES[code] : undefined;
  return page && `${code}\n\n${page.what}\n${page.why}\n\nWhat to do: ${page.remedy}\n`;
}

function renderQuestion(question: Question): string {
  const asked = question.extra ? 'an extra question: information only' : `asked of ${SIZES[question.size]}`;
  return [
    `${question.id} (${question.kind}, ${asked})`,
    '',
    question.asks,
    '',
    `A good answer: ${question.good}`,
    `Where it stands: ${question.at}`,
    `What it needs: ${question.needs.map(describeNeed).filter(Boolean).join('; ')}`,
    '',
  ].join('\n');
}

/** What an answer needs, in the words of the format. */
function describeNeed(need: Need): string {
  switch (need.type) {
    case 'value':
      return need.from === 'S' ? need.path : `${need.path} (${SIZES[need.from]})`;
    case 'either':
      return need.needs.map(describeNeed).join(', or ');
    case 'each':
      return `at least one entry under ${need.path}, each with ${need.needs.map(describeNeed).filter(Boolean).join(', ')}`;
    case 'first':
      return `the first entry under ${need.path} with ${need.needs.map(describeNeed).join(', ')}`;
    case 'some':
      return `under ${need.path} one whose ${need.field} is ${need.values.join(' or ')}`;
    case 'differing':
      return `${need.count} of ${need.keys.join(', ')} under ${need.path}, not all the same`;
    case 'distinct':
      return `${need.field} in words of its own for each entry under ${need.path}`;
    case 'partner':
      return `${need.path} (unless both plans stand in one file)`;
    case 'outcome':
      return `${need.path} (${SIZES.M}, unless there is only one outcome)`;
    case 'covers-go-live':
      return `an entry under ${need.path} whose from and until hold the go-live day`;
    default:
      return need satisfies never;
  }
}
