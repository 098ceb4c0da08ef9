import { expect, test } from 'vitest';
import { BACK, NOTHING_TO_ASK, playSteps, type Question } from './play-steps.ts';

interface Answers {
  readonly kind: string;
  readonly days: string;
  readonly title: string;
}

/** Plays with somebody who answers in this order, and tells what each step was asked with. */
async function play(...said: readonly (string | typeof BACK | undefined)[]) {
  const asked: string[] = [];
  const waiting = [...said];
  const question = (name: keyof Answers): Question<Answers> => ({
    ask: async ({ answers, canGoBack }) => {
      asked.push(`${name} ${answers[name] ?? '-'}${canGoBack ? ' <' : ''}`);
      const answer = waiting.shift();
      return typeof answer === 'string' ? { [name]: answer } : answer;
    },
  });
  const days = { ...question('days'), isAsked: ({ kind }: Partial<Answers>) => kind === 'change' };
  return { asked, answers: await playSteps([question('kind'), days, question('title')]) };
}

test('one question after the other', async () => {
  const { asked, answers } = await play('change', 'may', 'Ship');
  expect(asked).toEqual(['kind -', 'days - <', 'title - <']);
  expect(answers).toEqual({ kind: 'change', days: 'may', title: 'Ship' });
});

test('going back shows what was answered, and passes what is not asked', async () => {
  const { asked, answers } = await play('registry', BACK, 'change', 'may', BACK, 'june', 'Ship');
  expect(asked).toEqual(['kind -', 'title - <', 'kind registry', 'days - <', 'title - <', 'days may <', 'title - <']);
  expect(answers).toEqual({ kind: 'change', days: 'june', title: 'Ship' });
});

test('what was said on a way that was not taken in the end is left behind', async () => {
  const { answers } = await play('change', 'may', BACK, BACK, 'registry', 'Ship');
  expect(answers).toEqual({ kind: 'registry', title: 'Ship' });
});

test('a step that finds nothing to ask does not stand in the way back', async () => {
  const asked: string[] = [];
  const waiting: (string | typeof BACK)[] = ['plan', BACK, 'guide', 'Talk'];
  const question = (name: keyof Answers): Question<Answers> => ({
    ask: async () => {
      asked.push(name);
      const answer = waiting.shift();
      return answer === BACK ? BACK : { [name]: answer };
    },
  });
  const empty: Question<Answers> = { ask: async () => NOTHING_TO_ASK };
  const answers = await playSteps([question('kind'), empty, question('title')]);
  expect(asked).toEqual(['kind', 'title', 'kind', 'title']);
  expect(answers).toEqual({ kind: 'guide', title: 'Talk' });
});

test('giving up anywhere is the end', async () => {
  expect((await play('change', undefined, 'never asked')).asked).toHaveLength(2);
  expect((await play('change', undefined)).answers).toBeUndefined();
});
