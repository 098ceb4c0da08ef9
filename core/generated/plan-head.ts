/** From schemas/plan-head.schema.json by npm run generate. */

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
 * What every plan starts with. The rest of a file of the living plan is free here.
 */
export interface PlanHead {
/**
 * What this file is: `delivery-routine`, `follow-up`, `conversation-guide`, `learning-review` or `pulse-check`. It stands first in the file.
 */
kind: ("delivery-routine" | "follow-up" | "conversation-guide" | "learning-review" | "pulse-check")
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
[k: string]: unknown
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
