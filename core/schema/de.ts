/**
 * What the schemas, the snippets and the configuration say, in German, by the English text. Names that a plan has are
 * quoted as they are written there.
 */
export const de: Readonly<Record<string, string>> = {
  'Shared parts of all plans': 'Gemeinsame Teile aller Pläne',
  'What several kinds of plan have in common: the head, people, audiences, channels, measures, calendars and the values that fields take.':
    'Was mehrere Arten von Plänen gemeinsam haben: der Kopf, Personen, Zielgruppen, Kanäle, Kennzahlen, Kalender und die Werte, die Felder annehmen.',
  Text: 'Text',
  'Plain text in your own words; emphasis, links and lists in Markdown are fine, for example `We ship **twice a week**.` Put it in double quotes where it holds a colon, a `#` or starts with a sign.':
    'Text in Ihren eigenen Worten; Hervorhebungen, Links und Listen in Markdown sind erlaubt, zum Beispiel `Wir liefern **zweimal die Woche**.` Setzen Sie ihn in doppelte Anführungszeichen, wenn er einen Doppelpunkt oder ein `#` enthält oder mit einem Sonderzeichen beginnt.',
  'Short name': 'Kurzname',
  "The short name under which something is defined, in small letters with hyphens, for example `product-engineers`. Something of another plan is written with the file's name before it: `ship/go-live`.":
    'Der Kurzname, unter dem etwas angelegt ist, in kleinen Buchstaben mit Bindestrichen, zum Beispiel `product-engineers`. Etwas aus einem anderen Plan schreibt man mit dem Namen der Datei davor: `ship/go-live`.',
  'Short name or text': 'Kurzname oder Text',
  'Either the short name of something defined in these plans, for example `payments`, or plain text such as `The payments department`. One word of small letters and hyphens is read as a short name.':
    'Entweder der Kurzname von etwas, das in diesen Plänen angelegt ist, zum Beispiel `payments`, oder Text wie `Die Abteilung Zahlungen`. Ein einzelnes Wort aus kleinen Buchstaben und Bindestrichen gilt als Kurzname.',
  File: 'Datei',
  'Where another file lies, seen from this one. It starts with `./` or `../`, for example `./ship.comms.yaml`, and the file must exist.':
    'Wo eine andere Datei liegt, von dieser aus gesehen. Es beginnt mit `./` oder `../`, zum Beispiel `./ship.comms.yaml`, und die Datei muss es geben.',
  'File or text': 'Datei oder Text',
  'Either a file, written from this one with `./` or `../`, for example `./faq.md`, or the text itself.':
    'Entweder eine Datei, von dieser aus mit `./` oder `../` geschrieben, zum Beispiel `./faq.md`, oder der Text selbst.',
  Date: 'Datum',
  'A calendar day such as `2026-12-01`, or a day counted from another: `go-live - 10 working days`, `announce + 2 weeks`, `pilot.start`. You may count from `start`, `go-live`, `end`, a milestone, a phase, a wave or an item of the schedule that has a date.':
    'Ein Kalendertag wie `2026-12-01`, oder ein Tag, der von einem anderen aus zählt: `go-live - 10 working days`, `announce + 2 weeks`, `pilot.start`. Zählen können Sie von `start`, `go-live`, `end`, einem Meilenstein, einer Phase, einer Welle oder einem Eintrag des Zeitplans mit Datum.',
  'How often': 'Wie oft',
  'A rhythm from which the next date can be computed: `weekly on tue`, `every 2 weeks on mon and thu`, `monthly on day 1`, `quarterly on the first tue`. It may say `from` and `until` a date, as in `weekly until go-live`.':
    'Ein Rhythmus, aus dem sich der nächste Tag ergibt: `weekly on tue`, `every 2 weeks on mon and thu`, `monthly on day 1`, `quarterly on the first tue`. Er darf `from` und `until` ein Datum haben, wie in `weekly until go-live`.',
  'Length of time': 'Dauer',
  'A number and a unit: `30 minutes`, `4 hours`, `2 working days`, `3 weeks`, `1 month`.':
    'Eine Zahl und eine Einheit: `30 minutes`, `4 hours`, `2 working days`, `3 weeks`, `1 month`.',
  'Time of day': 'Uhrzeit',
  'Hours and minutes on a 24-hour clock, in quotes: `"09:00"`. It is read in the plan\'s time zone.':
    'Stunden und Minuten im 24-Stunden-Format, in Anführungszeichen: `"09:00"`. Sie gilt in der Zeitzone des Plans.',
  'Planning question': 'Planungsfrage',
  'The short name of one of the planning questions, for example `support.resources`.':
    'Der Kurzname einer der Planungsfragen, zum Beispiel `support.resources`.',
  'E-mail address': 'E-Mail-Adresse',
  'An e-mail address, for example `priya@example.org`.': 'Eine E-Mail-Adresse, zum Beispiel `priya@example.org`.',
  Code: 'Code',
  'A short code from a known list, for example the language `en`, the country `DE` or the time zone `Europe/Berlin`.':
    'Ein kurzer Code aus einer bekannten Liste, zum Beispiel die Sprache `en`, das Land `DE` oder die Zeitzone `Europe/Berlin`.',
  'Format version': 'Formatversion',
  'The version of the plan format this file is written in, `1` today. You may leave it out.':
    'Die Version des Planformats, in der diese Datei geschrieben ist, heute `1`. Sie können sie weglassen.',
  Title: 'Titel',
  'The name by which people know this plan, for example `Ship what matters`.':
    'Der Name, unter dem man diesen Plan kennt, zum Beispiel `Liefern, was zählt`.',
  Status: 'Status',
  'How far the plan is: `draft`, `in-review`, `approved`, `active`, `done` or `stopped`. It decides how loudly an open question is reported: quietly in a draft, as an error once approved.':
    'Wie weit der Plan ist: `draft` (Entwurf), `in-review` (in Prüfung), `approved` (freigegeben), `active` (läuft), `done` (abgeschlossen) oder `stopped` (abgebrochen). Danach richtet sich, wie deutlich eine offene Frage gemeldet wird: leise im Entwurf, als Fehler nach der Freigabe.',
  'Size of the change': 'Größe der Veränderung',
  "How much the plan is asked: `small`, `standard` or `large`. A change may be `small` while it reaches under 150 people, takes under 12 weeks and puts nobody's job at stake; without a size every question is asked.":
    'Wie viel der Plan gefragt wird: `small` (klein), `standard` (mittel) oder `large` (groß). Eine Veränderung darf `small` sein, solange sie unter 150 Menschen erreicht, unter 12 Wochen dauert und niemandes Arbeitsplatz auf dem Spiel steht; ohne Größe wird alles gefragt.',
  Version: 'Version',
  'A whole number, raised when the content changes, for example `3`. The log tells people what changed in it.':
    'Eine ganze Zahl, die erhöht wird, wenn sich der Inhalt ändert, zum Beispiel `3`. Das Änderungsprotokoll sagt, was sich darin geändert hat.',
  'Last updated': 'Zuletzt geändert',
  'The day the plan was last changed, for example `2026-11-02`.':
    'Der Tag, an dem der Plan zuletzt geändert wurde, zum Beispiel `2026-11-02`.',
  Approved: 'Freigegeben',
  'Who approved exactly this content, and when. Let the action "Approve" write it: the check value shows later whether the content is still what was approved, for example `v1-sha256-…`.':
    'Wer genau diesen Inhalt freigegeben hat, und wann. Lassen Sie es die Aktion „Freigeben“ schreiben: Am Prüfwert sieht man später, ob der Inhalt noch der freigegebene ist, zum Beispiel `v1-sha256-…`.',
  'Approved by': 'Freigegeben von',
  'The person who approved it, for example `dana`.': 'Die Person, die ihn freigegeben hat, zum Beispiel `dana`.',
  'Approved on': 'Freigegeben am',
  'The day it was approved, for example `2026-11-20`.': 'Der Tag der Freigabe, zum Beispiel `2026-11-20`.',
  'Check value of what was approved': 'Prüfwert des freigegebenen Inhalts',
  'A check value computed from the approved content, for example `v1-sha256-…`. It is written for you; do not change it by hand.':
    'Ein Wert, der aus dem freigegebenen Inhalt errechnet ist, zum Beispiel `v1-sha256-…`. Er wird für Sie geschrieben; ändern Sie ihn nicht von Hand.',
  Confidentiality: 'Vertraulichkeit',
  'Who may see the plan: `public`, `internal` or `restricted`. A `restricted` plan is left out of exports and of the portfolio unless somebody asks for it.':
    'Wer den Plan sehen darf: `public` (alle), `internal` (intern) oder `restricted` (eingeschränkt). Ein Plan mit `restricted` bleibt aus Ausgaben und dem Portfolio heraus, solange niemand danach fragt.',
  Language: 'Sprache',
  'The language that the plan is written in, as a code: `en`, `de`, `pt-BR`.':
    'Die Sprache, in der der Plan geschrieben ist, als Code: `en`, `de`, `pt-BR`.',
  'Time zone': 'Zeitzone',
  'The time zone in which times of day and "today" are read, for example `Europe/Berlin`.':
    'Die Zeitzone, in der Uhrzeiten und „heute“ gelten, zum Beispiel `Europe/Berlin`.',
  'Registries used': 'Verwendete Verzeichnisse',
  'The registries that this plan takes people, audiences, channels and company defaults from, for example `./acme.registry.yaml`.':
    'Die Verzeichnisse, aus denen dieser Plan Personen, Zielgruppen, Kanäle und Vorgaben des Unternehmens nimmt, zum Beispiel `./acme.registry.yaml`.',
  Absence: 'Abwesenheit',
  'A stretch of days on which somebody is away, for example from `2026-12-24` to `2027-01-02`.':
    'Eine Reihe von Tagen, an denen jemand nicht da ist, zum Beispiel von `2026-12-24` bis `2027-01-02`.',
  'Away from': 'Abwesend ab',
  'The first day away, for example `2026-12-24`.': 'Der erste Tag der Abwesenheit, zum Beispiel `2026-12-24`.',
  'Away until': 'Abwesend bis',
  'The last day away, for example `2027-01-02`.': 'Der letzte Tag der Abwesenheit, zum Beispiel `2027-01-02`.',
  Person: 'Person',
  'Somebody who owns, approves, decides or speaks in these plans. Other places name the person by the short name that stands before the colon, for example `priya`.':
    'Jemand, der in diesen Plänen verantwortlich ist, freigibt, entscheidet oder spricht. Andere Stellen nennen die Person mit dem Kurznamen vor dem Doppelpunkt, zum Beispiel `priya`.',
  Name: 'Name',
  'The full name, for example `Priya Lindqvist-Rao`.': 'Der volle Name, zum Beispiel `Priya Lindqvist-Rao`.',
  Role: 'Rolle',
  'What the person does in the organisation or in this change, for example `Change lead`.':
    'Was die Person in der Organisation oder in dieser Veränderung tut, zum Beispiel `Leitung der Veränderung`.',
  'Where the person can be reached, for example `priya@example.org`.':
    'Wo die Person zu erreichen ist, zum Beispiel `priya@example.org`.',
  'Is an executive': 'Gehört zur Geschäftsleitung',
  '`true` for a member of the executive group. People expect to hear the reasons for a change from an executive.':
    '`true` für ein Mitglied der Geschäftsleitung. Die Gründe einer Veränderung erwarten die Menschen von dort.',
  Away: 'Abwesend',
  'The days on which the person is away, each with `from` and `to`, or `true` while they are away and no date of return is known. Due dates and sending dates are checked against it.':
    'Die Tage, an denen die Person nicht da ist, jeweils mit `from` und `to`, oder `true`, solange sie fehlt und kein Tag der Rückkehr bekannt ist. Termine und Versandtage werden damit verglichen.',
  People: 'Personen',
  'The people these plans speak of, each under a short name such as `priya`. Named people, not departments, own steps, risks and messages.':
    'Die Personen, von denen diese Pläne sprechen, jede unter einem Kurznamen wie `priya`. Schritte, Risiken und Botschaften gehören genannten Personen, nicht Abteilungen.',
  'Questions left open for now': 'Vorerst offene Fragen',
  'Questions that you put off on purpose, each with an owner and a day by which it will be answered, for example `support.resources`. Until that day the question is not reported.':
    'Fragen, die Sie bewusst zurückstellen, jede mit einer verantwortlichen Person und einem Tag, bis zu dem sie beantwortet wird, zum Beispiel `support.resources`. Bis dahin wird die Frage nicht gemeldet.',
  Question: 'Frage',
  'The question that is put off, for example `support.resources`.':
    'Die zurückgestellte Frage, zum Beispiel `support.resources`.',
  'Who will answer it': 'Wer sie beantworten wird',
  'The person who will bring the answer, for example `priya`.':
    'Die Person, die die Antwort bringt, zum Beispiel `priya`.',
  'Answer due': 'Antwort fällig',
  'The day by which it will be answered, for example `2026-11-20`.':
    'Der Tag, bis zu dem sie beantwortet wird, zum Beispiel `2026-11-20`.',
  Reason: 'Grund',
  'Why it cannot be answered yet, for example `The budget round closes on the 18th`.':
    'Warum sie noch nicht zu beantworten ist, zum Beispiel `Die Budgetrunde endet am 18. Januar`.',
  'Questions that do not apply': 'Fragen, die nicht zutreffen',
  'Questions that make no sense for this change, each with a reason, for example `where.urgent-areas`. Readers see that it was thought about and not forgotten.':
    'Fragen, die für diese Veränderung keinen Sinn haben, jede mit einem Grund, zum Beispiel `where.urgent-areas`. So sieht man, dass daran gedacht und nichts vergessen wurde.',
  'The question that does not apply, for example `where.urgent-areas`.':
    'Die Frage, die nicht zutrifft, zum Beispiel `where.urgent-areas`.',
  'Why it does not apply here, for example `The change starts everywhere at once`.':
    'Warum sie hier nicht zutrifft, zum Beispiel `Die Veränderung beginnt überall zugleich`.',
  'Change log': 'Änderungsprotokoll',
  'What changed since people last saw the plan, one entry for each version, for example `Go-live moved by two weeks`. A silent edit costs trust.':
    'Was sich geändert hat, seit die Menschen den Plan zuletzt gesehen haben, ein Eintrag für jede Version, zum Beispiel `Go-live um zwei Wochen verschoben`. Eine stille Änderung kostet Vertrauen.',
  'The version of the plan that brought the change, for example `3`.':
    'Die Version des Plans, die die Änderung brachte, zum Beispiel `3`.',
  'The day of the change, for example `2026-11-02`.': 'Der Tag der Änderung, zum Beispiel `2026-11-02`.',
  'What changed': 'Was sich geändert hat',
  'The change in one sentence, for example `Go-live moved by two weeks`.':
    'Die Änderung in einem Satz, zum Beispiel `Go-live um zwei Wochen verschoben`.',
  'Why it changed': 'Warum es sich geändert hat',
  'The reason people will ask for, for example `The training rooms are free only then`.':
    'Der Grund, nach dem man fragen wird, zum Beispiel `Die Schulungsräume sind erst dann frei`.',
  'Announced in': 'Angekündigt in',
  'The item of the schedule that told people about it, for example `newsletter`.':
    'Der Eintrag des Zeitplans, der es den Menschen gesagt hat, zum Beispiel `newsletter`.',
  Audience: 'Zielgruppe',
  'A group of people that the change touches or that must hear of it, and what is known about it. Other places name it by its short name, for example `product-engineers`.':
    'Eine Gruppe von Menschen, die die Veränderung berührt oder die von ihr hören muss, und was über sie bekannt ist. Andere Stellen nennen sie mit ihrem Kurznamen, zum Beispiel `product-engineers`.',
  'What the group is called, for example `Product engineers`.':
    'Wie die Gruppe heißt, zum Beispiel `Produktentwicklung`.',
  'Number of people': 'Anzahl der Personen',
  'How many people belong to it, for example `120`.': 'Wie viele Personen dazugehören, zum Beispiel `120`.',
  Location: 'Ort',
  'Where they work, for example `Berlin and remote`.': 'Wo sie arbeiten, zum Beispiel `Berlin und zu Hause`.',
  'The language they are best reached in, as a code, for example `de`.':
    'Die Sprache, in der man sie am besten erreicht, als Code, zum Beispiel `de`.',
  'Works without a desk': 'Arbeitet ohne Schreibtisch',
  '`true` for people who have no computer at hand, such as nurses or drivers. E-mail, chat and web do not reach them.':
    '`true` für Menschen ohne Computer zur Hand, etwa in der Pflege oder am Steuer. E-Mail, Chat und Web erreichen sie nicht.',
  'Their managers': 'Ihre Führungskräfte',
  'The audience of those who lead these people, for example `engineering-managers`. Managers should hear a message before their teams do.':
    'Die Zielgruppe derer, die diese Menschen führen, zum Beispiel `engineering-managers`. Führungskräfte sollten eine Botschaft vor ihren Teams hören.',
  'Outside the organisation': 'Außerhalb der Organisation',
  '`true` for customers, partners or the press. Affected staff should hear before they do.':
    '`true` für Kundschaft, Partner oder Presse. Betroffene Mitarbeitende sollten es vor ihnen hören.',
  'Must be consulted first': 'Muss zuerst angehört werden',
  '`true` for a group that has a right to hear first, such as a works council.':
    '`true` für eine Gruppe, die ein Recht hat, es zuerst zu hören, etwa einen Betriebsrat.',
  'Working week': 'Arbeitswoche',
  'The days on which this group works, if they differ from the usual week, for example `[tue, wed, thu, fri, sat]`.':
    'Die Tage, an denen diese Gruppe arbeitet, wenn sie von der üblichen Woche abweichen, zum Beispiel `[tue, wed, thu, fri, sat]`.',
  'What they shall know': 'Was sie wissen soll',
  'What this group shall know afterwards, for example `Why we ship smaller pieces, and from which day`.':
    'Was diese Gruppe danach wissen soll, zum Beispiel `Warum wir kleinere Stücke liefern, und ab wann`.',
  'What they shall feel': 'Was sie fühlen soll',
  'What this group shall feel, for example `Safe to say when a date cannot be met`.':
    'Wie sich diese Gruppe fühlen soll, zum Beispiel `Sicher genug zu sagen, wenn ein Termin nicht zu halten ist`.',
  'What they shall do': 'Was sie tun soll',
  'What one will see them do, for example `Plan the first pilot with their team by March`.':
    'Was man sie tun sehen wird, zum Beispiel `Bis März mit dem Team den ersten Versuch planen`.',
  Needs: 'Bedürfnisse',
  'What this group needs to go along with the change, for example `Time to learn the new tool`. Groups differ; the same text for all helps nobody.':
    'Was diese Gruppe braucht, um mitzugehen, zum Beispiel `Zeit, das neue Werkzeug zu lernen`. Gruppen sind verschieden; derselbe Text für alle hilft niemandem.',
  Concerns: 'Sorgen',
  'What this group worries about, for example `Will on-call get worse?` If left out, the concerns under who is affected count.':
    'Was dieser Gruppe Sorgen macht, zum Beispiel `Wird die Rufbereitschaft schlimmer?` Fehlt es, zählen die Sorgen unter den Betroffenen.',
  'Best channels': 'Beste Kanäle',
  'The channels that suit this group, each with the reason, for example `team-talk` because they ask more freely in small groups. At least one should let them answer.':
    'Die Kanäle, die zu dieser Gruppe passen, jeder mit dem Grund, zum Beispiel `team-talk`, weil sie in kleinen Gruppen freier fragen. Mindestens einer sollte Antworten zulassen.',
  Channel: 'Kanal',
  'The channel, for example `team-talk`.': 'Der Kanal, zum Beispiel `team-talk`.',
  'Why it suits them': 'Warum er zu ihnen passt',
  'The reason, for example `They are seldom at a desk but meet at every shift change`.':
    'Der Grund, zum Beispiel `Sie sitzen selten am Schreibtisch, treffen sich aber bei jedem Schichtwechsel`.',
  Audiences: 'Zielgruppen',
  'The groups of people to reach, each under a short name such as `product-engineers`. Name real groups with their size; "all staff" alone is not a group one can speak to.':
    'Die Gruppen, die Sie erreichen wollen, jede unter einem Kurznamen wie `product-engineers`. Nennen Sie wirkliche Gruppen mit ihrer Größe; mit „alle“ allein kann man nicht sprechen.',
  'A way to reach people, for example the `town-hall`, with whom it reaches and whether they can answer.':
    'Ein Weg, Menschen zu erreichen, zum Beispiel die `town-hall`, mit denen, die er erreicht, und ob sie antworten können.',
  'What people call it, for example `Monthly town hall`.': 'Wie man ihn nennt, zum Beispiel `Monatliche Versammlung`.',
  Medium: 'Medium',
  'What kind of channel it is: `e-mail`, `chat`, `meeting`, `call`, `print`, `screen`, `app`, `web` or `video`.':
    'Was für ein Kanal es ist: `e-mail`, `chat`, `meeting` (Besprechung), `call` (Anruf), `print` (Gedrucktes), `screen` (Bildschirm), `app`, `web` oder `video`.',
  Direction: 'Richtung',
  '`two-way` if people can ask and answer in it, `one-way` if they can only listen or read. Those hit hardest by a change need a two-way one.':
    '`two-way`, wenn man darin fragen und antworten kann, `one-way`, wenn man nur zuhören oder lesen kann. Wen eine Veränderung am härtesten trifft, braucht einen Kanal in beide Richtungen.',
  Reaches: 'Erreicht',
  'The audiences that this channel really reaches, for example `[product-engineers, engineering-managers]`.':
    'Die Zielgruppen, die dieser Kanal wirklich erreicht, zum Beispiel `[product-engineers, engineering-managers]`.',
  Owner: 'Verantwortlich',
  'The person who looks after the channel, for example `priya`.':
    'Die Person, die sich um den Kanal kümmert, zum Beispiel `priya`.',
  Channels: 'Kanäle',
  'The ways to reach people, each under a short name such as `town-hall`. List those that the schedule uses.':
    'Die Wege, Menschen zu erreichen, jeder unter einem Kurznamen wie `town-hall`. Führen Sie die auf, die der Zeitplan nutzt.',
  Team: 'Team',
  'A team or department that waves of the change can name, for example `payments`.':
    'Ein Team oder eine Abteilung, die die Wellen der Veränderung nennen können, zum Beispiel `payments`.',
  'What the team is called, for example `Payments`.': 'Wie das Team heißt, zum Beispiel `Zahlungen`.',
  'The audience its members belong to, for example `product-engineers`.':
    'Die Zielgruppe, zu der seine Mitglieder gehören, zum Beispiel `product-engineers`.',
  'How many people work in it, for example `9`.': 'Wie viele Menschen darin arbeiten, zum Beispiel `9`.',
  'Team lead': 'Teamleitung',
  'The person who leads it, for example `omar`.': 'Die Person, die es leitet, zum Beispiel `omar`.',
  Teams: 'Teams',
  'Teams and departments, each under a short name such as `payments`.':
    'Teams und Abteilungen, jede unter einem Kurznamen wie `payments`.',
  'Strategic objective': 'Strategisches Ziel',
  'One strategic objective of the organisation that a change can serve, for example `grow-people`.':
    'Ein strategisches Ziel der Organisation, dem eine Veränderung dienen kann, zum Beispiel `grow-people`.',
  Statement: 'Aussage',
  'The objective in one sentence, for example `People grow here faster than elsewhere`.':
    'Das Ziel in einem Satz, zum Beispiel `Menschen wachsen hier schneller als anderswo`.',
  'Strategic objectives': 'Strategische Ziele',
  "The organisation's strategic objectives, each under a short name such as `grow-people`, so that changes can say which one they serve.":
    'Die strategischen Ziele der Organisation, jedes unter einem Kurznamen wie `grow-people`, damit Veränderungen sagen können, welchem sie dienen.',
  'Communication goal': 'Ziel der Kommunikation',
  'One thing the communication shall achieve, for example `trust`, and the outcome of the change that it serves.':
    'Etwas, das die Kommunikation erreichen soll, zum Beispiel `trust`, und das Ergebnis der Veränderung, dem es dient.',
  'What shall be different because people were told and heard, for example `Engineers trust that missed dates are not punished`.':
    'Was anders sein soll, weil Menschen informiert und gehört wurden, zum Beispiel `Die Entwicklung vertraut darauf, dass verpasste Termine nicht bestraft werden`.',
  'Serves the outcome': 'Dient dem Ergebnis',
  'The outcome of the change that this goal serves, for example `faster-launches`.':
    'Das Ergebnis der Veränderung, dem dieses Ziel dient, zum Beispiel `faster-launches`.',
  'Measured by': 'Gemessen an',
  'The KPI that shows whether it is reached, for example `knows-why`.':
    'Die Kennzahl, die zeigt, ob es erreicht ist, zum Beispiel `knows-why`.',
  'Communication goals': 'Ziele der Kommunikation',
  'What the communication shall achieve, each under a short name such as `trust`, and each serving an outcome of the change. "Raise awareness" is no goal.':
    'Was die Kommunikation erreichen soll, jedes Ziel unter einem Kurznamen wie `trust`, und jedes dient einem Ergebnis der Veränderung. „Aufmerksamkeit wecken“ ist kein Ziel.',
  Reading: 'Messwert',
  'One measured value with its day, for example `38` on `2027-01-31`.':
    'Ein gemessener Wert mit seinem Tag, zum Beispiel `38` am `2027-01-31`.',
  'Measured on': 'Gemessen am',
  'The day of the reading, for example `2027-01-31`.': 'Der Tag der Messung, zum Beispiel `2027-01-31`.',
  Value: 'Wert',
  "The measured number, in the KPI's unit, for example `38`.":
    'Die gemessene Zahl in der Einheit der Kennzahl, zum Beispiel `38`.',
  KPI: 'Kennzahl',
  'One measure of success with where it stands today, where it shall be and by when, for example `lead-time`.':
    'Ein Maß für den Erfolg: wo es heute steht, wo es stehen soll und bis wann, zum Beispiel `lead-time`.',
  'What is measured, in words people understand, for example `Days from idea to launch`.':
    'Was gemessen wird, in verständlichen Worten, zum Beispiel `Tage von der Idee bis zur Einführung`.',
  'What it measures': 'Was sie misst',
  '`output` and `launch` count what is produced; `impact`, `quality`, `adoption` and `wellbeing` tell whether it does any good. Counting output alone drives people to produce more and not better.':
    '`output` (Menge) und `launch` (Einführungen) zählen, was hervorgebracht wird; `impact` (Wirkung), `quality` (Qualität), `adoption` (Nutzung) und `wellbeing` (Wohlbefinden) sagen, ob es etwas nützt. Wer nur Mengen zählt, treibt zu mehr und nicht zu besser.',
  'Level of effect': 'Ebene der Wirkung',
  'For communication: `output` (what was sent), `outtake` (what people noticed and understood), `outcome` (what they think or do), `impact` (what the organisation gains).':
    'Für die Kommunikation: `output` (was versandt wurde), `outtake` (was bemerkt und verstanden wurde), `outcome` (was die Menschen denken oder tun), `impact` (was die Organisation gewinnt).',
  Unit: 'Einheit',
  'What the number counts, for example `days` or `% of staff`.':
    'Was die Zahl zählt, zum Beispiel `Tage` oder `% der Mitarbeitenden`.',
  'Better is': 'Besser ist',
  '`up` if a higher number is better, `down` if a lower one is.':
    '`up`, wenn eine höhere Zahl besser ist, `down`, wenn eine niedrigere es ist.',
  'Where it stands today': 'Wo sie heute steht',
  'The number before the change, for example `41`. While it is not measured yet, say instead by when (`due`) and by whom (`owner`) it will be.':
    'Die Zahl vor der Veränderung, zum Beispiel `41`. Solange sie nicht gemessen ist, sagen Sie stattdessen, bis wann (`due`) und von wem (`owner`) sie es sein wird.',
  "The day by which today's value will be known, for example `2026-11-30`.":
    'Der Tag, bis zu dem der heutige Wert bekannt ist, zum Beispiel `2026-11-30`.',
  'Measured by whom': 'Wer misst',
  'The person who will measure it, for example `omar`.': 'Die Person, die sie misst, zum Beispiel `omar`.',
  Target: 'Zielwert',
  'The number to reach, in the same unit, for example `20`.':
    'Die Zahl, die erreicht werden soll, in derselben Einheit, zum Beispiel `20`.',
  'Target due': 'Zielwert fällig',
  'The day by which the target shall be reached, for example `2027-03-31`.':
    'Der Tag, bis zu dem der Zielwert erreicht sein soll, zum Beispiel `2027-03-31`.',
  Source: 'Quelle',
  'Where the number comes from, for example `Delivery board, median of the month`.':
    'Woher die Zahl kommt, zum Beispiel `Lieferübersicht, Median des Monats`.',
  'The person who answers for the number, for example `omar`.':
    'Die Person, die für die Zahl einsteht, zum Beispiel `omar`.',
  'How often it is measured': 'Wie oft sie gemessen wird',
  'How often a new reading is taken, for example `monthly`.': 'Wie oft neu gemessen wird, zum Beispiel `monthly`.',
  'Pairs with': 'Gehört zusammen mit',
  'The KPI that keeps this one honest, for example `defects-found-late`: an output measure needs an impact or quality measure beside it.':
    'Die Kennzahl, die diese ehrlich hält, zum Beispiel `defects-found-late`: Neben ein Maß für die Menge gehört eines für Wirkung oder Qualität.',
  'Measured for': 'Gemessen für',
  'Whose number it is: the whole `organisation`, a `team` or `individual` people. Productivity counted for individuals breeds fear.':
    'Wessen Zahl es ist: die der ganzen `organisation`, eines Teams (`team`) oder einzelner Personen (`individual`). Leistung je Person zu zählen macht Angst.',
  Readings: 'Messwerte',
  'What was measured so far, each with its date, for example `38` on `2027-01-31`.':
    'Was bisher gemessen wurde, jeder Wert mit seinem Datum, zum Beispiel `38` am `2027-01-31`.',
  KPIs: 'Kennzahlen',
  'The measures of success, each under a short name such as `lead-time`. A few good ones with a baseline and a target are worth more than many.':
    'Die Maße für den Erfolg, jedes unter einem Kurznamen wie `lead-time`. Wenige gute mit Ausgangswert und Zielwert sind mehr wert als viele.',
  'Feedback loop': 'Feedbackrunde',
  'One regular way in which people are asked and get an answer, for example the `pulse`.':
    'Ein regelmäßiger Weg, auf dem Menschen gefragt werden und eine Antwort bekommen, zum Beispiel die `pulse`.',
  Method: 'Methode',
  'How people are asked, for example `Three questions on the phone`.':
    'Wie gefragt wird, zum Beispiel `Drei Fragen auf dem Handy`.',
  'Who is asked': 'Wer gefragt wird',
  'The audiences that it asks, for example `[product-engineers]`.':
    'Die Zielgruppen, die sie fragt, zum Beispiel `[product-engineers]`.',
  'How often people are asked, for example `every 2 weeks`. It should go on after go-live.':
    'Wie oft gefragt wird, zum Beispiel `every 2 weeks`. Es sollte nach dem Go-live weitergehen.',
  'The person who runs it and answers for it, for example `priya`.':
    'Die Person, die sie durchführt und für sie einsteht, zum Beispiel `priya`.',
  Anonymous: 'Anonym',
  '`true` if nobody can see who said what.': '`true`, wenn niemand sehen kann, wer was gesagt hat.',
  'Smallest group shown': 'Kleinste gezeigte Gruppe',
  'Results are shown only for groups of at least this many people, for example `5`, so that nobody can be guessed.':
    'Ergebnisse werden nur für Gruppen ab so vielen Personen gezeigt, zum Beispiel `5`, damit niemand zu erraten ist.',
  'Reports back in': 'Meldet zurück in',
  'The item of the schedule that tells people what was heard and done, for example `newsletter`. People who never hear back stop answering.':
    'Der Eintrag des Zeitplans, der den Menschen sagt, was gehört und getan wurde, zum Beispiel `newsletter`. Wer nie etwas zurück hört, antwortet nicht mehr.',
  'Feedback loops': 'Feedbackrunden',
  'The regular ways in which people are heard, each under a short name such as `pulse`: how, whom, how often and who owns it.':
    'Die regelmäßigen Wege, auf denen Menschen gehört werden, jeder unter einem Kurznamen wie `pulse`: wie, wen, wie oft und wer verantwortlich ist.',
  'Anonymous feedback': 'Anonyme Rückmeldung',
  "A way to speak without giving one's name, and who reads it, for example a form that shows groups of `5` or more only.":
    'Ein Weg, ohne Namen zu sprechen, und wer es liest, zum Beispiel ein Formular, das nur Gruppen ab `5` zeigt.',
  Tool: 'Werkzeug',
  'Where people can speak, for example `The open question box on the intranet`.':
    'Wo man sprechen kann, zum Beispiel `Das offene Fragefeld im Intranet`.',
  'Answers are shown only for groups of at least this many people, for example `5`.':
    'Antworten werden nur für Gruppen ab so vielen Personen gezeigt, zum Beispiel `5`.',
  'Read by': 'Gelesen von',
  'The person who reads it, for example `priya`. People want to know before they write.':
    'Die Person, die es liest, zum Beispiel `priya`. Das will man wissen, bevor man schreibt.',
  Feedback: 'Rückmeldungen',
  'How feedback and concerns come back from people, in the open and anonymously, for example through a `pulse` every two weeks.':
    'Wie Rückmeldungen und Sorgen von den Menschen zurückkommen, offen und anonym, zum Beispiel durch eine `pulse` alle zwei Wochen.',
  'The regular ways in which people are heard, each under a short name such as `pulse`: how, whom, how often, who owns it and where it is reported back.':
    'Die regelmäßigen Wege, auf denen Menschen gehört werden, jeder unter einem Kurznamen wie `pulse`: wie, wen, wie oft, wer verantwortlich ist und wo zurückgemeldet wird.',
  'How people can speak without giving their name: the tool, the smallest group shown (`5` or more) and who reads it.':
    'Wie man ohne Namen sprechen kann: das Werkzeug, die kleinste gezeigte Gruppe (`5` oder mehr) und wer es liest.',
  'The days of the week on which people work, for example `[mon, tue, wed, thu, fri]`. Working days are counted by it.':
    'Die Wochentage, an denen gearbeitet wird, zum Beispiel `[mon, tue, wed, thu, fri]`. Danach zählen die Arbeitstage.',
  Holidays: 'Feiertage',
  'The public holidays: by `country` and `region` with further days under `also`, or a plain list of dates such as `2026-12-25`. Nothing important should land on one.':
    'Die gesetzlichen Feiertage: nach `country` und `region`, mit weiteren Tagen unter `also`, oder eine einfache Liste von Tagen wie `2026-12-25`. Nichts Wichtiges sollte auf einen fallen.',
  Country: 'Land',
  'The two-letter code of the country, for example `DE`.':
    'Der Code des Landes aus zwei Buchstaben, zum Beispiel `DE`.',
  Region: 'Region',
  'The code of the state or region within the country, for example `NW`.':
    'Der Code des Bundeslands oder der Region im Land, zum Beispiel `NW`.',
  'Further free days': 'Weitere freie Tage',
  'Days off that the public calendar does not know, for example `2026-12-24`.':
    'Freie Tage, die der öffentliche Kalender nicht kennt, zum Beispiel `2026-12-24`.',
  'Quiet period': 'Sperrzeit',
  'Days on which nothing should be sent or started, for example the closing of the year, and for whom.':
    'Tage, an denen nichts versandt oder begonnen werden sollte, zum Beispiel der Jahresabschluss, und für wen.',
  From: 'Von',
  'The first day, for example `2026-12-21`.': 'Der erste Tag, zum Beispiel `2026-12-21`.',
  To: 'Bis',
  'The last day, for example `2027-01-03`.': 'Der letzte Tag, zum Beispiel `2027-01-03`.',
  'Why these days are closed, for example `Year-end closing in finance`.':
    'Warum diese Tage gesperrt sind, zum Beispiel `Jahresabschluss der Buchhaltung`.',
  'For whom': 'Für wen',
  'The audiences it holds for, for example `[finance]`. Without any it holds for the whole company.':
    'Die Zielgruppen, für die sie gilt, zum Beispiel `[finance]`. Ohne Angabe gilt sie für das ganze Unternehmen.',
  'Quiet periods': 'Sperrzeiten',
  'Days on which nothing should be sent or started, such as the year-end closing from `2026-12-21`.':
    'Tage, an denen nichts versandt oder begonnen werden sollte, etwa der Jahresabschluss ab `2026-12-21`.',
  Glossary: 'Glossar',
  'Acronyms and house words with what they mean, for example `FAQ`: a list of frequent questions with their answers. Defined words do not count as jargon.':
    'Abkürzungen und Hauswörter mit dem, was sie bedeuten, zum Beispiel `FAQ`: eine Liste häufiger Fragen mit Antworten. Erklärte Wörter gelten nicht als Fachsprache.',
  Meaning: 'Bedeutung',
  'What the word means, in plain words, for example `A list of frequent questions with their answers`.':
    'Was das Wort bedeutet, in einfachen Worten, zum Beispiel `Eine Liste häufiger Fragen mit Antworten`.',
  'Contact for questions': 'Ansprechperson für Fragen',
  'Who answers questions, where, and how fast. It is shown on every item of the calendar, for example with `change@example.org`.':
    'Wer Fragen beantwortet, wo und wie schnell. Es steht bei jedem Eintrag des Kalenders, zum Beispiel mit `change@example.org`.',
  'The person who answers, for example `priya`.': 'Die Person, die antwortet, zum Beispiel `priya`.',
  Address: 'Adresse',
  'Where to ask, for example `change@example.org` or `#ask-the-change`.':
    'Wo man fragt, zum Beispiel `change@example.org` oder `#ask-the-change`.',
  'Answers within': 'Antwort innerhalb von',
  'How long people wait for an answer at most, for example `2 working days`.':
    'Wie lange man höchstens auf eine Antwort wartet, zum Beispiel `2 working days`.',
  'Tone of voice': 'Ton',
  'How the messages shall sound: words to use, words to avoid and what differs for a group, for example `plain` and `honest`.':
    'Wie die Botschaften klingen sollen: Wörter, die Sie verwenden, Wörter, die Sie meiden, und was für eine Gruppe anders ist, zum Beispiel `einfach` und `ehrlich`.',
  'Words that describe the tone': 'Wörter, die den Ton beschreiben',
  'Words that say how it shall sound or that you want to hear, for example `[plain, honest, warm]`.':
    'Wörter, die sagen, wie es klingen soll, oder die Sie hören wollen, zum Beispiel `[einfach, ehrlich, warm]`.',
  'Words to avoid': 'Wörter, die Sie meiden',
  'Words that the messages must not use, for example `synergy`. They are looked for in the texts.':
    'Wörter, die in Botschaften nicht vorkommen dürfen, zum Beispiel `Synergie`. In den Texten wird nach ihnen gesucht.',
  'Tone for a group': 'Ton für eine Gruppe',
  'What is different for one audience, under the short name of the audience, for example `managers`.':
    'Was für eine Zielgruppe anders ist, unter dem Kurznamen der Zielgruppe, zum Beispiel `managers`.',
  Tone: 'Ton',
  'How it shall sound for this group, for example `Direct, with the numbers first`.':
    'Wie es für diese Gruppe klingen soll, zum Beispiel `Direkt, mit den Zahlen zuerst`.',
  'Plain language': 'Einfache Sprache',
  'How the texts stay clear and free of jargon: a reading grade, a glossary and somebody who reads along, for example at most grade `9`.':
    'Wie die Texte klar und frei von Fachsprache bleiben: eine Lesestufe, ein Glossar und jemand, der mitliest, zum Beispiel höchstens Stufe `9`.',
  'Highest reading grade': 'Höchste Lesestufe',
  'The school grade that must be enough to understand the texts, for example `9`.':
    'Die Schulstufe, mit der man die Texte verstehen muss, zum Beispiel `9`.',
  'Acronyms and house words that are allowed, with what they mean, for example `KPI`.':
    'Abkürzungen und Hauswörter, die erlaubt sind, mit dem, was sie bedeuten, zum Beispiel `KPI`.',
  'Test reader': 'Probelesen',
  'Who reads the texts before they go out, a person such as `omar` or a group in words, `Two nurses from ward 3`.':
    'Wer die Texte liest, bevor sie hinausgehen: eine Person wie `omar` oder eine Gruppe in Worten, `Zwei Pflegekräfte von Station 3`.',
  'Who writes and who sends': 'Wer schreibt und wer sendet',
  'Who writes, approves and sends the messages unless an item of the schedule says otherwise, for example `priya`.':
    'Wer die Botschaften schreibt, freigibt und sendet, wenn ein Eintrag des Zeitplans nichts anderes sagt, zum Beispiel `priya`.',
  Author: 'Wer schreibt',
  'The person who writes the messages, for example `priya`. A named person, not a department.':
    'Die Person, die die Botschaften schreibt, zum Beispiel `priya`. Eine genannte Person, keine Abteilung.',
  Approver: 'Wer freigibt',
  'The person who approves them before they go out, for example `dana`. Somebody other than the author.':
    'Die Person, die sie freigibt, bevor sie hinausgehen, zum Beispiel `dana`. Jemand anderes als die schreibende Person.',
  Sender: 'Wer sendet',
  'The person in whose name they go out, for example `dana`, or the audience of the managers who tell their teams, for example `managers`.':
    'Die Person, in deren Namen sie hinausgehen, zum Beispiel `dana`, oder die Zielgruppe der Führungskräfte, die ihre Teams informieren, zum Beispiel `managers`.',
  'How often you communicate': 'Wie oft Sie kommunizieren',
  'The rhythm of the communication, and where some messages need another one, for example `every 2 weeks`.':
    'Der Rhythmus der Kommunikation, und wo manche Botschaften einen anderen brauchen, zum Beispiel `every 2 weeks`.',
  'Usual rhythm': 'Üblicher Rhythmus',
  'How often people hear from you if nothing else is said, for example `every 2 weeks`.':
    'Wie oft man von Ihnen hört, wenn nichts anderes gesagt ist, zum Beispiel `every 2 weeks`.',
  'Rhythm of urgent messages': 'Rhythmus dringender Botschaften',
  'How often people hear about what matters most, for example `weekly`.':
    'Wie oft man von dem hört, was am wichtigsten ist, zum Beispiel `weekly`.',
  'Rhythm of normal messages': 'Rhythmus normaler Botschaften',
  'How often people hear about the usual things, for example `every 2 weeks`.':
    'Wie oft man vom Üblichen hört, zum Beispiel `every 2 weeks`.',
  'Rhythm of background messages': 'Rhythmus von Hintergrundbotschaften',
  'How often people hear about background matters, for example `monthly`.':
    'Wie oft man von Hintergründen hört, zum Beispiel `monthly`.',
  'Crisis scenario': 'Krisenszenario',
  'One way in which the message could go wrong, and how you react, for example a `job-cut-rumour`.':
    'Eine Weise, auf die die Botschaft schiefgehen könnte, und wie Sie reagieren, zum Beispiel ein `job-cut-rumour`.',
  'Kind of crisis': 'Art der Krise',
  '`misunderstanding`, `backlash`, `leak` or `incident`. Be ready for a misunderstanding and a backlash at least.':
    '`misunderstanding` (Missverständnis), `backlash` (Gegenwelle), `leak` (Durchsickern) oder `incident` (Vorfall). Seien Sie mindestens auf ein Missverständnis und eine Gegenwelle vorbereitet.',
  Sign: 'Anzeichen',
  'What tells you that it is happening, for example `More than five questions about job cuts in a day`.':
    'Woran Sie merken, dass es geschieht, zum Beispiel `Mehr als fünf Fragen zu Stellenabbau an einem Tag`.',
  'First words': 'Erste Worte',
  'What everybody may say at once, before all facts are known, for example `No decision on jobs has been taken; we answer by 4 pm today.`':
    'Was alle sofort sagen dürfen, bevor alles bekannt ist, zum Beispiel `Über Stellen ist nichts entschieden; wir antworten heute bis 16 Uhr.`',
  Response: 'Reaktion',
  'What you do about it, for example `Sponsor speaks to the teams concerned the same day`.':
    'Was Sie dagegen tun, zum Beispiel `Der Auftraggeber spricht am selben Tag mit den betroffenen Teams`.',
  Within: 'Innerhalb von',
  'How fast the response comes, for example `4 hours`.': 'Wie schnell die Antwort kommt, zum Beispiel `4 hours`.',
  Crisis: 'Krise',
  'What you do if the message is misunderstood or badly received: scenarios, who leads, in which steps and channels, for example for a `job-cut-rumour`.':
    'Was Sie tun, wenn die Botschaft missverstanden oder schlecht aufgenommen wird: Szenarien, wer führt, in welchen Schritten und Kanälen, zum Beispiel bei einem `job-cut-rumour`.',
  Scenarios: 'Szenarien',
  'What could go wrong with the message, each under a short name such as `job-cut-rumour`.':
    'Was mit der Botschaft schiefgehen könnte, jedes unter einem Kurznamen wie `job-cut-rumour`.',
  'Crisis lead': 'Leitung in der Krise',
  'The person who leads in a crisis, for example `dana`.': 'Die Person, die in einer Krise führt, zum Beispiel `dana`.',
  Deputy: 'Stellvertretung',
  'The person who steps in, somebody other than the lead, for example `priya`.':
    'Die Person, die einspringt, jemand anderes als die Leitung, zum Beispiel `priya`.',
  Steps: 'Schritte',
  'What is done in which order, for example `Check the facts within the hour`.':
    'Was in welcher Reihenfolge getan wird, zum Beispiel `Innerhalb einer Stunde die Fakten prüfen`.',
  'The channels used in a crisis, for example `[town-hall, chat]`.':
    'Die Kanäle, die in einer Krise genutzt werden, zum Beispiel `[town-hall, chat]`.',
  Adjustment: 'Anpassung',
  'One rule by which the communication is changed, for example when fewer than `70 %` know why.':
    'Eine Regel, nach der die Kommunikation geändert wird, zum Beispiel wenn weniger als `70 %` wissen, warum.',
  'What triggers it': 'Was sie auslöst',
  'What you see in a measure that makes you act, for example `Fewer than 70 % know why in the pulse`. Name a KPI, loop or method of the plan.':
    'Was Sie bei einem Maß sehen und was Sie handeln lässt, zum Beispiel `In der pulse wissen weniger als 70 %, warum`. Nennen Sie eine Kennzahl, Feedbackrunde oder Methode des Plans.',
  'Who decides': 'Wer entscheidet',
  'The person who decides on it, for example `priya`.': 'Die Person, die darüber entscheidet, zum Beispiel `priya`.',
  'How fast it is decided, for example `5 working days`.':
    'Wie schnell entschieden wird, zum Beispiel `5 working days`.',
  'What is done': 'Was getan wird',
  'What you change then, for example `Team leads repeat the reasons in their next talk`.':
    'Was Sie dann ändern, zum Beispiel `Teamleitungen wiederholen die Gründe im nächsten Gespräch`.',
  'How the communication adapts': 'Wie sich die Kommunikation anpasst',
  'When the communication is adjusted, and how people learn that the plan itself changed, for example `3 working days` ahead.':
    'Wann die Kommunikation angepasst wird, und wie man erfährt, dass sich der Plan selbst geändert hat, zum Beispiel `3 working days` vorher.',
  Adjustments: 'Anpassungen',
  'What makes you change the communication, who decides and how fast, for example when fewer than `70 %` know why.':
    'Was Sie die Kommunikation ändern lässt, wer entscheidet und wie schnell, zum Beispiel wenn weniger als `70 %` wissen, warum.',
  'Notice of changes': 'Hinweis auf Änderungen',
  'How people are told that the plan changed: in which channel and how long before, for example `3 working days`.':
    'Wie man erfährt, dass sich der Plan geändert hat: über welchen Kanal und wie lange vorher, zum Beispiel `3 working days`.',
  'The channel in which changes are told, for example `chat`.':
    'Der Kanal, in dem Änderungen gesagt werden, zum Beispiel `chat`.',
  'Ahead by': 'Wie lange vorher',
  'How long before it takes effect people are told, for example `3 working days`.':
    'Wie lange vor dem Inkrafttreten man es erfährt, zum Beispiel `3 working days`.',
  'Change plan': 'Veränderungsplan',
  'A plan for a change, written for the executive group that has to answer for it: why, what, who, when, where and how, with its risks, support, feedback, recognition and reporting.':
    'Ein Plan für eine Veränderung, geschrieben für die Geschäftsleitung, die für sie einstehen muss: warum, was, wer, wann, wo und wie, mit Risiken, Unterstützung, Rückmeldungen, Anerkennung und Berichten.',
  'Kind of file': 'Art der Datei',
  'Says that this file is a change plan: `change-plan`. It stands first in the file.':
    'Sagt, dass diese Datei ein Veränderungsplan ist: `change-plan`. Es steht als Erstes in der Datei.',
  Why: 'Warum',
  'Why the change is made: its goal, what it serves, and what happens if nothing is done, for example a `goal` with a date.':
    'Warum es die Veränderung gibt: ihr Ziel, wem sie dient und was geschieht, wenn nichts getan wird, zum Beispiel ein `goal` mit einem Datum.',
  Goal: 'Ziel',
  'The overarching goal of the change: from which state to which, and by when, for example from `41 days` to `20 days`. Without these it is a slogan.':
    'Das übergeordnete Ziel der Veränderung: von welchem Stand zu welchem und bis wann, zum Beispiel von `41 Tagen` auf `20 Tage`. Ohne diese Angaben ist es eine Losung.',
  'Goal in a sentence': 'Ziel in einem Satz',
  'What the change shall achieve, for example `We ship what matters within three weeks`.':
    'Was die Veränderung erreichen soll, zum Beispiel `Wir liefern innerhalb von drei Wochen, was zählt`.',
  'State today': 'Stand heute',
  'Where you stand now, for example `41 days from idea to launch`.':
    'Wo Sie jetzt stehen, zum Beispiel `41 Tage von der Idee bis zur Einführung`.',
  'State wanted': 'Gewünschter Stand',
  "Where you will stand, for example `20 days`. It differs from today's.":
    'Wo Sie stehen werden, zum Beispiel `20 Tage`. Er unterscheidet sich vom heutigen.',
  'By when': 'Bis wann',
  'The day by which it is reached, for example `2027-06-30`.':
    'Der Tag, bis zu dem es erreicht ist, zum Beispiel `2027-06-30`.',
  'What it serves': 'Wem es dient',
  'The strategic objectives, mission or vision that the change serves, each with how, for example `grow-people`. Name one at least.':
    'Die strategischen Ziele, der Auftrag oder die Vision, denen die Veränderung dient, jeweils mit dem Wie, zum Beispiel `grow-people`. Nennen Sie mindestens eines.',
  Objective: 'Ziel der Organisation',
  'A strategic objective of the registry, for example `grow-people`, or its name in words.':
    'Ein strategisches Ziel aus dem Verzeichnis, zum Beispiel `grow-people`, oder sein Name in Worten.',
  'How it serves it': 'Wie sie ihm dient',
  'In which way the change helps, for example `Engineers see their work used within weeks`.':
    'Auf welche Weise die Veränderung hilft, zum Beispiel `Die Entwicklung sieht ihre Arbeit nach Wochen im Einsatz`.',
  'Why now': 'Warum jetzt',
  'Why it cannot wait, for example `Two customers left over slow fixes this year`. Staff ask this first.':
    'Warum es nicht warten kann, zum Beispiel `Zwei Kunden sind dieses Jahr wegen langsamer Korrekturen gegangen`. Danach fragen Mitarbeitende zuerst.',
  'Cost of doing nothing': 'Kosten des Nichtstuns',
  'What it costs if everything stays as it is, for example `About 400 000 EUR a year in lost renewals`.':
    'Was es kostet, wenn alles bleibt, wie es ist, zum Beispiel `Etwa 400 000 EUR im Jahr an verlorenen Verlängerungen`.',
  What: 'Was',
  'What will be different and how one will see it: outcomes, KPIs, tools, what ends and what is left out, for example `faster-launches`.':
    'Was anders sein wird und woran man es sieht: Ergebnisse, Kennzahlen, Werkzeuge, was endet und was außen vor bleibt, zum Beispiel `faster-launches`.',
  Outcomes: 'Ergebnisse',
  'What people will do differently, each under a short name such as `faster-launches`: who, what, by when, shown by which KPIs.':
    'Was die Menschen anders machen werden, jedes unter einem Kurznamen wie `faster-launches`: wer, was, bis wann, an welchen Kennzahlen zu sehen.',
  'The measures of success, each under a short name such as `lead-time`, with baseline, target, due date, source and owner. Pair what counts output with what shows impact or quality.':
    'Die Maße für den Erfolg, jedes unter einem Kurznamen wie `lead-time`, mit Ausgangswert, Zielwert, Fälligkeit, Quelle und verantwortlicher Person. Stellen Sie neben das, was Mengen zählt, etwas, das Wirkung oder Qualität zeigt.',
  'Tools and resources': 'Werkzeuge und Mittel',
  'The tools, systems and resources that must be there, and by when, for example `Feature flags` by `2027-01-15`.':
    'Die Werkzeuge, Systeme und Mittel, die da sein müssen, und bis wann, zum Beispiel `Funktionsschalter` bis `2027-01-15`.',
  Item: 'Gegenstand',
  'What is needed, for example `Feature flags in all services`.':
    'Was gebraucht wird, zum Beispiel `Funktionsschalter in allen Diensten`.',
  Kind: 'Art',
  '`tool`, `system` or `resource` (people, rooms, money).':
    '`tool` (Werkzeug), `system` (System) oder `resource` (Menschen, Räume, Geld).',
  Cost: 'Kosten',
  'What it costs, for example `12 000 EUR a year`.': 'Was es kostet, zum Beispiel `12 000 EUR im Jahr`.',
  'Needed by': 'Gebraucht bis',
  'The day of its first use at the latest, for example `pilot.start`.':
    'Spätestens der Tag der ersten Nutzung, zum Beispiel `pilot.start`.',
  '`needed`, `ordered` or `in-place`.': '`needed` (gebraucht), `ordered` (bestellt) oder `in-place` (vorhanden).',
  'What stops': 'Was endet',
  'What ends with the change, when, and who switches it off, for example `The weekly release meeting`. People need room for the new.':
    'Was mit der Veränderung endet, wann, und wer es abschaltet, zum Beispiel `Die wöchentliche Freigabebesprechung`. Menschen brauchen Platz für das Neue.',
  'What ends, for example `The weekly release meeting`.':
    'Was endet, zum Beispiel `Die wöchentliche Freigabebesprechung`.',
  'Stops on': 'Endet am',
  'Its last day, for example `go-live`.': 'Der letzte Tag, zum Beispiel `go-live`.',
  'Who ends it': 'Wer es beendet',
  'The person who switches it off, for example `omar`.': 'Die Person, die es abschaltet, zum Beispiel `omar`.',
  'Out of scope': 'Nicht Teil der Veränderung',
  'What this change does not touch, for example `Pay and job titles`. It spares people needless worry.':
    'Was diese Veränderung nicht berührt, zum Beispiel `Gehälter und Stellenbezeichnungen`. Das erspart unnötige Sorgen.',
  'Depends on': 'Hängt ab von',
  'Other changes or conditions that this one waits for, for example `./new-office.change.yaml`.':
    'Andere Veränderungen oder Bedingungen, auf die diese wartet, zum Beispiel `./new-office.change.yaml`.',
  'Other change': 'Andere Veränderung',
  'The file of the change it depends on, for example `./new-office.change.yaml`.':
    'Die Datei der Veränderung, von der sie abhängt, zum Beispiel `./new-office.change.yaml`.',
  'What it needs': 'Was sie braucht',
  'What must be there, for example `The new floor is open`.':
    'Was da sein muss, zum Beispiel `Die neue Etage ist bezogen`.',
  'The person who sees that it comes, for example `priya`.':
    'Die Person, die darauf achtet, dass es kommt, zum Beispiel `priya`.',
  Due: 'Fällig',
  'The day by which it is needed, for example `go-live - 4 weeks`.':
    'Der Tag, bis zu dem es gebraucht wird, zum Beispiel `go-live - 4 weeks`.',
  Who: 'Wer',
  'Who leads the change, who has a say in it, and whom it affects, for example the `sponsor`.':
    'Wer die Veränderung leitet, wer mitzureden hat und wen sie betrifft, zum Beispiel der `sponsor`.',
  Roles: 'Rollen',
  'Who leads and who oversees: one sponsor, a named lead, a steering group and a coalition, for example `dana` as the sponsor.':
    'Wer leitet und wer beaufsichtigt: ein Auftraggeber, eine genannte Leitung, ein Lenkungskreis und Verbündete, zum Beispiel `dana` als Auftraggeberin.',
  Sponsor: 'Auftraggeber',
  'The one executive who stands for the change, for example `dana`.':
    'Das eine Mitglied der Geschäftsleitung, das für die Veränderung steht, zum Beispiel `dana`.',
  Lead: 'Leitung',
  'The person who runs it day by day, for example `priya`.':
    'Die Person, die sie im Alltag führt, zum Beispiel `priya`.',
  'Steering group': 'Lenkungskreis',
  'The people who oversee it, for example `[dana, omar]`.':
    'Die Personen, die sie beaufsichtigen, zum Beispiel `[dana, omar]`.',
  Coalition: 'Verbündete',
  'People across the house who carry it with their own voice, for example `[lena, omar]`.':
    'Menschen quer durch das Haus, die sie mit eigener Stimme tragen, zum Beispiel `[lena, omar]`.',
  Stakeholders: 'Interessengruppen',
  'The people and groups with a say in the change, each under a short name such as `engineering-managers`, with influence and support from 1 to 5.':
    'Die Personen und Gruppen, die bei der Veränderung mitzureden haben, jede unter einem Kurznamen wie `engineering-managers`, mit Einfluss und Unterstützung von 1 bis 5.',
  'Who is affected': 'Wer betroffen ist',
  'The audiences that the change affects, each under the short name of the audience, for example `product-engineers`: the impact, what they lose or gain, and their concerns with your response.':
    'Die Zielgruppen, die die Veränderung betrifft, jede unter ihrem Kurznamen, zum Beispiel `product-engineers`: wie stark, was sie verlieren oder gewinnen, und ihre Sorgen mit Ihrer Antwort.',
  'Told early': 'Früh eingeweiht',
  'Who may know before the announcement, since when, and what binds them to silence, for example `works-council`.':
    'Wer vor der Ankündigung Bescheid wissen darf, seit wann, und was zum Schweigen verpflichtet, zum Beispiel `works-council`.',
  'The person or audience that knows early, for example `works-council`.':
    'Die Person oder Zielgruppe, die früh Bescheid weiß, zum Beispiel `works-council`.',
  Since: 'Seit',
  'The day on which they were told, for example `announce - 4 weeks`.':
    'Der Tag, an dem sie es erfahren hat, zum Beispiel `announce - 4 weeks`.',
  'Bound by': 'Gebunden durch',
  'What keeps it confidential, for example `Their duty of confidence` or `A signed agreement`.':
    'Was es vertraulich hält, zum Beispiel `Ihre Schweigepflicht` oder `Eine unterschriebene Vereinbarung`.',
  'The groups of people to reach, each under a short name such as `product-engineers`. They can stand here, in a registry or in the communication plan.':
    'Die Gruppen, die Sie erreichen wollen, jede unter einem Kurznamen wie `product-engineers`. Sie können hier stehen, in einem Verzeichnis oder im Kommunikationsplan.',
  When: 'Wann',
  'The timeline of the change: start, go-live and end, with milestones, phases and what would stop it, for example `go-live` on `2027-02-01`.':
    'Der Zeitrahmen der Veränderung: Beginn, Go-live und Ende, mit Meilensteinen, Phasen und dem, was sie anhalten würde, zum Beispiel `go-live` am `2027-02-01`.',
  Start: 'Beginn',
  'The day on which work on the change begins, for example `2026-12-01`.':
    'Der Tag, an dem die Arbeit an der Veränderung beginnt, zum Beispiel `2026-12-01`.',
  'Go-live': 'Go-live',
  'The day on which the new way holds, for example `2027-02-01`. It lies after the start.':
    'Der Tag, ab dem das Neue gilt, zum Beispiel `2027-02-01`. Er liegt nach dem Beginn.',
  End: 'Ende',
  'The day on which the change is over and judged, for example `2027-06-30`.':
    'Der Tag, an dem die Veränderung abgeschlossen und beurteilt ist, zum Beispiel `2027-06-30`.',
  Milestones: 'Meilensteine',
  'The days by which something has to be reached, each under a short name such as `announce`; say when each is done.':
    'Die Tage, bis zu denen etwas erreicht sein muss, jeder unter einem Kurznamen wie `announce`; sagen Sie, woran man es erkennt.',
  Phases: 'Phasen',
  'The stretches of the change, each under a short name such as `pilot`, with start and end.':
    'Die Abschnitte der Veränderung, jeder unter einem Kurznamen wie `pilot`, mit Beginn und Ende.',
  'Stop if': 'Abbruch, wenn',
  'What would make you stop or pause, and who decides it, for example `More than 5 % of orders fail`. To say so before takes courage and saves trust.':
    'Was Sie anhalten oder unterbrechen ließe, und wer das entscheidet, zum Beispiel `Mehr als 5 % der Bestellungen schlagen fehl`. Das vorher zu sagen, verlangt Mut und erhält Vertrauen.',
  'What you watch, for example `Failed orders a day`.':
    'Worauf Sie achten, zum Beispiel `Fehlgeschlagene Bestellungen am Tag`.',
  Threshold: 'Schwelle',
  'From which value on you stop, for example `5 %`.': 'Ab welchem Wert Sie anhalten, zum Beispiel `5 %`.',
  'The person who stops it, for example `dana`.': 'Die Person, die anhält, zum Beispiel `dana`.',
  Where: 'Wo',
  'Where the change begins: the first teams, and what needs attention at once, for example a `first` wave.':
    'Wo die Veränderung beginnt: die ersten Teams, und was sofort Aufmerksamkeit braucht, zum Beispiel eine Welle `first`.',
  Waves: 'Wellen',
  'Which teams or audiences go first and which follow, each wave under a short name such as `first`. Say when the first is ready.':
    'Welche Teams oder Zielgruppen zuerst gehen und welche folgen, jede Welle unter einem Kurznamen wie `first`. Sagen Sie, wann die erste bereit ist.',
  'Areas that need attention at once': 'Bereiche, die sofort Aufmerksamkeit brauchen',
  'Where it hurts most today, with the evidence and the step that helps, for example `Payments on-call`.':
    'Wo es heute am meisten weh tut, mit dem Beleg und dem Schritt, der hilft, zum Beispiel `Rufbereitschaft Zahlungen`.',
  Area: 'Bereich',
  'Where attention is needed, for example `Payments on-call`.':
    'Wo Aufmerksamkeit gebraucht wird, zum Beispiel `Rufbereitschaft Zahlungen`.',
  Evidence: 'Beleg',
  'What shows it, for example `Nine nights with an alarm in October`.':
    'Was es zeigt, zum Beispiel `Neun Nächte mit Alarm im Oktober`.',
  Step: 'Schritt',
  'The step of this plan that helps, for example `pair-mentors`.':
    'Der Schritt dieses Plans, der hilft, zum Beispiel `pair-mentors`.',
  How: 'Wie',
  'How the outcomes are reached: steps, approvals, communication, resistance and training, for example the step `pair-mentors`.':
    'Wie die Ergebnisse erreicht werden: Schritte, Freigaben, Kommunikation, Widerstand und Schulung, zum Beispiel der Schritt `pair-mentors`.',
  'The steps to the outcomes, each under a short name such as `pair-mentors`, with what is done, an owner and a due date. Every outcome needs one.':
    'Die Schritte zu den Ergebnissen, jeder unter einem Kurznamen wie `pair-mentors`, mit dem, was getan wird, einer verantwortlichen Person und einem Termin. Jedes Ergebnis braucht einen.',
  Approvals: 'Freigaben',
  'Approvals and consents that other steps wait for, each under a short name such as `works-council-consent`.':
    'Freigaben und Zustimmungen, auf die andere Schritte warten, jede unter einem Kurznamen wie `works-council-consent`.',
  Communication: 'Kommunikation',
  'How communication stays consistent: the communication plan, where the truth stands and who approves, for example `./ship.comms.yaml`.':
    'Wie die Kommunikation stimmig bleibt: der Kommunikationsplan, wo die Fakten stehen und wer freigibt, zum Beispiel `./ship.comms.yaml`.',
  'Communication plan': 'Kommunikationsplan',
  'The file of the communication plan, for example `./ship.comms.yaml`. Not needed if both plans stand in one file.':
    'Die Datei des Kommunikationsplans, zum Beispiel `./ship.comms.yaml`. Nicht nötig, wenn beide Pläne in einer Datei stehen.',
  'Where the truth stands': 'Wo die Fakten stehen',
  'The one place where everybody finds what holds, for example `The change page on the intranet`.':
    'Der eine Ort, an dem alle finden, was gilt, zum Beispiel `Die Seite zur Veränderung im Intranet`.',
  'The person who approves what is said, for example `dana`. Both plans name the same one.':
    'Die Person, die freigibt, was gesagt wird, zum Beispiel `dana`. Beide Pläne nennen dieselbe.',
  Resistance: 'Widerstand',
  'Where you expect resistance, why, and how you respond, for example by `engineering-managers`. "People dislike change" is no reason.':
    'Wo Sie Widerstand erwarten, warum, und wie Sie darauf antworten, zum Beispiel bei `engineering-managers`. „Menschen mögen keine Veränderung“ ist kein Grund.',
  'Who resists, for example `engineering-managers`.': 'Wer sich sperrt, zum Beispiel `engineering-managers`.',
  'The reason for it, for example `They lose the say over the release calendar`.':
    'Der Grund dafür, zum Beispiel `Sie verlieren das Wort beim Freigabekalender`.',
  'What you do about it, for example `They decide on the order of the waves`.':
    'Was Sie dagegen tun, zum Beispiel `Sie bestimmen die Reihenfolge der Wellen`.',
  'The person who sees to it, for example `priya`.': 'Die Person, die sich darum kümmert, zum Beispiel `priya`.',
  Training: 'Schulung',
  'How people learn what they need, each with audience, skill, format and date, for example `Splitting work into small pieces`. Every highly affected audience needs some.':
    'Wie die Menschen lernen, was sie brauchen, jeweils mit Zielgruppe, Fähigkeit, Format und Tag, zum Beispiel `Arbeit in kleine Stücke teilen`. Jede stark betroffene Zielgruppe braucht etwas davon.',
  'Who is trained, for example `product-engineers`.': 'Wer geschult wird, zum Beispiel `product-engineers`.',
  Skill: 'Fähigkeit',
  'What they can do afterwards, for example `Split a feature into weekly pieces`.':
    'Was sie danach können, zum Beispiel `Eine Funktion in Wochenstücke teilen`.',
  Format: 'Format',
  'How they learn it, for example `Workshop in pairs on their own work`.':
    'Wie sie es lernen, zum Beispiel `Workshop zu zweit an der eigenen Arbeit`.',
  'The day, for example `go-live - 10 working days`. Close before go-live is remembered best.':
    'Der Tag, zum Beispiel `go-live - 10 working days`. Nahe am Go-live bleibt es am besten im Kopf.',
  Hours: 'Stunden',
  'How many hours it takes each person, for example `2`.': 'Wie viele Stunden es jede Person kostet, zum Beispiel `2`.',
  'The person who sees to it, for example `omar`.': 'Die Person, die sich darum kümmert, zum Beispiel `omar`.',
  Risks: 'Risiken',
  'What could go wrong and what you do about it, each under a short name such as `attrition`. Name at least one that hits people.':
    'Was schiefgehen könnte und was Sie dagegen tun, jedes unter einem Kurznamen wie `attrition`. Nennen Sie mindestens eines, das Menschen trifft.',
  Support: 'Unterstützung',
  'What the change needs from others, and what it offers the people it affects, for example an ask for `coaches`.':
    'Was die Veränderung von anderen braucht und was sie den Betroffenen anbietet, zum Beispiel eine Bitte um `coaches`.',
  Asks: 'Bitten',
  'The support you ask for, each under a short name such as `coaches`: what, how much, from whom, by when, and what happens if not.':
    'Die Unterstützung, um die Sie bitten, jede unter einem Kurznamen wie `coaches`: was, wie viel, von wem, bis wann, und was sonst geschieht.',
  'Support offered': 'Angebotene Unterstützung',
  'What helps people through the change, tools as well as emotional support, for example `A mentor in every team`. One should cover the first days after go-live.':
    'Was den Menschen durch die Veränderung hilft, Werkzeuge ebenso wie Rückhalt, zum Beispiel `In jedem Team jemand, der begleitet`. Etwas davon sollte die ersten Tage nach dem Go-live abdecken.',
  'Who gets it, for example `product-engineers`.': 'Wer es bekommt, zum Beispiel `product-engineers`.',
  '`tool`, `emotional` or `workload` (relief from other work). One of them should be emotional.':
    '`tool` (Werkzeug), `emotional` (Rückhalt) oder `workload` (Entlastung von anderer Arbeit). Mindestens ein Angebot sollte Rückhalt geben.',
  'What they get, for example `A mentor in every team, and an hour a week with them`.':
    'Was sie bekommen, zum Beispiel `In jedem Team jemand, der begleitet, und eine Stunde in der Woche dafür`.',
  'The person who provides it, for example `omar`.': 'Die Person, die es anbietet, zum Beispiel `omar`.',
  'The first day, for example `go-live`.': 'Der erste Tag, zum Beispiel `go-live`.',
  Until: 'Bis einschließlich',
  'The last day, for example `go-live + 4 weeks`.': 'Der letzte Tag, zum Beispiel `go-live + 4 weeks`.',
  'How you hear how it goes, and how the plan changes with it, for example by a `pulse` every two weeks.':
    'Wie Sie hören, wie es läuft, und wie sich der Plan damit ändert, zum Beispiel durch eine `pulse` alle zwei Wochen.',
  'The regular ways in which people are heard, each under a short name such as `pulse`: how, whom, how often and who owns it. They go on after go-live.':
    'Die regelmäßigen Wege, auf denen Menschen gehört werden, jeder unter einem Kurznamen wie `pulse`: wie, wen, wie oft und wer verantwortlich ist. Sie gehen nach dem Go-live weiter.',
  'How the plan adapts': 'Wie sich der Plan anpasst',
  'How often you review the plan and what makes you change it, for example `monthly`.':
    'Wie oft Sie den Plan prüfen und was Sie ihn ändern lässt, zum Beispiel `monthly`.',
  Review: 'Prüfung',
  'How often the plan is reviewed in the light of what was heard, for example `monthly`.':
    'Wie oft der Plan im Licht des Gehörten geprüft wird, zum Beispiel `monthly`.',
  Triggers: 'Auslöser',
  'What makes you act: a sign, a threshold, an action and who decides, for example below `70 %`.':
    'Was Sie handeln lässt: ein Anzeichen, eine Schwelle, eine Maßnahme und wer entscheidet, zum Beispiel unter `70 %`.',
  'What you watch, for example `Share who know why, in the pulse`. Name a KPI, loop or method of these plans.':
    'Worauf Sie achten, zum Beispiel `Anteil derer, die wissen, warum, in der pulse`. Nennen Sie eine Kennzahl, Feedbackrunde oder Methode dieser Pläne.',
  'From which value on you act, for example `under 70 %`.': 'Ab welchem Wert Sie handeln, zum Beispiel `unter 70 %`.',
  Action: 'Maßnahme',
  'What you do then, for example `Team leads talk about the reasons again`.':
    'Was Sie dann tun, zum Beispiel `Teamleitungen sprechen noch einmal über die Gründe`.',
  'The person who decides, for example `priya`.': 'Die Person, die entscheidet, zum Beispiel `priya`.',
  Recognition: 'Anerkennung',
  'How wins are celebrated and good behaviour is rewarded, for example the `first-launch`.':
    'Wie Erfolge gefeiert werden und gutes Verhalten belohnt wird, zum Beispiel der `first-launch`.',
  Wins: 'Erfolge',
  'The small and large wins, each under a short name such as `first-launch`, with how one sees it and how it is celebrated. The first small one comes early.':
    'Die kleinen und großen Erfolge, jeder unter einem Kurznamen wie `first-launch`, mit dem, woran man ihn sieht, und wie er gefeiert wird. Der erste kleine kommt früh.',
  Rewards: 'Belohnungen',
  'What behaviour is rewarded, how, and by which criteria, for example `Helping another team`. Reward impact, not only volume.':
    'Welches Verhalten wie und nach welchen Kriterien belohnt wird, zum Beispiel `Einem anderen Team helfen`. Belohnen Sie Wirkung, nicht nur Menge.',
  Behaviour: 'Verhalten',
  'What is rewarded, for example `Helping another team to ship`.':
    'Was belohnt wird, zum Beispiel `Einem anderen Team beim Liefern helfen`.',
  Reward: 'Belohnung',
  'What people get, for example `A day to learn what they like`.':
    'Was man bekommt, zum Beispiel `Ein Tag zum Lernen nach Wahl`.',
  Criteria: 'Kriterien',
  'How it is decided who gets it, for example `Named by two colleagues of another team`.':
    'Wie entschieden wird, wer sie bekommt, zum Beispiel `Von zwei Personen eines anderen Teams genannt`.',
  'The person who decides, for example `omar`.': 'Die Person, die entscheidet, zum Beispiel `omar`.',
  Reporting: 'Berichte',
  'How progress is shown, how often executives hear of it, and how success is judged, for example `monthly`.':
    'Wie Fortschritt gezeigt wird, wie oft die Geschäftsleitung davon hört und wie über den Erfolg geurteilt wird, zum Beispiel `monthly`.',
  Progress: 'Fortschritt',
  'How each KPI is tracked and shown, in which tool, by whom, to whom and how often, for example `lead-time`.':
    'Wie jede Kennzahl verfolgt und gezeigt wird, in welchem Werkzeug, von wem, wem und wie oft, zum Beispiel `lead-time`.',
  'The KPI that is reported, for example `lead-time`.': 'Die Kennzahl, die berichtet wird, zum Beispiel `lead-time`.',
  'Where it is tracked, for example `Delivery board`.': 'Wo sie verfolgt wird, zum Beispiel `Lieferübersicht`.',
  'The person who reports it, for example `omar`.': 'Die Person, die über sie berichtet, zum Beispiel `omar`.',
  'To whom it is shown, an audience such as `product-engineers` or a group in words.':
    'Wem sie gezeigt wird, eine Zielgruppe wie `product-engineers` oder eine Gruppe in Worten.',
  'How often it is reported, for example `every 2 weeks`.': 'Wie oft sie berichtet wird, zum Beispiel `every 2 weeks`.',
  'Executive updates': 'Berichte an die Geschäftsleitung',
  'How often and where executives are updated, and when next, for example `monthly` in the leadership round.':
    'Wie oft und wo die Geschäftsleitung informiert wird, und wann als Nächstes, zum Beispiel `monthly` in der Leitungsrunde.',
  'How often executives are updated, at least `monthly` until go-live.':
    'Wie oft die Geschäftsleitung informiert wird, bis zum Go-live mindestens `monthly`.',
  Forum: 'Runde',
  'In which meeting or report, for example `Leadership round, first item`.':
    'In welcher Besprechung oder welchem Bericht, zum Beispiel `Leitungsrunde, erster Punkt`.',
  'Next update': 'Nächster Bericht',
  'The day of the next one, for example `2026-12-10`.': 'Der Tag des nächsten, zum Beispiel `2026-12-10`.',
  'The person who gives it, for example `priya`.': 'Die Person, die ihn gibt, zum Beispiel `priya`.',
  Evaluation: 'Auswertung',
  'How success is judged at the end: when, how, by which thresholds and by whom, for example on `2027-06-30`.':
    'Wie am Ende über den Erfolg geurteilt wird: wann, wie, nach welchen Schwellen und von wem, zum Beispiel am `2027-06-30`.',
  'The day of the judgement, after go-live, for example `2027-06-30`.':
    'Der Tag des Urteils, nach dem Go-live, zum Beispiel `2027-06-30`.',
  'How it is judged, for example `KPIs against their targets, and ten interviews`.':
    'Wie geurteilt wird, zum Beispiel `Kennzahlen gegen ihre Zielwerte, und zehn Gespräche`.',
  'The KPIs it is judged by, each with a threshold, for example `lead-time` at `25 days`.':
    'Die Kennzahlen, nach denen geurteilt wird, jede mit einer Schwelle, zum Beispiel `lead-time` bei `25 Tagen`.',
  'The KPI, for example `lead-time`.': 'Die Kennzahl, zum Beispiel `lead-time`.',
  'The value from which on it counts as a success, for example `25 days or less`.':
    'Der Wert, ab dem es als Erfolg gilt, zum Beispiel `25 Tage oder weniger`.',
  'The person who says whether it succeeded, for example `dana`.':
    'Die Person, die sagt, ob es gelungen ist, zum Beispiel `dana`.',
  Safety: 'Sicherheit',
  'How standards rise without fear: expectations with support, an honest word on jobs, and what managers will not do, for example `job-security`.':
    'Wie Ansprüche ohne Angst steigen: Erwartungen mit Unterstützung, ein ehrliches Wort zu Arbeitsplätzen und was Führungskräfte nicht tun werden, zum Beispiel `job-security`.',
  Expectations: 'Erwartungen',
  'What is expected of people, each with the support that makes it possible, for example `Ship in pieces of a week`.':
    'Was von den Menschen erwartet wird, jeweils mit der Unterstützung, die es möglich macht, zum Beispiel `In Wochenstücken liefern`.',
  Standard: 'Anspruch',
  'What is expected, for example `Work is split into pieces of a week`.':
    'Was erwartet wird, zum Beispiel `Arbeit wird in Wochenstücke geteilt`.',
  'What helps to reach it, for example `A mentor sits in for the first month`.':
    'Was hilft, ihn zu erreichen, zum Beispiel `Im ersten Monat sitzt jemand dabei, der begleitet`.',
  'Job security': 'Sicherheit der Arbeitsplätze',
  'What can honestly be said about jobs, who stands for it, and how often it is said again, for example `monthly`.':
    'Was sich ehrlich über Arbeitsplätze sagen lässt, wer dafür einsteht und wie oft es wiederholt wird, zum Beispiel `monthly`.',
  Position: 'Aussage zu Arbeitsplätzen',
  'The statement, for example `Nobody loses their job through this change until the end of 2027`.':
    'Die Aussage, zum Beispiel `Bis Ende 2027 verliert durch diese Veränderung niemand seine Stelle`.',
  'The person who stands for it, for example `dana`.': 'Die Person, die dafür einsteht, zum Beispiel `dana`.',
  Repeated: 'Wiederholt',
  'How often it is said again, for example `monthly`.': 'Wie oft es wiederholt wird, zum Beispiel `monthly`.',
  'One-on-ones': 'Einzelgespräche',
  'How often managers talk with each of their people, and with which guide, for example `every 2 weeks`.':
    'Wie oft Führungskräfte mit jeder Person sprechen, und mit welchem Leitfaden, zum Beispiel `every 2 weeks`.',
  'How often they talk, for example `every 2 weeks`.': 'Wie oft sie sprechen, zum Beispiel `every 2 weeks`.',
  Guide: 'Leitfaden',
  'The file with the guide for the talks, for example `./one-on-one.md`.':
    'Die Datei mit dem Leitfaden für die Gespräche, zum Beispiel `./one-on-one.md`.',
  Mentoring: 'Begleitung',
  'Who mentors whom, for example `senior-engineers` for `product-engineers`.':
    'Wer wen begleitet, zum Beispiel `senior-engineers` die `product-engineers`.',
  Mentors: 'Wer begleitet',
  'The audience that gives it, for example `senior-engineers`.':
    'Die Zielgruppe, die begleitet, zum Beispiel `senior-engineers`.',
  For: 'Für',
  'The audience that gets it, for example `product-engineers`.':
    'Die Zielgruppe, die begleitet wird, zum Beispiel `product-engineers`.',
  Voluntary: 'Freiwillig',
  '`true` if people may say no to it.': '`true`, wenn man dazu Nein sagen darf.',
  Autonomy: 'Eigener Spielraum',
  "What stays in people's own hands, for example `how they split their work`.":
    'Was in der Hand der Menschen bleibt, zum Beispiel `wie sie ihre Arbeit aufteilen`.',
  'Managers will not': 'Führungskräfte werden nicht',
  'What managers promise not to do, for example `Assign single tasks within a team`.':
    'Was Führungskräfte zu lassen versprechen, zum Beispiel `Einzelne Aufgaben im Team zuteilen`.',
  Incentives: 'Anreize',
  'What makes the new way worth while for a group, for example for `engineering-managers`.':
    'Was das Neue für eine Gruppe lohnend macht, zum Beispiel für `engineering-managers`.',
  'The audience it is for, for example `engineering-managers`.':
    'Die Zielgruppe, für die es ist, zum Beispiel `engineering-managers`.',
  'What they get, for example `Coaching counts in the yearly review`.':
    'Was sie bekommen, zum Beispiel `Begleitung zählt im Jahresgespräch`.',
  'Leaders go first': 'Führung geht voran',
  'What leaders do themselves so that others see it, for example `The sponsor shows an unfinished piece every month`.':
    'Was die Leitenden selbst tun, sodass andere es sehen, zum Beispiel `Die Auftraggeberin zeigt jeden Monat etwas Unfertiges`.',
  'Decisions asked for': 'Gewünschte Entscheidungen',
  'What executives are asked to decide, each under a short name such as `fund-coaches`, with options and a recommendation.':
    'Was die Geschäftsleitung entscheiden soll, jedes unter einem Kurznamen wie `fund-coaches`, mit Möglichkeiten und einer Empfehlung.',
  Outcome: 'Ergebnis',
  'One thing that will be different: who does what differently, by when, and which KPIs show it, for example `faster-launches`.':
    'Etwas, das anders sein wird: wer was anders macht, bis wann, und an welchen Kennzahlen man es sieht, zum Beispiel `faster-launches`.',
  'The audience that will do something differently, for example `product-engineers`.':
    'Die Zielgruppe, die etwas anders machen wird, zum Beispiel `product-engineers`.',
  'What they do differently': 'Was sie anders machen',
  'What one will see them do, for example `Ship in pieces of a week or less`. Not an activity such as "run workshops".':
    'Was man sie tun sehen wird, zum Beispiel `In Stücken von höchstens einer Woche liefern`. Keine Aktivität wie „Workshops durchführen“.',
  'The day by which it is so, for example `2027-03-31`.': 'Der Tag, bis zu dem es so ist, zum Beispiel `2027-03-31`.',
  'Shown by': 'Zu sehen an',
  'The KPIs that show it, for example `[lead-time]`.': 'Die Kennzahlen, die es zeigen, zum Beispiel `[lead-time]`.',
  Stakeholder: 'Interessengruppe',
  'A person or group with a say in the change: how much influence and support they have and how you work with them, for example `engineering-managers`.':
    'Eine Person oder Gruppe, die bei der Veränderung mitzureden hat: wie viel Einfluss und Unterstützung sie hat und wie Sie mit ihr arbeiten, zum Beispiel `engineering-managers`.',
  Influence: 'Einfluss',
  'How much they can help or stop the change, from `1` (little) to `5` (decisive).':
    'Wie sehr sie die Veränderung fördern oder aufhalten können, von `1` (wenig) bis `5` (entscheidend).',
  'Where they stand today, from `1` (against it) to `5` (drives it). With `2` or less, say under resistance how you respond.':
    'Wo sie heute stehen, von `1` (dagegen) bis `5` (treibt sie voran). Bei `2` oder weniger sagen Sie unter Widerstand, wie Sie antworten.',
  'How many people it is, for example `14`.': 'Wie viele Personen es sind, zum Beispiel `14`.',
  Approach: 'Vorgehen',
  'How you work with them, for example `Two of them help to design the pilot`.':
    'Wie Sie mit ihnen arbeiten, zum Beispiel `Zwei von ihnen gestalten den Versuch mit`.',
  'The audience they belong to, for example `engineering-managers`.':
    'Die Zielgruppe, zu der sie gehören, zum Beispiel `engineering-managers`.',
  'Affected group': 'Betroffene Gruppe',
  'How one audience is affected: how hard, what it loses and gains, what it expects and what worries it, for example with an impact of `high`.':
    'Wie eine Zielgruppe betroffen ist: wie stark, was sie verliert und gewinnt, was sie erwartet und was ihr Sorgen macht, zum Beispiel mit einer Auswirkung von `high`.',
  Impact: 'Auswirkung',
  'How much their daily work changes: `low`, `medium` or `high`. The higher it is, the more the plan owes them.':
    'Wie sehr sich ihr Arbeitsalltag ändert: `low` (wenig), `medium` (mittel) oder `high` (stark). Je stärker, desto mehr schuldet ihnen der Plan.',
  'What they lose': 'Was sie verlieren',
  'What they give up, honestly, for example `Their own release calendar`.':
    'Was sie aufgeben, ehrlich gesagt, zum Beispiel `Ihren eigenen Freigabekalender`.',
  'What they gain': 'Was sie gewinnen',
  'What they get out of it, for example `Fewer nights on call`.':
    'Was sie davon haben, zum Beispiel `Weniger Nächte in Rufbereitschaft`.',
  'What they expect from you, for example `To hear dates before the press does`.':
    'Was sie von Ihnen erwarten, zum Beispiel `Termine vor der Presse zu hören`.',
  'What worries them, each with your response, for example `Will on-call get worse?` A group without a concern has not been asked.':
    'Was ihnen Sorgen macht, jeweils mit Ihrer Antwort, zum Beispiel `Wird die Rufbereitschaft schlimmer?` Eine Gruppe ohne Sorge wurde nicht gefragt.',
  Concern: 'Sorge',
  'The worry in their words, for example `Will on-call get worse?`':
    'Die Sorge in ihren Worten, zum Beispiel `Wird die Rufbereitschaft schlimmer?`',
  'What you say or do about it, for example `On-call stays as it is until the pilot has shown otherwise`.':
    'Was Sie dazu sagen oder tun, zum Beispiel `Die Rufbereitschaft bleibt, wie sie ist, bis der Versuch anderes zeigt`.',
  Milestone: 'Meilenstein',
  'A day by which something has to be reached, for example `announce`. Other dates can be counted from it.':
    'Ein Tag, bis zu dem etwas erreicht sein muss, zum Beispiel `announce`. Andere Daten können von ihm aus zählen.',
  'What the milestone is called, for example `Announcement to all staff`.':
    'Wie der Meilenstein heißt, zum Beispiel `Ankündigung an alle`.',
  'The day, for example `2026-12-07` or `go-live - 8 weeks`.':
    'Der Tag, zum Beispiel `2026-12-07` oder `go-live - 8 weeks`.',
  'The person who answers for it, for example `priya`.': 'Die Person, die dafür einsteht, zum Beispiel `priya`.',
  'Done when': 'Erreicht, wenn',
  'How one sees that it is reached, for example `All teams have talked about it once`.':
    'Woran man sieht, dass er erreicht ist, zum Beispiel `Alle Teams haben einmal darüber gesprochen`.',
  '`planned`, `done` or `dropped`.': '`planned` (geplant), `done` (erreicht) oder `dropped` (gestrichen).',
  'On purpose': 'Mit Absicht',
  'Why it may fall on a non-working day, for example `The systems are switched over on a Sunday`.':
    'Warum es auf einen arbeitsfreien Tag fallen darf, zum Beispiel `Die Systeme werden an einem Sonntag umgestellt`.',
  Phase: 'Phase',
  'A stretch of the change with a start and an end, for example the `pilot`. Other dates can be counted from `pilot.start` and `pilot.end`.':
    'Ein Abschnitt der Veränderung mit Beginn und Ende, zum Beispiel der `pilot`. Andere Daten können von `pilot.start` und `pilot.end` aus zählen.',
  'What the phase is called, for example `Pilot with two teams`.':
    'Wie die Phase heißt, zum Beispiel `Versuch mit zwei Teams`.',
  'The first day, for example `2026-12-14`.': 'Der erste Tag, zum Beispiel `2026-12-14`.',
  'The last day, for example `go-live - 1 week`.': 'Der letzte Tag, zum Beispiel `go-live - 1 week`.',
  Wave: 'Welle',
  'The teams or audiences that go together, and when they are ready for it, for example the `first` wave.':
    'Die Teams oder Zielgruppen, die zusammen gehen, und wann sie dafür bereit sind, zum Beispiel die Welle `first`.',
  'The teams in this wave, for example `[payments]`. Where no teams are defined, write their names.':
    'Die Teams in dieser Welle, zum Beispiel `[payments]`. Wo keine Teams angelegt sind, schreiben Sie ihre Namen.',
  'The audiences in this wave, for example `[product-engineers]`.':
    'Die Zielgruppen in dieser Welle, zum Beispiel `[product-engineers]`.',
  'The day on which the wave begins to prepare, for example `2026-12-14`.':
    'Der Tag, an dem sich die Welle vorzubereiten beginnt, zum Beispiel `2026-12-14`.',
  'The day on which the new way holds for this wave, for example `2027-02-01`.':
    'Der Tag, ab dem das Neue für diese Welle gilt, zum Beispiel `2027-02-01`.',
  'Ready when': 'Bereit, wenn',
  'What must be true before it goes live, for example `Every team has a trained mentor`.':
    'Was gelten muss, bevor sie live geht, zum Beispiel `Jedes Team hat eine geschulte Begleitung`.',
  'One step on the way to an outcome, with an owner and a due date, for example `pair-mentors`.':
    'Ein Schritt auf dem Weg zu einem Ergebnis, mit verantwortlicher Person und Termin, zum Beispiel `pair-mentors`.',
  'The step, starting with a verb, for example `Pair every team with a mentor`.':
    'Der Schritt, mit einem Verb, zum Beispiel `Jedem Team eine Begleitung geben`.',
  'The one person who does it or sees that it is done, for example `omar`.':
    'Die eine Person, die es tut oder darauf achtet, dass es getan wird, zum Beispiel `omar`.',
  Accountable: 'Rechenschaftspflichtig',
  'The one person who answers for the result, for example `dana`. If left out, it is the owner.':
    'Die eine Person, die für das Ergebnis einsteht, zum Beispiel `dana`. Fehlt sie, ist es die verantwortliche Person.',
  Consulted: 'Um Rat gefragt',
  'People or audiences whose advice is asked before, for example `[works-council]`.':
    'Personen oder Zielgruppen, deren Rat vorher eingeholt wird, zum Beispiel `[works-council]`.',
  Informed: 'Informiert',
  'People or audiences who are told afterwards, for example `[engineering-managers]`.':
    'Personen oder Zielgruppen, die es danach erfahren, zum Beispiel `[engineering-managers]`.',
  'The day on which it begins, for example `announce + 1 week`.':
    'Der Tag, an dem es beginnt, zum Beispiel `announce + 1 week`.',
  'The day by which it is done, for example `go-live - 2 weeks`.':
    'Der Tag, bis zu dem es getan ist, zum Beispiel `go-live - 2 weeks`.',
  'Waits for': 'Wartet auf',
  'The steps and approvals that must be finished first, for example `[works-council-consent]`.':
    'Die Schritte und Freigaben, die zuerst fertig sein müssen, zum Beispiel `[works-council-consent]`.',
  'The outcome that this step serves, for example `faster-launches`. It goes without saying if there is only one.':
    'Das Ergebnis, dem dieser Schritt dient, zum Beispiel `faster-launches`. Es versteht sich von selbst, wenn es nur eines gibt.',
  '`planned`, `doing`, `done` or `dropped`.':
    '`planned` (geplant), `doing` (in Arbeit), `done` (erledigt) oder `dropped` (gestrichen).',
  'Approval or consent': 'Freigabe oder Zustimmung',
  'A yes that other steps wait for, for example `works-council-consent`.':
    'Ein Ja, auf das andere Schritte warten, zum Beispiel `works-council-consent`.',
  'What is approved': 'Was freigegeben wird',
  'What exactly needs a yes, for example `The rules for pairing and its hours`.':
    'Was genau ein Ja braucht, zum Beispiel `Die Regeln der Begleitung und ihre Stunden`.',
  'Who approves': 'Wer es freigibt',
  'The person or audience that gives it, for example `works-council`.':
    'Die Person oder Zielgruppe, die es gibt, zum Beispiel `works-council`.',
  'The day by which it is needed, for example `announce - 10 working days`.':
    'Der Tag, bis zu dem es gebraucht wird, zum Beispiel `announce - 10 working days`.',
  Risk: 'Risiko',
  'One thing that could go wrong, with its cause and effect, how likely and how bad it is, and what you do about it, for example `attrition`.':
    'Etwas, das schiefgehen könnte, mit Ursache und Folge, wie wahrscheinlich und wie schlimm es ist und was Sie dagegen tun, zum Beispiel `attrition`.',
  'What could happen': 'Was geschehen könnte',
  'The event, for example `Three senior engineers leave during the pilot`.':
    'Das Ereignis, zum Beispiel `Während des Versuchs gehen drei erfahrene Leute`.',
  Cause: 'Ursache',
  'Why it could happen, for example `They fear to lose their say in design`.':
    'Warum es geschehen könnte, zum Beispiel `Sie fürchten, beim Entwurf nicht mehr mitzureden`.',
  Effect: 'Folge',
  'What follows if it does, for example `The second wave starts a quarter late`.':
    'Was daraus folgt, zum Beispiel `Die zweite Welle beginnt ein Quartal später`.',
  Hits: 'Trifft',
  'The audience it hits, for example `product-engineers`. A highly affected group should be named in at least one risk.':
    'Die Zielgruppe, die es trifft, zum Beispiel `product-engineers`. Eine stark betroffene Gruppe sollte in mindestens einem Risiko genannt sein.',
  Likelihood: 'Wahrscheinlichkeit',
  'How likely it is, from `1` (very unlikely) to `5` (nearly certain).':
    'Wie wahrscheinlich es ist, von `1` (sehr unwahrscheinlich) bis `5` (fast sicher).',
  'How bad it would be, from `1` (hardly felt) to `5` (stops the change).':
    'Wie schlimm es wäre, von `1` (kaum zu spüren) bis `5` (hält die Veränderung auf).',
  'What you do so that it does not happen or hurts less, for example `Two of them lead the design group`. To monitor is no response.':
    'Was Sie tun, damit es nicht geschieht oder weniger schadet, zum Beispiel `Zwei von ihnen leiten die Entwurfsgruppe`. Beobachten ist keine Gegenmaßnahme.',
  'The person who sees to the response, for example `dana`.':
    'Die Person, die sich um die Gegenmaßnahme kümmert, zum Beispiel `dana`.',
  'The day by which the response is in place, for example `2027-01-15`.':
    'Der Tag, bis zu dem die Gegenmaßnahme steht, zum Beispiel `2027-01-15`.',
  'What tells you that it begins, for example `Two resignations in one month`.':
    'Woran Sie merken, dass es beginnt, zum Beispiel `Zwei Kündigungen in einem Monat`.',
  Fallback: 'Ausweichplan',
  'What you do if it happens all the same, for example `Borrow two engineers from platform`.':
    'Was Sie tun, wenn es dennoch eintritt, zum Beispiel `Zwei Leute aus der Plattform ausleihen`.',
  'Remaining risk': 'Verbleibendes Risiko',
  'Likelihood and impact that are left once the response is in place, for example `2` and `4`.':
    'Wahrscheinlichkeit und Auswirkung, die bleiben, wenn die Gegenmaßnahme steht, zum Beispiel `2` und `4`.',
  'Likelihood left': 'Verbleibende Wahrscheinlichkeit',
  'How likely it still is, from `1` to `5`.': 'Wie wahrscheinlich es dann noch ist, von `1` bis `5`.',
  'Impact left': 'Verbleibende Auswirkung',
  'How bad it would still be, from `1` to `5`.': 'Wie schlimm es dann noch wäre, von `1` bis `5`.',
  Score: 'Punktzahl',
  'Likelihood times impact, for example `12` for `3` and `4`. You may leave it out; it is computed.':
    'Wahrscheinlichkeit mal Auswirkung, zum Beispiel `12` bei `3` und `4`. Sie können sie weglassen; sie wird berechnet.',
  'Accepted by': 'Hingenommen von',
  'The person who knowingly takes the risk as it is, for example `dana`.':
    'Die Person, die das Risiko bewusst so hinnimmt, zum Beispiel `dana`.',
  'Ask for support': 'Bitte um Unterstützung',
  'One thing the change needs and does not have yet: what, how much, from whom and by when, for example `coaches`.':
    'Etwas, das die Veränderung braucht und noch nicht hat: was, wie viel, von wem und bis wann, zum Beispiel `coaches`.',
  'What is needed, for example `Two external coaches`.': 'Was gebraucht wird, zum Beispiel `Zwei externe Coaches`.',
  'How much': 'Wie viel',
  'How much of it, for example `24 days` or `30000`.': 'Wie viel davon, zum Beispiel `24 Tage` oder `30000`.',
  'From whom': 'Von wem',
  'The person who can grant it, for example `dana`.': 'Die Person, die es gewähren kann, zum Beispiel `dana`.',
  'The day by which it is needed, for example `2026-12-15`.':
    'Der Tag, bis zu dem es gebraucht wird, zum Beispiel `2026-12-15`.',
  'If not': 'Sonst',
  'What happens without it, for example `The second wave starts in summer`.':
    'Was ohne es geschieht, zum Beispiel `Die zweite Welle beginnt im Sommer`.',
  '`open`, `granted` or `refused`.': '`open` (offen), `granted` (gewährt) oder `refused` (abgelehnt).',
  Win: 'Erfolg',
  'A success worth celebrating, small or large, and how you will, for example `first-launch`.':
    'Ein Erfolg, der es wert ist, gefeiert zu werden, klein oder groß, und wie Sie ihn feiern, zum Beispiel `first-launch`.',
  Size: 'Größe',
  '`small` or `large`. A first small win early on keeps people going.':
    '`small` (klein) oder `large` (groß). Ein früher kleiner Erfolg hält die Menschen in Bewegung.',
  'Reached when': 'Erreicht mit',
  'How one sees that it is reached, for example `A first team ships in under a week`.':
    'Woran man sieht, dass er erreicht ist, zum Beispiel `Ein erstes Team liefert in weniger als einer Woche`.',
  'How it is celebrated': 'Wie er gefeiert wird',
  'What you do then, for example `The team shows it in the town hall, with cake`.':
    'Was Sie dann tun, zum Beispiel `Das Team zeigt es in der Versammlung, mit Kuchen`.',
  'The day on which you expect it, for example `pilot.start + 4 weeks`.':
    'Der Tag, an dem Sie ihn erwarten, zum Beispiel `pilot.start + 4 weeks`.',
  '`planned` or `celebrated`.': '`planned` (geplant) oder `celebrated` (gefeiert).',
  Decision: 'Entscheidung',
  'One thing that executives are asked to decide, for example `fund-coaches`, with the options and what you recommend.':
    'Etwas, das die Geschäftsleitung entscheiden soll, zum Beispiel `fund-coaches`, mit den Möglichkeiten und Ihrer Empfehlung.',
  'What is asked': 'Was gefragt ist',
  'The decision as a question or a request, for example `Fund two coaches until June`.':
    'Die Entscheidung als Frage oder Bitte, zum Beispiel `Zwei Coaches bis Juni bezahlen`.',
  'The person who decides, for example `dana`.': 'Die Person, die entscheidet, zum Beispiel `dana`.',
  'The day by which the decision is needed, for example `2026-12-10`.':
    'Der Tag, bis zu dem die Entscheidung gebraucht wird, zum Beispiel `2026-12-10`.',
  Options: 'Möglichkeiten',
  'What can be chosen, for example `Two coaches, one coach, none`, one entry each.':
    'Was zur Wahl steht, zum Beispiel `Zwei Coaches, ein Coach, keiner`, jeweils ein Eintrag.',
  Recommendation: 'Empfehlung',
  'What you recommend and why, for example `Two coaches, since the pilot has two sites`.':
    'Was Sie empfehlen und warum, zum Beispiel `Zwei Coaches, weil der Versuch zwei Standorte hat`.',
  'Decision taken': 'Getroffene Entscheidung',
  'What was decided, for example `One coach now, the second in March`.':
    'Was entschieden wurde, zum Beispiel `Ein Coach jetzt, der zweite im März`.',
  'Decided on': 'Entschieden am',
  'The day of the decision, for example `2026-12-09`.': 'Der Tag der Entscheidung, zum Beispiel `2026-12-09`.',
  'A plan for the communication of a change, written for the whole company: whom to reach, with which messages, when, through which channels, and how people are heard.':
    'Ein Plan für die Kommunikation einer Veränderung, geschrieben für das ganze Unternehmen: wen Sie erreichen, mit welchen Botschaften, wann, über welche Kanäle, und wie die Menschen gehört werden.',
  'Says that this file is a communication plan: `communication-plan`. It stands first in the file.':
    'Sagt, dass diese Datei ein Kommunikationsplan ist: `communication-plan`. Es steht als Erstes in der Datei.',
  'The change plan that this communication serves, or a list of several, for example `./ship.change.yaml`. Not needed if both plans stand in one file.':
    'Der Veränderungsplan, dem diese Kommunikation dient, oder eine Liste von mehreren, zum Beispiel `./ship.change.yaml`. Nicht nötig, wenn beide Pläne in einer Datei stehen.',
  'The groups to reach, each under a short name such as `product-engineers`, with their size, what they shall know, feel and do, and what they need. Every group that the change affects belongs here.':
    'Die Gruppen, die Sie erreichen wollen, jede unter einem Kurznamen wie `product-engineers`, mit ihrer Größe, was sie wissen, fühlen und tun sollen und was sie brauchen. Jede Gruppe, die die Veränderung betrifft, gehört hierher.',
  Messages: 'Botschaften',
  'What you say: one core message, a few key messages with proof, and what is in it for each group, for example `why-now`.':
    'Was Sie sagen: eine Leitbotschaft, wenige Kernbotschaften mit Beleg, und was jede Gruppe davon hat, zum Beispiel `why-now`.',
  'Core message': 'Leitbotschaft',
  'The one sentence that everybody shall remember, for example `We ship smaller pieces so that good work reaches people sooner`.':
    'Der eine Satz, den sich alle merken sollen, zum Beispiel `Wir liefern kleinere Stücke, damit gute Arbeit früher bei den Menschen ist`.',
  'Key messages': 'Kernbotschaften',
  'The key messages, at most four, each under a short name such as `why-now`, with proof and what they answer.':
    'Die Kernbotschaften, höchstens vier, jede unter einem Kurznamen wie `why-now`, mit Beleg und dem, was sie beantwortet.',
  'Tailored messages': 'Zugeschnittene Botschaften',
  'What a key message means for one group and what is in it for them, for example `why-now` for `product-engineers`. The same words for all are not tailored.':
    'Was eine Kernbotschaft für eine Gruppe bedeutet und was sie davon hat, zum Beispiel `why-now` für `product-engineers`. Dieselben Worte für alle sind nicht zugeschnitten.',
  'Key message': 'Kernbotschaft',
  'The key message that is tailored, for example `why-now`.':
    'Die Kernbotschaft, die zugeschnitten wird, zum Beispiel `why-now`.',
  'The group it is tailored for, for example `product-engineers`.':
    'Die Gruppe, auf die sie zugeschnitten ist, zum Beispiel `product-engineers`.',
  'What is in it for them': 'Was sie davon hat',
  'The key message in words for this group, for example `You see your work used within a week`.':
    'Die Kernbotschaft in Worten für diese Gruppe, zum Beispiel `Ihr seht eure Arbeit binnen einer Woche im Einsatz`.',
  'The channels that are used, each under a short name such as `town-hall`, with whom it reaches and whether people can answer.':
    'Die genutzten Kanäle, jeder unter einem Kurznamen wie `town-hall`, mit denen, die er erreicht, und ob man antworten kann.',
  'The usual rhythm in this plan, and where some messages need another one, for example `every 2 weeks`.':
    'Der übliche Rhythmus in diesem Plan, und wo manche Botschaften einen anderen brauchen, zum Beispiel `every 2 weeks`.',
  'Who writes, approves and sends the messages in this plan, for example `priya`. An item of the schedule may say otherwise.':
    'Wer in diesem Plan die Botschaften schreibt, freigibt und sendet, zum Beispiel `priya`. Ein Eintrag des Zeitplans kann etwas anderes sagen.',
  'Who answers questions, where and how fast in this plan, for example at `change@example.org`. It is shown on every item of the calendar.':
    'Wer in diesem Plan Fragen beantwortet, wo und wie schnell, zum Beispiel unter `change@example.org`. Es steht bei jedem Eintrag des Kalenders.',
  Schedule: 'Zeitplan',
  'All items of the schedule, each under a short name such as `announcement`: when, to whom, through which channel, with which key messages, by whom. Managers hear before their teams.':
    'Alle Einträge des Zeitplans, jeder unter einem Kurznamen wie `announcement`: wann, an wen, über welchen Kanal, mit welchen Kernbotschaften, von wem. Führungskräfte hören es vor ihren Teams.',
  'How feedback and concerns come back in this plan, in the open and anonymously, for example through a `pulse`.':
    'Wie in diesem Plan Rückmeldungen und Sorgen zurückkommen, offen und anonym, zum Beispiel durch eine `pulse`.',
  'How the messages shall sound in this plan: words to use and words to avoid, for example `synergy`.':
    'Wie die Botschaften in diesem Plan klingen sollen: Wörter, die Sie verwenden, und Wörter, die Sie meiden, zum Beispiel `Synergie`.',
  'How the texts stay clear and free of jargon in this plan, for example at most grade `9`, with a test reader.':
    'Wie die Texte in diesem Plan klar und frei von Fachsprache bleiben, zum Beispiel höchstens Stufe `9`, mit jemandem zum Probelesen.',
  Engagement: 'Beteiligung',
  'How you win attention and let people take part, with visuals and stories, for example a `demo-video`.':
    'Wie Sie Aufmerksamkeit gewinnen und Menschen mitmachen lassen, mit Bildern und Geschichten, zum Beispiel einem `demo-video`.',
  Tactics: 'Wege der Beteiligung',
  'What makes people look up and join in, for whom and when, for example `Teams vote on the first pilot`. Participation counts more than broadcast.':
    'Was Menschen aufsehen und mitmachen lässt, für wen und wann, zum Beispiel `Teams stimmen über den ersten Versuch ab`. Mitmachen zählt mehr als Senden.',
  Tactic: 'Weg',
  'What you do, for example `Teams vote on the first pilot`.':
    'Was Sie tun, zum Beispiel `Teams stimmen über den ersten Versuch ab`.',
  'For whom, for example `product-engineers`.': 'Für wen, zum Beispiel `product-engineers`.',
  'When, for example `announce + 1 week`.': 'Wann, zum Beispiel `announce + 1 week`.',
  'Visuals and stories': 'Bilder und Geschichten',
  'The videos, stories and pictures, each under a short name such as `demo-video`, with the key message that it carries and a text alternative.':
    'Die Videos, Geschichten und Bilder, jedes unter einem Kurznamen wie `demo-video`, mit der Kernbotschaft, die es trägt, und einem Alternativtext.',
  Measurement: 'Messung',
  'How you see whether the communication works: methods before and after, and KPIs, for example `knows-why`.':
    'Wie Sie sehen, ob die Kommunikation wirkt: Methoden vorher und nachher, und Kennzahlen, zum Beispiel `knows-why`.',
  Methods: 'Methoden',
  'How the effect is measured, with whom and on which dates, for example `Phone poll`. Measure before and after the announcement.':
    'Wie die Wirkung gemessen wird, bei wem und an welchen Tagen, zum Beispiel `Telefonumfrage`. Messen Sie vor und nach der Ankündigung.',
  'How it is measured, for example `Phone poll of 40 people`.':
    'Wie gemessen wird, zum Beispiel `Telefonumfrage bei 40 Personen`.',
  'With whom, for example `product-engineers`.': 'Bei wem, zum Beispiel `product-engineers`.',
  Dates: 'Tage',
  'On which days, for example `announce - 1 week` and `announce + 4 weeks`.':
    'An welchen Tagen, zum Beispiel `announce - 1 week` und `announce + 4 weeks`.',
  'Question asked': 'Gestellte Frage',
  'What is asked, for example `Can you say why we do this?`':
    'Was gefragt wird, zum Beispiel `Können Sie sagen, warum wir das tun?`',
  'The KPIs of the communication, each under a short name such as `knows-why`, each with its level. What was sent or opened alone shows no effect; one outcome at least.':
    'Die Kennzahlen der Kommunikation, jede unter einem Kurznamen wie `knows-why`, jede mit ihrer Ebene. Versendetes oder Geöffnetes allein zeigt keine Wirkung; mindestens eine misst, was sich bei den Menschen ändert.',
  'When the communication is adjusted in this plan, and how people learn that a plan changed, for example `3 working days` ahead.':
    'Wann die Kommunikation in diesem Plan angepasst wird, und wie man erfährt, dass sich ein Plan geändert hat, zum Beispiel `3 working days` vorher.',
  'What is done if a message is misunderstood or badly received in this plan, and who leads then, for example for a `job-cut-rumour`.':
    'Was in diesem Plan geschieht, wenn eine Botschaft missverstanden oder schlecht aufgenommen wird, und wer dann führt, zum Beispiel bei einem `job-cut-rumour`.',
  'Sessions and manager kit': 'Veranstaltungen und Paket für Führungskräfte',
  'Sessions that explain and listen, and what helps managers to speak with their teams, for example a `briefing`.':
    'Veranstaltungen zum Erklären und Zuhören, und was Führungskräften hilft, mit ihren Teams zu sprechen, zum Beispiel ein `briefing`.',
  Sessions: 'Veranstaltungen',
  'Sessions to explain and to listen, each with topic, audience, date and host, for example `How we split work`. Leave time for questions.':
    'Veranstaltungen zum Erklären und Zuhören, jede mit Thema, Zielgruppe, Tag und jemandem, der sie leitet, zum Beispiel `Wie wir Arbeit teilen`. Lassen Sie Zeit für Fragen.',
  Topic: 'Thema',
  'What it is about, for example `How we split work into small pieces`.':
    'Worum es geht, zum Beispiel `Wie wir Arbeit in kleine Stücke teilen`.',
  'The day, near the launch, for example `go-live - 5 working days`.':
    'Der Tag, nahe am Start, zum Beispiel `go-live - 5 working days`.',
  Host: 'Wer sie leitet',
  'The person who holds it, for example `omar`.': 'Die Person, die sie hält, zum Beispiel `omar`.',
  'Time for questions': 'Zeit für Fragen',
  '`true` if people can ask.': '`true`, wenn man fragen kann.',
  'How many hours it takes each person, for example `1`.': 'Wie viele Stunden es jede Person kostet, zum Beispiel `1`.',
  'Manager kit': 'Paket für Führungskräfte',
  'What managers get before they speak with their teams: a briefing, talking points, questions and answers, and a coach, for example `manager-briefing`.':
    'Was Führungskräfte bekommen, bevor sie mit ihren Teams sprechen: eine Einweisung, Stichpunkte, Fragen und Antworten und jemanden, der sie begleitet, zum Beispiel `manager-briefing`.',
  Briefing: 'Einweisung',
  'The item of the schedule at which managers are briefed, before the first message to their teams, for example `manager-briefing`.':
    'Der Eintrag des Zeitplans, in dem Führungskräfte eingewiesen werden, vor der ersten Botschaft an ihre Teams, zum Beispiel `manager-briefing`.',
  'Talking points': 'Stichpunkte',
  'What managers say, a file such as `./talking-points.md` or the text itself.':
    'Was Führungskräfte sagen, eine Datei wie `./talking-points.md` oder der Text selbst.',
  'Questions and answers': 'Fragen und Antworten',
  'What their teams will ask, with answers, a file such as `./faq.md` or the text itself.':
    'Was ihre Teams fragen werden, mit Antworten, eine Datei wie `./faq.md` oder der Text selbst.',
  Coach: 'Begleitperson',
  'The person whom managers can call for help, for example `lena`.':
    'Die Person, die Führungskräfte um Hilfe rufen können, zum Beispiel `lena`.',
  'Days on which nothing should be sent, such as the year-end closing from `2026-12-21`, and for whom.':
    'Tage, an denen nichts versandt werden sollte, etwa der Jahresabschluss ab `2026-12-21`, und für wen.',
  'One of the key messages, with its proof and the questions of staff that it answers, for example `why-now`.':
    'Eine der Kernbotschaften, mit ihrem Beleg und den Fragen der Mitarbeitenden, die sie beantwortet, zum Beispiel `why-now`.',
  'The key message in a sentence or two, for example `Two customers left because fixes took weeks`.':
    'Die Kernbotschaft in ein oder zwei Sätzen, zum Beispiel `Zwei Kunden sind gegangen, weil Korrekturen Wochen dauerten`.',
  Proof: 'Belege',
  'What shows that it is true, for example `Renewals fell from 94 % to 88 % in a year`.':
    'Was zeigt, dass es stimmt, zum Beispiel `Verlängerungen fielen in einem Jahr von 94 % auf 88 %`.',
  Answers: 'Beantwortet',
  'What people want to know that this key message answers: `why`, `why-now`, `risk-of-not-changing`, `personal-impact`, `job-security` or `what-next`.':
    'Was die Menschen wissen wollen und diese Kernbotschaft beantwortet: `why` (warum), `why-now` (warum jetzt), `risk-of-not-changing` (was sonst geschieht), `personal-impact` (was es für mich heißt), `job-security` (ob mein Arbeitsplatz sicher ist) oder `what-next` (wie es weitergeht).',
  'Not for': 'Nicht für',
  'The audiences that do not need this key message, each with the reason, for example `sales`.':
    'Die Zielgruppen, die diese Kernbotschaft nicht brauchen, jede mit dem Grund, zum Beispiel `sales`.',
  'The audience that does not need it, for example `sales`.':
    'Die Zielgruppe, die sie nicht braucht, zum Beispiel `sales`.',
  'Why not, for example `Their tools do not change`.': 'Warum nicht, zum Beispiel `Ihre Werkzeuge ändern sich nicht`.',
  'Item of the schedule': 'Eintrag des Zeitplans',
  'One moment at which people hear from you or you hear from them, for example the `announcement`: when, to whom, in which channel, by whom.':
    'Ein Moment, in dem die Menschen von Ihnen hören oder Sie von ihnen, zum Beispiel die `announcement`: wann, an wen, in welchem Kanal, von wem.',
  'The day, for example `announce + 1 working day`. For something that repeats, say `every` instead.':
    'Der Tag, zum Beispiel `announce + 1 working day`. Für etwas, das sich wiederholt, schreiben Sie stattdessen `every`.',
  Time: 'Zeit',
  'The time of day, in quotes, for example `"09:00"`. It decides who hears first on the same day.':
    'Die Uhrzeit, in Anführungszeichen, zum Beispiel `"09:00"`. Am selben Tag entscheidet sie, wer es zuerst hört.',
  Every: 'Alle',
  'The rhythm of something that repeats, for example `every 2 weeks on tuesday until end`.':
    'Der Rhythmus von etwas, das sich wiederholt, zum Beispiel `every 2 weeks on tuesday until end`.',
  'Who is reached, audiences or single people, for example `[product-engineers]`.':
    'Wer erreicht wird, Zielgruppen oder einzelne Personen, zum Beispiel `[product-engineers]`.',
  'The channel it goes through, or a list of several, for example `town-hall`. It has to reach these audiences.':
    'Der Kanal, über den es geht, oder eine Liste von mehreren, zum Beispiel `town-hall`. Er muss diese Zielgruppen erreichen.',
  'The key messages that it carries, for example `[why-now]`.':
    'Die Kernbotschaften, die er trägt, zum Beispiel `[why-now]`.',
  Stage: 'Stufe',
  'How far it takes people, one stage or a list: `awareness`, `desire`, `knowledge`, `ability` or `reinforcement`. Highly affected people need all five.':
    'Wie weit er die Menschen bringt, eine Stufe oder eine Liste: `awareness` (wissen), `desire` (wollen), `knowledge` (verstehen), `ability` (können) oder `reinforcement` (dabei bleiben). Stark Betroffene brauchen alle fünf.',
  Covers: 'Deckt ab',
  'What people want to know that it answers, if this differs from its key messages: `why`, `why-now`, `risk-of-not-changing`, `personal-impact`, `job-security` or `what-next`. It replaces what the key messages answer.':
    'Was die Menschen wissen wollen und dieser Eintrag beantwortet, wenn es von seinen Kernbotschaften abweicht: `why`, `why-now`, `risk-of-not-changing`, `personal-impact`, `job-security` oder `what-next`. Es ersetzt, was die Kernbotschaften beantworten.',
  Priority: 'Priorität',
  '`high`, `normal` or `low`. What is high should come more often and leave people a way to ask.':
    '`high` (hoch), `normal` oder `low` (niedrig). Was hoch ist, sollte öfter kommen und Fragen zulassen.',
  'The person who writes it, for example `priya`, if it is not the usual author.':
    'Die Person, die ihn schreibt, zum Beispiel `priya`, wenn es nicht die übliche ist.',
  'The person who approves it, for example `dana`, if it is not the usual approver.':
    'Die Person, die ihn freigibt, zum Beispiel `dana`, wenn es nicht die übliche ist.',
  'The person in whose name it goes out, for example `dana`, or the audience of the managers who tell their teams, for example `managers`.':
    'Die Person, in deren Namen er hinausgeht, zum Beispiel `dana`, oder die Zielgruppe der Führungskräfte, die ihre Teams informieren, zum Beispiel `managers`.',
  '`planned`, `sent` or `cancelled`.': '`planned` (geplant), `sent` (versandt) oder `cancelled` (abgesagt).',
  'What the speakers say, a file such as `./talking-points.md` or the text itself.':
    'Was die Sprechenden sagen, eine Datei wie `./talking-points.md` oder der Text selbst.',
  'The questions people will ask, with answers, a file such as `./faq.md` or the text itself.':
    'Die Fragen, die man stellen wird, mit Antworten, eine Datei wie `./faq.md` oder der Text selbst.',
  'The message as it goes out, a file such as `./announcement.md` or the text itself.':
    'Die Botschaft, wie sie hinausgeht, eine Datei wie `./announcement.md` oder der Text selbst.',
  Subject: 'Betreff',
  'The subject line or title that people see, for example `From February we ship in smaller pieces`.':
    'Die Betreffzeile oder der Titel, den die Menschen sehen, zum Beispiel `Ab Februar liefern wir in kleineren Stücken`.',
  Place: 'Treffpunkt',
  'Where it happens, for example `Canteen, Berlin` or a link to the call.':
    'Wo es stattfindet, zum Beispiel `Kantine, Berlin` oder ein Link zum Anruf.',
  Duration: 'Zeitaufwand',
  'How much time it costs each person, for example `30 minutes`.':
    'Wie viel Zeit es jede Person kostet, zum Beispiel `30 minutes`.',
  Assets: 'Verwendete Stücke',
  'The videos, stories and pictures that it uses, for example `[demo-video]`.':
    'Die Videos, Geschichten und Bilder, die er verwendet, zum Beispiel `[demo-video]`.',
  'Embargo until': 'Gesperrt bis',
  'The day before which nobody else may hear of it, for example `announce`.':
    'Der Tag, vor dem sonst niemand davon hören darf, zum Beispiel `announce`.',
  "The language it is given in, as a code, if it differs from the plan's, for example `de`.":
    'Die Sprache, in der er gehalten ist, als Code, wenn sie von der des Plans abweicht, zum Beispiel `de`.',
  'The approvals that must be given first, for example `[works-council-consent]`.':
    'Die Freigaben, die vorher erteilt sein müssen, zum Beispiel `[works-council-consent]`.',
  Confirmed: 'Bestätigt',
  'How many managers have said that they told their teams, for example `14 of 18`.':
    'Wie viele Führungskräfte gesagt haben, dass sie ihre Teams informiert haben, zum Beispiel `14 of 18`.',
  'Who approved exactly this text, and when. Let the action "Approve" write it, with a check value such as `v1-sha256-…`.':
    'Wer genau diesen Text freigegeben hat, und wann. Lassen Sie es die Aktion „Freigeben“ schreiben, mit einem Prüfwert wie `v1-sha256-…`.',
  'Why at the same time': 'Warum gleichzeitig',
  'Why managers hear it together with their teams, for example `Stock exchange rules leave no time between`.':
    'Warum Führungskräfte es zusammen mit ihren Teams hören, zum Beispiel `Die Börsenregeln lassen keine Zeit dazwischen`.',
  'Why it may fall on a holiday, in a quiet period or on a non-working day, for example `The night shift meets on Sundays only`.':
    'Warum er auf einen Feiertag, in eine Sperrzeit oder auf einen arbeitsfreien Tag fallen darf, zum Beispiel `Die Nachtschicht trifft sich nur sonntags`.',
  Asset: 'Stück',
  'Something to see or to hear that carries a key message, for example the `demo-video`.':
    'Etwas zum Sehen oder Hören, das eine Kernbotschaft trägt, zum Beispiel das `demo-video`.',
  '`video`, `story`, `image`, `infographic`, `demo`, `slides`, `audio` or `other`.':
    '`video`, `story` (Geschichte), `image` (Bild), `infographic` (Schaubild), `demo` (Vorführung), `slides` (Folien), `audio` oder `other` (anderes).',
  'The key message that it carries, for example `why-now`.': 'Die Kernbotschaft, die es trägt, zum Beispiel `why-now`.',
  'The person who makes it, for example `omar`.': 'Die Person, die es macht, zum Beispiel `omar`.',
  'Text alternative': 'Alternativtext',
  'What it shows, in words, or where the captions are, for example `A team cuts a feature into three pieces`. People who cannot see or hear need it.':
    'Was es zeigt, in Worten, oder wo die Untertitel sind, zum Beispiel `Ein Team teilt eine Funktion in drei Stücke`. Wer es nicht sehen oder hören kann, braucht das.',
  'Change registry': 'Gemeinsames Verzeichnis',
  "One source for what many plans share: people, teams, audiences, channels, objectives, the company calendar and the company's own answers. A plan names it under `uses`.":
    'Eine Quelle für das, was viele Pläne gemeinsam haben: Personen, Teams, Zielgruppen, Kanäle, Ziele, den Firmenkalender und die eigenen Antworten des Unternehmens. Ein Plan nennt es unter `uses`.',
  'Says that this file is a registry: `change-registry`. It stands first in the file.':
    'Sagt, dass diese Datei ein Verzeichnis ist: `change-registry`. Es steht als Erstes in der Datei.',
  'The groups of people that plans reach, each under a short name such as `product-engineers`. One entry here holds for every plan that uses the registry.':
    'Die Gruppen, die Pläne erreichen, jede unter einem Kurznamen wie `product-engineers`. Ein Eintrag hier gilt für jeden Plan, der das Verzeichnis verwendet.',
  'The channels of the house, each under a short name such as `town-hall`, with whom it reaches and whether people can answer.':
    'Die Kanäle des Hauses, jeder unter einem Kurznamen wie `town-hall`, mit denen, die er erreicht, und ob man antworten kann.',
  Capacity: 'Belastbarkeit',
  'How much each audience can take, under the short name of the audience, for example `nurses`. The load of all plans together is checked against it.':
    'Wie viel jede Zielgruppe aufnehmen kann, unter dem Kurznamen der Zielgruppe, zum Beispiel `nurses`. Die Last aller Pläne zusammen wird damit verglichen.',
  'Who writes, approves and sends the messages in every plan that uses this registry, for example `priya`. An item of the schedule may say otherwise.':
    'Wer in jedem Plan, der dieses Verzeichnis verwendet, die Botschaften schreibt, freigibt und sendet, zum Beispiel `priya`. Ein Eintrag des Zeitplans kann etwas anderes sagen.',
  'The usual rhythm in every plan that uses this registry, and where some messages need another one, for example `every 2 weeks`.':
    'Der übliche Rhythmus in jedem Plan, der dieses Verzeichnis verwendet, und wo manche Botschaften einen anderen brauchen, zum Beispiel `every 2 weeks`.',
  'Who answers questions, where and how fast in every plan that uses this registry, for example at `change@example.org`. It is shown on every item of the calendar.':
    'Wer in jedem Plan, der dieses Verzeichnis verwendet, Fragen beantwortet, wo und wie schnell, zum Beispiel unter `change@example.org`. Es steht bei jedem Eintrag des Kalenders.',
  'How feedback and concerns come back in every plan that uses this registry, in the open and anonymously, for example through a `pulse`.':
    'Wie in jedem Plan, der dieses Verzeichnis verwendet, Rückmeldungen und Sorgen zurückkommen, offen und anonym, zum Beispiel durch eine `pulse`.',
  'How the messages shall sound in every plan that uses this registry: words to use and words to avoid, for example `synergy`.':
    'Wie die Botschaften in jedem Plan klingen sollen, der dieses Verzeichnis verwendet: Wörter, die Sie verwenden, und Wörter, die Sie meiden, zum Beispiel `Synergie`.',
  'How the texts stay clear and free of jargon in every plan that uses this registry, for example at most grade `9`, with a test reader.':
    'Wie die Texte in jedem Plan, der dieses Verzeichnis verwendet, klar und frei von Fachsprache bleiben, zum Beispiel höchstens Stufe `9`, mit jemandem zum Probelesen.',
  'When the communication is adjusted in every plan that uses this registry, and how people learn that a plan changed, for example `3 working days` ahead.':
    'Wann in jedem Plan, der dieses Verzeichnis verwendet, die Kommunikation angepasst wird, und wie man erfährt, dass sich ein Plan geändert hat, zum Beispiel `3 working days` vorher.',
  'What is done if a message is misunderstood or badly received in every plan that uses this registry, and who leads then, for example for a `job-cut-rumour`.':
    'Was in jedem Plan, der dieses Verzeichnis verwendet, geschieht, wenn eine Botschaft missverstanden oder schlecht aufgenommen wird, und wer dann führt, zum Beispiel bei einem `job-cut-rumour`.',
  'What one audience can take in a week, for example `3` items and `4` hours.':
    'Was eine Zielgruppe in einer Woche aufnehmen kann, zum Beispiel `3` Einträge und `4` Stunden.',
  'Items a week': 'Einträge je Woche',
  'How many items of the schedule a week they can take in, for example `3`.':
    'Wie viele Einträge des Zeitplans sie in einer Woche aufnehmen können, zum Beispiel `3`.',
  'Hours a week': 'Stunden je Woche',
  'How many hours a week they can give to all changes together, for example `4`.':
    'Wie viele Stunden in der Woche sie allen Veränderungen zusammen geben können, zum Beispiel `4`.',
  'Change points': 'Veränderungspunkte',
  'How much change they can bear at once; a change counts 1, 5 or 10 for low, medium or high impact, for example `10`.':
    'Wie viel Veränderung sie auf einmal tragen können; eine Veränderung zählt 1, 5 oder 10 bei geringer, mittlerer oder starker Auswirkung, zum Beispiel `10`.',
  'Head of a plan': 'Kopf eines Plans',
  'What every plan starts with. The rest of a file of the living plan is free here.':
    'Womit jeder Plan beginnt. Der Rest der Datei ist bei diesen Arten frei.',
  'What this file is: `delivery-routine`, `follow-up`, `conversation-guide`, `learning-review` or `pulse-check`. It stands first in the file.':
    'Was diese Datei ist: `delivery-routine` (Besprechungsrhythmus), `follow-up` (Nachgespräch), `conversation-guide` (Gesprächsleitfaden), `learning-review` (Lernrückblick) oder `pulse-check` (Stimmungsabfrage). Es steht als Erstes in der Datei.',
  'How Changewright checks the plans in this folder and below.':
    'Wie Changewright die Pläne in diesem Ordner und darunter prüft.',
  'Configurations that this one starts from: a file (./house-rules.yaml) or an installed package.':
    'Konfigurationen, von denen diese ausgeht: eine Datei (./house-rules.yaml) oder ein installiertes Paket.',
  'How much each rule matters: off, information, warning or error, or its severity and its options.':
    'Wie viel jede Regel zählt: off (aus), information, warning (Warnung) oder error (Fehler), oder ihr Gewicht und ihre Einstellungen.',
  'A plan that reaches this many people is no longer small.':
    'Ein Plan, der so viele Menschen erreicht, ist nicht mehr klein.',
  'A plan that takes this many weeks is no longer small.':
    'Ein Plan, der so viele Wochen dauert, ist nicht mehr klein.',
  'The largest share of the plan, in percent, that one person may own.':
    'Der größte Anteil des Plans in Prozent, für den eine Person verantwortlich sein darf.',
  'The share is checked once this many items with an owner are still to do.':
    'Der Anteil wird geprüft, sobald so viele Punkte mit verantwortlicher Person offen sind.',
  'The most people that one activity may consult.': 'Wie viele Personen eine Aktivität höchstens um Rat fragen darf.',
  'The fewest working days between the first news for an audience and its first go-live.':
    'Wie viele Arbeitstage mindestens zwischen der ersten Nachricht an eine Zielgruppe und ihrem ersten Go-live liegen.',
  'The same for a plan with "size: small".': 'Dasselbe für einen Plan mit "size: small".',
  'Plans that take fewer months than this are not checked.': 'Pläne, die weniger Monate dauern, werden nicht geprüft.',
  'The plan is cut into this many equal parts; the first small win belongs in the first of them.':
    'Der Plan wird in so viele gleiche Teile geteilt; der erste kleine Erfolg gehört in den ersten davon.',
  'The most working days between a training and the first go-live of its audience.':
    'Wie viele Arbeitstage höchstens zwischen einer Schulung und dem ersten Go-live ihrer Zielgruppe liegen.',
  'What the first item has to answer.': 'Was der erste Eintrag beantworten muss.',
  'Audiences of these impacts get every key message.': 'So betroffene Zielgruppen bekommen jede Kernbotschaft.',
  'The most key messages that a communication plan may have.':
    'Wie viele Kernbotschaften ein Kommunikationsplan höchstens haben darf.',
  'How often a highly affected audience hears each of these key messages.':
    'Wie oft eine stark betroffene Zielgruppe jede dieser Kernbotschaften hört.',
  'The most working days from one item to the next.':
    'Wie viele Arbeitstage höchstens von einem Eintrag zum nächsten vergehen.',
  'Stages that an audience of high impact needs.': 'Stufen, die eine stark betroffene Zielgruppe braucht.',
  'Stages that an audience of medium impact needs.': 'Stufen, die eine mittel betroffene Zielgruppe braucht.',
  'Stages that an audience of low impact needs.': 'Stufen, die eine wenig betroffene Zielgruppe braucht.',
  'The most feedback loops that may ask one audience in a month.':
    'Wie viele Feedbackrunden eine Zielgruppe höchstens in einem Monat fragen.',
  'A stakeholder with this support or less needs a response.':
    'Eine Interessengruppe mit so viel Unterstützung oder weniger braucht eine Antwort.',
  'Media that do not reach people without a desk.': 'Medien, die Menschen ohne Schreibtisch nicht erreichen.',
  'From this hour on a Friday is too late for such news; 24 switches this part off.':
    'Ab dieser Stunde ist ein Freitag zu spät für solche Nachrichten; 24 schaltet diesen Teil aus.',
  'For this many working days after an item of high priority there is somebody to ask.':
    'So viele Arbeitstage nach einem Eintrag hoher Priorität ist jemand da, den man fragen kann.',
  'Media that are too distant for personal news, even if people can answer.':
    'Medien, die für persönliche Nachrichten zu fern sind, auch wenn man antworten kann.',
  'The most working days between those who hear a key message first and the last team.':
    'Wie viele Arbeitstage höchstens zwischen denen liegen, die eine Kernbotschaft zuerst hören, und dem letzten Team.',
  'A risk with this score (likelihood × impact) or more counts as high.':
    'Ein Risiko mit dieser Punktzahl (Wahrscheinlichkeit × Auswirkung) oder mehr gilt als hoch.',
  'The smallest group for which answers may be shown.': 'Die kleinste Gruppe, für die Antworten gezeigt werden dürfen.',
  'More words to report; * at the end of a word stands for any ending.':
    'Weitere Wörter, die gemeldet werden; * am Ende eines Wortes steht für jede Endung.',
  'Words to let pass, with what stands around them: "no exceptions list".':
    'Wörter, die erlaubt sind, mit dem, was um sie steht: "no exceptions list".',
  'Types of assets that need a text alternative.': 'Arten von Stücken, die einen Alternativtext brauchen.',
  'Sentences of more words than this are long.': 'Sätze mit mehr Wörtern gelten als lang.',
  'Texts of fewer words than this get no grade.': 'Texte mit weniger Wörtern bekommen keine Lesestufe.',
  "Words to avoid, beside those of the plan's tone.": 'Wörter, die zu meiden sind, neben denen im Ton des Plans.',
  'Acronyms and words that are fine.': 'Abkürzungen und Wörter, die erlaubt sind.',
  'The most change points at once for an audience without a number in the registry.':
    'Wie viele Veränderungspunkte eine Zielgruppe ohne Angabe im Verzeichnis höchstens auf einmal trägt.',
  'The most hours in a week for an audience without a number in the registry.':
    'Wie viele Stunden eine Zielgruppe ohne Angabe im Verzeichnis höchstens in einer Woche gibt.',
  'The most items in a week for an audience without a number in the registry.':
    'Wie viele Einträge eine Zielgruppe ohne Angabe im Verzeichnis höchstens in einer Woche aufnimmt.',
  'How much an unanswered question matters, by the status of the plan.':
    'Wie viel eine unbeantwortete Frage zählt, je nach Status des Plans.',
  'How much an unanswered question matters in a plan that is draft.':
    'Wie viel eine unbeantwortete Frage in einem Plan mit „draft“ (Entwurf) zählt.',
  'How much an unanswered question matters in a plan that is in-review.':
    'Wie viel eine unbeantwortete Frage in einem Plan mit „in-review“ (in Prüfung) zählt.',
  'How much an unanswered question matters in a plan that is approved.':
    'Wie viel eine unbeantwortete Frage in einem Plan mit „approved“ (freigegeben) zählt.',
  'How much an unanswered question matters in a plan that is active.':
    'Wie viel eine unbeantwortete Frage in einem Plan mit „active“ (läuft) zählt.',
  'How much an unanswered question matters in a plan that is done.':
    'Wie viel eine unbeantwortete Frage in einem Plan mit „done“ (abgeschlossen) zählt.',
  'How much an unanswered question matters in a plan that is stopped.':
    'Wie viel eine unbeantwortete Frage in einem Plan mit „stopped“ (abgebrochen) zählt.',
  'Planning questions: off, or how much they matter while they have no answer; and questions of your own.':
    'Planungsfragen: off (aus), oder wie viel sie zählen, solange sie keine Antwort haben; und eigene Fragen.',
  'A question of your own.': 'Eine eigene Frage.',
  'A question of your own that a file under "extends" asks.':
    'Eine eigene Frage, die eine Datei unter "extends" stellt.',
  'The kind of plan that is asked.': 'Die Art von Plan, die gefragt wird.',
  'Where the answer stands, with a part that starts with x-, such as why.x-regulator.':
    'Wo die Antwort steht, mit einem Teil, der mit x- beginnt, etwa why.x-regulator.',
  'The question, as people read it.': 'Die Frage, wie man sie liest.',
  'What a good answer has.': 'Was eine gute Antwort enthält.',
  'The smallest size of plan that is asked. Without it, every plan is.':
    'Die kleinste Größe eines Plans, der gefragt wird. Ohne Angabe wird jeder gefragt.',
  'How much it matters while it has no answer. Without it, that follows the status of the plan.':
    'Wie viel sie zählt, solange sie keine Antwort hat. Ohne Angabe richtet es sich nach dem Status des Plans.',
  'Which files of a search are checked, from this folder on. Without it, all are.':
    'Welche Dateien einer Suche geprüft werden, von diesem Ordner an. Ohne Angabe alle.',
  'Which files of a search are not checked, from this folder on.':
    'Welche Dateien einer Suche nicht geprüft werden, von diesem Ordner an.',
  'What is different for some of the files; what comes later wins.':
    'Was für manche Dateien anders ist; was später kommt, gilt.',
  'What is different for some of the files.': 'Was für manche Dateien anders ist.',
  'The files that this is for, from this folder on.': 'Die Dateien, für die dies gilt, von diesem Ordner an.',
  'The executive summary.': 'Die Zusammenfassung für die Geschäftsleitung.',
  'The sections of the executive summary, in order; those that are not named are not shown.':
    'Die Abschnitte der Zusammenfassung, der Reihe nach; die nicht genannten werden nicht gezeigt.',
  'A section of the executive summary.': 'Ein Abschnitt der Zusammenfassung.',
  'How the executive summary looks.': 'Wie die Zusammenfassung aussieht.',
  'The name of your organisation.': 'Der Name Ihrer Organisation.',
  'The colour of headings.': 'Die Farbe der Überschriften.',
  'A picture, as seen from this file.': 'Ein Bild, von dieser Datei aus gesehen.',
  'The language of what Changewright writes.': 'Die Sprache dessen, was Changewright schreibt.',
  'A whole plan with the questions that a small change answers.':
    'Ein ganzer Plan mit den Fragen, die eine kleine Veränderung beantwortet.',
  'Change plan, small': 'Veränderungsplan, klein',
  'A whole plan with the questions that most changes answer.':
    'Ein ganzer Plan mit den Fragen, die die meisten Veränderungen beantworten.',
  'Change plan, standard': 'Veränderungsplan, mittel',
  'A whole plan with every question there is.': 'Ein ganzer Plan mit allen Fragen, die es gibt.',
  'Change plan, large': 'Veränderungsplan, groß',
  'The people whom the plan names, each under a short name.':
    'Die Personen, die der Plan nennt, jede unter einem Kurznamen.',
  'One person with name, role and e-mail address.': 'Eine Person mit Name, Rolle und E-Mail-Adresse.',
  'The days on which this person is away.': 'Die Tage, an denen diese Person nicht da ist.',
  'One time at which this person is away.': 'Eine Zeit, in der diese Person nicht da ist.',
  'Time away': 'Zeit der Abwesenheit',
  'What changed since people last saw it, one entry for each version.':
    'Was sich geändert hat, seit die Menschen es zuletzt gesehen haben, ein Eintrag für jede Version.',
  'One change with its day, its reason and where people heard of it.':
    'Eine Änderung mit ihrem Tag, ihrem Grund und wo man davon hörte.',
  'Log entry': 'Eintrag im Änderungsprotokoll',
  'The registries whose people, audiences and channels it uses.':
    'Die Verzeichnisse, deren Personen, Zielgruppen und Kanäle er verwendet.',
  Registries: 'Verzeichnisse',
  'One registry that it uses.': 'Ein Verzeichnis, das er verwendet.',
  Registry: 'Verzeichnis',
  'Questions that you put off on purpose, each with an owner and a day.':
    'Fragen, die Sie bewusst zurückstellen, jede mit einer verantwortlichen Person und einem Tag.',
  'One question that you put off, who will answer it, and by when.':
    'Eine Frage, die Sie zurückstellen, wer sie beantworten wird, und bis wann.',
  'Question left open for now': 'Vorerst offene Frage',
  'Questions that make no sense for this change, each with a reason.':
    'Fragen, die für diese Veränderung keinen Sinn haben, jede mit einem Grund.',
  'One question that makes no sense here, and why.': 'Eine Frage, die hier keinen Sinn hat, und warum.',
  'Question that does not apply': 'Frage, die nicht zutrifft',
  'Why the change is made, what it serves, and what doing nothing costs.':
    'Warum es die Veränderung gibt, wem sie dient und was Nichtstun kostet.',
  'What will be different, from which state to which, and by when.':
    'Was anders sein wird, von welchem Stand zu welchem, und bis wann.',
  'The objectives of the organisation that the change moves, and how.':
    'Die Ziele der Organisation, die die Veränderung voranbringt, und wie.',
  'One objective and how the change moves it.': 'Ein Ziel, und wie die Veränderung es voranbringt.',
  'Objective served': 'Ziel, dem sie dient',
  'What makes this the moment.': 'Warum es gerade jetzt sein muss.',
  'What it costs to stay as you are.': 'Was es kostet, zu bleiben, wie Sie sind.',
  'What will be different, how one will see it, what it needs and what ends.':
    'Was anders sein wird, woran man es sieht, was es braucht und was endet.',
  'What people will do differently, by when, and which KPIs show it.':
    'Was die Menschen anders machen werden, bis wann, und an welchen Kennzahlen man es sieht.',
  'One thing that a group will do differently, with a day and a KPI.':
    'Etwas, das eine Gruppe anders machen wird, mit einem Tag und einer Kennzahl.',
  'The measures of success, with what counts output paired with what shows impact.':
    'Die Maße für den Erfolg; neben dem, was Mengen zählt, eines, das Wirkung zeigt.',
  'One measure with baseline, target, source and owner.':
    'Ein Maß mit Ausgangswert, Zielwert, Quelle und verantwortlicher Person.',
  'A measure of output or launches, paired with one of impact or quality.':
    'Ein Maß für Menge oder Einführungen, zusammen mit einem für Wirkung oder Qualität.',
  'Output KPI': 'Kennzahl für die Menge',
  "Says when and by whom today's number will be measured.": 'Sagt, wann und von wem die heutige Zahl gemessen wird.',
  'Baseline not yet measured': 'Noch nicht gemessener Ausgangswert',
  'The numbers measured so far, each with its day.': 'Die bisher gemessenen Zahlen, jede mit ihrem Tag.',
  'What must be there, and by when.': 'Was da sein muss, und bis wann.',
  'One thing that must be there, and by when.': 'Etwas, das da sein muss, und bis wann.',
  'Tool or resource': 'Werkzeug oder Mittel',
  'What ends with the change, when, and who ends it.': 'Was mit der Veränderung endet, wann, und wer es beendet.',
  'One old way, its last day, and who ends it.': 'Eine alte Arbeitsweise, ihr letzter Tag, und wer sie beendet.',
  'One thing that stops': 'Etwas, das endet',
  'What this change leaves alone.': 'Was diese Veränderung unberührt lässt.',
  'One thing that people may expect to change, and that does not.':
    'Etwas, von dem man eine Änderung erwarten könnte und das sich nicht ändert.',
  'One thing out of scope': 'Etwas, das nicht dazugehört',
  'What the change waits for, with an owner and a day.':
    'Worauf die Veränderung wartet, mit verantwortlicher Person und Tag.',
  Dependencies: 'Abhängigkeiten',
  'One condition that the change waits for.': 'Eine Bedingung, auf die die Veränderung wartet.',
  Dependency: 'Abhängigkeit',
  'Another change that this one waits for.': 'Eine andere Veränderung, auf die diese wartet.',
  'Dependency on another change': 'Abhängigkeit von einer anderen Veränderung',
  'Who leads, who has a say, and whom the change affects.':
    'Wer leitet, wer mitzureden hat und wen die Veränderung betrifft.',
  'The sponsor, the lead and the steering group.': 'Auftraggeber, Leitung und Lenkungskreis.',
  'The people and groups with a say, with influence and support from 1 to 5.':
    'Die Personen und Gruppen, die mitzureden haben, mit Einfluss und Unterstützung von 1 bis 5.',
  'One person or group with a say, and how you win them.':
    'Eine Person oder Gruppe, die mitzureden hat, und wie Sie sie gewinnen.',
  'The groups that the change affects, what they lose and gain, and their concerns with your response.':
    'Die Gruppen, die die Veränderung betrifft, was sie verlieren und gewinnen, und ihre Sorgen mit Ihrer Antwort.',
  'One group, what it loses and gains, and its concerns with your response.':
    'Eine Gruppe, was sie verliert und gewinnt, und ihre Sorgen mit Ihrer Antwort.',
  'What this group worries about, each with your response.':
    'Was dieser Gruppe Sorgen macht, jeweils mit Ihrer Antwort.',
  'One worry and your response.': 'Eine Sorge und Ihre Antwort.',
  'Who may know before the announcement, and what binds them.':
    'Wer vor der Ankündigung Bescheid wissen darf, und was sie bindet.',
  'One person or group who may know before the announcement.':
    'Eine Person oder Gruppe, die vor der Ankündigung Bescheid wissen darf.',
  'One who is told early': 'Jemand, der früh eingeweiht ist',
  'The groups of people that this plan speaks of, if they stand nowhere else.':
    'Die Gruppen, von denen dieser Plan spricht, wenn sie nirgends sonst stehen.',
  'One group of people with its size, its managers and what it needs.':
    'Eine Gruppe mit ihrer Größe, ihren Führungskräften und dem, was sie braucht.',
  'What this group needs to go along with the change.': 'Was diese Gruppe braucht, um mitzugehen.',
  'One thing that this group needs.': 'Etwas, das diese Gruppe braucht.',
  Need: 'Bedürfnis',
  'What this group worries about.': 'Was dieser Gruppe Sorgen macht.',
  'One worry of this group.': 'Eine Sorge dieser Gruppe.',
  'The channels that suit this group, each with the reason.':
    'Die Kanäle, die zu dieser Gruppe passen, jeder mit dem Grund.',
  'One channel that suits this group, and why.': 'Ein Kanal, der zu dieser Gruppe passt, und warum.',
  'Best channel': 'Bester Kanal',
  'The days on which it starts, goes live and ends, its milestones, and what would stop it.':
    'Die Tage, an denen sie beginnt, live geht und endet, ihre Meilensteine, und was sie anhalten würde.',
  'What is reached on which day, and how one sees that it is done.':
    'Was an welchem Tag erreicht ist, und woran man es sieht.',
  'One thing that is reached on a day.': 'Etwas, das an einem Tag erreicht ist.',
  'The phases of the change, each with its first and last day.':
    'Die Phasen der Veränderung, jede mit ihrem ersten und letzten Tag.',
  'One phase with its first and last day.': 'Eine Phase mit ihrem ersten und letzten Tag.',
  'The signs at which somebody stops or pauses the change.':
    'Die Anzeichen, bei denen jemand die Veränderung anhält oder unterbricht.',
  'What would stop it': 'Was sie anhalten würde',
  'One sign, how bad it must be, and who decides.': 'Ein Anzeichen, wie schlimm es sein muss, und wer entscheidet.',
  'Sign to stop': 'Anzeichen zum Anhalten',
  'Which teams come first, and which areas cannot wait.':
    'Welche Teams zuerst kommen, und welche Bereiche nicht warten können.',
  'The groups of teams that change one after the other.': 'Die Gruppen von Teams, die sich nacheinander ändern.',
  'One group of teams, its days, and what makes it ready.':
    'Eine Gruppe von Teams, ihre Tage, und was sie bereit macht.',
  'The areas that need attention at once, with the evidence.':
    'Die Bereiche, die sofort Aufmerksamkeit brauchen, mit dem Beleg.',
  'Urgent areas': 'Dringende Bereiche',
  'One area, what shows that it is urgent, and the step that helps it.':
    'Ein Bereich, was seine Dringlichkeit zeigt, und der Schritt, der ihm hilft.',
  'Urgent area': 'Dringender Bereich',
  'The steps, the communication, what you do about resistance, and the training.':
    'Die Schritte, die Kommunikation, was Sie gegen Widerstand tun, und die Schulung.',
  'What somebody does by when, for which outcome.': 'Was jemand bis wann tut, für welches Ergebnis.',
  'One thing that somebody does by a day.': 'Etwas, das jemand bis zu einem Tag tut.',
  'What needs a yes before other steps can go on.': 'Was ein Ja braucht, bevor andere Schritte weitergehen können.',
  'One yes that other steps wait for.': 'Ein Ja, auf das andere Schritte warten.',
  Approval: 'Freigabe',
  'The communication plan, where the facts are kept, and who approves what goes out.':
    'Der Kommunikationsplan, wo die Fakten stehen, und wer freigibt, was hinausgeht.',
  'Which groups may hold back, why, and what you do.': 'Welche Gruppen sich sperren könnten, warum, und was Sie tun.',
  'One group that may hold back, why, and what you do.':
    'Eine Gruppe, die sich sperren könnte, warum, und was Sie tun.',
  'Resistance of a group': 'Widerstand einer Gruppe',
  'What each group learns, how, and when.': 'Was jede Gruppe lernt, wie und wann.',
  'What one group learns, how, and when.': 'Was eine Gruppe lernt, wie und wann.',
  'Training of a group': 'Schulung einer Gruppe',
  'What could go wrong, and what is done about it.': 'Was schiefgehen könnte, und was dagegen getan wird.',
  'One thing that could go wrong, how likely and how bad it is, and what is done.':
    'Etwas, das schiefgehen könnte, wie wahrscheinlich und schlimm es ist, und was getan wird.',
  'How likely and how bad it still is once the response is in place.':
    'Wie wahrscheinlich und schlimm es noch ist, wenn die Gegenmaßnahme steht.',
  'What the change needs from others, and what people can count on.':
    'Was die Veränderung von anderen braucht, und worauf die Menschen zählen können.',
  'What is needed, how much, from whom, by when, and what happens if not.':
    'Was gebraucht wird, wie viel, von wem, bis wann, und was sonst geschieht.',
  'One thing that is needed from somebody.': 'Etwas, das von jemandem gebraucht wird.',
  Ask: 'Bitte',
  'What each group is offered, by whom, and from when until when.':
    'Was jeder Gruppe angeboten wird, von wem, und von wann bis wann.',
  'Support for people': 'Unterstützung für die Menschen',
  'One thing that a group can count on, also in the days after go-live.':
    'Etwas, worauf eine Gruppe zählen kann, auch in den Tagen nach dem Go-live.',
  'Support for a group': 'Unterstützung für eine Gruppe',
  'The ways in which people are asked, each with a rhythm and an owner.':
    'Die Wege, auf denen Menschen gefragt werden, jeder mit einem Rhythmus und einer verantwortlichen Person.',
  'One way to ask people, how often, and where they hear what came of it.':
    'Ein Weg, Menschen zu fragen, wie oft, und wo sie hören, was daraus wurde.',
  'A way to ask people without their names, shown only for groups that are large enough.':
    'Ein Weg, Menschen ohne ihren Namen zu fragen, gezeigt nur für ausreichend große Gruppen.',
  'Anonymous feedback loop': 'Anonyme Feedbackrunde',
  'How feedback is collected, and how the plan changes with it.':
    'Wie Rückmeldungen gesammelt werden, und wie sich der Plan damit ändert.',
  'How often you review, and at which signs who changes what.':
    'Wie oft Sie prüfen, und bei welchen Anzeichen wer was ändert.',
  'The signs at which the plan is changed.': 'Die Anzeichen, bei denen der Plan geändert wird.',
  'Signs to act on': 'Anzeichen zum Handeln',
  'One sign, its threshold, what is done, and who decides.':
    'Ein Anzeichen, seine Schwelle, was getan wird, und wer entscheidet.',
  'Sign to act on': 'Ein Anzeichen zum Handeln',
  'How wins are celebrated, and what is rewarded.': 'Wie Erfolge gefeiert werden, und was belohnt wird.',
  'The small and large successes that you will celebrate.': 'Die kleinen und großen Erfolge, die Sie feiern werden.',
  'One success, how one sees it, and how it is celebrated.':
    'Ein Erfolg, woran man ihn sieht, und wie er gefeiert wird.',
  'Which behaviour is rewarded, with what, and by which criteria.':
    'Welches Verhalten belohnt wird, womit, und nach welchen Kriterien.',
  'One behaviour and its reward.': 'Ein Verhalten und seine Belohnung.',
  'How progress is reported, how executives hear of it, and how success is judged.':
    'Wie Fortschritt berichtet wird, wie die Geschäftsleitung davon hört, und wie über den Erfolg geurteilt wird.',
  'Where each KPI is tracked, and who reports it.': 'Wo jede Kennzahl verfolgt wird, und wer über sie berichtet.',
  'Where one KPI is tracked, and who reports it.': 'Wo eine Kennzahl verfolgt wird, und wer über sie berichtet.',
  'Progress of a KPI': 'Fortschritt einer Kennzahl',
  'How often they hear, where, and when next.': 'Wie oft sie davon hören, wo, und wann als Nächstes.',
  'Updates for executives': 'Informationen für die Geschäftsleitung',
  'When, how and by whom success is judged at the end.':
    'Wann, wie und von wem am Ende über den Erfolg geurteilt wird.',
  'The numbers that count as success.': 'Die Zahlen, die als Erfolg gelten.',
  'One KPI and the number that counts as success.': 'Eine Kennzahl und die Zahl, die als Erfolg gilt.',
  Criterion: 'Kriterium',
  'How standards rise without fear.': 'Wie Ansprüche ohne Angst steigen.',
  'What is expected of people, each with what helps them.':
    'Was von den Menschen erwartet wird, jeweils mit dem, was ihnen hilft.',
  'One standard and what helps people to reach it.': 'Ein Anspruch, und was den Menschen hilft, ihn zu erreichen.',
  Expectation: 'Erwartung',
  'What is true of jobs, who approved the words, and how often they are repeated.':
    'Was bei den Arbeitsplätzen stimmt, wer die Worte freigegeben hat, und wie oft sie wiederholt werden.',
  'How often managers speak with each person, and with which guide.':
    'Wie oft Führungskräfte mit jeder Person sprechen, und mit welchem Leitfaden.',
  'Who mentors whom.': 'Wer wen begleitet.',
  'One group that mentors another.': 'Eine Gruppe, die eine andere begleitet.',
  'Mentors for a group': 'Begleitung für eine Gruppe',
  'What managers leave to their teams.': 'Was Führungskräfte ihren Teams überlassen.',
  'What managers promise not to do.': 'Was Führungskräfte zu lassen versprechen.',
  'One promise of managers.': 'Ein Versprechen der Führungskräfte.',
  'One thing managers will not do': 'Etwas, das Führungskräfte lassen',
  'What groups get for taking part.': 'Was Gruppen für das Mitmachen bekommen.',
  'What one group gets for taking part.': 'Was eine Gruppe für das Mitmachen bekommt.',
  Incentive: 'Anreiz',
  'What leaders do first, where all can see it.': 'Was die Leitenden zuerst tun, wo alle es sehen können.',
  'One thing that leaders do where all can see it.': 'Etwas, das die Leitenden tun, wo alle es sehen können.',
  'One thing leaders do first': 'Etwas, das die Leitenden zuerst tun',
  'What executives are asked to decide, with options and what you recommend.':
    'Was die Geschäftsleitung entscheiden soll, mit Möglichkeiten und Ihrer Empfehlung.',
  Decisions: 'Entscheidungen',
  'One thing that somebody is asked to decide.': 'Etwas, das jemand entscheiden soll.',
  'What can be chosen.': 'Was zur Wahl steht.',
  'One way that can be chosen.': 'Eine Möglichkeit, die zur Wahl steht.',
  Option: 'Möglichkeit',
  'One measured number with its day.': 'Eine gemessene Zahl mit ihrem Tag.',
  'A whole registry with people, audiences, channels and the company calendar.':
    'Ein ganzes Verzeichnis mit Personen, Zielgruppen, Kanälen und dem Firmenkalender.',
  'Registry, small': 'Verzeichnis, klein',
  'A whole registry with everything that many plans can share.':
    'Ein ganzes Verzeichnis mit allem, was viele Pläne gemeinsam haben können.',
  'Registry, large': 'Verzeichnis, groß',
  'The people whom plans name, each under a short name.': 'Die Personen, die Pläne nennen, jede unter einem Kurznamen.',
  'Teams and departments that waves of a change can name.':
    'Teams und Abteilungen, die die Wellen einer Veränderung nennen können.',
  'One team with its lead and the audience that it belongs to.':
    'Ein Team mit seiner Leitung und der Zielgruppe, zu der es gehört.',
  'The groups of people that plans reach.': 'Die Gruppen, die Pläne erreichen.',
  'One group of people with its size, its managers and the channels that suit it.':
    'Eine Gruppe mit ihrer Größe, ihren Führungskräften und den Kanälen, die zu ihr passen.',
  'The ways to reach people, whom they reach, and whether people can answer.':
    'Die Wege, Menschen zu erreichen, wen sie erreichen, und ob man antworten kann.',
  'One way to reach people.': 'Ein Weg, Menschen zu erreichen.',
  'The objectives of the organisation that changes can serve.':
    'Die Ziele der Organisation, denen Veränderungen dienen können.',
  'One objective of the organisation.': 'Ein Ziel der Organisation.',
  'What the words of the house mean.': 'Was die Wörter des Hauses bedeuten.',
  'One word and what it means.': 'Ein Wort, und was es bedeutet.',
  'Word of the glossary': 'Wort im Glossar',
  'The days on which the company works.': 'Die Tage, an denen das Unternehmen arbeitet.',
  'The country and region whose public holidays count.': 'Das Land und die Region, deren gesetzliche Feiertage gelten.',
  'Public holidays': 'Gesetzliche Feiertage',
  'A plain list of the days off.': 'Eine einfache Liste der freien Tage.',
  'Holidays, day by day': 'Feiertage, Tag für Tag',
  'Days off that the public calendar does not know.': 'Freie Tage, die der öffentliche Kalender nicht kennt.',
  'Further holidays': 'Weitere Feiertage',
  'How much each audience can take in a week.': 'Wie viel jede Zielgruppe in einer Woche aufnehmen kann.',
  'How much one audience can take in a week.': 'Wie viel eine Zielgruppe in einer Woche aufnehmen kann.',
  'Capacity of a group': 'Belastbarkeit einer Gruppe',
  'The usual rhythm, and where some messages need another one.':
    'Der übliche Rhythmus, und wo manche Botschaften einen anderen brauchen.',
  'The people who write, approve and send the messages.':
    'Die Personen, die die Botschaften schreiben, freigeben und senden.',
  'Who answers questions, where, and how fast.': 'Wer Fragen beantwortet, wo und wie schnell.',
  'How people tell you what they think, in the open and anonymously.':
    'Wie die Menschen Ihnen sagen, was sie denken, offen und anonym.',
  'Where people can speak without their name, and who reads it.': 'Wo man ohne Namen sprechen kann, und wer es liest.',
  'The words that you use and the words that you avoid.': 'Die Wörter, die Sie verwenden, und die, die Sie meiden.',
  'Words that fit how you want to sound.': 'Wörter, die dazu passen, wie Sie klingen wollen.',
  'Words to use': 'Wörter, die Sie verwenden',
  'One word or phrase that fits.': 'Ein Wort oder Ausdruck, der passt.',
  'Word to use': 'Wort, das Sie verwenden',
  'Words that shall not appear in any message.': 'Wörter, die in keiner Botschaft vorkommen sollen.',
  'One word or phrase that shall not appear.': 'Ein Wort oder Ausdruck, der nicht vorkommen soll.',
  'Word to avoid': 'Wort, das Sie meiden',
  'How the messages sound for single groups.': 'Wie die Botschaften für einzelne Gruppen klingen.',
  'Tone for single groups': 'Ton für einzelne Gruppen',
  'How the messages sound for one group.': 'Wie die Botschaften für eine Gruppe klingen.',
  'How the texts stay clear: the highest reading grade, a glossary and a test reader.':
    'Wie die Texte klar bleiben: die höchste Lesestufe, ein Glossar und jemand zum Probelesen.',
  'What the words of the plan mean.': 'Was die Wörter des Plans bedeuten.',
  'What makes you adjust the communication, and how people learn of changes.':
    'Was Sie die Kommunikation anpassen lässt, und wie man von Änderungen erfährt.',
  'What triggers an adjustment, and who decides within which time.':
    'Was eine Anpassung auslöst, und wer in welcher Zeit entscheidet.',
  'One trigger, who decides, and what is changed.': 'Ein Auslöser, wer entscheidet, und was geändert wird.',
  'The channel in which people hear of a change to the plan, and how long before.':
    'Der Kanal, in dem man von einer Änderung am Plan hört, und wie lange vorher.',
  'What you do if a message is misunderstood or badly received, and who leads then.':
    'Was Sie tun, wenn eine Botschaft missverstanden oder schlecht aufgenommen wird, und wer dann führt.',
  'What could be misunderstood or badly received, each with a first line to say.':
    'Was missverstanden oder schlecht aufgenommen werden könnte, jeweils mit einem ersten Satz.',
  'Crisis scenarios': 'Krisenszenarien',
  'One thing that could go wrong in the communication, and your reaction.':
    'Etwas, das in der Kommunikation schiefgehen könnte, und Ihre Reaktion.',
  'What is done, one step after the other.': 'Was getan wird, Schritt für Schritt.',
  'Steps in a crisis': 'Schritte in einer Krise',
  'One step.': 'Ein Schritt.',
  'Step in a crisis': 'Schritt in einer Krise',
  'Days on which nothing should be sent.': 'Tage, an denen nichts versandt werden sollte.',
  'One time in which nothing should be sent, and why.': 'Eine Zeit, in der nichts versandt werden sollte, und warum.',
  'Communication plan, small': 'Kommunikationsplan, klein',
  'Communication plan, standard': 'Kommunikationsplan, mittel',
  'Communication plan, large': 'Kommunikationsplan, groß',
  'The file of the change plan that this communication serves.':
    'Die Datei des Veränderungsplans, dem diese Kommunikation dient.',
  'The change it serves': 'Die Veränderung, der er dient',
  'What the communication changes in people, each goal for an outcome of the change.':
    'Was die Kommunikation bei den Menschen verändert, jedes Ziel für ein Ergebnis der Veränderung.',
  'One goal and the outcome that it serves.': 'Ein Ziel und das Ergebnis, dem es dient.',
  'The groups to reach, what they shall know, feel and do, and what they need.':
    'Die Gruppen, die Sie erreichen wollen, was sie wissen, fühlen und tun sollen, und was sie brauchen.',
  'One group to reach, what it shall know, feel and do, and what it needs.':
    'Eine Gruppe, die Sie erreichen wollen, was sie wissen, fühlen und tun soll, und was sie braucht.',
  'The core message, the key messages with proof, and what is in it for each group.':
    'Die Leitbotschaft, die Kernbotschaften mit Beleg, und was jede Gruppe davon hat.',
  'The one sentence that everybody shall remember.': 'Der eine Satz, den sich alle merken sollen.',
  'At most four key messages, each with its proof.': 'Höchstens vier Kernbotschaften, jede mit ihrem Beleg.',
  'One key message with its proof and what it answers.':
    'Eine Kernbotschaft mit ihrem Beleg und dem, was sie beantwortet.',
  'What shows that the key message is true.': 'Was zeigt, dass die Kernbotschaft stimmt.',
  'One fact that shows that the key message is true.': 'Eine Tatsache, die zeigt, dass die Kernbotschaft stimmt.',
  'One proof': 'Ein Beleg',
  'The groups that do not need this key message, each with the reason.':
    'Die Gruppen, die diese Kernbotschaft nicht brauchen, jede mit dem Grund.',
  'One group that does not need this key message, and why.':
    'Eine Gruppe, die diese Kernbotschaft nicht braucht, und warum.',
  'Not for a group': 'Nicht für eine Gruppe',
  'What a key message means for single groups.': 'Was eine Kernbotschaft für einzelne Gruppen bedeutet.',
  'What one key message means for one group, and what is in it for them.':
    'Was eine Kernbotschaft für eine Gruppe bedeutet, und was sie davon hat.',
  'Tailored message': 'Zugeschnittene Botschaft',
  'Everything that people hear and when, to whom, in which channel and by whom.':
    'Alles, was die Menschen hören, und wann, an wen, in welchem Kanal und von wem.',
  'One moment at which people hear from you.': 'Ein Moment, in dem die Menschen von Ihnen hören.',
  'An item of the schedule that comes again and again, such as a newsletter.':
    'Ein Eintrag des Zeitplans, der immer wiederkommt, etwa ein Newsletter.',
  'Repeating item of the schedule': 'Wiederkehrender Eintrag des Zeitplans',
  'An item of the schedule at which managers hear it before their teams, with what they need to speak.':
    'Ein Eintrag des Zeitplans, in dem Führungskräfte es vor ihren Teams hören, mit dem, was sie zum Sprechen brauchen.',
  'Manager briefing': 'Einweisung der Führungskräfte',
  'How people take part, with visuals and stories.': 'Wie die Menschen mitmachen, mit Bildern und Geschichten.',
  'What makes people look up and join in.': 'Was Menschen aufsehen und mitmachen lässt.',
  'One way to let a group take part.': 'Ein Weg, eine Gruppe mitmachen zu lassen.',
  'Videos, stories and pictures, each with the key message that it carries.':
    'Videos, Geschichten und Bilder, jedes mit der Kernbotschaft, die es trägt.',
  'One video, story or picture and the key message that it carries.':
    'Ein Video, eine Geschichte oder ein Bild und die Kernbotschaft, die es trägt.',
  'Visual or story': 'Bild oder Geschichte',
  'How you see whether the communication works, before and after.':
    'Wie Sie sehen, ob die Kommunikation wirkt, vorher und nachher.',
  'How the effect is measured, with whom and on which days.':
    'Wie die Wirkung gemessen wird, bei wem und an welchen Tagen.',
  'One way to measure the effect.': 'Ein Weg, die Wirkung zu messen.',
  'The measures of the communication, each with its level.': 'Die Maße der Kommunikation, jedes mit seiner Ebene.',
  'One measure of the communication with its level, baseline and target.':
    'Ein Maß der Kommunikation mit Ebene, Ausgangswert und Zielwert.',
  'Sessions that explain and listen, and what helps managers to speak with their teams.':
    'Veranstaltungen, die erklären und zuhören, und was Führungskräften hilft, mit ihren Teams zu sprechen.',
  'Sessions to explain and to listen.': 'Veranstaltungen, in denen erklärt und zugehört wird.',
  'One session with topic, audience, day and host.':
    'Eine Veranstaltung mit Thema, Zielgruppe, Tag und jemandem, der sie leitet.',
  Session: 'Veranstaltung',
  'What managers get before they speak with their teams.':
    'Was Führungskräfte bekommen, bevor sie mit ihren Teams sprechen.',
};
