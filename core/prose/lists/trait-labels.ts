import type { WordList } from './word-list.ts';

const ADVERB =
  '(so|very|too|quite|often|always|just|simply|usually|rather|really|generally|naturally|basically|all|still|a bit|a little|extremely|overly|somewhat|typically|mostly|notoriously|known to be|clearly|obviously|plainly|incredibly|such|completely|hopelessly|fundamentally|being|known as)';
const BE =
  '(is|are|was|were|be|being|been|am|seem|seems|seemed|appear|appears|remain|remains|stay|stays|tend to be|tends to be|has become|have become|are being|is being|comes across as|come across as|came across as|described as|known as|seen as|regarded as)';
/** Said of people only. */
const TRAIT =
  '(lazy|stubborn|arrogant|incompetent|unprofessional|immature|unmotivated|disloyal|selfish|uncooperative|narrow minded|close minded|closed minded|small minded|whiny|moody|clueless|disengaged|forgetful|ungrateful|obstinate|pig headed|bossy|egotistical|big headed|thin skinned|oversensitive|over sensitive|hypersensitive|paranoid|hysterical|timid|gutless|spineless|cowardly|unambitious|work shy|workshy|argumentative|confrontational|manipulative|insincere|two faced|childish|infantile|unteachable|uncoachable|slow witted|technophobe|technophobic|computer illiterate|untrustworthy|unwilling to (learn|change|listen|adapt)|resistant to (any)? ..1 (change|new|learning|ideas|progress)|set in (their|his|her|your) ways|stuck in (the past|their ways|his ways|her ways|your ways|their old ways)|afraid of (change|new|progress|technology|hard work)|allergic to (change|work|new)|hostile to change|not (a)? team (player|players)|not (smart|bright|clever|motivated|committed|ambitious|cut out)|change averse|behind the times|past (it|their best|his best|her best)|a (lost cause|hopeless case|problem child|bad influence|pain)|control freaks?|know it all|prima donna*)';
/** Said of things too: a person must come before. */
const SHARED_TRAIT =
  '(defensive|difficult|suspicious|unhelpful|impulsive|hot headed|short tempered|bad tempered|grumpy|gullible|indecisive|nitpicky|pedantic|clingy|ruthless|heartless|snobbish|patronising|condescending|dismissive|uncaring|self centred|self centered|tactless|oblivious|ignorant|insecure|high maintenance|easily distracted|hard to (work with|manage|please|motivate)|impossible to (work with|manage|please)|slow on the uptake|conservative by nature|unbearable|annoying|tiresome|nosy|clumsy|naive|spoilt|spoiled|disorganised|disorganized|vain|petty|dim|stupid|dumb|thick|risk averse|negative|aggressive|emotional|resistant|careless|toxic|weak|slow|passive|cynical|rigid|sloppy|unreliable|irresponsible|hostile|apathetic|inflexible|rude|abrasive|touchy|irrational|unreasonable|complacent|indifferent|dishonest|greedy|overconfident|old fashioned|resentful|needy|uncommitted|undisciplined|unfriendly|pessimistic|obstructive|reckless|sluggish|mediocre|useless|hopeless|pushy|sarcastic|territorial|evasive|unstable|erratic|change resistant|the problem|the weak link|a blocker)';
const TOO =
  'too (proud|sensitive|soft|emotional|slow|old|thick|weak|lazy|timid|cautious|rigid|young|stupid|comfortable|nice|shy|negative|passive|stubborn|impatient|loud|quiet|fussy|selfish|careless|dumb|inexperienced|naive|set in)';
const NOT_VERY =
  'not (very|too|so|particularly|really|exactly) (bright|smart|clever|quick|sharp|motivated|reliable|committed|flexible|sociable|cooperative|helpful|intelligent|capable|competent|loyal|hard working|open minded)';
const SUBJECT = '(<person>|<name>)';
const GROUP =
  '((in|on|at|from|of|over) (the|our|their|your|this|that|night|day)? ..1 (shift|ward|team|floor|office|department|finance|sales|support|side|desk|site|unit|branch|plant|store|group|company|operations|engineering|marketing|50|55|60)|there|here|themselves|himself|herself)';
const LABELS =
  '(whiner|whiners|complainer|complainers|moaner|moaners|troublemaker|troublemakers|trouble makers|naysayer|naysayers|dinosaur|dinosaurs|slacker|slackers|shirker|shirkers|skiver|skivers|laggards|laggard|resisters|resister|luddite|luddites|drama queen*|prima donna*|know it all*|control freak|control freaks|crybabies|cry babies|cry baby|snowflake|snowflakes|quitter|quitters|lazybones|layabout*|idiot|idiots|moron|morons|egomaniac*|narcissist*|diva|divas|bully boy|stick in the mud|micromanager*|cynic|cynics|lone wolf|lone wolves|hothead*|loudmouth*|busybod*|weakling*|coward|cowards|liar|liars|tyrant*|sticks in the mud|technophobe|technophobes|pessimists|moaning minnies|freeloaders|jobsworth|jobsworths|backstabber*|old guard|grumps|grouches|grumblers)';

