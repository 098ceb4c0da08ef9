import { defineView, type Read } from '../engine/observe.ts';
import { isFiller } from '../questions/not-an-answer.ts';
import { entriesIn } from './entries.ts';
import { comms, family, plans, registry } from './inputs.ts';
import { INCIDENT_PROSE, REVIEW_PROSE } from './prose-fields.ts';
import { type AnalysedProse, analyseAll, isEnglish, type ProseText, sameProse, textsAt } from './prose-text.ts';

/** What is said of incidents, and what reviews and follow-ups say of what somebody did, in English. */
export const reviewProse = defineView<readonly AnalysedProse[]>(
  'review-prose',
  (read, previous) => {
    const texts = [...incidentTexts(read), ...reviewTexts(read)];
    return analyseAll(
      texts.filter(({ text, spot }) => isEnglish(spot.plan.language) && !isFiller(text)),
      previous,
    );
  },
  sameProse,
);

function incidentTexts(read: Read): ProseText[] {
  const scenarios = [comms.crisis, registry.crisis].flatMap((input) =>
    entriesIn(read(input), ['crisis', 'scenarios'], (crisis) => crisis.scenarios),
  );
  return scenarios
    .filter(({ value }) => value.type === 'incident')
    .flatMap(({ id, value, spot }) => {
      const scenario = { scenarios: { [id]: value } };
      return textsAt(spot.plan, 'crisis', scenario, INCIDENT_PROSE);
    });
}

/** Reviews and follow-ups have no schema yet: their texts are taken as they stand in the file. */
function reviewTexts(read: Read): ProseText[] {
  const refs = read(plans);
  return read(family).members.flatMap(({ plan: { uri, document, kind, data } }) => {
    const plan = refs.find((ref) => ref.uri === uri && ref.document === document.index);
    if (!plan || (kind !== 'learning-review' && kind !== 'follow-up')) return [];
    const fields = REVIEW_PROSE[kind];
    return [...new Set(fields.map(({ section }) => section))].flatMap((section) =>
      textsAt(plan, section, data[section], fields),
    );
  });
}
