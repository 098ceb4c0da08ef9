import type { Path } from '../../core/parse/tree.ts';
import { describeDefinitions, describeEntry } from '../../core/plan/describe-entry.ts';
import type { Definition } from '../../core/plan/facts.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import { valueAt } from '../../core/plan/plan.ts';
import { childField, type Field, fieldAt, isKeyedMap } from '../../core/schema/field.ts';
import { describeDefinition } from './describe-definition.ts';
import { describeQuestion, describeQuestionBriefly, questionsAbove, questionsAt } from './describe-question.ts';
import { describeScore, describeTies } from './describe-ties.ts';
import { describeValues } from './describe-values.ts';
import type { Telling } from './telling.ts';

/** What a key stands for: a field of the format with its questions, or an entry under a short name of the plan's own. */
export function hoverKey(telling: Telling, path: Path): string[] {
  const { kind } = telling.view.plan;
  const parent = fieldAt(kind, path.slice(0, -1));
  const field = parent && childField(parent, path.at(-1) as string);
  if (!parent || !field) return [];
  return isEntry(parent, path) ? hoverEntry(telling, parent, field, path) : hoverField(telling, field, path);
}

function isEntry(parent: Field, path: Path): boolean {
  return isKeyedMap(parent) && !Object.hasOwn(parent.schema.properties ?? {}, String(path.at(-1)));
}

function hoverField(telling: Telling, field: Field, path: Path): string[] {
  const { markup, view } = telling;
  const about = [markup.bold(markup.ours(field.title)), markup.ours(field.description)];
  return [
    ...about,
    ...describeValues(telling, field),
    ...scoreAt(telling, path),
    ...tellQuestions(telling, questionsAt(view, path), path),
  ];
}

/** An organisation may ask any number of its own. */
const MOST_QUESTIONS = 20;

/** A section has many questions: there the state of each is what helps. */
function tellQuestions(telling: Telling, questions: ReturnType<typeof questionsAt>, path: Path): string[] {
  const brief = (each: (typeof questions)[number]) => describeQuestionBriefly(telling, each);
  if (questions.length === 0) {
    const above = questionsAbove(telling.view, path);
    if (above.length < 2) return above.map((each) => `${telling.say('hover.part-of')} ${brief(each)}`);
    return [telling.say('hover.part-of'), above.map((each) => `- ${brief(each)}`).join('\n')];
  }
  if (questions.length === 1 || path.length > 1)
    return questions.flatMap((question) => describeQuestion(telling, question));
  return [
    questions
      .slice(0, MOST_QUESTIONS)
      .map((question) => `- ${brief(question)}`)
      .join('\n'),
  ];
}

/** A score, and what it is made of, with the arithmetic. */
export function scoreAt(telling: Telling, path: Path): string[] {
  if (path[0] !== 'risks' || path.length < 3) return [];
  const isPart = ['score', 'likelihood', 'impact'].includes(String(path.at(-1)));
  return describeScore(telling, valueAt(telling.view.plan.data, isPart ? path.slice(0, -1) : path));
}

function hoverEntry(telling: Telling, parent: Field, field: Field, path: Path): string[] {
  const { markup, view } = telling;
  const id = String(path.at(-1));
  const about = markup.ours(field.description || parent.description);
  const referred = parent.keysReferTo.length > 0 ? findDefinitions(view.family, parent.keysReferTo, id) : [];
  if (referred.length > 0) return [...describeDefinition(telling, referred), about];
  const known = parent.defines === undefined ? [] : findDefinitions(view.family, [parent.defines], id);
  const { name, role } = known.length > 0 ? describeDefinitions(known) : describeEntry(valueAt(view.plan.data, path));
  const title =
    name === ''
      ? markup.code(id)
      : `${markup.bold(markup.prose(name))}${role && `, ${markup.prose(role)}`} (${markup.code(id)})`;
  return [title, describeOwnTies(telling, parent, path), about];
}

function describeOwnTies(telling: Telling, { defines }: Field, path: Path): string {
  if (defines === undefined) return '';
  const own: Definition = { type: defines, id: String(path.at(-1)), path, plan: telling.view.plan };
  return describeTies(telling, own)
    .map((line) => `- ${line}`)
    .join('\n');
}
