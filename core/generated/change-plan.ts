/** From schemas/change-plan.schema.json by npm run generate. */

/**
 * The version of the plan format this file is written in, `1` today. You may leave it out.
 */
export type Format = number
/**
 * The name by which people know this plan, for example `Ship what matters`.
 */
export type Title = string
/**
 * How far the plan is: `draft`, `in-review`, `approved`, `active`, `done` or `stopped`. It decides how loudly an open question is reported: quietly in a draft, as an error once approved.
 */
export type Status = ("draft" | "in-review" | "approved" | "active" | "done" | "stopped")
/**
 * How much the plan is asked: `small`, `standard` or `large`. A change may be `small` while it reaches under 150 people, takes under 12 weeks and puts nobody's job at stake; without a size every question is asked.
 */
export type Size = ("small" | "standard" | "large")
/**
 * A whole number, raised when the content changes, for example `3`. The log tells people what changed in it.
 */
export type Version = number
/**
 * The day the plan was last changed, for example `2026-11-02`.
 */
export type Updated = string
/**
 * Who may see the plan: `public`, `internal` or `restricted`. A `restricted` plan is left out of exports and of the portfolio unless somebody asks for it.
 */
export type Confidentiality = ("public" | "internal" | "restricted")
/**
 * The language that the plan is written in, as a code: `en`, `de`, `pt-BR`.
 */
export type Language = string
/**
 * The time zone in which times of day and "today" are read, for example `Europe/Berlin`.
 */
export type TimeZone = string
/**
 * Where another file lies, seen from this one. It starts with `./` or `../`, for example `./ship.comms.yaml`, and the file must exist.
 */
export type Path = string
/**
 * The registries that this plan takes people, audiences, channels and company defaults from, for example `./acme.registry.yaml`.
 */
export type Uses = Path[]
/**
 * Questions that you put off on purpose, each with an owner and a day by which it will be answered, for example `support.resources`. Until that day the question is not reported.
 */
export type Open = {
/**
 * The question that is put off, for example `support.resources`.
 */
question?: string
/**
 * The person who will bring the answer, for example `priya`.
 */
owner?: string
/**
 * The day by which it will be answered, for example `2026-11-20`.
 */
due?: string
/**
 * Why it cannot be answered yet, for example `The budget round closes on the 18th`.
 */
because?: string
}[]
/**
 * Questions that make no sense for this change, each with a reason, for example `where.urgent-areas`. Readers see that it was thought about and not forgotten.
 */
export type NotApplicable = {
/**
 * The question that does not apply, for example `where.urgent-areas`.
 */
question?: string
/**
 * Why it does not apply here, for example `The change starts everywhere at once`.
 */
because?: string
}[]
/**
 * What changed since people last saw the plan, one entry for each version, for example `Go-live moved by two weeks`. A silent edit costs trust.
 */
export type Log = {
/**
 * The version of the plan that brought the change, for example `3`.
 */
version?: number
/**
 * The day of the change, for example `2026-11-02`.
 */
date?: string
/**
 * The change in one sentence, for example `Go-live moved by two weeks`.
 */
what?: string
/**
 * The reason people will ask for, for example `The training rooms are free only then`.
 */
why?: string
/**
 * The item of the schedule that told people about it, for example `newsletter`.
 */
"announced-in"?: string
}[]
/**
 * The days of the week on which people work, for example `[mon, tue, wed, thu, fri]`. Working days are counted by it.
 */
export type WorkingWeek = ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]

/**
 * A plan for a change, written for the executive group that has to answer for it: why, what, who, when, where and how, with its risks, support, feedback, recognition and reporting.
 */