/** Words for what somebody is, where what they do would say more. */
export const TRAIT_LABELS: WordList = {
  flags: [
    `${SUBJECT} ${GROUP}? (who|that)? ${ADVERB}? ${BE} ${ADVERB}? ${ADVERB}? (${SHARED_TRAIT}|${TRAIT}) =($|and|or|about|when|if|in|with|people|person|so|because|as|at|towards|toward|to|by|on|but|again|under|over|during|whenever|<person>)`,
    `${SUBJECT} ${GROUP}? ${BE} ${ADVERB}? (${TOO}|${NOT_VERY}|entitled =($|and)|(a|an) ..1 (aggressive|weak|poor|bad|terrible|difficult|negative|toxic|useless|incompetent|lazy) <person>)`,
    `${SUBJECT} ${GROUP}? (is|are|was|were) (always|constantly|forever|never|just) (complaining|moaning|whining|grumbling|resisting|sulking|arguing|blaming|making excuses|late|negative|on time)`,
    `${SUBJECT} (is|are|was|were) ..2 by nature`,
    '(they|you|he|she) (are|is|were|was) (just|simply|always)? being (difficult|negative|stubborn|childish|emotional|unreasonable|defensive|dramatic|lazy|rude)',
    `${BE} ${ADVERB}? ${ADVERB}? ${TRAIT}`,
    `${SUBJECT} ${GROUP}? (who|that)? ${ADVERB}? (is|are|was|were|seems|seem) ..2 and ${ADVERB}? (${SHARED_TRAIT}|${TRAIT}) =($|and|about)`,
    '(lazy|stubborn|arrogant|incompetent|unprofessional|immature|unmotivated|disloyal|selfish|uncooperative|narrow minded|close minded|ungrateful|obstinate|childish|clueless|disengaged|toxic|defensive|difficult|negative|cynical|hostile|useless|hopeless|unreliable|sloppy|careless|mediocre|inflexible|resistant|change resistant|resentful|whining|moaning|weak|spoilt|spoiled|over emotional|overemotional|technophobic|apathetic|passive aggressive|aggressive|moody|rude|unfriendly|dishonest|greedy|incapable) (<person>|bunch|lot|crowd|old (people|timers|<person>)|minority|individuals|personalities|characters|types|attitude*)',
    '(problem|difficult) (child|employee|employees|staff|people|personalities)',
    'slow (learner|learners|workers|thinkers|movers)',
    '(bad|poor|wrong|negative|terrible|lousy|defensive|entitled|lazy|toxic|can not do|defeatist|childish|victim) (attitude|attitudes|mindset|mentality)',
    `(${SUBJECT}|have|has|an|their|his|her|your|the) ..2 (attitude problem|attitude problems|attitude issue|attitude issues|victim mentality|entitlement mentality|persecution complex|character flaw*|character defect*|superiority complex)`,
    `${LABELS}`,
    `(laziness|stubbornness|arrogance|defensiveness|immaturity|pettiness|selfishness|cynicism|ingratitude|closed mindedness|narrow mindedness|incompetence|childishness|negativity|apathy|disloyalty|complacency|inflexibility|unwillingness) (of|among|in|on|from|shown by|by) (the|our|some|many|certain|a|his|her|their|older|younger|most)? ..1 ${SUBJECT}`,
    `(<person's>|<name's>|his|her|their|your) ..1 (laziness|stubbornness|arrogance|defensiveness|immaturity|pettiness|selfishness|cynicism|ingratitude|childishness|negativity|apathy|disloyalty|complacency|ego|egos|inflexibility|moodiness|bad attitude|incompetence)`,
    `${SUBJECT} ..3 (have|has|had|with) (a|an)? (big|huge|no|poor|fragile)? (ego|egos|attitude|attitude problem|backbone|work ethic|people skills|social skills|common sense|emotional intelligence)`,
    `${SUBJECT} ..2 (lack|lacks|lacked) (the)? (drive|discipline|motivation|ambition|backbone|courage|character|intelligence|empathy|maturity|work ethic|commitment|team spirit|emotional intelligence|common sense|self control|self awareness)`,
    `${SUBJECT} (just|simply|really|only|always)? (can not|do not|does not|will not) (handle (change|pressure|criticism|feedback)|take (criticism|feedback)|care about (anything|anyone|quality|customers|patients|their work|their job)|want to (learn|change|improve|work) =($|or|anything)|like to work $|care $)`,
    `${SUBJECT} ${GROUP}? (always|constantly|forever|just|simply|only) (complain|complains|whine|whines|moan|moans|grumble|grumbles|resist|resists|overreact|overreacts|sulk|sulks|exaggerate|exaggerates|make excuses|makes excuses)`,
    `${SUBJECT} ${GROUP}? never (listen|listens|cooperate|cooperates|learn $|learns $|change $|changes $)`,
    `(a|an|that|this|such|the|our|those|these|some|typical|real|classic|same) (lazy|stubborn|arrogant|defensive|toxic|cynical|moody|selfish|immature) (one|ones|manager|person|bunch|lot|crowd)`,
    '(old dogs|not the (sharpest|brightest)|dead from the neck|lives in the past|living in the past|head* in the (sand|clouds)|comfort zone (people|types|junkies)|usual suspects|the usual (complainers|moaners|troublemakers))',
  ],
  passes: [
    '(tool|tools|system|systems|app|screen|form|printer|button|machine|door|network|device|software|lift|it|button|server|file|query|code|lock|drawer|cable) (is|are|was|were|seems) ..2 (stubborn|lazy|slow|moody|dumb|stupid|inflexible|resistant to)',
    '(feel|feels|felt|feeling|sound|sounds|sounding|get|gets|getting) (so|too|very|a bit)? (emotional|negative|slow|defensive|resentful)',
    '(test|tests|tested|result|results|swab|screen|case|cases) ..2 negative',
    'slow (on|at|in|to (load|open|start|respond|answer)|because of the|when the)',
    'emotional (at first|during|today|support)',
    'defensive (driver|drivers|driving)',
    '(dumb|thick|dim|useless|weak|slow|hopeless) (on|in|at|by|to) (it|this|that)',
  ],
};
