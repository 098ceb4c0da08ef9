import type { Word } from './word.ts';

/** What communications calendars say, and what is told of one that comes back from a workbook. */
export const calendar = {
  'calendar.title': 'Communications calendar',
  'calendar.title-of': 'Communications: {plan}',
  'calendar.as-of': 'As of {day}',
  'calendar.week': 'Week {number}, from {monday}',
  'calendar.undated': 'Without a day',
  'calendar.start-of': 'Start: {plan}',
  'calendar.go-live-of': 'Go-live: {plan}',
  'calendar.end-of': 'End: {plan}',

  'calendar.date': 'Date',
  'calendar.time': 'Time',
  'calendar.zone': 'Time zone',
  'calendar.minutes': 'Minutes',
  'calendar.item': 'Item',
  'calendar.type': 'Type',
  'calendar.status': 'Status',
  'calendar.audiences': 'For whom',
  'calendar.channels': 'Channel',
  'calendar.sender': 'Sender',
  'calendar.author': 'Author',
  'calendar.approver': 'Approver',
  'calendar.place': 'Place',
  'calendar.says': 'What it says',
  'calendar.asks': 'What people are asked to do',
  'calendar.embargo': 'Confidential until',
  'calendar.contact': 'Questions to',
  'calendar.plan': 'Plan',
  'calendar.short-name': 'Short name',

  'calendar.type.touchpoint': 'Communication',
  'calendar.type.milestone': 'Milestone',
  'calendar.type.start': 'Start',
  'calendar.type.go-live': 'Go-live',
  'calendar.type.end': 'End',
  'calendar.type.session': 'Session',
  'calendar.type.training': 'Training',

  'calendar.planned': 'planned',
  'calendar.sent': 'sent',
  'calendar.cancelled': 'cancelled',
  'calendar.done': 'done',

  'calendar.fact': '{name}: {text}',

  'calendar.sheet': 'Schedule',
  'calendar.guide': 'How to use',
  'calendar.guide.about': '{plan}, as of {day}.',
  'calendar.guide.may':
    'Change what you like in the columns with a blue heading: date, time, status, sender, for whom, channel. What you change in the other columns is not taken over.',
  'calendar.guide.names':
    'Write people, audiences and channels as the lists offer them. Where there are several, put a semicolon between them.',
  'calendar.guide.relative':
    'Some days count from another day, such as three working days before the announcement. Leave these as they are and they move along. A day that you change stays where you put it from then on.',
  'calendar.guide.repeats':
    'What repeats has one row for each day. Change its time, status, sender, audiences or channel in all of its rows alike. Its days are changed in the plan.',
  'calendar.guide.rows':
    'You may sort and filter. Please do not add, copy or delete rows: to call something off, set its status to "cancelled".',
  'calendar.guide.back':
    'Save the workbook and give it back. Every difference is shown before anything is changed in the plan.',

  'calendar.read.change': '{item}: {column} from {from} to {to}.',
  'calendar.read.fixed-day':
    '{item}: {column} from {from} to {to}. The plan said "{written}": from now on it is a fixed day that no longer moves with it.',
  'calendar.read.holds': '{item}: {date} follows from "{written}" by itself, so nothing is written there.',
  'calendar.read.moves-along': '{item} counts from what was moved ("{written}") and moves along, from {from} to {to}.',
  'calendar.read.conflict':
    '{item}: {column} was {was} when the workbook was written, is {now} in the plan by now, and {text} in the workbook. Decide which one holds and write it into the plan.',
  'calendar.read.bad-date':
    '{item}: "{text}" is no day, or can be read in two ways. Write it like 2027-03-31, or choose a date.',
  'calendar.read.bad-time': '{item}: "{text}" is no time of day. Write it like 09:30.',
  'calendar.read.empty': '{item}: {column} must not be empty. To call it off, set its status to "cancelled".',
  'calendar.read.unknown-status': '{item}: there is no status "{name}". Write planned, sent or cancelled.',
  'calendar.read.unknown-sender': '{item}: nobody is called "{name}" in the plan.',
  'calendar.read.unknown-audience': '{item}: no audience and no person is called "{name}" in the plan.',
  'calendar.read.unknown-channel': '{item}: no channel is called "{name}" in the plan.',
  'calendar.read.nearest': 'Do you mean "{nearest}"?',
  'calendar.read.sender-of-plan':
    '{item}: its sender is the one of the whole plan, who cannot be taken away from one item. Name another one, or change "responsibility" in the plan.',
  'calendar.read.repeats-date':
    '{item}: it repeats, so one of its days cannot be moved here. Change how often it takes place ("every") in the plan.',
  'calendar.read.repeats-partly':
    '{item}: it repeats, and {column} was changed in some of its rows only, or differently. It can only be changed for all of its days: give all rows the same.',
  'calendar.read.untaken': '{item}: {column} is shown for information and is not taken over. Change it in the plan.',
  'calendar.read.shared':
    '{item}: {column} is written once for several items (with & and *), so it cannot be changed for this one alone. Change it in the plan.',
  'calendar.read.added':
    'A new row ("{item}") is not taken over. Write the new item into the schedule of the plan, and export the calendar again.',
  'calendar.read.twice':
    '{item}: this row stands in the workbook twice, here and in row {other}, so neither is taken over. Delete one of them.',
  'calendar.read.mixed':
    '{item}: the columns of this row no longer belong together, perhaps because only some of them were sorted. Nothing of it is taken over.',
  'calendar.read.gone': '{item}: it is no longer in the plan "{plan}", or that plan is not among those that were read.',
  'calendar.read.deleted':
    'The row of "{item}" ({plan}) was deleted. It stays in the plan: to call it off, set its status to "cancelled".',
  'calendar.read.no-column': 'The column "{column}" is gone or has another heading, so nothing of it is taken over.',

  'calendar.read.not-a-workbook': 'This is no workbook that can be read (XLSX).',
  'calendar.read.too-large': 'This workbook is too large to be a schedule that was exported from here.',
  'calendar.read.not-ours':
    'This workbook was not exported from a communications calendar, or the sheet that remembers what was exported is gone. Export the calendar and start from that workbook.',
} satisfies Readonly<Record<string, Word>>;
