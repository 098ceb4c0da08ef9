import { sourceOf } from '../../document/composing.ts';
import { paragraph } from '../../document/content.ts';
import type { Line } from '../../document/piece.ts';
import type { Log } from '../../generated/change-plan.ts';
import { itemsIn, type Entry as Written } from '../../views/entries.ts';
import { change, comms } from '../../views/inputs.ts';
import { below, type PlanRef, spotIn } from '../../views/spot.ts';
import { sentences, type Teller } from '../teller.ts';
import type { Block } from './block.ts';

type LogEntry = Written<Log[number]>;

/** Of plans that people work by: what is new in their present version. */
export function changed(teller: Teller): Block | undefined {
  const refs = [...teller.changes, teller.subject].filter((ref, at, all) => all.indexOf(ref) === at);
  const active = refs.filter(({ status, version }) => status === 'active' && version !== undefined && version > 1);
  if (active.length === 0) return undefined;
  const all = logOf(teller).filter(
    ({ spot: { plan }, value }) => active.includes(plan) && value.version === plan.version,
  );
  const silent = active.filter((ref) => !all.some(({ spot }) => spot.plan === ref));
  return {
    id: 'changed',
    title: teller.say('summary.changed'),
    before: silent.map((ref) => paragraph(untold(teller, ref))),
    entries: { all: all.map((entry) => [logLine(teller, entry)]) },
  };
}

/** All that was changed, the latest first. */
export function logOf(teller: Teller): LogEntry[] {
  const written = [change.log, comms.log].flatMap((input) => itemsIn(teller.read(input), ['log'], (log) => log));
  return [...teller.own(written)].reverse().sort((a, b) => (b.value.version ?? 0) - (a.value.version ?? 0));
}

export function logLine(teller: Teller, { value: { version, date, what, why }, spot }: LogEntry): Line {
  const number =
    version === undefined
      ? teller.gap(below(spot, 'version'))
      : teller.figure(version, [sourceOf(below(spot, 'version'))]);
  const day = teller.day(date, below(spot, 'date'));
  return sentences(
    teller.line('summary.log', { number, day, what: teller.said(what, below(spot, 'what')) }),
    teller.around('summary.log-why', why, below(spot, 'why')),
  );
}

/** A new version of which nobody is told what is new. */
function untold(teller: Teller, ref: PlanRef): Line {
  const number = teller.figure(ref.version ?? 1, [sourceOf(spotIn(ref, 'version'))]);
  return teller.line('summary.log-missing', { number, text: teller.gap(spotIn(ref, 'log')) });
}
