import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Content, Document, Logo } from '../document/document.ts';
import { gap, ours, prose, value } from '../document/line.ts';
import type { Picture } from '../document/picture.ts';
import type { Line, Piece, Source, Table } from '../document/piece.ts';
import type { Path } from '../parse/tree.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const CHANGE = 'file:///plans/handover.change.yaml';
const COMMS = 'file:///plans/handover.comms.yaml';

const inPlan = (...path: Path): Source => ({ uri: CHANGE, document: 0, path });
const inComms = (...path: Path): Source => ({ uri: COMMS, document: 0, path });
const day = (text: string): CalendarDate => text as CalendarDate;

/** A document with everything in it that a document may hold: each type of content, piece, tone and picture, and a gap. */
export function sampleDocument(): Document {
  return {
    label: 'Executive summary',
    title: [value('Handovers at the bedside', [inPlan('title')])],
    head: [
      [
        ours('Status: '),
        value('on track', [inPlan('status')], 'good'),
        ours(', version '),
        value('2', [inPlan('version')]),
      ],
      [ours('For: '), value('Ida Berg', [inPlan('who', 'sponsor'), inPlan('people', 'ida')])],
    ],
    pages: [
      {
        id: 'summary',
        sections: [sentenceSection(), decisionsSection(), measuresSection(), timelineSection(), risksSection()],
      },
      {
        id: 'annex',
        title: [ours('Annex to '), value('Handovers at the bedside', [inPlan('title')])],
        sections: [picturesSection(), approvalSection()],
      },
    ],
    foot: [
      [
        value('26', [inPlan('why', 'goal')]),
        ours(' of '),
        value('28', [inPlan('why', 'goal')]),
        ours(' questions answered'),
      ],
    ],
    language: 'en',
    today: day('2027-02-15'),
    brand: { name: 'North Clinic', colour: '#0b5fff', logo: SVG_LOGO },
  };
}

/** 24 × 24, for formats that cannot show an SVG. */
export const PNG_LOGO: Logo = {
  mediaType: 'image/png',
  bytes: Uint8Array.from(
    (
      '89504e470d0a1a0a0000000d4948445200000018000000180103000000dab9afbb00000006504c54450b5fffff' +
      'ffffab5831f5000000184944415478da6360c00198ff1f40c5071850319a3c0e00002ff1111d5d497fc9000000' +
      '0049454e44ae426082'
    ).match(/../g) as string[],
    (byte) => Number.parseInt(byte, 16),
  ),
};

export const SVG_LOGO: Logo = {
  mediaType: 'image/svg+xml',
  bytes: Uint8Array.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#0b5fff"/><path d="M6 6h12v4h-8v4h8v4H6z" fill="#fff"/></svg>',
    (character) => character.charCodeAt(0),
  ),
};

function sentenceSection() {
  const line: Line = [
    prose('From 1 March, nurses hand over **at the bedside**, with the patient listening.', [
      inPlan('why', 'goal', 'statement'),
    ]),
    ours(' It affects '),
    value('240 people', [inPlan('who', 'affected', 'nurses', 'count'), inPlan('who', 'affected', 'doctors', 'count')]),
    ours(', costs '),
    value('€ 48,000', [inPlan('what', 'budget')], 'strong'),
    ours(', and is '),
    value('one week late', [inPlan('when', 'milestones', 'training', 'date')], 'watch'),
    ours('.'),
  ];
  return {
    id: 'sentence',
    title: 'In one sentence',
    content: [{ type: 'paragraph', role: 'lead', line }] as Content[],
  };
}

function decisionsSection() {
  const content: Content[] = [
    {
      type: 'list',
      isOrdered: true,
      items: [
        [
          prose('Pay 20 minutes of overlap for each shift', [inPlan('decisions', 'overlap', 'ask')]),
          ours(' is asked of '),
          value('Ida Berg', [inPlan('decisions', 'overlap', 'whom')]),
          ours(' by '),
          value('22 Feb 2027', [inPlan('decisions', 'overlap', 'due')], 'strong'),
          ours('. Recommended: '),
          prose('Yes, for six months; see [the trial](https://example.org/trial).', [
            inPlan('decisions', 'overlap', 'recommendation'),
          ]),
        ],
        [
          prose('Which wards begin?', [inPlan('decisions', 'wards', 'ask')]),
          ours(' If not: '),
          gap('not yet answered', [inPlan('decisions', 'wards', 'if-not')]),
        ],
      ],
    },
    { type: 'paragraph', role: 'more', line: [ours('Two more decisions are in the annex.')] },
  ];
  return { id: 'decisions', title: 'Decisions and money', content };
}

