import type { PlanKey } from './calendar-item.ts';

/**
 * Plans by the names of their files, so that a calendar is the same wherever the folder lies. Of files with one name, as
 * many of the folders around them as tell them apart.
 */
export function planKeys(uris: readonly string[]): PlanKey {
  const all = [...new Set(uris)].map((uri) => ({ uri, steps: stepsOf(uri) }));
  const keys = new Map(all.map(({ uri, steps }) => [uri, shortest(steps, all, uri)]));
  return (uri, document) => `${keys.get(uri) ?? stepsOf(uri).at(-1)}${document > 0 ? `~${document + 1}` : ''}`;
}

interface Steps {
  readonly uri: string;
  readonly steps: readonly string[];
}

function shortest(steps: readonly string[], all: readonly Steps[], uri: string): string {
  for (let length = 1; length < steps.length; length++) {
    const end = steps.slice(-length).join('/');
    const isShared = all.some((other) => other.uri !== uri && other.steps.slice(-length).join('/') === end);
    if (!isShared) return end;
  }
  return steps.join('/');
}

function stepsOf(uri: string): string[] {
  return uri.replace(/\.ya?ml$/i, '').split('/');
}