export interface ChangePlan {
/**
 * Says that this file is a change plan: `change-plan`. It stands first in the file.
 */
kind: "change-plan"
format?: Format
title: Title
status?: Status
size?: Size
version?: Version
updated?: Updated
approved?: ApprovalStamp
confidentiality?: Confidentiality
language?: Language
"time-zone"?: TimeZone
uses?: Uses
people?: People
open?: Open
"not-applicable"?: NotApplicable
log?: Log
/**
 * Why the change is made: its goal, what it serves, and what happens if nothing is done, for example a `goal` with a date.
 */
why?: {
/**
 * The overarching goal of the change: from which state to which, and by when, for example from `41 days` to `20 days`. Without these it is a slogan.
 */
goal?: {
/**
 * What the change shall achieve, for example `We ship what matters within three weeks`.
 */
statement?: string
/**
 * Where you stand now, for example `41 days from idea to launch`.
 */
from?: (string | number)
/**
 * Where you will stand, for example `20 days`. It differs from today's.
 */
to?: (string | number)
/**
 * The day by which it is reached, for example `2027-06-30`.
 */
by?: string
}
/**
 * The strategic objectives, mission or vision that the change serves, each with how, for example `grow-people`. Name one at least.
 */
alignment?: {
/**
 * A strategic objective of the registry, for example `grow-people`, or its name in words.
 */
objective?: string
/**
 * In which way the change helps, for example `Engineers see their work used within weeks`.
 */
how?: string
}[]
/**
 * Why it cannot wait, for example `Two customers left over slow fixes this year`. Staff ask this first.
 */
urgency?: string
/**
 * What it costs if everything stays as it is, for example `About 400 000 EUR a year in lost renewals`.
 */
"cost-of-inaction"?: string
}
/**
 * What will be different and how one will see it: outcomes, KPIs, tools, what ends and what is left out, for example `faster-launches`.
 */
what?: {
/**
 * What people will do differently, each under a short name such as `faster-launches`: who, what, by when, shown by which KPIs.
 */
outcomes?: {
[k: string]: Outcome
}
kpis?: Kpis
/**
 * The tools, systems and resources that must be there, and by when, for example `Feature flags` by `2027-01-15`.
 */
tools?: {
/**
 * What is needed, for example `Feature flags in all services`.
 */
item?: string
/**
 * `tool`, `system` or `resource` (people, rooms, money).
 */
type?: ("tool" | "system" | "resource")
/**
 * What it costs, for example `12 000 EUR a year`.
 */
cost?: (string | number)
/**
 * The day of its first use at the latest, for example `pilot.start`.
 */
"needed-by"?: string
/**
 * `needed`, `ordered` or `in-place`.
 */
status?: ("needed" | "ordered" | "in-place")
}[]
/**
 * What ends with the change, when, and who switches it off, for example `The weekly release meeting`. People need room for the new.
 */
stops?: {
/**
 * What ends, for example `The weekly release meeting`.
 */
what?: string
/**
 * Its last day, for example `go-live`.
 */
date?: string
/**
 * The person who switches it off, for example `omar`.
 */
owner?: string
}[]
/**
 * What this change does not touch, for example `Pay and job titles`. It spares people needless worry.
 */
"out-of-scope"?: string[]
/**
 * Other changes or conditions that this one waits for, for example `./new-office.change.yaml`.
 */
"depends-on"?: {
/**
 * The file of the change it depends on, for example `./new-office.change.yaml`.
 */
change?: string
/**
 * What must be there, for example `The new floor is open`.
 */
what?: string
/**
 * The person who sees that it comes, for example `priya`.
 */
owner?: string
/**
 * The day by which it is needed, for example `go-live - 4 weeks`.
 */
due?: string
}[]
}
/**
 * Who leads the change, who has a say in it, and whom it affects, for example the `sponsor`.
 */
who?: {
/**
 * Who leads and who oversees: one sponsor, a named lead, a steering group and a coalition, for example `dana` as the sponsor.
 */
roles?: {
/**
 * The one executive who stands for the change, for example `dana`.
 */
sponsor?: string
/**
 * The person who runs it day by day, for example `priya`.
 */
lead?: string
/**
 * The people who oversee it, for example `[dana, omar]`.
 */
steering?: string[]
/**
 * People across the house who carry it with their own voice, for example `[lena, omar]`.
 */
coalition?: string[]
}
/**
 * The people and groups with a say in the change, each under a short name such as `engineering-managers`, with influence and support from 1 to 5.
 */
stakeholders?: {
[k: string]: Stakeholder
}
/**
 * The audiences that the change affects, each under the short name of the audience, for example `product-engineers`: the impact, what they lose or gain, and their concerns with your response.
 */
affected?: {
[k: string]: AffectedGroup
}
/**
 * Who may know before the announcement, since when, and what binds them to silence, for example `works-council`.
 */
"told-early"?: {
/**
 * The person or audience that knows early, for example `works-council`.
 */
who?: string
/**
 * The day on which they were told, for example `announce - 4 weeks`.
 */
since?: string
/**
 * What keeps it confidential, for example `Their duty of confidence` or `A signed agreement`.
 */
"bound-by"?: string
}[]
audiences?: Audiences
}
/**
 * The timeline of the change: start, go-live and end, with milestones, phases and what would stop it, for example `go-live` on `2027-02-01`.
 */
when?: {
/**
 * The day on which work on the change begins, for example `2026-12-01`.
 */
start?: string
/**
 * The day on which the new way holds, for example `2027-02-01`. It lies after the start.
 */
"go-live"?: string
/**
 * The day on which the change is over and judged, for example `2027-06-30`.
 */
end?: string
/**
 * The days by which something has to be reached, each under a short name such as `announce`; say when each is done.
 */
milestones?: {
[k: string]: Milestone
}
/**
 * The stretches of the change, each under a short name such as `pilot`, with start and end.
 */
phases?: {
[k: string]: Phase
}
/**
 * What would make you stop or pause, and who decides it, for example `More than 5 % of orders fail`. To say so before takes courage and saves trust.
 */
"stop-if"?: {
/**
 * What you watch, for example `Failed orders a day`.
 */
signal?: string
/**
 * From which value on you stop, for example `5 %`.
 */
threshold?: (string | number)
/**
 * The person who stops it, for example `dana`.
 */
decider?: string
}[]
}
/**
 * Where the change begins: the first teams, and what needs attention at once, for example a `first` wave.
 */
where?: {
/**
 * Which teams or audiences go first and which follow, each wave under a short name such as `first`. Say when the first is ready.
 */
waves?: {
[k: string]: Wave
}
/**
 * Where it hurts most today, with the evidence and the step that helps, for example `Payments on-call`.
 */
urgent?: {
/**
 * Where attention is needed, for example `Payments on-call`.
 */
area?: string
/**
 * What shows it, for example `Nine nights with an alarm in October`.
 */
evidence?: string
/**
 * The step of this plan that helps, for example `pair-mentors`.
 */
action?: string
}[]
}
/**
 * How the outcomes are reached: steps, approvals, communication, resistance and training, for example the step `pair-mentors`.
 */
how?: {
/**
 * The steps to the outcomes, each under a short name such as `pair-mentors`, with what is done, an owner and a due date. Every outcome needs one.
 */
activities?: {
[k: string]: Activity
}
/**
 * Approvals and consents that other steps wait for, each under a short name such as `works-council-consent`.
 */
approvals?: {
[k: string]: Approval
}
/**
 * How communication stays consistent: the communication plan, where the truth stands and who approves, for example `./ship.comms.yaml`.
 */
communication?: {
/**
 * The file of the communication plan, for example `./ship.comms.yaml`. Not needed if both plans stand in one file.
 */
plan?: string
/**
 * The one place where everybody finds what holds, for example `The change page on the intranet`.
 */
"source-of-truth"?: string
/**
 * The person who approves what is said, for example `dana`. Both plans name the same one.
 */
approver?: string
}
/**
 * Where you expect resistance, why, and how you respond, for example by `engineering-managers`. "People dislike change" is no reason.
 */
resistance?: {
/**
 * Who resists, for example `engineering-managers`.
 */
audience?: string
/**
 * The reason for it, for example `They lose the say over the release calendar`.
 */
because?: string
/**
 * What you do about it, for example `They decide on the order of the waves`.
 */
response?: string
/**
 * The person who sees to it, for example `priya`.
 */
owner?: string
}[]
/**
 * How people learn what they need, each with audience, skill, format and date, for example `Splitting work into small pieces`. Every highly affected audience needs some.
 */
training?: {
/**
 * Who is trained, for example `product-engineers`.
 */
audience?: string
/**
 * What they can do afterwards, for example `Split a feature into weekly pieces`.
 */
skill?: string
/**
 * How they learn it, for example `Workshop in pairs on their own work`.
 */
format?: string
/**
 * The day, for example `go-live - 10 working days`. Close before go-live is remembered best.
 */
date?: string
/**
 * How many hours it takes each person, for example `2`.
 */
hours?: number
/**
 * The person who sees to it, for example `omar`.
 */
owner?: string
}[]
}
/**
 * What could go wrong and what you do about it, each under a short name such as `attrition`. Name at least one that hits people.
 */
risks?: {
[k: string]: Risk
}
/**
 * What the change needs from others, and what it offers the people it affects, for example an ask for `coaches`.
 */
support?: {
/**
 * The support you ask for, each under a short name such as `coaches`: what, how much, from whom, by when, and what happens if not.
 */
asks?: {
[k: string]: SupportAsk
}
/**
 * What helps people through the change, tools as well as emotional support, for example `A mentor in every team`. One should cover the first days after go-live.
 */
offered?: {
/**
 * Who gets it, for example `product-engineers`.
 */
audience?: string
/**
 * `tool`, `emotional` or `workload` (relief from other work). One of them should be emotional.
 */
kind?: ("tool" | "emotional" | "workload")
/**
 * What they get, for example `A mentor in every team, and an hour a week with them`.
 */
what?: string
/**
 * The person who provides it, for example `omar`.
 */
owner?: string
/**
 * The first day, for example `go-live`.
 */
from?: string
/**
 * The last day, for example `go-live + 4 weeks`.
 */
until?: string
}[]
}
/**
 * How you hear how it goes, and how the plan changes with it, for example by a `pulse` every two weeks.
 */
feedback?: {
loops?: Loops
/**
 * How often you review the plan and what makes you change it, for example `monthly`.
 */
adaptation?: {
/**
 * How often the plan is reviewed in the light of what was heard, for example `monthly`.
 */
review?: string
/**
 * What makes you act: a sign, a threshold, an action and who decides, for example below `70 %`.
 */
triggers?: {
/**
 * What you watch, for example `Share who know why, in the pulse`. Name a KPI, loop or method of these plans.
 */
signal?: string
/**
 * From which value on you act, for example `under 70 %`.
 */
threshold?: (string | number)
/**
 * What you do then, for example `Team leads talk about the reasons again`.
 */
action?: string
/**
 * The person who decides, for example `priya`.
 */
decider?: string
}[]
}
}
/**
 * How wins are celebrated and good behaviour is rewarded, for example the `first-launch`.
 */
recognition?: {
/**
 * The small and large wins, each under a short name such as `first-launch`, with how one sees it and how it is celebrated. The first small one comes early.
 */
wins?: {
[k: string]: Win
}
/**
 * What behaviour is rewarded, how, and by which criteria, for example `Helping another team`. Reward impact, not only volume.
 */
rewards?: {
/**
 * What is rewarded, for example `Helping another team to ship`.
 */
behaviour?: string
/**
 * What people get, for example `A day to learn what they like`.
 */
reward?: string
/**
 * How it is decided who gets it, for example `Named by two colleagues of another team`.
 */
criteria?: string
/**
 * The person who decides, for example `omar`.
 */
decider?: string
}[]
}
/**
 * How progress is shown, how often executives hear of it, and how success is judged, for example `monthly`.
 */
reporting?: {
/**
 * How each KPI is tracked and shown, in which tool, by whom, to whom and how often, for example `lead-time`.
 */
progress?: {
/**
 * The KPI that is reported, for example `lead-time`.
 */
kpi?: string
/**
 * Where it is tracked, for example `Delivery board`.
 */
tool?: string
/**
 * The person who reports it, for example `omar`.
 */
owner?: string
/**
 * To whom it is shown, an audience such as `product-engineers` or a group in words.
 */
audience?: string
/**
 * How often it is reported, for example `every 2 weeks`.
 */
cadence?: string
}[]
/**
 * How often and where executives are updated, and when next, for example `monthly` in the leadership round.
 */
"executive-updates"?: {
/**
 * How often executives are updated, at least `monthly` until go-live.
 */
cadence?: string
/**
 * In which meeting or report, for example `Leadership round, first item`.
 */
forum?: string
/**
 * The day of the next one, for example `2026-12-10`.
 */
next?: string
/**
 * The person who gives it, for example `priya`.
 */
owner?: string
}
/**
 * How success is judged at the end: when, how, by which thresholds and by whom, for example on `2027-06-30`.
 */
evaluation?: {
/**
 * The day of the judgement, after go-live, for example `2027-06-30`.
 */
date?: string
/**
 * How it is judged, for example `KPIs against their targets, and ten interviews`.
 */
method?: string
/**
 * The KPIs it is judged by, each with a threshold, for example `lead-time` at `25 days`.
 */
criteria?: {
/**
 * The KPI, for example `lead-time`.
 */
kpi?: string
/**
 * The value from which on it counts as a success, for example `25 days or less`.
 */
threshold?: (string | number)
}[]
/**
 * The person who says whether it succeeded, for example `dana`.
 */
decider?: string
}
}
/**
 * How standards rise without fear: expectations with support, an honest word on jobs, and what managers will not do, for example `job-security`.
 */
safety?: {
/**
 * What is expected of people, each with the support that makes it possible, for example `Ship in pieces of a week`.
 */
expectations?: {
/**
 * What is expected, for example `Work is split into pieces of a week`.
 */
standard?: string
/**
 * What helps to reach it, for example `A mentor sits in for the first month`.
 */
support?: string
}[]
/**
 * What can honestly be said about jobs, who stands for it, and how often it is said again, for example `monthly`.
 */
"job-security"?: {
/**
 * The statement, for example `Nobody loses their job through this change until the end of 2027`.
 */
position?: string
/**
 * The person who stands for it, for example `dana`.
 */
"approved-by"?: string
/**
 * How often it is said again, for example `monthly`.
 */
repeat?: string
}
/**
 * How often managers talk with each of their people, and with which guide, for example `every 2 weeks`.
 */
"one-on-ones"?: {
/**
 * How often they talk, for example `every 2 weeks`.
 */
cadence?: string
/**
 * The file with the guide for the talks, for example `./one-on-one.md`.
 */
guide?: string
}
/**
 * Who mentors whom, for example `senior-engineers` for `product-engineers`.
 */
mentoring?: {
/**
 * The audience that gives it, for example `senior-engineers`.
 */
mentors?: string
/**
 * The audience that gets it, for example `product-engineers`.
 */
for?: string
/**
 * `true` if people may say no to it.
 */
voluntary?: boolean
}[]
/**
 * What stays in people's own hands, for example `how they split their work`.
 */
autonomy?: {
/**
 * What managers promise not to do, for example `Assign single tasks within a team`.
 */
"managers-will-not"?: string[]
}
/**
 * What makes the new way worth while for a group, for example for `engineering-managers`.
 */
incentives?: {
/**
 * The audience it is for, for example `engineering-managers`.
 */
for?: string
/**
 * What they get, for example `Coaching counts in the yearly review`.
 */
reward?: string
}[]
/**
 * What leaders do themselves so that others see it, for example `The sponsor shows an unfinished piece every month`.
 */
"leaders-model"?: string[]
}
/**
 * What executives are asked to decide, each under a short name such as `fund-coaches`, with options and a recommendation.
 */
decisions?: {
[k: string]: Decision
}
}
/**
 * Who approved exactly this content, and when. Let the action "Approve" write it: the check value shows later whether the content is still what was approved, for example `v1-sha256-…`.
 */
