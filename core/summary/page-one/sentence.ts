import { sourceOf } from '../../document/composing.ts';
import { facts, paragraph } from '../../document/content.ts';
import { join } from '../../document/line.ts';
import type { Line, Piece } from '../../document/piece.ts';
import { entriesIn, itemsIn } from '../../views/entries.ts';
import { change, comms } from '../../views/inputs.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import { affectedGroups } from '../groups.ts';
import { sizeSources } from '../hours.ts';
import type { Teller } from '../teller.ts';
import { trackOf } from '../track.ts';
import { type Block, NO_ENTRIES } from './block.ts';

/** What it is about, and in four lines who, when, at what cost, and whether it is on track. */
export function sentence(teller: Teller): Block {
  const goals = teller.changes.map((ref) => goalOf(teller, ref));
  const leads = goals.length > 0 ? goals : [coreOf(teller)];
  return {
    id: 'sentence',
    title: teller.say('summary.sentence'),
    before: [
      ...leads.map((line) => paragraph(line, 'lead')),
      ...facts([
        { name: teller.say('summary.who'), line: join(who(teller), '; ') },
        {
          name: teller.say('summary.when'),
          line: join(
            teller.changes.map((ref) => when(teller, ref)),
            '; ',
          ),
        },
        { name: teller.say('summary.cost'), line: cost(teller) },
        { name: teller.say('summary.track'), line: trackOf(teller) },
      ]),
    ],
    entries: NO_ENTRIES,
  };
}

/** Of several changes each says its name first. */
function goalOf(teller: Teller, ref: PlanRef): Line {
  const goal = teller.read(change.why).find(({ plan }) => plan === ref)?.value.goal;
  const at = spotIn(ref, 'why', 'goal', 'statement');
  const line =
    goal?.statement === undefined ? teller.unanswered('why.goal', ref, at.path) : [teller.said(goal.statement, at)];
  return teller.changes.length > 1 ? teller.line('summary.of-change', { change: teller.title(ref), text: line }) : line;
}

function coreOf(teller: Teller): Line {
  const messages = teller.read(comms.messages).find(({ plan }) => plan === teller.subject)?.value;
  const at = spotIn(teller.subject, 'messages', 'core');
  if (messages?.core === undefined) return teller.unanswered('messages.main-points', teller.subject, at.path);
  return [teller.said(messages.core, at)];
}

function who(teller: Teller): Line[] {
  const groups = affectedGroups(teller);
  const sized = groups.flatMap(({ audience }) => (audience?.facts.size === undefined ? [] : [audience]));
  const count = sized.reduce((sum, { facts: { size = 0 } }) => sum + size, 0);
  const places = groups.flatMap(({ written }) => written.map(({ spot }) => sourceOf(spot)));
  const slots = {
    people: teller.counted('summary.people', count, sized.flatMap(sizeSources)),
    groups: teller.counted('summary.groups', groups.length, places),
  };
  const affected = sized.length < groups.length ? 'summary.affected-at-least' : 'summary.affected-count';
  return [
    ...teller.changes.map((ref) => leaders(teller, ref)),
    ...(sized.length > 0 ? [teller.line(affected, slots)] : []),
  ];
}

function leaders(teller: Teller, ref: PlanRef): Line {
  const roles = teller.read(change.who).find(({ plan }) => plan === ref)?.value.roles;
  const at = spotIn(ref, 'who', 'roles');
  if (roles?.sponsor === undefined && roles?.lead === undefined)
    return teller.line('summary.leaders', { names: teller.unanswered('who.leads', ref, at.path) });
  return teller.line('summary.sponsor-and-lead', {
    sponsor: teller.name(roles.sponsor, below(at, 'sponsor')),
    lead: teller.name(roles.lead, below(at, 'lead')),
  });
}

function when(teller: Teller, ref: PlanRef): Line {
  const times = teller.read(change.when).find(({ plan }) => plan === ref)?.value;
  const day = (key: 'start' | 'go-live' | 'end'): Piece => teller.day(times?.[key], spotIn(ref, 'when', key));
  if (!times?.start && !times?.['go-live'] && !times?.end)
    return teller.unanswered('when.timeline', ref, ['when', 'start']);
  return teller.line('summary.from-to', { start: day('start'), live: day('go-live'), end: day('end') });
}

/** As the plan words it: what is prose is not added up. */
function cost(teller: Teller): Line {
  const tools = teller.own(itemsIn(teller.read(change.what), ['what', 'tools'], ({ tools }) => tools));
  const asks = teller.own(entriesIn(teller.read(change.support), ['support', 'asks'], ({ asks }) => asks));
  const costs = tools.flatMap(({ value, spot }) =>
    value.cost === undefined ? [] : [[teller.said(value.cost, below(spot, 'cost'))]],
  );
  const amounts = asks.flatMap(({ value, spot }) =>
    value.amount === undefined ? [] : [[teller.said(value.amount, below(spot, 'amount'))]],
  );
  const isOwed = costs.length === 0 && (amounts.length === 0 || tools.length === 0);
  const [ref] = teller.changes.filter((each) => isOwed && teller.resultOf('what.tools', each));
  // The plan does not say whether what is asked for pays for these tools, or comes on top of them.
  const asked = costs.length > 0 ? 'summary.amounts-beside' : 'summary.amounts';
  const named = [
    ...(costs.length > 0 ? [teller.line('summary.costs', { costs: join(costs, '; ') })] : []),
    ...(ref ? [teller.unanswered('what.tools', ref, ['what', 'tools'])] : []),
    ...(amounts.length > 0 ? [teller.line(asked, { amounts: join(amounts, '; ') })] : []),
  ];
  if (named.length > 0) return join(named, '. ');
  const places = teller.changes.map((each) => sourceOf(spotIn(each, 'what', 'tools')));
  return places.length > 0 ? [teller.worded('summary.no-cost', places)] : [];
}
