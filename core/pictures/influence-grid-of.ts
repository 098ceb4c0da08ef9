import { type Composing, sourceOf } from '../document/composing.ts';
import { value } from '../document/line.ts';
import type { InfluenceGrid } from '../document/picture.ts';
import { titleOfId } from '../names/title-of-id.ts';
import { audiences } from '../views/audiences.ts';
import { entriesIn } from '../views/entries.ts';
import { change } from '../views/inputs.ts';
import { people } from '../views/people.ts';
import { below, type Spot } from '../views/spot.ts';
import { isShown } from './is-shown.ts';

type Group = InfluenceGrid['groups'][number] & { readonly spot: Spot };

/** Stakeholders by influence and support, where the readers may see them: else the plans do not say either. */
export function influenceGridOf(composing: Composing): InfluenceGrid | undefined {
  const { wording } = composing;
  const groups = groupsOf(composing);
  if (groups.length === 0) return undefined;
  const weak = groups.filter(({ influence, support }) => influence >= 4 && support <= 2).length;
  const count = wording.say('pictures.grid.describes', { count: groups.length });
  return {
    type: 'grid',
    id: 'influence-grid',
    title: wording.say('pictures.grid'),
    thinned: wording.say('pictures.thinned'),
    description: weak > 0 ? `${count} ${wording.say('pictures.grid.weak', { count: weak })}` : count,
    groups: groups.map(({ spot: _, ...group }) => group),
    axes: { influence: wording.say('pictures.grid.influence'), support: wording.say('pictures.grid.support') },
    table: {
      type: 'table',
      headings: [
        wording.say('pictures.grid.group'),
        wording.say('pictures.grid.influence'),
        wording.say('pictures.grid.support'),
      ],
      rows: groups.map(({ label, from, influence, support, spot }) => [
        [value(label, from)],
        [value(String(influence), [sourceOf(below(spot, 'influence'))])],
        [value(String(support), [sourceOf(below(spot, 'support'))])],
      ]),
      widths: [4, 1, 1],
    },
  };
}

function groupsOf(composing: Composing): Group[] {
  const { read } = composing;
  return entriesIn(read(change.who), ['who', 'stakeholders'], (who) => who.stakeholders)
    .filter(({ spot }) => isShown(composing, spot.plan))
    .flatMap(({ id, value: { influence, support, audience = id }, spot }): Group[] => {
      if (influence === undefined || support === undefined) return [];
      const named = read(audiences).get(audience) ?? read(people).get(audience);
      const from = [spot, ...(named ? [named.spot] : [])].map(sourceOf);
      return [{ label: named?.name ?? titleOfId(id), from, influence, support, spot }];
    })
    .sort((a, b) => b.influence - a.influence || a.support - b.support);
}
