import { earlierFirst } from '../../dates/earlier-first.ts';
import { sourceOf } from '../../document/composing.ts';
import { paragraph } from '../../document/content.ts';
import { join } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import type { Decision, SupportAsk } from '../../generated/change-plan.ts';
import { entriesIn, type Entry as Written } from '../../views/entries.ts';
import { change } from '../../views/inputs.ts';
import { below, type PlanRef } from '../../views/spot.ts';
import { sentences, type Teller } from '../teller.ts';
import { type Block, type Entry, inColumns } from './block.ts';

/** What is asked of leaders, money included: first what is not yet decided, by its day. */
export function decisions(teller: Teller): Block | undefined {
  const all = [...decided(teller), ...asked(teller)].sort(
    (a, b) => Number(a.isOver) - Number(b.isOver) || earlierFirst(a.due, b.due),
  );
  const owed = teller.changes.flatMap((ref) => owedBy(teller, ref));
  if (all.length === 0 && owed.length === 0) return undefined;
  return {
    id: 'decisions',
    title: teller.say('summary.decisions'),
    before: owed.map((line) => paragraph(line)),
    entries: inColumns(
      all.map(({ entry }) => entry),
      [
        { heading: teller.say('summary.asked'), width: 30 },
        { heading: teller.say('summary.of-whom'), width: 14 },
        { heading: teller.say('summary.by-when'), width: 13 },
        { heading: teller.say('summary.options'), width: 43 },
      ],
    ),
  };
}

interface Asked {
  readonly entry: Entry;
  readonly due: string | undefined;
  readonly isOver: boolean;
}

function decided(teller: Teller): Asked[] {
  const written = teller.own(entriesIn(teller.read(change.decisions), ['decisions'], (decisions) => decisions));
  return written.map((decision) => {
    const { value, spot } = decision;
    const isOver = value.decided !== undefined || value['decided-date'] !== undefined;
    return {
      isOver,
      due: teller.dateOf(value.due, below(spot, 'due')),
      entry: [
        [teller.said(value.ask, below(spot, 'ask'))],
        [teller.name(value.whom, below(spot, 'whom'))],
        dueIn(teller, decision, isOver),
        sentences(
          ...(isOver ? [outcomeOf(teller, decision)] : []),
          teller.around('summary.recommended', value.recommendation, below(spot, 'recommendation')),
          ...(isOver ? [] : [optionsOf(teller, decision)]),
        ),
      ],
    };
  });
}

function optionsOf(teller: Teller, { value, spot }: Written<Decision>): Line {
  const at = below(spot, 'options');
  const options = (value.options ?? []).flatMap((option, index) =>
    option === '' ? [] : [[teller.said(option, below(at, index))]],
  );
  return options.length === 0 ? [] : teller.line('summary.choices', { options: join(options, '; ') });
}

function outcomeOf(teller: Teller, { value, spot }: Written<Decision>): Line {
  const [what, when] = [below(spot, 'decided'), below(spot, 'decided-date')];
  const text = teller.said(value.decided, what);
  if (value['decided-date'] === undefined) return teller.line('summary.decided', { text });
  return teller.line('summary.decided-on', { text, day: teller.day(value['decided-date'], when) });
}

function asked(teller: Teller): Asked[] {
  const written = teller.own(entriesIn(teller.read(change.support), ['support', 'asks'], ({ asks }) => asks));
  return written.map((ask) => {
    const { value, spot } = ask;
    const isOver = value.status === 'granted' || value.status === 'refused';
    return {
      isOver: value.status === 'granted',
      due: teller.dateOf(value.due, below(spot, 'due')),
      entry: [
        sentences(
          [teller.said(value.what, below(spot, 'what'))],
          teller.around('summary.amount', value.amount, below(spot, 'amount')),
        ),
        [teller.name(value.whom, below(spot, 'whom'))],
        dueIn(teller, ask, isOver),
        sentences(
          isOver
            ? [teller.worded(`summary.${value.status as 'granted' | 'refused'}`, [sourceOf(below(spot, 'status'))])]
            : [],
          value.status === 'granted' ? [] : teller.around('summary.if-not', value['if-not'], below(spot, 'if-not')),
        ),
      ],
    };
  });
}

/** What is late says so. */
function dueIn(teller: Teller, { value, spot }: Written<Decision | SupportAsk>, isOver: boolean): Line {
  const at = below(spot, 'due');
  const due = teller.dateOf(value.due, at);
  if (!due || isOver || due >= teller.today) return [teller.day(value.due, at)];
  return teller.line('summary.late', { day: teller.dated(due, [sourceOf(at)], 'bad') });
}

/** The two questions that fill this block, where they are asked and nothing is there. */
function owedBy(teller: Teller, ref: PlanRef): Line[] {
  const has = {
    'decisions.ask': teller.read(change.decisions).some(({ plan, value }) => plan === ref && !isEmpty(value)),
    'support.resources': teller.read(change.support).some(({ plan, value }) => plan === ref && !isEmpty(value.asks)),
  };
  const owed = (
    [
      ['decisions.ask', 'summary.owed-decisions', ['decisions']],
      ['support.resources', 'summary.owed-asks', ['support', 'asks']],
    ] as const
  ).filter(([question]) => !has[question] && teller.resultOf(question, ref));
  return owed.map(([question, word, at]) => teller.line(word, { text: teller.unanswered(question, ref, at) }));
}

function isEmpty(value: object | undefined): boolean {
  return Object.keys(value ?? {}).length === 0;
}
