import type { Finding, Fix, Related, Severity } from '../finding/finding.ts';
import { message } from '../messages/message.ts';
import { relativePath } from '../plan/uri.ts';
import { listOf } from '../views/entries.ts';
import { size } from '../views/inputs.ts';
import { loadForOthers, type SortedLoad, sortLoad } from '../views/load.ts';
import type { PlanRef, Spot } from '../views/spot.ts';
import { type FamilyContext, setFamily } from './family-inputs.ts';
import { defineView, Memory, type Read, type View } from './observe.ts';
import type { Rule, RuleFinding, RuleFix } from './rule.ts';
import { optionsOf, type RuleSettings, severityOf } from './rule-settings.ts';

/** A rule that threw: a fault of ours, which hides nothing that the other rules say. */
export interface RuleFault {
  readonly rule: string;
  readonly error: unknown;
}

/** A rule's finding with the file that it stands in. */
export interface PlacedFinding extends Finding {
  readonly uri: string;
}

export interface RuleResults {
  readonly findings: readonly PlacedFinding[];
  readonly faults: readonly RuleFault[];
}

/** Gives the settings of the file at a URI. */
export type SettingsOf = (uri: string) => RuleSettings | undefined;

const NO_LOAD = sortLoad({ items: [], changes: [], surveys: [] });

type Outcome = { readonly found: readonly RuleFinding[] } | { readonly error: unknown };

/** The rules of one family, kept from edit to edit: after a change only those run again that read what has changed. */
export class FamilyRules {
  readonly #rules: readonly Rule[];
  readonly #memory = new Memory();
  readonly #refs = new Map<string, PlanRef>();
  /** One view for each rule and each way in which its options are set. */
  readonly #views = new Map<string, View<Outcome>>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  /** What the family asks of its audiences, as it counts for others: a fault in it is told where its own rules run. */
  load(context: FamilyContext): SortedLoad {
    setFamily(this.#memory, context, this.#refs);
    try {
      return this.#memory.read(loadForOthers);
    } catch {
      return NO_LOAD;
    }
  }

  /** Reads any view of the family as it is now: good until the family is set anew. */
  reader(context: FamilyContext): Read {
    setFamily(this.#memory, context, this.#refs);
    return this.#memory.read;
  }

  run(context: FamilyContext, settingsOf: SettingsOf = () => undefined): RuleResults {
    setFamily(this.#memory, context, this.#refs);
    const uris = [...new Set(context.family.members.map(({ plan }) => plan.uri))];
    const outcomes = this.#wanted(uris, settingsOf).map((rule) => this.#runRule(rule, uris, settingsOf));
    const all = outcomes.flatMap(({ found }) => found);
    const small = this.#memory.read(size) === 'small';
    const subjects = new Map<string, Set<string>>();
    for (const { rule, finding } of all) {
      if (isSilentAtSize(rule, small, settingsOf(finding.at.plan.uri))) continue;
      const known = subjects.get(rule.id) ?? new Set();
      for (const subject of subjectsOf(finding)) known.add(subject);
      subjects.set(rule.id, known);
    }
    const isTold = (rule: Rule, finding: RuleFinding) =>
      rule.yieldsTo?.some((other) => subjectsOf(finding).some((subject) => subjects.get(other)?.has(subject))) ?? false;
    return {
      findings: all
        .filter(({ rule, finding }) => !isTold(rule, finding))
        .flatMap(({ rule, finding }) => toFinding(rule, finding, { small, settings: settingsOf(finding.at.plan.uri) })),
      faults: outcomes.flatMap(({ faults }) => faults),
    };
  }

  /** Rules that some file wants to hear, and those that these yield to. */
  #wanted(uris: readonly string[], settingsOf: SettingsOf): Rule[] {
    const heard = this.#rules.filter((rule) => uris.some((uri) => severityOf(rule, settingsOf(uri)) !== 'off'));
    const before = new Set(heard.flatMap(({ yieldsTo }) => yieldsTo ?? []));
    return this.#rules.filter((rule) => heard.includes(rule) || before.has(rule.id));
  }

  /** Files may set a rule's options differently: each hears what its own settings find. */
  #runRule(rule: Rule, uris: readonly string[], settingsOf: SettingsOf) {
    const found: { rule: Rule; finding: RuleFinding }[] = [];
    const faults: RuleFault[] = [];
    const byOptions = new Map<string, string[]>();
    for (const uri of uris) {
      const key = JSON.stringify(optionsOf(rule, settingsOf(uri)));
      byOptions.set(key, [...(byOptions.get(key) ?? []), uri]);
    }
    for (const [key, heardBy] of byOptions) {
      const outcome = this.#memory.read(this.#viewOf(rule, key));
      if ('error' in outcome) faults.push({ rule: rule.id, error: outcome.error });
      else
        for (const finding of outcome.found) if (heardBy.includes(finding.at.plan.uri)) found.push({ rule, finding });
    }
    return { found, faults };
  }

  #viewOf(rule: Rule, options: string): View<Outcome> {
    const key = `${rule.id} ${options}`;
    const known = this.#views.get(key);
    if (known) return known;
    const view = defineView<Outcome>(key, (read) => {
      try {
        return { found: [...(rule.check?.(read, JSON.parse(options) as Readonly<Record<string, never>>) ?? [])] };
      } catch (error) {
        return { error };
      }
    });
    this.#views.set(key, view);
    return view;
  }
}

