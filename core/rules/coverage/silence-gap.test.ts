import { describeRule } from '../../testing/describe-rule.ts';
import { silenceGap } from './silence-gap.ts';

const head = (impact = 'high', goLive = '2027-03-23') => `
kind: change-plan
title: "One booking tool"
who:
  affected:
    mechanics:
      impact: ${impact}
when:
  start: 2027-02-01
  go-live: ${goLive}
  end: 2027-06-30
  milestones:
    announce:
      date: 2027-02-01
`;

const comms = '---\nkind: communication-plan\ntitle: "One booking tool: what we say"\naudiences:\n  mechanics:\n';

const silent = (gaps: string) =>
  `  ~~~~~~~~~ "mechanics" will hear nothing for more than 15 working days before go-live: ${gaps}. Rumours will fill the silence.\n`;

const schedule = (...dates: string[]) =>
  `    name: "Mechanics"\nschedule:\n${dates.map((date, at) => `  item-${at + 1}:\n    audiences: [mechanics]\n${date}`).join('')}`;

describeRule(silenceGap, [
  {
    title: 'allows 15 working days from one item to the next',
    plan: `${head()}${comms}${schedule('    date: announce\n', '    date: announce + 15 working days\n', '    date: go-live - 15 working days\n')}`,
  },
  {
    title: 'speaks at 16 working days',
    plan: `${head()}${comms}${silent('from 2027-02-01 to 2027-02-23')}${schedule('    date: announce\n', '    date: announce + 16 working days\n', '    date: 2027-03-10\n')}`,
  },
  {
    title: 'tells all gaps in one finding, from the announcement to go-live',
    plan: `${head()}${comms}${silent('from 2027-02-01 to 2027-02-26 and from 2027-02-26 to 2027-03-23')}${schedule('    date: 2027-01-29\n', '    date: 2027-02-26\n', '    date: 2027-04-01\n')}`,
  },
  {
    title: 'does not count the days on which the company is closed',
    plan: `${head()}${comms}${schedule('    date: announce\n', '    date: 2027-03-02\n')}blackouts:\n  - from: 2027-02-08\n    to: 2027-02-19\n    why: "Stocktaking"\n`,
  },
  {
    title: 'looks for an item that recurs on each of its days',
    plan: `${head()}${comms}${schedule('    every: every 2 weeks on tuesday until go-live\n')}`,
  },
  {
    title: 'sees that an item stops recurring too early',
    plan: `${head()}${comms}${silent('from 2027-02-09 to 2027-03-23')}${schedule('    every: weekly on tuesday until 2027-02-12\n')}`,
  },
  {
    title: 'counts to the go-live of the last wave of the audience',
    plan: `${head()}where:
  waves:
    first:
      audiences: [mechanics]
      go-live: 2027-02-15
    second:
      audiences: [mechanics]
      go-live: 2027-03-15
${comms}${silent('from 2027-02-09 to 2027-03-15')}${schedule('    date: 2027-02-09\n')}`,
  },
  { title: 'says nothing of a medium impact', plan: `${head('medium')}${comms}${schedule('    date: announce\n')}` },
  { title: 'waits for an item without a day', plan: `${head()}${comms}${schedule('    date: announce\n', '')}` },
  { title: 'waits for a go-live', plan: `${head('high', 'TBD')}${comms}${schedule('    date: announce\n')}` },
  {
    title: 'says nothing where go-live comes before the announcement: the order of the days is told elsewhere',
    plan: `${head('high', '2027-01-04')}${comms}${schedule('    date: announce\n')}`,
  },
  {
    title: 'yields where nothing speaks to the audience at all',
    plan: `${head()}${comms}    name: "Mechanics"\nschedule:\n  kick-off:\n    date: announce\n`,
  },
  {
    title: 'is information in a draft',
    shows: 'severity',
    plan: `${head()}${comms}  ~~~~~~~~~ information\n${schedule('    date: announce\n')}`,
  },
  {
    title: 'takes the length that the organisation sets',
    files: { 'changewright.yaml': 'rules:\n  silence-gap:\n    working-days: 40\n' },
    plan: `${head()}${comms}${schedule('    date: announce\n')}`,
  },
]);
