import { expect, test } from 'vitest';
import { KeptAnswer } from './kept-answer.ts';

/** Answers that come when they are told to. */
function rig() {
  const asked: { give: (answer: string) => void; isCancelled: boolean }[] = [];
  const kept = new KeptAnswer<string>(() => {
    const question = { give: (_: string) => {}, isCancelled: false };
    const answer = new Promise<string>((resolve) => {
      question.give = resolve;
    });
    asked.push(question);
    return { answer, cancel: () => Object.assign(question, { isCancelled: true }) };
  });
  return { kept, asked };
}

test('a question is asked once', async () => {
  const { kept, asked } = rig();
  const both = [kept.get(), kept.get()];
  asked[0]?.give('plans');
  expect(await Promise.all(both)).toEqual(['plans', 'plans']);
  expect(await kept.get()).toBe('plans');
  expect(asked).toHaveLength(1);
});

test('whoever waits for an answer that was forgotten gets the next', async () => {
  const { kept, asked } = rig();
  const waiting = kept.get();
  kept.forget();
  asked[0]?.give('old');
  await Promise.resolve();
  await Promise.resolve();
  expect(asked.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
  asked[1]?.give('new');
  expect(await waiting).toBe('new');
});
