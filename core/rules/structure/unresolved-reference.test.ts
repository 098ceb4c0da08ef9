import { describeRule } from '../../testing/describe-rule.ts';
import { unresolvedReference } from './unresolved-reference.ts';

describeRule(unresolvedReference, [
  {
    title: 'finds what another plan or a registry of the family defines',
    files: {
      'depots.registry.yaml': `
kind: change-registry
title: "What our depots share"
people:
  marisol:
    name: "Marisol Tennfjord"
`,
    },
    plan: `
kind: change-plan
title: "Shared booking of vans"
uses: [./depots.registry.yaml]
who:
  roles:
    sponsor: marisol
`,
  },
  {
    title: 'takes words for words where a name or words may stand',
    plan: `
kind: change-plan
title: "Shared booking of vans"
why:
  alignment:
    - objective: "Fewer vans in the city"
      how: "Two depots share what one of them leaves standing."
`,
  },
  {
    title: 'says what a name is where it is something else',
    plan: `
kind: change-plan
title: "Shared booking of vans"
people:
  marisol:
    name: "Marisol Tennfjord"
who:
  affected:
    marisol:
    ~~~~~~~ "marisol" is defined under people, and this place takes a name that is defined under audiences.
      impact: low
`,
  },
  {
    title: 'speaks of a plan that is done as well: it is still read',
    shows: 'severity',
    plan: `
kind: change-plan
title: "Shared booking of vans"
status: done
who:
  roles:
    sponsor: marisol
             ~~~~~~~ error
`,
  },
]);
