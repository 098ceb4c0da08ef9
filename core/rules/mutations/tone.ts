import { expensesComms, handover, handoverComms, type Mutations, ship, shipComms } from './mutation.ts';

export const tone: Mutations = {
  'fear-language': [
    {
      title: 'a key message ends with a threat',
      in: shipComms,
      replace: { 'and time to learn."\n      proof:': 'and time to learn. Or else."\n      proof:' },
      at: 'messages.points.your-work.text',
    },
    {
      title: 'a standard allows no exceptions',
      in: handover,
      set: { 'safety.expectations.1.standard': 'Ward managers look at the overview twice a shift, no exceptions.' },
      at: 'safety.expectations.1.standard',
    },
  ],
  'blame-language': [
    {
      title: 'the holding line of an incident names a culprit',
      in: handoverComms,
      set: {
        'crisis.scenarios.patient-harm.holding-line':
          'We are with the patient and the family. The nurse on duty failed to check the list.',
      },
      at: 'crisis.scenarios.patient-harm.holding-line',
    },
    {
      title: 'the response to an incident looks for whose fault it was',
      in: shipComms,
      set: { 'crisis.scenarios.bad-release.response': 'Find out whose fault it was, and tell support.' },
      at: 'crisis.scenarios.bad-release.response',
    },
  ],
  euphemism: [
    {
      title: 'a key message speaks of rightsizing',
      in: handoverComms,
      set: {
        'messages.points.your-post.text': 'The rightsizing of wards comes later. The system shows wards, not people.',
      },
      at: 'messages.points.your-post.text',
    },
  ],
  'absolute-promise': [
    {
      title: 'a promise for ever that nobody has approved',
      in: expensesComms,
      replace: {
        'The phone form starts on 2 March."': 'The phone form starts on 2 March. No jobs will ever be lost."',
      },
      at: 'messages.points.why.text',
    },
    {
      title: 'launches are counted, and no word on jobs',
      in: ship,
      remove: ['safety.job-security'],
      at: 'safety.job-security.position',
    },
  ],
  'trait-label': [
    {
      title: 'a gain says what managers are, not what they do',
      in: ship,
      set: { 'who.affected.product-engineers.gaining': 'A mentor, because some managers are defensive.' },
      at: 'who.affected.product-engineers.gaining',
    },
  ],
  'standard-without-support': [
    {
      title: 'a standard without support',
      in: ship,
      remove: ['safety.expectations.0.support'],
      at: 'safety.expectations.0.support',
    },
    {
      title: 'a bar rises for doctors, who get no training',
      in: handover,
      remove: ['how.training.4'],
      at: 'what.kpis.near-misses.target',
    },
  ],
  'plain-language': [
    {
      title: 'a word that the tone avoids',
      in: shipComms,
      set: { 'training.sessions.0.topic': 'The velocity of the first teams, and your questions' },
      at: 'training.sessions.0.topic',
    },
    {
      title: 'letters that nobody explains',
      in: handoverComms,
      set: { 'training.sessions.0.topic': 'The eight items in the QXR' },
      at: 'training.sessions.0.topic',
    },
    {
      title: 'a sentence of over 25 words',
      in: handoverComms,
      set: {
        'training.sessions.1.topic':
          'All that you asked us in the huddles of the last two weeks on both wards, with the best of the answers that we could give you on the day',
      },
      at: 'training.sessions.1.topic',
    },
    {
      title: 'a text for people who studied',
      in: shipComms,
      set: {
        'messages.points.what-next.text':
          'Organisational implementation begins incrementally. Participating departments subsequently communicate operational considerations. Individual responsibilities necessitate comprehensive familiarisation. Experimental verification determines subsequent prioritisation. Continuous evaluation facilitates sustainable institutional improvement. Participation opportunities remain available indefinitely. Documentation accompanies organisational transitions. Interdepartmental coordination continues.',
      },
      at: 'messages.points.what-next.text',
    },
  ],
  'missing-text-alternative': [
    {
      title: 'a film without a word on its captions',
      in: shipComms,
      remove: ['engagement.assets.customer-clip.alt'],
      at: 'engagement.assets.customer-clip.alt',
    },
  ],
};
