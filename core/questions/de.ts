import type { Question } from './question.ts';

/** The questions in German, by their short names. */
export const de: Readonly<Record<string, Pick<Question, 'asks' | 'good'>>> = {
  'why.goal': {
    asks: 'Was ist das übergeordnete Ziel dieser Veränderung?',
    good: 'Sagen Sie in einem Satz, was anders sein wird, dann wo Sie heute stehen, wo Sie stehen wollen und bis zu welchem Tag. Eine Losung ohne diese drei Angaben ist kein Ziel.',
  },
  'why.alignment': {
    asks: 'Wie dient sie Auftrag, Vision und strategischen Zielen?',
    good: 'Nennen Sie mindestens ein Ziel der Organisation und sagen Sie, wie diese Veränderung es voranbringt.',
  },
  'what.outcomes': {
    asks: 'Welche konkreten Ergebnisse erwarten Sie?',
    good: 'Sagen Sie zu jedem Ergebnis, wer was anders machen wird, bis wann, und an welcher Kennzahl man es sieht. Ein Workshop ist eine Aktivität, kein Ergebnis.',
  },
  'what.kpis': {
    asks: 'Welche Kennzahlen messen den Erfolg?',
    good: 'Geben Sie jeder Kennzahl einen Namen und sagen Sie, was sie misst; dann Ausgangswert, Zielwert, Einheit, Fälligkeit, Quelle und wer für sie verantwortlich ist.',
  },
  'what.output-metrics': {
    asks: 'Was misst Menge und Einführungen?',
    good: 'Nehmen Sie eine Kennzahl für die Menge oder die Einführungen, und stellen Sie ihr eine für Wirkung oder Qualität zur Seite, damit mehr nicht mit schlechter erkauft wird.',
  },
  'what.tools': {
    asks: 'Welche Werkzeuge, Mittel oder Systeme werden gebraucht?',
    good: 'Führen Sie jedes mit seiner Art auf und mit dem Tag, an dem es gebraucht wird, spätestens zu seiner ersten Nutzung.',
  },
  'who.stakeholders': {
    asks: 'Wer sind die Interessengruppen und die wichtigsten Personen?',
    good: 'Geben Sie jeder Interessengruppe Einfluss und Unterstützung von 1 bis 5, damit Sie sehen, wen Sie zuerst gewinnen müssen.',
  },
  'who.leads': {
    asks: 'Wer leitet, und wer beaufsichtigt?',
    good: 'Nennen Sie als Auftraggeber und als Leitung je eine Person; ab einem Plan mittlerer Größe auch, wer im Lenkungskreis sitzt.',
  },
  'who.affected': {
    asks: 'Wer ist betroffen, und wie gehen Sie auf Erwartungen und Sorgen ein?',
    good: 'Sagen Sie zu jeder Gruppe, wie stark sie betroffen ist, was sie verliert oder gewinnt und welche Sorgen sie hat, jede mit Ihrer Antwort.',
  },
  'when.timeline': {
    asks: 'Wie ist der Zeitrahmen?',
    good: 'Geben Sie die Tage an, an denen die Veränderung beginnt, live geht und endet, in dieser Reihenfolge.',
  },
  'when.milestones': {
    asks: 'Was sind die Meilensteine oder Phasen?',
    good: 'Geben Sie jedem Meilenstein ein Datum im Zeitrahmen und sagen Sie, woran man erkennt, dass er erreicht ist; eine Phase hat Beginn und Ende.',
  },
  'where.first-teams': {
    asks: 'Welche Abteilungen oder Teams kommen zuerst?',
    good: 'Beschreiben Sie die Wellen; die erste nennt ihre Teams oder Zielgruppen, ihren Beginn und was sie bereit macht.',
  },
  'where.urgent-areas': {
    asks: 'Welche Bereiche brauchen sofort Aufmerksamkeit?',
    good: 'Nennen Sie jeden Bereich mit dem Beleg dafür und der Aktivität, die ihm hilft, in der frühesten Welle.',
  },
  'how.steps': {
    asks: 'Welche Schritte führen zu den Ergebnissen?',
    good: 'Schreiben Sie jeden Schritt als etwas, das jemand tut, mit einer verantwortlichen Person, einem Termin und dem Ergebnis, dem er dient; zu jedem Ergebnis führt ein Schritt.',
  },
  'how.communication': {
    asks: 'Wie bleibt die Kommunikation stimmig?',
    good: 'Nennen Sie den Kommunikationsplan, den einen Ort, an dem die Fakten stehen, und die Person, die freigibt, was hinausgeht.',
  },
  'how.resistance': {
    asks: 'Wie begegnen Sie Widerstand und Hindernissen?',
    good: 'Sagen Sie zu jeder Gruppe, die sich sperren könnte, warum sie das aus ihrer Sicht tut, was Sie tun werden und wer es tut.',
  },
  'how.training': {
    asks: 'Wie werden die Menschen geschult und ausgestattet?',
    good: 'Nennen Sie für jede stark betroffene Gruppe die Fähigkeit, das Format und den Tag.',
  },
  'risks.challenges': {
    asks: 'Was könnte schiefgehen?',
    good: 'Beschreiben Sie jedes Risiko als Ereignis mit Ursache und Folge, und bewerten Sie Wahrscheinlichkeit und Auswirkung von 1 bis 5.',
  },
  'risks.mitigation': {
    asks: 'Was tun Sie gegen jedes Risiko?',
    good: 'Geben Sie jedem Risiko eine Gegenmaßnahme, die jemand ausführen kann, und eine verantwortliche Person; hohen auch einen Termin, einen Auslöser und einen Ausweichplan.',
  },
  'support.resources': {
    asks: 'Welche zusätzliche Unterstützung wird gebraucht?',
    good: 'Sagen Sie zu jeder Bitte, was, wie viel, von wem, bis wann, und was sonst geschieht.',
  },
  'support.people': {
    asks: 'Wie bekommen Teams, was sie brauchen: Werkzeuge und Rückhalt?',
    good: 'Sagen Sie zu jeder Gruppe, was ihr angeboten wird, welcher Art es ist und von wem; mindestens ein Angebot gibt seelischen Rückhalt.',
  },
  'feedback.collection': {
    asks: 'Wie werden Rückmeldungen gesammelt, und wie oft?',
    good: 'Beschreiben Sie eine Feedbackrunde mit ihrer Methode, ihren Zielgruppen, wie oft sie läuft und wer für sie verantwortlich ist; sie geht nach dem Go-live weiter.',
  },
  'feedback.adjustment': {
    asks: 'Wie ändert sich der Plan durch das, was gehört wird?',
    good: 'Sagen Sie, wie oft Sie prüfen, und zu jedem Signal, ab welcher Schwelle wer was entscheidet.',
  },
  'recognition.wins': {
    asks: 'Wie werden kleine und große Erfolge gefeiert?',
    good: 'Planen Sie mindestens einen kleinen und einen großen Erfolg, jeden mit seinem Kriterium, wie er gefeiert wird, Tag und verantwortlicher Person; der erste kleine kommt früh.',
  },
  'recognition.rewards': {
    asks: 'Welche Belohnungen und Anerkennungen gibt es?',
    good: 'Nennen Sie das Verhalten, die Belohnung und die Kriterien; belohnen Sie Wirkung, nicht nur Menge.',
  },
  'reporting.progress': {
    asks: 'Wie wird der Fortschritt verfolgt und berichtet?',
    good: 'Sagen Sie zu jeder Kennzahl, mit welchem Werkzeug sie verfolgt wird und wer über sie berichtet.',
  },
  'reporting.executives': {
    asks: 'Wie oft wird die Geschäftsleitung informiert?',
    good: 'Nennen Sie, wie oft, in welcher Runde und den nächsten Tag; mindestens monatlich bis zum Go-live.',
  },
  'reporting.evaluation': {
    asks: 'Wie wird am Ende über den Erfolg geurteilt?',
    good: 'Nennen Sie einen Tag nach dem Go-live, die Methode, Kriterien mit Schwellen und wer entscheidet.',
  },
  'why.urgency': {
    asks: 'Warum jetzt?',
    good: 'Sagen Sie, warum es gerade jetzt sein muss: ein Ereignis, eine Frist, eine Entwicklung mit einer Zahl.',
  },
  'why.cost-of-inaction': {
    asks: 'Was geschieht, wenn sich nichts ändert?',
    good: 'Sagen Sie, was es kosten wird, zu bleiben, wie Sie sind: an Geld, Zeit oder Menschen, und bis wann.',
  },
  'what.stops': {
    asks: 'Was endet, wann, und wer schaltet es ab?',
    good: 'Nennen Sie zu jeder alten Arbeitsweise den Tag, an dem sie endet, und die Person, die sie beendet; sonst lebt sie neben der neuen weiter.',
  },
  'what.out-of-scope': {
    asks: 'Was lässt diese Veränderung unberührt?',
    good: 'Führen Sie auf, was die Menschen fürchten oder erwarten könnten und was sich nicht ändert.',
  },
  'what.dependencies': {
    asks: 'Wovon hängt sie ab?',
    good: 'Nennen Sie die anderen Veränderungen, Systeme oder Entscheidungen, auf die sie wartet, mit verantwortlicher Person und Tag.',
  },
  'support.go-live': {
    asks: 'Wer hilft in den ersten Tagen?',
    good: 'Bieten Sie eine Unterstützung an, in deren Zeitraum der Go-live liegt, damit niemand mit dem Neuen allein bleibt.',
  },
  'safety.job-security': {
    asks: 'Sind die Arbeitsplätze sicher?',
    good: 'Sagen Sie, was wahr ist, lassen Sie es von einer genannten Person freigeben, und wiederholen Sie es. Danach fragen Mitarbeitende zuerst.',
  },
  'decisions.ask': {
    asks: 'Was soll die Geschäftsleitung entscheiden?',
    good: 'Sagen Sie zu jeder Entscheidung, was gefragt ist, von wem und bis wann, mit Möglichkeiten und einer Empfehlung.',
  },
  'objectives.goals': {
    asks: 'Was sind die Ziele der Kommunikation?',
    good: 'Beschreiben Sie jedes Ziel als Veränderung bei den Menschen, und nennen Sie das Ergebnis des Veränderungsplans, dem es dient.',
  },
  'objectives.know-feel-do': {
    asks: 'Was soll jede Zielgruppe wissen, fühlen und tun?',
    good: 'Schreiben Sie zu jeder Zielgruppe, was sie wissen soll, wie sie sich fühlen soll und was sie tun soll, sodass man es sehen kann.',
  },
  'audiences.groups': {
    asks: 'Welche Gruppen wollen Sie erreichen?',
    good: 'Nennen Sie jede Gruppe und ihre Größe; jede Gruppe, die von der Veränderung betroffen ist, gehört dazu. „Alle“ allein ist keine Gruppe.',
  },
  'audiences.needs': {
    asks: 'Was sind Bedürfnisse und Sorgen jeder Gruppe?',
    good: 'Schreiben Sie, was jede Gruppe hören muss und was ihr Sorgen macht, in ihren eigenen Worten; derselbe Text für alle hilft niemandem.',
  },
  'messages.main-points': {
    asks: 'Was sind die wichtigsten Aussagen?',
    good: 'Eine Leitbotschaft und höchstens vier Kernbotschaften, jede mit ihrem Beleg.',
  },
  'messages.tailoring': {
    asks: 'Wie sind sie auf jede Gruppe zugeschnitten?',
    good: 'Sagen Sie zu jeder stark betroffenen Gruppe, was sie davon hat, Kernbotschaft für Kernbotschaft.',
  },
  'channels.list': {
    asks: 'Welche Kanäle werden genutzt?',
    good: 'Nennen Sie jeden Kanal, ob er in eine oder in beide Richtungen geht, und wen er erreicht.',
  },
  'channels.best-fit': {
    asks: 'Welcher Kanal passt zu welcher Gruppe?',
    good: 'Nennen Sie für jede Zielgruppe die Kanäle, die sie erreichen, und warum sie passen; einer davon geht in beide Richtungen.',
  },
  'frequency.rhythm': {
    asks: 'Wie oft kommunizieren Sie?',
    good: 'Geben Sie einen Rhythmus an wie "every 2 weeks", oder einen Zeitplan, in dem jeder Eintrag ein Datum hat oder sagt, wie oft er kommt.',
  },
  'frequency.differences': {
    asks: 'Brauchen manche Botschaften einen anderen Rhythmus?',
    good: 'Geben Sie mindestens zwei von high (hoch), normal und low (niedrig) an; high kommt häufiger.',
  },
  'responsibility.authors': {
    asks: 'Wer schreibt die Botschaften?',
    good: 'Nennen Sie eine Person, hier oder bei jedem Eintrag des Zeitplans; jemand anderes gibt frei.',
  },
  'responsibility.senders': {
    asks: 'Wer sendet sie?',
    good: 'Nennen Sie, wer sendet, hier oder bei jedem Eintrag des Zeitplans: die Person, der man diese Botschaft glaubt.',
  },
  'responsibility.contact': {
    asks: 'Wer beantwortet Fragen?',
    good: 'Nennen Sie eine Person, eine Adresse und die Zeit, in der man eine Antwort bekommt.',
  },
  'feedback.channels': {
    asks: 'Wie werden Rückmeldungen und Sorgen gesammelt?',
    good: 'Beschreiben Sie jede Feedbackrunde mit Methode, Zielgruppen, wie oft und wer verantwortlich ist; jede meldet zurück, was sie gehört hat.',
  },
  'feedback.anonymous': {
    asks: 'Wie kann man anonym sprechen?',
    good: 'Nennen Sie das Werkzeug, die kleinste Gruppe, deren Antworten gezeigt werden (mindestens 5), und wer sie liest.',
  },
  'tone.voice': {
    asks: 'Welchen Ton hat sie?',
    good: 'Führen Sie die Wörter auf, die Sie verwenden, und die, die Sie meiden.',
  },
  'tone.plain-language': {
    asks: 'Wie bleibt sie klar und frei von Fachsprache?',
    good: 'Setzen Sie die höchste Lesestufe fest, und führen Sie ein Glossar oder lassen Sie jemanden die Texte probelesen.',
  },
  'engagement.attention': {
    asks: 'Wie gewinnt sie Aufmerksamkeit?',
    good: 'Planen Sie Wege, bei denen die Menschen mitmachen, jeden mit Zielgruppe und Tag.',
  },
  'engagement.stories': {
    asks: 'Welche Bilder, Geschichten oder anderen Mittel?',
    good: 'Nennen Sie jedes Stück, seine Art und die Kernbotschaft, die es trägt; geben Sie ihm einen Alternativtext.',
  },
  'measurement.methods': {
    asks: 'Wie wird ihre Wirkung gemessen?',
    good: 'Nennen Sie die Methode, die Zielgruppe und die Tage, vorher und nachher.',
  },
  'measurement.kpis': {
    asks: 'Welche Kennzahlen zeigen Erfolg?',
    good: 'Nennen Sie jede mit ihrer Ebene; mindestens eine misst eine Wirkung, nicht nur Versendetes und Geöffnetes.',
  },
  'iteration.adjustment': {
    asks: 'Wie passt sich die Strategie an?',
    good: 'Sagen Sie, was eine Anpassung auslöst, wer entscheidet und in welcher Zeit.',
  },
  'iteration.updates': {
    asks: 'Wie erfährt man von Änderungen am Plan?',
    good: 'Nennen Sie den Kanal und wie lange vorher; eine höhere Version hat einen Eintrag im Änderungsprotokoll.',
  },
  'crisis.reactions': {
    asks: 'Was, wenn sie missverstanden oder schlecht aufgenommen wird?',
    good: 'Bereiten Sie mindestens ein Missverständnis und eine Gegenwelle vor: was sie auslöst, der erste Satz, die Antwort und wie schnell sie kommt.',
  },
  'crisis.lead': {
    asks: 'Wer führt in einer Krise, und wie?',
    good: 'Nennen Sie eine Leitung und eine Stellvertretung, die jemand anderes ist, die Schritte und die Kanäle.',
  },
  'training.sessions': {
    asks: 'Gibt es Veranstaltungen zum Erklären und Zuhören?',
    good: 'Geben Sie jeder ein Thema, eine Zielgruppe, einen Tag nahe am Start, jemanden, der sie leitet, und Zeit für Fragen.',
  },
  'training.managers': {
    asks: 'Wie werden Führungskräfte für das Gespräch mit ihren Teams unterstützt?',
    good: 'Informieren Sie Führungskräfte vor der ersten Botschaft an ihre Teams, und geben Sie ihnen Stichpunkte, Fragen und Antworten und jemanden, der sie begleitet.',
  },
};
