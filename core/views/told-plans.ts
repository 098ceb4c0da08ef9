import { defineView, type Read } from '../engine/observe.ts';
import { isPath } from '../plan/family.ts';
import { resolveUri } from '../plan/uri.ts';
import { listOf } from './entries.ts';
import { change, comms, plans } from './inputs.ts';
import type { PlanRef } from './spot.ts';

/** Plans that people have heard of: communication plans with an item that was sent, and the changes that they speak of. */
export const toldPlans = defineView('told-plans', (read): readonly PlanRef[] => {
  const talking = read(comms.schedule)
    .filter(({ value }) => Object.values(value).some(({ status }) => status === 'sent'))
    .map(({ plan }) => plan);
  const changes = read(plans).filter(
    ({ kind, uri }) => kind === 'change-plan' && talking.some((talk) => talk.uri === uri || speaksOf(talk, uri, read)),
  );
  return [...changes, ...talking];
});

/** Whether one of the two plans points to the other. */
function speaksOf(talk: PlanRef, uri: string, read: Read): boolean {
  const forward = read(comms.for).flatMap(({ plan, value }) => (plan === talk ? listOf(value) : []));
  const back = read(change.how).flatMap(({ plan, value }) =>
    plan.uri === uri ? (value.communication?.plan ?? []) : [],
  );
  return (
    forward.some((path) => isPath(path) && resolveUri(talk.uri, path) === uri) ||
    back.some((path) => isPath(path) && resolveUri(uri, path) === talk.uri)
  );
}
