import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlanFile } from './plan.ts';

function soundOf(text: string) {
  return JSON.parse(JSON.stringify(readPlanFile('file:///w/a.yaml', text).plans[0]?.sound ?? null));
}

it.each(['engineering/ship.change.yaml', 'engineering/ship.comms.yaml', 'hospital/group.registry.yaml'])(
  'a sound plan is all there: %s',
  (file) => {
    const text = readFileSync(`examples/${file}`, 'utf8');
    expect(soundOf(text)).toEqual(parse(text));
  },
);

it('leaves out what is of a wrong type, unknown, empty or filler, and keeps the index of list entries', () => {
  const text = `kind: change-plan
title: "Ship"
status: aproved
sttus: draft
why: {goal: {statement: TBD, to: "Ten"}, urgency: [now]}
what:
  tools: [nothing, {item: "Board", type: gadget}]
  stops: none of them
risks: {late: {likelihood: many, impact: 3, event: }}
`;
  expect(soundOf(text)).toEqual({
    kind: 'change-plan',
    title: 'Ship',
    why: { goal: { to: 'Ten' } },
    what: { tools: [{}, { item: 'Board' }] },
    risks: { late: { impact: 3 } },
  });
});

it('says nothing of kinds that have no schema of their own yet', () => {
  expect(soundOf('kind: pulse-check\ntitle: x\n')).toBeNull();
});

it('keeps a word that the schema offers, though it would be filler elsewhere', () => {
  const text = 'kind: change-plan\ntitle: "Ship"\nwhat: {kpis: {calls: {name: team, scope: team}}}\n';
  expect(soundOf(text)?.what).toEqual({ kpis: { calls: { scope: 'team' } } });
});
