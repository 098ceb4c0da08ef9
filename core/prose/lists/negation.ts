import type { PhraseText } from '../phrase-parser.ts';

/** Say of whom or what something is not true, to the end of the clause: "no one will be called an underperformer". */
export const NOUN_NEGATIONS: readonly PhraseText[] = [
  '(nobody|none|nothing|neither|nor|no)',
  'no one',
  'not (one|a single) (person|manager|nurse|engineer|colleague|employee|team)',
  '(in|under) no (case|way|circumstances)',
];

/** Turn the words after them round. */
export const NEGATIONS: readonly PhraseText[] = [
  '(not|never|hardly|nowhere|without)',
  '(instead|free|fear) of',
  'rather than',
  'no longer',
  'stop* (calling|saying|using|blaming|naming|speaking|talking|labelling|labeling|treating|telling|writing|asking)',
  '(avoid*|banned|bans|ban|forbid|forbids|forbidden|prohibit*|refuse to|refuses to|refrain* from|decline to)',
  '(prevent*|guard*|protect*|safeguard*|shield*) ..3 (from|against)',
  '(words|terms|labels|phrases|sentences|remarks|threats) (like|such)',
  'an end to',
  'the end of (all|any)? (blame|blaming|fear|threats|ranking|rankings|punishment|shaming)',
  '(unlearn*|abolish*)',
  'safe from',
];

/** Tell what people feel, ask or say, not what the plan says. */
export const WORRIES: readonly PhraseText[] = [
  '(fear|fears|feared|fearing|afraid|scared|anxious|nervous|worry|worries|worried|worrying|dread|dreads)',
  '(concern|concerns|concerned) (that|about|is|was)',
  '(rumour|rumours|rumor|rumors|gossip|myth|myths|impression|suspicion)',
  '(ask|asks|asked|asking|wonder|wonders|wondered|wondering|unsure|uncertain) ..4 (whether|if|why|who|what)',
  '(some|many|people|colleagues|employees|you|they|others|nurses|staff) ..1 (may|might|could)? (have|has)? (hear|heard|say|said|think|thought|believe|believed|feel|felt|suspect|suspected|assume)',
  '(feel|feels|feeling) (that|as|like)',
  '(used to|in the past|years ago|until now|the old way|back then|once upon)',
  '(lying|dishonest|wrong|untrue) (if|to)',
  '(contrary to|imagine|suppose)',
];

/** Look like negations and are none. */
export const NO_NEGATIONS: readonly PhraseText[] = [
  'not (only|just|merely|least|simply|forget|hesitate|to mention|until)',
  'never (forget|hesitate)',
  'no (doubt|matter|later|wonder|question|mistake|secret|surprise|hesitation|time)',
  'nothing (but|less|short)',
  'none other',
  'without (doubt|question|exception|exceptions|delay|hesitation|further|warning|notice|mercy|fail)',
  '(whether|if|why|or) not',
];

/** Come after words and take them back: "lazy is not a word that we use". */
export const DISCLAIMERS: readonly PhraseText[] = [
  '(is|are|was|were) not (a|an|the|our|how|what|who|why|words|labels|terms|part|planned|true|something|used|allowed|acceptable|helpful|ok|okay|welcome language)',
  '(is|are|was|were) never (a|an|the|our|how|what|who|why|words|used)',
  'has no (place|part|role|room)',
  '(does|do|did) not (belong|help|describe|exist|apply)',
  '(is|are|was|were) (banned|forbidden|over|untrue|wrong|false|a myth|a rumour|ruled out|off the table|out of the question|gone)',
  '(will|shall) not (happen|be used|be said|be part)',
];

/** Start a clause of its own, in which an earlier "not" no longer counts. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'but however although though otherwise whereas yet because since unless until while then'.split(' '),
);

export const PRONOUNS: ReadonlySet<string> = new Set('i you we they he she it there'.split(' '));

/** Whoever does something in a new clause. */
export const SUBJECTS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...'those anyone anybody everyone everybody whoever'.split(' '),
]);

/** Before a "not" they make it a condition: what follows it holds. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  'if when unless who whoever whose those anyone anybody everyone everybody once should'.split(' '),
);

/** Open a condition only where no subject follows: "teams that do not …", and no "we promise that we do not …". */
export const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);

/** With one of them a new subject has its verb. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'will shall must should would can could may might is are was were has have had'.split(' '),
);
