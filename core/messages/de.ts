import type { en } from './en.ts';
import type { MessageText } from './message.ts';

/** German. Names that a plan has are quoted as they are written there. */
export const de: Partial<Record<keyof typeof en, MessageText>> = {};
