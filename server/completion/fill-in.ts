import { phrasePrompts } from '../../core/snippets/phrase-prompts.ts';
import { escapeChoice } from '../../core/snippets/prompt.ts';
import type { Surroundings } from './surroundings.ts';

/** What prompts of the snippets ask for, by types of short name. */
export const PROMPTS: Readonly<Record<string, readonly string[]>> = {
  '<a person>': ['person'],
  '<another person>': ['person'],
  '<a person or an audience>': ['person', 'audience'],
  '<an audience>': ['audience'],
  '<the audience of managers>': ['audience'],
  '<the audience of their managers>': ['audience'],
  '<a team>': ['team'],
  '<a channel>': ['channel'],
  '<a key message>': ['point'],
  '<a KPI>': ['kpi'],
  '<a KPI of impact or quality>': ['kpi'],
  '<an outcome>': ['outcome'],
  '<an item of the schedule>': ['touchpoint'],
  '<an activity>': ['activity'],
  '<an activity or approval>': ['activity', 'approval'],
};

/** More than fit into sight are no help: then what is typed brings the list. */
const MOST_CHOICES = 20;

/** A snippet whose prompts for something known are choices: the prompt itself first, which is no answer. */
export function fillIn(around: Surroundings, body: string): string {
  const filled = body.replace(
    /([\w-]+)(: ["[]*)\$\{(\d+):(<[^<>}]*>)\}/g,
    (whole, key: string, behind: string, stop: string, prompt: string) => {
      const types = PROMPTS[prompt];
      const ids = types ? around.idsFor(types, key) : [];
      if (ids.length === 0 || ids.length > MOST_CHOICES) return whole;
      return `${key}${behind}\${${stop}|${[prompt, ...ids].map(escapeChoice).join(',')}|}`;
    },
  );
  return phrasePrompts(filled, around.language.phrase);
}

const NEW_KEY = /^\$\{1:([\w-]+)\}:/;

/** The short name that an entry's snippet suggests; undefined where it has a key of its own. */
export function suggestedKey(body: string): string | undefined {
  return NEW_KEY.exec(body)?.[1];
}

/** The entry under a short name that is known. */
export function giveKey(body: string, key: string): string {
  return body.replace(NEW_KEY, () => `${key}:`);
}

/** A snippet whose suggested short names are free: nothing in the plans has them, nor stands under them where it goes. */
export function freeKeys({ telling }: Surroundings, body: string, present: readonly string[]): string {
  const isUsed = (name: string) =>
    present.includes(name) || (telling?.view.family.definitions.withId(name).length ?? 0) > 0;
  return body.replace(
    /^( *(?:- )?)\$\{(\d+):([a-z][a-z\d-]*)\}:/gm,
    (_whole, blanks: string, stop: string, key: string) => {
      let free = key;
      for (let count = 2; isUsed(free); count++) free = `${key}-${count}`;
      return `${blanks}\${${stop}:${free}}:`;
    },
  );
}
