import type { Read } from '../engine/observe.ts';
import type { Coverage } from './coverage.ts';
import { excuses } from './schedule-items.ts';
import { type Point, points } from './touchpoints.ts';

/** The key messages that an audience should get, and that no item of the schedule brings to it. */
export function missingPoints(read: Read, covered: Coverage): Point[] {
  return read(points).filter(
    (point) => isOwed(point, covered) && !isDelivered(point, covered) && !read(excuses)(point, covered.audience.id),
  );
}

/** Of several communication plans each owes its points to those that it speaks to. */
function isOwed({ spot }: Point, { items }: Coverage): boolean {
  return items.some(({ touchpoint }) => touchpoint.spot.plan === spot.plan);
}

function isDelivered({ id }: Point, { items }: Coverage): boolean {
  return items.some(
    ({ touchpoint, unclear }) => unclear.has('messages') || touchpoint.points.some((point) => point.id === id),
  );
}
