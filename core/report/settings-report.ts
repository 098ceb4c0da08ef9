import type { Origin, Setting } from '../configuration/setting.ts';
import type { Settings } from '../configuration/settings.ts';
import type { PlainValue } from '../parse/tree.ts';
import { isRecord, STATUSES } from '../plan/plan.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { RULES } from '../rules/catalogue.ts';

/** Where a setting comes from, as a report names it. */
export type ReportedOrigin = { readonly path: string; readonly line: number } | 'command-line' | 'default';

export interface SettingsReport {
  /** The file that is asked for, and the configurations that apply to it, the nearest first. */
  readonly file: string;
  readonly configurations: readonly string[];
  readonly settings: Settings;
  readonly originOf: (origin: Origin) => ReportedOrigin;
}

interface Entry {
  readonly path: readonly string[];
  readonly value: PlainValue;
  readonly from: ReportedOrigin;
}

/** All that applies to a file, what is set and what is as it comes, in a stable order. */
export function renderSettingsJson({ file, configurations, settings, originOf }: SettingsReport): string {
  const set = settings.set.map(({ path, value, from }) => ({ path, value, from: originOf(from) }));
  const known = new Set(set.map(({ path }) => JSON.stringify(path)));
  const rest = defaults(settings, set).filter(({ path }) => !known.has(JSON.stringify(path)));
  const all = [...set, ...rest].sort((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));
  return `${JSON.stringify({ version: 1, file, configurations, isSearched: settings.isSearched, settings: all }, null, 2)}\n`;
}

function defaults({ severityByStatus }: Settings, set: readonly Entry[]): Entry[] {
  const approved = set.find(({ path }) => path.join(' ') === 'severity-by-status approved');
  return [
    ...RULES.flatMap(({ id, severity, options }) => [
      entry(['rules', id, 'severity'], severity),
      ...Object.entries(options).map(([name, spec]) => entry(['rules', id, name], toPlain(spec.default))),
    ]),
    ...STATUSES.map((status) => ({
      ...entry(['severity-by-status', status], severityByStatus[status]),
      ...(status === 'active' && approved && { from: approved.from }),
    })),
    ...QUESTIONS.map(({ id, extra }) => entry(['questions', id, 'severity'], extra ? 'information' : 'by-status')),
  ];
}

function entry(path: readonly string[], value: PlainValue): Entry {
  return { path, value, from: 'default' };
}

function toPlain(value: number | readonly string[]): PlainValue {
  return typeof value === 'number' ? value : [...value];
}

/** What is set, for people: a line each, with its origin. */
export function renderSettingsText({ file, configurations, settings, originOf }: SettingsReport): string {
  const rows = settings.set.map((setting) => ({ what: describe(setting), from: nameOf(originOf(setting.from)) }));
  const width = Math.max(0, ...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, from }) => `  ${what.padEnd(width)}  ${from}`);
  return [
    `${file}\n${describeFiles(configurations)}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(settings.isSearched ? [] : ['A search of its folder does not check this file.']),
    'Everything else is as it comes; --format json lists it.',
  ]
    .join('\n\n')
    .concat('\n');
}

function describeFiles([nearest, ...others]: readonly string[]): string {
  if (nearest === undefined) return 'No configuration applies to this file.';
  return others.length === 0 ? `follows ${nearest}` : `follows ${nearest}, which starts from ${others.join(', ')}`;
}

function describe({ path: [section = '', name, part], value }: Setting): string {
  const what = part === undefined || part === 'severity' || part === 'asked' ? name : `${name}, ${part}`;
  const shown = isRecord(value) ? `${value.asks} (${value.path})` : [value].flat().join(', ');
  return what === undefined ? `${section}: ${shown}` : `${section}: ${what}: ${shown}`;
}

function nameOf(origin: ReportedOrigin): string {
  if (origin === 'command-line') return 'the call';
  return origin === 'default' ? origin : `${origin.path}:${origin.line}`;
}
