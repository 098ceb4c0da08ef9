import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { groupBy } from '../../views/deliveries.ts';
import { type Duties, duties, type Named } from '../../views/duties.ts';
import { people } from '../../views/people.ts';
import { below, type PlanRef, type Spot, spotIn } from '../../views/spot.ts';
import { type Touchpoint, touchpoints } from '../../views/touchpoints.ts';

export const authorApproves = defineRule({
  id: 'author-approves',
  severity: 'warning',
  states: 'wrong',
  atSmall: 'silent',
  summary: 'The same person writes the messages and approves them.',
  why: 'Authors no longer see what is missing, hurtful or wrong in their own text. An approval by the author is no second look, though others take it for one.',
  source: 'The four-eyes principle; as segregation of duties it stands in ISO/IEC 27001:2022, Annex A 5.3.',
  falsePositives:
    'In a very small team one person may do both: let a colleague from another team read the text, and name that person as the approver. In a plan with "size: small" the rule is silent.',
  messages: {
    default: {
      message: '"{person}" writes the messages and approves them too. Nobody else looks at them before they go out.',
      remedy: 'Name an approver who is not the author.',
    },
    item: {
      message: '"{person}" writes this item and approves it too. Nobody else looks at it before it goes out.',
      remedy: 'Name an approver who is not the author.',
    },
    author: { message: '"{person}" is the author here', remedy: '' },
    approver: { message: '"{person}" is the approver here', remedy: '' },
    plan: { message: 'This plan takes both from the registry', remedy: '' },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
people:
  piet:
    name: "Piet Varga-Holm"
responsibility:
  author: piet
  approver: piet
            ~~~~ "piet" writes the messages and approves them too. Nobody else looks at them before they go out.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New shift plan: what we say"
people:
  ann:
    name: "Ann Okonjo-Lindt"
  piet:
    name: "Piet Varga-Holm"
responsibility:
  author: piet
  approver: ann
`,
  },
  *check(read) {
    const usual = new Map(read(duties).map((each) => [each.plan, each]));
    const ofPlans = [...usual.values()].flatMap((each) => toSame(each, read) ?? []);
    // Plans that take both from one registry share the mistake.
    for (const [each] of groupBy(ofPlans, homeOf).values()) yield findingFor(each);
    const told = new Set(ofPlans.map(({ plan }) => plan));
    for (const item of read(touchpoints)) {
      const { plan } = item.spot;
      const same = toSame({ plan, ...dutiesOn(item, usual.get(plan)) }, read);
      const namesBoth = item.value.author !== undefined && item.value.approver !== undefined;
      if (same && (namesBoth || !told.has(plan))) yield findingFor(same, item);
    }
  },
});

/** One known person for both. */
interface SameDuties {
  readonly plan: PlanRef;
  readonly author: Named;
  readonly approver: Named;
}

function toSame({ plan, author, approver }: Duties, read: Read): SameDuties | undefined {
  const isSame = author && approver && author.id === approver.id && read(people).has(author.id);
  return isSame ? { plan, author, approver } : undefined;
}

/** Where a plan takes both from one place, such as a registry, that place; else the plan itself. */
function homeOf({ plan, author, approver }: SameDuties): PlanRef {
  return author.spot.plan === approver.spot.plan ? author.spot.plan : plan;
}

function dutiesOn({ spot, value }: Touchpoint, usual: Duties | undefined) {
  const named = (key: 'author' | 'approver') => {
    const id = value[key];
    return id === undefined ? usual?.[key] : { id, spot: below(spot, key) };
  };
  return { author: named('author'), approver: named('approver') };
}

/** On the approver, or on the author where only that stands in the item or the plan. */
function findingFor({ plan, author, approver }: SameDuties, item?: Touchpoint) {
  const params = { person: author.id };
  const toAuthor = { at: author.spot, says: 'author', params } as const;
  const toApprover = { at: approver.spot, says: 'approver', params } as const;
  const isIn = ({ plan: where, path }: Spot) =>
    where === plan && (item?.spot.path.every((step, index) => step === path[index]) ?? true);
  const [here, other] = isIn(author.spot) && !isIn(approver.spot) ? [toAuthor, toApprover] : [toApprover, toAuthor];
  const ofPlan = { at: spotIn(plan, 'responsibility'), says: 'plan' } as const;
  return {
    at: here.at,
    says: item ? 'item' : 'default',
    params,
    related: here.at.plan.kind === 'change-registry' ? [other, ofPlan] : [other],
    about: item ? `touchpoint ${item.id}` : 'responsibility',
    ...(!item && { discriminator: 'responsibility' }),
  } as const;
}
