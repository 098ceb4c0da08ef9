import { describe, expect, test } from 'vitest';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { type LocatedMention, locateMentions } from './locate-mention.ts';
import { Names } from './names.ts';

type Files = Readonly<Record<string, string>>;

/**
 * A picture: `|` is the cursor, definitions of the name there stand in ‹ ›, uses in « ». Without marks it is the input;
 * with the marks that were found it must come back.
 */
async function marksOf(picture: Files): Promise<Files> {
  const bare = Object.entries(picture).map(([name, text]): [string, string] => [name, text.replace(/[«»‹›]/g, '')]);
  const [file, withCursor] = bare.find(([, text]) => text.includes('|')) as [string, string];
  const files = Object.fromEntries(bare.map(([name, text]) => [name, text.replace('|', '')]));
  const workspace = await memoryWorkspace(files);
  const names = new Names(workspace);
  const named = names.at(toUri(file), withCursor.indexOf('|'));
  const search = names.search();
  const entry = search.entryOf(named?.meaning ?? []);
  const marks: { file: string; at: number; mark: string }[] = [
    { file, at: withCursor.indexOf('|'), mark: '|' },
    ...locateMentions(search.placesOf(entry)).flatMap((place) => around(place, '‹', '›')),
    ...locateMentions(search.usesOf(entry)).flatMap((place) => around(place, '«', '»')),
  ];
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      marks
        .filter((each) => each.file === name)
        .sort((a, b) => b.at - a.at || Number(a.mark === '|') - Number(b.mark === '|'))
        .reduce((all, { at, mark }) => all.slice(0, at) + mark + all.slice(at), text),
    ]),
  );
}

function around({ mention, name }: LocatedMention, open: string, close: string) {
  const file = mention.plan.uri.replace('file:///w/', '');
  return [
    { file, at: name.start, mark: open },
    { file, at: name.end, mark: close },
  ];
}

const HEAD = 'kind: change-plan\ntitle: Ship\n';