function measuresSection() {
  const content: Content[] = [
    {
      type: 'facts',
      facts: [
        { name: 'From', line: [prose('Handovers in the *office*, by phone', [inPlan('why', 'goal', 'from')])] },
        { name: 'To', line: [prose('Handovers with the patient', [inPlan('why', 'goal', 'to')])] },
        { name: 'Why now', line: [gap('not yet answered', [inPlan('why', 'urgency')])] },
      ],
    },
    {
      type: 'table',
      headings: ['Measure', 'Today', 'Target', 'By'],
      widths: [3, 1, 1, 1],
      rows: [
        [
          [prose('Falls in the first hour of a shift', [inPlan('what', 'kpis', 'falls', 'name')])],
          [value('31', [inPlan('what', 'kpis', 'falls', 'baseline')], 'bad')],
          [value('≤ 15', [inPlan('what', 'kpis', 'falls', 'target')], 'good')],
          [value('30 Sep 2027', [inPlan('what', 'kpis', 'falls', 'due')])],
        ],
        [
          [prose('Handovers with `ISBAR`', [inPlan('what', 'kpis', 'isbar', 'name')])],
          [gap('not yet answered', [inPlan('what', 'kpis', 'isbar', 'baseline')])],
          [value('90 %', [inPlan('what', 'kpis', 'isbar', 'target')])],
          [value('30 Jun 2027', [inPlan('what', 'kpis', 'isbar', 'due')])],
        ],
      ],
    },
  ];
  return { id: 'measures', title: 'Why, and how we measure it', content };
}

function timelineSection() {
  const timeline = SAMPLE_PICTURES.find(({ type }) => type === 'timeline') as Picture;
  return { id: 'timeline', title: 'Timeline', content: [{ type: 'picture', picture: timeline }] as Content[] };
}

function risksSection() {
  const content: Content[] = [
    {
      type: 'list',
      items: [
        [
          prose('Night shifts have nobody to hand over to.', [inPlan('risks', 'nights', 'event')]),
          ours(' '),
          value('high', [inPlan('risks', 'nights', 'likelihood'), inPlan('risks', 'nights', 'impact')], 'bad'),
          ours(' Answer: '),
          prose('One floating nurse for three wards', [inPlan('risks', 'nights', 'response')]),
        ],
      ],
    },
    { type: 'subheading', line: [ours('Your part in the next four weeks')] },
    {
      type: 'paragraph',
      line: [
        value('Tue, 16 Feb', [inComms('schedule', 'kick-off', 'date')], 'strong'),
        ours(': '),
        prose('Why we hand over at the bedside', [inComms('schedule', 'kick-off', 'subject')]),
      ],
    },
    { type: 'paragraph', role: 'note', line: [ours('Days without a year are in 2027.')] },
  ];
  return { id: 'risks', title: 'Risks, and what comes next', content };
}

function picturesSection() {
  const others = SAMPLE_PICTURES.filter(({ type }) => type !== 'timeline');
  return {
    id: 'pictures',
    title: 'Pictures',
    content: others.map((picture): Content => ({ type: 'picture', picture })),
  };
}

function approvalSection() {
  const content: Content[] = [{ type: 'blanks', labels: ['Name', 'Decision', 'Date and signature'] }];
  return { id: 'approval', title: 'Approval', content };
}

const base = (id: string, title: string, description: string, headings: string[], rows: Line[][]) => ({
  id,
  title,
  description,
  thinned: 'Not everything has a label here.',
  table: { type: 'table', headings, rows } satisfies Table,
});

const NURSES = { label: 'Nurses', from: [inPlan('audiences', 'nurses')] };
const DOCTORS = { label: 'Doctors of the intensive care units', from: [inPlan('audiences', 'doctors')] };