/** A rule that does not care at this size leaves the word to those that yield to it; one that is switched off does not. */
function isSilentAtSize(rule: Rule, small: boolean, settings: RuleSettings | undefined): boolean {
  return small && rule.atSmall === 'silent' && settings?.[rule.id]?.severity === undefined;
}

function subjectsOf({ at, about }: RuleFinding): readonly string[] {
  return about === undefined ? [`${at.plan.uri}#${at.plan.document} ${JSON.stringify(at.path)}`] : listOf(about);
}

/** What is longer is as good as the whole value, and no longer looked for in it. */
const LONGEST_PHRASE = 1000;

interface Hearing {
  readonly small: boolean;
  readonly settings: RuleSettings | undefined;
}

/** What the rule found, at the severity that the plan's status and size and the settings give it; nothing where they silence it. */
function toFinding(rule: Rule, found: RuleFinding, { small, settings }: Hearing): PlacedFinding[] {
  const severity = severityFor(rule, found, small, settings);
  if (severity === undefined) return [];
  const { at, on = 'value', phrase, says = 'default', params, related = [] } = found;
  const fixes = (found.fixes ?? []).flatMap((fix) => toFix(rule, fix, at));
  const discriminator = discriminatorOf(found);
  return [
    {
      uri: at.plan.uri,
      code: rule.id,
      category: 'rule',
      severity,
      document: at.plan.document,
      place: { at: at.path, on, ...(phrase !== undefined && phrase.length <= LONGEST_PHRASE && { phrase }) },
      message: message(`${rule.id}/${says}`, params),
      ...(related.length > 0 && { related: related.map((each) => toRelated(rule, each)) }),
      ...(fixes.length > 0 && { fixes }),
      ...(discriminator !== undefined && { discriminator }),
      ...(found.replacesQuestion !== undefined && { replacesQuestion: found.replacesQuestion }),
    },
  ];
}

function severityFor(
  rule: Rule,
  found: RuleFinding,
  small: boolean,
  settings: RuleSettings | undefined,
): Severity | undefined {
  if (severityOf(rule, settings) === 'off' || isSilentAtSize(rule, small, settings)) return undefined;
  const set = settings?.[rule.id]?.severity;
  const own = set ?? found.severity ?? rule.severity;
  const atSmall = rule.atSmall === 'silent' ? own : (rule.atSmall ?? own);
  const sized = small && set === undefined ? atSmall : own;
  const { status } = planConcerned(found);
  if (sized === 'off') return undefined;
  if (!rule.ignoresStatus && (status === 'done' || status === 'stopped')) return undefined;
  const isMissing = (found.states ?? rule.states) === 'missing';
  return isMissing && status === 'draft' && !rule.ignoresStatus ? 'information' : sized;
}

/** The plan that the finding stands in; in a registry, which many plans use, the one that it is about. */
function planConcerned({ at, related = [] }: RuleFinding): PlanRef {
  if (at.plan.kind !== 'change-registry') return at.plan;
  return related.find((each) => each.at.plan.kind !== 'change-registry')?.at.plan ?? at.plan;
}

/** Several plans may lack something for one entry of a registry: each is a finding of its own. */
function discriminatorOf(found: RuleFinding): string | undefined {
  const { at, discriminator, phrase } = found;
  const concerned = planConcerned(found);
  const ofPlan = concerned === at.plan ? undefined : relativePath(at.plan.uri, concerned.uri);
  return discriminator ?? phrase?.toLowerCase() ?? ofPlan;
}

function toRelated(rule: Rule, { at, says, params }: NonNullable<RuleFinding['related']>[number]): Related {
  return { ...placeOf(at), message: message(`${rule.id}/${says}`, params) };
}

function placeOf({ plan, path }: Spot) {
  return { uri: plan.uri, document: plan.document, place: { at: path, on: 'value' } } as const;
}

/** A fix mends the file that its finding stands in: one that would have to change another plan too is not offered. */
function toFix(rule: Rule, { says, params, applicability, isDecision, edits }: RuleFix, at: Spot): Fix[] {
  const all = edits.map((edit) =>
    'set' in edit ? { spot: edit.set, value: edit.value } : { spot: edit.remove, value: undefined },
  );
  if (all.length === 0 || all.some(({ spot }) => spot.plan !== at.plan)) return [];
  return [
    {
      title: message(`${rule.id}/${says}`, params),
      applicability,
      ...(isDecision && { isDecision }),
      edits: all.map(({ spot, value }) => ({ set: spot.path, value })),
    },
  ];
}