export interface ApprovalStamp {
/**
 * The person who approved it, for example `dana`.
 */
by?: string
/**
 * The day it was approved, for example `2026-11-20`.
 */
date?: string
/**
 * A check value computed from the approved content, for example `v1-sha256-…`. It is written for you; do not change it by hand.
 */
fingerprint?: string
}
/**
 * The people these plans speak of, each under a short name such as `priya`. Named people, not departments, own steps, risks and messages.
 */
export interface People {
[k: string]: Person
}
/**
 * Somebody who owns, approves, decides or speaks in these plans. Other places name the person by the short name that stands before the colon, for example `priya`.
 */
export interface Person {
/**
 * The full name, for example `Priya Lindqvist-Rao`.
 */
name?: string
/**
 * What the person does in the organisation or in this change, for example `Change lead`.
 */
role?: string
/**
 * Where the person can be reached, for example `priya@example.org`.
 */
email?: string
/**
 * `true` for a member of the executive group. People expect to hear the reasons for a change from an executive.
 */
executive?: boolean
/**
 * The days on which the person is away, each with `from` and `to`, or `true` while they are away and no date of return is known. Due dates and sending dates are checked against it.
 */
away?: (boolean | Absence[])
}
/**
 * A stretch of days on which somebody is away, for example from `2026-12-24` to `2027-01-02`.
 */
