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

export const coverage: Mutations = {
  'stage-gap': [
    {
      title: 'product engineers never practise',
      in: shipComms,
      set: { 'schedule.practice-product.stage': 'knowledge' },
      at: 'audiences.product-engineers',
      file: company,
    },
    {
      title: 'agency nurses, of medium impact, are given no wish to take part',
      in: handoverComms,
      set: { 'schedule.agency-start.stage': 'awareness' },
      at: 'audiences.agency-nurses',
      file: group,
    },
    {
      title: 'the patients council, of low impact, is not made aware',
      in: handoverComms,
      set: { 'schedule.patients-visit.stage': 'knowledge' },
      at: 'audiences.patients-council',
      file: group,
    },
  ],
  'message-gap': [
    {
      title: 'nobody tells agency nurses why',
      in: handoverComms,
      set: { 'schedule.agency-start.messages': ['your-shift', 'safe-start'] },
      at: 'audiences.agency-nurses',
      file: group,
    },
    {
      title: 'nobody says any more why agency nurses do not need the word on posts',
      in: handoverComms,
      remove: ['messages.points.your-post.not-for'],
      at: 'audiences.agency-nurses',
      file: group,
    },
  ],
  'silence-gap': [
    {
      title: 'news and question hours start only with the second wave',
      in: shipComms,
      set: {
        'schedule.engineering-news.every': 'every 2 weeks on tuesday from 2027-04-13 until end',
        'schedule.question-hour.every': 'every 2 weeks on tuesday from 2027-04-20 until end',
      },
      at: 'audiences.product-engineers',
      file: company,
    },
  ],
  'uncovered-audience': [
    {
      title: 'nobody talks with the patients council',
      in: handoverComms,
      remove: ['schedule.patients-visit'],
      at: 'audiences.patients-council',
      file: group,
    },
  ],
  'untrained-audience': [
    {
      title: 'product engineers are not trained',
      in: ship,
      remove: ['how.training.2'],
      at: 'audiences.product-engineers',
      file: company,
    },
    {
      title: 'ward managers are not trained',
      in: handover,
      remove: ['how.training.0'],
      at: 'audiences.ward-managers',
      file: group,
    },
  ],
  'unmet-resistance': [
    {
      title: 'nobody answers the platform engineers, who hold back',
      in: ship,
      remove: ['how.resistance.1'],
      at: 'who.stakeholders.platform-engineers',
    },
    {
      title: 'the agency loses faith',
      in: handover,
      set: { 'who.stakeholders.agency-partner.support': 2 },
      at: 'who.stakeholders.agency-partner',
    },
    {
      title: 'a stakeholder without an audience is against it',
      in: handover,
      set: {
        'who.stakeholders.tablet-makers': { influence: 2, support: 1, size: 4, approach: 'Meet them each month.' },
      },
      at: 'who.stakeholders.tablet-makers',
    },
  ],
  'unreachable-channel': [
    {
      title: 'a channel that three use for product engineers does not reach them',
      in: company,
      set: { 'channels.team-meeting.reaches': ['platform-engineers'] },
      at: 'audiences.product-engineers.channels.0.channel',
      file: shipComms,
    },
    {
      title: 'nurses are invited to the doctors meeting',
      in: handoverComms,
      set: { 'schedule.walk-round.channel': 'doctors-meeting' },
      at: 'schedule.walk-round.channel',
    },
    {
      title: 'the works council has no desk, and one item comes by chat',
      in: company,
      set: { 'audiences.works-council.deskless': true },
      at: 'schedule.heard-and-done.channel',
      file: shipComms,
    },
  ],
  'rhythm-differs': [
    {
      title: 'the urgent comes once a month',
      in: shipComms,
      set: { 'frequency.high': 'monthly' },
      at: 'frequency.high',
    },
    {
      title: 'the routine comes as often as the urgent',
      in: handoverComms,
      set: { 'frequency.low': 'weekly' },
      at: 'frequency.high',
    },
  ],
  'executives-monthly': [
    {
      title: 'executives hear of it once a quarter',
      in: ship,
      set: { 'reporting.executive-updates.cadence': 'quarterly on the first tue' },
      at: 'reporting.executive-updates.cadence',
    },
    {
      title: 'executives hear of it from after go-live on',
      in: handover,
      set: { 'reporting.executive-updates.cadence': 'monthly on the second thu from 2027-06-01' },
      at: 'reporting.executive-updates.cadence',
    },
  ],
  'survey-fatigue': [
    {
      title: 'a third loop asks the same people',
      in: shipComms,
      set: {
        'feedback.loops.mood-cards': {
          method: 'A card on the door',
          audiences: ['product-engineers'],
          cadence: 'monthly on the last thu',
          owner: 'lucjan',
          'reports-back': 'heard-and-done',
        },
      },
      also: [{ in: ship, set: { 'feedback.adaptation.triggers.0.signal': 'team-pulse or mood-cards' } }],
      at: 'feedback.loops.mood-cards.cadence',
    },
  ],
  'language-not-served': [
    {
      title: 'agency nurses speak Polish',
      in: group,
      set: { 'audiences.agency-nurses.language': 'pl' },
      at: 'audiences.agency-nurses.language',
    },
    {
      title: 'the works council speaks German',
      in: company,
      set: { 'audiences.works-council.language': 'de' },
      at: 'audiences.works-council.language',
    },
  ],
  'repeat-key-message': [
    {
      title: 'ward managers hear the word on posts three times',
      in: handoverComms,
      set: { 'schedule.heard-and-done.audiences': ['medical-nurses', 'surgical-nurses', 'doctors'] },
      at: 'audiences.ward-managers',
      file: group,
    },
  ],
  'first-message-why': [
    {
      title: 'the announcement does not say why',
      in: handoverComms,
      set: { 'schedule.announcement.messages': ['safe-start'] },
      at: 'schedule.announcement.messages',
    },
    {
      title: 'managers are briefed without the reason',
      in: shipComms,
      set: { 'schedule.manager-briefing.messages': ['your-work', 'your-job', 'what-next'] },
      at: 'schedule.manager-briefing.messages',
    },
    {
      title: 'no key message says why it cannot wait',
      in: shipComms,
      set: { 'messages.points.why-now.answers': ['why', 'risk-of-not-changing'] },
      at: 'schedule.manager-briefing.messages',
    },
    {
      title: 'no key message says what happens if nothing changes',
      in: expensesComms,
      set: { 'messages.points.why.answers': ['why', 'why-now', 'personal-impact', 'what-next'] },
      at: 'schedule.announcement.messages',
    },
    {
      title: 'the announcement covers less than its key messages answer',
      in: shipComms,
      set: { 'schedule.announcement.covers': ['why', 'why-now', 'job-security'] },
      at: 'schedule.announcement.covers',
    },
  ],
  'two-way-for-high-impact': [
    {
      title: 'nothing says what is in it for product engineers',
      in: shipComms,
      remove: ['messages.tailored.0'],
      at: 'audiences.product-engineers',
      file: company,
    },
  ],
  'message-house': [
    {
      title: 'there are five key messages',
      in: expensesComms,
      set: {
        'messages.points.how': { text: 'Take a photo of the receipt and send it.' },
        'messages.points.when': { text: 'Send it on the day.' },
        'messages.points.paper': { text: 'We take paper until 31 March.' },
        'messages.points.help': { text: 'Ask in the break room.' },
        'schedule.leads-first.messages': ['why', 'how', 'when', 'paper', 'help'],
        'schedule.announcement.messages': ['why', 'how', 'when', 'paper', 'help'],
      },
      at: 'messages.points',
    },
  ],
  'announcement-only': [
    {
      title: 'the small change is only announced',
      in: expensesComms,
      set: { 'schedule.what-we-heard.stage': 'knowledge' },
      also: [
        {
          in: expenses,
          remove: ['how.training'],
          set: { 'not-applicable': [{ question: 'how.training', because: 'The form explains itself.' }] },
        },
      ],
      at: 'schedule',
    },
  ],
};
