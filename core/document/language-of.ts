import type { Settings } from '../configuration/settings.ts';
import { type LanguageId, languageIdOf } from '../messages/load-language.ts';
import type { Plan } from '../plan/plan.ts';

/** The language that documents of a plan are in: the plan's own, else the one that its configuration sets. */
export function languageOf({ data }: Plan, { set }: Settings): LanguageId {
  const configured = set.find(({ path }) => path.length === 1 && path[0] === 'language')?.value;
  const written = data.language ?? configured;
  return languageIdOf(typeof written === 'string' ? written : undefined);
}
