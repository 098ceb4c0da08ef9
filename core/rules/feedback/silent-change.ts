import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Log } from '../../generated/change-plan.ts';
import { message } from '../../messages/message.ts';
import { type Entry, entriesIn, itemsIn } from '../../views/entries.ts';
import { gapsIn } from '../../views/gaps.ts';
import { change, comms, today } from '../../views/inputs.ts';
import { findNamed } from '../../views/named.ts';
import { below, type PlanRef, type Spot, spotIn } from '../../views/spot.ts';
import { toldPlans } from '../../views/told-plans.ts';
import { unsound, unsoundAt } from '../../views/unsound.ts';
import { untoldChanges } from '../../views/untold-changes.ts';

const SAID = { what: message('silent-change/what'), 'announced-in': message('silent-change/where') } as const;

export const silentChange = defineRule({
  id: 'silent-change',
  severity: 'warning',
  states: 'missing',
  summary: 'A plan changes after people have heard of it, and nobody tells them.',
  why: 'People plan by what they were told. If a date or a promise changes in silence, they find out by themselves and trust no other date either.',
  source:
    "Changewright's default: a new version has an entry in the log, and the entry names the item of the schedule that tells people.",
  falsePositives:
    'A corrected typing mistake needs no new version: silence the finding with that reason; it goes away with the next commit. Outside git the rule cannot see what has changed in the text.',
  messages: {
    default: {
      message:
        'Version {version} has no entry in the log. People who have heard of this plan will not learn what is new.',
      remedy:
        'Add an entry under "log" with the version, the date, what has changed, why, and the item of the schedule that tells people.',
    },
    entry: {
      message:
        'The log entry for version {version} does not say {missing}. People who have heard of this plan will not learn what is new.',
      remedy: 'Say what has changed, and name under "announced-in" the item of the schedule that tells people.',
    },
    cancelled: {
      message:
        'Version {version} is announced in "{touchpoint}", which is cancelled. People will not learn what is new.',
      remedy: 'Name another item of the schedule.',
    },
    unraised: {
      message:
        'The plan has changed ("{sections}"), but is still version {version}. People cannot see that it is no longer what they heard.',
      remedy: 'Raise the version, and say in the log what has changed.',
    },
    raise: { message: 'Write "version: {next}"', remedy: '' },
    stub: { message: 'Add an entry to the log', remedy: '' },
    what: { message: 'what has changed', remedy: '' },
    where: { message: 'where people hear of it', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
status: active
version: 2
         ~ Version 2 has no entry in the log. People who have heard of this plan will not learn what is new.
audiences:
  field-service:
    name: "Field service"
schedule:
  announcement:
    date: 2026-11-10
    audiences: [field-service]
    status: sent
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New expense tool: what we say"
version: 2
log:
  - version: 2
    date: 2026-11-12
    what: "The phone form starts two weeks later."
    why: "Accounts needs the time to pay all old claims."
    announced-in: new-date
audiences:
  field-service:
    name: "Field service"
schedule:
  announcement:
    date: 2026-11-10
    audiences: [field-service]
    status: sent
  new-date:
    date: 2026-11-26
    audiences: [field-service]
`,
  },
  *check(read) {
    const told = read(toldPlans);
    for (const { plan, sections, version } of read(untoldChanges)) {
      if (!told.includes(plan)) continue;
      const at = spotIn(plan, 'version');
      const next = version + 1;
      yield {
        at,
        says: 'unraised',
        states: 'wrong',
        discriminator: 'unraised',
        params: { sections, version },
        fixes: [{ says: 'raise', params: { next }, applicability: 'suggested', edits: [{ set: at, value: next }] }],
      };
    }
    for (const plan of told) yield* logFindings(plan, read);
  },
});

/** The first version has nothing to tell: it is what people hear. */
function* logFindings(plan: PlanRef, read: Read) {
  const { version = 1 } = plan;
  const at = spotIn(plan, 'log');
  if (version <= 1 || unsoundAt(read(unsound), at) === 'malformed') return;
  const entries = logOf(plan, read);
  const present = entries.filter(({ value }) => value.version === version);
  if (present.length === 0) {
    const stub = { set: below(at, entries.length), value: { version, date: read(today) } };
    const fixes = [{ says: 'stub', applicability: 'suggested', edits: [stub] } as const];
    yield { at: spotIn(plan, 'version'), params: { version }, fixes } as const;
  }
  for (const entry of present) yield* entryFindings(entry, version, read);
}

function logOf(plan: PlanRef, read: Read): Entry<Log[number]>[] {
  return [change.log, comms.log]
    .flatMap((input) => itemsIn(read(input), ['log'], (log) => log))
    .filter(({ spot }) => spot.plan === plan);
}

function* entryFindings({ value, spot }: Entry<Log[number]>, version: number, read: Read) {
  const gaps = gapsIn(value, spot, SAID, read);
  const [first] = gaps;
  if (first)
    yield { at: first.at, says: 'entry', params: { version, missing: gaps.map(({ label }) => label) } } as const;
  const touchpoint = announcedIn(value, spot, read);
  if (touchpoint?.value.status !== 'cancelled') return;
  const params = { version, touchpoint: touchpoint.id };
  yield { at: below(spot, 'announced-in'), says: 'cancelled', states: 'wrong', params } as const;
}

/** Undefined as well where it names what exists nowhere: that is told by itself. */
function announcedIn(value: Log[number], { plan }: Spot, read: Read) {
  const name = value['announced-in'];
  const schedule = entriesIn(read(comms.schedule), ['schedule'], (each) => each);
  return name === undefined ? undefined : findNamed(schedule, name, plan);
}
