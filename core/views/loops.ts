import { defineView } from '../engine/observe.ts';
import type { Loop as WrittenLoop } from '../generated/change-plan.ts';
import { type Entry, entriesIn } from './entries.ts';
import { change, comms, registry } from './inputs.ts';

export type Loop = Entry<WrittenLoop>;

/** The feedback loops of the family, those of the plans first, then those that a registry keeps for the whole company. */
export const loops = defineView('loops', (read): readonly Loop[] =>
  [change.feedback, comms.feedback, registry.feedback].flatMap((input) =>
    entriesIn(read(input), ['feedback', 'loops'], (feedback) => feedback.loops),
  ),
);
