import type { Word } from './word.ts';

export const formats = {
  'formats.as-a-table': 'The table of this picture: {title}',
  'formats.sheet-of': 'Page {sheet} of {sheets}',
  'formats.pictures-as-tables': 'The pictures as tables',
  'formats.missing-characters':
    'The sign □ stands for characters that the fonts of this file do not have. Word, HTML and Markdown show them.',
  'formats.continued': '{title} (continued)',
  'formats.shortened': 'Shortened here; in full in the notes.',
  'formats.more-in-notes': { one: 'One more is in the notes.', other: '{count} more are in the notes.' },
  'formats.taken-from': 'Taken from {places}',
  'formats.approval': 'Approval',
  'formats.approval.of': 'On paper, for those who do not approve in the plan itself: {title}, as of {day}.',
  'formats.approval.name': 'Name',
  'formats.approval.decision': 'Decision',
  'formats.approval.date': 'Date',
  'formats.approval.signature': 'Signature',
} satisfies Readonly<Record<string, Word>>;
