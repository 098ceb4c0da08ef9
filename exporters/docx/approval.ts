import type { Document, Section } from '../../core/document/document.ts';
import { ours } from '../../core/document/line.ts';
import type { FormatSpeech } from '../../core/words/format-words.ts';

/** Lines to be signed by those who never open the plan; which state of it they sign is said above them. */
export function approvalOf({ title, today }: Document, wording: FormatSpeech): Section {
  const labels = (['name', 'decision', 'date', 'signature'] as const).map((each) =>
    wording.say(`formats.approval.${each}`),
  );
  return {
    id: 'approval',
    title: wording.say('formats.approval'),
    content: [
      { type: 'paragraph', line: wording.line('formats.approval.of', { title, day: ours(wording.day(today)) }) },
      { type: 'blanks', labels },
    ],
  };
}
