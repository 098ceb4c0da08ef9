import type { CalendarDate } from '../dates/calendar-date.ts';
import { defineView, type Read } from '../engine/observe.ts';
import type { Kpi } from '../generated/change-plan.ts';
import { type Prose, prose } from '../messages/message.ts';
import { activities } from './activities.ts';
import { changes } from './changes.ts';
import { dayAt } from './day-at.ts';
import { type Entry, entriesIn, itemsIn } from './entries.ts';
import { change, comms } from './inputs.ts';
import { below, type Spot } from './spot.ts';
import { touchpoints } from './touchpoints.ts';

export type DueType =
  | 'milestone'
  | 'activity'
  | 'approval'
  | 'win'
  | 'ask'
  | 'decision'
  | 'touchpoint'
  | 'kpi'
  | 'baseline'
  | 'update'
  | 'evaluation'
  | 'dependency'
  | 'stop'
  | 'risk'
  | 'training'
  | 'session';

/** One thing that somebody has to do by a day. What is dropped or cancelled, or repeats, is none. */
export interface DueItem {
  readonly type: DueType;
  /** Its id, or what it is about where it has none. */
  readonly label: string | Prose;
  readonly due: CalendarDate;
  /** Where its day stands. */
  readonly spot: Spot;
  /** Who sees to it: the id of a person, or of an audience where an audience may. */
  readonly owner: string | undefined;
  /** Undefined where the plan has no words for it. */
  readonly isDone: boolean | undefined;
}

/** What one kind of entry says of its day, its owner and its progress. */
interface Facts {
  readonly label?: string | undefined;
  readonly due: string | undefined;
  readonly owner?: string | undefined;
  readonly isDone?: boolean;
}

type ToItems = <T>(type: DueType, key: string, entries: readonly Entry<T>[], facts: (value: T) => Facts) => DueItem[];

/** Everything with a day by which it is due, in the order in which a plan is written. */
export const dueItems = defineView('due-items', (read): readonly DueItem[] => {
  const dayOf = read(dayAt);
  const toItems: ToItems = (type, key, entries, facts) =>
    entries.flatMap(({ id, value, spot }) => {
      const { label, due: text, owner, isDone } = facts(value);
      const at = below(spot, ...key.split('.'));
      const due = dayOf(at, text);
      const what = label === undefined ? id : prose(label);
      return due ? [{ type, label: what, due, spot: at, owner, isDone }] : [];
    });
  return [
    ...ofResults(read, toItems),
    ...ofSteps(read, toItems),
    ...ofPeople(read, toItems),
    ...ofReports(read, toItems),
    ...ofCommunication(read, toItems),
  ];
});

function ofResults(read: Read, toItems: ToItems): DueItem[] {
  const what = read(change.what);
  return [
    ...ofKpis(
      entriesIn(what, ['what', 'kpis'], ({ kpis }) => kpis),
      toItems,
    ),
    ...toItems(
      'dependency',
      'due',
      itemsIn(what, ['what', 'depends-on'], (value) => value['depends-on']),
      ({ what: label = '', due, owner }) => ({ label, due, owner }),
    ),
    ...toItems(
      'stop',
      'date',
      itemsIn(what, ['what', 'stops'], ({ stops }) => stops),
      ({ what: label = '', date, owner }) => ({ label, due: date, owner }),
    ),
  ];
}

/** A KPI is due with its target; before that its baseline may be. */
function ofKpis(entries: readonly Entry<Kpi>[], toItems: ToItems): DueItem[] {
  const hasReading = ({ readings = [] }: Kpi) => readings.some(({ value }) => value !== undefined);
  return [
    ...toItems('baseline', 'baseline.due', entries, ({ baseline, owner }) => ({
      due: typeof baseline === 'object' ? baseline.due : undefined,
      owner: typeof baseline === 'object' ? (baseline.owner ?? owner) : undefined,
      isDone: false,
    })),
    ...toItems('kpi', 'due', entries, (kpi) => ({ due: kpi.due, owner: kpi.owner, isDone: hasReading(kpi) })),
  ];
}

function ofSteps(read: Read, toItems: ToItems): DueItem[] {
  const how = read(change.how);
  const milestones = read(changes).flatMap((each) => each.milestones);
  const approvals = entriesIn(how, ['how', 'approvals'], (value) => value.approvals);
  return [
    ...toItems('milestone', 'date', milestones, ({ date, owner, status }) => ({
      due: date,
      owner,
      isDone: status === 'done',
    })),
    ...toItems('activity', 'due', read(activities), ({ due, owner, status }) => ({
      due,
      owner,
      isDone: status === 'done',
    })),
    ...toItems(
      'approval',
      'due',
      approvals.filter(({ value }) => value.status !== 'dropped'),
      ({ due, who, status }) => ({ due, owner: who, isDone: status === 'done' }),
    ),
    ...toItems(
      'training',
      'date',
      itemsIn(how, ['how', 'training'], ({ training }) => training),
      ({ skill: label = '', date, owner }) => ({ label, due: date, owner }),
    ),
  ];
}

function ofPeople(read: Read, toItems: ToItems): DueItem[] {
  return [
    ...toItems(
      'risk',
      'due',
      entriesIn(read(change.risks), ['risks'], (risks) => risks),
      ({ due, owner }) => ({ due, owner }),
    ),
    ...toItems(
      'ask',
      'due',
      entriesIn(read(change.support), ['support', 'asks'], ({ asks }) => asks),
      ({ due, whom, status = 'open' }) => ({ due, owner: whom, isDone: status !== 'open' }),
    ),
    ...toItems(
      'win',
      'date',
      entriesIn(read(change.recognition), ['recognition', 'wins'], ({ wins }) => wins),
      ({ date, owner, status }) => ({ due: date, owner, isDone: status === 'celebrated' }),
    ),
  ];
}

function ofReports(read: Read, toItems: ToItems): DueItem[] {
  const reporting = read(change.reporting);
  return [
    ...toItems(
      'update',
      'next',
      entriesIn(reporting, ['reporting'], ({ 'executive-updates': updates }) => ({
        ...(updates && { 'executive-updates': updates }),
      })),
      ({ next, owner }) => ({ due: next, owner, isDone: false }),
    ),
    ...toItems(
      'evaluation',
      'date',
      entriesIn(reporting, ['reporting'], ({ evaluation }) => ({ ...(evaluation && { evaluation }) })),
      ({ date, decider }) => ({ due: date, owner: decider }),
    ),
    ...toItems(
      'decision',
      'due',
      entriesIn(read(change.decisions), ['decisions'], (decisions) => decisions),
      (decision) => ({
        due: decision.due,
        owner: decision.whom,
        isDone: decision.decided !== undefined || decision['decided-date'] !== undefined,
      }),
    ),
  ];
}

function ofCommunication(read: Read, toItems: ToItems): DueItem[] {
  const dated = read(touchpoints).filter(({ isRecurring }) => !isRecurring);
  return [
    ...dated.flatMap(({ id, dates: [due], spot, sender, status }): DueItem[] =>
      due
        ? [{ type: 'touchpoint', label: id, due, spot: below(spot, 'date'), owner: sender, isDone: status === 'sent' }]
        : [],
    ),
    ...toItems(
      'session',
      'date',
      itemsIn(read(comms.training), ['training', 'sessions'], ({ sessions }) => sessions),
      ({ topic: label = '', date, host }) => ({ label, due: date, owner: host }),
    ),
    ...ofKpis(
      entriesIn(read(comms.measurement), ['measurement', 'kpis'], ({ kpis }) => kpis),
      toItems,
    ),
  ];
}
