import type { formats as en } from './formats.en.ts';
import type { Word } from './word.ts';

export const formats: Readonly<Record<keyof typeof en, Word>> = {
  'formats.as-a-table': 'Die Tabelle zu diesem Bild: {title}',
  'formats.sheet-of': 'Seite {sheet} von {sheets}',
  'formats.pictures-as-tables': 'Die Bilder als Tabellen',
  'formats.missing-characters':
    'Das Zeichen □ steht für Zeichen, die in den Schriften dieser Datei fehlen. Word, HTML und Markdown zeigen sie.',
  'formats.continued': '{title} (Fortsetzung)',
  'formats.shortened': 'Hier gekürzt; vollständig in den Notizen.',
  'formats.more-in-notes': {
    one: 'Ein weiterer Eintrag steht in den Notizen.',
    other: '{count} weitere Einträge stehen in den Notizen.',
  },
  'formats.taken-from': 'Entnommen aus {places}',
  'formats.approval': 'Freigabe',
  'formats.approval.of': 'Auf Papier, für alle, die nicht im Plan selbst freigeben: {title}, Stand {day}.',
  'formats.approval.name': 'Name',
  'formats.approval.decision': 'Entscheidung',
  'formats.approval.date': 'Datum',
  'formats.approval.signature': 'Unterschrift',
};