export interface Absence {
/**
 * The first day away, for example `2026-12-24`.
 */
from?: string
/**
 * The last day away, for example `2027-01-02`.
 */
to?: string
}
/**
 * One thing that will be different: who does what differently, by when, and which KPIs show it, for example `faster-launches`.
 */
export interface Outcome {
/**
 * The audience that will do something differently, for example `product-engineers`.
 */
who?: string
/**
 * What one will see them do, for example `Ship in pieces of a week or less`. Not an activity such as "run workshops".
 */
change?: string
/**
 * The day by which it is so, for example `2027-03-31`.
 */
by?: string
/**
 * The KPIs that show it, for example `[lead-time]`.
 */
kpis?: string[]
}
/**
 * The measures of success, each under a short name such as `lead-time`. A few good ones with a baseline and a target are worth more than many.
 */
export interface Kpis {
[k: string]: Kpi
}
/**
 * One measure of success with where it stands today, where it shall be and by when, for example `lead-time`.
 */
export interface Kpi {
/**
 * What is measured, in words people understand, for example `Days from idea to launch`.
 */
name?: string
/**
 * `output` and `launch` count what is produced; `impact`, `quality`, `adoption` and `wellbeing` tell whether it does any good. Counting output alone drives people to produce more and not better.
 */
measures?: ("output" | "launch" | "impact" | "quality" | "adoption" | "wellbeing")
/**
 * For communication: `output` (what was sent), `outtake` (what people noticed and understood), `outcome` (what they think or do), `impact` (what the organisation gains).
 */
level?: ("output" | "outtake" | "outcome" | "impact")
/**
 * What the number counts, for example `days` or `% of staff`.
 */
unit?: string
/**
 * `up` if a higher number is better, `down` if a lower one is.
 */
direction?: ("up" | "down")
/**
 * The number before the change, for example `41`. While it is not measured yet, say instead by when (`due`) and by whom (`owner`) it will be.
 */
baseline?: (number | {
/**
 * The day by which today's value will be known, for example `2026-11-30`.
 */
due?: string
/**
 * The person who will measure it, for example `omar`.
 */
owner?: string
})
/**
 * The number to reach, in the same unit, for example `20`.
 */
target?: number
/**
 * The day by which the target shall be reached, for example `2027-03-31`.
 */
due?: string
/**
 * Where the number comes from, for example `Delivery board, median of the month`.
 */
source?: string
/**
 * The person who answers for the number, for example `omar`.
 */
owner?: string
/**
 * How often a new reading is taken, for example `monthly`.
 */
cadence?: string
/**
 * The KPI that keeps this one honest, for example `defects-found-late`: an output measure needs an impact or quality measure beside it.
 */
"pairs-with"?: string
/**
 * Whose number it is: the whole `organisation`, a `team` or `individual` people. Productivity counted for individuals breeds fear.
 */
scope?: ("organisation" | "team" | "individual")
/**
 * What was measured so far, each with its date, for example `38` on `2027-01-31`.
 */
readings?: Reading[]
}
/**
 * One measured value with its day, for example `38` on `2027-01-31`.
 */
