/** What the codes mean that are neither rules nor questions, and why that matters, in German: what a hover tells. */
export const de: Readonly<Record<string, { readonly what: string; readonly why: string }>> = {
  'yaml-syntax': {
    what: 'Eine Zeile ist nicht als Teil eines Plans lesbar.',
    why: 'Was nicht lesbar ist, kann weder geprüft noch gezeigt werden; der Rest der Datei schon.',
  },
  'prose-needs-quotes': {
    what: 'Manche Zeichen haben in YAML eine eigene Bedeutung, und ein Satz mit ihnen wird abgeschnitten, geteilt oder geht verloren.',
    why: 'Ein Komma zwischen { }, ein # nach einem Leerzeichen, ein Doppelpunkt vor einem Leerzeichen, ein * am Anfang: Wörter würden spurlos verschwinden.',
  },
  'duplicate-key': {
    what: 'Derselbe Name steht zweimal an einer Stelle.',
    why: 'Nur der erste zählt, der zweite geht verloren.',
  },
  'tab-indent': {
    what: 'Eine Zeile ist mit einem Tabulator eingerückt.',
    why: 'Am Anfang einer Zeile zählen nur Leerzeichen, daher ist der Plan nicht lesbar.',
  },
  'merge-conflict': {
    what: 'Die Datei enthält noch die Marken einer Zusammenführung, die nicht beendet wurde.',
    why: 'Sie enthält zwei Fassungen des Plans zugleich, daher wird nichts anderes geprüft.',
  },
  'too-large': {
    what: 'Die Datei ist größer als jeder Plan, oder ihre Klammern und Listen liegen zu tief ineinander.',
    why: 'Sie zu lesen könnte den Editor verlangsamen oder anhalten.',
  },
  'unknown-kind': {
    what: '"kind:" fehlt oder nennt keine Art von Plan.',
    why: 'Danach richtet sich, was der Plan gefragt wird.',
  },
  'newer-format': {
    what: 'Der Plan ist in einem neueren Format geschrieben, als diese Version kennt.',
    why: 'Manches wird vielleicht falsch beurteilt, daher wird er mild beurteilt.',
  },
  'unknown-key': {
    what: 'Ein Name, den an dieser Stelle kein Plan hat.',
    why: 'Niemand liest ihn: Was er sagt, geht allen verloren.',
  },
  'wrong-type': {
    what: 'Ein Wert von anderer Gestalt, als hierher gehört, etwa ein Text, wo eine Liste steht.',
    why: 'Er kann weder geprüft noch gezeigt werden.',
  },
  'not-one-of': {
    what: 'Ein Wert, der keiner der wenigen ist, die hierher gehören.',
    why: 'Was er bedeutet, weiß sonst niemand.',
  },
  'bad-date': {
    what: 'Ein Wert, der kein Tag ist.',
    why: 'Was keinen Tag hat, lässt sich weder ordnen noch zählen noch in einen Kalender eintragen.',
  },
  'bad-cadence': {
    what: 'Ein Wert, der nicht sagt, wie oft.',
    why: 'Das nächste Mal lässt sich nicht errechnen.',
  },
  'bad-span': {
    what: 'Ein Wert, der keine Dauer ist.',
    why: 'Er lässt sich nicht zählen.',
  },
  'bad-time': {
    what: 'Ein Wert, der keine Uhrzeit ist.',
    why: 'Er kann in keinem Kalender stehen.',
  },
  'bad-id': {
    what: 'Ein Kurzname mit anderen Zeichen als kleinen Buchstaben, Ziffern und Bindestrichen.',
    why: 'Er lässt sich an anderen Stellen des Plans nicht verwenden.',
  },
  'out-of-range': {
    what: 'Eine Zahl außerhalb der Skala ihrer Stelle.',
    why: 'Sie lässt sich nicht mit den anderen vergleichen.',
  },
  'missing-file': {
    what: 'Eine Datei, die der Plan nennt, ist nicht da, nicht lesbar oder enthält keinen Plan.',
    why: 'Was sie sagen würde, fehlt überall.',
  },
  'missing-section': {
    what: 'Ein ganzer Abschnitt fehlt.',
    why: 'Seine Fragen werden gestellt werden, und niemand hat eine Antwort.',
  },
  'suppression-without-reason': {
    what: 'Ein Kommentar, der einen Hinweis unterdrückt, sagt nicht, warum; daher unterdrückt er nichts.',
    why: 'Wer den Plan als Nächstes liest, kann nicht sagen, ob der Grund noch gilt.',
  },
  'unknown-suppression': {
    what: 'Ein Kommentar soll Hinweise unterdrücken, nennt aber keine, die es gibt, oder ist nicht so geschrieben wie solche Kommentare.',
    why: 'Er unterdrückt nichts, und niemand merkt es.',
  },
  'unused-suppression': {
    what: 'Ein Kommentar unterdrückt einen Hinweis, den es nicht mehr gibt.',
    why: 'Er würde den nächsten an dieser Stelle unterdrücken, den noch niemand angesehen hat.',
  },
  'bad-configuration': {
    what: 'Etwas in changewright.yaml ist nicht bekannt oder hat einen Wert, der nicht passt.',
    why: 'Es zählt nicht, daher werden Pläne anders geprüft, als die Verfasser erwarten.',
  },
};
