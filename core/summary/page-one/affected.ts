import { sourceOf } from '../../document/composing.ts';
import { distinct, paragraph } from '../../document/content.ts';
import type { Line } from '../../document/piece.ts';
import type { Audience } from '../../views/audiences.ts';
import { below, type PlanRef, type Spot } from '../../views/spot.ts';
import { affectedGroups, type Group } from '../groups.ts';
import { type Hours, hoursByAudience, sizeSources } from '../hours.ts';
import { sentences, type Teller } from '../teller.ts';
import { type Block, type Entry, inColumns } from './block.ts';

/** Each group with how many and how strongly, what it loses and gains, and the hours that the change costs it. */
export function affected(teller: Teller): Block | undefined {
  const hours = hoursByAudience(teller.read);
  const groups = affectedGroups(teller);
  const isNamed = (ref: PlanRef) => groups.some(({ written }) => written.some(({ spot }) => spot.plan === ref));
  const without = teller.changes.filter((ref) => !isNamed(ref));
  const owed = without.filter((ref) => teller.resultOf('who.affected', ref)).map((ref) => owedBy(teller, ref));
  if (groups.length === 0 && owed.length === 0) return undefined;
  return {
    id: 'affected',
    title: teller.say('summary.affected'),
    before: [...owed, ...total(teller, groups, hours)].map((line) => paragraph(line)),
    entries: inColumns(
      groups.map((group) => entryOf(teller, group, hours.get(group.id))),
      [
        { heading: teller.say('summary.group'), width: 19 },
        { heading: teller.say('summary.how-strongly'), width: 10 },
        { heading: teller.say('summary.losing'), width: 27 },
        { heading: teller.say('summary.gaining'), width: 27 },
        { heading: teller.say('summary.hours'), width: 17 },
      ],
    ),
  };
}

function owedBy(teller: Teller, ref: PlanRef): Line {
  return teller.unanswered('who.affected', ref, ['who', 'affected']);
}

/** The hours of all whose number is known. */
function total(teller: Teller, groups: readonly Group[], hours: ReadonlyMap<string, Hours>): Line[] {
  const known = groups.flatMap(({ id }) => {
    const own = hours.get(id);
    return own?.all === undefined ? [] : [{ all: own.all, from: own.from }];
  });
  if (known.length === 0) return [];
  const sum = Math.round(known.reduce((all, each) => all + each.all, 0));
  const from = distinct(known.flatMap((each) => each.from));
  const word = known.length < groups.length ? 'summary.hours-at-least' : 'summary.hours-total';
  return [teller.line(word, { hours: teller.counted('summary.hours-count', sum, from) })];
}

function entryOf(teller: Teller, { id, audience, written, impact }: Group, hours: Hours | undefined): Entry {
  const places = written.map(({ spot }) => sourceOf(below(spot, 'impact')));
  const [{ spot: first }] = written;
  return [
    nameOf(teller, id, audience, first),
    impact === undefined
      ? teller.asked(undefined, below(first, 'impact'))
      : [teller.worded(`summary.impact-${impact}`, places, impact === 'high' ? 'strong' : undefined)],
    told(teller, written, 'losing'),
    told(teller, written, 'gaining'),
    hours ? hoursOf(teller, hours) : [],
  ];
}

function nameOf(teller: Teller, id: string, audience: Audience | undefined, at: Spot): Line {
  const name = teller.nameOr(id, at);
  const size = audience?.facts.size;
  if (!audience || size === undefined) return [name];
  return teller.line('summary.group-size', { name, size: teller.figure(size, sizeSources(audience)) });
}

/** Of several changes each says what it takes and gives. */
function told(teller: Teller, written: Group['written'], key: 'losing' | 'gaining'): Line {
  return sentences(...written.map(({ value, spot }) => teller.asked(value[key], below(spot, key))));
}

function hoursOf(teller: Teller, { each, all, from }: Hours): Line {
  const one = teller.figure(Math.round(each * 10) / 10, from);
  if (all === undefined) return teller.line('summary.hours-each', { each: one });
  return teller.line('summary.hours-of', { each: one, all: teller.figure(Math.round(all), from) });
}
