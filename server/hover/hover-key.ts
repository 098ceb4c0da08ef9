import type { Path } from '../../core/parse/tree.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import { childField, fieldAt, isKeyedMap } from '../../core/schema/field.ts';
import { describeEntry, valueAt } from '../describe-entry.ts';
import type { Markup } from '../markup.ts';
import type { PlanView } from '../plan-view.ts';
import { describeDefinition } from './describe-definition.ts';
import { describeQuestion, questionsAt } from './describe-question.ts';

/** What a key stands for: a field of the format with its questions, or an entry under an id of the plan's own. */
export function hoverKey(view: PlanView, path: Path, markup: Markup): string[] {
  const parent = fieldAt(view.plan.kind, path.slice(0, -1));
  if (!parent || !childField(parent, path.at(-1) as string)) return [];
  return isEntry(view, path) ? hoverEntry(view, path, markup) : hoverField(view, path, markup);
}

function isEntry({ plan }: PlanView, path: Path): boolean {
  const parent = fieldAt(plan.kind, path.slice(0, -1));
  const isNamed = Object.hasOwn(parent?.schema.properties ?? {}, String(path.at(-1)));
  return parent !== undefined && isKeyedMap(parent) && !isNamed;
}

function hoverField(view: PlanView, path: Path, markup: Markup): string[] {
  const field = fieldAt(view.plan.kind, path);
  if (!field) return [];
  const questions = questionsAt(view, path).map((question) => describeQuestion(view, question, markup));
  return [markup.bold(markup.ours(field.title)), markup.ours(field.description), ...questions];
}

function hoverEntry(view: PlanView, path: Path, markup: Markup): string[] {
  const parent = fieldAt(view.plan.kind, path.slice(0, -1));
  const id = String(path.at(-1));
  const referred = parent && parent.keysReferTo.length > 0 ? findDefinitions(view.family, parent.keysReferTo, id) : [];
  const field = fieldAt(view.plan.kind, path);
  const about = markup.ours(field?.description || parent?.description || '');
  if (referred.length > 0) return [describeDefinition(view, id, referred, markup), about];
  const { name, role } = describeEntry(valueAt(view.plan.data, path));
  const title =
    name === ''
      ? markup.code(id)
      : `${markup.bold(markup.prose(name))}${role && `, ${markup.prose(role)}`} (${markup.code(id)})`;
  return [title, about];
}
