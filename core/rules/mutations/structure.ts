import {
  company,
  expenses,
  expensesComms,
  handover,
  handoverComms,
  type Mutations,
  ship,
  shipComms,
} from './mutation.ts';

export const structure: Mutations = {
  'unresolved-reference': [
    {
      title: 'somebody who is told early is misspelt',
      in: ship,
      set: { 'who.told-early.1.who': 'leadership-tem' },
      at: 'who.told-early.1.who',
    },
    {
      title: 'an audience of a wave is misspelt',
      in: handover,
      set: { 'where.waves.first.audiences': ['medical-nurse', 'ward-managers', 'it-service'] },
      at: 'where.waves.first.audiences.0',
    },
    {
      title: 'a person is misspelt',
      in: ship,
      set: { 'how.activities.pair-mentors.owner': 'yusre' },
      at: 'how.activities.pair-mentors.owner',
    },
    {
      title: 'an audience is misspelt in the schedule',
      in: handoverComms,
      set: { 'schedule.walk-round.audiences': ['medical-nurses', 'surgical-nurse'] },
      at: 'schedule.walk-round.audiences.1',
    },
    {
      title: 'an audience stands where a channel belongs',
      in: shipComms,
      set: { 'schedule.manager-practice.channel': 'engineering-managers' },
      at: 'schedule.manager-practice.channel',
    },
    {
      title: 'a KPI is misspelt in an outcome',
      in: expenses,
      set: { 'what.outcomes.paid-sooner.kpis': ['day-to-pay'] },
      at: 'what.outcomes.paid-sooner.kpis.0',
    },
  ],
  'unused-definition': [
    {
      title: 'a channel is defined and never used',
      in: handoverComms,
      set: {
        'channels.night-letter': {
          name: 'Letter to the night shift',
          medium: 'print',
          direction: 'one-way',
          reaches: ['medical-nurses'],
        },
      },
      at: 'channels.night-letter',
    },
    {
      title: 'a person is left over',
      in: expenses,
      set: { 'people.thandeka': { name: 'Thandeka Brouwers' } },
      at: 'people.thandeka',
    },
  ],
  'outgrown-size': [
    {
      title: 'the field service has 180 people',
      in: expensesComms,
      set: { 'audiences.field-service.size': 180 },
      at: 'size',
      file: expenses,
    },
    {
      title: 'the small change hits hard',
      in: expenses,
      set: { 'who.affected.field-service.impact': 'high', 'risks.late-claims.audience': 'field-service' },
      also: [
        {
          in: expensesComms,
          set: { 'messages.points.why.answers': ['why', 'why-now', 'risk-of-not-changing', 'what-next'] },
        },
      ],
      at: 'size',
    },
    {
      title: 'the small change takes five months',
      in: expenses,
      set: { 'when.end': '2027-06-30' },
      at: 'size',
    },
    {
      title: 'the small change speaks of jobs',
      in: expensesComms,
      set: {
        'messages.points.why.answers': ['why', 'why-now', 'risk-of-not-changing', 'personal-impact', 'job-security'],
      },
      at: 'size',
      file: expenses,
    },
  ],
  'plans-disagree': [
    {
      title: 'an audience has another size here than in the registry',
      in: shipComms,
      set: { 'audiences.product-engineers.size': 90 },
      at: 'audiences.product-engineers.size',
    },
    {
      title: 'another person approves here than in the change plan',
      in: handoverComms,
      set: { 'responsibility.approver': 'ruadhan' },
      at: 'responsibility.approver',
    },
    {
      title: 'the communication plan does not say what it is for',
      in: expensesComms,
      remove: ['for'],
      at: 'for',
    },
  ],
  'suspect-approval': [
    {
      title: 'the plan is not what was approved',
      in: ship,
      set: {
        approved: {
          by: 'nkechi',
          date: '2026-11-20',
          fingerprint: `v1-sha256-${'0'.repeat(64)}`,
        },
      },
      at: 'approved',
    },
    {
      title: 'an item is not what was approved',
      in: shipComms,
      set: {
        'schedule.announcement.approved': {
          by: 'hedda',
          date: '2026-11-20',
          fingerprint: `v1-sha256-${'0'.repeat(64)}`,
        },
      },
      at: 'schedule.announcement.approved',
    },
  ],
  'one-accountable': [
    {
      title: 'two people own one activity',
      in: ship,
      set: { 'how.activities.pair-mentors.owner': 'yusra and joren' },
      at: 'how.activities.pair-mentors.owner',
    },
    {
      title: 'a list of sponsors',
      in: handover,
      set: { 'who.roles.sponsor': ['orlaith', 'kwabena'] },
      at: 'who.roles.sponsor',
    },
  ],
  'overloaded-owner': [
    {
      title: 'six people are asked for advice on one activity',
      in: ship,
      set: { 'how.activities.pair-mentors.consulted': ['joren', 'ilse', 'teodor', 'odile', 'lucjan', 'amaru'] },
      at: 'how.activities.pair-mentors.consulted',
    },
  ],
  'owner-away': [
    {
      title: 'the owner is away on the day',
      in: company,
      set: { 'people.lucjan.away': [{ from: '2027-03-11', to: '2027-03-15' }] },
      at: 'how.activities.open-launch-board.due',
      file: ship,
    },
    {
      title: 'the owner is away, and nobody knows until when',
      in: company,
      set: { 'people.amaru.away': true },
      at: 'how.activities.write-manager-kit.due',
      file: ship,
    },
  ],
  'dependency-cycle': [
    {
      title: 'an activity waits for itself',
      in: ship,
      set: { 'how.activities.train-managers.needs': ['train-managers'] },
      at: 'how.activities.train-managers.needs.0',
    },
    {
      title: 'two activities wait for each other',
      in: ship,
      set: { 'how.activities.write-manager-kit.needs': ['train-managers'] },
      at: 'how.activities.write-manager-kit.needs.0',
    },
  ],
  'expired-deferral': [
    {
      title: 'the answer that was put off was due last week',
      in: ship,
      remove: ['why.urgency'],
      set: { open: [{ question: 'why.urgency', owner: 'sunniva', due: '2026-11-13', because: 'Sales asks around.' }] },
      at: 'open.0.due',
    },
  ],
};
