/** How employees meet a text: they are told it as it is written, or it is about them and they may read it. */
export type ProseUse = 'said' | 'shown';

/** Where in a section prose for employees stands: keys, and `*` for every entry. */
export interface ProseField {
  readonly section: string;
  readonly below: string;
  readonly use: ProseUse;
}

type Fields = Readonly<Record<string, Readonly<Record<string, ProseUse>>>>;

const AUDIENCE: Readonly<Record<string, ProseUse>> = { know: 'shown', feel: 'shown', do: 'shown', 'needs.*': 'shown' };
const LOG: Readonly<Record<string, ProseUse>> = { '*.what': 'said', '*.why': 'said' };
const CRISIS: Readonly<Record<string, ProseUse>> = {
  'scenarios.*.holding-line': 'said',
  'scenarios.*.response': 'shown',
};

/**
 * What employees read of a plan. Risks, resistance, stakeholders, what executives decide, and the worries that people
 * are quoted with are not for them; what managers promise not to do names what it rules out.
 */
export const CHANGE_PROSE = toFields({
  why: { 'goal.statement': 'shown', urgency: 'shown' },
  who: {
    'affected.*.losing': 'shown',
    'affected.*.gaining': 'shown',
    'affected.*.expectations': 'shown',
    'affected.*.concerns.*.response': 'said',
    ...below('audiences.*', AUDIENCE),
  },
  support: { 'offered.*.what': 'shown' },
  recognition: {
    'wins.*.criterion': 'shown',
    'wins.*.how': 'shown',
    'rewards.*.behaviour': 'shown',
    'rewards.*.reward': 'shown',
    'rewards.*.criteria': 'shown',
  },
  safety: {
    'expectations.*.standard': 'shown',
    'expectations.*.support': 'shown',
    'job-security.position': 'said',
    'incentives.*.reward': 'shown',
    'leaders-model.*': 'shown',
  },
  log: LOG,
});

export const COMMS_PROSE = toFields({
  audiences: below('*', AUDIENCE),
  messages: {
    core: 'said',
    'points.*.text': 'said',
    'points.*.proof.*': 'said',
    'tailored.*.in-it-for-them': 'said',
    'tailored.*.text': 'said',
  },
  schedule: { '*.subject': 'said', '*.text': 'said', '*.talking-points': 'said', '*.faq': 'said' },
  engagement: { 'tactics.*.tactic': 'shown', 'assets.*.alt': 'said' },
  measurement: { 'methods.*.question': 'said' },
  crisis: CRISIS,
  training: {
    'sessions.*.topic': 'said',
    'manager-kit.talking-points': 'said',
    'manager-kit.faq': 'said',
  },
  log: LOG,
});

export const REGISTRY_PROSE = toFields({ audiences: below('*', AUDIENCE), crisis: CRISIS });

/** What is written of an incident, for the people who look back at it. */
export const INCIDENT_PROSE = toFields({ crisis: CRISIS });

/** Kinds of the living plan that look back at what somebody did. */
export const REVIEW_PROSE = {
  'learning-review': toFields({
    event: { '': 'shown' },
    impact: { '': 'shown' },
    'good-intent': { '': 'shown' },
    reflection: { own: 'shown' },
    'group-input': { '*': 'shown' },
    factors: { '*': 'shown' },
    fixes: { '*.what': 'shown' },
    'autonomy-kept': { '': 'shown' },
    'if-not-reflected': { '': 'shown' },
  }),
  'follow-up': toFields({
    progress: { '*': 'shown' },
    missing: { '*': 'shown' },
    obstacles: { '*': 'shown' },
    reflection: { '*': 'shown' },
    support: { '*': 'shown' },
    actions: { '*.what': 'shown' },
  }),
} as const;

function toFields(fields: Fields): readonly ProseField[] {
  return Object.entries(fields).flatMap(([section, paths]) =>
    Object.entries(paths).map(([path, use]) => ({ section, below: path, use })),
  );
}

function below(path: string, fields: Readonly<Record<string, ProseUse>>): Readonly<Record<string, ProseUse>> {
  return Object.fromEntries(Object.entries(fields).map(([key, use]) => [`${path}.${key}`, use]));
}
