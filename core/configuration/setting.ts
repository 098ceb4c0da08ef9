import type { Path, PlainValue } from '../parse/tree.ts';
import { isRecord, type PlainRecord } from '../plan/plan.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import { matchesGlob } from './glob.ts';

/** Where something was set: at a place of a configuration, or in the call of a command. */
export type Origin = { readonly uri: string; readonly at: Path } | 'command-line';

/** One thing that is set, by its place among all that can be: `rules`, `message-overload`, `per-week`. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: PlainValue;
  readonly from: Origin;
}

/** All that a configuration sets for one file, in order: what comes later wins. `path` is the file's, from the configuration that applies on. */
export function settingsIn({ source, data }: ConfigurationFile, path: string): Setting[] {
  const overrides = Array.isArray(data.overrides) ? data.overrides : [];
  const top = settingsOf(data, source.uri, []);
  return [
    ...top,
    ...overrides.flatMap((each, index) =>
      isRecord(each) && matchesAny(path, each.files) ? settingsOf(each, source.uri, ['overrides', index]) : [],
    ),
  ];
}

/** Whether a path matches one of the patterns, given alone or in a list. */
export function matchesAny(path: string, globs: PlainValue | undefined): boolean {
  return wordsOf(globs).some((glob) => matchesGlob(path, glob));
}

/** A text, or the texts of a list. */
function wordsOf(value: PlainValue | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

function settingsOf(data: PlainRecord, uri: string, base: Path): Setting[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const at = [...base, key];
    switch (key) {
      case 'rules':
        return underKeys(value, at, uri).flatMap((rule) => ruleSettings(rule));
      case 'questions':
        return underKeys(value, at, uri).flatMap((question) => questionSettings(question));
      case 'severity-by-status':
        return underKeys(value, at, uri);
      case 'summary':
        return underKeys(value, at, uri).flatMap((each) =>
          isRecord(each.value) ? underKeys(each.value, placeOf(each), uri, each.path) : [each],
        );
      case 'include':
      case 'ignore':
      case 'language':
        return [{ path: [key], value, from: { uri, at } }];
      default:
        return [];
    }
  });
}

/** One setting for each key of a map. */
function underKeys(value: PlainValue, at: Path, uri: string, path: readonly string[] = [String(at.at(-1))]): Setting[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([key, each]) => ({
    path: [...path, key],
    value: each,
    from: { uri, at: [...at, key] },
  }));
}

/** `off` alone is a severity; options of one rule are set one by one. */
function ruleSettings(rule: Setting): Setting[] {
  if (!isRecord(rule.value)) return [{ ...rule, path: [...rule.path, 'severity'] }];
  return below(rule);
}

function questionSettings(question: Setting): Setting[] {
  if (!isRecord(question.value)) return [{ ...question, path: [...question.path, 'severity'] }];
  const { severity, ...definition } = question.value;
  const own = { ...question, path: [...question.path, 'asked'], value: definition };
  return severity === undefined
    ? [own]
    : [own, { path: [...question.path, 'severity'], value: severity, from: fromBelow(question, 'severity') }];
}

function below(setting: Setting): Setting[] {
  if (!isRecord(setting.value)) return [];
  return Object.entries(setting.value).map(([key, value]) => ({
    path: [...setting.path, key],
    value,
    from: fromBelow(setting, key),
  }));
}

function fromBelow({ from }: Setting, key: string): Origin {
  return from === 'command-line' ? from : { ...from, at: [...from.at, key] };
}

function placeOf({ from }: Setting): Path {
  return from === 'command-line' ? [] : from.at;
}
