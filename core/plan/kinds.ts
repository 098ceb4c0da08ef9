/** The kinds of file that are ours. */
export const KINDS = [
  'change-plan',
  'communication-plan',
  'change-registry',
  'delivery-routine',
  'follow-up',
  'conversation-guide',
  'learning-review',
  'pulse-check',
] as const;

export type Kind = (typeof KINDS)[number];

/** Kinds that answer planning questions. */
export type PlanKind = 'change-plan' | 'communication-plan';

/** The ending that a file of each kind conventionally has before `.yaml`. The `kind:` line decides, never the name. */
export const NAME_ENDINGS: Readonly<Record<Kind, string>> = {
  'change-plan': 'change',
  'communication-plan': 'comms',
  'change-registry': 'registry',
  'delivery-routine': 'routine',
  'follow-up': 'follow-up',
  'conversation-guide': 'conversation',
  'learning-review': 'learning',
  'pulse-check': 'pulse',
};

export function isKind(text: string | undefined): text is Kind {
  return text !== undefined && (KINDS as readonly string[]).includes(text);
}

export function isPlanKind(kind: Kind): kind is PlanKind {
  return kind === 'change-plan' || kind === 'communication-plan';
}

/** Whether a URI ends in one of the conventional names, such as `ship.change.yaml`. */
export function hasConventionalName(uri: string): boolean {
  return Object.values(NAME_ENDINGS).some(
    (ending) => uri.endsWith(`.${ending}.yaml`) || uri.endsWith(`.${ending}.yml`),
  );
}

/** Whether a URI is that of a configuration: its name alone decides. */
export function isConfigurationName(uri: string): boolean {
  return /\/changewright\.ya?ml$/.test(uri);
}

/** The file's name without folder and conventional ending: what ids of several changes start with (`ship/go-live`). */
export function stemOf(uri: string): string {
  const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.ya?ml$/, '');
  const ending = Object.values(NAME_ENDINGS).find((each) => name.endsWith(`.${each}`));
  return ending ? name.slice(0, -ending.length - 1) : name;
}
