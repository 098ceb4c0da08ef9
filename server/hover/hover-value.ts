import { nodeAt, type Path } from '../../core/parse/tree.ts';
import { findDefinitions } from '../../core/plan/family.ts';
import { findAnyQuestion } from '../../core/questions/question-settings.ts';
import { type Field, fieldAt } from '../../core/schema/field.ts';
import type { Markup } from '../markup.ts';
import type { PlanView } from '../plan-view.ts';
import { describeCadence, describeDate } from './describe-date.ts';
import { describeDefinition } from './describe-definition.ts';
import { describeQuestion } from './describe-question.ts';

/** What a value means beyond its letters: whom an id names, which day a date is, when a cadence falls. */
export function hoverValue(view: PlanView, path: Path, markup: Markup): string[] {
  const field = fieldAt(view.plan.kind, path);
  const node = nodeAt(view.plan.document.root, path);
  if (!field || node?.type !== 'scalar' || node.value === null) return [];
  return describe(view, field, typeof node.value === 'string' ? node.value : node.source, markup);
}

function describe(view: PlanView, field: Field, text: string, markup: Markup): string[] {
  const definitions = field.refersTo.length > 0 ? findDefinitions(view.family, field.refersTo, text) : [];
  if (definitions.length > 0) return [describeDefinition(view, text, definitions, markup)];
  switch (field.valueType) {
    case 'date':
      return describeDate(view, text, markup);
    case 'cadence':
      return describeCadence(view, text, markup);
    case 'question': {
      const question = findAnyQuestion(text, view.settings.questions);
      return question ? [describeQuestion(view, question, markup)] : [];
    }
    case 'enum':
      return [`${markup.bold(markup.ours(field.title))}: ${markup.ours(field.description)}`];
    default:
      return [];
  }
}
