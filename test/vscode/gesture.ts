import type { Locator } from 'playwright-core';

/** How long a person waits for an answer before trying again. */
export const patienceMs = 2_500;
/** How long a busy machine may need altogether. */
export const limitMs = 30_000;

export function isShown(locator: Locator, timeout = patienceMs): Promise<boolean> {
  return locator
    .first()
    .waitFor({ state: 'visible', timeout })
    .then(
      () => true,
      () => false,
    );
}

export function isGone(locator: Locator, timeout = patienceMs): Promise<boolean> {
  return locator
    .first()
    .waitFor({ state: 'hidden', timeout })
    .then(
      () => true,
      () => false,
    );
}

/**
 * Repeats a gesture until it gives a value, since a busy VS Code loses key presses; `explain` tells what was there instead.
 * `attempt` waits by itself for what it hopes to see, and must do no harm when it is repeated.
 */
export async function persist<Value>(
  what: string,
  attempt: () => Promise<Value | undefined>,
  explain: () => Promise<string> = async () => '',
): Promise<Value> {
  const end = Date.now() + limitMs;
  do {
    const value = await attempt();
    if (value !== undefined) return value;
    await pause();
  } while (Date.now() < end);
  throw new Error(`${what}: gave up after ${limitMs / 1000} s. ${await explain()}`.trim());
}

// Only keeps `persist` from spinning; nothing is expected to be ready because of it.
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
