import { asks, message } from '../messages/message.ts';
import { isRecord, valueUnder } from '../plan/plan.ts';
import type { QuestionResult } from '../questions/evaluate.ts';
import type { Block, Line, Piece } from './block.ts';
import { nameOf } from './names.ts';
import { type PlanWriter, text } from './plan-writer.ts';

const TOP_RISKS = 3;

export function sentence(writer: PlanWriter): Block {
  const isChange = writer.plan.kind === 'change-plan';
  return {
    id: 'sentence',
    lines: [
      [
        isChange
          ? writer.answer('why.goal.statement', 'why.goal')
          : writer.answer('messages.core', 'messages.main-points'),
      ],
    ],
  };
}

/** The key messages: all that a communication plan without its change plan can tell of the why. */
export function core(writer: PlanWriter): Block {
  return {
    id: 'why',
    lines: writer.each('messages.points', (point, at) => [
      writer.prose(point.text, [...at, 'text'], 'messages.main-points'),
    ]),
  };
}

export function decisions(writer: PlanWriter): Block {
  const asked = writer.each(
    'decisions',
    (decision, at): Line => [
      writer.sentence(decision.ask, [...at, 'ask'], 'decisions.ask'),
      text('summary.asked-of'),
      writer.name(decision.whom, ['person'], [...at, 'whom'], 'decisions.ask'),
      text('summary.by'),
      writer.date(decision.due, [...at, 'due'], 'decisions.ask'),
      text('summary.stop'),
      ...writer.optional('summary.recommended', decision.recommendation, [...at, 'recommendation']),
      ...writer.optional('summary.decided', decision.decided, [...at, 'decided']),
    ],
  );
  const lines = [...asked, ...supportAsks(writer)];
  const isOwed = lines.length === 0 && writer.isAsked('decisions.ask');
  return { id: 'decisions', lines: isOwed ? [[writer.notYet('decisions.ask')]] : lines };
}

function supportAsks(writer: PlanWriter): Line[] {
  return writer.each(
    'support.asks',
    (ask, at): Line => [
      writer.sentence(ask.what, [...at, 'what'], 'support.resources'),
      ...writer.optional('summary.amount', ask.amount, [...at, 'amount']),
      text('summary.asked-of'),
      writer.name(ask.whom, ['person'], [...at, 'whom'], 'support.resources'),
      text('summary.by'),
      writer.date(ask.due, [...at, 'due'], 'support.resources'),
      text('summary.stop'),
      ...writer.optional('summary.if-not', ask['if-not'], [...at, 'if-not']),
    ],
  );
}

export function why(writer: PlanWriter): Block {
  return {
    id: 'why',
    lines: [
      [text('summary.from'), writer.answer('why.goal.from', 'why.goal')],
      [text('summary.to'), writer.answer('why.goal.to', 'why.goal')],
      [text('summary.until'), writer.dateAnswer('why.goal.by', 'why.goal')],
      [text('summary.why-now'), writer.answer('why.urgency', 'why.urgency')],
    ],
  };
}

export function measures(writer: PlanWriter): Block {
  const rows = writer.each('what.kpis', (kpi, at, id): Line[] => [
    [writer.prose(kpi.name ?? id, [...at, 'name'], 'what.kpis')],
    isRecord(kpi.baseline)
      ? [text('summary.measured-by'), writer.date(kpi.baseline.due, [...at, 'baseline', 'due'], 'what.kpis')]
      : [writer.prose(kpi.baseline, [...at, 'baseline'], 'what.kpis')],
    [writer.prose(kpi.target, [...at, 'target'], 'what.kpis')],
    writer.optionalCell(kpi.unit, [...at, 'unit']),
    [writer.date(kpi.due, [...at, 'due'], 'what.kpis')],
  ]);
  const headings = (['kpi', 'baseline', 'target', 'unit', 'due'] as const).map((id) => message(`summary.${id}`));
  return rows.length > 0
    ? { id: 'measures', lines: [], table: { headings, rows } }
    : { id: 'measures', lines: [[writer.notYet('what.kpis')]] };
}

export function affected(writer: PlanWriter): Block {
  const rows = writer.each('who.affected', (group, at, id): Line[] => [
    [writer.prose(nameOf(writer.family, ['audience'], id), at, 'who.affected')],
    [writer.prose(group.impact, [...at, 'impact'], 'who.affected')],
    writer.optionalCell(group.losing, [...at, 'losing']),
    writer.optionalCell(group.gaining, [...at, 'gaining']),
  ]);
  const headings = (['group', 'impact', 'losing', 'gaining'] as const).map((id) => message(`summary.${id}`));
  return rows.length > 0
    ? { id: 'affected', lines: [], table: { headings, rows } }
    : { id: 'affected', lines: [[writer.notYet('who.affected')]] };
}

/** Start, go-live, end and the milestones in the order of days; what has no day yet comes last. */
export function timeline(writer: PlanWriter): Block {
  const fixed = (['start', 'go-live', 'end'] as const).map((key) => ({
    at: ['when', key],
    name: text(`summary.${key}`),
    date: writer.dayOf(valueUnder(writer.plan.data, `when.${key}`)),
  }));
  const milestones = writer.each('when.milestones', (milestone, at, id) => ({
    at: [...at, 'date'],
    name: writer.prose(milestone.name ?? id, [...at, 'name'], 'when.milestones'),
    date: writer.dayOf(milestone.date),
  }));
  const all = [...fixed, ...milestones].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
  return {
    id: 'timeline',
    lines: all.map(({ name, date, at }) => [
      date ? { type: 'date', date, at } : writer.notYet('when.timeline'),
      text('summary.colon'),
      name,
    ]),
  };
}

export function risks(writer: PlanWriter): Block {
  const rated = writer.each('risks', (risk, at) => ({
    risk,
    at,
    score: Number(risk.likelihood ?? 0) * Number(risk.impact ?? 0),
  }));
  const lines = rated
    .sort((a, b) => b.score - a.score)
    .slice(0, TOP_RISKS)
    .map(
      ({ risk, at }): Line => [
        writer.sentence(risk.event, [...at, 'event'], 'risks.challenges'),
        text('summary.response'),
        writer.sentence(risk.response, [...at, 'response'], 'risks.mitigation'),
        text('summary.owner'),
        writer.name(risk.owner, ['person'], [...at, 'owner'], 'risks.mitigation'),
      ],
    );
  return { id: 'risks', lines: lines.length > 0 ? lines : [[writer.notYet('risks.challenges')]] };
}

/** The questions that are still open, with who will answer them and when. */
export function open(writer: PlanWriter): Block {
  const results = [...writer.questions.values()].flat();
  return { id: 'open', lines: results.filter(isOpen).map((result) => openLine(writer, result)) };
}

function isOpen({ question, state }: QuestionResult): boolean {
  return !question.extra && (state === 'unanswered' || state === 'partial' || state === 'deferred');
}

function openLine(writer: PlanWriter, { question, state, deferral }: QuestionResult): Line {
  const asked: Piece = {
    type: 'text',
    message: message('summary.question', { asks: asks(question) }),
  };
  if (state === 'partial') return [asked, text('summary.half-answered')];
  if (state !== 'deferred' || !deferral) return [asked];
  const due: Line = deferral.due ? [text('summary.by'), { type: 'date', date: deferral.due }] : [];
  return [
    asked,
    text('summary.will-answer'),
    writer.name(deferral.owner, ['person'], [...deferral.at, 'owner'], question.id),
    ...due,
  ];
}
