import { findQuestion, QUESTIONS } from '../questions/catalogue.ts';
import { findRule, RULES } from '../rules/catalogue.ts';
import { renderQuestionPage } from './question-page.ts';
import { renderRulePage } from './rule-page.ts';

/** What a finding's code means, why it matters and what to do, by code. Questions and rules have pages of their own. */
export const CODE_PAGES: Readonly<
  Record<string, { readonly what: string; readonly why: string; readonly remedy: string }>
> = {
  'yaml-syntax': {
    what: 'A line cannot be read as part of a plan.',
    why: 'What cannot be read cannot be checked or shown; the rest of the file still is.',
    remedy: 'Every line is a name, a colon, a space and a value. Lines that belong together start in the same column.',
  },
  'prose-needs-quotes': {
    what: 'Some signs have a meaning of their own in YAML, and a sentence that holds them is cut, split or lost.',
    why: 'A comma inside { }, a # after a space, a colon before a space, a * at the start: words would vanish without a trace.',
    remedy: 'Put the whole text in double quotes. The fix does it for you.',
  },
  'duplicate-key': {
    what: 'The same name stands twice in one place.',
    why: 'Only the first one counts, so the second is lost.',
    remedy: 'Put both together, or delete one.',
  },
  'tab-indent': {
    what: 'A line is indented with a tab.',
    why: 'Only spaces count at the start of a line, so the plan cannot be read.',
    remedy: 'Use two spaces for each step. The fix turns all tabs into spaces.',
  },
  'merge-conflict': {
    what: 'The file still holds the marks of a merge that was not finished.',
    why: 'It holds two versions of the plan at once, so nothing else is checked.',
    remedy: 'Keep the lines you want and delete the marks.',
  },
  'too-large': {
    what: 'The file is larger than any plan, or its brackets and lists lie too deep inside each other.',
    why: 'Reading it could slow the editor down or stop it.',
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
    why: 'It cannot be used elsewhere in the plan.',
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
    remedy: 'Correct the name of the file: it starts with ./ or ../ and counts from the plan.',
  },
  'missing-section': {
    what: 'A whole section is missing.',
    why: 'Its questions will be asked, and nobody has an answer.',
    remedy: 'Insert the section; its fields come with it.',
  },
  'suppression-without-reason': {
    what: 'A comment that silences a finding does not say why, so it silences nothing.',
    why: 'Whoever reads the plan next cannot tell whether the reason still holds.',
    remedy: 'Write it after two hyphens: # changewright-disable-next-line date-order -- the board has agreed to it.',
  },
  'unknown-suppression': {
    what: 'A comment is meant to silence findings, but names none that exist, or is not written as such comments are.',
    why: 'It silences nothing, and nobody notices.',
    remedy: 'Write the code as it is shown with the finding.',
  },
  'unused-suppression': {
    what: 'A comment silences a finding that is not there any more.',
    why: 'It would silence the next one at that place, which nobody has looked at.',
    remedy: 'Delete the comment. The fix does it for you.',
  },
  'bad-configuration': {
    what: 'Something in changewright.yaml is not known, or has a value that does not fit.',
    why: 'It does not count, so plans are checked in another way than its author expects.',
    remedy: 'Write it as the message says; docs/configuration.md lists what a configuration takes.',
  },
};

/** Everything that has a page. */
export const EXPLAINED: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...QUESTIONS.map(({ id }) => id),
  ...Object.keys(CODE_PAGES),
];

/** The page of one rule, question or code, in Markdown that reads as plain text; undefined where there is none. */
export function renderPage(code: string): string | undefined {
  const rule = findRule(code);
  if (rule) return renderRulePage(rule);
  const question = findQuestion(code);
  if (question) return renderQuestionPage(question);
  return Object.hasOwn(CODE_PAGES, code) ? renderCodePage(code) : undefined;
}

function renderCodePage(code: string): string {
  const page = CODE_PAGES[code];
  return page ? `# ${code}\n\n${page.what}\n\n${page.why}\n\nWhat to do: ${page.remedy}\n` : '';
}

/** Where the page of a code lies in `docs`; undefined where it has none. */
export function pagePathOf(code: string): string | undefined {
  if (findRule(code)) return `rules/${code}.md`;
  if (findQuestion(code)) return `questions/${code}.md`;
  return Object.hasOwn(CODE_PAGES, code) ? `codes.md#${code}` : undefined;
}

/** All codes that are neither a rule nor a question, on one page. */
export function renderCodesPage(): string {
  const pages = Object.keys(CODE_PAGES).map((code) => renderCodePage(code).replace(/^# /, '## '));
  return `# Other codes\n\nWhat is wrong with the text, the shape or the values of a file.\n\n${pages.join('\n')}`;
}
