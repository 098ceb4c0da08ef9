import { type Composing, said, sourceOf } from '../document/composing.ts';
import { paragraph } from '../document/content.ts';
import type { Content, Document, Page, Section } from '../document/document.ts';
import { value } from '../document/line.ts';
import type { Line } from '../document/piece.ts';
import { saysSomething } from '../document/says-something.ts';
import type { Audience } from '../views/audiences.ts';
import { comms, registry } from '../views/inputs.ts';
import { type PlanRef, spotIn } from '../views/spot.ts';
import { type Attached, contentOf, writtenKits } from './attached.ts';
import { concernsOf, nameOf, staffAudiences } from './audience-says.ts';
import { inConfidence } from './hold.ts';
import { section, titleOf, toDocument } from './sheet.ts';
import { questionsLine, whomToAsk } from './whom-to-ask.ts';

/** What people ask, with the answers that the plans give, and the words that they use. */
export function faqSheet(composing: Composing, only: Audience | undefined, attached: Attached): Document {
  const { wording } = composing;
  const groups = only ? [only] : staffAudiences(composing);
  const page: Page = {
    id: 'faq',
    sections: [
      ...general(composing, attached),
      ...groups.flatMap((audience) => concernsSection(composing, audience)),
      ...glossary(composing),
      ...contact(composing),
    ],
  };
  const isMeant = ({ audiences: ids }: { readonly audiences: readonly string[] }) => !only || ids.includes(only.id);
  return toDocument(composing, {
    label: wording.say('kits.label.faq'),
    title: titleOf(composing),
    head: [
      ...(only ? [wording.line('kits.for', { audience: nameOf(only) })] : []),
      ...inConfidence(composing, isMeant),
    ],
    pages: [page],
  });
}

function general(composing: Composing, attached: Attached): Section[] {
  const content = writtenKits(composing, 'faq').flatMap((written) => contentOf(composing, attached, written));
  return section('general', composing.wording.say('kits.section.general'), content);
}

function concernsSection(composing: Composing, audience: Audience): Section[] {
  const content = concernsOf(composing, audience).flatMap(({ question, answer }): Content[] => [
    { type: 'subheading', line: [question] },
    paragraph([answer]),
  ]);
  return section(`concerns-${audience.id}`, audience.name, content);
}

interface GlossaryWord {
  readonly word: string;
  readonly row: Line[];
}

function glossary(composing: Composing): Section[] {
  const { read, wording } = composing;
  const words = [
    ...read(comms['plain-language']).flatMap(({ plan, value: { glossary: own } }) =>
      wordsIn(composing, plan, ['plain-language', 'glossary'], own),
    ),
    ...read(registry['plain-language']).flatMap(({ plan, value: { glossary: own } }) =>
      wordsIn(composing, plan, ['plain-language', 'glossary'], own),
    ),
    ...read(registry.glossary).flatMap(({ plan, value: own }) => wordsIn(composing, plan, ['glossary'], own)),
  ];
  const first = [...new Map([...words].reverse().map((each) => [each.word, each])).values()];
  const rows = first.sort((a, b) => a.word.localeCompare(b.word, wording.language.locale)).map(({ row }) => row);
  if (rows.length === 0) return [];
  const headings = [wording.say('kits.heading.word'), wording.say('kits.heading.means')];
  return section('glossary', wording.say('kits.section.glossary'), [{ type: 'table', headings, rows, widths: [1, 3] }]);
}

function wordsIn(
  composing: Composing,
  plan: PlanRef,
  path: readonly string[],
  words: Readonly<Record<string, string>> | undefined,
): GlossaryWord[] {
  return Object.entries(words ?? {}).flatMap(([word, meaning]) => {
    if (!saysSomething(meaning)) return [];
    const at = spotIn(plan, ...path, word);
    return [{ word, row: [[value(word, [sourceOf(at)])], [said(composing, meaning, at)]] }];
  });
}

function contact(composing: Composing): Section[] {
  const title = composing.wording.say('kits.section.whom-to-ask');
  const line = questionsLine(composing, whomToAsk(composing));
  return section('whom-to-ask', title, line.length > 0 ? [paragraph(line)] : []);
}
