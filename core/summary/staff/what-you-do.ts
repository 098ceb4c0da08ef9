import { facts, list, subheading } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { audiences } from '../../views/audiences.ts';
import { type Entry, itemsIn } from '../../views/entries.ts';
import { groupBy } from '../../views/group-by.ts';
import { change, comms } from '../../views/inputs.ts';
import { below, type Spot } from '../../views/spot.ts';
import { affectedGroups } from '../groups.ts';
import type { Teller } from '../teller.ts';

/** What each group is asked to do. */
export function whatYouDo(teller: Teller): Content[] {
  const isStaff = staffOf(teller);
  const all = [...teller.read(audiences).values()].flatMap(({ id, name, definitions }) => {
    const defined = definitions.find(({ value }) => value.do !== undefined);
    if (!defined || !isStaff(id)) return [];
    return [{ name, line: [teller.said(defined.value.do, below(defined.spot, 'do'))] }];
  });
  return facts(all);
}

/** Those whom the change affects: what leaders and councils are asked is between them. Without a change plan everybody. */
function staffOf(teller: Teller): (audience: string) => boolean {
  const groups = new Set(affectedGroups(teller).map(({ id }) => id));
  return (audience) => groups.size === 0 || groups.has(audience);
}

interface Offer {
  readonly audience: string | undefined;
  readonly spot: Spot;
  readonly line: Line;
}

/** Who helps, and with what. */
export function help(teller: Teller): Content[] {
  const all = teller.own(itemsIn(teller.read(change.support), ['support', 'offered'], ({ offered }) => offered));
  return byAudience(
    teller,
    all.flatMap(({ value, spot }): Offer[] => {
      if (value.what === undefined) return [];
      const what = teller.said(value.what, below(spot, 'what'));
      const line =
        value.owner === undefined
          ? [what]
          : teller.line('summary.offered-by', { what, owner: teller.name(value.owner, below(spot, 'owner')) });
      return [{ audience: value.audience, spot, line }];
    }),
  );
}

/** What people learn and when, and where they can ask. */
export function learning(teller: Teller): Content[] {
  const trained = teller.own(itemsIn(teller.read(change.how), ['how', 'training'], ({ training }) => training));
  const sessions = itemsIn(teller.read(comms.training), ['training', 'sessions'], (training) => training.sessions);
  return byAudience(teller, [
    ...trained.flatMap((entry) => offer(teller, entry, entry.value.skill, 'skill')),
    ...sessions.flatMap((entry) => offer(teller, entry, entry.value.topic, 'topic')),
  ]);
}

function offer(
  teller: Teller,
  { value, spot }: Entry<{ readonly audience?: string; readonly date?: string }>,
  text: string | undefined,
  key: string,
): Offer[] {
  if (text === undefined) return [];
  const what = teller.said(text, below(spot, key));
  const day = teller.day(value.date, below(spot, 'date'));
  return [{ audience: value.audience, spot, line: teller.line('summary.moment', { day, name: what }) }];
}

function byAudience(teller: Teller, offers: readonly Offer[]): Content[] {
  const isStaff = staffOf(teller);
  const theirs = offers.filter(({ audience }) => audience === undefined || isStaff(audience));
  return [...groupBy(theirs, ({ audience }) => audience)].flatMap(([audience, own]) => [
    ...(audience === undefined ? [] : [subheading([teller.name(audience, below(own[0].spot, 'audience'))])]),
    ...list(own.map(({ line }) => line)),
  ]);
}
