import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../core/edit/text-edit.ts';
import { english } from '../../core/messages/english.ts';
import { memoryWorkspace, toUri } from '../../core/testing/memory-host.ts';
import { toTelling } from '../hover/telling.ts';
import { markupFor } from '../markup.ts';
import { planViews } from '../plan-view.ts';
import { en } from '../words/en.ts';
import { sayIn } from '../words/say.ts';
import type { Hint } from './hint.ts';
import { hintsOf } from './inlay-hints.ts';

const REGISTRY = `kind: change-registry
title: What we share
people:
  dana: {name: "Dana Osei"}
  nora: {name: "NORA"}
audiences:
  ward-managers: {name: "All managers, by ward"}
  nurses: {name: "Nurses"}
  it: {name: "Colleagues of the computer centre"}
`;
const ALL = { dates: true, names: true, scores: true };

async function hintsIn(text: string, wanted = ALL): Promise<Hint[]> {
  const files = { 'a.registry.yaml': REGISTRY, 'p.yaml': text };
  const workspace = await memoryWorkspace(files, '2026-11-22');
  const views = await planViews(workspace, toUri('p.yaml'));
  const voice = { say: sayIn(en, 'en'), language: english, markup: markupFor(false), pages: undefined };
  return views.flatMap((view) => hintsOf(toTelling(workspace, voice, view), wanted, () => true));
}

/** The text with its hints in the places where an editor shows them. */
async function drawn(text: string, wanted = ALL): Promise<string> {
  const hints = await hintsIn(text, wanted);
  const marks = hints.map(({ offset, label }) => ({ span: { start: offset, end: offset }, newText: `‹${label}›` }));
  return applyEdits(text, marks);
}

const HEAD = 'kind: change-plan\ntitle: T\nuses: [./a.registry.yaml]\n';

/** Draws a plan in which hints stand between ‹ and ›, and expects these and no others. */
async function expectDrawn(picture: string, wanted = ALL): Promise<void> {
  const text = HEAD + picture.replace(/‹[^›]*›/g, '');
  expect(await drawn(text, wanted)).toBe(HEAD + picture);
}

describe('dates', () => {
  it('have their weekday, and relative ones their day', async () => {
    await expectDrawn(`when:
  start: 2026-12-01‹Tue› # soon
  go-live: "2027-02-01"‹Mon›
  end: go-live + 3 months‹= Sat 1 May 2027›
  milestones: {told: {date: go-live - 10 working days‹= Mon 18 Jan 2027›, status: planned}}
what:
  stops:
    - date: told‹= Mon 18 Jan 2027›
      what: "The old form"
    - {date: nowhere}
    - date:
    - {date: 2027-02-30}
`);
  });

  it('of what has happened have none', async () => {
    await expectDrawn(
      `updated: 2026-11-02
approved: {by: dana, date: 2026-11-20}
log: [{version: 1, date: 2026-11-02}]
what: {kpis: {a: {due: 2027-03-31‹Wed›, readings: [{date: 2026-12-01, value: 3}]}}}
`.replace('by: dana', 'by: dana‹Dana Osei›'),
    );
  });

  it('of a rhythm are the next, where there is one', async () => {
    await expectDrawn(`when: {start: 2026-12-01‹Tue›}
reporting: {executive-updates: {cadence: monthly on the first thu‹next: Thu 3 Dec 2026›}}
feedback: {loops: {a: {cadence: weekly until 2026-01-01}}}
`);
  });

  it('tell when a meeting ends', async () => {
    const text = `kind: communication-plan
title: T
frequency: {default: weekly}
schedule:
  a: {date: 2026-12-01‹Tue›, time: "09:40", duration: 90 minutes‹until 11:10›}
  b: {time: "23:00", duration: 2 hours}
  c: {duration: 30 minutes}
`;
    expect(await drawn(text.replace(/‹[^›]*›/g, ''))).toBe(text);
  });
});

describe('short names', () => {
  it('have the names behind them, unless these say the same', async () => {
    await expectDrawn(`who:
  roles: {sponsor: dana‹Dana Osei›, lead: nora, steering: [dana‹Dana Osei›, nora]}
  affected:
    it:‹Colleagues of the computer centre›
      impact: high
    ward-managers:
      impact: low
    unknown:
      impact: low
how:
  training:
    -   audience: 'it'‹Colleagues of the computer centre›
        owner: nobody
    -   audience: nurses
`);
  });

  it('have none where a sentence stands for a name', async () => {
    await expectDrawn(`what:
  outcomes: {calm: {change: "Calm handovers"}}
how: {activities: {a: {do: "Try it", outcome: calm, needs: [a]}}}
`);
  });
});

describe('scores', () => {
  it('are told where they are not written', async () => {
    await expectDrawn(`risks:
  a:
    likelihood: 3
    impact: 4‹score 12›
    residual: {impact: 1, likelihood: 2‹score 2›}
  b: {likelihood: 3, impact: 4, score: 12}
  c: {likelihood: 3}
  d: {likelihood: 9, impact: 2}
`);
  });

  it('can be written into the plan', async () => {
    const text = `${HEAD}risks:\n  a:\n    likelihood: 3\n    impact: 4 # high\n    owner: dana\n`;
    const score = (await hintsIn(text)).find(({ edits }) => edits);
    expect(applyEdits(text, score?.edits ?? [])).toBe(text.replace('owner: dana\n', 'owner: dana\n    score: 12\n'));
  });
});

it('are shown as far as they are wanted', async () => {
  const picture = 'when: {start: 2026-12-01}\nrisks: {a: {likelihood: 1, impact: 1, owner: dana}}\n';
  const nothing = { dates: false, names: false, scores: false };
  await expectDrawn(picture, nothing);
  await expectDrawn(picture.replace('12-01', '12-01‹Tue›'), { ...nothing, dates: true });
  await expectDrawn(picture.replace('dana', 'dana‹Dana Osei›'), { ...nothing, names: true });
  await expectDrawn(picture.replace('impact: 1', 'impact: 1‹score 1›'), { ...nothing, scores: true });
});

it('tell more when somebody looks', async () => {
  const [date] = await hintsIn(`${HEAD}when: {start: 2026-12-05}\n`);
  expect(date?.tooltip).toBe('Saturday, 5 December 2026, in 13 days – not a working day');
});

it('stand in the right plan of several, with CRLF, and at an alias once', async () => {
  const plan = (day: string, hint: string, end: string) =>
    `kind: change-plan\ntitle: T\nwhen: {go-live: &day ${day}‹${hint}›, end: go-live + 1 day‹${end}›, start: *day}\n`;
  const picture =
    `${plan('2027-01-01', 'Fri', '= Sat 2 Jan 2027')}---\n${plan('2027-03-01', 'Mon', '= Tue 2 Mar 2027')}`.replaceAll(
      '\n',
      '\r\n',
    );
  expect(await drawn(picture.replace(/‹[^›]*›/g, ''))).toBe(picture);
});
