import { handover, handoverComms, type Mutations, ship, shipComms } from './mutation.ts';

export const kpis: Mutations = {
  'measurable-kpi': [
    {
      title: 'nobody says where the number comes from',
      in: ship,
      remove: ['what.kpis.launches.source'],
      at: 'what.kpis.launches.source',
    },
    {
      title: 'a KPI of the communication has no target and no day',
      in: handoverComms,
      remove: ['measurement.kpis.huddles-held.target', 'measurement.kpis.huddles-held.due'],
      at: 'measurement.kpis.huddles-held.target',
    },
    {
      title: 'nobody is to measure the baseline',
      in: ship,
      set: { 'what.kpis.launches.baseline': { due: '2027-01-29' } },
      at: 'what.kpis.launches.baseline.owner',
    },
  ],
  'kpi-direction': [
    {
      title: 'fewer days would be worse',
      in: ship,
      set: { 'what.kpis.lead-time.direction': 'up' },
      at: 'what.kpis.lead-time.target',
    },
    {
      title: 'the direction is left out where less is better',
      in: handover,
      remove: ['what.kpis.near-misses.direction'],
      at: 'what.kpis.near-misses.target',
    },
    {
      title: 'the target is where we stand',
      in: handoverComms,
      set: { 'measurement.kpis.knows-help.target': 18 },
      at: 'measurement.kpis.knows-help.target',
    },
  ],
  'outcome-kpi': [
    {
      title: 'both KPIs only count what is sent',
      in: shipComms,
      set: { 'measurement.kpis.knows-why.level': 'output', 'measurement.kpis.manager-ready.level': 'output' },
      at: 'measurement.kpis',
    },
  ],
  'measured-before-and-after': [
    {
      title: 'nobody measures before the announcement',
      in: shipComms,
      set: {
        'measurement.methods.0.dates': ['2027-03-17', '2027-05-19'],
        'measurement.methods.1.dates': ['2027-03-17', '2027-05-19'],
        'measurement.methods.2.dates': ['2027-03-24', '2027-06-16'],
      },
      at: 'measurement.methods.0.dates',
    },
    {
      title: 'nobody measures after the announcement',
      in: handoverComms,
      set: {
        'measurement.methods.0.dates': ['2027-02-25'],
        'measurement.methods.1.dates': ['2027-02-25'],
        'measurement.methods.2.dates': ['2027-02-25'],
      },
      at: 'measurement.methods.2.dates',
    },
  ],
  'lonely-output-metric': [
    {
      title: 'speed is counted without defects',
      in: ship,
      remove: ['what.kpis.lead-time.pairs-with'],
      at: 'what.kpis.lead-time.pairs-with',
    },
    {
      title: 'launches are paired with adoption',
      in: handover,
      set: { 'what.kpis.wards-live.pairs-with': 'tablet-share' },
      at: 'what.kpis.wards-live.pairs-with',
    },
  ],
  'individual-metric': [
    {
      title: 'launches are counted for each person',
      in: ship,
      set: { 'what.kpis.launches.scope': 'individual' },
      at: 'what.kpis.launches.scope',
    },
  ],
  'measured-as-reported': [
    {
      title: 'a KPI is measured each quarter and reported each month',
      in: ship,
      set: { 'what.kpis.safe-to-speak.cadence': 'quarterly' },
      at: 'what.kpis.safe-to-speak.cadence',
    },
    {
      title: 'a KPI is reported each week and measured each month',
      in: handover,
      set: { 'reporting.progress.4.cadence': 'weekly' },
      at: 'what.kpis.tablet-share.cadence',
    },
  ],
  'unreported-kpi': [
    {
      title: 'a KPI is reported nowhere',
      in: ship,
      remove: ['reporting.progress.5'],
      at: 'what.kpis.safe-to-speak',
    },
    {
      title: 'one KPI is reported twice and another one never',
      in: handover,
      set: { 'reporting.progress.0.kpi': 'tablet-share' },
      at: 'what.kpis.wards-live',
    },
  ],
  'orphan-outcome': [
    {
      title: 'no activity serves what doctors are to do',
      in: handover,
      set: { 'how.activities.try-round.outcome': 'complete-hand-over' },
      at: 'what.outcomes.doctors-read-first',
    },
  ],
};
