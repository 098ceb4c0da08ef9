import type { Read } from '../../engine/observe.ts';
import { defineRule } from '../../engine/rule.ts';
import { prose } from '../../messages/message.ts';
import { definedAcronyms, findAcronyms } from '../../prose/find-acronyms.ts';
import { findPhrases } from '../../prose/find-phrases.ts';
import { COMMON_ACRONYMS } from '../../prose/lists/acronyms.ts';
import { Phrases, plainPhrase } from '../../prose/phrases.ts';
import { writtenWords } from '../../prose/reading-grade.ts';
import { saidProse } from '../../views/said-prose.ts';
import type { PlanRef } from '../../views/spot.ts';
import { knownAcronyms, voiceOf } from '../../views/voice.ts';

export const plainLanguage = defineRule({
  id: 'plain-language',
  severity: 'information',
  states: 'wrong',
  summary:
    "A text for employees is above the plan's max-grade, has long sentences or undefined acronyms, or uses a word that the tone avoids.",
  why: 'What people read once, between two tasks or in a second language, has to be clear at once. What is not gets replaced by rumour.',
  source:
    'The Flesch–Kincaid grade level (Kincaid and others, 1975); sentences of at most 25 words as in the writing guidance of GOV.UK.',
  falsePositives:
    'The grade counts syllables and words and knows nothing of meaning, so short texts are not graded. An acronym that all readers know goes into the glossary of the plan or the registry, or under "allow".',
  options: {
    'sentence-words': { type: 'number', default: 25, min: 5, says: 'Sentences of more words than this are long.' },
    'graded-words': { type: 'number', default: 30, min: 1, says: 'Texts of fewer words than this get no grade.' },
    words: { type: 'words', default: [], says: "Words to avoid, beside those of the plan's tone." },
    allow: { type: 'words', default: [], says: 'Acronyms and words that are fine.' },
  },
  messages: {
    default: {
      message: 'This text takes a reading grade of {grade}; the plan asks for at most {max}.',
      remedy: 'Use shorter sentences and everyday words, or raise max-grade if your readers are fine with it.',
    },
    long: {
      message: 'This sentence has {words} words. Over {max}, readers lose its beginning.',
      remedy: 'Make two sentences of it.',
    },
    acronym: {
      message: 'Not everybody knows what {acronym} means.',
      remedy: 'Write it out once, with {acronym} in brackets, or add it to the glossary.',
    },
    avoid: {
      message: '"{phrase}" is a word that your tone avoids.',
      remedy: 'Say it in one of your own plain words.',
    },
  },
  bad: {
    plan: `
kind: communication-plan
title: "New rota tool"
tone:
  avoid: [synergy]
plain-language:
  max-grade: 9
messages:
  points:
    why-now:
      text: "The RTS brings synergy to all wards."
                 ~~~ Not everybody knows what RTS means.
                            ~~~~~~~ "synergy" is a word that your tone avoids.
    what-next:
      text: "You get a letter with a code which you type in on the ward and then once more at home so that the tool knows you."
             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ This sentence has 26 words. Over 25, readers lose its beginning.
`,
  },
  good: {
    plan: `
kind: communication-plan
title: "New rota tool"
tone:
  avoid: [synergy]
plain-language:
  max-grade: 9
  glossary:
    RTS: "The tool in which wards plan their shifts"
messages:
  points:
    why-now:
      text: "The RTS lets each ward plan its own shifts."
    what-next:
      text: "You get a letter with a code. Type it in on the ward, and once more at home."
`,
  },
  *check(read, options) {
    yield* hardTexts(read, options['graded-words']);
    yield* longSentences(read, options['sentence-words']);
    yield* avoidedWords(read, options);
    yield* undefinedAcronyms(read, options.allow);
  },
});

function* hardTexts(read: Read, enough: number) {
  const voice = read(voiceOf);
  for (const { spot, reading } of read(saidProse)) {
    const max = voice(spot.plan).maxGrade;
    if (max !== undefined && reading.words >= enough && reading.grade > max)
      yield { at: spot, on: 'key' as const, params: { grade: Math.round(reading.grade * 10) / 10, max } };
  }
}

function* longSentences(read: Read, max: number) {
  for (const { spot, text, analysed } of read(saidProse))
    for (const sentence of analysed.sentences) {
      const words = writtenWords(sentence).length;
      const phrase = text.slice(sentence.start, sentence.end);
      if (words > max) yield { at: spot, says: 'long' as const, phrase, params: { words, max } };
    }
}

interface Words {
  readonly words: readonly string[];
  readonly allow: readonly string[];
}

/** Words to avoid with their plurals, with and without a hyphen, wherever they are not quoted; each once in a text. */
function* avoidedWords(read: Read, options: Words) {
  const avoided = avoidedBy(read, options);
  for (const { spot, text, analysed } of read(saidProse)) {
    const found = findPhrases(analysed, avoided(spot.plan), new Set());
    const spoken = found.filter(({ sentence, first }) => !sentence.words[first]?.isQuoted);
    for (const phrase of new Set(spoken.map(({ start, end }) => text.slice(start, end))))
      yield { at: spot, says: 'avoid' as const, phrase, params: { phrase: prose(phrase) } };
  }
}

/** What each plan avoids, made ready once. */
function avoidedBy(read: Read, { words, allow }: Words): (plan: PlanRef) => Phrases {
  const voice = read(voiceOf);
  const allowed = new Set(allow.map(plainPhrase));
  const byPlan = new Map<PlanRef, Phrases>();
  return (plan) => {
    const avoided = byPlan.get(plan) ?? new Phrases(spellingsOf([...voice(plan).avoid, ...words], allowed));
    byPlan.set(plan, avoided);
    return avoided;
  };
}

function spellingsOf(words: readonly string[], allowed: ReadonlySet<string>): string[] {
  return words
    .map(plainPhrase)
    .filter((phrase) => phrase !== '' && !allowed.has(phrase))
    .flatMap((phrase) => [phrase, phrase.replaceAll(' ', '')])
    .flatMap((spelling) => [spelling, `${spelling}s`]);
}

/** Each acronym that nobody explains, where it stands first in its plan. */
function* undefinedAcronyms(read: Read, allow: readonly string[]) {
  const texts = read(saidProse);
  const known = new Set([...read(knownAcronyms), ...allow, ...texts.flatMap(({ text }) => definedAcronyms(text))]);
  const told = new Set<string>();
  for (const { spot, text, analysed } of texts)
    for (const { acronym, start, end } of findAcronyms(analysed)) {
      const key = `${spot.plan.uri}#${spot.plan.document} ${acronym}`;
      if (COMMON_ACRONYMS.has(acronym) || known.has(acronym) || told.has(key)) continue;
      told.add(key);
      yield { at: spot, says: 'acronym' as const, phrase: text.slice(start, end), params: { acronym: prose(acronym) } };
    }
}
