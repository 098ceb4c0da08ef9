import { facts, paragraph } from '../../document/content.ts';
import type { Facts } from '../../document/document.ts';
import type { Line } from '../../document/piece.ts';
import { entriesIn } from '../../views/entries.ts';
import { change, comms } from '../../views/inputs.ts';
import { kpis } from '../../views/kpis.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import { kpiColumns, kpiEntry } from '../kpi-entry.ts';
import type { Teller } from '../teller.ts';
import { type Block, NO_ENTRIES } from './block.ts';

/** What the change is for comes first, and what it turns out comes last. */
const BY_MEANING = ['impact', 'wellbeing', 'adoption', 'quality', 'launch', 'output', undefined];

/** From which state to which, why now, and how one will know. */
export function why(teller: Teller): Block | undefined {
  if (teller.changes.length === 0) return messages(teller);
  const all = teller
    .own(teller.read(kpis))
    .filter(({ spot }) => teller.changes.includes(spot.plan))
    .sort((a, b) => BY_MEANING.indexOf(a.value.measures) - BY_MEANING.indexOf(b.value.measures));
  const without = teller.changes.filter((ref) => !all.some(({ spot }) => spot.plan === ref));
  return {
    id: 'why',
    title: teller.say('summary.why'),
    before: [
      ...teller.changes.flatMap((ref) => [
        ...(teller.changes.length > 1 ? [paragraph([teller.title(ref)])] : []),
        ...facts(goalFacts(teller, ref)),
      ]),
      ...without
        .filter((ref) => teller.resultOf('what.kpis', ref))
        .map((ref) =>
          paragraph(teller.line('summary.owed-kpis', { text: teller.unanswered('what.kpis', ref, ['what', 'kpis']) })),
        ),
    ],
    entries: { all: all.map((kpi) => kpiEntry(teller, kpi)), columns: kpiColumns(teller) },
  };
}

function goalFacts(teller: Teller, ref: PlanRef): Facts['facts'] {
  const part = teller.read(change.why).find(({ plan }) => plan === ref)?.value;
  const goal = spotIn(ref, 'why', 'goal');
  const by = below(goal, 'by');
  const fact = (name: string, line: Line) => ({ name, line });
  const to: Line = [teller.said(part?.goal?.to, below(goal, 'to'))];
  return [
    fact(teller.say('summary.from'), [teller.said(part?.goal?.from, below(goal, 'from'))]),
    fact(teller.say('summary.to'), teller.line('summary.to-by', { to, by: teller.day(part?.goal?.by, by) })),
    fact(teller.say('summary.why-now'), urgency(teller, ref, part?.urgency)),
  ];
}

function urgency(teller: Teller, ref: PlanRef, text: string | undefined): Line {
  const at = spotIn(ref, 'why', 'urgency');
  if (text !== undefined) return [teller.said(text, at)];
  return teller.resultOf('why.urgency', ref) ? teller.unanswered('why.urgency', ref, at.path) : [];
}

/** All that a communication plan without its change plan can tell of the why. */
function messages(teller: Teller): Block | undefined {
  const points = teller.own(entriesIn(teller.read(comms.messages), ['messages', 'points'], (value) => value.points));
  if (points.length > 0) {
    const all = points.map(({ value, spot }) => [[teller.said(value.text, below(spot, 'text'))]]);
    return { id: 'why', title: teller.say('summary.messages'), before: [], entries: { all } };
  }
  const line = teller.unanswered('messages.main-points', teller.subject, ['messages', 'points']);
  return { id: 'why', title: teller.say('summary.messages'), before: [paragraph(line)], entries: NO_ENTRIES };
}
