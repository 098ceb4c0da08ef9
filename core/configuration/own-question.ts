import type { Unplaced } from '../check/schema-finding.ts';
import { message } from '../messages/message.ts';
import type { Path } from '../parse/tree.ts';
import type { PlanKind } from '../plan/kinds.ts';
import { oneOf, PLAN_SIZES, type PlainRecord, type PlanSize } from '../plan/plan.ts';
import { type Size, value } from '../questions/need.ts';
import type { Question } from '../questions/question.ts';
import { childField, type Field, propertiesOf, rootField } from '../schema/field.ts';
import { badConfiguration, unknownWord } from './read-shape.ts';

const SIZES: Readonly<Record<PlanSize, Size>> = { small: 'S', standard: 'M', large: 'L' };

/** A question of an organisation's own from its sound data. */
export function toQuestion(id: string, data: PlainRecord): Question {
  const at = String(data.path);
  return {
    id,
    kind: data.kind as PlanKind,
    size: SIZES[oneOf(PLAN_SIZES, data.size) ?? 'small'],
    isOwn: true,
    asks: String(data.asks),
    good: String(data.guidance ?? ''),
    at,
    needs: [value(at)],
  };
}

const PART = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What keeps such a question from being asked: a name that nothing could refer to, or a place that no plan has. */
export function checkOwnQuestion(id: string, data: PlainRecord, at: Path): Unplaced | undefined {
  const parts = id.split('.');
  if (parts.length < 2 || !parts.every((part) => PART.test(part)))
    return badConfiguration(at, message('bad-configuration.question-id', { id }), [], 'key');
  return checkPath(data.kind as PlanKind, String(data.path), [...at, 'path']);
}

/** An answer stands under a key that starts with x-, because such keys are free: every editor accepts them. */
function checkPath(kind: PlanKind, path: string, at: Path): Unplaced | undefined {
  const steps = path.split('.');
  const free = steps.findIndex((step) => step.startsWith('x-'));
  if (free < 0 || !steps.every((step) => PART.test(step))) {
    const like = [...steps.slice(0, -1), `x-${steps.at(-1)}`].filter((step) => PART.test(step)).join('.');
    return badConfiguration(
      at,
      message('bad-configuration.question-path', { path, like: /x-/.test(like) ? like : 'why.x-regulator' }),
    );
  }
  let field = rootField(kind);
  for (const step of steps.slice(0, free)) {
    const child = childField(field, step);
    if (!child?.types.includes('object')) return unknownPlace(kind, step, field, at);
    field = child;
  }
  return undefined;
}

function unknownPlace(kind: PlanKind, word: string, parent: Field, at: Path): Unplaced {
  const known = propertiesOf(parent).flatMap(([key, { types }]) => (types.includes('object') ? [key] : []));
  return badConfiguration(at, unknownWord('bad-configuration.question-place', word, known, { kind }).text);
}
