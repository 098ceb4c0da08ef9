/** From the files in core/rules by npm run generate. */
import type { Rule } from '../engine/rule.ts';
import { dependencyCycle } from '../rules/structure/dependency-cycle.ts';
import { expiredDeferral } from '../rules/structure/expired-deferral.ts';
import { oneAccountable } from '../rules/structure/one-accountable.ts';
import { outgrownSize } from '../rules/structure/outgrown-size.ts';
import { overloadedOwner } from '../rules/structure/overloaded-owner.ts';
import { ownerAway } from '../rules/structure/owner-away.ts';
import { plansDisagree } from '../rules/structure/plans-disagree.ts';
import { suspectApproval } from '../rules/structure/suspect-approval.ts';
import { unresolvedReference } from '../rules/structure/unresolved-reference.ts';
import { unusedDefinition } from '../rules/structure/unused-definition.ts';
import { beforeDependency } from '../rules/dates/before-dependency.ts';
import { blackoutCollision } from '../rules/dates/blackout-collision.ts';
import { dateOrder } from '../rules/dates/date-order.ts';
import { evaluationWindow } from '../rules/dates/evaluation-window.ts';
import { lateAwareness } from '../rules/dates/late-awareness.ts';
import { lateFirstWin } from '../rules/dates/late-first-win.ts';
import { noReinforcement } from '../rules/dates/no-reinforcement.ts';
import { overdue } from '../rules/dates/overdue.ts';
import { toolInTime } from '../rules/dates/tool-in-time.ts';
import { trainingTooEarly } from '../rules/dates/training-too-early.ts';
import { trainingWindow } from '../rules/dates/training-window.ts';
import { announcementOnly } from '../rules/coverage/announcement-only.ts';
import { executivesMonthly } from '../rules/coverage/executives-monthly.ts';
import { firstMessageWhy } from '../rules/coverage/first-message-why.ts';
import { languageNotServed } from '../rules/coverage/language-not-served.ts';
import { messageGap } from '../rules/coverage/message-gap.ts';
import { messageHouse } from '../rules/coverage/message-house.ts';
import { repeatKeyMessage } from '../rules/coverage/repeat-key-message.ts';
import { rhythmDiffers } from '../rules/coverage/rhythm-differs.ts';
import { silenceGap } from '../rules/coverage/silence-gap.ts';
import { stageGap } from '../rules/coverage/stage-gap.ts';
import { surveyFatigue } from '../rules/coverage/survey-fatigue.ts';
import { twoWayForHighImpact } from '../rules/coverage/two-way-for-high-impact.ts';
import { uncoveredAudience } from '../rules/coverage/uncovered-audience.ts';
import { unmetResistance } from '../rules/coverage/unmet-resistance.ts';
import { unreachableChannel } from '../rules/coverage/unreachable-channel.ts';
import { untrainedAudience } from '../rules/coverage/untrained-audience.ts';
import { authorApproves } from '../rules/senders/author-approves.ts';
import { badMoment } from '../rules/senders/bad-moment.ts';
import { cascadeUnconfirmed } from '../rules/senders/cascade-unconfirmed.ts';
import { consultedFirst } from '../rules/senders/consulted-first.ts';
import { embargo } from '../rules/senders/embargo.ts';
import { managersBeforeTeams } from '../rules/senders/managers-before-teams.ts';
import { nobodyToAsk } from '../rules/senders/nobody-to-ask.ts';
import { personalNewsInACrowd } from '../rules/senders/personal-news-in-a-crowd.ts';
import { senderFits } from '../rules/senders/sender-fits.ts';
import { senderPrepared } from '../rules/senders/sender-prepared.ts';
import { staffBeforePublic } from '../rules/senders/staff-before-public.ts';
import { staleCascade } from '../rules/senders/stale-cascade.ts';
import { visibleSponsor } from '../rules/senders/visible-sponsor.ts';
import { individualMetric } from '../rules/kpis/individual-metric.ts';
import { kpiDirection } from '../rules/kpis/kpi-direction.ts';
import { lonelyOutputMetric } from '../rules/kpis/lonely-output-metric.ts';
import { measurableKpi } from '../rules/kpis/measurable-kpi.ts';
import { measuredAsReported } from '../rules/kpis/measured-as-reported.ts';
import { measuredBeforeAndAfter } from '../rules/kpis/measured-before-and-after.ts';
import { orphanOutcome } from '../rules/kpis/orphan-outcome.ts';
import { outcomeKpi } from '../rules/kpis/outcome-kpi.ts';
import { unreportedKpi } from '../rules/kpis/unreported-kpi.ts';
import { noPeopleRisk } from '../rules/risks/no-people-risk.ts';
import { residualRisk } from '../rules/risks/residual-risk.ts';
import { riskScore } from '../rules/risks/risk-score.ts';
import { untreatedHighRisk } from '../rules/risks/untreated-high-risk.ts';
import { adaptationChain } from '../rules/feedback/adaptation-chain.ts';
import { anonymityThreshold } from '../rules/feedback/anonymity-threshold.ts';
import { crisisReady } from '../rules/feedback/crisis-ready.ts';
import { loopCloses } from '../rules/feedback/loop-closes.ts';
import { silentChange } from '../rules/feedback/silent-change.ts';
import { absolutePromise } from '../rules/tone/absolute-promise.ts';
import { blameLanguage } from '../rules/tone/blame-language.ts';
import { euphemism } from '../rules/tone/euphemism.ts';
import { fearLanguage } from '../rules/tone/fear-language.ts';
import { missingTextAlternative } from '../rules/tone/missing-text-alternative.ts';
import { plainLanguage } from '../rules/tone/plain-language.ts';
import { standardWithoutSupport } from '../rules/tone/standard-without-support.ts';
import { traitLabel } from '../rules/tone/trait-label.ts';
import { changeSaturation } from '../rules/load/change-saturation.ts';
import { hoursOverload } from '../rules/load/hours-overload.ts';
import { messageOverload } from '../rules/load/message-overload.ts';

export const RULES_BY_GROUP = {
  structure: [dependencyCycle, expiredDeferral, oneAccountable, outgrownSize, overloadedOwner, ownerAway, plansDisagree, suspectApproval, unresolvedReference, unusedDefinition],
  dates: [beforeDependency, blackoutCollision, dateOrder, evaluationWindow, lateAwareness, lateFirstWin, noReinforcement, overdue, toolInTime, trainingTooEarly, trainingWindow],
  coverage: [announcementOnly, executivesMonthly, firstMessageWhy, languageNotServed, messageGap, messageHouse, repeatKeyMessage, rhythmDiffers, silenceGap, stageGap, surveyFatigue, twoWayForHighImpact, uncoveredAudience, unmetResistance, unreachableChannel, untrainedAudience],
  senders: [authorApproves, badMoment, cascadeUnconfirmed, consultedFirst, embargo, managersBeforeTeams, nobodyToAsk, personalNewsInACrowd, senderFits, senderPrepared, staffBeforePublic, staleCascade, visibleSponsor],
  kpis: [individualMetric, kpiDirection, lonelyOutputMetric, measurableKpi, measuredAsReported, measuredBeforeAndAfter, orphanOutcome, outcomeKpi, unreportedKpi],
  risks: [noPeopleRisk, residualRisk, riskScore, untreatedHighRisk],
  feedback: [adaptationChain, anonymityThreshold, crisisReady, loopCloses, silentChange],
  tone: [absolutePromise, blameLanguage, euphemism, fearLanguage, missingTextAlternative, plainLanguage, standardWithoutSupport, traitLabel],
  load: [changeSaturation, hoursOverload, messageOverload],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;
