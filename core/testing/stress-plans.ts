/** A change plan and its communication plan with so many of everything that pictures show, by the names that they are given. */
export function stressPlans(count: number, nameOf: (at: number, what: string) => string): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const lines = (write: (at: number) => string) => numbers.map(write).join('\n');
  const few = Math.min(count, 30);
  const change = `kind: change-plan
title: "Stress"
status: active
size: large
who:
  stakeholders:
${lines((at) => `    s-${at}: {influence: ${1 + (at % 5)}, support: ${1 + ((at * 3) % 5)}}`)}
  affected:
${lines((at) => `    a-${at}: {impact: ${['high', 'medium', 'low'][at % 3]}}`)}
when:
  start: 2027-01-04
  go-live: 2027-06-01
  end: 2027-12-20
  milestones:
${lines((at) => `    m-${at}: {name: "${nameOf(at, 'Milestone')}", date: ${dayOf(at)}}`)}
  phases:
${lines((at) => `    p-${at}: {name: "${nameOf(at, 'Phase')}", start: 2027-${twoDigits(1 + (at % 11))}-01, end: 2027-${twoDigits(2 + (at % 11))}-15}`)}
where:
  waves:
${lines((at) => `    w-${at}: {name: "${nameOf(at, 'Wave')}", audiences: [a-${at}], start: 2027-02-0${1 + (at % 9)}, go-live: 2027-03-0${1 + (at % 9)}}`)}
risks:
${lines((at) => `  r-${at}: {event: "${nameOf(at, 'Risk')}", likelihood: ${1 + (at % 5)}, impact: ${1 + ((at * 7) % 5)}, residual: {likelihood: ${1 + (at % 3)}, impact: ${1 + ((at * 2) % 5)}}}`)}
`;
  const comms = `kind: communication-plan
title: "Stress: what we say"
status: active
for: ./a.change.yaml
audiences:
${lines((at) => `  a-${at}: {name: "${nameOf(at, 'Audience')}", size: ${at}}`)}
messages:
  points:
${lines((at) => `    point-${at}: {text: "${nameOf(at, 'Message')}", answers: [why]}`)}
channels:
${lines((at) => `  c-${at}: {name: "${nameOf(at, 'Channel')}", medium: meeting, reaches: [a-1, a-${at}]}`)}
schedule:
${lines((at) => `  t-${at}: {subject: "${nameOf(at, 'Subject')}", date: ${dayOf(at)}, audiences: [a-${at}, a-1], channel: c-${1 + (at % few)}, messages: [point-${1 + (at % few)}], stage: awareness, priority: ${at % 9 === 0 ? 'high' : 'normal'}}`)}
`;
  return { 'a.change.yaml': change, 'a.comms.yaml': comms };
}

function dayOf(at: number): string {
  return `2027-${twoDigits(1 + ((at * 7) % 12))}-${twoDigits(1 + ((at * 11) % 28))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