describe('the name under the cursor, where it is defined and where it is used', () => {
  const pictures: Readonly<Record<string, Files>> = {
    'a key defines, values of every style use': {
      'a.change.yaml': `${HEAD}people:
  ‹a|da›: {name: Ada}
who:
  roles: {sponsor: «ada», lead: "«ada»", steering: ['«ada»', bob, «ada»]}
how:
  activities:
    pack: {owner: «ada» }
    load:
      owner: >-
        «ada»
risks:
  rain:
    owner: «ada» # ada
`,
    },
    'from a use': {
      'a.change.yaml': `${HEAD}people:
  ‹ada›:
    name: Ada
who:
  roles:
    steering:
      - bob
      - «ada|»
`,
    },
    'keys that refer': {
      'a.change.yaml': `${HEAD}who:
  audiences:
    "‹nurses›": {name: Nurses}
  affected:
    «n|urses»: {impact: high}
`,
    },
    'days count from milestones, phases and waves': {
      'a.change.yaml': `${HEAD}when:
  start: 2026-12-01
  milestones:
    ‹announce›: {date: start + 1 week}
  phases: {pilot: {start: announce2, end: «announce» + 3 working days}}
where: {waves: {first: {start: '«announce»+ 1 day', go-live: "«announce|» - 1 day"}}}
reporting: {executive-updates: {cadence: weekly on tue from «announce» until «announce» + 2 weeks}}
`,
    },
    'a dot belongs to the phase': {
      'a.change.yaml': `${HEAD}when:
  phases: {‹pilot›: {start: 2026-12-01, end: «pilot».st|art + 3 weeks}}
`,
    },
    'the days of the timeline': {
      'a.change.yaml': `${HEAD}when:
  ‹go-live›: 2027-02-01
  end: «go-l|ive» + 3 months
how: {communication: {plan: ./a.comms.yaml}}
`,
      'a.comms.yaml': `kind: communication-plan
title: Talk
schedule: {hello: {date: «go-live» - 2 days}}
`,
    },
    'a registry that two plans of different changes use': {
      'r.registry.yaml':
        'kind: change-registry\ntitle: R\npeople:\n  ‹ada›: {name: Ada}\nteams: {ops: {lead: «ada»}}\n',
      'a.change.yaml': `${HEAD}uses: [./r.registry.yaml]\nwho: {roles: {lead: «ada|»}}\n`,
      'b/b.change.yaml': `${HEAD}uses: [../r.registry.yaml]\nwho: {roles: {sponsor: «ada»}}\n`,
      'b/b.comms.yaml': 'kind: communication-plan\ntitle: B\nfor: ./b.change.yaml\nresponsibility: {author: «ada»}\n',
      'c.change.yaml': `${HEAD}people: {ada: {name: Another Ada}}\nwho: {roles: {lead: ada}}\n`,
    },
    'one person who is told in two files': {
      'r.registry.yaml': 'kind: change-registry\ntitle: R\npeople: {‹ada›: {name: Ada}}\n',
      'a.change.yaml': `${HEAD}uses: [./r.registry.yaml]\npeople: {‹ada›: {away: true}}\n`,
      'b.change.yaml': `${HEAD}uses: [./r.registry.yaml]\nwho: {roles: {lead: «ad|a»}}\n`,
    },
    'several changes, each with names of its own': {
      'ship.change.yaml': `${HEAD}when: {milestones: {‹announce›: {date: 2027-01-01}}}\n`,
      'move.change.yaml': `${HEAD}when: {milestones: {announce: {date: 2027-02-01}}}\n`,
      'both.comms.yaml': `kind: communication-plan
title: Both
for: [./ship.change.yaml, ./move.change.yaml]
schedule: {hello: {date: ship/«announce» + 2 days}, bye: {date: mo|ve/announce}}
`
        .replace('mo|ve', 'move')
        .replace('ship/«announce»', 'ship/«ann|ounce»'),
    },
    'prose is no name, one word that exists is': {
      'a.change.yaml': `${HEAD}what: {outcomes: {‹trust|›: {change: More trust}}}
why: {alignment: [{objective: trust}]}
how: {activities: {ask: {do: trust, outcome: «trust»}}}
`,
    },
    'in a flow map over several lines and with CRLF': {
      'a.change.yaml':
        `${HEAD}people: {‹ada›: {name: Ada}}\nrisks: {\n  rain: {event: "Rain, again",\n    owner: «a|da»}\n}\n`.replaceAll(
          '\n',
          '\r\n',
        ),
    },
    'half-typed above and below': {
      'a.change.yaml': `${HEAD}people:
  ‹ada›: {name: Ada}
who:
  roles:
    lead: «ada|»
    sponsor:
    steering: [«ada», b
risks:
  rain:
    owner
`,
    },
    'documents of one file': {
      'two.yaml': `${HEAD}people: {‹ada›: {name: Ada}}\n---\nkind: communication-plan\ntitle: Talk\nresponsibility: {author: «ad|a»}\n`,
    },
    'an alias is written once': {
      'a.change.yaml': `${HEAD}people: {‹ada›: {name: Ada}}\nwho: {roles: {lead: &lead «ada|», sponsor: *lead}}\n`,
    },
    'from an alias': {
      'a.change.yaml': `${HEAD}people: {‹ada›: {name: Ada}}\nwho: {roles: {lead: &lead «ada», sponsor: *le|ad}}\n`,
    },
    'a kind without a schema of its own': {
      'a.change.yaml': `${HEAD}people: {‹ada›: {name: Ada}}\n`,
      'a.routine.yaml': `kind: delivery-routine
title: R
for: ./a.change.yaml
purpose: ada lists
chair: «a|da»
participants: [«ada»]
x-note: ada
`,
    },
    'a milestone that a living file counts from': {
      'a.change.yaml': `${HEAD}when: {milestones: {‹announce›: {date: 2027-01-01}}}\n`,
      'a.follow-up.yaml': 'kind: follow-up\ntitle: F\nfor: ./a.change.yaml\nnext: «announce|» + 3 days\n',
    },
    'what belongs to a plan is looked for there first': {
      'a.change.yaml': `${HEAD}what: {kpis: {reach: {name: R}}, outcomes: {o: {kpis: [reach]}}}\n`,
      'a.comms.yaml': `kind: communication-plan
title: Talk
for: ./a.change.yaml
measurement: {kpis: {‹reach›: {name: R}}}
objectives: {trust: {kpi: «re|ach»}}
`,
    },
  };
  test.each(Object.entries(pictures))('%s', async (_, picture) => {
    expect(await marksOf(picture)).toEqual(picture);
  });
});

test.each([
  ['a field', `${HEAD}peo|ple: {ada: {name: Ada}}\n`],
  ['prose', `${HEAD}people: {ada: {name: Ad|a}}\n`],
  ['an organisation’s own data', `${HEAD}people: {ada: {name: Ada}}\nx-own: {lead: a|da}\n`],
  ['a comment', `${HEAD}people: {ada: {name: Ada}} # a|da\n`],
  ['behind the name of a date', `${HEAD}when: {start: 2026-12-01, go-live: start + 3 we|eks}\n`],
])('%s is no name', async (_, picture) => {
  const workspace = await memoryWorkspace({ 'a.change.yaml': picture.replace('|', '') });
  expect(new Names(workspace).at(toUri('a.change.yaml'), picture.indexOf('|'))).toBeUndefined();
});
