import { expect, test } from 'vitest';
import { LatestOnly } from './latest-only.ts';

/** A task that ends when the test says so. */
function controlledTask() {
  const ends: (() => void)[] = [];
  const task = () => new Promise<void>((resolve) => ends.push(resolve));
  return { task, ends, settle: () => new Promise((resolve) => setTimeout(resolve)) };
}

test('calls while the task runs make it run once more', async () => {
  const { task, ends, settle } = controlledTask();
  const latest = new LatestOnly(task);
  for (let call = 0; call < 5; call++) void latest.run();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await settle();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await settle();
  expect(ends).toHaveLength(2);
});

test('a task that failed does not keep the next one away', async () => {
  let runs = 0;
  const latest = new LatestOnly(async () => {
    runs++;
    if (runs === 1) throw new Error('no answer');
  });
  await expect(latest.run()).rejects.toThrow('no answer');
  await latest.run();
  expect(runs).toBe(2);
});
