import { company, expensesComms, handoverComms, type Mutations, ship, shipComms } from './mutation.ts';

/** The questions of a communication plan, each without its answer. */
export const commsQuestions: Mutations = {
  'objectives.goals': [
    {
      title: 'goals that say nothing',
      in: shipComms,
      remove: ['objectives.*.statement', 'objectives.*.outcome'],
      at: 'objectives',
    },
    { title: 'no goals', in: handoverComms, remove: ['objectives'], at: 'objectives', as: 'missing-section' },
  ],
  'objectives.know-feel-do': [
    {
      title: 'audiences without what they shall know, feel and do',
      in: shipComms,
      remove: ['audiences.*.know', 'audiences.*.feel', 'audiences.*.do'],
      at: 'audiences',
    },
    {
      title: 'team leads do nothing',
      in: expensesComms,
      remove: ['audiences.team-leads.do'],
      at: 'audiences.team-leads.do',
    },
  ],
  'audiences.groups': [
    {
      title: 'audiences without names and sizes',
      in: company,
      remove: ['audiences.*.name', 'audiences.*.size'],
      at: 'audiences',
      file: shipComms,
    },
    {
      title: 'nobody counted the field service',
      in: expensesComms,
      remove: ['audiences.field-service.size'],
      at: 'audiences.field-service.size',
    },
  ],
  'audiences.needs': [
    {
      title: 'a group without concerns',
      in: shipComms,
      remove: ['audiences.works-council.concerns'],
      at: 'audiences.works-council.concerns',
    },
  ],
  'messages.main-points': [
    {
      title: 'key messages without text and proof',
      in: shipComms,
      remove: ['messages.core', 'messages.points.*.text', 'messages.points.*.proof'],
      at: 'messages',
    },
    { title: 'no core message', in: expensesComms, remove: ['messages.core'], at: 'messages.core' },
  ],
  'messages.tailoring': [
    { title: 'the same for all', in: shipComms, remove: ['messages.tailored'], at: 'messages.tailored' },
  ],
  'channels.list': [
    {
      title: 'channels that say neither their names nor whom they reach',
      in: handoverComms,
      remove: ['channels.*.name', 'channels.*.direction', 'channels.*.reaches'],
      at: 'channels',
    },
    {
      title: 'a channel of the registry that does not say whom it reaches',
      in: company,
      remove: ['channels.question-call.reaches'],
      at: 'channels.question-call.reaches',
      file: shipComms,
    },
  ],
  'channels.best-fit': [
    { title: 'no audience has a channel of its own', in: shipComms, remove: ['audiences.*.channels'], at: 'audiences' },
  ],
  'frequency.rhythm': [
    {
      title: 'items without days',
      in: expensesComms,
      remove: ['schedule.*.date'],
      at: 'frequency',
      as: 'missing-section',
    },
  ],
  'frequency.differences': [
    {
      title: 'no other rhythm for what is urgent',
      in: shipComms,
      remove: ['frequency.high', 'frequency.normal', 'frequency.low'],
      at: 'frequency',
    },
  ],
  'responsibility.authors': [
    { title: 'nobody writes', in: shipComms, remove: ['responsibility.author'], at: 'responsibility.author' },
  ],
  'responsibility.senders': [
    {
      title: 'nobody sends',
      in: expensesComms,
      remove: ['responsibility.sender'],
      at: 'responsibility',
      as: 'missing-section',
    },
    {
      title: 'one item has no sender',
      in: handoverComms,
      remove: ['responsibility.sender'],
      at: 'schedule.ward-news.sender',
    },
  ],
  'responsibility.contact': [
    { title: 'nobody to ask', in: shipComms, remove: ['contact'], at: 'contact', as: 'missing-section' },
    { title: 'no address', in: expensesComms, remove: ['contact.address'], at: 'contact.address' },
  ],
  'feedback.channels': [
    {
      title: 'nobody is asked, and the change plan need not',
      in: shipComms,
      remove: ['feedback.loops'],
      also: [
        {
          in: ship,
          set: { 'not-applicable': [{ question: 'feedback.collection', because: 'Staff talk all day.' }] },
        },
      ],
      at: 'feedback.loops',
    },
  ],
  'feedback.anonymous': [
    {
      title: 'no way to speak without a name',
      in: shipComms,
      remove: ['feedback.anonymous'],
      at: 'feedback.anonymous',
    },
  ],
  'tone.voice': [{ title: 'no words for the tone', in: shipComms, remove: ['tone.words', 'tone.avoid'], at: 'tone' }],
  'tone.plain-language': [
    {
      title: 'nothing keeps it plain',
      in: shipComms,
      remove: ['plain-language'],
      at: 'plain-language',
      as: 'missing-section',
    },
    { title: 'no grade', in: shipComms, remove: ['plain-language.max-grade'], at: 'plain-language.max-grade' },
  ],
  'engagement.attention': [
    { title: 'nothing catches attention', in: shipComms, remove: ['engagement.tactics'], at: 'engagement.tactics' },
  ],
  'engagement.stories': [
    {
      title: 'pieces without a type and a message',
      in: shipComms,
      remove: ['engagement.assets.*.type', 'engagement.assets.*.message'],
      at: 'engagement.assets',
    },
  ],
  'measurement.methods': [
    { title: 'nothing is measured', in: shipComms, remove: ['measurement.methods'], at: 'measurement.methods' },
  ],
  'measurement.kpis': [
    {
      title: 'KPIs without names and levels',
      in: shipComms,
      remove: ['measurement.kpis.*.name', 'measurement.kpis.*.level'],
      at: 'measurement.kpis',
    },
  ],
  'iteration.adjustment': [
    { title: 'nothing changes what is said', in: shipComms, remove: ['iteration.adjust'], at: 'iteration.adjust' },
  ],
  'iteration.updates': [
    {
      title: 'changes of the plan are not told',
      in: shipComms,
      remove: ['iteration.change-notice'],
      at: 'iteration.change-notice',
    },
  ],
  'crisis.reactions': [{ title: 'no scenarios', in: shipComms, remove: ['crisis.scenarios'], at: 'crisis.scenarios' }],
  'crisis.lead': [
    {
      title: 'nobody leads in a crisis',
      in: shipComms,
      remove: ['crisis.lead', 'crisis.deputy', 'crisis.steps', 'crisis.channels'],
      at: 'crisis',
    },
  ],
  'training.sessions': [
    { title: 'no sessions', in: shipComms, remove: ['training.sessions'], at: 'training.sessions' },
  ],
  'training.managers': [
    { title: 'no kit for managers', in: shipComms, remove: ['training.manager-kit'], at: 'training.manager-kit' },
    {
      title: 'no kit for team leads of a small plan',
      in: expensesComms,
      remove: ['training'],
      at: 'training',
      as: 'missing-section',
    },
  ],
};
