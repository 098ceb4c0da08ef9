import { cleanText } from '../../core/document/clean-text.ts';
import type { Section } from '../../core/document/document.ts';
import type { Source } from '../../core/document/piece.ts';
import { sectionText } from '../../core/document/render-text.ts';
import type { FormatSpeech } from '../../core/words/format-words.ts';

/** What a speaker has under a slide: all that its sections say, in full, and where in the plans that stands. */
export function notesOf(sections: readonly Section[], wording: FormatSpeech): string {
  const texts = sections.flatMap((section) => sectionText(section)).filter((text) => text !== '');
  const places = placesOf(sections);
  const taken = places.length === 0 ? [] : [wording.say('formats.taken-from', { places: places.join('; ') })];
  return [...texts, ...taken].join('\n\n');
}

const MOST_PLACES = 20;

/** The plans' files, each with the parts of it that were read. */
function placesOf(sections: readonly Section[]): string[] {
  const parts = new Map<string, Set<string>>();
  for (const { uri, path } of sourcesIn(sections)) {
    const file = nameOf(uri);
    const steps = path.filter((step) => typeof step === 'string').slice(0, 2);
    parts.set(file, (parts.get(file) ?? new Set()).add(cleanText(steps.join(' › '))));
  }
  return [...parts].map(([file, all]) => {
    const some = [...all].slice(0, MOST_PLACES).join(', ');
    return `${file}: ${some}${all.size > MOST_PLACES ? ' …' : ''}`;
  });
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return cleanText(decodeURIComponent(name));
  } catch {
    return cleanText(name);
  }
}

/** All sources that are anywhere in a part of a document. */
function sourcesIn(part: unknown): Source[] {
  if (Array.isArray(part)) return part.flatMap(sourcesIn);
  if (typeof part !== 'object' || part === null) return [];
  if ('uri' in part && 'path' in part) return [part as Source];
  return Object.values(part).flatMap(sourcesIn);
}
