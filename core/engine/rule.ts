import type { Severity } from '../finding/finding.ts';
import type { MessageText, Param } from '../messages/message.ts';
import type { PlainValue } from '../parse/tree.ts';
import type { Spot } from '../views/spot.ts';
import type { Read } from './observe.ts';

/** A number or a list of words that an organisation may set in its configuration. */
export type OptionSpec =
  | {
      readonly type: 'number';
      readonly default: number;
      readonly min?: number;
      readonly max?: number;
      readonly says: string;
    }
  | { readonly type: 'words'; readonly default: readonly string[]; readonly says: string };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]['type'] extends 'number' ? number : readonly string[];
};

/** Where a rule's fix changes the plan: a value is set (and its keys made, where they are absent), or taken out. */
export type RuleEdit = { readonly set: Spot; readonly value: PlainValue } | { readonly remove: Spot };

export interface RuleFix<Says extends string = string> {
  readonly says: Says;
  readonly params?: Readonly<Record<string, Param>>;
  /** `safe` holds no guess: it may be applied without asking. */
  readonly applicability: 'safe' | 'suggested';
  /** A way out that a person takes on purpose: offered, and never applied among others. */
  readonly isDecision?: true;
  readonly edits: readonly RuleEdit[];
}

/** What a rule has to say about one place. `says` names one of the rule's messages, `default` where it is left out. */
export interface RuleFinding<Says extends string = string> {
  readonly at: Spot;
  readonly on?: 'key' | 'value';
  /** The words of the value that are meant, as they stand in the text: these alone are underlined. */
  readonly phrase?: string;
  readonly says?: Says;
  readonly params?: Readonly<Record<string, Param>>;
  readonly related?: readonly {
    readonly at: Spot;
    readonly says: Says;
    readonly params?: Readonly<Record<string, Param>>;
  }[];
  readonly fixes?: readonly RuleFix<Says>[];
  /** Where this case is graver or lighter than the rule's own severity. */
  readonly severity?: Severity;
  /** Where this case says that something is missing in a rule of what is wrong, or the other way round. */
  readonly states?: 'missing' | 'wrong';
  /**
   * What the finding is about, such as an audience's id or an item of the schedule: a rule that yields to another stays
   * silent where one of them is the same.
   */
  readonly about?: string | readonly string[];
  /**
   * What tells two findings at one place apart. In a registry that is the plan concerned, where nothing else is said:
   * a mistake that is the registry's own, and told once for all plans, says something else.
   */
  readonly discriminator?: string;
  /** A question about the same gap, which is then not asked beside it; where it is put off, the rule is silent. */
  readonly replacesQuestion?: string;
}

/** A family of plans as one text; further documents follow after `---`. The bad one has squiggles with the message below what is wrong. */
export interface RuleExample {
  readonly plan: string;
  /** Other files of the folder by their names, such as `company.registry.yaml`; the example itself is `plan.yaml`. */
  readonly files?: Readonly<Record<string, string>>;
  /** The example's own text in the last commit; without it there is no repository. */
  readonly committed?: string;
  readonly today?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity | 'off';
  /** In a draft what is missing is at most information; what is wrong keeps its severity. */
  readonly states: 'missing' | 'wrong';
  /** At `size: small` the rule is silent, or has another severity. */
  readonly atSmall?: 'silent' | Severity;
  readonly yieldsTo?: readonly string[];
  /** Speaks whatever the plan's status is. */
  readonly ignoresStatus?: boolean;
  /** One sentence: what the rule notices. */
  readonly summary: string;
  /** Why it matters to the people who read or hear the plan. */
  readonly why: string;
  /** Where the claim or the threshold comes from. */
  readonly source: string;
  /** When it may be wrong, and what to do then. */
  readonly falsePositives: string;
  readonly options: OptionSpecs;
  readonly messages: Readonly<Record<string, MessageText>>;
  readonly bad: RuleExample;
  readonly good: RuleExample;
  /** Undefined where the engine itself finds it while it resolves references or asks questions. */
  readonly check?: (read: Read, options: Readonly<Record<string, never>>) => Iterable<RuleFinding>;
}

type Definition<Specs extends OptionSpecs, Messages extends Readonly<Record<string, MessageText>>> = Omit<
  Rule,
  'options' | 'messages' | 'check'
> & {
  readonly options?: Specs;
  readonly messages: Messages;
  readonly check?: (read: Read, options: OptionValues<Specs>) => Iterable<RuleFinding<keyof Messages & string>>;
};

/** A rule with its options and messages typed: `check` gets its options' values and may only say its own messages. */
export function defineRule<
  const Specs extends OptionSpecs = Readonly<Record<never, OptionSpec>>,
  const Messages extends Readonly<Record<string, MessageText>> = Readonly<Record<string, MessageText>>,
>(rule: Definition<Specs, Messages>): Rule {
  return { options: {}, ...rule } as unknown as Rule;
}
