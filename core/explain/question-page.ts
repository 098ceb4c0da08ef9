import type { Need, Size } from '../questions/need.ts';
import type { Question } from '../questions/question.ts';
import { fenced } from './rule-page.ts';

/** Which plans are asked, by the size from which a question is. */
export const ASKED_PLANS: Readonly<Record<Size, string>> = { S: 'every', M: 'standard and large', L: 'large' };

/** Two plans that show a question open, with what is said of it, and answered. */
export interface QuestionExamples {
  readonly open: string;
  readonly answered: string;
}

/** A question's page, in Markdown: the reference in `docs/questions`, and without examples what `changewright explain` prints. */
export function renderQuestionPage(question: Question, examples?: QuestionExamples): string {
  return [
    `# ${question.id}`,
    '',
    `**${question.asks}**`,
    '',
    `- ${askedOf(question)}`,
    `- Write the answer under \`${question.at}\`.`,
    '',
    '## What an answer needs',
    '',
    ...question.needs.map(describeNeed).map((need) => `- ${need}`),
    '',
    '## A good answer',
    '',
    question.good,
    '',
    ...(examples
      ? ['## Not yet answered', '', ...fenced(examples.open), '', '## Answered', '', ...fenced(examples.answered), '']
      : []),
    '## If it cannot be answered yet',
    '',
    'Put it off on purpose, with a person and a day. Until that day nothing is said of it.',
    '',
    '```yaml',
    'open:',
    `  - question: ${question.id}`,
    '    owner: ann',
    '    due: 2027-01-15',
    '    because: "The budget round closes on the 14th"',
    '```',
    '',
    'If it does not apply to this change, write it under `not-applicable:` with a reason.',
    '',
  ].join('\n');
}

function askedOf({ kind, size, extra, onlyWithManagers }: Question): string {
  const plan = kind === 'change-plan' ? 'change' : 'communication';
  const asked = `It is asked in ${ASKED_PLANS[size]} ${plan} ${size === 'S' ? 'plan' : 'plans'}`;
  const exception = onlyWithManagers ? ', in a small one only if an audience has managers' : '';
  return `${asked}${exception}.${extra ? ' It is an extra question: information only, and not counted.' : ''}`;
}

/** What an answer needs, in the words of the format. */
function describeNeed(need: Need): string {
  switch (need.type) {
    case 'value':
      return need.from === 'S' ? `\`${need.path}\`` : `\`${need.path}\` (in ${ASKED_PLANS[need.from]} plans)`;
    case 'either':
      return need.needs.map(describeNeed).join(need.needs.some(({ type }) => type === 'each') ? ', or ' : ' or ');
    case 'each':
      return `at least one entry under \`${need.path}\`${withParts(need.needs, 'each with ')}`;
    case 'first':
      return `the first entry under \`${need.path}\`${withParts(need.needs, 'with ')}`;
    case 'some':
      return `under \`${need.path}\` one whose \`${need.field}\` is ${need.values.join(' or ')}`;
    case 'differing':
      return `${need.count} of ${need.keys.join(', ')} under \`${need.path}\`, not all the same`;
    case 'distinct':
      return `\`${need.field}\` in words of its own for each entry under \`${need.path}\``;
    case 'partner':
      return `\`${need.path}\` (unless both plans stand in one file)`;
    case 'outcome':
      return `\`${need.path}\` (in ${ASKED_PLANS.M} plans, unless there is only one outcome)`;
    case 'covers-go-live':
      return `an entry under \`${need.path}\` whose \`from\` and \`until\` hold the go-live day`;
    default:
      return need satisfies never;
  }
}

/** Parts in a row, then those that only larger plans owe. */
function withParts(needs: readonly Need[], introduction: string): string {
  const isLater = (need: Need) => need.type === 'value' && need.from !== 'S';
  const always = needs.filter((need) => !isLater(need)).map(describeNeed);
  const later = needs.flatMap((need) => (isLater(need) && 'path' in need ? `\`${need.path}\`` : []));
  const also = later.length === 0 ? '' : `; in ${ASKED_PLANS.M} plans also ${inARow(later)}`;
  return `, ${introduction}${inARow(always)}${also}`;
}

function inARow(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
