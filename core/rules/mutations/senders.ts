import { company, expensesComms, group, handover, handoverComms, type Mutations, ship, shipComms } from './mutation.ts';

export const senders: Mutations = {
  'managers-before-teams': [
    {
      title: 'managers hear the word on jobs together with their teams',
      in: shipComms,
      set: { 'schedule.manager-briefing.messages': ['why-now', 'your-work', 'what-next'] },
      at: 'schedule.announcement.date',
    },
    {
      title: 'team leads hear it the day after their teams',
      in: expensesComms,
      set: { 'schedule.leads-first.date': '2027-02-12' },
      at: 'schedule.announcement.date',
    },
    {
      title: 'team leads are not told all that their teams hear',
      in: expensesComms,
      set: {
        'messages.points.how': { text: 'Take a photo and send it.', answers: ['what-next'] },
        'schedule.announcement.messages': ['why', 'how'],
      },
      at: 'schedule.announcement.messages',
    },
  ],
  'consulted-first': [
    {
      title: 'the works council is consulted after the announcement',
      in: shipComms,
      set: { 'schedule.council-briefing.date': '2027-02-24' },
      at: 'schedule.council-briefing.date',
    },
  ],
  embargo: [
    {
      title: 'the leadership team is not on the list of those told early',
      in: ship,
      remove: ['who.told-early.1'],
      at: 'schedule.leadership-briefing.date',
      file: shipComms,
    },
    {
      title: 'ward managers may know only from the day of the announcement',
      in: handover,
      set: { 'who.told-early.0.since': 'announce' },
      at: 'schedule.manager-briefing.date',
      file: handoverComms,
    },
  ],
  'stale-cascade': [
    {
      title: 'the team talks leave out what changes for each',
      in: shipComms,
      set: { 'schedule.team-talks.messages': ['your-job', 'what-next'] },
      at: 'schedule.question-hour.every',
    },
    {
      title: 'the team hears it two weeks after its leads',
      in: expensesComms,
      set: { 'schedule.announcement.date': '2027-02-22' },
      at: 'schedule.announcement.date',
    },
    {
      title: 'the huddles come a week after the briefing',
      in: handoverComms,
      set: { 'schedule.ward-talks.date': 'announce + 3 working days' },
      at: 'schedule.ward-talks.date',
    },
  ],
  'sender-fits': [
    {
      title: 'a director announces it, who is no executive',
      in: shipComms,
      set: { 'schedule.announcement.sender': 'ilse' },
      at: 'schedule.announcement.sender',
    },
    {
      title: 'the practice lead tells the wards what it means for them, not their managers',
      in: handoverComms,
      set: { 'schedule.ward-talks.sender': 'ines' },
      at: 'schedule.ward-talks.sender',
    },
  ],
  'personal-news-in-a-crowd': [
    {
      title: 'the word on jobs first comes by e-mail',
      in: shipComms,
      set: { 'schedule.announcement.channel': 'news-mail' },
      at: 'schedule.announcement.channel',
    },
    {
      title: 'what changes on the ward is first read on the ward board',
      in: handoverComms,
      set: { 'schedule.ward-talks.channel': 'ward-board' },
      at: 'schedule.ward-talks.channel',
    },
  ],
  'nobody-to-ask': [
    {
      title: 'the contact is away on the days after the announcement',
      in: company,
      set: { 'people.sunniva.away': [{ from: '2027-02-24', to: '2027-02-26' }] },
      at: 'schedule.manager-briefing.date',
      file: shipComms,
    },
  ],
  'bad-moment': [
    {
      title: 'the announcement is on a Friday at 15:00',
      in: shipComms,
      set: { 'schedule.announcement.time': '15:00' },
      also: [{ in: ship, set: { 'when.milestones.announce.date': '2027-02-26' } }],
      at: 'schedule.announcement.time',
    },
    {
      title: 'the day after the huddles is a holiday',
      in: group,
      set: { 'holidays.10': '2027-03-04' },
      at: 'schedule.ward-talks.date',
      file: handoverComms,
    },
    {
      title: 'a blackout begins the day after the huddles',
      in: group,
      set: { 'blackouts.1': { from: '2027-03-04', to: '2027-03-05', why: 'The inspection' } },
      at: 'schedule.ward-talks.date',
      file: handoverComms,
    },
  ],
  'cascade-unconfirmed': [
    {
      title: 'the team talks are marked as sent, and nobody counts them',
      in: shipComms,
      set: { 'schedule.team-talks.status': 'sent' },
      at: 'schedule.team-talks.confirmed',
    },
  ],
  'sender-prepared': [
    {
      title: 'managers speak without an FAQ',
      in: shipComms,
      remove: ['training.manager-kit', 'schedule.team-talks.faq'],
      set: { 'not-applicable': [{ question: 'training.managers', because: 'Each talk has what it needs.' }] },
      at: 'schedule.team-talks',
    },
  ],
  'staff-before-public': [
    {
      title: 'the agency hears it a day before the wards',
      in: handoverComms,
      set: { 'schedule.agency-start.date': '2027-03-01' },
      at: 'schedule.agency-start.date',
    },
  ],
  'visible-sponsor': [
    {
      title: 'the sponsor is not seen in a short first phase',
      in: ship,
      set: { 'when.phases.prepare.end': '2027-02-08' },
      at: 'when.phases.prepare',
    },
    {
      title: 'another executive briefs the managers, and nothing else happens in that phase',
      in: handoverComms,
      set: { 'schedule.manager-briefing.sender': 'ruadhan' },
      at: 'when.phases.prepare',
      file: handover,
    },
  ],
  'author-approves': [
    {
      title: 'the approver writes it all',
      in: shipComms,
      set: { 'responsibility.author': 'hedda' },
      at: 'responsibility.approver',
    },
    {
      title: 'the approver writes one item',
      in: handoverComms,
      set: { 'schedule.announcement.author': 'gaspard' },
      at: 'schedule.announcement.author',
    },
  ],
};
