import type { WordList } from './word-list.ts';

const CULPRIT =
  '(<person>|<name>) ((on|in|at|from|of|for) (the)? ..2|in charge|concerned|involved|responsible|in question|who ..5|and (her|his|their) ..1)?';
const ADVERB =
  '(simply|just|again|once more|clearly|obviously|also|repeatedly|really|then|either|had|has|have|did|carelessly|once again|completely|totally|still|never even|must have|seems to have|apparently)';
const DID_WRONG =
  '(forgot|forgotten|neglected|failed to|fails to|ignored|disregarded|botched|bungled|mishandled|fumbled|messed (up|it|this|things)|screwed (up|it|this|things)|slipped up|blew it|dropped the ball|cut corners|let (us|everyone|everybody|the|them|our|patients|customers|people) ..2 down|not (even)? (bother|care|do (his|her|their|your) (job|jobs)|pay attention|think)|could not be bothered|can not be bothered|overlooked|lied|covered (it|this|up)|violated|breached|blundered|got it (all)? wrong|(was|were) (asleep|not paying attention|careless|negligent|sloppy|lazy|reckless|incompetent|irresponsible|inattentive|not up to|too slow to|too lazy|drunk|at fault|the cause|the problem|the one who|the ones who|clearly wrong|out of (his|her|their) depth)|made (a|an|the|another|this|that|his|her|their|the same) ..2 (mistake|mistakes|error|errors|blunder|mess)|chose to ignore|refused to (follow|listen|check|use|help|report)|is a liability|fell asleep|dozed off|(let|allowed) this (to)? happen)';
const MISHAP =
  '(outage|failure|mistake|error|harm|damage|mess|delay|loss|breach|disaster|problem|leak|accident|crash|disruption|fiasco|chaos)';
const SLIP =
  '(mistake|mistakes|error|errors|failure|failures|negligence|oversight|blunder|blunders|incompetence|carelessness|inexperience|sloppiness|sloppy|fault|lapse|misjudgement|misjudgment|poor judgement|poor judgment|bad judgement|bad judgment|laziness|stupidity|ignorance|lack of (care|attention|discipline|effort|interest)|inattention|poor work|bad work|recklessness|refusal)';

