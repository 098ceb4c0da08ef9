import { nodeAt, type Path } from '../../core/parse/tree.ts';
import { findDefinitions, isPath } from '../../core/plan/family.ts';
import { resolveUri } from '../../core/plan/uri.ts';
import { findAnyQuestion } from '../../core/questions/question-settings.ts';
import { type Field, fieldAt } from '../../core/schema/field.ts';
import { describeCadence, describeDate } from './describe-date.ts';
import { describeDefinition } from './describe-definition.ts';
import { describeQuestion } from './describe-question.ts';
import { describeValues } from './describe-values.ts';
import { scoreAt } from './hover-key.ts';
import type { Telling } from './telling.ts';

/** What a value means beyond its letters: whom a short name means, which day a date is, when a rhythm falls due. */
export function hoverValue(telling: Telling, path: Path): string[] {
  const { plan } = telling.view;
  const field = fieldAt(plan.kind, path);
  const node = nodeAt(plan.document.root, path);
  if (!field || node?.type !== 'scalar' || node.value === null) return [];
  const score = scoreAt(telling, path);
  return score.length > 0
    ? score
    : describe(telling, field, path, typeof node.value === 'string' ? node.value : node.source);
}

function describe(telling: Telling, field: Field, path: Path, text: string): string[] {
  const { view } = telling;
  const definitions = field.refersTo.length > 0 ? findDefinitions(view.family, field.refersTo, text) : [];
  if (definitions.length > 0) return describeDefinition(telling, definitions);
  switch (field.valueType) {
    case 'date':
      return describeDate(telling, text);
    case 'cadence':
      return describeCadence(telling, path, text);
    case 'path':
    case 'path-or-prose':
      return describePath(telling, text);
    case 'question': {
      const question = findAnyQuestion(text, view.settings.questions);
      return question ? describeQuestion(telling, question) : [];
    }
    case 'enum':
      return describeWord(telling, field, path);
    default:
      return [];
  }
}

/** One of a few words; in a list the list says what for. */
function describeWord(telling: Telling, field: Field, path: Path): string[] {
  const { view, markup } = telling;
  const owner = field.title === '' ? fieldAt(view.plan.kind, path.slice(0, -1)) : field;
  if (!owner) return [];
  const values = describeValues(telling, { ...field, description: owner.description });
  return [markup.bold(markup.ours(owner.title)), markup.ours(owner.description), ...values];
}

/** The plans that a file holds; other files speak for themselves. */
function describePath({ view, say, markup, plansIn }: Telling, text: string): string[] {
  if (!isPath(text)) return [];
  return plansIn(resolveUri(view.plan.uri, text)).map(({ title, kind, status }) => {
    const about = [say(`kind.${kind}`), say(`status.${status}`)].join(', ');
    return title.trim() === '' ? about : `${markup.bold(markup.prose(title))} – ${about}`;
  });
}
