import { expenses, expensesComms, handover, type Mutations, ship } from './mutation.ts';

/** The questions of a change plan, each without its answer. */
export const changeQuestions: Mutations = {
  'why.goal': [
    { title: 'no goal', in: ship, remove: ['why.goal'], at: 'why.goal' },
    { title: 'a goal without where we stand', in: expenses, remove: ['why.goal.from'], at: 'why.goal.from' },
  ],
  'why.alignment': [{ title: 'no objective', in: ship, remove: ['why.alignment'], at: 'why.alignment' }],
  'what.outcomes': [
    {
      title: 'outcomes that say nothing',
      in: ship,
      set: { 'what.outcomes.*': { 'x-note': 'To be written after the workshop' } },
      at: 'what.outcomes',
    },
  ],
  'what.kpis': [
    {
      title: 'KPIs without names',
      in: ship,
      remove: ['what.kpis.*.name', 'what.kpis.*.measures'],
      at: 'what.kpis',
    },
  ],
  'what.output-metrics': [
    {
      title: 'nothing counts output or launches',
      in: ship,
      set: { 'what.kpis.launches.measures': 'quality', 'what.kpis.lead-time.measures': 'quality' },
      at: 'what.kpis',
    },
  ],
  'what.tools': [{ title: 'no tools', in: handover, remove: ['what.tools'], at: 'what.tools' }],
  'who.stakeholders': [{ title: 'no stakeholders', in: ship, remove: ['who.stakeholders'], at: 'who.stakeholders' }],
  'who.leads': [
    { title: 'nobody leads', in: ship, remove: ['who.roles'], at: 'who.roles' },
    { title: 'no sponsor', in: expenses, remove: ['who.roles.sponsor'], at: 'who.roles.sponsor' },
    {
      title: 'the leaders are "leadership"',
      in: handover,
      set: { 'who.roles.sponsor': 'leadership' },
      at: 'who.roles.sponsor',
    },
  ],
  'who.affected': [
    {
      title: 'a group without concerns',
      in: ship,
      remove: ['who.affected.product-managers.concerns'],
      at: 'who.affected.product-managers.concerns',
    },
    { title: 'nobody is affected', in: expenses, remove: ['who.affected'], at: 'who.affected' },
    {
      title: 'a concern without a response',
      in: handover,
      remove: ['who.affected.doctors.concerns.0.response'],
      at: 'who.affected.doctors.concerns.0.response',
    },
  ],
  'when.timeline': [
    {
      title: 'no timeline',
      in: ship,
      remove: ['when.start', 'when.go-live', 'when.end'],
      at: 'when',
    },
    { title: 'no end', in: expenses, remove: ['when.end'], at: 'when.end' },
    { title: 'a go-live to be decided', in: handover, set: { 'when.go-live': 'TBD' }, at: 'when.go-live' },
  ],
  'when.milestones': [
    {
      title: 'milestones without days, and phases without ends',
      in: ship,
      remove: ['when.milestones.*.date', 'when.milestones.*.done-when', 'when.phases.*.start', 'when.phases.*.end'],
      at: 'when.milestones',
    },
  ],
  'where.first-teams': [
    {
      title: 'waves without teams and without a start',
      in: ship,
      remove: ['where.waves.*.teams', 'where.waves.*.audiences', 'where.waves.*.start', 'where.waves.*.ready-when'],
      at: 'where.waves',
    },
  ],
  'where.urgent-areas': [{ title: 'nothing is urgent', in: ship, remove: ['where.urgent'], at: 'where.urgent' }],
  'how.steps': [
    { title: 'no steps', in: expenses, remove: ['how.activities'], at: 'how.activities' },
    {
      title: 'a step without an owner',
      in: ship,
      remove: ['how.activities.pair-mentors.owner'],
      at: 'how.activities.pair-mentors.owner',
    },
  ],
  'how.communication': [
    { title: 'nothing on communication', in: ship, remove: ['how.communication'], at: 'how.communication' },
  ],
  'how.resistance': [{ title: 'no resistance is met', in: ship, remove: ['how.resistance'], at: 'how.resistance' }],
  'how.training': [
    { title: 'no training', in: ship, remove: ['how.training'], at: 'how.training' },
    { title: 'no training in a small plan', in: expenses, remove: ['how.training'], at: 'how.training' },
  ],
  'risks.challenges': [
    {
      title: 'risks that say nothing',
      in: ship,
      remove: ['risks.*.event', 'risks.*.cause', 'risks.*.effect', 'risks.*.likelihood', 'risks.*.impact'],
      at: 'risks',
    },
    { title: 'no word on what could go wrong', in: expenses, remove: ['risks.late-claims.event'], at: 'risks' },
  ],
  'risks.mitigation': [
    { title: 'nothing is done about the risks', in: ship, remove: ['risks.*.response', 'risks.*.owner'], at: 'risks' },
    {
      title: 'nothing is done about the risk of a small plan',
      in: expenses,
      remove: ['risks.late-claims.response', 'risks.late-claims.owner'],
      at: 'risks',
    },
  ],
  'support.resources': [{ title: 'nothing is asked for', in: ship, remove: ['support.asks'], at: 'support.asks' }],
  'support.people': [
    {
      title: 'offers that do not say what, to whom and by whom',
      in: ship,
      remove: [
        'support.offered.*.audience',
        'support.offered.*.kind',
        'support.offered.*.what',
        'support.offered.*.owner',
      ],
      at: 'support.offered',
    },
  ],
  'feedback.collection': [
    {
      title: 'nobody is asked',
      in: expensesComms,
      remove: ['feedback.loops'],
      at: 'feedback.loops',
      file: expenses,
    },
  ],
  'feedback.adjustment': [
    {
      title: 'nothing changes the plan',
      in: ship,
      remove: ['feedback.adaptation'],
      at: 'feedback',
      as: 'missing-section',
    },
  ],
  'recognition.wins': [{ title: 'no wins', in: ship, remove: ['recognition.wins'], at: 'recognition.wins' }],
  'recognition.rewards': [
    { title: 'no rewards', in: ship, remove: ['recognition.rewards'], at: 'recognition.rewards' },
  ],
  'reporting.progress': [{ title: 'no progress', in: ship, remove: ['reporting.progress'], at: 'reporting.progress' }],
  'reporting.executives': [
    { title: 'no updates', in: ship, remove: ['reporting.executive-updates'], at: 'reporting.executive-updates' },
  ],
  'reporting.evaluation': [
    { title: 'no evaluation', in: ship, remove: ['reporting.evaluation'], at: 'reporting.evaluation' },
  ],
  'why.urgency': [{ title: 'no urgency', in: ship, remove: ['why.urgency'], at: 'why.urgency' }],
  'why.cost-of-inaction': [
    { title: 'no cost of doing nothing', in: ship, remove: ['why.cost-of-inaction'], at: 'why.cost-of-inaction' },
  ],
  'what.stops': [{ title: 'nothing stops', in: expenses, remove: ['what.stops'], at: 'what.stops' }],
  'what.out-of-scope': [{ title: 'no bounds', in: ship, remove: ['what.out-of-scope'], at: 'what.out-of-scope' }],
  'what.dependencies': [{ title: 'no dependencies', in: ship, remove: ['what.depends-on'], at: 'what.depends-on' }],
  'support.go-live': [
    {
      title: 'nobody helps in the first days',
      in: expenses,
      set: { 'support.offered.0.until': 'go-live - 1 day', 'support.offered.0.from': '2027-02-24' },
      at: 'support.offered',
    },
  ],
  'safety.job-security': [
    {
      title: 'no word on jobs, where nothing counts output',
      in: handover,
      remove: ['safety.job-security'],
      set: {
        'what.kpis.wards-live.measures': 'adoption',
        'not-applicable': [{ question: 'what.output-metrics', because: 'Nothing is produced.' }],
      },
      at: 'safety.job-security',
    },
  ],
  'decisions.ask': [
    {
      title: 'decisions that do not say what is asked',
      in: ship,
      remove: ['decisions.*.ask', 'decisions.*.whom', 'decisions.*.due'],
      at: 'decisions',
    },
    {
      title: 'nothing is asked of executives',
      in: handover,
      remove: ['decisions'],
      at: 'decisions',
      as: 'missing-section',
    },
  ],
};
