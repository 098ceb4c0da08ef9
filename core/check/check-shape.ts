import type { Finding } from '../finding/finding.ts';
import type { SchemaError, Validate } from '../generated/validators.js';
import * as validators from '../generated/validators.js';
import { message } from '../messages/message.ts';
import { nodeAt, type Path, type PlanNode } from '../parse/tree.ts';
import type { Kind } from '../plan/kinds.ts';
import type { Plan } from '../plan/plan.ts';
import { badId, unknownKey } from './explain-key.ts';
import { badValue } from './explain-value.ts';
import { schemaFinding, type Unplaced } from './schema-finding.ts';

const VALIDATORS: Partial<Record<Kind, Validate>> = {
  'change-plan': validators.changePlan,
  'communication-plan': validators.communicationPlan,
  'change-registry': validators.changeRegistry,
};

/** Beyond this many a plan is no plan, and more of the same helps nobody. */
const MOST_ERRORS = 500;

/** What does not fit the schema, one finding a mistake, in words for people. */
export function checkShape(plan: Plan): Finding[] {
  const validate = VALIDATORS[plan.kind] ?? validators.planHead;
  validate(plan.data);
  const seen = new Set<string>();
  const findings: Finding[] = hasTitle(plan) ? [] : [{ ...missingTitle, document: plan.document.index }];
  for (const error of (validate.errors ?? []).slice(0, MOST_ERRORS)) {
    const found = explain(plan, error);
    const key = found && `${found.place.at.join('/')}`;
    if (!found || key === undefined || seen.has(key)) continue;
    seen.add(key);
    findings.push({ ...found, document: plan.document.index });
  }
  return findings;
}

const missingTitle = schemaFinding('wrong-type', ['title'], message('wrong-type.missing-title'));

/** Empty and absent are the same here; a placeholder will be replaced before long. */
function hasTitle({ data }: Plan): boolean {
  return data.title !== undefined && data.title !== null && data.title !== '';
}

function explain(plan: Plan, error: SchemaError): Unplaced | undefined {
  const path = toPath(plan.document.root, error.instancePath);
  switch (error.keyword) {
    case 'required':
      return undefined;
    case 'additionalProperties':
      return unknownKey(plan, path, String(error.params.additionalProperty));
    case 'propertyNames':
      return badId([...path, String(error.params.propertyName)]);
    default:
      return error.propertyName === undefined ? badValue(plan, path, error) : undefined;
  }
}

/** A JSON pointer as a path; list indices are told from keys by the tree itself. */
function toPath(root: PlanNode, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(nodeAt(root, path)?.type === 'list' ? Number(step) : step);
  }
  return path;
}
