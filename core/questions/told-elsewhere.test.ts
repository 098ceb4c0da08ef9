import { expect, it } from 'vitest';
import { findingsOf } from '../testing/check-picture.ts';

const HALF_LOOP = 'feedback: {loops: {pulse: {method: "Five questions", cadence: monthly, owner: ada}}}\n';
const change = (size: string, rest = '') => `kind: change-plan\ntitle: Ship\nsize: ${size}\n${rest}`;
const comms = (size: string, rest = '') =>
  `kind: communication-plan\ntitle: Talk\nsize: ${size}\nfor: ./ship.change.yaml\n${rest}`;

/** The questions that are found half answered in one of the two plans. */
async function halfAnswered(file: string, changePlan: string, commsPlan: string): Promise<string[]> {
  const files = { 'ship.change.yaml': changePlan, 'ship.comms.yaml': commsPlan };
  const { [file as keyof typeof files]: text, ...others } = files;
  const found = await findingsOf(text ?? '', { file, others });
  return found.filter(({ finding }) => finding.state === 'partial').map(({ finding }) => finding.code);
}

it('what a feedback loop lacks is told in the plan in which it stands', async () => {
  const plans = [change('large'), comms('large', HALF_LOOP)] as const;
  expect(await halfAnswered('ship.comms.yaml', ...plans)).toContain('feedback.channels');
  expect(await halfAnswered('ship.change.yaml', ...plans)).not.toContain('feedback.collection');
  const swapped = [change('large', HALF_LOOP), comms('large')] as const;
  expect(await halfAnswered('ship.comms.yaml', ...swapped)).not.toContain('feedback.channels');
  expect(await halfAnswered('ship.change.yaml', ...swapped)).toContain('feedback.collection');
});

it('a small change is asked for the loops of its communication plan, which is not', async () => {
  const plans = [change('small'), comms('small', HALF_LOOP)] as const;
  expect(await halfAnswered('ship.change.yaml', ...plans)).toContain('feedback.collection');
});

it('concerns of those who are affected are asked for in the change plan alone', async () => {
  const audiences = 'audiences: {nurses: {needs: [Time]}, doctors: {needs: [Facts]}}\n';
  const affected = 'who: {affected: {nurses: {impact: low, losing: "A list"}}}\n';
  const found = await findingsOf(comms('large', audiences), {
    file: 'ship.comms.yaml',
    others: { 'ship.change.yaml': change('large', affected) },
  });
  const [needs] = found.filter(({ finding }) => finding.code === 'audiences.needs');
  expect(needs?.finding.place).toMatchObject({ at: ['audiences', 'doctors', 'concerns'] });
  expect(needs?.finding.related).toBeUndefined();
});