export interface Reading {
/**
 * The day of the reading, for example `2027-01-31`.
 */
date?: string
/**
 * The measured number, in the KPI's unit, for example `38`.
 */
value?: number
}
/**
 * A person or group with a say in the change: how much influence and support they have and how you work with them, for example `engineering-managers`.
 */
export interface Stakeholder {
/**
 * How much they can help or stop the change, from `1` (little) to `5` (decisive).
 */
influence?: number
/**
 * Where they stand today, from `1` (against it) to `5` (drives it). With `2` or less, say under resistance how you respond.
 */
support?: number
/**
 * How many people it is, for example `14`.
 */
size?: number
/**
 * How you work with them, for example `Two of them help to design the pilot`.
 */
approach?: string
/**
 * The audience they belong to, for example `engineering-managers`.
 */
audience?: string
}
/**
 * How one audience is affected: how hard, what it loses and gains, what it expects and what worries it, for example with an impact of `high`.
 */
export interface AffectedGroup {
/**
 * How much their daily work changes: `low`, `medium` or `high`. The higher it is, the more the plan owes them.
 */
impact?: ("low" | "medium" | "high")
/**
 * What they give up, honestly, for example `Their own release calendar`.
 */
losing?: string
/**
 * What they get out of it, for example `Fewer nights on call`.
 */
gaining?: string
/**
 * What they expect from you, for example `To hear dates before the press does`.
 */
expectations?: string
/**
 * What worries them, each with your response, for example `Will on-call get worse?` A group without a concern has not been asked.
 */
concerns?: {
/**
 * The worry in their words, for example `Will on-call get worse?`
 */
concern?: string
/**
 * What you say or do about it, for example `On-call stays as it is until the pilot has shown otherwise`.
 */
response?: string
}[]
}
/**
 * The groups of people to reach, each under a short name such as `product-engineers`. Name real groups with their size; "all staff" alone is not a group one can speak to.
 */