/** Words that look for whom to punish instead of what to mend. */
export const BLAME_LANGUAGE: WordList = {
  flags: [
    // Somebody who did wrong
    `${CULPRIT} ${ADVERB}? ${ADVERB}? ${DID_WRONG}`,
    '<name> ..2 (broke|caused|deleted|missed|crashed|destroyed|ruined|wrecked|leaked|failed to|spoiled|spoilt|misread|mixed up)',
    '<person> (broke|ruined|wrecked|caused) (the|this|it|our|all|everything) ..2 =($|because|when|and|again|build|system|outage|incident|error|problem|mess|failure|delay)',
    '<person> (broke|crashed|wiped|killed|took down|brought down) (the|our)? (production|prod|system|site|build|server|servers|everything|network|database)',
    '<name> ..1 (pushed|pressed|chose|picked|entered|typed|sent|ran|clicked|left|opened|turned|gave) the wrong',
    '<name> (did|had|has)? not (check|read|listen|look|report|call|test|notice|follow|ask|log)',
    `<person> ${ADVERB}? not follow ..2 (procedure|procedures|protocol|rules|instructions|checklist|process|orders)`,
    `${CULPRIT} (simply|just)? never (follow|follows|followed|listen|listens|listened|check|checks|checked|read|reads|care|cares|cared|learn|learns)`,
    'they (simply|just|again)? (forgot|neglected|ignored|lied|messed up|screwed up|cut corners|did not (bother|care))',
    '(could|can) not be bothered',
    '<person> failed (us|the (team|patient|customer|company)|our)',
    '(failed|fails) in (his|her|their|your) (duty|duties|job)',
    '(should|ought to) be ashamed',
    'whose fault',
    '(do|does|did) not do (his|her|their|your) (job|jobs)',
    'guilty <person>',
    '(poor|bad|lax|low) discipline',
    'blame ..4 (lies|rests|falls|sits|belongs) (squarely|clearly|entirely)? (with|on|at)',
    '(person|people|one|ones|employee|staff|team) at fault',
    '(mess|outage|problem|disaster|chaos|failure|delay|incident|error|situation) ..2 (was|is) (created|made) by (<name>|the ..2 <person>)',
    '(yourself|yourselves|himself|herself|themselves) to blame',
    '(someone|somebody|<person>|<name>) (has|have|must|needs|need|will|should) ..1 be (punished|fired|held (accountable|responsible)|sanctioned|disciplined|blamed|reprimanded)',
    '(is|was|are|were) the (one|ones) who (let|caused|made|broke|failed|forgot|did|ignored)',
    '(did|do|does) not do (what|as) (he|she|they|you) (was|were|is|are) told',
    '<person> (responsible|concerned|in question) (has|have|was|were|will) ..1 (reprimanded|disciplined|dismissed|fired|punished|suspended|sanctioned|be)',
    `(is|was|are|were|be) (solely|entirely|clearly|fully|mainly|partly|directly)? responsible for (the|this|that|these|all)? ..2 ${MISHAP}`,
    '(caused|triggered|brought about) (solely|entirely|directly)? by (the|a|an|one|our)? (on call|on duty|night|new|same|junior|senior)? ..1 (<person>|<name>)',
    '(because of|due to|owing to) <name>',
    `(because of|due to|down to|owing to|through) (the|a|an|our|one)? ..3 (<person's>|his|her|their|your) ..2 ${SLIP}`,
    `(<person's>|<name's>|his|her) ..2 ${SLIP}`,
    'your (own)? ..1 (mistake|mistakes|failure to|negligence|oversight|blunder|incompetence|carelessness|fault $|lapse|sloppiness|laziness)',
    `their (own)? (fault|negligence|incompetence|carelessness|laziness|stupidity|sloppiness)`,
    `${SLIP} (by|on the part of|from) (the|a|an|one|our|some|this)? (on call|on duty|night|new|junior|senior)? ..1 (<person>|<name>)`,
    '(negligence|carelessness|incompetence|laziness|sloppiness|recklessness|stupidity|inattention) of (the|a|an|one|our|some|this)? ..1 (<person>|<name>)',
    'failure of (the|a|an|one|our)? ..1 (<person>|<name>) to',
    `<person> ${SLIP} (caused|led|was|is|meant|again|$)`,
    '(<person>|<name>) ..2 should (have|not have) (known|checked|seen|noticed|asked|been (more|paying|watching)|double|paid|followed|read|listened|done|reported|caught|realised|realized|thought|prevented|acted|told|spoken|stopped|tested|verified|looked|spotted|remembered|said|raised|escalated|confirmed|touched|pressed|ignored)',
    '^ had (the|a|our)? ..1 (<person>|<name>) ..1 (been|done|checked|followed|paid|listened|read|only|acted|not)',
    '(root cause|cause|problem|weak link|reason) (is|was) (<name>|(the|a|our) ..1 <person>) =($|who|and)',
    '(if only|if) (<person>|<name>) ..1 had (only|just|simply|not)? (done|checked|followed|been (more)? (careful|attentive|awake)|paid|listened|read|ignored|forgotten|rushed)',
    'should (have|not have) known better',
    '(<person>|<name>) ..2 (is|are|was|were) (not (up to|competent|capable|good enough|qualified enough|careful)|incompetent|incapable|useless|hopeless|a disgrace)',
    '(<person>|<name>) ..3 (owes|owe) (us|the team|everyone) an apology',
    // Guilt
    `(<person>|<name>) ..3 (is|are|was|were|be) (solely|entirely|clearly|fully|mainly|partly|directly|alone)? (to blame|at fault|guilty|responsible for what|in the wrong)`,
    '(blame|fault|responsibility|guilt|mistake|error|failure|cause) ..1 (lies|lay|falls|rests|goes|belongs|sits) ..2 (with|on|to) (the)? ..2 (<person>|<name>)',
    '(blame|blames|blamed|blaming) ..1 (the|a|our|one|him|her|them|<person>|<name>) ..1 (<person>|<name>|$|for)',
    '(blame|blames|blamed) (<person>|<name>|him|her|them)',
    '(take|takes|taken|took|accept|accepts|bear|bears|carry|carries|shoulder|shoulders|own|gets|get|deserve|deserves) (the|all the|full|all|most of the|the full|some of the)? blame',
    '(fault (of|lies with|is with|was with)) (the|a|one|our)? ..2 (<person>|<name>)',
    "(it|this|that|all|entirely|everything|outage|incident) (is|was) (all|entirely|clearly|solely)? (<name's>|<person's>|his|her|your|their) (own)? (fault|doing|mess)",
    '(culprit|culprits|guilty (party|parties|person|one|ones|of)|wrongdoer*|offender|offenders|perpetrator*|offending (<person>|<name>))',
    '(found|pleaded|clearly) guilty',
    '(pin|pinned|pins) (this|it|that) on',
    '(point|points|pointing|pointed) (the|a|our|one)? (finger|fingers) at',
    'whoever (did|caused|made|broke|is responsible)',
    'the (person|employee|colleague|individual|one|engineer|nurse|manager) who (caused|did this|ignored|failed|forgot|made (the|this) (mistake|error)|is to blame|was responsible)',
    '(who (did|broke|caused) (this|it|that)|who is (to blame|at fault|responsible for this))',
    'those (responsible|at fault|who caused|who (failed|forgot|ignored|made this)) ..4 (will|must|have|should|are to|need)',
    '(will|must|should|to) be held (accountable|responsible|liable|to account) for (this|the|what|their|his|her|it|causing)',
    '(hold|holding|holds) ..3 (accountable|responsible|liable) for (this|the|what|their|his|her|it|causing)',
    // Words that judge a person
    '(human|user|operator|pilot|nurse|nursing|driver|engineer|staff|employee) (error|errors)',
    '(negligen*|inattenti*|careless*|reckless*|incompeten*|stupid*|idiot*|moron*|clueless|sloppy|sloppiness|laziness|foolish*|dumb|amateurish|amateurs|thoughtless*|clumsy|clumsiness|irresponsib*|unprofessional*|scatterbrained|inept|ineptitude)',
    '(lack|lacked|lacks|lacking) (of)? (discipline|effort|competence|diligence|professionalism|common sense|work ethic|due care|commitment)',
    'lack of (care|attention|interest|responsibility|concentration) =($|by|on the part|from|among|shown)',
    '(asleep at the (wheel|switch|desk)|had one job|had only one job|one job to do|rookie (mistake|mistakes|error)|schoolboy error|(silly|dumb|stupid|careless|inexcusable|unforgivable|basic|elementary|lazy|embarrassing|amateur) (mistake|mistakes|error|errors))',
    '(inexcusable|unforgivable|no excuse for|there is no excuse|shameful|disgraceful|disgrace)',
    '(screw up|screwed up|mess up|messed up|cock up|foul up|fouled up)',
    '(drop|drops|dropped|dropping) the ball',
    '(poor|bad) (judgement|judgment|decision making|workmanship|attitude) (by|of|on|from|among)',
    'rogue (<person>|<name>)',
    '(you|they|he|she|<name>) ..1 (promised|agreed|said) ..6 (and|but|yet) (again|once more|still|you|he|she|they|nothing|did) ..2 (failed|not|nothing|broke|broken)',
    '(again|once more|as usual|as always|typical|yet again) ..1 (<name>|you) ..2 (failed|late|not|missed|forgot|behind)',
    '(broke|broken|break) (your|his|her|their) (promise|promises|word|commitment)',
    '(no|same|old|usual|more|your|his|her|their|lame|poor|weak) excuses',
    '(<person>|<name>) (keeps|keep|kept) (making|forgetting|failing|missing|ignoring|blaming|repeating|breaking)',
    '(sanction|discipline|fire|dismiss|punish|reprimand|fired|dismissed|punished|reprimanded) (the ..1 (<person>|responsible|culprit*)|this <person>|that <person>|those responsible|him|her|them|<name>)',
    '(<person>|<name>) (is|was|are|were|has been|have been|will be) (disciplined|reprimanded|fired|punished|sanctioned|dismissed|suspended)',
  ],
  passes: [
    '(nurse|staff|agent|user|driver|team|manager|employee|customer|engineer|planner|partner) (call|app|portal|system|tool|board|directory|page|form|list|file|screen|interface|account|database|server|service|roster|rota|phone)',
    'responsible for the (incident|outage|problem|delay) (report|review|channel|log|call|page|line|list)',
    '(lack of|shortage of|too few|too little|fewer|missing|short|without enough) ..1 <person>',
    '(error|fault|failure) (message|messages|code|codes|report|reports|log|logs|rate|rates|mode|modes|screen|page)',
  ],
};
