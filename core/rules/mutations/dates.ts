import {
  company,
  expenses,
  expensesComms,
  group,
  handover,
  handoverComms,
  type Mutations,
  ship,
  shipComms,
} from './mutation.ts';

export const dates: Mutations = {
  'date-order': [
    {
      title: 'go-live is the day of the start',
      in: ship,
      set: { 'when.start': '2027-04-13' },
      at: 'when.go-live',
    },
    {
      title: 'go-live has the year before',
      in: handover,
      set: { 'when.go-live': '2026-05-11' },
      at: 'when.go-live',
    },
    {
      title: 'the plan ends before go-live',
      in: expenses,
      set: { 'when.end': '2027-03-01' },
      at: 'when.end',
    },
    {
      title: 'an activity begins before the plan',
      in: handover,
      set: { 'how.activities.mend-network.start': '2027-02-02' },
      at: 'how.activities.mend-network.start',
    },
    {
      title: 'an activity is due after the plan has ended',
      in: ship,
      set: { 'how.activities.sit-in-on-reviews.due': '2027-08-06' },
      at: 'how.activities.sit-in-on-reviews.due',
    },
    {
      title: 'a milestone comes after the plan has ended',
      in: handover,
      set: { 'when.milestones.line-takes-over.date': '2027-10-05' },
      at: 'when.milestones.line-takes-over.date',
    },
    {
      title: 'the announcement, from which others count, has the year before',
      in: ship,
      set: { 'when.milestones.announce.date': '2026-02-23' },
      at: 'when.milestones.announce.date',
    },
    {
      title: 'a wave goes live before it starts',
      in: ship,
      set: { 'where.waves.first.go-live': '2027-03-01' },
      at: 'where.waves.first.go-live',
    },
    {
      title: 'a phase ends before it begins',
      in: ship,
      set: { 'when.phases.all-teams.end': '2027-04-09' },
      at: 'when.phases.all-teams.end',
    },
    {
      title: 'a blackout ends before it begins',
      in: company,
      set: { 'blackouts.0.to': '2026-12-18' },
      at: 'blackouts.0.to',
    },
  ],
  overdue: [
    {
      title: 'the day after a dated item, and it is still planned',
      in: expensesComms,
      today: '2027-02-10',
      at: 'schedule.leads-first.date',
    },
    {
      title: 'the day after an activity was due, and it is not done',
      in: expenses,
      also: [
        { in: expensesComms, set: { 'schedule.leads-first.status': 'sent', 'schedule.announcement.status': 'sent' } },
      ],
      today: '2027-02-20',
      at: 'how.activities.try-form.due',
    },
    {
      title: 'an approval was due last week',
      in: handover,
      set: { 'how.approvals.privacy-approval.due': '2026-11-13' },
      at: 'how.approvals.privacy-approval.due',
    },
    {
      title: 'an ask was due last week',
      in: ship,
      set: { 'support.asks.coaches.due': '2026-11-13' },
      at: 'support.asks.coaches.due',
    },
    {
      title: 'a decision was due last week',
      in: ship,
      set: { 'decisions.fund-coaches.due': '2026-11-13' },
      at: 'decisions.fund-coaches.due',
    },
    {
      title: 'a KPI was due last week and has no reading',
      in: handover,
      set: { 'what.kpis.tablet-share.due': '2026-11-13' },
      at: 'what.kpis.tablet-share.due',
    },
    {
      title: 'a baseline was to be measured by last week',
      in: ship,
      set: { 'what.kpis.launches.baseline': { due: '2026-11-13', owner: 'ilse' } },
      at: 'what.kpis.launches.baseline.due',
    },
    {
      title: 'a win was expected last week',
      in: ship,
      set: { 'recognition.wins.first-undo.date': '2026-11-13' },
      at: 'recognition.wins.first-undo.date',
    },
    {
      title: 'the next update of the executives is past',
      in: ship,
      set: { 'reporting.executive-updates.next': '2026-11-10' },
      at: 'reporting.executive-updates.next',
    },
  ],
  'tool-in-time': [
    {
      title: 'a tool comes when the first wave has started',
      in: ship,
      set: { 'what.tools.1.needed-by': '2027-03-05' },
      at: 'what.tools.1.needed-by',
    },
    {
      title: 'a tool comes after the training with it',
      in: expenses,
      set: { 'what.tools': [{ item: 'The claim form on the phone', type: 'system', 'needed-by': '2027-02-26' }] },
      at: 'what.tools.0.needed-by',
    },
  ],
  'before-dependency': [
    {
      title: 'an activity starts before the consent that it needs',
      in: ship,
      set: { 'how.activities.open-launch-board.start': '2027-02-11' },
      at: 'how.activities.open-launch-board.start',
    },
    {
      title: 'an approval comes after the briefing that needs it',
      in: handover,
      set: { 'how.approvals.privacy-approval.due': '2027-02-26' },
      at: 'schedule.manager-briefing.date',
      file: handoverComms,
    },
    {
      title: 'a step is due before another one that it needs',
      in: expenses,
      set: {
        'how.activities.tell-accounts': {
          do: 'Tell accounts which fields stay.',
          owner: 'ottokar',
          due: '2027-02-16',
          needs: ['try-form'],
        },
      },
      at: 'how.activities.tell-accounts.due',
    },
  ],
  'blackout-collision': [
    {
      title: 'a milestone falls on a Saturday',
      in: ship,
      set: { 'when.milestones.close.date': '2027-07-24' },
      at: 'when.milestones.close.date',
    },
    {
      title: 'a training falls on a public holiday',
      in: handover,
      set: { 'how.training.4.date': '2027-05-03' },
      at: 'how.training.4.date',
    },
    {
      title: 'a new blackout covers the meeting with the works council',
      in: company,
      set: { 'blackouts.1': { from: '2027-02-08', to: '2027-02-10', why: 'Stocktaking' } },
      at: 'schedule.council-briefing.date',
      file: shipComms,
    },
    {
      title: 'an audience does not work on the day of its visit',
      in: group,
      set: { 'audiences.patients-council.working-week': ['mon', 'tue', 'wed'] },
      at: 'schedule.patients-visit.date',
      file: handoverComms,
    },
    {
      title: 'an item recurs on Saturdays',
      in: shipComms,
      set: { 'schedule.manager-exchange.every': 'every 2 weeks on saturday from 2027-03-10 until end' },
      at: 'schedule.manager-exchange.every',
    },
  ],
  'late-awareness': [
    {
      title: 'agency nurses hear of it a week before they start',
      in: handoverComms,
      set: { 'schedule.agency-start.date': '2027-05-04' },
      at: 'schedule.agency-start.date',
    },
    {
      title: 'in a small plan they hear of it on the day of the training',
      in: expensesComms,
      set: { 'schedule.leads-first.date': '2027-02-22', 'schedule.announcement.date': '2027-02-24' },
      at: 'schedule.announcement.date',
    },
    {
      title: 'in a small plan no item before go-live is one of awareness',
      in: expensesComms,
      set: { 'schedule.announcement.stage': 'knowledge' },
      at: 'audiences.field-service',
    },
  ],
  'no-reinforcement': [
    {
      title: 'all help and all talk end with go-live',
      in: expensesComms,
      set: { 'schedule.what-we-heard.date': 'go-live' },
      also: [{ in: expenses, set: { 'support.offered.0.until': 'go-live' } }],
      at: 'schedule',
    },
  ],
  'training-too-early': [
    {
      title: 'product managers are trained five weeks before they start',
      in: ship,
      set: { 'how.training.3.date': '2027-03-10' },
      at: 'how.training.3.date',
    },
    {
      title: 'doctors are trained five weeks before they start',
      in: handover,
      set: { 'how.training.4.date': '2027-04-01' },
      at: 'how.training.4.date',
    },
  ],
  'training-window': [
    {
      title: 'a training comes after the go-live of its wave',
      in: ship,
      set: { 'how.training.1.date': '2027-03-18' },
      at: 'how.training.1.date',
    },
    {
      title: 'a session comes before the announcement',
      in: handoverComms,
      set: { 'training.sessions.0.date': '2027-02-26' },
      at: 'training.sessions.0.date',
    },
  ],
  'late-first-win': [
    {
      title: 'the first small win comes after half of the plan',
      in: ship,
      set: { 'recognition.wins.first-undo.date': '2027-05-05' },
      at: 'recognition.wins.first-undo.date',
    },
  ],
  'evaluation-window': [
    {
      title: 'success is judged before go-live',
      in: ship,
      set: { 'reporting.evaluation.date': '2027-04-07' },
      at: 'reporting.evaluation.date',
    },
    {
      title: 'one KPI is due only after the evaluation',
      in: ship,
      set: { 'what.kpis.launch-impact.due': '2027-07-20' },
      at: 'reporting.evaluation.date',
    },
    {
      title: 'the evaluation comes before several of its KPIs are due',
      in: handover,
      set: { 'reporting.evaluation.date': '2027-08-24' },
      at: 'reporting.evaluation.date',
    },
  ],
};