export interface Audiences {
[k: string]: Audience
}
/**
 * A group of people that the change touches or that must hear of it, and what is known about it. Other places name it by its short name, for example `product-engineers`.
 */
export interface Audience {
/**
 * What the group is called, for example `Product engineers`.
 */
name?: string
/**
 * How many people belong to it, for example `120`.
 */
size?: number
/**
 * Where they work, for example `Berlin and remote`.
 */
location?: string
/**
 * The language they are best reached in, as a code, for example `de`.
 */
language?: string
/**
 * `true` for people who have no computer at hand, such as nurses or drivers. E-mail, chat and web do not reach them.
 */
deskless?: boolean
/**
 * The audience of those who lead these people, for example `engineering-managers`. Managers should hear a message before their teams do.
 */
managers?: string
/**
 * `true` for customers, partners or the press. Affected staff should hear before they do.
 */
external?: boolean
/**
 * `true` for a group that has a right to hear first, such as a works council.
 */
"consulted-first"?: boolean
"working-week"?: WorkingWeek
/**
 * What this group shall know afterwards, for example `Why we ship smaller pieces, and from which day`.
 */
know?: string
/**
 * What this group shall feel, for example `Safe to say when a date cannot be met`.
 */
feel?: string
/**
 * What one will see them do, for example `Plan the first pilot with their team by March`.
 */
do?: string
/**
 * What this group needs to go along with the change, for example `Time to learn the new tool`. Groups differ; the same text for all helps nobody.
 */
needs?: string[]
/**
 * What this group worries about, for example `Will on-call get worse?` If left out, the concerns under who is affected count.
 */
concerns?: string[]
/**
 * The channels that suit this group, each with the reason, for example `team-talk` because they ask more freely in small groups. At least one should let them answer.
 */
channels?: {
/**
 * The channel, for example `team-talk`.
 */
channel?: string
/**
 * The reason, for example `They are seldom at a desk but meet at every shift change`.
 */
because?: string
}[]
}
/**
 * A day by which something has to be reached, for example `announce`. Other dates can be counted from it.
 */
