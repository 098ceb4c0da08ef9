import type { RuleSetting, RuleSettings } from '../engine/rule-settings.ts';
import type { Severity } from '../finding/finding.ts';
import { isRecord, STATUSES, type Status } from '../plan/plan.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionSettings } from '../questions/question-settings.ts';
import { toQuestion } from './own-question.ts';
import { matchesAny, type Setting } from './setting.ts';

/** How much something matters; off where it is not told at all. */
export type Importance = Severity | 'off';

/** All that applies to one file, whoever set it. */
export interface Settings {
  readonly rules: RuleSettings;
  readonly questions: QuestionSettings;
  readonly severityByStatus: Readonly<Record<Status, Importance>>;
  /** The sections that the executive summary shows, in order; undefined stands for all of them. */
  readonly summarySections: readonly string[] | undefined;
  /** Whether a search checks the file. */
  readonly isSearched: boolean;
  /** The configurations that apply: the nearest one, and those that it starts from. */
  readonly files: readonly string[];
  /** What is set, each with its origin; all else is as it comes. */
  readonly set: readonly Setting[];
}

const BY_STATUS: Readonly<Record<Status, Importance>> = {
  draft: 'information',
  'in-review': 'warning',
  approved: 'error',
  active: 'error',
  done: 'off',
  stopped: 'off',
};

/** What applies to a file, from all that is set in order: what comes later wins. `path` is the file's, as patterns see it. */
export function toSettings(all: readonly Setting[], path: string, files: readonly string[]): Settings {
  const last = new Map<string, Setting>();
  for (const setting of all) {
    const key = JSON.stringify(setting.path);
    last.delete(key);
    last.set(key, setting);
  }
  const set = [...last.values()];
  const [include, ignore] = ['include', 'ignore'].map((key) => last.get(JSON.stringify([key]))?.value);
  return {
    rules: rulesOf(under(set, 'rules')),
    questions: questionsOf(under(set, 'questions')),
    severityByStatus: byStatus(under(set, 'severity-by-status')),
    summarySections: sectionsOf(last.get(JSON.stringify(['summary', 'sections']))?.value),
    isSearched: (include === undefined || matchesAny(path, include)) && !matchesAny(path, ignore),
    files,
    set,
  };
}

function sectionsOf(value: Setting['value'] | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}

function under(set: readonly Setting[], key: string): Setting[] {
  return set.filter(({ path }) => path[0] === key);
}

function rulesOf(set: readonly Setting[]): RuleSettings {
  const rules: { [id: string]: RuleSetting } = Object.create(null);
  for (const { path, value } of set) {
    const [, id, name] = path as [string, string, string];
    const known = rules[id] ?? {};
    rules[id] =
      name === 'severity'
        ? { ...known, severity: value as Importance }
        : { ...known, options: { ...known.options, [name]: value } };
  }
  return rules;
}

function questionsOf(set: readonly Setting[]): QuestionSettings {
  const own: Question[] = [];
  const severities = new Map<string, Importance>();
  for (const { path, value } of set) {
    const [, id, name] = path as [string, string, string];
    if (name === 'severity') severities.set(id, value as Importance);
    else if (isRecord(value)) own.push(toQuestion(id, value));
  }
  return { own, severities };
}

/** What is said of approved plans goes for active ones too, unless these are named themselves. */
function byStatus(set: readonly Setting[]): Readonly<Record<Status, Importance>> {
  const given = new Map(set.map(({ path, value }) => [path[1], value as Importance]));
  const values = STATUSES.map((status) => {
    const followed = status === 'active' ? given.get('approved') : undefined;
    return [status, given.get(status) ?? followed ?? BY_STATUS[status]] as const;
  });
  return Object.fromEntries(values) as Record<Status, Importance>;
}

/** Of a file that no configuration applies to. */
export const DEFAULT_SETTINGS: Settings = toSettings([], '', []);