/** One of each type. */
export const SAMPLE_PICTURES: readonly Picture[] = [
  {
    type: 'timeline',
    ...base(
      'timeline',
      'Timeline',
      'From January to September: two phases, two milestones.',
      ['Day', 'What'],
      [
        [[value('4 Jan 2027', [inPlan('when', 'start')])], [ours('Start')]],
        [
          [value('1 Mar 2027', [inPlan('when', 'go-live')])],
          [prose('First wards', [inPlan('when', 'milestones', 'first', 'name')])],
        ],
      ],
    ),
    start: day('2027-01-04'),
    end: day('2027-09-30'),
    today: { label: 'Today', from: [], date: day('2027-02-15') },
    legend: { strong: 'Start, go-live or end', single: 'Once', recurring: 'Repeats', several: 'So many' },
    ticks: ['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'].map((label, at) => ({
      date: day(`2027-0${at + 2}-01`),
      label,
      year: '2027',
    })),
    barLanes: [
      {
        title: 'Phases',
        bars: [
          {
            label: 'Prepare',
            from: [inPlan('when', 'phases', 'prepare')],
            start: day('2027-01-04'),
            end: day('2027-02-28'),
          },
          {
            label: 'Roll out',
            from: [inPlan('when', 'phases', 'rollout')],
            start: day('2027-03-01'),
            end: day('2027-09-30'),
          },
        ],
      },
    ],
    markLanes: [
      {
        title: 'Milestones',
        isOfMilestones: true,
        marks: [
          { label: 'Start', from: [inPlan('when', 'start')], date: day('2027-01-04'), isStrong: true },
          { label: 'First wards', from: [inPlan('when', 'milestones', 'first')], date: day('2027-03-01') },
        ],
      },
      {
        title: 'Nurses',
        marks: [{ label: 'Kick-off', from: [inComms('schedule', 'kick-off')], date: day('2027-02-16') }],
      },
    ],
  },
  {
    type: 'risk-map',
    ...base(
      'risk-map',
      'Risk map',
      'Two risks, one of them high.',
      ['Number', 'Risk', 'Before', 'After'],
      [
        [
          [ours('1')],
          [prose('Nobody at night', [inPlan('risks', 'nights', 'event')])],
          [value('20', [inPlan('risks', 'nights')], 'bad')],
          [value('6', [inPlan('risks', 'nights', 'residual')], 'good')],
        ],
        [
          [ours('2')],
          [prose('Privacy', [inPlan('risks', 'privacy', 'event')])],
          [value('6', [inPlan('risks', 'privacy')])],
          [gap('not yet answered', [inPlan('risks', 'privacy', 'residual')])],
        ],
      ],
    ),
    risks: [
      {
        label: 'Nobody at night',
        from: [inPlan('risks', 'nights')],
        inherent: { likelihood: 4, impact: 5 },
        residual: { likelihood: 2, impact: 3 },
      },
      { label: 'Privacy', from: [inPlan('risks', 'privacy')], inherent: { likelihood: 2, impact: 3 } },
    ],
    axes: { likelihood: 'Likelihood', impact: 'Impact' },
    legend: { inherent: 'Before the response', residual: 'After the response' },
    high: { score: 15, label: 'High: 15 or more' },
  },
  {
    type: 'matrix',
    ...base(
      'coverage',
      'Who hears what',
      'Doctors do not hear the second message.',
      ['Audience', 'Why', 'How'],
      [
        [
          [value('Nurses', NURSES.from)],
          [value('3', [inComms('schedule')], 'good')],
          [value('1', [inComms('schedule')], 'watch')],
        ],
        [
          [value(DOCTORS.label, DOCTORS.from)],
          [value('none', [inComms('messages', 'points', 'why')], 'bad')],
          [ours('–')],
        ],
      ],
    ),
    rows: [NURSES, DOCTORS],
    columns: [
      { label: 'Why', from: [inComms('messages', 'points', 'why')] },
      { label: 'How', from: [inComms('messages', 'points', 'how')] },
    ],
    cells: [
      [
        { state: 'full', text: '3', from: [inComms('schedule', 'kick-off')] },
        { state: 'part', text: '1', from: [inComms('schedule', 'training')] },
      ],
      [
        { state: 'gap', text: 'none', from: [inComms('messages', 'points', 'why')] },
        { state: 'none', text: '–', from: [] },
      ],
    ],
    legend: { full: 'told', part: 'told once', gap: 'not told' },
  },
  {
    type: 'calendar',
    ...base(
      'calendar',
      'Calendar',
      'Two communications in February and March.',
      ['Day', 'What'],
      [
        [
          [value('16 Feb 2027', [inComms('schedule', 'kick-off', 'date')])],
          [prose('Kick-off', [inComms('schedule', 'kick-off', 'subject')])],
        ],
        [
          [value('1 Mar 2027', [inComms('schedule', 'go', 'date')])],
          [prose('First wards begin', [inComms('schedule', 'go', 'subject')])],
        ],
      ],
    ),
    months: [
      { month: '2027-02', label: 'February 2027' },
      { month: '2027-03', label: 'March 2027' },
    ],
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    days: [
      {
        date: day('2027-02-16'),
        items: [{ type: 'touchpoint', label: 'Kick-off', from: [inComms('schedule', 'kick-off')] }],
      },
      {
        date: day('2027-03-01'),
        items: [{ type: 'touchpoint', label: 'First wards begin', from: [inComms('schedule', 'go')] }],
      },
    ],
    freeDays: [day('2027-03-26')],
    today: day('2027-02-15'),
    legend: {
      touchpoint: 'Communication',
      session: 'Session',
      milestone: 'Milestone',
      several: 'So many',
      free: 'Free day',
      today: 'Today',
    },
  },
  {
    type: 'grid',
    ...base(
      'grid',
      'Influence and support',
      'Doctors have much influence.',
      ['Group', 'Influence', 'Support'],
      [
        [
          [value(DOCTORS.label, DOCTORS.from)],
          [value('5', [inPlan('who', 'stakeholders', 'doctors', 'influence')])],
          [value('2', [inPlan('who', 'stakeholders', 'doctors', 'support')])],
        ],
      ],
    ),
    groups: [{ ...DOCTORS, influence: 5, support: 2 }],
    axes: { influence: 'Influence', support: 'Support' },
  },
  {
    type: 'completeness',
    ...base(
      'completeness',
      'How complete the plan is',
      'Two questions are open.',
      ['Section', 'Answered', 'Open'],
      [
        [[ours('Why')], [value('3', [inPlan('why')])], [value('1', [inPlan('why')])]],
        [[ours('Who')], [value('4', [inPlan('who')])], [value('1', [inPlan('who')])]],
      ],
    ),
    sections: [
      { label: 'Why', from: [inPlan('why')], answered: 3, partial: 0, deferred: 0, unanswered: 1 },
      { label: 'Who', from: [inPlan('who')], answered: 4, partial: 1, deferred: 0, unanswered: 0 },
    ],
    legend: { answered: 'answered', partial: 'half answered', deferred: 'put off', unanswered: 'not answered' },
  },
];

