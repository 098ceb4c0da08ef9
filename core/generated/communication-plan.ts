/** From schemas/communication-plan.schema.json by npm run generate. */

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
 * A calendar day such as `2026-12-01`, or a day counted from another: `go-live - 10 working days`, `announce + 2 weeks`, `pilot.start`. You may count from `start`, `go-live`, `end`, a milestone, a phase, a wave or an item of the schedule that has a date.
 */
export type Date = string
/**
 * Days on which nothing should be sent or started, such as the year-end closing from `2026-12-21`.
 */
export type Blackouts = Blackout[]

/**
 * A plan for the communication of a change, written for the whole company: whom to reach, with which messages, when, through which channels, and how people are heard.
 */
export interface CommunicationPlan {
/**
 * Says that this file is a communication plan: `communication-plan`. It stands first in the file.
 */
kind: "communication-plan"
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
 * The change plan that this communication serves, or a list of several, for example `./ship.change.yaml`. Not needed if both plans stand in one file.
 */
for?: (string | string[])
objectives?: CommunicationObjectives
audiences?: Audiences
/**
 * What you say: one core message, a few key messages with proof, and what is in it for each group, for example `why-now`.
 */
messages?: {
/**
 * The one sentence that everybody shall remember, for example `We ship smaller pieces so that good work reaches people sooner`.
 */
core?: string
/**
 * The key messages, at most four, each under a short name such as `why-now`, with proof and what they answer.
 */
points?: {
[k: string]: Point
}
/**
 * What a key message means for one group and what is in it for them, for example `why-now` for `product-engineers`. The same words for all are not tailored.
 */
tailored?: {
/**
 * The key message that is tailored, for example `why-now`.
 */
point?: string
/**
 * The group it is tailored for, for example `product-engineers`.
 */
audience?: string
/**
 * What they get out of it, for example `Fewer nights on call`.
 */
"in-it-for-them"?: string
/**
 * The key message in words for this group, for example `You see your work used within a week`.
 */
text?: string
}[]
}
channels?: Channels
frequency?: Frequency
responsibility?: Responsibility
contact?: Contact
/**
 * All items of the schedule, each under a short name such as `announcement`: when, to whom, through which channel, with which key messages, by whom. Managers hear before their teams.
 */
schedule?: {
[k: string]: Touchpoint
}
feedback?: Feedback
tone?: Tone
"plain-language"?: PlainLanguage
/**
 * How you win attention and let people take part, with visuals and stories, for example a `demo-video`.
 */
engagement?: {
/**
 * What makes people look up and join in, for whom and when, for example `Teams vote on the first pilot`. Participation counts more than broadcast.
 */
tactics?: {
/**
 * What you do, for example `Teams vote on the first pilot`.
 */
tactic?: string
/**
 * For whom, for example `product-engineers`.
 */
audience?: string
/**
 * When, for example `announce + 1 week`.
 */
date?: string
}[]
/**
 * The videos, stories and pictures, each under a short name such as `demo-video`, with the key message that it carries and a text alternative.
 */
assets?: {
[k: string]: Asset
}
}
/**
 * How you see whether the communication works: methods before and after, and KPIs, for example `knows-why`.
 */
measurement?: {
/**
 * How the effect is measured, with whom and on which dates, for example `Phone poll`. Measure before and after the announcement.
 */
methods?: {
/**
 * How it is measured, for example `Phone poll of 40 people`.
 */
method?: string
/**
 * With whom, for example `product-engineers`.
 */
audience?: string
/**
 * On which days, for example `announce - 1 week` and `announce + 4 weeks`.
 */
dates?: Date[]
/**
 * What is asked, for example `Can you say why we do this?`
 */
question?: string
}[]
kpis?: Kpis
}
iteration?: Iteration
crisis?: Crisis
/**
 * Sessions that explain and listen, and what helps managers to speak with their teams, for example a `briefing`.
 */
training?: {
/**
 * Sessions to explain and to listen, each with topic, audience, date and host, for example `How we split work`. Leave time for questions.
 */
sessions?: {
/**
 * What it is about, for example `How we split work into small pieces`.
 */
topic?: string
/**
 * For whom, for example `product-engineers`.
 */
audience?: string
/**
 * The day, near the launch, for example `go-live - 5 working days`.
 */
date?: string
/**
 * The person who holds it, for example `omar`.
 */
host?: string
/**
 * `true` if people can ask.
 */
questions?: boolean
/**
 * How many hours it takes each person, for example `1`.
 */
hours?: number
}[]
/**
 * What managers get before they speak with their teams: a briefing, talking points, questions and answers, and a coach, for example `manager-briefing`.
 */
"manager-kit"?: {
/**
 * The item of the schedule at which managers are briefed, before the first message to their teams, for example `manager-briefing`.
 */
briefing?: string
/**
 * What managers say, a file such as `./talking-points.md` or the text itself.
 */
"talking-points"?: string
/**
 * What their teams will ask, with answers, a file such as `./faq.md` or the text itself.
 */
faq?: string
/**
 * The person whom managers can call for help, for example `lena`.
 */
coach?: string
}
}
blackouts?: Blackouts
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
 * What the communication shall achieve, each under a short name such as `trust`, and each serving an outcome of the change. "Raise awareness" is no goal.
 */
export interface CommunicationObjectives {
[k: string]: CommunicationObjective
}
/**
 * One thing the communication shall achieve, for example `trust`, and the outcome of the change that it serves.
 */
export interface CommunicationObjective {
/**
 * What shall be different because people were told and heard, for example `Engineers trust that missed dates are not punished`.
 */
statement?: string
/**
 * The outcome of the change that this goal serves, for example `faster-launches`.
 */
outcome?: string
/**
 * The KPI that shows whether it is reached, for example `knows-why`.
 */
kpi?: string
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
 * One of the key messages, with its proof and the questions of staff that it answers, for example `why-now`.
 */
export interface Point {
/**
 * The key message in a sentence or two, for example `Two customers left because fixes took weeks`.
 */
text?: string
/**
 * What shows that it is true, for example `Renewals fell from 94 % to 88 % in a year`.
 */
proof?: string[]
/**
 * What people want to know that this key message answers: `why`, `why-now`, `risk-of-not-changing`, `personal-impact`, `job-security` or `what-next`.
 */
answers?: ("why" | "why-now" | "risk-of-not-changing" | "personal-impact" | "job-security" | "what-next")[]
/**
 * The audiences that do not need this key message, each with the reason, for example `sales`.
 */
"not-for"?: {
/**
 * The audience that does not need it, for example `sales`.
 */
audience?: string
/**
 * Why not, for example `Their tools do not change`.
 */
because?: string
}[]
}
/**
 * The ways to reach people, each under a short name such as `town-hall`. List those that the schedule uses.
 */
export interface Channels {
[k: string]: Channel
}
/**
 * A way to reach people, for example the `town-hall`, with whom it reaches and whether they can answer.
 */
export interface Channel {
/**
 * What people call it, for example `Monthly town hall`.
 */
name?: string
/**
 * What kind of channel it is: `e-mail`, `chat`, `meeting`, `call`, `print`, `screen`, `app`, `web` or `video`.
 */
medium?: ("e-mail" | "chat" | "meeting" | "call" | "print" | "screen" | "app" | "web" | "video")
/**
 * `two-way` if people can ask and answer in it, `one-way` if they can only listen or read. Those hit hardest by a change need a two-way one.
 */
direction?: ("one-way" | "two-way")
/**
 * The audiences that this channel really reaches, for example `[product-engineers, engineering-managers]`.
 */
reaches?: string[]
/**
 * The person who looks after the channel, for example `priya`.
 */
owner?: string
}
/**
 * The rhythm of the communication, and where some messages need another one, for example `every 2 weeks`.
 */
export interface Frequency {
/**
 * How often people hear from you if nothing else is said, for example `every 2 weeks`.
 */
default?: string
/**
 * How often people hear about what matters most, for example `weekly`.
 */
high?: string
/**
 * How often people hear about the usual things, for example `every 2 weeks`.
 */
normal?: string
/**
 * How often people hear about background matters, for example `monthly`.
 */
low?: string
}
/**
 * Who writes, approves and sends the messages unless an item of the schedule says otherwise, for example `priya`.
 */
export interface Responsibility {
/**
 * The person who writes the messages, for example `priya`. A named person, not a department.
 */
author?: string
/**
 * The person who approves them before they go out, for example `dana`. Somebody other than the author.
 */
approver?: string
/**
 * The person in whose name they go out, for example `dana`, or the audience of the managers who tell their teams, for example `managers`.
 */
sender?: string
}
/**
 * Who answers questions, where, and how fast. It is shown on every item of the calendar, for example with `change@example.org`.
 */
export interface Contact {
/**
 * The person who answers, for example `priya`.
 */
person?: string
/**
 * Where to ask, for example `change@example.org` or `#ask-the-change`.
 */
address?: string
/**
 * How long people wait for an answer at most, for example `2 working days`.
 */
"answers-within"?: string
}
/**
 * One moment at which people hear from you or you hear from them, for example the `announcement`: when, to whom, in which channel, by whom.
 */
export interface Touchpoint {
/**
 * The day, for example `announce + 1 working day`. For something that repeats, say `every` instead.
 */
date?: string
/**
 * The time of day, in quotes, for example `"09:00"`. It decides who hears first on the same day.
 */
time?: string
/**
 * The rhythm of something that repeats, for example `every 2 weeks on tuesday until end`.
 */
every?: string
/**
 * Who is reached, audiences or single people, for example `[product-engineers]`.
 */
audiences?: string[]
/**
 * The channel it goes through, or a list of several, for example `town-hall`. It has to reach these audiences.
 */
channel?: (string | string[])
/**
 * The key messages that it carries, for example `[why-now]`.
 */
messages?: string[]
/**
 * How far it takes people, one stage or a list: `awareness`, `desire`, `knowledge`, `ability` or `reinforcement`. Highly affected people need all five.
 */
stage?: (string | ("awareness" | "desire" | "knowledge" | "ability" | "reinforcement")[])
/**
 * What people want to know that it answers, if this differs from its key messages: `why`, `why-now`, `risk-of-not-changing`, `personal-impact`, `job-security` or `what-next`. It replaces what the key messages answer.
 */
covers?: ("why" | "why-now" | "risk-of-not-changing" | "personal-impact" | "job-security" | "what-next")[]
/**
 * `high`, `normal` or `low`. What is high should come more often and leave people a way to ask.
 */
priority?: ("high" | "normal" | "low")
/**
 * The person who writes it, for example `priya`, if it is not the usual author.
 */
author?: string
/**
 * The person who approves it, for example `dana`, if it is not the usual approver.
 */
approver?: string
/**
 * The person in whose name it goes out, for example `dana`, or the audience of the managers who tell their teams, for example `managers`.
 */
sender?: string
/**
 * `planned`, `sent` or `cancelled`.
 */
status?: ("planned" | "sent" | "cancelled")
/**
 * What the speakers say, a file such as `./talking-points.md` or the text itself.
 */
"talking-points"?: string
/**
 * The questions people will ask, with answers, a file such as `./faq.md` or the text itself.
 */
faq?: string
/**
 * The message as it goes out, a file such as `./announcement.md` or the text itself.
 */
text?: string
/**
 * The subject line or title that people see, for example `From February we ship in smaller pieces`.
 */
subject?: string
/**
 * Where it happens, for example `Canteen, Berlin` or a link to the call.
 */
place?: string
/**
 * How much time it costs each person, for example `30 minutes`.
 */
duration?: string
/**
 * The videos, stories and pictures that it uses, for example `[demo-video]`.
 */
assets?: string[]
/**
 * The day before which nobody else may hear of it, for example `announce`.
 */
"embargo-until"?: string
/**
 * The language it is given in, as a code, if it differs from the plan's, for example `de`.
 */
language?: string
/**
 * The approvals that must be given first, for example `[works-council-consent]`.
 */
needs?: string[]
/**
 * How many managers have said that they told their teams, for example `14 of 18`.
 */
confirmed?: string
approved?: ApprovalStamp
/**
 * Why managers hear it together with their teams, for example `Stock exchange rules leave no time between`.
 */
simultaneous?: string
/**
 * Why it may fall on a holiday, in a quiet period or on a non-working day, for example `The night shift meets on Sundays only`.
 */
"on-purpose"?: string
}
/**
 * How feedback and concerns come back from people, in the open and anonymously, for example through a `pulse` every two weeks.
 */
export interface Feedback {
loops?: Loops
anonymous?: AnonymousFeedback
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
 * A way to speak without giving one's name, and who reads it, for example a form that shows groups of `5` or more only.
 */
export interface AnonymousFeedback {
/**
 * Where people can speak, for example `The open question box on the intranet`.
 */
tool?: string
/**
 * Answers are shown only for groups of at least this many people, for example `5`.
 */
"min-group"?: number
/**
 * The person who reads it, for example `priya`. People want to know before they write.
 */
"read-by"?: string
}
/**
 * How the messages shall sound: words to use, words to avoid and what differs for a group, for example `plain` and `honest`.
 */
export interface Tone {
/**
 * Words that say how it shall sound or that you want to hear, for example `[plain, honest, warm]`.
 */
words?: string[]
/**
 * Words that the messages must not use, for example `synergy`. They are looked for in the texts.
 */
avoid?: string[]
/**
 * What is different for one audience, under the short name of the audience, for example `managers`.
 */
"per-audience"?: {
/**
 * How it shall sound for this group, for example `Direct, with the numbers first`.
 */
[k: string]: string
}
}
/**
 * How the texts stay clear and free of jargon: a reading grade, a glossary and somebody who reads along, for example at most grade `9`.
 */
export interface PlainLanguage {
/**
 * The school grade that must be enough to understand the texts, for example `9`.
 */
"max-grade"?: number
glossary?: Glossary
/**
 * Who reads the texts before they go out, a person such as `omar` or a group in words, `Two nurses from ward 3`.
 */
reviewer?: string
}
/**
 * Acronyms and house words with what they mean, for example `FAQ`: a list of frequent questions with their answers. Defined words do not count as jargon.
 */
export interface Glossary {
/**
 * What the word means, in plain words, for example `A list of frequent questions with their answers`.
 */
[k: string]: string
}
/**
 * Something to see or to hear that carries a key message, for example the `demo-video`.
 */
export interface Asset {
/**
 * `video`, `story`, `image`, `infographic`, `demo`, `slides`, `audio` or `other`.
 */
type?: ("video" | "story" | "image" | "infographic" | "demo" | "slides" | "audio" | "other")
/**
 * The key message that it carries, for example `why-now`.
 */
message?: string
/**
 * The person who makes it, for example `omar`.
 */
owner?: string
/**
 * What it shows, in words, or where the captions are, for example `A team cuts a feature into three pieces`. People who cannot see or hear need it.
 */
alt?: string
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
 * When the communication is adjusted, and how people learn that the plan itself changed, for example `3 working days` ahead.
 */
export interface Iteration {
/**
 * What makes you change the communication, who decides and how fast, for example when fewer than `70 %` know why.
 */
adjust?: Adjustment[]
/**
 * How people are told that the plan changed: in which channel and how long before, for example `3 working days`.
 */
"change-notice"?: {
/**
 * The channel in which changes are told, for example `chat`.
 */
channel?: string
/**
 * How long before it takes effect people are told, for example `3 working days`.
 */
lead?: string
}
}
/**
 * One rule by which the communication is changed, for example when fewer than `70 %` know why.
 */
export interface Adjustment {
/**
 * What you see in a measure that makes you act, for example `Fewer than 70 % know why in the pulse`. Name a KPI, loop or method of the plan.
 */
trigger?: string
/**
 * The person who decides on it, for example `priya`.
 */
decider?: string
/**
 * How fast it is decided, for example `5 working days`.
 */
within?: string
/**
 * What you change then, for example `Team leads repeat the reasons in their next talk`.
 */
action?: string
}
/**
 * What you do if the message is misunderstood or badly received: scenarios, who leads, in which steps and channels, for example for a `job-cut-rumour`.
 */
export interface Crisis {
/**
 * What could go wrong with the message, each under a short name such as `job-cut-rumour`.
 */
scenarios?: {
[k: string]: Scenario
}
/**
 * The person who leads in a crisis, for example `dana`.
 */
lead?: string
/**
 * The person who steps in, somebody other than the lead, for example `priya`.
 */
deputy?: string
/**
 * What is done in which order, for example `Check the facts within the hour`.
 */
steps?: string[]
/**
 * The channels used in a crisis, for example `[town-hall, chat]`.
 */
channels?: string[]
}
/**
 * One way in which the message could go wrong, and how you react, for example a `job-cut-rumour`.
 */
export interface Scenario {
/**
 * `misunderstanding`, `backlash`, `leak` or `incident`. Be ready for a misunderstanding and a backlash at least.
 */
type?: ("misunderstanding" | "backlash" | "leak" | "incident")
/**
 * What tells you that it is happening, for example `More than five questions about job cuts in a day`.
 */
trigger?: string
/**
 * What everybody may say at once, before all facts are known, for example `No decision on jobs has been taken; we answer by 4 pm today.`
 */
"holding-line"?: string
/**
 * What you do about it, for example `Sponsor speaks to the teams concerned the same day`.
 */
response?: string
/**
 * How fast the response comes, for example `4 hours`.
 */
within?: string
}
/**
 * Days on which nothing should be sent or started, for example the closing of the year, and for whom.
 */
export interface Blackout {
/**
 * The first day, for example `2026-12-21`.
 */
from?: string
/**
 * The last day, for example `2027-01-03`.
 */
to?: string
/**
 * Why these days are closed, for example `Year-end closing in finance`.
 */
why?: string
/**
 * The audiences it holds for, for example `[finance]`. Without any it holds for the whole company.
 */
audiences?: string[]
}
