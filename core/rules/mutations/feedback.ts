import { expensesComms, handover, handoverComms, type Mutations, ship, shipComms } from './mutation.ts';

export const feedback: Mutations = {
  'crisis-ready': [
    {
      title: 'no scenario is one of a misunderstanding',
      in: shipComms,
      set: { 'crisis.scenarios.ranking-rumour.type': 'incident' },
      at: 'crisis.scenarios',
    },
    {
      title: 'the deputy is the lead',
      in: handoverComms,
      set: { 'crisis.deputy': 'gaspard' },
      at: 'crisis.deputy',
    },
  ],
  'loop-closes': [
    {
      title: 'nobody tells people what became of their answers',
      in: shipComms,
      remove: ['feedback.loops.team-pulse.reports-back'],
      at: 'feedback.loops.team-pulse.reports-back',
    },
    {
      title: 'the item that reports back is cancelled',
      in: handoverComms,
      set: { 'schedule.agency-update.status': 'cancelled' },
      at: 'feedback.loops.agency-line.reports-back',
      file: handover,
    },
    {
      title: 'people are asked only until go-live comes near',
      in: expensesComms,
      set: { 'feedback.loops.break-talk.cadence': 'weekly on wed from 2027-02-10 until 2027-02-26' },
      at: 'feedback.loops.break-talk.cadence',
    },
  ],
  'anonymity-threshold': [
    {
      title: 'answers are shown for groups of three',
      in: shipComms,
      set: { 'feedback.loops.team-pulse.min-group': 3 },
      at: 'feedback.loops.team-pulse.min-group',
    },
    {
      title: 'the box for questions shows groups of two',
      in: handoverComms,
      set: { 'feedback.anonymous.min-group': 2 },
      at: 'feedback.anonymous.min-group',
    },
    {
      title: 'an audience is smaller than the smallest group',
      in: shipComms,
      set: { 'feedback.loops.team-pulse.min-group': 16 },
      at: 'feedback.loops.team-pulse.audiences.3',
    },
  ],
  'adaptation-chain': [
    {
      title: 'a signal is misspelt',
      in: handover,
      set: { 'feedback.adaptation.triggers.1.signal': 'huddle-bord' },
      at: 'feedback.adaptation.triggers.1.signal',
    },
    {
      title: 'a trigger waits for something that nobody measures',
      in: shipComms,
      set: { 'iteration.adjust.1.trigger': 'The mood is bad' },
      at: 'iteration.adjust.1.trigger',
    },
    {
      title: 'no trigger reads the calls with the agency',
      in: handover,
      remove: ['feedback.adaptation.triggers.2'],
      at: 'feedback.loops.agency-line',
    },
  ],
  'silent-change': [
    {
      title: 'a second version is out, and no entry of the log tells of it',
      in: ship,
      set: { version: 2 },
      also: [{ in: shipComms, set: { 'schedule.council-briefing.status': 'sent' } }],
      at: 'version',
    },
    {
      title: 'no item tells people of the new version',
      in: handover,
      remove: ['log.0.announced-in'],
      also: [{ in: handoverComms, set: { 'schedule.manager-briefing.status': 'sent' } }],
      at: 'log.0.announced-in',
    },
    {
      title: 'an outcome changes after the first item was sent',
      in: ship,
      set: { 'what.outcomes.small-releases.by': '2027-05-31' },
      also: [{ in: shipComms, set: { 'schedule.council-briefing.status': 'sent' } }],
      at: 'version',
    },
  ],
};
