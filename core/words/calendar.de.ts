import type { calendar as en } from './calendar.en.ts';
import type { Word } from './word.ts';

export const calendar: Readonly<Record<keyof typeof en, Word>> = {
  'calendar.title': 'Kommunikationskalender',
  'calendar.title-of': 'Kommunikation: {plan}',
  'calendar.as-of': 'Stand: {day}',
  'calendar.week': 'Woche {number}, ab {monday}',
  'calendar.undated': 'Ohne Tag',
  'calendar.start-of': 'Beginn: {plan}',
  'calendar.go-live-of': 'Go-live: {plan}',
  'calendar.end-of': 'Ende: {plan}',

  'calendar.date': 'Datum',
  'calendar.time': 'Uhrzeit',
  'calendar.zone': 'Zeitzone',
  'calendar.minutes': 'Minuten',
  'calendar.item': 'Eintrag',
  'calendar.type': 'Art',
  'calendar.status': 'Status',
  'calendar.audiences': 'Für wen',
  'calendar.channels': 'Kanal',
  'calendar.sender': 'Absender',
  'calendar.author': 'Verfasser',
  'calendar.approver': 'Freigabe durch',
  'calendar.place': 'Ort',
  'calendar.says': 'Was gesagt wird',
  'calendar.asks': 'Worum gebeten wird',
  'calendar.embargo': 'Vertraulich bis',
  'calendar.contact': 'Fragen an',
  'calendar.plan': 'Plan',
  'calendar.short-name': 'Kurzname',

  'calendar.type.touchpoint': 'Kommunikation',
  'calendar.type.milestone': 'Meilenstein',
  'calendar.type.start': 'Beginn',
  'calendar.type.go-live': 'Go-live',
  'calendar.type.end': 'Ende',
  'calendar.type.session': 'Veranstaltung',
  'calendar.type.training': 'Schulung',

  'calendar.planned': 'geplant',
  'calendar.sent': 'gesendet',
  'calendar.cancelled': 'abgesagt',
  'calendar.done': 'erledigt',

  'calendar.fact': '{name}: {text}',

  'calendar.sheet': 'Termine',
  'calendar.guide': 'So geht es',
  'calendar.guide.about': '{plan}, Stand: {day}.',
  'calendar.guide.may':
    'Ändern Sie, was Sie möchten, in den Spalten mit blauer Überschrift: Datum, Uhrzeit, Status, Absender, Für wen, Kanal. Was Sie in den anderen Spalten ändern, wird nicht übernommen.',
  'calendar.guide.names':
    'Schreiben Sie Personen, Zielgruppen und Kanäle so, wie die Listen sie anbieten. Mehrere trennen Sie durch ein Semikolon.',
  'calendar.guide.relative':
    'Manche Tage zählen von einem anderen Tag aus, zum Beispiel drei Arbeitstage vor der Ankündigung. Lassen Sie diese, wie sie sind, dann ziehen sie mit. Ein Tag, den Sie ändern, bleibt von da an, wo Sie ihn hingesetzt haben.',
  'calendar.guide.repeats':
    'Was sich wiederholt, hat eine Zeile je Tag. Ändern Sie Uhrzeit, Status, Absender, Zielgruppen oder Kanal in allen seinen Zeilen gleich. Seine Tage ändern Sie im Plan.',
  'calendar.guide.rows':
    'Sie dürfen sortieren und filtern. Bitte fügen Sie keine Zeilen hinzu, kopieren und löschen Sie keine: Um etwas abzusagen, setzen Sie seinen Status auf „abgesagt“.',
  'calendar.guide.back':
    'Speichern Sie die Arbeitsmappe und geben Sie sie zurück. Jeder Unterschied wird gezeigt, bevor im Plan etwas geändert wird.',

  'calendar.read.change': '{item}: {column} von {from} auf {to}.',
  'calendar.read.fixed-day':
    '{item}: {column} von {from} auf {to}. Im Plan stand „{written}“: Von nun an ist es ein fester Tag, der nicht mehr mitzieht.',
  'calendar.read.holds':
    '{item}: Der {date} ergibt sich von selbst aus „{written}“, deshalb wird dort nichts geschrieben.',
  'calendar.read.moves-along':
    '{item} zählt von etwas aus, das verschoben wurde („{written}“), und zieht mit: von {from} auf {to}.',
  'calendar.read.conflict':
    '{item}: {column} war {was}, als die Arbeitsmappe geschrieben wurde, ist im Plan inzwischen {now} und in der Arbeitsmappe {text}. Entscheiden Sie, was gilt, und schreiben Sie es in den Plan.',
  'calendar.read.bad-date':
    '{item}: „{text}“ ist kein Tag oder lässt sich auf zwei Arten lesen. Schreiben Sie ihn wie 2027-03-31, oder wählen Sie ein Datum.',
  'calendar.read.bad-time': '{item}: „{text}“ ist keine Uhrzeit. Schreiben Sie sie wie 09:30.',
  'calendar.read.empty':
    '{item}: {column} darf nicht leer sein. Um den Eintrag abzusagen, setzen Sie seinen Status auf „abgesagt“.',
  'calendar.read.unknown-status':
    '{item}: Den Status „{name}“ gibt es nicht. Schreiben Sie geplant, gesendet oder abgesagt.',
  'calendar.read.unknown-sender': '{item}: Im Plan heißt niemand „{name}“.',
  'calendar.read.unknown-audience': '{item}: Im Plan heißt keine Zielgruppe und keine Person „{name}“.',
  'calendar.read.unknown-channel': '{item}: Im Plan heißt kein Kanal „{name}“.',
  'calendar.read.nearest': 'Meinen Sie „{nearest}“?',
  'calendar.read.sender-of-plan':
    '{item}: Der Absender gilt für den ganzen Plan und lässt sich nicht von einem Eintrag wegnehmen. Nennen Sie jemand anderen, oder ändern Sie „responsibility“ im Plan.',
  'calendar.read.repeats-date':
    '{item}: Der Eintrag wiederholt sich, deshalb lässt sich keiner seiner Tage hier verschieben. Ändern Sie im Plan, wie oft er stattfindet („every“).',
  'calendar.read.repeats-partly':
    '{item}: Der Eintrag wiederholt sich, und {column} wurde nur in einigen seiner Zeilen geändert oder unterschiedlich. Das geht nur für alle seine Tage: Schreiben Sie in alle Zeilen dasselbe.',
  'calendar.read.untaken':
    '{item}: {column} steht nur zur Auskunft da und wird nicht übernommen. Ändern Sie es im Plan.',
  'calendar.read.shared':
    '{item}: {column} steht einmal für mehrere Einträge da (mit & und *) und lässt sich nicht für diesen allein ändern. Ändern Sie es im Plan.',
  'calendar.read.added':
    'Eine neue Zeile („{item}“) wird nicht übernommen. Schreiben Sie den neuen Eintrag in den Plan unter „schedule“, und exportieren Sie den Kalender neu.',
  'calendar.read.twice':
    '{item}: Diese Zeile steht zweimal in der Arbeitsmappe, hier und in Zeile {other}, deshalb wird keine übernommen. Löschen Sie eine davon.',
  'calendar.read.mixed':
    '{item}: Die Spalten dieser Zeile gehören nicht mehr zusammen, vielleicht weil nur einige davon sortiert wurden. Nichts davon wird übernommen.',
  'calendar.read.gone':
    '{item}: Der Eintrag steht nicht mehr im Plan „{plan}“, oder dieser Plan ist nicht unter denen, die gelesen wurden.',
  'calendar.read.deleted':
    'Die Zeile von „{item}“ ({plan}) wurde gelöscht. Der Eintrag bleibt im Plan: Um ihn abzusagen, setzen Sie seinen Status auf „abgesagt“.',
  'calendar.read.no-column':
    'Die Spalte „{column}“ fehlt oder hat eine andere Überschrift, deshalb wird nichts davon übernommen.',

  'calendar.read.not-a-workbook': 'Das ist keine Arbeitsmappe, die sich lesen lässt (XLSX).',
  'calendar.read.too-large': 'Diese Arbeitsmappe ist zu groß für einen Terminplan, der von hier exportiert wurde.',
  'calendar.read.not-ours':
    'Diese Arbeitsmappe wurde nicht aus einem Kommunikationskalender exportiert, oder das Blatt fehlt, das sich merkt, was exportiert wurde. Exportieren Sie den Kalender, und beginnen Sie mit dieser Arbeitsmappe.',
};