export interface Milestone {
/**
 * What the milestone is called, for example `Announcement to all staff`.
 */
name?: string
/**
 * The day, for example `2026-12-07` or `go-live - 8 weeks`.
 */
date?: string
/**
 * The person who answers for it, for example `priya`.
 */
owner?: string
/**
 * How one sees that it is reached, for example `All teams have talked about it once`.
 */
"done-when"?: string
/**
 * `planned`, `done` or `dropped`.
 */
status?: ("planned" | "done" | "dropped")
/**
 * Why it may fall on a non-working day, for example `The systems are switched over on a Sunday`.
 */
"on-purpose"?: string
}
/**
 * A stretch of the change with a start and an end, for example the `pilot`. Other dates can be counted from `pilot.start` and `pilot.end`.
 */
export interface Phase {
/**
 * What the phase is called, for example `Pilot with two teams`.
 */
name?: string
/**
 * The first day, for example `2026-12-14`.
 */
start?: string
/**
 * The last day, for example `go-live - 1 week`.
 */
end?: string
}
/**
 * The teams or audiences that go together, and when they are ready for it, for example the `first` wave.
 */
export interface Wave {
/**
 * The teams in this wave, for example `[payments]`. Where no teams are defined, write their names.
 */
teams?: string[]
/**
 * The audiences in this wave, for example `[product-engineers]`.
 */
audiences?: string[]
/**
 * The day on which the wave begins to prepare, for example `2026-12-14`.
 */
start?: string
/**
 * The day on which the new way holds for this wave, for example `2027-02-01`.
 */
"go-live"?: string
/**
 * What must be true before it goes live, for example `Every team has a trained mentor`.
 */
"ready-when"?: string
}
/**
 * One step on the way to an outcome, with an owner and a due date, for example `pair-mentors`.
 */
export interface Activity {
/**
 * The step, starting with a verb, for example `Pair every team with a mentor`.
 */
do?: string
/**
 * The one person who does it or sees that it is done, for example `omar`.
 */
owner?: string
/**
 * The one person who answers for the result, for example `dana`. If left out, it is the owner.
 */
accountable?: string
/**
 * People or audiences whose advice is asked before, for example `[works-council]`.
 */
consulted?: string[]
/**
 * People or audiences who are told afterwards, for example `[engineering-managers]`.
 */
informed?: string[]
/**
 * The day on which it begins, for example `announce + 1 week`.
 */
start?: string
/**
 * The day by which it is done, for example `go-live - 2 weeks`.
 */
due?: string
/**
 * The steps and approvals that must be finished first, for example `[works-council-consent]`.
 */
needs?: string[]
/**
 * The outcome that this step serves, for example `faster-launches`. It goes without saying if there is only one.
 */
outcome?: string
/**
 * `planned`, `doing`, `done` or `dropped`.
 */
status?: ("planned" | "doing" | "done" | "dropped")
}
/**
 * A yes that other steps wait for, for example `works-council-consent`.
 */
export interface Approval {
/**
 * What exactly needs a yes, for example `The rules for pairing and its hours`.
 */
what?: string
/**
 * The person or audience that gives it, for example `works-council`.
 */
who?: string
/**
 * The day by which it is needed, for example `announce - 10 working days`.
 */
due?: string
/**
 * `planned`, `done` or `dropped`.
 */
status?: ("planned" | "done" | "dropped")
}
/**
 * One thing that could go wrong, with its cause and effect, how likely and how bad it is, and what you do about it, for example `attrition`.
 */
