import type { OptionSpec, Rule, RuleExample } from '../engine/rule.ts';
import { en } from '../messages/en.ts';
import type { MessageText } from '../messages/message.ts';
import type { RuleGroup } from '../rules/catalogue.ts';

/** What the groups of rules are called. */
export const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  structure: 'Structure',
  dates: 'Dates',
  coverage: 'Coverage',
  senders: 'Cascade and senders',
  kpis: 'KPIs',
  risks: 'Risks',
  feedback: 'Feedback and crisis',
  tone: 'Safety and tone',
  load: 'Load, across all plans',
};

/** A rule's page, in Markdown: the reference in `docs/rules`, and what `changewright explain` prints. */
export function renderRulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    '',
    `**${rule.summary}**`,
    '',
    ...facts(rule).map((fact) => `- ${fact}`),
    '',
    '## Why it matters',
    '',
    rule.why,
    '',
    `Source: ${rule.source}`,
    '',
    '## A plan with this finding',
    '',
    ...example(rule.bad),
    '',
    '## What to do',
    '',
    ...remedies(rule),
    '',
    '## A plan without it',
    '',
    ...example(rule.good),
    '',
    ...optionTable(rule),
    '## When it may be wrong',
    '',
    rule.falsePositives,
    '',
    'To silence it in one place, give the reason in a comment above that line:',
    '',
    ...fenced(`# changewright-disable-next-line ${rule.id} -- the reason`),
    '',
    'To make it milder or stricter in all plans (error, warning, information or off), write in `changewright.yaml`:',
    '',
    ...fenced(`rules:\n  ${rule.id}: ${rule.severity === 'information' ? 'off' : 'information'}`),
    '',
  ].join('\n');
}

const SEVERITIES = {
  error: 'an error',
  warning: 'a warning',
  information: 'only information',
  off: 'off until you switch it on',
};

function facts(rule: Rule): string[] {
  const { severity, atSmall, yieldsTo = [] } = rule;
  return [
    `It is ${SEVERITIES[severity]}${inDraft(rule)}.`,
    ...(atSmall === 'silent' ? ['It is silent in a plan with `size: small`.'] : []),
    ...(atSmall && atSmall !== 'silent' ? [`In a plan with \`size: small\` it is ${SEVERITIES[atSmall]}.`] : []),
    ...(yieldsTo.length > 0 ? [`It is silent where ${joined(yieldsTo)} already speaks of the same.`] : []),
  ];
}

function inDraft({ severity, states, ignoresStatus }: Rule): string {
  if (ignoresStatus) return ', whatever the status of the plan';
  if (severity === 'information' || severity === 'off') return '';
  return states === 'missing' ? '; in a draft, which may still have gaps, only information' : ', in a draft too';
}

function joined(ids: readonly string[]): string {
  const links = ids.map((id) => `[${id}](${id}.md)`);
  return links.length < 2 ? links.join('') : `${links.slice(0, -1).join(', ')} or ${links.at(-1)}`;
}

/** What to write instead; where that differs, with the first message that asks for it. What is filled in is left open. */
function remedies(rule: Rule): string[] {
  const all = messagesOf(rule).filter(({ remedy }) => remedy !== '');
  const distinct = all.filter(({ remedy }, at) => all.findIndex((each) => each.remedy === remedy) === at);
  if (distinct.length === 1) return distinct.map(({ remedy }) => withGaps(remedy));
  return distinct.map(({ message, remedy }) => `- **${withGaps(firstSentence(message))}** ${withGaps(remedy)}`);
}

/** What the engine itself finds has its messages with those of the engine. */
function messagesOf({ id, messages }: Rule): readonly MessageText[] {
  const own = Object.values(messages);
  const texts: readonly [string, MessageText][] = Object.entries(en);
  return own.length > 0 ? own : texts.filter(([name]) => name.split('.')[0] === id).map(([, text]) => text);
}

/** What is wrong, without why it matters. */
function firstSentence(message: string): string {
  return message.split(/(?<=\.) /)[0] ?? message;
}

function withGaps(template: string): string {
  return template.replace(/\{[a-zA-Z]+\}/g, '…');
}

function example({ plan, files = {} }: RuleExample): string[] {
  const others = Object.entries(files).flatMap(([name, text]) => ['', `With \`${name}\`:`, '', ...fenced(text)]);
  return [...fenced(plan), ...others];
}

export function fenced(text: string): string[] {
  return ['```yaml', text.trim(), '```'];
}

function optionTable({ id, options }: Rule): string[] {
  const all = Object.entries(options);
  if (all.length === 0) return [];
  const rows = all.map(([name, spec]) => `| \`${name}\` | ${defaultOf(spec)} | ${spec.says} |`);
  const lines = all.map(([name, spec]) => `    ${name}: ${sampleOf(spec)}\n`);
  return [
    '## Options',
    '',
    '| option | default | what it is |',
    '|---|---|---|',
    ...rows,
    '',
    'Set in `changewright.yaml`:',
    '',
    ...fenced(`rules:\n  ${id}:\n${lines.join('')}`),
    '',
  ];
}

function defaultOf(spec: OptionSpec): string {
  if (spec.type === 'number') return String(spec.default);
  return spec.default.length === 0 ? 'none' : spec.default.map((word) => `\`${word}\``).join(', ');
}

function sampleOf({ type, default: value }: OptionSpec): string {
  return type === 'number' ? String(value) : `[${value.join(', ')}]`;
}
