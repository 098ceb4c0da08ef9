import type { WordList } from './word-list.ts';

const JOBS = '(job|jobs|role|roles|position|positions|post|posts|workplace|workplaces|employment)';
const CUTS =
  '(redundancies|redundancy|layoffs|layoff|lay offs|dismissals|job cuts|job losses|job loss|staff cuts|forced exits|pay cuts|firings)';
const NOBODY =
  '(no one|nobody|none of (you|us|our people|our staff|them)|not one of (you|us)|not (one|a single) <person>|not a single (person|employee|colleague|nurse|engineer|one of you|member)|no (<person>))';
const LOSES = '(lose|loses|be laid off|be made redundant|be fired|be let go|be dismissed|be sacked|be terminated)';
const FOREVER =
  '(whatever happens|no matter what|come what may|under any circumstances|for ever|forever|for life|always|for good|till retirement|until retirement|until you retire|as long as you (want|like))';

const NO_MATTER_WHAT =
  '(whatever happens|no matter what|come what may|under any circumstances|for ever|forever|for life)';

/** Promises without an end or a condition, which nobody can be sure to keep. */
export const ABSOLUTE_PROMISES: WordList = {
  flags: [
    `(no|not a single|not one|zero) ..1 ${JOBS} ..1 (will|shall|can|is going to|are going to|would) ..1 ever? ..1 be? ..1 (lost|cut|go $|affected|at risk|eliminated|disappear|threatened|removed|axed|in danger|touched|go away|vanish|at stake|replaced)`,
    `(no|not a single|not one|zero) ${JOBS} (is|are) ..1 (at risk|in danger|threatened|affected|at stake|on the line)`,
    `${NOBODY} ..3 (will|shall|is going to|are going to|would|can) ..2 ${LOSES} (their|his|her|a|your|its)? ..1 (${JOBS}|$|because|due|through|as|in|from|by|ever|with|here|or|under|whatever|no)`,
    `${NOBODY} ..2 (loses|lose) (their|his|her|a|your) ..1 ${JOBS}`,
    `${NOBODY} ..3 (will|shall|would) ever ..3 (lose|leave|be (fired|laid|made|dismissed|let|replaced|worse|forced|reduced|cut|without a job)|have to (leave|go|move|worry|fear))`,
    `${NOBODY} ..3 (will|shall) ..1 be (worse off|any worse off)`,
    `${NOBODY} ..3 (will|shall|is going to) ..1 (have|need) to (leave the company|leave us|go $|fear for (their|his|her|your) (job|jobs))`,
    `(all|every|everyone|everybody|each|your|our|everybody's|everyone's) ..3 ${JOBS} ..1 (is|are|will be|stay|stays|will stay|remain|remains|will remain) ..2 (safe|secure|guaranteed|protected|certain|assured|untouched) =($|and|here|forever|for|with|whatever|no|today|now|always|not)`,
    `(everyone|everybody|all of you|each of you|every <person>|all <person>|you all) ..1 (will|shall|can|is going to|are going to)? ..1 (keep|keeps|retain|retains|hold on to) (your|their|his|her|its|a) ..1 ${JOBS} ..2 =($|${FOREVER})`,
    `(you|nobody|everyone) (can|will) count on (your|their|having a) ${JOBS} ..2 =($|${FOREVER})`,
    '(job for life|jobs for life|a job for life|lifetime employment|employment for life|job guarantee|jobs guarantee|guaranteed (job|jobs|employment|position|role)|no layoff guarantee|no redundancy guarantee)',
    `there (will|shall|are going to) be (no|zero) ..2 ${CUTS}`,
    `there will never be ..3 ${CUTS}`,
    `there will not be (any|a single|even one) ..1 ${CUTS}`,
    `(no|zero) ..2 ${CUTS} ..1 (ever|not now|at any (time|point)|whatsoever|now or|today or|under any|whatever|at all|guaranteed|full stop|period)`,
    `(guarantee|guarantees|guaranteed|promise|promises|promised|swear|assure you|assure everyone|pledge|pledges|vow|assures you|rest assured|you have my word|i give you my word|we give you our word|my word) (you|everyone|all)? (that)? ..2 (no|nobody|never|all|everyone|everybody|your|every|none|there) ..6 (${JOBS}|${CUTS}|redundant|laid off|pay|salary|salaries|dismissed|fired|let go|contract|contracts|worse off)`,
    `(guarantee|guarantees|guaranteed|guaranteeing) ..4 (${JOBS}|pay|salary|salaries|contract|contracts|future|success|job security)`,
    `will not (lead to|result in|cause|mean|bring|entail|involve) (any|a single|even one|further)? ..2 (${CUTS}|lost jobs|loss of (any)? jobs)`,
    `will never (lead to|result in|cause|mean|bring) ..2 ${CUTS}`,
    `you will all keep your ..1 ${JOBS}`,
    `${NOBODY} will be left? without (a|their)? (job|work)`,
    `(nobody is|no one is|no) ..3 will ever be (reduced|cut|lost|taken|closed|dismissed|fired)`,
    'under no circumstances ..5 (let go|dismissed|fired|laid off|lose|redundant|cut)',
    'will never (reduce|cut|shrink) ..1 (staff|headcount|jobs|pay|salaries|wages|teams)',
    '(no|zero) ..1 (negative)? impact on (anyone|anybody)',
    `${NOBODY} will be forced to (relocate|leave)`,
    'nothing will be taken (away)? from (you|anyone)',
    `will not cost (any|a single|even one|one|anyone|anybody|you) ..2 ${JOBS}`,
    '(will|shall|would) never ..2 (lose (your|their|a) (job|jobs)|cut (jobs|a job|staff|your pay|pay|salaries|any)|lay (anyone|people|staff|you|anybody|off)|be (laid off|made redundant|cut|replaced by|fired|let go|closed)|make (anyone|anybody|people|you) redundant|replace (you|people|<person> =($|with))|close (this|the|any|our) (site|office|ward|plant|branch|hospital|department|location|store)|have to (fear|worry)|dismiss (anyone|you|people)|fire (anyone|you|people)|let (anyone|you|anybody|people) go|outsource)',
    '(will|shall|is going to|are going to) never (again)? ..2 (change (this|your|again)|be (another|any more|any other) (change|changes|cut|cuts|reorgani*|restructur*))',
    '(you|people|staff|nurses|engineers|colleagues|everyone|everybody|they) (will|shall) never (have to|need to|be asked to) (move|leave|worry|fear|relocate|work (nights|weekends|overtime))',
    `nothing (at all)? ..1 (will|is going to|shall) (ever)? change =($|at all|for (you|anyone|anybody|our|staff|any)|here|in your (job|contract|pay))`,
    'nothing changes for (anyone|anybody)',
    'nothing ..5 will ever change',
    '(guarantee|guarantees|guaranteed) ..8 (for good|forever|for ever|for life)',
    `${JOBS} (is|are|will be|stay|stays|remain|remains) (all|always|completely|absolutely)? (guaranteed|untouchable|safe|secure) =($|forever|for ever|for good|for life|for all|for everyone|here)`,
    'always have (work|a job|jobs|a place) for (everyone|everybody|all|you|each)',
    "never take (your|their|anyone's|any|our) (job|jobs|place|work)",
    '(zero|no|not the slightest) (chance|possibility|danger|risk) (of|that) ..4 (lose|losing|redundan*|layoff*|lay offs|laid off|job losses|job cuts|lost)',
    'impossible (that|for) ..4 (lose|loses|be (fired|dismissed|laid off|let go))',
    '(safe|secure) (forever|for ever|for good|for life)',
    '(keep|retain) (every single|every|each|all) (one of you|person|employee|employees|colleague|colleagues|job|jobs|of you) =($|whatever|no|forever|employed|on board)',
    `^ (no|zero) (compulsory|forced|further)? ${CUTS} =($|not)`,
    'nothing (will|can|could|is going to) (possibly|ever)? go wrong',
    '(this|it) (is|will be) the (very)? last (restructuring|reorganisation|reorganization|cut|round of cuts|change you will|change that you|change we will|change that we)',
    '(no|never) (further|more|other|another) (restructuring*|reorganis*|reorganiz*|cuts|changes|job cuts|closures) (ever|after|will (ever)? (come|follow|happen)|again)',
    '(100|hundred|one hundred) (%|percent|per cent) (safe|secure|guaranteed|certain|job|risk free)',
    '(absolutely|completely|totally|entirely|perfectly|forever|always) (safe|secure|no risk|zero risk|risk free|guaranteed) ..2 =($|for (you|everyone|all)|job|jobs|here|whatever|position)',
    '(absolutely|completely|totally) (no|zero) (risk|danger|threat|job|jobs|redundancies|layoffs|impact|cuts)',
    '(zero|no) (risk|risks|danger|threat) (whatsoever|at all|to (your|anyone|any) ..1 (job|jobs|pay|role|contract|position)|for (your|anyone) ..1 (job|jobs|pay|role))',
    '(zero|no) (job|jobs|redundancies|layoffs|dismissals|cuts) (will be|guaranteed|ever|lost|promise)',
    '(can|will|could) (not possibly|never) fail',
    `there will always be (work|a job|a place|jobs|a role|a position|enough work) ..2 (for (you|everyone|everybody|all|each)|$|here)`,
    `(job|jobs|role|roles|position|positions|contract|contracts|pay|place) ..5 ${NO_MATTER_WHAT}`,
    `${FOREVER} ..6 (keep|keeps) (your|their) (job|jobs|role|roles)`,
    `you ..1 (will|shall)? ..1 keep your ..1 ${JOBS} ${FOREVER}`,
    '(pay|salary|salaries|wages|bonuses|pensions|holiday|holidays|benefits) (will|shall) never (be)? (cut|reduced|fall|go down|drop|touched|changed|shrink|suffer)',
    '(nobody|no one) (has|needs) (anything|to) (to)? (fear|worry|be afraid) (for|about) (their|his|her|your) (job|jobs|place|pay|future)',
    'you have nothing (at all)? to (fear|worry about) $',
    '(nobody|no one) has anything to fear $',
    '(nobody|no one|none of you) (has|have) (anything)? to (fear|worry) (about|for|from) ..2 (job|jobs|change|place|future)',
    '(never|no one|nobody) ..2 ever (lose|loses) (your|their|a|his|her) (job|jobs|place|pay)',
    '(nobody|no one|not one person|not a single person) (is|are) ..1 (going to)? ..1 (losing|lose|leaving|leave) (their|his|her|a|your|the)? ..1 (job|jobs|company|role|roles)',
    '(all|everyone|everybody|each of you) ..2 (will|shall) ..1 (still)? (have|has) (a|their|your) (job|jobs|role|place) ..4 =($|tomorrow|here|next)',
  ],
  passes: [],
};

/** What gives a promise an end, a condition or a doubt, wherever it stands in the sentence. */
export const LIMITS: readonly string[] = [
  '(in|by|until|till|before|since|from) (early|mid|late)? may',
  '(until|till) ..3 (20*|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|summer|autumn|winter|spring|year|end|month|quarter|then|we|review|decision|day)',
  '(before|by|during|in|through|to|within|over|throughout|for|as of) ..3 (20*|year|phase|quarter|month|months|pilot|wave|step|half|january|february|march|april|june|july|august|september|october|november|december|summer|autumn|winter|spring|weeks|years|trial)',
  '(this|next|first) (year|phase|quarter|month|step|wave|half)',
  '(at present|at the moment|currently|so far|right now|for now|for the time being|as things stand|as far as we know|as we know|to our knowledge|at this (point|stage))',
  '(we|i|they|board|company|<person>) (plan|plans|planned|expect|expects|aim|aims|intend|intends|hope|hopes)',
  '(plans|planned|expected|likely|unlikely|probably)',
  '(our|the) (aim|goal|plan|intention|wish) (is|was)',
  '(unless|as long as (the|we|customers|orders)|provided (that)?|only if)',
];