/** The sample with each text of a plan replaced by a hostile one, in turn, until every hostile text has been used. */
export function hostileDocument(texts: readonly string[] = HOSTILE_TEXTS): Document {
  let next = 0;
  const hostile = () => texts[next++ % texts.length] as string;
  const spoil = <T>(part: T): T => spoiled(part, hostile) as T;
  const sample = sampleDocument();
  const everything: Content[] = texts.flatMap((text): Content[] => [
    { type: 'paragraph', line: everyPiece(text) },
    { type: 'list', items: [everyPiece(text)] },
    { type: 'facts', facts: [{ name: text, line: everyPiece(text) }] },
    { type: 'subheading', line: everyPiece(text) },
    { type: 'table', headings: [text, 'b'], rows: [[everyPiece(text), [ours('b')]]] },
  ]);
  return {
    ...spoil({ ...sample, brand: {} }),
    language: sample.language,
    today: sample.today,
    brand: { ...sample.brand, name: hostile() },
    pages: [
      ...sample.pages.map(spoil),
      { id: 'hostile', title: everyPiece(hostile()), sections: [{ id: 'all', title: hostile(), content: everything }] },
    ],
  };
}

function everyPiece(text: string): Line {
  const from = [{ uri: CHANGE, document: 0, path: ['people', text, 'name'] }];
  return [prose(text, from), ours(' / '), value(text, from), ours(' / '), gap(text, from), ours(' / '), ours(text)];
}

/** What is said in a picture or a piece; ids, types, days and states are ours and stay. */
const SAID = new Set(['text', 'label', 'title', 'description', 'name', 'hint', 'note', 'thinned', 'year']);
const SAID_LISTS = new Set(['headings', 'labels', 'weekdays']);

function spoiled(part: unknown, hostile: () => string, key = ''): unknown {
  if (typeof part === 'string') return SAID.has(key) ? hostile() : part;
  if (Array.isArray(part)) {
    return part.map((item) => (SAID_LISTS.has(key) ? hostile() : spoiled(item, hostile)));
  }
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return part;
  if (key === 'legend' || key === 'axes') {
    return Object.fromEntries(Object.keys(part).map((name) => [name, hostile()]));
  }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, spoiled(value, hostile, name)]));
}

/** Every piece of a document, or of a part of one, in its order. */
export function piecesOf(part: unknown): Piece[] {
  if (Array.isArray(part)) return part.flatMap(piecesOf);
  if (typeof part !== 'object' || part === null || part instanceof Uint8Array) return [];
  if ('text' in part && 'from' in part && 'type' in part) return [part as Piece];
  return Object.values(part).flatMap(piecesOf);
}
