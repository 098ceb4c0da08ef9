import { sourceOf } from '../../document/composing.ts';
import { contactSays } from '../../document/contact.ts';
import { list, paragraph } from '../../document/content.ts';
import type { Content } from '../../document/document.ts';
import { value } from '../../document/line.ts';
import type { Line } from '../../document/piece.ts';
import { textsOf } from '../../views/entries.ts';
import { change, comms, registry } from '../../views/inputs.ts';
import { loops } from '../../views/loops.ts';
import { below, spotIn } from '../../views/spot.ts';
import { sentences, type Teller } from '../teller.ts';

/** Only what somebody has approved: what is not, or not said at all, is not mentioned. */
export function jobSecurity(teller: Teller): Content[] {
  return teller.read(change.safety).flatMap(({ plan, value: { 'job-security': jobs } }) => {
    if (jobs?.position === undefined || jobs['approved-by'] === undefined || !teller.isOwn(plan)) return [];
    const at = spotIn(plan, 'safety', 'job-security');
    const approved = teller.line('summary.stands-for-it', {
      name: teller.name(jobs['approved-by'], below(at, 'approved-by')),
    });
    return [paragraph(sentences([teller.said(jobs.position, below(at, 'position'))], approved))];
  });
}

/** How people are heard, and whom they ask. */
export function speakingUp(teller: Teller): Content[] {
  const heard = teller.own(teller.read(loops)).flatMap(({ value: { method, audiences, cadence }, spot }): Line[] => {
    if (method === undefined) return [];
    const named = teller.names(textsOf(audiences), below(spot, 'audiences'));
    const how = teller.said(method, below(spot, 'method'));
    const often = cadence === undefined ? [] : [teller.rhythm(cadence, below(spot, 'cadence'))];
    return [
      sentences(
        [how],
        often.length > 0 ? teller.line('summary.how-often-is', { often }) : [],
        named.length > 0 ? teller.line('summary.for-whom', { named }) : [],
      ),
    ];
  });
  return [...list([...heard, ...anonymously(teller)]), ...contact(teller)];
}

function anonymously(teller: Teller): Line[] {
  return [comms.feedback, registry.feedback].flatMap((input) =>
    teller.read(input).flatMap(({ plan, value: { anonymous } }): Line[] => {
      if (anonymous?.tool === undefined) return [];
      const at = spotIn(plan, 'feedback', 'anonymous', 'tool');
      return [teller.line('summary.without-name', { tool: teller.said(anonymous.tool, at) })];
    }),
  );
}

/** Of the plan, else of the company. */
function contact(teller: Teller): Content[] {
  const person = contactSays(teller.composing, 'person');
  const address = contactSays(teller.composing, 'address');
  if (!person && !address) return [];
  const name: Line = person ? [teller.name(person.text, person.at)] : [];
  const where: Line = address ? [value(address.text, [sourceOf(address.at)])] : [];
  const whom =
    name.length > 0 && where.length > 0 ? teller.line('summary.person-at', { name, where }) : [...name, ...where];
  return [paragraph(teller.line('summary.ask', { whom }))];
}
