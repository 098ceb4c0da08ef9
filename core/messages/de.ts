import type { en } from './en.ts';
import type { MessageText } from './message.ts';

/** German. Names that a plan has are quoted as they are written there. */
export const de: Readonly<Record<keyof typeof en, MessageText>> = {
  'prose-needs-quotes.comma': {
    message:
      'Ein Komma hat diesen Satz beendet: Zwischen { } und [ ] beginnt mit einem Komma der nächste Eintrag, daher ist der Rest von "{text}" abgeschnitten.',
    remedy: 'Setzen Sie den ganzen Satz in doppelte Anführungszeichen.',
  },
  'prose-needs-quotes.comment': {
    message: 'Der Text nach # geht verloren: Ein # nach einem Leerzeichen beginnt einen Kommentar.',
    remedy:
      'Setzen Sie den ganzen Text in doppelte Anführungszeichen. Falls Sie einen Kommentar meinten, schreiben Sie zwei Leerzeichen vor das # und eines danach.',
  },
  'prose-needs-quotes.colon': {
    message:
      'Ein Doppelpunkt mit einem Leerzeichen danach teilt diesen Text in zwei Teile, daher ist er nicht als ein Satz lesbar.',
    remedy: 'Setzen Sie den ganzen Text in doppelte Anführungszeichen.',
  },
  'prose-needs-quotes.start': {
    message:
      'Hier kann kein Text mit {sign} beginnen: Das Zeichen hat eine eigene Bedeutung, und der Text ginge verloren.',
    remedy: 'Setzen Sie den ganzen Text in doppelte Anführungszeichen.',
  },
  'prose-needs-quotes.anchor': {
    message: 'Das Wort nach {sign} am Anfang dieses Textes wird verschluckt: Das Zeichen hat eine eigene Bedeutung.',
    remedy: 'Setzen Sie den ganzen Text in doppelte Anführungszeichen.',
  },
  'prose-needs-quotes.quote': {
    message:
      'Dieser Text beginnt mit einem Anführungszeichen und geht danach weiter, daher ist nur ein Teil davon lesbar.',
    remedy: 'Setzen Sie den ganzen Text in doppelte Anführungszeichen; die inneren Anführungszeichen bleiben erhalten.',
  },
  'prose-needs-quotes.unclosed': {
    message:
      'Dieser Text beginnt mit einem Anführungszeichen, das nie geschlossen wird; er würde die folgenden Zeilen verschlucken.',
    remedy: 'Schließen Sie das Anführungszeichen am Ende des Textes.',
  },
  'prose-needs-quotes.number': {
    message: '{text} würde als {read} gelesen, nicht als der Text, der hierher gehört.',
    remedy: 'Setzen Sie es in doppelte Anführungszeichen.',
  },
  'prose-needs-quotes.pair': {
    message: 'Der Doppelpunkt macht aus "{text}" einen Namen mit einem Wert, wo ein Satz erwartet wird.',
    remedy: 'Setzen Sie den ganzen Satz in doppelte Anführungszeichen.',
  },
  'yaml-syntax.missing-colon': {
    message: '"{word}" steht allein: Jede Zeile besteht hier aus einem Namen, einem Doppelpunkt und einem Wert.',
    remedy:
      'Schreiben Sie nach dem Namen einen Doppelpunkt und ein Leerzeichen, dann den Wert. Gehören die Wörter zur Zeile darüber, setzen Sie den ganzen Text in doppelte Anführungszeichen.',
  },
  'yaml-syntax.other-dash': {
    message: 'Die Zeile beginnt mit {sign}; damit fängt hier kein Eintrag einer Liste an.',
    remedy: 'Beginnen Sie jeden Eintrag mit einem Bindestrich und einem Leerzeichen: "- ".',
  },
  'yaml-syntax.missing-space-after-dash': {
    message: 'Nach dem Bindestrich fehlt das Leerzeichen; so ist dies kein Eintrag einer Liste.',
    remedy: 'Beginnen Sie jeden Eintrag mit einem Bindestrich und einem Leerzeichen: "- ".',
  },
  'yaml-syntax.missing-space': {
    message: 'Nach dem Doppelpunkt von "{key}" fehlt das Leerzeichen, daher ist die Zeile nicht lesbar.',
    remedy: 'Schreiben Sie "{key}: " mit einem Leerzeichen, dann den Wert.',
  },
  'yaml-syntax.too-far-in': {
    message: 'Diese Zeile steht weiter rechts als die Zeile darüber, die schon einen Wert hat.',
    remedy: 'Beginnen Sie in derselben Spalte wie die Zeile darüber, oder geben Sie ihr eine eigene Überschrift.',
  },
  'yaml-syntax.unknown-alias': {
    message: 'Nichts in dieser Datei heißt &{name}, daher kann *{name} nicht ersetzt werden.',
    remedy:
      'Schreiben Sie den Wert selbst, oder setzen Sie den Text in doppelte Anführungszeichen, wenn der * dazugehört.',
  },
  'yaml-syntax.indent': {
    message: 'Die Zeilen einer Gruppe müssen in derselben Spalte beginnen, und diese tut es nicht.',
    remedy: 'Richten Sie sie mit Leerzeichen an ihren Nachbarn aus.',
  },
  'yaml-syntax.open-bracket': {
    message: 'Eine Klammer, die hier oder weiter oben geöffnet wird, wird nie geschlossen.',
    remedy: 'Schließen Sie sie mit ] oder }, oder schreiben Sie stattdessen jeden Eintrag in eine eigene Zeile.',
  },
  'yaml-syntax.open-quote': {
    message: 'Ein Anführungszeichen, das weiter oben geöffnet wird, wird nie geschlossen.',
    remedy: 'Setzen Sie das schließende Anführungszeichen an das Ende des Textes, zu dem es gehört.',
  },
  'yaml-syntax.key-without-colon': {
    message: 'Ein Name ohne Wert: Jede Zeile besteht hier aus einem Namen, einem Doppelpunkt und einem Wert.',
    remedy: 'Schreiben Sie nach dem Namen einen Doppelpunkt und ein Leerzeichen, dann den Wert.',
  },
  'yaml-syntax.block-in-flow': {
    message: 'Zwischen { } und [ ] wird alles mit Kommas geschrieben, nicht in eigenen Zeilen.',
    remedy: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, ohne die Klammern.',
  },
  'yaml-syntax.backslash': {
    message: 'In doppelten Anführungszeichen ist {sign} ein Code, den es nicht gibt.',
    remedy: 'Schreiben Sie zwei umgekehrte Schrägstriche, wo Sie einen meinen.',
  },
  'yaml-syntax.other': {
    message: 'Diese Zeile ist nicht als Teil eines Plans lesbar.',
    remedy:
      'Ist sie Text, setzen Sie den ganzen Text in doppelte Anführungszeichen; sonst vergleichen Sie sie mit den Zeilen ringsum.',
  },
  'yaml-syntax.not-a-plan': {
    message: 'Ein Plan besteht aus Zeilen wie "title: ...", und diese Datei beginnt mit etwas anderem.',
    remedy: 'Beginnen Sie mit "kind:" und "title:", oder fügen Sie aus den Vorschlägen einen Plan ein.',
  },
  'duplicate-key': {
    message: '"{key}" steht hier zweimal, und nur das erste zählt.',
    remedy: 'Führen Sie beides an einer Stelle zusammen, oder löschen Sie eines davon.',
  },
  'tab-indent': {
    message: 'Diese Zeile ist mit einem Tabulator eingerückt, der hier nicht gelesen werden kann.',
    remedy: 'Nehmen Sie zwei Leerzeichen für jede Stufe.',
  },
  'merge-conflict': {
    message:
      'Zwei Fassungen dieser Datei wurden zusammengeführt und noch nicht abgeglichen: Die Marken <<<<<<<, ======= und >>>>>>> stehen noch darin.',
    remedy: 'Behalten Sie die Zeilen, die Sie wollen, und löschen Sie die Marken; dann wird der Plan wieder geprüft.',
  },
  'too-large.length': {
    message: 'Diese Datei hat über 10 MB; das ist zu groß für einen Plan, und sie wird nicht geprüft.',
    remedy: 'Teilen Sie sie in mehrere Pläne auf.',
  },
  'too-large.documents': {
    message: 'Diese Datei enthält über 100 Pläne und wird nicht geprüft.',
    remedy: 'Geben Sie jedem Plan eine eigene Datei.',
  },
  'too-large.depth': {
    message: 'Klammern oder Listen liegen über 60-fach ineinander, daher wird die Datei nicht geprüft.',
    remedy: 'Ein Plan braucht höchstens 8 Stufen.',
  },
  'too-large.values': {
    message:
      'Wiederholte Teile (*name) blähen diese Datei auf ein Vielfaches ihrer Größe auf, daher wird der Rest nicht geprüft.',
    remedy: 'Schreiben Sie die Werte selbst.',
  },
  'too-large.configuration': {
    message: 'Diese Datei hat über 200 kB; das ist zu groß für eine Konfiguration, und sie zählt nicht.',
    remedy: 'Nehmen Sie heraus, was Changewright nicht zu wissen braucht.',
  },
  'unknown-kind': { message: '"{text}" ist keine Art von Plan.', remedy: 'Schreiben Sie eines davon: {values}.' },
  'unknown-kind.meant': {
    message: '"{text}" ist keine Art von Plan; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie "kind: {nearest}".',
  },
  'unknown-kind.missing': {
    message: 'Dieser Teil der Datei sagt nicht, was er ist, daher wird er nicht geprüft.',
    remedy: 'Beginnen Sie ihn mit "kind:" und einem davon: {values}.',
  },
  'newer-format': {
    message:
      'Dieser Plan ist im Format {format} geschrieben; diese Version von Changewright kennt nur Formate bis {known} und beurteilt manches vielleicht falsch.',
    remedy: 'Aktualisieren Sie Changewright.',
  },
  'unknown-key': {
    message: 'Ein Plan hat hier kein "{key}", daher liest es niemand.',
    remedy: 'Hier gibt es: {known}. Für eigene Angaben beginnen Sie den Namen mit "x-".',
  },
  'unknown-key.meant': {
    message: 'Ein Plan hat hier kein "{key}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie "{nearest}:".',
  },
  'unknown-key.elsewhere': {
    message: '"{key}" gehört unter "{section}", nicht an den Anfang des Plans.',
    remedy: 'Verschieben Sie es dorthin, zwei Leerzeichen weiter eingerückt.',
  },
  'wrong-type.missing-title': {
    message: 'Der Plan hat keinen Titel, daher kann ihn niemand von anderen unterscheiden.',
    remedy: 'Schreiben Sie unter die erste Zeile "title:" und ein paar Wörter.',
  },
  'wrong-type.list': {
    message: 'Zu "{key}" gehört eine Liste.',
    remedy: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, nach "- ".',
  },
  'wrong-type.entries': {
    message: 'Zu "{key}" gehören Einträge, von denen jeder einen eigenen Kurznamen hat.',
    remedy:
      'Schreiben Sie den Namen und einen Doppelpunkt in eine eigene Zeile, etwa "first-launch:", und was dazugehört darunter, zwei Leerzeichen weiter eingerückt.',
  },
  'wrong-type.fields': {
    message: '"{key}" hat mehrere Teile, und hier steht nur ein einzelner Wert.',
    remedy: 'Schreiben Sie jeden Teil in eine Zeile darunter, zwei Leerzeichen weiter eingerückt.',
  },
  'wrong-type.text': {
    message: 'Zu "{key}" gehört ein Text.',
    remedy: 'Schreiben Sie nach dem Doppelpunkt einen Text in doppelten Anführungszeichen.',
  },
  'wrong-type.number': {
    message: 'Zu "{key}" gehört eine Zahl, damit man sie vergleichen kann.',
    remedy: 'Schreiben Sie nur die Zahl; für die Einheit gibt es eine eigene Stelle.',
  },
  'wrong-type.decimal-comma': {
    message: 'Zu "{key}" gehört eine Zahl, und {text} ist hier keine: Zahlen werden mit einem Punkt geschrieben.',
    remedy: 'Schreiben Sie {number}.',
  },
  'wrong-type.whole-number': {
    message: 'Zu "{key}" gehört eine ganze Zahl.',
    remedy: 'Schreiben Sie nur Ziffern, etwa 3.',
  },
  'wrong-type.yes-no': {
    message: '"{key}" ist entweder true (ja) oder false (nein).',
    remedy: 'Schreiben Sie true oder false, ohne Anführungszeichen.',
  },
  'wrong-type.other': {
    message: 'Dieser Wert passt hier nicht.',
    remedy: 'Vergleichen Sie ihn mit der Beschreibung des Feldes.',
  },
  'not-one-of': {
    message: '"{text}" ist keiner der Werte, die hierher gehören.',
    remedy: 'Schreiben Sie eines davon: {values}.',
  },
  'not-one-of.meant': {
    message: '"{text}" ist keiner der Werte, die hierher gehören; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie eines davon: {values}.',
  },
  'not-one-of.question': {
    message: 'Es gibt keine Frage "{text}".',
    remedy: 'Schreiben Sie den Kurznamen einer Frage, etwa why.goal.',
  },
  'not-one-of.question-meant': {
    message: 'Es gibt keine Frage "{text}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}.',
  },
  'bad-id': {
    message:
      '"{id}" lässt sich an anderen Stellen des Plans nicht verwenden: Ein Kurzname hat nur kleine Buchstaben, Ziffern und Bindestriche.',
    remedy: 'Schreiben Sie ihn wie product-engineers.',
  },
  'bad-id.meant': {
    message:
      '"{id}" lässt sich an anderen Stellen des Plans nicht verwenden: Ein Kurzname hat nur kleine Buchstaben, Ziffern und Bindestriche.',
    remedy: 'Schreiben Sie "{suggestion}", hier und überall, wo er vorkommt.',
  },
  'bad-date': {
    message: '"{text}" ist kein Tag, der in einem Kalender steht.',
    remedy:
      'Schreiben Sie den Tag als Jahr-Monat-Tag, etwa 2027-03-31, oder zählen Sie von einem anderen aus: go-live - 10 working days.',
  },
  'bad-date.meant': {
    message: '"{text}" ist nicht so geschrieben wie ein Datum in einem Plan.',
    remedy: 'Schreiben Sie {suggestion} (Jahr-Monat-Tag).',
  },
  'bad-date.circle': {
    message:
      'Dieses Datum zählt von "{anchor}" aus, das wieder von diesem aus zählt; daher hat keines von beiden einen Tag.',
    remedy: 'Geben Sie einem davon einen eigenen Tag.',
  },
  'bad-cadence': {
    message:
      'Die Tage von "{text}" lassen sich nicht ausrechnen; so weiß niemand, wann es das nächste Mal stattfindet.',
    remedy: 'Schreiben Sie es wie "weekly on tue", "every 2 weeks on mon and thu" oder "monthly on the first tue".',
  },
  'bad-span': {
    message: '"{text}" ist keine Dauer.',
    remedy: 'Schreiben Sie eine Zahl und eine Einheit, etwa "30 minutes", "4 hours" oder "2 working days".',
  },
  'bad-time': {
    message: '"{text}" ist keine Uhrzeit.',
    remedy: 'Schreiben Sie Stunden und Minuten in doppelten Anführungszeichen, etwa "09:00".',
  },
  'bad-time.meant': {
    message: '"{text}" ist nicht so geschrieben wie eine Uhrzeit in einem Plan.',
    remedy: 'Schreiben Sie "{suggestion}" in doppelten Anführungszeichen.',
  },
  'out-of-range.low': {
    message: 'Diese Zahl ist zu klein: Es beginnt bei {limit}.',
    remedy: 'Schreiben Sie {limit} oder mehr.',
  },
  'out-of-range.high': {
    message: 'Diese Zahl ist zu groß: Es endet bei {limit}.',
    remedy: 'Schreiben Sie {limit} oder weniger.',
  },
  'missing-file': {
    message: 'Es gibt keine Datei {path}, daher lässt sich nicht prüfen, was dieser Plan aus ihr braucht.',
    remedy: 'Berichtigen Sie den Namen der Datei, oder legen Sie sie an.',
  },
  'missing-file.meant': {
    message: 'Es gibt keine Datei {path}; meinten Sie {nearest}?',
    remedy: 'Schreiben Sie {nearest}.',
  },
  'missing-file.unreadable': {
    message: 'Die Datei {path} ist da, kann aber nicht gelesen werden.',
    remedy: 'Prüfen Sie, ob es eine Datei ist und ob Sie sie öffnen dürfen.',
  },
  'missing-file.not-a-plan': {
    message: 'Die Datei {path} enthält keinen Plan, daher lässt sich nichts aus ihr entnehmen.',
    remedy: 'Nennen Sie eine Plandatei, die mit "kind:" beginnt.',
  },
  'missing-file.not-relative': {
    message: '"{text}" sagt nicht, wo die Datei liegt.',
    remedy: 'Beginnen Sie mit ./ (neben dieser Datei) oder ../ (einen Ordner höher).',
  },
  'unresolved-reference': {
    message: 'In diesen Plänen gibt es nichts mit dem Kurznamen "{id}", das hier passt (gesucht: {type}).',
    remedy: 'Legen Sie es unter "{home}" an, oder schreiben Sie einen Namen, den es gibt.',
  },
  'unresolved-reference.meant': {
    message:
      'In diesen Plänen gibt es nichts mit dem Kurznamen "{id}", das hier passt (gesucht: {type}); meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}, oder legen Sie "{id}" unter "{home}" an.',
  },
  'unresolved-reference.other-type': {
    message: '"{id}" steht unter "{actual}", hierher gehört aber ein Name, der unter "{home}" steht.',
    remedy: 'Schreiben Sie einen Namen, der unter "{home}" steht.',
  },
  'unresolved-reference.anchor': {
    message: 'Es gibt kein "{id}", von dem aus dieses Datum zählen könnte.',
    remedy: 'Zählen Sie von einem davon aus: {known}.',
  },
  'unresolved-reference.anchor-meant': {
    message: 'Es gibt kein "{id}", von dem aus dieses Datum zählen könnte; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}.',
  },
  'question.unanswered': { message: 'Noch nicht beantwortet: {asks}', remedy: '{good}' },
  'question.partial': { message: 'Halb beantwortet: {asks} Es fehlt noch: {missing}.', remedy: '{good}' },
  'question.wording': { message: 'Vermutlich noch keine Antwort: {asks}', remedy: '{good}' },
  'question.missing-here': { message: 'Auch das fehlt: {missing}', remedy: '' },
  'question.answered-and-deferred': {
    message: 'Diese Frage ist hier zurückgestellt, aber im Plan beantwortet: {asks}',
    remedy: 'Löschen Sie diesen Eintrag.',
  },
  'question.deferral-incomplete': {
    message: 'Zurückgestellt, aber ohne "{lacks}", daher gilt sie als noch nicht beantwortet: {asks}',
    remedy: 'Sagen Sie, wer sie beantwortet (owner) und bis zu welchem Tag (due).',
  },
  'question.exclusion-incomplete': {
    message: 'Als nicht zutreffend bezeichnet, aber ohne Grund, daher gilt sie als noch nicht beantwortet: {asks}',
    remedy: 'Schreiben Sie "because:" und den Grund in wenigen Worten dazu.',
  },
  'missing-section': {
    message: 'Der Plan sagt noch nichts über "{section}". Das würde beantworten: {questions}',
    remedy:
      'Beginnen Sie eine neue Zeile mit dem Namen des Abschnitts und wählen Sie ihn aus den Vorschlägen: Seine Felder kommen mit.',
  },
  'expired-deferral': {
    message: 'Die Antwort war bis {due} versprochen und fehlt noch: {asks}',
    remedy: 'Beantworten Sie die Frage jetzt, oder vereinbaren Sie einen neuen Termin. Zuständig: {owner}.',
  },
  'bad-configuration.unknown-key': {
    message: 'Eine Konfiguration hat hier kein "{word}", daher liest es niemand.',
    remedy: 'Hier gibt es: {known}.',
  },
  'bad-configuration.unknown-key-meant': {
    message: 'Eine Konfiguration hat hier kein "{word}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie "{nearest}:".',
  },
  'bad-configuration.unknown-rule': {
    message: 'Es gibt keine Regel "{word}", daher wird hier nichts eingestellt.',
    remedy: 'Schreiben Sie den Code einer Regel so, wie er bei ihren Hinweisen steht, etwa date-order.',
  },
  'bad-configuration.unknown-rule-meant': {
    message: 'Es gibt keine Regel "{word}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}.',
  },
  'bad-configuration.unknown-question': {
    message: 'Es gibt keine Frage "{word}", daher wird hier nichts eingestellt.',
    remedy:
      'Schreiben Sie den Kurznamen einer Frage, etwa why.goal. Eine eigene Frage hat darunter "kind", "path" und "asks".',
  },
  'bad-configuration.unknown-question-meant': {
    message: 'Es gibt keine Frage "{word}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}. Eine eigene Frage hat darunter "kind", "path" und "asks".',
  },
  'bad-configuration.unknown-option': {
    message: 'Die Regel {in} hat keine Einstellung "{word}".',
    remedy: 'Sie hat: {known}.',
  },
  'bad-configuration.unknown-option-meant': {
    message: 'Die Regel {in} hat keine Einstellung "{word}"; meinten Sie "{nearest}"?',
    remedy: 'Sie hat: {known}.',
  },
  'bad-configuration.not-one-of': {
    message: '"{word}" ist keiner der Werte, die hierher gehören.',
    remedy: 'Schreiben Sie eines davon: {known}.',
  },
  'bad-configuration.not-one-of-meant': {
    message: '"{word}" ist keiner der Werte, die hierher gehören; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie eines davon: {known}.',
  },
  'bad-configuration.not-single': {
    message: 'Zu "{key}" gehört ein einzelnes Wort, und hier steht mehreres.',
    remedy: 'Schreiben Sie eines davon: {known}.',
  },
  'bad-configuration.not-a-number': {
    message: 'Zu "{key}" gehört eine Zahl.',
    remedy: 'Schreiben Sie nur Ziffern, etwa 3.',
  },
  'bad-configuration.too-small': {
    message: 'Diese Zahl ist zu klein für "{key}": Es beginnt bei {limit}.',
    remedy: 'Schreiben Sie {limit} oder mehr.',
  },
  'bad-configuration.too-large': {
    message: 'Diese Zahl ist zu groß für "{key}": Es endet bei {limit}.',
    remedy: 'Schreiben Sie {limit} oder weniger.',
  },
  'bad-configuration.not-a-text': {
    message: 'Zu "{key}" gehört ein Text.',
    remedy: 'Schreiben Sie nach dem Doppelpunkt einen Text in doppelten Anführungszeichen.',
  },
  'bad-configuration.not-like': {
    message: '"{text}" ist nicht so geschrieben, wie es zu "{key}" gehört.',
    remedy: 'Schreiben Sie es wie {like}.',
  },
  'bad-configuration.not-a-list': {
    message: 'Zu "{key}" gehört eine Liste.',
    remedy: 'Schreiben Sie jeden Eintrag in eine eigene Zeile, nach "- ".',
  },
  'bad-configuration.not-keys': {
    message: '"{key}" hat mehrere Teile, und hier steht nur ein einzelner Wert.',
    remedy: 'Schreiben Sie jeden Teil in eine Zeile darunter, zwei Leerzeichen weiter eingerückt.',
  },
  'bad-configuration.missing-key': {
    message: 'Ohne "{key}" ist dieser Eintrag nicht verwendbar.',
    remedy: 'Ergänzen Sie "{key}:" und den Wert.',
  },
  'bad-configuration.not-a-configuration': {
    message: 'Eine Konfiguration besteht aus Zeilen wie "rules: ...", und diese Datei beginnt mit etwas anderem.',
    remedy: 'Beginnen Sie mit "rules:", "questions:" oder einem anderen Namen, den eine Konfiguration kennt.',
  },
  'bad-configuration.several-documents': {
    message: 'Eine Konfiguration hat nur einen Teil; was nach --- steht, wird nicht gelesen.',
    remedy: 'Schreiben Sie es in den ersten Teil oder in eine eigene Datei unter "extends".',
  },
  'bad-configuration.shadowed': {
    message: 'Neben dieser Datei liegt {other}, die stattdessen zählt.',
    remedy: 'Führen Sie beide in einer davon zusammen, und löschen Sie die andere.',
  },
  'bad-configuration.question-path': {
    message:
      '"{path}" hat keinen Teil, der mit x- beginnt; daher könnte ein Plan die Antwort nicht ohne Fehler enthalten.',
    remedy: 'Schreiben Sie es wie {like}.',
  },
  'bad-configuration.question-place': {
    message: 'In der Art "{kind}" gibt es keine Stelle "{word}", unter der die Antwort stehen könnte.',
    remedy: 'Beginnen Sie mit einem davon: {known}.',
  },
  'bad-configuration.question-place-meant': {
    message: 'In der Art "{kind}" gibt es keine Stelle "{word}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}.',
  },
  'bad-configuration.question-id': {
    message: '"{id}" kann nicht der Kurzname einer Frage sein.',
    remedy:
      'Schreiben Sie kleine Buchstaben, Ziffern und Bindestriche in zwei Teilen mit einem Punkt dazwischen, etwa why.regulator.',
  },
  'bad-configuration.extends-remote': {
    message: '"{name}" ist weder eine Datei noch ein installiertes Paket: Es wird nichts aus dem Netz geholt.',
    remedy: 'Nennen Sie eine Datei neben dieser (./house-rules.yaml) oder ein installiertes Paket.',
  },
  'bad-configuration.extends-missing': {
    message: 'Es gibt keine Konfiguration {name}; was in ihr steht, zählt daher nicht.',
    remedy: 'Berichtigen Sie den Namen. Ein Paket muss installiert sein und eine changewright.yaml enthalten.',
  },
  'bad-configuration.extends-unreadable': {
    message: 'Die Konfiguration {name} ist da, kann aber nicht gelesen werden.',
    remedy: 'Prüfen Sie, ob Sie sie öffnen dürfen und ob es Text in UTF-8 ist.',
  },
  'bad-configuration.extends-circle': {
    message: '{name} führt zu dieser Datei zurück, die dann von sich selbst ausgehen müsste.',
    remedy: 'Nehmen Sie eines der beiden "extends" heraus.',
  },
  'bad-configuration.extends-other': {
    message: 'Die Datei {name} enthält keine Konfiguration.',
    remedy: 'Nennen Sie eine Datei mit "rules:", "questions:" oder anderen Namen, die eine Konfiguration kennt.',
  },
  'bad-configuration.extends-faulty': {
    message: 'Die Konfiguration {name} hat selbst Fehler, daher zählt ein Teil davon nicht.',
    remedy: 'Sagen Sie es denen, die sie pflegen, oder nehmen Sie eine andere Fassung.',
  },
  'suppression-without-reason': {
    message: 'Dieser Kommentar sagt nicht, warum {codes} hier unterdrückt wird, daher unterdrückt er nichts.',
    remedy: 'Schreiben Sie den Grund nach zwei Bindestrichen: {codes} -- warum es so richtig ist.',
  },
  'unknown-suppression': {
    message: 'Es gibt keinen Hinweis "{word}", daher unterdrückt dieser Kommentar nichts.',
    remedy: 'Schreiben Sie den Code so, wie er beim Hinweis steht.',
  },
  'unknown-suppression-meant': {
    message: 'Es gibt keinen Hinweis "{word}"; meinten Sie "{nearest}"?',
    remedy: 'Schreiben Sie {nearest}.',
  },
  'unknown-suppression.never': {
    message: '"{word}" lässt sich nicht unterdrücken: Was dort steht, geht allen verloren, die den Plan lesen.',
    remedy: 'Beheben Sie es, und löschen Sie diesen Kommentar.',
  },
  'unknown-suppression.no-code': {
    message: 'Dieser Kommentar sagt nicht, welchen Hinweis er unterdrückt.',
    remedy: 'Schreiben Sie den Code so, wie er beim Hinweis steht: # changewright-{word} date-order -- der Grund.',
  },
  'unknown-suppression.directive': {
    message: 'Es gibt keinen Kommentar "changewright-{word}".',
    remedy: 'Schreiben Sie eines davon: {known}.',
  },
  'unknown-suppression.directive-meant': {
    message: 'Es gibt keinen Kommentar "changewright-{word}"; meinten Sie "changewright-{nearest}"?',
    remedy: 'Schreiben Sie eines davon: {known}.',
  },
  'unused-suppression': {
    message:
      'Hier muss nichts für {code} unterdrückt werden; bliebe dieser Kommentar stehen, würde er den nächsten Hinweis verbergen.',
    remedy: 'Löschen Sie ihn.',
  },
  'unused-suppression.enable': {
    message: 'Weiter oben ist nichts unterdrückt, was dieser Kommentar beenden könnte.',
    remedy: 'Löschen Sie ihn.',
  },
  'type.person': { message: 'Person', remedy: '' },
  'type.audience': { message: 'Zielgruppe', remedy: '' },
  'type.channel': { message: 'Kanal', remedy: '' },
  'type.kpi': { message: 'Kennzahl', remedy: '' },
  'type.outcome': { message: 'Ergebnis', remedy: '' },
  'type.milestone': { message: 'Meilenstein', remedy: '' },
  'type.phase': { message: 'Phase', remedy: '' },
  'type.wave': { message: 'Welle', remedy: '' },
  'type.activity': { message: 'Aktivität', remedy: '' },
  'type.approval': { message: 'Freigabe', remedy: '' },
  'type.risk': { message: 'Risiko', remedy: '' },
  'type.team': { message: 'Team', remedy: '' },
  'type.objective': { message: 'Ziel', remedy: '' },
  'type.stakeholder': { message: 'Interessengruppe', remedy: '' },
  'type.point': { message: 'Kernbotschaft', remedy: '' },
  'type.asset': { message: 'Video, Geschichte oder Bild', remedy: '' },
  'type.touchpoint': { message: 'Eintrag des Zeitplans', remedy: '' },
  'type.communication-objective': { message: 'Ziel', remedy: '' },
  'type.ask': { message: 'Bitte um Unterstützung', remedy: '' },
  'type.decision': { message: 'Entscheidung', remedy: '' },
  'type.win': { message: 'Erfolg', remedy: '' },
  'type.loop': { message: 'Feedbackrunde', remedy: '' },
  'type.scenario': { message: 'Krisenszenario', remedy: '' },
  'load.session': { message: 'eine Veranstaltung', remedy: '' },
  'load.training': { message: 'eine Schulung', remedy: '' },
  'load.one-more-week': { message: ' (und in 1 weiteren Woche zu viel)', remedy: '' },
  'load.more-weeks': { message: ' (und in {count} weiteren Wochen zu viel)', remedy: '' },
  'related.first-here': { message: 'Hier steht "{key}" zum ersten Mal', remedy: '' },
  'fix.put-in-quotes': { message: 'Den Text in Anführungszeichen setzen', remedy: '' },
  'fix.rename-key': { message: '"{nearest}" schreiben', remedy: '' },
  'fix.replace-with': { message: 'Durch {suggestion} ersetzen', remedy: '' },
  'fix.make-list': { message: 'Eine Liste daraus machen', remedy: '' },
  'fix.close-quote': { message: 'Das Anführungszeichen schließen', remedy: '' },
  'fix.add-space': { message: 'Das Leerzeichen nach dem Doppelpunkt ergänzen', remedy: '' },
  'fix.double-backslash': { message: 'Zwei umgekehrte Schrägstriche schreiben', remedy: '' },
  'fix.insert-section': { message: 'Den Abschnitt "{section}" einfügen', remedy: '' },
  'fix.answer': { message: '„{asks}“ beantworten', remedy: '' },
  'fix.put-off': { message: '„{asks}“ zurückstellen: wer es beantwortet und bis wann', remedy: '' },
  'fix.not-applicable': { message: '„{asks}“ trifft nicht zu: mit Begründung', remedy: '' },
  'fix.delete-comment': { message: 'Den Kommentar löschen', remedy: '' },
  'fix.delete-code': { message: '{code} aus dem Kommentar entfernen', remedy: '' },
  'fix.tabs-to-spaces': { message: 'Die Tabulatoren an den Zeilenanfängen in Leerzeichen umwandeln', remedy: '' },
};
