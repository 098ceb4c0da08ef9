import { describeRule } from '../../testing/describe-rule.ts';
import { toolInTime } from './tool-in-time.ts';

describeRule(toolInTime, [
  {
    title: 'lets a tool come on the very day of its first use, or be there already',
    plan: `
kind: change-plan
title: "Parcel scanners"
what:
  tools:
    - item: "Scanners"
      needed-by: 2027-03-01
    - item: "Network in the yard"
      needed-by: 2027-06-01
      status: in-place
    - item: "Spare batteries"
      needed-by: TBD
when:
  go-live: 2027-04-01
where:
  waves:
    north:
      start: 2027-03-01
      go-live: go-live
`,
  },
  {
    title: 'counts from the start of the first wave, else from its go-live',
    plan: `
kind: change-plan
title: "Parcel scanners"
what:
  tools:
    - item: "Scanners"
      needed-by: first.go-live + 1 day
                 ~~~~~~~~~~~~~~~~~~~~~ This is needed by 2027-03-16, but the first wave starts on 2027-03-15. People would start without it.
where:
  waves:
    second:
      start: 2027-04-01
    first:
      go-live: 2027-03-15
`,
  },
  {
    title: 'counts from go-live where there are neither waves nor trainings',
    plan: `
kind: change-plan
title: "Parcel scanners"
what:
  tools:
    - item: "Scanners"
      needed-by: 2027-04-02
                 ~~~~~~~~~~ This is needed by 2027-04-02, but go-live is on 2027-04-01. People would start without it.
when:
  go-live: 2027-04-01
`,
  },
  {
    title: 'does not count sessions that explain, nor trainings of another change',
    plan: `
kind: change-plan
title: "Parcel scanners"
what:
  tools:
    - item: "Scanners"
      needed-by: 2027-03-01
when:
  go-live: 2027-04-01
---
kind: change-plan
title: "New vans"
how:
  training:
    - skill: "Park the new van"
      date: 2027-02-01
---
kind: communication-plan
title: "Parcel scanners: what we say"
training:
  sessions:
    - topic: "Why scanners"
      date: 2027-02-01
`,
  },
  {
    title: 'keeps its severity in a draft: the day is wrong',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Parcel scanners"
status: draft
what:
  tools:
    - item: "Scanners"
      needed-by: 2027-04-02
                 ~~~~~~~~~~ warning
when:
  go-live: 2027-04-01
`,
  },
  {
    title: 'speaks once where all tools are late: the first use may be what is wrong',
    plan: `
kind: change-plan
title: "Parcel scanners"
what:
  tools:
    - item: "Scanners"
      needed-by: 2027-03-08
                 ~~~~~~~~~~ This is needed by 2027-03-08, but the first wave starts on 2027-03-01. People would start without it.
    - item: "Spare batteries"
      needed-by: 2027-03-09
where:
  waves:
    north:
      start: 2027-03-01
`,
  },
  {
    title: 'is silent about a training that is too early itself',
    plan: `
kind: change-plan
title: "Parcel scanners"
who:
  audiences:
    drivers:
      name: "Drivers"
what:
  tools:
    - item: "Scanners"
      needed-by: 2027-03-08
when:
  go-live: 2027-04-01
how:
  training:
    - audience: drivers
      date: 2026-04-01
`,
  },
]);