export interface Risk {
/**
 * The event, for example `Three senior engineers leave during the pilot`.
 */
event?: string
/**
 * Why it could happen, for example `They fear to lose their say in design`.
 */
cause?: string
/**
 * What follows if it does, for example `The second wave starts a quarter late`.
 */
effect?: string
/**
 * The audience it hits, for example `product-engineers`. A highly affected group should be named in at least one risk.
 */
audience?: string
/**
 * How likely it is, from `1` (very unlikely) to `5` (nearly certain).
 */
likelihood?: number
/**
 * How bad it would be, from `1` (hardly felt) to `5` (stops the change).
 */
impact?: number
/**
 * What you do so that it does not happen or hurts less, for example `Two of them lead the design group`. To monitor is no response.
 */
response?: string
/**
 * The person who sees to the response, for example `dana`.
 */
owner?: string
/**
 * The day by which the response is in place, for example `2027-01-15`.
 */
due?: string
/**
 * What tells you that it begins, for example `Two resignations in one month`.
 */
trigger?: string
/**
 * What you do if it happens all the same, for example `Borrow two engineers from platform`.
 */
fallback?: string
/**
 * Likelihood and impact that are left once the response is in place, for example `2` and `4`.
 */
residual?: {
/**
 * How likely it still is, from `1` to `5`.
 */
likelihood?: number
/**
 * How bad it would still be, from `1` to `5`.
 */
impact?: number
}
/**
 * Likelihood times impact, for example `12` for `3` and `4`. You may leave it out; it is computed.
 */
score?: number
/**
 * The person who knowingly takes the risk as it is, for example `dana`.
 */
"accepted-by"?: string
}
/**
 * One thing the change needs and does not have yet: what, how much, from whom and by when, for example `coaches`.
 */
export interface SupportAsk {
/**
 * What is needed, for example `Two external coaches`.
 */
what?: string
/**
 * How much of it, for example `24 days` or `30000`.
 */
amount?: (string | number)
/**
 * The person who can grant it, for example `dana`.
 */
whom?: string
/**
 * The day by which it is needed, for example `2026-12-15`.
 */
due?: string
/**
 * What happens without it, for example `The second wave starts in summer`.
 */
"if-not"?: string
/**
 * `open`, `granted` or `refused`.
 */
status?: ("open" | "granted" | "refused")
}
/**
 * The regular ways in which people are heard, each under a short name such as `pulse`: how, whom, how often and who owns it.
 */
export interface Loops {
[k: string]: Loop
}
/**
 * One regular way in which people are asked and get an answer, for example the `pulse`.
 */
export interface Loop {
/**
 * How people are asked, for example `Three questions on the phone`.
 */
method?: string
/**
 * The audiences that it asks, for example `[product-engineers]`.
 */
audiences?: string[]
/**
 * How often people are asked, for example `every 2 weeks`. It should go on after go-live.
 */
cadence?: string
/**
 * The person who runs it and answers for it, for example `priya`.
 */
owner?: string
/**
 * `true` if nobody can see who said what.
 */
anonymous?: boolean
/**
 * Results are shown only for groups of at least this many people, for example `5`, so that nobody can be guessed.
 */
"min-group"?: number
/**
 * The item of the schedule that tells people what was heard and done, for example `newsletter`. People who never hear back stop answering.
 */
"reports-back"?: string
}
/**
 * A success worth celebrating, small or large, and how you will, for example `first-launch`.
 */
export interface Win {
/**
 * `small` or `large`. A first small win early on keeps people going.
 */
size?: ("small" | "large")
/**
 * How one sees that it is reached, for example `A first team ships in under a week`.
 */
criterion?: string
/**
 * What you do then, for example `The team shows it in the town hall, with cake`.
 */
how?: string
/**
 * The day on which you expect it, for example `pilot.start + 4 weeks`.
 */
date?: string
/**
 * The person who sees to it, for example `omar`.
 */
owner?: string
/**
 * `planned` or `celebrated`.
 */
status?: ("planned" | "celebrated")
}
/**
 * One thing that executives are asked to decide, for example `fund-coaches`, with the options and what you recommend.
 */
export interface Decision {
/**
 * The decision as a question or a request, for example `Fund two coaches until June`.
 */
ask?: string
/**
 * The person who decides, for example `dana`.
 */
whom?: string
/**
 * The day by which the decision is needed, for example `2026-12-10`.
 */
due?: string
/**
 * What can be chosen, for example `Two coaches, one coach, none`, one entry each.
 */
options?: string[]
/**
 * What you recommend and why, for example `Two coaches, since the pilot has two sites`.
 */
recommendation?: string
/**
 * What was decided, for example `One coach now, the second in March`.
 */
decided?: string
/**
 * The day of the decision, for example `2026-12-09`.
 */
"decided-date"?: string
}
