/** A message, and what to write instead where that is said. */
type Text = readonly [message: string, remedy?: string];

interface RuleTexts {
  readonly summary: string;
  readonly why: string;
  readonly messages: Readonly<Record<string, Text>>;
}

/** The rules in German, by their codes. */
export const de: Readonly<Record<string, RuleTexts>> = {
  'dependency-cycle': {
    summary: 'Aktivitäten oder ganze Veränderungen warten im Kreis aufeinander.',
    why: 'Jede wartet auf die vorige, daher kann keine beginnen. Auf dem Papier sieht jedes Datum machbar aus; das Problem zeigt sich am ersten Arbeitstag.',
    messages: {
      default: [
        'Diese warten im Kreis aufeinander, daher kann keine davon beginnen: {circle}.',
        'Löschen Sie eine Verbindung zu etwas, das nicht zuerst fertig sein muss, oder teilen Sie eine davon in zwei.',
      ],
      self: [
        '"{id}" wartet auf sich selbst und kann daher nie beginnen.',
        'Löschen Sie "{id}" hier, oder schreiben Sie, was Sie meinen.',
      ],
      edge: ['"{from}" wartet hier auf "{to}"'],
      fix: ['"{id}" löschen'],
    },
  },
  'expired-deferral': {
    summary: 'Eine Frage wurde unter "open:" zurückgestellt, und ihre Antwort ist überfällig.',
    why: 'Eine Frage zurückzustellen ist ehrlich, solange das Versprechen gehalten wird. Ein Tag, der still vergeht, sagt allen, dass sie auch den anderen Terminen nicht trauen können.',
    messages: {},
  },
  'one-accountable': {
    summary:
      'Mehrere Personen stehen, wo eine hingehört: als verantwortlich, rechenschaftspflichtig, Auftraggeber, Leitung, freigebend oder entscheidend.',
    why: 'Gehört eine Aufgabe zwei Personen, denkt vielleicht jede, die andere kümmere sich. Und wer eine Frage hat, weiß nicht, an wen sie geht.',
    messages: {
      default: [
        '"{key}" nennt {count} Personen, wo eine hingehört. Vielleicht wartet jede auf die anderen.',
        'Nennen Sie die Person, die dafür einsteht. Erwähnen Sie die anderen im Text oder, bei einer Aktivität, unter "consulted".',
      ],
      fix: ['"{id}" schreiben'],
    },
  },
  'outgrown-size': {
    summary:
      'Ein Plan gilt als klein, erreicht aber viele Menschen, dauert lange, trifft jemanden hart oder spricht von Arbeitsplätzen.',
    why: 'Ein kleiner Plan wird nur 17 Dinge gefragt. Was er weglässt, etwa Meilensteine, Interessengruppen und Widerstand, fehlt zuerst, wenn die Veränderung nicht klein ist.',
    messages: {
      jobs: [
        'Dieser Plan gilt als klein, aber seine Botschaften sagen, was mit Arbeitsplätzen geschieht. Die Menschen werden mehr fragen, als ein kleiner Plan beantwortet.',
        'Schreiben Sie "size: standard", und beantworten Sie die weiteren Fragen.',
      ],
      impact: [
        'Dieser Plan gilt als klein, aber "{audience}" ist stark betroffen. Diese Menschen werden mehr fragen, als ein kleiner Plan beantwortet.',
        'Schreiben Sie "size: standard" und beantworten Sie die weiteren Fragen, oder berichtigen Sie die Auswirkung.',
      ],
      reach: [
        'Dieser Plan gilt als klein, aber seine Zielgruppen haben {people} Personen. Ab {limit} Personen können Sie nicht mehr mit jeder sprechen.',
        'Schreiben Sie "size: standard" und beantworten Sie die weiteren Fragen, oder berichtigen Sie die Größe der Zielgruppen.',
      ],
      length: [
        'Dieser Plan gilt als klein, aber er dauert {weeks} Wochen. Ab {limit} Wochen vergessen die Menschen und wenden sich anderem zu.',
        'Schreiben Sie "size: standard" und beantworten Sie die weiteren Fragen, oder berichtigen Sie die Daten.',
      ],
      here: ['Einer der Gründe'],
      fix: ['"size: standard" schreiben'],
    },
  },
  'overloaded-owner': {
    summary: 'Einer Person gehört ein großer Teil des Plans, oder eine Aktivität fragt viele um Rat.',
    why: 'Was an einer Person hängt, bleibt liegen, wenn sie krank ist, geht oder zu viel zu tun hat. Ein Schritt, der viele fragt, wartet auf den langsamsten.',
    messages: {
      default: [
        '"{person}" ist für {count} der {total} noch offenen Punkte verantwortlich. Sie bleiben alle liegen, wenn diese Person nicht arbeiten kann.',
        'Geben Sie einige davon an andere ab.',
      ],
      consulted: [
        '"{id}" fragt {count} Personen um Rat. Es wird auf die langsamste warten.',
        'Fragen Sie die, die am meisten wissen, und nennen Sie die anderen unter "informed".',
      ],
      owned: ['"{person}" ist auch hierfür verantwortlich'],
    },
  },
  'owner-away': {
    summary: 'Etwas ist an einem Tag fällig, an dem die zuständige Person nicht da ist.',
    why: 'Es wird spät fertig, oder in Eile von jemandem, den niemand gefragt hat. Beides war zu sehen, als das Datum gesetzt wurde.',
    messages: {
      default: [
        '"{person}" ist von {from} bis {to} nicht da, und dies ist am {due} fällig. Es wird spät fertig, oder jemand macht es, den niemand gefragt hat.',
        'Wählen Sie einen Tag, an dem "{person}" da ist, oder nennen Sie jemand anderen.',
      ],
      open: [
        '"{person}" ist ohne Tag der Rückkehr abwesend, und dies ist am {due} fällig. Niemand kann damit rechnen.',
        'Nennen Sie jemand anderen, oder schreiben Sie unter "away", wann "{person}" zurückkommt.',
      ],
      away: ['"{person}" ist nicht da'],
    },
  },
  'plans-disagree': {
    summary:
      'Die Pläne einer Veränderung widersprechen sich bei einer Tatsache, einem Datum, einer Kennzahl oder der Freigabe, oder sie nennen einander nicht.',
    why: 'Wer entscheidet, liest den Veränderungsplan; wer spricht, liest den Kommunikationsplan. Unterscheiden sich die beiden, hören Mitarbeitende etwas, dem die Geschäftsleitung nie zugestimmt hat.',
    messages: {
      default: [
        '"{fact}" von "{id}" ist hier "{own}", in "{title}" aber "{other}". Manche lesen also etwas Falsches.',
        'Schreiben Sie in beiden dasselbe, oder lassen Sie es nur in einem stehen.',
      ],
      date: [
        '"{id}" ist hier am {own}, in "{title}" aber am {other}. Die Menschen stellen sich auf verschiedene Tage ein.',
        'Schreiben Sie in beiden denselben Tag, oder geben Sie einem der beiden einen anderen Kurznamen.',
      ],
      approver: [
        'Hier gibt "{own}" die Botschaften frei, in "{title}" aber "{other}". Niemand weiß, wessen Wort gilt.',
        'Nennen Sie in beiden Plänen dieselbe Person für die Freigabe.',
      ],
      'not-back': [
        '"{title}" nennt diesen Plan als Kommunikationsplan, aber dieser Plan nennt jene Veränderung nicht. Wer nur ihn öffnet, weiß nicht, worum es geht.',
        'Schreiben Sie "for: {path}".',
      ],
      elsewhere: [
        'Dieser Kommunikationsplan ist für eine andere Veränderung geschrieben. Seine Botschaften passen nicht zu dieser.',
        'Nennen Sie den Kommunikationsplan dieser Veränderung, oder ergänzen Sie diese Veränderung unter "for" in jenem Plan.',
      ],
      there: ['Hier steht es anders'],
      meaning: ['Bedeutung'],
      fix: ['"{other}" schreiben, wie es im anderen Plan steht'],
      'fix-delete': ['Hier löschen: Es steht im anderen Plan'],
      'fix-back': ['"for: {path}" schreiben'],
    },
  },
  'suspect-approval': {
    summary: 'Ein Plan oder ein Eintrag des Zeitplans hat sich seit seiner Freigabe geändert.',
    why: 'Wer „freigegeben“ liest, verlässt sich darauf. Ändert sich der Inhalt danach, steht jemand für etwas ein, das er nie gesehen hat.',
    messages: {
      default: [
        'Dieser Plan hat sich geändert, seit {by} ihn{on} freigegeben hat. Die Freigabe gilt nicht mehr für das, was die Menschen lesen.',
        'Zeigen Sie {by}, was sich geändert hat, und bitten Sie um eine neue Freigabe („Freigeben“ im Editor oder changewright approve), oder machen Sie die Änderung rückgängig.',
      ],
      item: [
        '"{item}" hat sich geändert, seit {by} es{on} freigegeben hat. Die Freigabe gilt nicht mehr für das, was die Menschen lesen.',
        'Zeigen Sie {by}, was sich geändert hat, und bitten Sie um eine neue Freigabe („Freigeben“ im Editor oder changewright approve --item {item}), oder machen Sie die Änderung rückgängig.',
      ],
      approver: ['die zuständige Person'],
      on: [' am {date}'],
    },
  },
  'unresolved-reference': {
    summary:
      'Ein Plan nennt eine Person, eine Zielgruppe, einen Kanal, eine Kennzahl oder Ähnliches, das nirgends steht oder etwas anderes ist.',
    why: 'Ein Name, der ins Leere führt, ist eine Aufgabe, die niemandem gehört, oder eine Gruppe, der niemand etwas sagt. Meist ist es ein Tippfehler, und niemand sieht ihn, bis der Tag da ist.',
    messages: {},
  },
  'unused-definition': {
    summary:
      'Ein Plan legt eine Zielgruppe, einen Kanal, eine Kennzahl, eine Person oder eine Kernbotschaft an, die nichts in seinen Plänen verwendet.',
    why: 'Entweder wurde sie vergessen, und eine Gruppe hört nichts oder niemand sieht auf eine Zahl. Oder sie ist übrig geblieben, und wer liest, hält sie für einen Teil des Plans.',
    messages: {
      default: [
        'Nichts in diesen Plänen verwendet "{id}" ({type}). Es wurde irgendwo vergessen, oder es ist übrig geblieben.',
        'Verwenden Sie es, wo es hingehört, oder löschen Sie es.',
      ],
      also: ['Auch hier angelegt'],
      fix: ['"{id}" löschen'],
    },
  },
  'before-dependency': {
    summary: 'Eine Aktivität oder ein Eintrag des Zeitplans beginnt, bevor fertig ist, was dafür gebraucht wird.',
    why: 'Ein Schritt, der zu früh beginnt, wartet oder geht ohne das weiter, worauf er baut. Eine Botschaft, die vor einer Zustimmung hinausgeht, kann diese Zustimmung kosten.',
    messages: {
      default: [
        '"{what}" beginnt am {start}, braucht aber "{needed}", das erst am {due} fällig ist. Es müsste ohne dies beginnen.',
        'Beginnen Sie am {due} oder später, oder stellen Sie "{needed}" früher fertig.',
      ],
      due: [
        '"{what}" ist am {start} fällig, braucht aber "{needed}", das erst am {due} fällig ist. Es müsste ohne dies erledigt werden.',
        'Legen Sie es später, oder stellen Sie "{needed}" früher fertig.',
      ],
      needed: ['Das wird zuerst gebraucht'],
      also: ['"{what}" braucht es auch'],
    },
  },
  'blackout-collision': {
    summary:
      'Ein Eintrag des Zeitplans, eine Veranstaltung, eine Schulung oder ein Meilenstein fällt in eine Sperrzeit, auf einen Feiertag oder auf einen arbeitsfreien Tag.',
    why: 'Neues, das kommt, während die Menschen weg sind oder keine Zeit haben, wird übersehen oder von anderen gehört. Was an so einem Tag beginnt, beginnt ohne sie.',
    messages: {
      weekend: [
        'Der {date} ist kein Arbeitstag: Wenige werden dies sehen oder hören.',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      ownWeekend: [
        'Der {date} ist kein Arbeitstag von "{who}": Wenige davon werden dies sehen oder hören.',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      holiday: [
        'Der {date} ist ein Feiertag: Wenige werden dies sehen oder hören.',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      blackout: [
        'Der {date} fällt in eine Sperrzeit ({from} bis {to}): Die Menschen haben dafür keine Zeit.',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      blackoutWhy: [
        'Der {date} fällt in eine Sperrzeit ({from} bis {to}), aus diesem Grund: "{why}"',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      ownBlackout: [
        'Der {date} fällt in eine Sperrzeit von "{who}" ({from} bis {to}): Diese Menschen haben dafür keine Zeit.',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      ownBlackoutWhy: [
        'Der {date} fällt in eine Sperrzeit von "{who}" ({from} bis {to}), aus diesem Grund: "{why}"',
        'Verschieben Sie es auf einen Arbeitstag. Soll ein Eintrag des Zeitplans oder ein Meilenstein bleiben, sagen Sie unter "on-purpose", warum.',
      ],
      repeated: [
        '{count} von {total} Tagen sind Feiertage, Sperrzeiten oder andere arbeitsfreie Tage, zuerst {dates}. Dann sind die Menschen weg oder beschäftigt.',
        'Wählen Sie einen anderen Rhythmus oder andere Grenzen ("from", "until"). Sollen diese Tage bleiben oder fallen sie aus, sagen Sie es unter "on-purpose".',
      ],
      closed: ['Die Sperrzeit'],
      move: ['Auf den {next} verschieben'],
    },
  },
  'date-order': {
    summary:
      'Daten stehen in falscher Reihenfolge: Der Go-live liegt nicht zwischen Beginn und Ende, ein Schritt liegt außerhalb des Plans, oder etwas endet, bevor es beginnt.',
    why: 'Alles andere zählt von diesen Tagen aus: wer wann etwas hört, was überfällig ist, wie viel Zeit zur Vorbereitung bleibt. Ein falsches Jahr verschiebt alles.',
    messages: {
      default: [
        'Der Go-live am {goLive} liegt nicht nach dem Beginn am {start}. Niemand hätte Zeit, sich vorzubereiten.',
        'Schreiben Sie einen Go-live nach dem {start} oder einen früheren Beginn.',
      ],
      end: [
        'Der Plan endet am {end}, vor dem Go-live am {goLive}. Niemand würde ihn zu Ende begleiten.',
        'Schreiben Sie ein Ende am {goLive} oder später, oder einen früheren Go-live.',
      ],
      nothing: [
        'Der Plan endet am {end}, und das ist nicht nach seinem Beginn am {start}. Für keinen Schritt ist Zeit.',
        'Schreiben Sie ein Ende nach dem {start} oder einen früheren Beginn.',
      ],
      early: [
        '"{what}" steht am {date}, aber der Plan beginnt erst am {start}. Eines der beiden Daten muss falsch sein.',
        'Schreiben Sie den {start} oder einen späteren Tag, oder lassen Sie den Plan früher beginnen.',
      ],
      late: [
        '"{what}" steht am {date}, aber der Plan endet am {end}. Eines der beiden Daten muss falsch sein.',
        'Schreiben Sie den {end} oder einen früheren Tag, oder lassen Sie den Plan später enden.',
      ],
      manyEarly: [
        '{count} Schritte des Plans liegen vor seinem Beginn am {limit}. Wahrscheinlich ist der Beginn falsch.',
        'Schreiben Sie einen früheren Beginn oder spätere Tage für diese Schritte.',
      ],
      manyLate: [
        '{count} Schritte des Plans liegen nach seinem Ende am {limit}. Wahrscheinlich ist das Ende falsch.',
        'Schreiben Sie ein späteres Ende oder frühere Tage für diese Schritte.',
      ],
      backwards: [
        'Der {to} liegt vor dem {from}, dem Tag, an dem dies beginnt. Eines der beiden Daten muss falsch sein.',
        'Schreiben Sie den {from} oder einen späteren Tag, oder einen früheren Beginn.',
      ],
      start: ['Der Beginn'],
      goLive: ['Der Go-live'],
      planEnd: ['Das Ende'],
      stray: ['"{what}" steht am {date}'],
    },
  },
  'evaluation-window': {
    summary: 'Die Auswertung liegt vor dem Go-live oder bevor eine Kennzahl fällig ist, über die sie urteilt.',
    why: 'Eine zu frühe Auswertung urteilt über Hoffnungen. Sie zeigt einen Erfolg, den niemand glaubt, oder einen Misserfolg, der keiner ist.',
    messages: {
      default: [
        'Über den Erfolg wird am {date} geurteilt, aber "{kpis}" ist erst am {due} fällig. Das Ergebnis liegt dann noch nicht vor.',
        'Werten Sie am {due} oder später aus, oder legen Sie die Kennzahl früher.',
      ],
      several: [
        'Über den Erfolg wird am {date} geurteilt, aber "{kpis}" sind später fällig, zuletzt am {due}. Die Ergebnisse liegen dann noch nicht vor.',
        'Werten Sie am {due} oder später aus, oder legen Sie diese Kennzahlen früher.',
      ],
      goLive: [
        'Über den Erfolg wird am {date} geurteilt, vor dem Go-live am {goLive}. Es gibt noch nichts zu beurteilen.',
        'Schreiben Sie einen Tag nach dem {goLive}.',
      ],
      live: ['Der Go-live'],
      kpi: ['An diesem Tag fällig'],
    },
  },
  'late-awareness': {
    summary: 'Eine betroffene Zielgruppe hört zu kurz vor ihrem Go-live von der Veränderung, oder gar nicht.',
    why: 'Menschen brauchen Zeit, das Warum zu verstehen, bevor sie eine Veränderung wollen und dafür lernen können. Wer in den letzten Tagen davon hört, fühlt sich überfahren.',
    messages: {
      default: [
        'Kein Eintrag des Zeitplans macht "{audience}" vor dem Go-live am {goLive} auf die Veränderung aufmerksam. Sie käme für diese Menschen überraschend.',
        'Planen Sie einen Eintrag für "{audience}" mit "stage: awareness" am {latest} oder früher.',
      ],
      late: [
        '"{audiences}" hören erst am {date} von der Veränderung, weniger als {days} Arbeitstage vor dem Go-live am {goLive}. Das ist zu spät, um das Warum zu verstehen.',
        'Schreiben Sie den {latest} oder einen früheren Tag, oder planen Sie davor einen Eintrag mit "stage: awareness".',
      ],
      also: ['"{audience}" hört ebenfalls zu spät davon'],
      goLive: ['Der Go-live dieser Zielgruppe'],
      schedule: ['Der Zeitplan, in dem er fehlt'],
    },
  },
  'late-first-win': {
    summary: 'In einem Plan über mehrere Monate kommt der erste kleine Erfolg spät.',
    why: 'Menschen geben einer Veränderung ein paar Wochen Vertrauen. Sehen sie bis dahin keinen Erfolg, scheinen die Zweifelnden recht zu haben.',
    messages: {
      default: [
        'Der erste kleine Erfolg, "{win}", kommt erst am {date}. Bis dahin sehen die Menschen kein Zeichen, dass die Veränderung wirkt.',
        'Planen Sie einen kleinen Erfolg am {limit} oder früher, so bescheiden er sein mag.',
      ],
    },
  },
  'no-reinforcement': {
    summary:
      'Nach dem Go-live ist nichts geplant: kein Eintrag des Zeitplans, keine Schulung, kein Erfolg, keine Unterstützung und keine Aktivität.',
    why: 'Alte Gewohnheiten kommen zurück, wenn niemand nach den neuen fragt. Die Wochen nach dem Go-live entscheiden, ob eine Veränderung bleibt.',
    messages: {
      default: [
        'Nach dem Go-live am {goLive} ist nichts geplant. Die Menschen kehren zum Alten zurück, wenn niemand nach dem Neuen fragt.',
        'Planen Sie einige Wochen nach dem Go-live einen Eintrag mit "stage: reinforcement": was gelingt, was verbessert wurde, ein Dank.',
      ],
      goLive: ['Der Go-live'],
    },
  },
  overdue: {
    summary: 'Ein Tag ist vergangen, und was an ihm fällig war, ist nicht erledigt.',
    why: 'Ein Plan voller vergangener Tage wirkt verlassen. Zu sagen, dass etwas erledigt ist oder wann es so weit ist, zeigt, dass sich jemand kümmert.',
    messages: {
      milestone: [
        'Der Meilenstein "{what}" war am {due} fällig und ist nicht erreicht.',
        'Schreiben Sie "status: done", ein neues Datum oder "status: dropped".',
      ],
      activity: [
        'Die Aktivität "{what}" war am {due} fällig und ist nicht erledigt.',
        'Schreiben Sie "status: done", einen neuen Termin oder "status: dropped".',
      ],
      approval: [
        'Die Freigabe "{what}" war am {due} fällig und wurde nicht erteilt. Vielleicht warten andere darauf.',
        'Schreiben Sie "status: done", oder vereinbaren Sie einen neuen Termin.',
      ],
      win: [
        'Der Erfolg "{what}" war für den {due} geplant und ist nicht gefeiert.',
        'Schreiben Sie "status: celebrated" oder ein neues Datum.',
      ],
      touchpoint: [
        '"{what}" sollte am {due} versandt werden und ist noch geplant. Vielleicht warten Menschen darauf.',
        'Schreiben Sie "status: sent", ein neues Datum oder "status: cancelled".',
      ],
      ask: [
        'Die Bitte "{what}" war am {due} fällig und ist noch offen.',
        'Schreiben Sie "status: granted" oder "status: refused", oder einen neuen Termin.',
      ],
      decision: [
        'Die Entscheidung "{what}" war am {due} fällig und ist nicht gefallen.',
        'Schreiben Sie, was entschieden wurde, oder einen neuen Termin.',
      ],
      kpi: [
        'Die Kennzahl "{what}" war am {due} fällig und hat keinen Messwert. Niemand kann sagen, ob sie erreicht wurde.',
        'Ergänzen Sie einen Messwert mit Datum und Wert, oder schreiben Sie einen neuen Termin.',
      ],
      baseline: [
        'Der Ausgangswert von "{what}" war am {due} fällig und wurde nicht gemessen.',
        'Schreiben Sie die gemessene Zahl oder einen neuen Termin.',
      ],
      update: [
        'Der nächste Bericht an die Geschäftsleitung war für den {due} geplant, und dieser Tag ist vorbei.',
        'Schreiben Sie den Tag des nächsten Berichts.',
      ],
      done: ['"status: {status}" schreiben'],
    },
  },
  'tool-in-time': {
    summary:
      'Ein Werkzeug ist erst nach seiner ersten Nutzung da: nachdem die erste Welle oder Schulung begonnen hat, oder nach dem Go-live.',
    why: 'Wer ohne das Werkzeug lernt oder beginnt, erfährt, dass die Veränderung nicht auf ihn vorbereitet ist. Die erste Gruppe erzählt es allen anderen.',
    messages: {
      wave: [
        'Dies wird bis {needed} gebraucht, aber die erste Welle beginnt am {first}. Die Menschen würden ohne es beginnen.',
        'Schreiben Sie den {first} oder einen früheren Tag, oder lassen Sie die Welle später beginnen.',
      ],
      training: [
        'Dies wird bis {needed} gebraucht, aber die erste Schulung ist am {first}. Die Menschen würden ohne es lernen.',
        'Schreiben Sie den {first} oder einen früheren Tag, oder schulen Sie später.',
      ],
      goLive: [
        'Dies wird bis {needed} gebraucht, aber der Go-live ist am {first}. Die Menschen würden ohne es beginnen.',
        'Schreiben Sie den {first} oder einen früheren Tag, oder verschieben Sie den Go-live.',
      ],
      use: ['Die erste Nutzung'],
      also: ['Auch dies wird zu spät gebraucht, bis {needed}'],
    },
  },
  'training-too-early': {
    summary: 'Eine Schulung liegt lange vor dem Tag, an dem ihre Zielgruppe nutzt, was sie lernt.',
    why: 'Eine Fähigkeit, die nicht genutzt wird, verblasst in Wochen. Die Menschen beginnen dann mit dem Gefühl, die Schulung sei umsonst gewesen.',
    messages: {
      default: [
        'Diese Schulung liegt mehr als {days} Arbeitstage vor dem Go-live von "{audience}" am {goLive}. Bis dahin ist vieles vergessen.',
        'Schulen Sie am {earliest} oder später, oder planen Sie eine kurze Wiederholung nahe am Go-live.',
      ],
      goLive: ['Der erste Go-live von "{audience}"'],
      also: ['Dasselbe gilt für "{audience}"'],
    },
  },
  'training-window': {
    summary:
      'Eine Schulung oder Veranstaltung liegt, bevor ihre Zielgruppe von der Veränderung gehört hat, oder nach ihrem Go-live.',
    why: 'Niemand lernt gut für eine Veränderung, von der er nicht gehört hat. Und wer nach dem Go-live geschult wird, hat schon eigene Wege gefunden oder ist vor anderen gescheitert.',
    messages: {
      before: [
        'Der {date} liegt vor der ersten Nachricht an "{audience}" am {first}. Die Menschen wüssten nicht, wozu dies dient.',
        'Schreiben Sie den {first} oder einen späteren Tag, oder informieren Sie früher.',
      ],
      after: [
        'Der {date} liegt nach dem Go-live von "{audience}" am {goLive}. Die Menschen würden ohne dies beginnen.',
        'Schreiben Sie den {goLive} oder einen früheren Tag.',
      ],
      first: ['Die erste Nachricht an "{audience}"'],
      goLive: ['Der Go-live von "{audience}"'],
      also: ['Dasselbe gilt für "{audience}" am {date}'],
    },
  },
  'announcement-only': {
    summary:
      'Die Pläne kündigen eine Veränderung an, aber nichts darin baut Fähigkeiten auf, belohnt das Neue oder lässt Führungskräfte vorangehen.',
    why: 'Eine Veränderung, die nur angekündigt wird, ist bald vergessen. Menschen tun, was sie geübt haben, wofür man ihnen dankt und was sie ihre Führungskräfte tun sehen.',
    messages: {
      default: [
        'Der Plan verbreitet nur die Nachricht: Niemand übt, nichts belohnt das Neue, und keine Führungskraft geht voran. Eine Veränderung, die nur angekündigt wird, verblasst.',
        'Planen Sie eine Schulung, einen Erfolg oder einen Eintrag mit "stage: ability" oder "stage: reinforcement". Oder sagen Sie unter "leaders-model", was Führungskräfte zuerst tun.',
      ],
      how: ['Die Schritte der Veränderung'],
    },
  },
  'executives-monthly': {
    summary: 'Vor dem Go-live wird die Geschäftsleitung seltener als einmal im Monat informiert, oder gar nicht.',
    why: 'Eine Geschäftsleitung, die einmal im Quartal von einer Veränderung hört, kann sie nur billigen oder anhalten. Um zu helfen, muss sie in diesem Monat wissen, was im Weg steht.',
    messages: {
      default: [
        'Die Geschäftsleitung hört "{cadence}" von dieser Veränderung, seltener als einmal im Monat. Von Schwierigkeiten erfährt sie, wenn es zum Helfen zu spät ist.',
        'Informieren Sie sie bis zum Go-live mindestens monatlich, etwa "monthly on the first tue".',
      ],
      late: [
        'Der erste Bericht an die Geschäftsleitung kommt nach dem Go-live am {goLive}. Bis dahin kann niemand an der Spitze den Weg frei machen.',
        'Lassen Sie die Berichte mit dem Plan beginnen, oder lassen Sie "from" weg.',
      ],
      goLive: ['Der Go-live'],
    },
  },
  'first-message-why': {
    summary:
      'Die erste Nachricht an Betroffene sagt nicht, warum, warum jetzt und was geschieht, wenn sich nichts ändert.',
    why: 'Wer „was“ und „wie“ vor „warum“ hört, fragt Kolleginnen und Kollegen nach dem Grund. Der erste Grund, den man hört, bleibt im Kopf.',
    messages: {
      default: [
        '"{item}" ist die erste Nachricht an "{audiences}", beantwortet aber "{topics}" nicht. Die Menschen werden einen eigenen Grund finden.',
        'Ergänzen Sie eine Kernbotschaft, die darauf antwortet (unter "answers"), führen Sie es unter "covers" auf, oder planen Sie davor einen Eintrag, der darauf antwortet.',
      ],
      audience: ['Sie hören diesen Eintrag zuerst'],
      also: ['"{item}" ist für andere die erste Nachricht und lässt es auch weg'],
    },
  },
  'language-not-served': {
    summary:
      'Eine Zielgruppe spricht eine andere Sprache als der Plan, und kein Eintrag des Zeitplans ist in dieser Sprache.',
    why: 'Wer Neues in einer zweiten Sprache liest, versteht die Wörter, aber nicht, was zwischen den Zeilen steht. Bei Lohn, Arbeit und Sicherheit beginnen dort die Sorgen.',
    messages: {
      default: [
        'Die Sprache von "{audience}" ist "{language}", aber alle Einträge für diese Zielgruppe sind in "{spoken}". In einer zweiten Sprache entgeht den Menschen, was ihnen wichtig ist.',
        'Planen Sie mindestens einen Eintrag in dieser Sprache, mit "language: {language}".',
      ],
      item: ['Der erste Eintrag für diese Zielgruppe'],
    },
  },
  'message-gap': {
    summary: 'Kein Eintrag des Zeitplans bringt eine Kernbotschaft zu einer stark oder mittel betroffenen Zielgruppe.',
    why: 'Kernbotschaften sind, was man wissen muss, um mitzugehen. Eine Gruppe, die eine nicht bekommt, füllt die Lücke mit einer Vermutung oder hört sie von anderen in anderen Worten.',
    messages: {
      default: [
        'Kein Eintrag des Zeitplans bringt "{points}" zu "{audience}" (Auswirkung: {impact}). Diese Menschen werden raten oder es von anderen hören.',
        'Ergänzen Sie es unter "messages" bei einem Eintrag für "{audience}". Braucht die Gruppe es nicht, sagen Sie unter "not-for", warum.',
      ],
      schedule: ['Der Zeitplan, in dem es fehlt'],
      point: ['Diese Kernbotschaft erreicht sie nicht'],
    },
  },
  'message-house': {
    summary: 'Ein Kommunikationsplan hat mehr als vier Kernbotschaften.',
    why: 'Menschen merken sich drei oder vier Dinge. Von neun Botschaften behält jede Person andere, und jede Führungskraft gibt eine andere Auswahl weiter.',
    messages: {
      default: [
        'Es gibt {count} Kernbotschaften, aber man merkt sich höchstens {limit}. Alle werden sich andere merken.',
        'Behalten Sie die {limit} wichtigsten. Was nur eine andere stützt, gehört unter ihr "proof", und was nur eine Gruppe betrifft, unter "tailored".',
      ],
    },
  },
  'repeat-key-message': {
    summary: 'Eine Kernbotschaft hoher Priorität erreicht eine stark betroffene Zielgruppe weniger als fünfmal.',
    why: 'Wenn die Planenden eine Botschaft nicht mehr hören können, haben die anderen gerade erst begonnen, sie zu hören. Was einmal gesagt wird, gilt als Gerücht; was wiederkommt, wird ernst genommen.',
    messages: {
      default: [
        'Diese Kernbotschaften erreichen "{audience}" weniger als {times}-mal: {points}. Was ein- oder zweimal gesagt wird, ist bald vergessen.',
        'Nehmen Sie die Kernbotschaft in mehr Einträge für "{audience}" auf, am besten in einen, der wiederkehrt.',
      ],
      schedule: ['Der Zeitplan, in dem sie fehlt'],
      point: ['Die Kernbotschaft'],
      once: ['"{point}" (einmal)'],
      often: ['"{point}" ({count}-mal)'],
    },
  },
  'rhythm-differs': {
    summary: 'Botschaften hoher Priorität kommen nicht öfter als solche niedriger Priorität.',
    why: 'Kommt Dringendes so selten wie Alltägliches, lernen die Menschen, dass nichts darin dringend ist. Dann überfliegen sie beides.',
    messages: {
      default: [
        'Hohe Priorität kommt "{high}", niedrige "{low}". Dringendes hören die Menschen also nicht öfter als Alltägliches.',
        'Machen Sie "high" häufiger als "low", etwa weekly und monthly.',
      ],
      low: ['Wie oft niedrige Priorität kommt'],
      plan: ['Der Plan, der dies verwendet'],
    },
  },
  'silence-gap': {
    summary: 'Eine stark betroffene Zielgruppe hört zwischen Ankündigung und Go-live wochenlang nichts.',
    why: 'Nach einer Ankündigung warten die Menschen darauf, was sie für sie bedeutet. Spricht niemand, sprechen Gerüchte, und die sind düsterer als der Plan. „Nichts Neues, am Dienstag mehr“ ist auch eine Nachricht.',
    messages: {
      default: [
        '"{audience}" hört vor dem Go-live mehr als {limit} Arbeitstage lang nichts: {gaps}. Gerüchte werden die Stille füllen.',
        'Planen Sie einen Eintrag dazwischen, und sei es nur, um zu sagen, was noch offen ist und wann es Neues gibt.',
      ],
      schedule: ['Der Zeitplan, in dem er fehlt'],
      goLive: ['Der Go-live dieser Zielgruppe'],
      gap: ['von {from} bis {to}'],
    },
  },
  'stage-gap': {
    summary:
      'Kein Eintrag des Zeitplans führt eine betroffene Zielgruppe durch eine Stufe, die ihre Betroffenheit verlangt.',
    why: 'Menschen ändern sich nicht, weil man es ihnen einmal gesagt hat. Sie hören davon, dann wollen sie es, lernen wie, üben und bleiben dabei. Wer bei einem dieser Schritte keine Hilfe bekommt, bleibt dort stehen, und es sieht wie Widerstand aus.',
    messages: {
      default: [
        'Kein Eintrag des Zeitplans führt "{audience}" (Auswirkung: {impact}) durch "{stages}". Hier bleiben die Menschen stecken.',
        'Planen Sie einen Eintrag für "{audience}" mit "stage: {first}", oder ergänzen Sie diese Stufe bei einem Eintrag, den sie schon bekommen.',
      ],
      schedule: ['Der Zeitplan, in dem sie fehlt'],
      impact: ['Wie stark sie betroffen sind'],
    },
  },
  'survey-fatigue': {
    summary: 'Mehr als zwei Feedbackrunden fragen eine Zielgruppe im selben Monat, alle Pläne zusammengezählt.',
    why: 'Wer ständig gefragt wird, antwortet, ohne nachzudenken, oder gar nicht. Mit jeder Runde sagen die Ergebnisse weniger.',
    messages: {
      default: [
        '{count} Feedbackrunden fragen "{audience}" in {month}: {loops}. Wer zu oft gefragt wird, antwortet nicht mehr.',
        'Legen Sie zwei davon zusammen, oder fragen Sie mit einer seltener oder eine andere Zielgruppe.',
      ],
      loop: ['Auch "{loop}" fragt sie'],
      named: ['"{loop}"'],
      more: ['{count} weitere'],
    },
  },
  'two-way-for-high-impact': {
    summary:
      'Eine stark betroffene Zielgruppe kann auf keinem Kanal antworten, oder nichts sagt, was diese Menschen davon haben.',
    why: 'Wer am meisten zu verlieren hat, muss fragen können und eine Antwort hören, die ihm gilt. Ein Newsletter nimmt keine Fragen an, und „gut für die Firma“ ist für niemanden ein Grund.',
    messages: {
      default: [
        '"{audience}" ist stark betroffen, bekommt aber nur in eine Richtung etwas gesagt, über "{channels}". Diese Menschen können nicht fragen, was sie wissen müssen.',
        'Nehmen Sie für sie im Zeitplan einen Kanal mit "direction: two-way", etwa eine Teambesprechung.',
      ],
      nothing: [
        '"{audience}" ist stark betroffen, aber keine zugeschnittene Botschaft sagt, was diese Menschen davon haben. Danach fragt man zuerst.',
        'Ergänzen Sie unter "tailored" einen Eintrag für "{audience}" mit der Kernbotschaft und "in-it-for-them".',
      ],
      channel: ['Ein Kanal, der für sie genutzt wird'],
      tailored: ['Die zugeschnittenen Botschaften'],
    },
  },
  'uncovered-audience': {
    summary: 'Kein Eintrag des Zeitplans richtet sich an eine betroffene Zielgruppe.',
    why: 'Diese Menschen hören auf dem Flur von der Veränderung, spät und verzerrt. Und sie lernen, dass niemand an sie gedacht hat.',
    messages: {
      default: [
        'Die Veränderung betrifft "{audience}", aber kein Eintrag des Zeitplans richtet sich an diese Zielgruppe. Sie wird auf dem Flur davon hören.',
        'Planen Sie einen Eintrag für "{audience}", oder nehmen Sie sie in die Zielgruppen eines passenden Eintrags auf.',
      ],
      nothing: [
        'Der Zeitplan hat keine Einträge, aber die Veränderung betrifft "{audiences}". Sie werden auf dem Flur davon hören.',
        'Planen Sie die ersten Einträge unter "schedule": zuerst die Führungskräfte, dann die Ankündigung.',
      ],
      schedule: ['Der Zeitplan, der sie auslässt'],
      affected: ['Laut Veränderungsplan betroffen'],
    },
  },
  'unmet-resistance': {
    summary: 'Eine Interessengruppe unterstützt die Veränderung kaum, und nichts unter "resistance" geht darauf ein.',
    why: 'Eine Gruppe, die wenig unterstützt, wird sich sperren. Ohne Antwort auf ihre Gründe setzt der Plan auf Glück, und die Gruppe lernt, dass man ihre Gründe kannte und überging.',
    messages: {
      default: [
        'Die Unterstützung von "{stakeholder}" liegt nur bei {support} von 5, und nichts unter "resistance" geht auf die Gründe ein. Diese Menschen werden sich sperren.',
        'Ergänzen Sie unter "resistance" einen Eintrag für "{audience}": warum sie sich sperren, was Sie tun und wer es tut.',
      ],
      unnamed: [
        'Die Unterstützung von "{stakeholder}" liegt nur bei {support} von 5, und keine Antwort unter "resistance" kann ihnen gelten: Sie sind mit keiner Zielgruppe verbunden.',
        'Ergänzen Sie "audience" bei der Interessengruppe und einen Eintrag für diese Zielgruppe unter "resistance".',
      ],
      resistance: ['Die bisherigen Antworten'],
    },
  },
  'unreachable-channel': {
    summary:
      'Ein Kanal wird für eine Zielgruppe genutzt, die er nicht erreicht, etwa E-Mail für Menschen ohne Schreibtisch.',
    why: 'Was über einen Kanal geht, den die Menschen nicht haben, gilt als gesagt, aber niemand hat es gehört. Es zeigt sich Wochen später, an dem Tag, an dem alle es wissen sollten.',
    messages: {
      default: [
        '"{channels}" wird "{audiences}" nicht erreichen. Auf dem Papier sind sie informiert, aber sie hören nichts.',
        'Wählen Sie einen Kanal, der sie erreicht. Erreicht sie dieser doch, ergänzen Sie sie bei ihm unter "reaches".',
      ],
      deskless: [
        '"{channels}" wird "{audiences}" nicht erreichen, die ohne Schreibtisch arbeiten. Auf dem Papier sind sie informiert, aber sie hören nichts.',
        'Wählen Sie einen Kanal, der ohne Computer auskommt: eine Besprechung, einen Anruf, Gedrucktes, einen Bildschirm oder eine App.',
      ],
      channel: ['Der Kanal'],
      also: ['Auch hier wird er für sie genutzt'],
    },
  },
  'untrained-audience': {
    summary: 'Eine stark betroffene Zielgruppe hat keinen Eintrag unter "training".',
    why: 'Wessen Arbeit sich am meisten ändert, braucht Übung und Zeit dafür. Ohne beides bleibt man beim Alten oder lernt auf Kosten von Kundschaft und Feierabend.',
    messages: {
      default: [
        '"{audience}" ist stark betroffen, aber keine Schulung ist für diese Menschen geplant. Sie sollen so arbeiten, wie es ihnen niemand zeigt.',
        'Ergänzen Sie unter "training" einen Eintrag für "{audience}" mit Fähigkeit, Format und Tag.',
      ],
      training: ['Die bisherigen Schulungen'],
    },
  },
  'author-approves': {
    summary: 'Dieselbe Person schreibt die Botschaften und gibt sie frei.',
    why: 'Wer schreibt, sieht nicht mehr, was im eigenen Text fehlt, verletzt oder falsch ist. Eine Freigabe durch die schreibende Person ist kein zweiter Blick, gilt anderen aber als einer.',
    messages: {
      default: [
        '"{person}" schreibt die Botschaften und gibt sie auch frei. Niemand sonst sieht sie an, bevor sie hinausgehen.',
        'Nennen Sie für die Freigabe jemanden, der nicht schreibt.',
      ],
      item: [
        '"{person}" schreibt diesen Eintrag und gibt ihn auch frei. Niemand sonst sieht ihn an, bevor er hinausgeht.',
        'Nennen Sie für die Freigabe jemanden, der nicht schreibt.',
      ],
      author: ['Hier schreibt "{person}"'],
      approver: ['Hier gibt "{person}" frei'],
      plan: ['Dieser Plan nimmt beide aus dem Verzeichnis'],
    },
  },
  'bad-moment': {
    summary:
      'Eine stark betroffene Zielgruppe bekommt Neues an einem Freitagnachmittag oder am letzten Arbeitstag vor einem Feiertag oder einer Sperrzeit.',
    why: 'Die Menschen gehen mit einer beunruhigenden Nachricht nach Hause und finden tagelang niemanden, den sie fragen können. Es sieht auch so aus, als wollte jemand den Fragen ausweichen.',
    messages: {
      default: [
        '"{audiences}" bekommen Neues, das sie stark betrifft, am {date}, einem Freitag, um {time}. Sie gehen ins Wochenende und können niemanden fragen.',
        'Sagen Sie es ihnen früher am Tag oder, besser, früher in der Woche.',
      ],
      holiday: [
        '"{audiences}" bekommen Neues, das sie stark betrifft, am {date}, dem letzten Arbeitstag vor dem Feiertag am {off}. Sie gehen in die freien Tage und können niemanden fragen.',
        'Wählen Sie einen Tag, auf den mindestens ein Arbeitstag folgt.',
      ],
      blackout: [
        '"{audiences}" bekommen Neues, das sie stark betrifft, am {date}, dem letzten Arbeitstag vor der Sperrzeit ab {off}. Sie gehen hinein und können niemanden fragen.',
        'Wählen Sie einen Tag, auf den mindestens ein Arbeitstag folgt.',
      ],
      closed: ['Die Sperrzeit beginnt am {off}'],
    },
  },
  'cascade-unconfirmed': {
    summary: 'Führungskräfte sollten es ihren Teams sagen, und nirgends steht, wie viele es getan haben.',
    why: '„Versandt“ heißt nur, dass Führungskräfte gebeten wurden zu sprechen. Manche sind im Urlaub, manche vergessen es, manche trauen sich nicht. Ihre Teams hören nichts, und niemand merkt es.',
    messages: {
      default: [
        'Nirgends steht, wie viele von "{managers}" es ihren Teams gesagt haben. Niemand weiß, welche Teams noch nichts gehört haben.',
        'Fragen Sie nach, und schreiben Sie zum Beispiel "confirmed: 14 of 18".',
      ],
    },
  },
  'consulted-first': {
    summary: 'Eine Zielgruppe, die zuerst angehört werden muss, hört eine Kernbotschaft nach jemand anderem.',
    why: 'Ein Betriebsrat oder ein anderes Gremium mit Anhörungsrecht kann nicht beeinflussen, was schon öffentlich ist. Es zu übergehen kostet Vertrauen, bricht vielerorts das Gesetz und hält die Veränderung auf.',
    messages: {
      default: [
        '"{consulted}" sollte zuerst angehört werden, hört "{points}" aber am {when}, nach "{others}" ({first}). Was andere schon wissen, lässt sich kaum noch beraten.',
        'Legen Sie diesen Eintrag vor den {first}, oder sagen Sie es "{others}" später. Wer früher Bescheid wissen muss, gehört im Veränderungsplan unter "told-early".',
      ],
      heard: ['"{others}" hören es hier, am {first}'],
    },
  },
  embargo: {
    summary: 'Ein Eintrag mit Sperrfrist erreicht Menschen, die noch nichts wissen dürfen, bevor die Frist endet.',
    why: 'Eine Sperrfrist schützt die, die es persönlich hören sollen. Alle, die es früher wissen und an nichts gebunden sind, machen ein Durchsickern wahrscheinlicher.',
    messages: {
      default: [
        'Dieser Eintrag ist bis {until} gesperrt, erreicht "{who}" aber am {date}. Der Veränderungsplan sagt nicht, dass sie es dann wissen dürfen.',
        'Verschieben Sie den Eintrag auf den {until} oder später. Dürfen sie es wissen, führen Sie "{who}" im Veränderungsplan unter "told-early" auf, mit "since" spätestens am {date}.',
      ],
      ends: ['Die Sperrfrist endet am {until}'],
      since: ['"{who}" darf es ab {since} wissen'],
    },
  },
  'managers-before-teams': {
    summary: 'Ein Team hört eine Kernbotschaft vor seinen Führungskräften oder gleichzeitig mit ihnen.',
    why: 'Die erste Frage geht an die eigene Führungskraft. Erfährt sie es zusammen mit dem Team, kann sie nur die Schultern zucken, und „nicht einmal meine Chefin wusste es“ bleibt in Erinnerung. Ist das Team stark betroffen, ist es ein Fehler, sonst eine Warnung.',
    messages: {
      default: [
        '"{teams}" hören "{points}" am {when}, vor ihren Führungskräften, "{managers}", am {later}. Teams fragen zuerst ihre Führungskraft, und die hat dann keine Antwort.',
        'Lassen Sie "{managers}" es vor dem {when} hören, oder verschieben Sie diesen Eintrag hinter den {later}.',
      ],
      together: [
        '"{teams}" hören "{points}" am {when}, gleichzeitig mit ihren Führungskräften, "{managers}". Teams fragen zuerst ihre Führungskraft, und die hat dann keine Antwort.',
        'Sagen Sie es "{managers}" an einem früheren Tag oder zu einer früheren Uhrzeit. Müssen es alle zusammen hören, nennen Sie den Grund unter "simultaneous".',
      ],
      never: [
        '"{teams}" hören "{points}" am {when}, ihre Führungskräfte, "{managers}", aber nie. Teams fragen zuerst ihre Führungskraft, und die hat dann keine Antwort.',
        'Nehmen Sie "{points}" in einen Eintrag für "{managers}" vor dem {when} auf. Brauchen sie es nicht, nennen Sie sie unter "not-for".',
      ],
      heard: ['"{managers}" hören es hier, am {later}'],
    },
  },
  'nobody-to-ask': {
    summary: 'Die Ansprechperson oder wer sendet, ist in den Tagen nach einem Eintrag hoher Priorität nicht da.',
    why: 'Fragen kommen, wenn man eine Nacht darüber geschlafen und darüber gesprochen hat. Antwortet dann niemand, antworten Gerüchte.',
    messages: {
      default: [
        '"{who}" ist in den {days} Arbeitstagen nach diesem Eintrag am {date} nicht da. Dann kommen Fragen, und niemand antwortet.',
        'Wählen Sie einen anderen Tag, oder nennen Sie für Fragen oder Versand jemanden, der da ist.',
      ],
      away: ['"{who}" ist nicht da'],
      also: ['Dasselbe nach diesem Eintrag am {date}'],
    },
  },
  'personal-news-in-a-crowd': {
    summary:
      'Eine stark betroffene Zielgruppe hört zum ersten Mal von ihren Arbeitsplätzen oder davon, was sich für jede Person ändert, und zwar ohne Gespräch.',
    why: 'Wer allein liest, dass sich die eigene Arbeit ändert, kann nicht fragen und malt sich das Schlimmste aus. Solche Nachrichten brauchen ein Gesicht oder eine Stimme und Zeit für Fragen.',
    messages: {
      default: [
        '"{audiences}" hören zum ersten Mal von "{topics}" über "{channels}", ohne Gespräch. Wer nicht fragen kann, malt sich das Schlimmste aus.',
        'Nehmen Sie eine Besprechung oder einen Anruf in kleinen Gruppen, oder führen Sie vor dem {when} ein solches Gespräch.',
      ],
      channel: ['Der Kanal "{channel}"'],
    },
  },
  'sender-fits': {
    summary:
      'Den Grund der Veränderung nennt zuerst jemand, der nicht zur Geschäftsleitung gehört, oder was sie für jede Person bedeutet, sagt jemand anderes als die eigene Führungskraft.',
    why: 'Menschen fragen zweierlei: Warum machen wir das, und was heißt das für mich? Das Erste glauben sie denen, die entscheiden, das Zweite der Person, mit der sie täglich arbeiten.',
    messages: {
      default: [
        'Den Grund der Veränderung ("{topics}") hören "{audiences}" zuerst von "{sender}" und nicht aus der Geschäftsleitung. Geglaubt wird er denen, die entscheiden.',
        'Lassen Sie den Auftraggeber oder ein anderes Mitglied der Geschäftsleitung, etwa "{executive}", diesen Eintrag oder einen davor senden. Gehört "{sender}" zur Geschäftsleitung, ergänzen Sie bei der Person "executive: true".',
      ],
      managers: [
        'Was die Veränderung für sie bedeutet ("personal-impact"), hören "{audiences}" zuerst von "{sender}" und nicht von ihren Führungskräften, "{managers}". Geglaubt wird es der eigenen Führungskraft.',
        'Lassen Sie "{managers}" dies senden, oder heben Sie "personal-impact" für einen früheren Eintrag auf, den sie senden.',
      ],
      named: ['Hier sind ihre Führungskräfte genannt'],
      fix: ['"{sender}" senden lassen'],
    },
  },
  'sender-prepared': {
    summary: 'Führungskräfte informieren ihre Teams ohne Stichpunkte oder ohne Fragen und Antworten.',
    why: 'Ohne ein Blatt, auf das sie sich stützen kann, erzählt jede Führungskraft eine andere Geschichte oder keine. Die schweren Fragen kommen sofort, und eine freundlich gegebene falsche Antwort ist immer noch falsch.',
    messages: {
      default: [
        '"{managers}" informieren ihre Teams ohne {missing}. Jede Führungskraft wird eine andere Geschichte erzählen.',
        'Ergänzen Sie bei diesem Eintrag {missing}, oder stellen Sie unter "training" ein Paket für Führungskräfte für alle Einträge zusammen.',
      ],
      also: ['Auch hier fehlen Führungskräften {missing}'],
      'talking-points': ['Stichpunkte'],
      faq: ['Fragen und Antworten (FAQ)'],
    },
  },
  'staff-before-public': {
    summary:
      'Kundschaft, Partner oder Presse hören eine Kernbotschaft vor den Mitarbeitenden, die die Veränderung betrifft.',
    why: 'Von einer Veränderung der eigenen Arbeit aus der Zeitung oder von Kunden zu erfahren, sagt den Menschen, dass sie nicht zählen. Das lässt sich nicht zurücknehmen.',
    messages: {
      default: [
        '"{others}" hören "{points}" am {when}, die betroffenen Mitarbeitenden, "{staff}", aber erst am {later}. Sie würden von außen von ihrer eigenen Veränderung erfahren.',
        'Verschieben Sie diesen Eintrag hinter den {later}, oder sagen Sie es "{staff}" früher.',
      ],
      heard: ['"{staff}" hören es hier, am {later}'],
    },
  },
  'stale-cascade': {
    summary:
      'Ein Team hört eine Kernbotschaft lange nach seinen Führungskräften oder nach einem anderen Team mit denselben Führungskräften.',
    why: 'Wissen es die Führungskräfte oder das Team nebenan, wandert die Nachricht von selbst. Wer wartet, hört zuerst ein Gerücht und fragt sich, warum er im Dunkeln gelassen wurde.',
    messages: {
      default: [
        '"{teams}" hören "{points}" am {when}, mehr als {days} Arbeitstage nach "{others}" ({first}). Bis dahin ist es ein Gerücht.',
        'Verschieben Sie diesen Eintrag auf den {last} oder früher, oder sagen Sie es "{teams}" in einem früheren Eintrag.',
      ],
      heard: ['"{others}" hören es hier, am {first}'],
    },
  },
  'visible-sponsor': {
    summary:
      'In einer Phase ist der Auftraggeber für keine Aktivität verantwortlich und sendet keinen Eintrag des Zeitplans.',
    why: 'Die Menschen achten darauf, was der Auftraggeber tut. Spricht er am Anfang und ist dann nicht mehr zu sehen, sagt das allen, dass die Veränderung nicht mehr zählt.',
    messages: {
      default: [
        'Der Auftraggeber, "{sponsor}", ist in dieser Phase ({from} bis {to}) für keine Aktivität verantwortlich und sendet keinen Eintrag des Zeitplans. Schweigen gilt als Zweifel.',
        'Geben Sie "{sponsor}" zwischen {from} und {to} eine sichtbare Aktivität oder einen Eintrag zu senden.',
      ],
      sponsor: ['Der Auftraggeber ist hier genannt'],
    },
  },
  'individual-metric': {
    summary: 'Eine Kennzahl zählt Menge oder Einführungen einzelner Personen.',
    why: 'Eine Zahl je Person wird als Rangliste gelesen, wie auch immer sie gemeint war. Die Menschen verbergen Probleme, helfen einander nicht mehr und arbeiten für die Zahl. In vielen Ländern braucht so eine Zahl auch die Zustimmung der Personalvertretung.',
    messages: {
      default: [
        '"{kpi}" zählt {measures} je Person. Das wird als Rangliste gelesen, und die Menschen werden verbergen, was schiefgeht.',
        'Zählen Sie je Team ("scope: team") oder für die ganze Organisation.',
      ],
      fix: ['"scope: team" schreiben'],
      output: ['die Menge'],
      launch: ['die Einführungen'],
    },
  },
  'kpi-direction': {
    summary: 'Ein Zielwert liegt auf der falschen Seite seines Ausgangswerts oder ist ihm gleich.',
    why: 'Mit falscher Richtung wird ein Bericht grün, während es schlechter wird, und man lobt oder tadelt das Gegenteil dessen, was geschah. Ein Zielwert, der dem Ausgangswert gleicht, verlangt nichts.',
    messages: {
      default: [
        'Mit "direction: {direction}" ist der Zielwert {target} schlechter als der Ausgangswert {baseline}. "{kpi}" sähe gut aus, wenn es schlechter wird.',
        'Schreiben Sie "direction: {other}", oder berichtigen Sie den Zielwert.',
      ],
      unwritten: [
        'Der Zielwert {target} liegt unter dem Ausgangswert {baseline}, aber "{kpi}" hat keine Richtung. Ohne sie gilt mehr als besser.',
        'Schreiben Sie "direction: {other}", oder berichtigen Sie den Zielwert.',
      ],
      equal: [
        'Der Zielwert von "{kpi}" ist gleich dem Ausgangswert, {baseline}. Er ist erreicht, bevor die Veränderung beginnt.',
        'Schreiben Sie die Zahl, die Sie erreichen wollen.',
      ],
      fix: ['"direction: {other}" schreiben'],
      baseline: ['Der Ausgangswert'],
    },
  },
  'lonely-output-metric': {
    summary: 'Eine Kennzahl zählt Menge oder Einführungen, ohne dass eine für Wirkung oder Qualität daneben steht.',
    why: 'Was gezählt wird, wächst. Zählt nur die Zahl, entstehen mehr und kleinere Dinge, und die Qualität bezahlt dafür. Wem Qualität wichtig ist, der fühlt sich bestraft.',
    messages: {
      default: [
        '"{kpi}" zählt nur {measures}. Die Menschen werden mehr davon machen, auf Kosten dessen, wozu es dient.',
        'Nennen Sie unter "pairs-with" eine Kennzahl für Wirkung oder Qualität, und zeigen Sie beide zusammen.',
      ],
      'wrong-pair': [
        '"{kpi}" zählt {measures}, und daneben steht "{pair}" mit "measures: {pairMeasures}". Keine der beiden zeigt, ob die Arbeit gut war.',
        'Nennen Sie unter "pairs-with" eine Kennzahl für Wirkung oder Qualität, und zeigen Sie beide zusammen.',
      ],
      fix: ['"{pair}" danebenstellen'],
      output: ['die Menge'],
      launch: ['die Einführungen'],
    },
  },
  'measurable-kpi': {
    summary:
      'Einer Kennzahl fehlt Zielwert, Fälligkeit, Ausgangswert, Einheit, Quelle oder eine verantwortliche Person.',
    why: 'Eine Zahl wird erst zum Maß, wenn man weiß, wo sie heute steht, wo sie an welchem Tag stehen soll, woher sie kommt und wer nachsieht. Ist eines davon offen, kann jeder hinterher Erfolg oder Misserfolg hineinlesen.',
    messages: {
      default: [
        'Bei "{kpi}" fehlt: {missing}. Niemand kann später sagen, ob das Ziel erreicht wurde.',
        'Ergänzen Sie, was fehlt. Ist der Ausgangswert noch nicht gemessen, schreiben Sie darunter, wer ihn misst ("owner") und bis wann ("due").',
      ],
      stub: ['Zeilen zum Ausfüllen ergänzen'],
      target: ['ein Zielwert'],
      due: ['eine Fälligkeit'],
      baseline: ['ein Ausgangswert'],
      unit: ['eine Einheit'],
      source: ['eine Quelle'],
      owner: ['eine verantwortliche Person'],
      'promised-day': ['ein Tag, an dem der Ausgangswert gemessen wird'],
      'promised-person': ['eine Person, die den Ausgangswert misst'],
    },
  },
  'measured-as-reported': {
    summary: 'Eine Kennzahl wird seltener gemessen als berichtet.',
    why: 'Ein Bericht ohne neue Zahl ist eine Wiederholung oder eine Vermutung. Man liest ihn nicht mehr, und wer ihn ausfüllt, verliert Zeit.',
    messages: {
      default: [
        '"{kpi}" wird "{measured}" gemessen, aber "{reported}" berichtet. Manche Berichte haben keine neue Zahl.',
        'Messen Sie mindestens "{reported}", oder berichten Sie "{measured}".',
      ],
      progress: ['Hier wird sie berichtet'],
      update: ['Der Bericht an die Geschäftsleitung'],
    },
  },
  'measured-before-and-after': {
    summary: 'Die Kommunikation wird nur vor oder nur nach der Ankündigung gemessen.',
    why: 'Eine Messung zeigt, wo die Menschen stehen, nicht, was die Botschaften verändert haben. Erst dieselbe Frage vor und nach der Ankündigung zeigt, ob sich etwas bewegt hat und bei welcher Gruppe nicht.',
    messages: {
      'no-before': [
        'Die erste Messung ist am {first}, nicht vor der Ankündigung am {announced}. Niemand wird wissen, wo die Menschen vorher standen.',
        'Stellen Sie dieselbe Frage einmal vor dem {announced}, und ergänzen Sie diesen Tag unter "dates".',
      ],
      'no-after': [
        'Die letzte Messung ist am {last}, vor der Ankündigung am {announced}. Niemand wird wissen, was die Botschaften verändert haben.',
        'Stellen Sie dieselbe Frage nach dem {announced} noch einmal, und ergänzen Sie diesen Tag unter "dates".',
      ],
    },
  },
  'orphan-outcome': {
    summary: 'Zu einem Ergebnis führt keine Aktivität.',
    why: 'Ein Ergebnis ohne Schritt ist ein Wunsch. Man sagt den Menschen, dass etwas besser wird, und sie sehen niemanden daran arbeiten.',
    messages: {
      default: [
        'Keine Aktivität führt zum Ergebnis "{outcome}". So wie der Plan steht, arbeitet niemand daran.',
        'Schreiben Sie "outcome: {outcome}" zu den Aktivitäten, die dorthin führen, oder ergänzen Sie eine solche.',
      ],
    },
  },
  'outcome-kpi': {
    summary: 'Ein Kommunikationsplan misst nur, was versandt wurde, nie, was es bewirkt hat.',
    why: 'Die Zahl der Mails zeigt, wie fleißig die Sendenden waren. Erst was die Menschen danach wissen, fühlen oder tun, zeigt, ob es sich gelohnt hat, und sagt Ihnen, wann Sie den Kurs ändern müssen.',
    messages: {
      default: [
        'Diese Kennzahlen zählen nur, was versandt wurde. Keine zeigt, was die Menschen dadurch anders wissen, fühlen oder tun.',
        'Ergänzen Sie eine Kennzahl mit "level: outcome", etwa den Anteil derer, die sagen können, warum es die Veränderung gibt.',
      ],
    },
  },
  'unreported-kpi': {
    summary: 'Eine Kennzahl des Veränderungsplans wird nirgends berichtet.',
    why: 'Eine Zahl, die niemand sieht, ändert nichts. Entweder kann jemand danach handeln, oder man sollte den Menschen das Zählen ersparen.',
    messages: {
      default: [
        'Nichts unter "progress" berichtet "{kpi}". Niemand handelt nach einer Zahl, die niemand sieht.',
        'Ergänzen Sie sie unter "progress" mit Werkzeug und verantwortlicher Person, oder lassen Sie die Kennzahl weg.',
      ],
      progress: ['Was bisher berichtet wird'],
      fix: ['"{kpi}" unter "progress" ergänzen'],
    },
  },
  'no-people-risk': {
    summary: 'Kein Risiko nennt eine stark betroffene Zielgruppe.',
    why: 'Veränderungen scheitern meist an den Menschen: Sie gehen, erschöpfen sich oder kehren zum Alten zurück. Eine Risikoliste, die die am stärksten Betroffenen auslässt, bereitet auf alles andere vor.',
    messages: {
      default: [
        'Kein Risiko nennt "{audience}", obwohl diese Menschen stark betroffen sind. Niemand hat aufgeschrieben, was für sie schiefgehen könnte.',
        'Ergänzen Sie ein Risiko mit "audience: {audience}", etwa dass Menschen gehen, sich erschöpfen oder zum Alten zurückkehren.',
      ],
      risks: ['Die bisherigen Risiken'],
    },
  },
  'residual-risk': {
    summary: 'Ein Risiko ist nach seiner Gegenmaßnahme höher bewertet als davor.',
    why: 'Niemand wählt eine Gegenmaßnahme, die alles schlimmer macht, also stimmt eine der Zahlen nicht. Wer danach entscheidet, gibt Zeit und Geld für das falsche Risiko aus.',
    messages: {
      default: [
        '"{risk}" hat nach der Gegenmaßnahme die Punktzahl {residual}, davor aber nur {inherent}. Wer nach diesen Zahlen entscheidet, entscheidet über das falsche Risiko.',
        'Berichtigen Sie die Zahlen unter "residual", oder wählen Sie eine andere Gegenmaßnahme.',
      ],
      inherent: ['Vor der Gegenmaßnahme: {likelihood} × {impact}'],
    },
  },
  'risk-score': {
    summary: 'Eine geschriebene Punktzahl ist nicht Wahrscheinlichkeit × Auswirkung.',
    why: 'Die Punktzahl entscheidet, welche Risiken eine verantwortliche Person, einen Auslöser und einen Ausweichplan bekommen. Eine von Hand geschriebene und nie angepasste Zahl verbirgt ein hohes Risiko oder schlägt falschen Alarm.',
    messages: {
      default: [
        '{likelihood} × {impact} ist {product}, nicht {score}. Nach der Punktzahl sortiert, stünde dieses Risiko am falschen Platz.',
        'Schreiben Sie "score: {product}", oder lassen Sie die Punktzahl weg.',
      ],
      fix: ['"score: {product}" schreiben'],
    },
  },
  'untreated-high-risk': {
    summary: 'Ein hohes Risiko hat keinen Termin, keinen Auslöser oder keinen Ausweichplan.',
    why: 'Mit einem hohen Risiko müssen Sie rechnen. Ohne Termin wird die Gegenmaßnahme verschoben, ohne Auslöser merkt niemand, dass es eintritt, und ohne Ausweichplan wird unter Druck improvisiert.',
    messages: {
      default: [
        '"{risk}" hat die Punktzahl {score}, und es fehlt: {missing}. Tritt es ein, müssen die Menschen improvisieren.',
        'Sagen Sie, bis wann die Gegenmaßnahme steht ("due"), woran Sie merken, dass das Risiko eintritt ("trigger"), und was Sie dann tun ("fallback"). Nimmt jemand das Risiko so hin, nennen Sie die Person unter "accepted-by".',
      ],
      stub: ['Zeilen zum Ausfüllen ergänzen'],
      due: ['ein Termin'],
      trigger: ['ein Auslöser'],
      fallback: ['ein Ausweichplan'],
    },
  },
  'adaptation-chain': {
    summary:
      'Ein Auslöser achtet auf etwas, das die Pläne nicht messen, oder Menschen werden gefragt und kein Auslöser liest die Antworten.',
    why: 'Rückmeldungen ändern einen Plan nur, wenn jemand die Antworten ansieht und versprochen hat, danach zu handeln. Ein Auslöser, den niemand misst, löst nie aus, und Antworten, die kein Auslöser liest, werden umsonst gesammelt.',
    messages: {
      default: [
        '"{signal}" nennt keine Kennzahl, Feedbackrunde oder Methode der Pläne. Niemand wird merken, wenn es eintritt.',
        'Nennen Sie eine davon mit ihrem Kurznamen, etwa "{example}", oder messen Sie das Signal.',
      ],
      unread: [
        'Kein Auslöser liest "{loop}". Die Menschen werden gefragt, und niemand hat versprochen, nach ihren Antworten zu handeln.',
        'Ergänzen Sie einen Auslöser mit "signal: {loop}", einer Schwelle, einer Maßnahme und der Person, die entscheidet.',
      ],
    },
  },
  'anonymity-threshold': {
    summary: 'Antworten werden für so kleine Gruppen gezeigt, dass man erraten kann, wer was gesagt hat.',
    why: 'In einer Gruppe von drei wissen alle, wer was geschrieben hat. Wurde jemand trotz versprochener Anonymität einmal erkannt, antwortet niemand mehr offen.',
    messages: {
      default: [
        'Antworten werden für Gruppen von {size} gezeigt. In Gruppen von weniger als {people} kann man erraten, wer was gesagt hat.',
        'Schreiben Sie "min-group: {people}" oder mehr.',
      ],
      'small-audience': [
        '"{audience}" hat nur {size} Personen, aber Antworten werden erst ab {group} gezeigt. Sie würden ihre nie sehen oder erkannt werden.',
        'Fragen Sie sie zusammen mit einer anderen Gruppe, oder offen, mit ihren Namen.',
      ],
      fix: ['"min-group: {people}" schreiben'],
      size: ['{size} Personen'],
    },
  },
  'crisis-ready': {
    summary:
      'Die Krisenszenarien lassen ein Missverständnis oder eine Gegenwelle aus, oder Leitung und Stellvertretung in einer Krise sind dieselbe Person.',
    why: 'Ankündigungen werden leicht missverstanden, und manche stoßen auf Zorn. Die ersten Stunden entscheiden, und ist die einzige Person nicht da, die sprechen darf, antworten Gerüchte.',
    messages: {
      default: [
        'Die Szenarien lassen {missing} aus. Tritt das ein, hat sich niemand auf den ersten Satz geeinigt.',
        'Ergänzen Sie ein Szenario dafür, mit Auslöser, erstem Satz, Antwort und wie schnell sie kommt.',
      ],
      deputy: [
        '"{person}" ist in einer Krise Leitung und Stellvertretung zugleich. Ist diese Person nicht da, darf niemand antworten.',
        'Nennen Sie jemand anderen als Stellvertretung.',
      ],
      misunderstanding: ['ein Missverständnis'],
      backlash: ['eine Gegenwelle'],
    },
  },
  'loop-closes': {
    summary: 'Eine Feedbackrunde meldet nichts zurück oder endet vor dem Go-live.',
    why: 'Wer gefragt wird und nie hört, was daraus wurde, antwortet nicht mehr und vertraut weniger als zuvor. Und Probleme zeigen sich nach dem Go-live: Eine Runde, die dann zu Ende ist, hört nichts davon.',
    messages: {
      default: [
        '"{loop}" fragt die Menschen und sagt ihnen nie, was daraus wurde. Wer nichts zurück hört, antwortet nicht mehr.',
        'Nennen Sie unter "reports-back" den Eintrag des Zeitplans, der sagt, was gehört und getan wurde.',
      ],
      cancelled: [
        '"{loop}" meldet in "{touchpoint}" zurück, das abgesagt ist. Wer nichts zurück hört, antwortet nicht mehr.',
        'Nennen Sie einen anderen Eintrag des Zeitplans, der sagt, was gehört und getan wurde.',
      ],
      early: [
        '"{loop}" endet am {until}, vor dem Go-live am {goLive}. Was dann schiefgeht, hört sie nicht.',
        'Lassen Sie sie einige Wochen über den Go-live hinaus laufen.',
      ],
    },
  },
  'silent-change': {
    summary: 'Ein Plan ändert sich, nachdem die Menschen von ihm gehört haben, und niemand sagt es ihnen.',
    why: 'Menschen richten sich nach dem, was man ihnen gesagt hat. Ändert sich ein Datum oder ein Versprechen still, finden sie es selbst heraus und trauen auch keinem anderen Datum mehr.',
    messages: {
      default: [
        'Version {version} hat keinen Eintrag im Änderungsprotokoll. Wer von diesem Plan gehört hat, erfährt nicht, was neu ist.',
        'Ergänzen Sie unter "log" einen Eintrag mit der Version, dem Datum, was sich geändert hat, warum, und dem Eintrag des Zeitplans, der es den Menschen sagt.',
      ],
      entry: [
        'Im Eintrag des Änderungsprotokolls zu Version {version} fehlt: {missing}. Wer von diesem Plan gehört hat, erfährt nicht, was neu ist.',
        'Sagen Sie, was sich geändert hat, und nennen Sie unter "announced-in" den Eintrag des Zeitplans, der es den Menschen sagt.',
      ],
      cancelled: [
        'Version {version} wird in "{touchpoint}" angekündigt, das abgesagt ist. Die Menschen erfahren nicht, was neu ist.',
        'Nennen Sie einen anderen Eintrag des Zeitplans.',
      ],
      unraised: [
        'Der Plan hat sich geändert ("{sections}"), ist aber immer noch Version {version}. Die Menschen können nicht sehen, dass es nicht mehr das ist, was sie gehört haben.',
        'Erhöhen Sie die Version, und sagen Sie im Änderungsprotokoll, was sich geändert hat.',
      ],
      raise: ['"version: {next}" schreiben'],
      stub: ['Einen Eintrag im Änderungsprotokoll ergänzen'],
      what: ['was sich geändert hat'],
      where: ['wo man davon hört'],
    },
  },
  'absolute-promise': {
    summary:
      'Ein Versprechen ohne Ende oder Bedingung, das niemand freigegeben hat, oder Kennzahlen, die Druck machen, ohne ein Wort zu Arbeitsplätzen.',
    why: 'Ein Versprechen, das nicht zu halten ist, kostet mehr Vertrauen als eine schlechte Nachricht. Wo aber Menge oder einzelne Teams gemessen werden, fragen die Menschen sofort, ob ihr Arbeitsplatz sicher ist, und Schweigen gilt als Nein.',
    messages: {
      default: [
        '"{phrase}" ist ein Versprechen ohne Ende, und niemand hat es freigegeben. Bricht es, bricht auch das Vertrauen.',
        'Sagen Sie, was heute wahr ist und bis wann, oder schreiben Sie unter safety.job-security, wer es freigegeben hat (approved-by).',
      ],
      'silent-on-output': [
        'Die Kennzahl {kpi} zählt, was Menschen hervorbringen, und der Plan sagt nichts über Arbeitsplätze. Die Menschen werden fragen, ob ihrer sicher ist.',
        'Schreiben Sie unter safety.job-security, wie es ehrlich um Arbeitsplätze steht, und wer das freigegeben hat (approved-by).',
      ],
      'silent-on-people': [
        'Die Kennzahl {kpi} wird mit "scope: {scope}" gezählt, und der Plan sagt nichts über Arbeitsplätze. Die Menschen werden fragen, ob ihrer sicher ist.',
        'Schreiben Sie unter safety.job-security, wie es ehrlich um Arbeitsplätze steht, und wer das freigegeben hat (approved-by).',
      ],
      kpi: ['Bei dieser Kennzahl fragen die Menschen danach.'],
    },
  },
  'blame-language': {
    summary:
      'Ein Rückblick, ein Nachgespräch oder ein Wort zu einem Vorfall nennt Schuldige oder urteilt über jemanden.',
    why: 'Wo Schuld verteilt wird, sagt beim nächsten Mal niemand etwas, und was den Fehler wahrscheinlich machte, bleibt. Wer Ursachen im System sucht, findet etwas, das sich beheben lässt.',
    messages: {
      default: [
        '"{phrase}" sucht Schuldige: Dann schweigen die Menschen, und die Ursache bleibt.',
        'Sagen Sie, was geschah und was es im System wahrscheinlich machte, ohne über eine Person zu urteilen.',
      ],
    },
  },
  euphemism: {
    summary: 'Ein Text für Mitarbeitende verbirgt etwas hinter einem weichen Wort, etwa "rightsizing".',
    why: 'Alle wissen, was so ein Wort bedeutet. Wer es benutzt, sagt neben der Nachricht, dass schlechte Nachrichten beschönigt werden, und dem wird beim nächsten Mal weniger geglaubt.',
    messages: {
      default: [
        '"{phrase}" verbirgt, was geschieht. Die Menschen kennen das Wort und trauen dem Text weniger.',
        'Sagen Sie es, wie es ist, zum Beispiel "{means}".',
      ],
      own: [
        '"{phrase}" steht auf der Liste Ihrer Organisation mit Wörtern, die verbergen, was geschieht.',
        'Sagen Sie es, wie es ist.',
      ],
    },
  },
  'fear-language': {
    summary: 'Ein Text für Mitarbeitende droht: "or else", "no exceptions", "underperformers".',
    why: 'Wer Angst hat, tut, was gezählt wird, und verbirgt, was schiefgeht. Eine Veränderung sieht dann gut aus, bis sie scheitert. Ein hoher Anspruch braucht keine Drohung: Er braucht einen Grund und Hilfe.',
    messages: {
      default: [
        '"{phrase}" liest sich wie eine Drohung: Wer Angst hat, verbirgt, was schiefgeht.',
        'Sagen Sie, was erwartet wird, warum, und was den Menschen hilft, es zu erreichen.',
      ],
    },
  },
  'missing-text-alternative': {
    summary: 'Ein Bild oder Video hat keinen Alternativtext oder keine Untertitel.',
    why: 'Wer es nicht sehen oder hören kann, den Ton aus hat oder eine langsame Leitung, bleibt von der Botschaft ausgeschlossen.',
    messages: {
      default: [
        'Zu "{id}" ({type}) fehlt der Alternativtext: Wer es nicht sehen oder hören kann, verpasst die Botschaft.',
        'Schreiben Sie unter "alt", was es zeigt oder wo seine Untertitel sind.',
      ],
    },
  },
  'plain-language': {
    summary:
      'Ein Text für Mitarbeitende liegt über der höchsten Lesestufe des Plans, hat lange Sätze oder unerklärte Abkürzungen, oder er enthält ein Wort, das der Ton meidet.',
    why: 'Was Menschen einmal lesen, zwischen zwei Aufgaben oder in einer zweiten Sprache, muss sofort klar sein. Was es nicht ist, ersetzt ein Gerücht.',
    messages: {
      default: [
        'Dieser Text hat die Lesestufe {grade}; der Plan verlangt höchstens {max}.',
        'Nehmen Sie kürzere Sätze und alltägliche Wörter, oder erhöhen Sie max-grade, wenn es Ihre Leserinnen und Leser nicht stört.',
      ],
      long: [
        'Dieser Satz hat {words} Wörter. Bei mehr als {max} verliert man seinen Anfang aus den Augen.',
        'Machen Sie zwei Sätze daraus.',
      ],
      acronym: [
        'Nicht alle wissen, was {acronym} bedeutet.',
        'Schreiben Sie es einmal aus, mit {acronym} in Klammern, oder nehmen Sie es in das Glossar auf.',
      ],
      avoid: ['"{phrase}" ist ein Wort, das Ihr Ton meidet.', 'Sagen Sie es mit einem Ihrer eigenen einfachen Wörter.'],
    },
  },
  'standard-without-support': {
    summary:
      'Eine Erwartung kommt ohne Unterstützung, oder ein Zielwert steigt für eine Zielgruppe, die keine bekommt.',
    why: 'Eine höhere Latte ohne Hilfe heißt „streng dich an oder geh“. Mit Hilfe heißt sie Vertrauen, und die Menschen erreichen sie.',
    messages: {
      default: [
        'Dieser Anspruch kommt ohne Unterstützung: Die Menschen hören nur, dass mehr von ihnen verlangt wird.',
        'Schreiben Sie unter "support", was den Menschen hilft, ihn zu erreichen.',
      ],
      target: [
        'Die Latte steigt für "{audience}" von {baseline} auf {target}, und es ist keine Unterstützung, Schulung oder Begleitung für sie genannt.',
        'Ergänzen Sie unter support.offered oder how.training, was ihnen hilft, oder setzen Sie einen Zielwert, den sie so erreichen.',
      ],
      audience: ['Die Zielgruppe, für die die Latte steigt'],
    },
  },
  'trait-label': {
    summary:
      'Ein Text, den Mitarbeitende lesen können, sagt, wie jemand ist ("is defensive", "is lazy"), nicht, was er tut.',
    why: 'Niemand kann ändern, wie er genannt wird, und die meisten wehren sich dagegen. Über ein Verhalten und seine Wirkung kann man sprechen, und man kann es ändern.',
    messages: {
      default: [
        '"{phrase}" klebt Menschen ein Etikett auf. Mit einem Etikett kann niemand etwas anfangen, und es wird weitererzählt.',
        'Sagen Sie, was sie tun und welche Wirkung es hat, zum Beispiel „fragt zweimal nach den Zahlen, daher wartet die Entscheidung“.',
      ],
    },
  },
  'change-saturation': {
    summary:
      'Mehrere Veränderungen treffen eine Zielgruppe zur selben Zeit, und zusammen sind sie mehr, als sie tragen kann.',
    why: 'Menschen können nur so viel auf einmal lernen. Darüber hinaus leidet jede weitere Veränderung, und auch die gut laufenden fallen zurück.',
    messages: {
      default: [
        '{count} Veränderungen zugleich verlangen ab {from} {sum} Veränderungspunkte von "{audience}", aber sie kann {limit} tragen. Alle diese Veränderungen werden leiden.',
        'Verschieben Sie Beginn oder Go-live einer davon, oder verringern Sie ihre Auswirkung auf diese Zielgruppe.',
      ],
      one: [
        'Schon diese Veränderung allein verlangt {sum} Veränderungspunkte von "{audience}", aber sie kann {limit} tragen. So viel lässt sich nicht auf einmal lernen.',
        'Teilen Sie sie in Wellen mit verschiedenen Zielgruppen, oder verringern Sie ihre Auswirkung auf diese Zielgruppe.',
      ],
      change: ['{points} Veränderungspunkte, von {from} bis {to}'],
    },
  },
  'hours-overload': {
    summary:
      'Einträge, Veranstaltungen und Schulungen kosten eine Zielgruppe zusammen mehr Stunden in einer Woche, als sie geben kann.',
    why: 'Menschen bezahlen eine Veränderung mit ihrer Zeit, und sie haben auch noch Arbeit. Wo niemand zusammenzählt, fällt zuerst die Schulung aus.',
    messages: {
      default: [
        '"{audience}" muss in der Woche ab {week} {hours} Stunden geben{more}, hat aber nur {limit}. Was nicht passt, fällt aus.',
        'Verschieben Sie etwas in eine andere Woche, oder kürzen Sie es. Können sie mehr geben, setzen Sie es im Verzeichnis unter "capacity".',
      ],
      item: ['"{label}" am {date}, {minutes} Minuten'],
    },
  },
  'message-overload': {
    summary:
      'Eine Zielgruppe bekommt in einer Woche mehr Einträge, als sie aufnehmen kann, alle Pläne zusammengezählt.',
    why: 'Jeder Plan für sich sieht vernünftig aus. Wer in fünf zugleich steckt, liest irgendwann keinen mehr, auch den wichtigen nicht.',
    messages: {
      default: [
        '"{audience}" bekommt in der Woche ab {week} {count} Einträge{more}, kann aber nur {limit} aufnehmen. Was zuletzt kommt, wird nicht gelesen.',
        'Verschieben Sie einen Eintrag in eine andere Woche, legen Sie zwei zusammen, oder lassen Sie weg, was diese Zielgruppe nicht braucht.',
      ],
      item: ['"{label}" am {date}'],
    },
  },
};
