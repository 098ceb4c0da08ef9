import type { OptionSpec, Rule } from '../engine/rule.ts';
import { isPath } from '../plan/family.ts';
import { PLAN_SIZES, STATUSES } from '../plan/plan.ts';
import { QUESTIONS } from '../questions/catalogue.ts';
import { RULES } from '../rules/catalogue.ts';
import { SUMMARY_SECTIONS } from '../summary/sections.ts';
import { isGlob } from './glob.ts';
import type { EitherShape, ListShape, OneOf, RecordShape, Shape, TextShape } from './shape.ts';

export const SETTABLE_SEVERITIES = ['off', 'information', 'warning', 'error'] as const;

const severity = (says: string): OneOf => ({ type: 'one-of', values: SETTABLE_SEVERITIES, says });

const text = (says: string, accepts?: TextShape['accepts']): TextShape => ({
  type: 'text',
  says,
  ...(accepts && { accepts }),
});

const oneOrMore = (single: TextShape): EitherShape => {
  const several: ListShape = { type: 'list', of: single, says: single.says };
  return { type: 'either', single, several, says: single.says };
};

const globs = (says: string): EitherShape => oneOrMore(text(says, { test: isGlob, like: 'plans/**' }));

const matching = (pattern: RegExp, like: string): NonNullable<TextShape['accepts']> => ({
  test: (value) => pattern.test(value),
  like,
  pattern: pattern.source,
});

function ruleShape({ severity: usual, summary, options }: Rule): EitherShape {
  const says = `${summary} (${usual})`;
  const single = severity(says);
  const keys = { severity: single, ...mapValues(options, optionShape) };
  return { type: 'either', single, several: { type: 'record', keysName: 'option', keys, says }, says };
}

function optionShape(spec: OptionSpec): Shape {
  if (spec.type === 'words') return { type: 'list', of: text(spec.says), says: spec.says };
  const { min, max, default: usual, says } = spec;
  return {
    type: 'number',
    default: usual,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    says: `${says} (${usual})`,
  };
}

export const RULES_SHAPE: RecordShape = {
  type: 'record',
  keysName: 'rule',
  keys: Object.fromEntries(RULES.map((rule) => [rule.id, ruleShape(rule)])),
  says: 'How much each rule matters: off, information, warning or error, or its severity and its options.',
};

const ownQuestion: RecordShape = {
  type: 'record',
  keysName: 'key',
  keys: {
    kind: {
      type: 'one-of',
      values: ['change-plan', 'communication-plan'],
      says: 'The kind of plan that is asked.',
    },
    path: text('Where the answer stands, with a part that starts with x-, such as why.x-regulator.'),
    asks: text('The question, as people read it.'),
    guidance: text('What a good answer has.'),
    size: {
      type: 'one-of',
      values: PLAN_SIZES,
      says: 'The smallest size of plan that is asked. Without it, every plan is.',
    },
    severity: severity('How much it matters while it has no answer. Without it, that follows the status of the plan.'),
  },
  required: ['kind', 'path', 'asks'],
  says: 'A question of your own.',
};

export const QUESTIONS_SHAPE: RecordShape = {
  type: 'record',
  keysName: 'question',
  keys: Object.fromEntries(QUESTIONS.map(({ id, asks }) => [id, severity(asks)])),
  rest: {
    type: 'either',
    single: severity('A question of your own that a file under "extends" asks.'),
    several: ownQuestion,
    says: 'A question of your own.',
  },
  says: 'Planning questions: off, or how much they matter while they have no answer; and questions of your own.',
};

const summary: RecordShape = {
  type: 'record',
  keysName: 'key',
  keys: {
    sections: {
      type: 'list',
      of: { type: 'one-of', values: SUMMARY_SECTIONS, says: 'A section of the executive summary.' },
      says: 'The sections of the executive summary, in order; those that are not named are not shown.',
    },
    brand: {
      type: 'record',
      keysName: 'key',
      keys: {
        name: text('The name of your organisation.'),
        colour: text('The colour of headings.', matching(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, '#0b5fff')),
        logo: text('A picture, as seen from this file.', { test: isPath, like: './logo.svg' }),
      },
      says: 'How the executive summary looks.',
    },
  },
  says: 'The executive summary.',
};

const statuses = Object.fromEntries(
  STATUSES.map((status) => [status, severity(`How much an unanswered question matters in a plan that is ${status}.`)]),
);

/** All that a configuration may say. */
export const CONFIGURATION: RecordShape = {
  type: 'record',
  keysName: 'key',
  keys: {
    extends: oneOrMore(
      text('Configurations that this one starts from: a file (./house-rules.yaml) or an installed package.'),
    ),
    rules: RULES_SHAPE,
    'severity-by-status': {
      type: 'record',
      keysName: 'key',
      keys: statuses,
      says: 'How much an unanswered question matters, by the status of the plan.',
    },
    questions: QUESTIONS_SHAPE,
    include: globs('Which files of a search are checked, from this folder on. Without it, all are.'),
    ignore: globs('Which files of a search are not checked, from this folder on.'),
    overrides: {
      type: 'list',
      of: {
        type: 'record',
        keysName: 'key',
        keys: {
          files: globs('The files that this is for, from this folder on.'),
          rules: RULES_SHAPE,
          questions: QUESTIONS_SHAPE,
        },
        required: ['files'],
        says: 'What is different for some of the files.',
      },
      says: 'What is different for some of the files; what comes later wins.',
    },
    summary,
    language: text('The language of what Changewright writes.', matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'en')),
  },
  says: 'How Changewright checks the plans in this folder and below.',
};

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
