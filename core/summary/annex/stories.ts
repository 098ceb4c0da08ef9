import { parseCalendarDate } from '../../dates/calendar-date.ts';
import { sourceIn } from '../../document/composing.ts';
import { facts, subheading } from '../../document/content.ts';
import type { Content, Facts } from '../../document/document.ts';
import { join, prose, value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { saysSomething } from '../../document/says-something.ts';
import type { Path, PlainValue } from '../../parse/tree.ts';
import type { Kind } from '../../plan/kinds.ts';
import { entriesOf, isRecord, type Plan, valueAt } from '../../plan/plan.ts';
import { family } from '../../views/inputs.ts';
import { people } from '../../views/people.ts';
import type { WordId } from '../../words/en.ts';
import type { Teller } from '../teller.ts';

type Keys = readonly (readonly [string, WordId])[];

const REVIEW: Keys = [
  ['event', 'summary.event'],
  ['impact', 'summary.effect'],
  ['good-intent', 'summary.good-intent'],
  ['reflection', 'summary.reflection'],
  ['group-input', 'summary.group-input'],
  ['factors', 'summary.factors'],
  ['fixes', 'summary.fixes'],
  ['autonomy-kept', 'summary.autonomy-kept'],
];

const GUIDE: Keys = [
  ['purpose', 'summary.purpose'],
  ['strengths', 'summary.strengths'],
  ['evidence', 'summary.evidence'],
  ['openings', 'summary.openings'],
  ['their-view', 'summary.their-view'],
  ['questions', 'summary.questions-to-ask'],
  ['support', 'summary.help'],
  ['goals', 'summary.goals'],
  ['check-ins', 'summary.check-ins'],
  ['privacy', 'summary.privacy'],
];

/** What was learnt when something went wrong. They are among the plans only if they were asked for. */
export function learningReviews(teller: Teller): Content[] {
  return storiesOf(teller, 'learning-review', REVIEW);
}

/** Hard conversations that somebody prepares. They are among the plans only if they were asked for. */
export function conversationGuides(teller: Teller): Content[] {
  return storiesOf(teller, 'conversation-guide', GUIDE);
}

/** Such files have no schema of their own yet: nothing is taken for granted. */
function storiesOf(teller: Teller, kind: Kind, keys: Keys): Content[] {
  const plans = teller.read(family).members.filter(({ plan }) => plan.kind === kind);
  return plans.flatMap(({ plan }) => [
    subheading([value(plan.title || teller.say('document.untitled'), [sourceIn(plan, ['title'])])]),
    ...facts(
      keys.map(([key, name]): Facts['facts'][number] => ({
        name: teller.say(name),
        line: told(teller, plan, [key]),
      })),
    ),
  ]);
}

/** All that stands below a place, one after the other. */
function told(teller: Teller, plan: Plan, path: Path): Line {
  const written = valueAt(plan.data, path);
  const below = Array.isArray(written)
    ? written.map((_, index) => index)
    : isRecord(written)
      ? entriesOf(written).map(([key]) => key)
      : [];
  if (below.length > 0) {
    const lines = below.map((step) => told(teller, plan, [...path, step])).filter((line) => line.length > 0);
    return join(lines, '; ');
  }
  return saysSomething(written) ? [leaf(teller, plan, path, written)] : [];
}

function leaf(teller: Teller, plan: Plan, path: Path, written: PlainValue) {
  const text = String(written);
  const from = [sourceIn(plan, path)];
  const date = parseCalendarDate(text);
  if (date) return teller.dated(date, from);
  const person = teller.read(people).get(text);
  return person ? value(person.name, from) : prose(text, from);
}
