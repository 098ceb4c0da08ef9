import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edit/text-edit.ts';
import { findingsOf } from '../testing/check-picture.ts';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { silenceEdits } from './silence.ts';
import { maySilence } from './suppress.ts';

const HEAD = 'kind: change-plan\ntitle: "T"\n';

/** The text with the first finding of a code silenced, and whether it still is found. */
async function silence(text: string, code: string, reason = 'The board rates it so') {
  const workspace = await memoryWorkspace({ 'plan.yaml': text });
  const file = workspace.fileOf(toUri('plan.yaml'))?.file;
  const found = (await findingsOf(text)).find(({ finding }) => finding.code === code);
  if (!file || !found) throw new Error(`${code} is not found`);
  const after = applyEdits(text, silenceEdits(file, found.span.start, code, reason));
  const left = await findingsOf(after);
  return { after, codes: left.map(({ finding }) => finding.code) };
}

describe('silencing', () => {
  it.each([
    ['stands above the line, in its column', 'risks:\n    fire: {likelihood: 3, impact: 4, score: 9} # hot\n', '    '],
    ['stands above the first line', '', ''],
    ['stands between braces', 'risks: {\n  fire: {likelihood: 3, impact: 4, score: 9}}\n', '  '],
    ['stands above the dash', 'how:\n  training:\n    - audience: nobody\n      skill: "x"\n', '    '],
  ])('%s', async (_, text, indent) => {
    const code = text === '' ? 'missing-section' : text.includes('audience') ? 'unresolved-reference' : 'risk-score';
    const { after, codes } = await silence(HEAD + text, code);
    expect(after).toContain(
      `\n${indent}# changewright-disable-next-line ${code} -- The board rates it so\n`.slice(text === '' ? 1 : 0),
    );
    expect(codes).not.toContain(code);
    expect(codes).not.toContain('unused-suppression');
    expect(after.replace(/^ *# changewright.*\n/m, '')).toBe(HEAD + text);
  });

  it('stands around a text of several lines, in which it would be a part of the text', async () => {
    const text = `${HEAD}why:\n  urgency: |\n    The market moves.\n    Only idiots would wait, and those who resist will be fired.\n  cost-of-inaction: "x"\n`;
    const found = (await findingsOf(text)).find(
      ({ span }) => span.start > text.indexOf('Only') && span.end < text.indexOf('  cost'),
    );
    if (!found) throw new Error('nothing is found in the text');
    const { code } = found.finding;
    const { after, codes } = await silence(text, code);
    expect(after).toContain(`why:\n  # changewright-disable ${code} -- The board rates it so\n  urgency: |\n`);
    expect(after).toContain(`fired.\n  # changewright-enable ${code}\n  cost-of-inaction`);
    expect(codes).not.toContain(code);
  });

  it('keeps the line breaks of Windows, and a reason on one line', async () => {
    const text = `${HEAD}risks:\n  fire: {likelihood: 3, impact: 4, score: 9}\n`.replaceAll('\n', '\r\n');
    const { after } = await silence(text, 'risk-score', ' two\nlines ');
    expect(after).toContain('\r\n  # changewright-disable-next-line risk-score -- two lines\r\n  fire');
  });

  it('with a reason that is still to be written silences nothing', async () => {
    const { codes } = await silence(
      `${HEAD}risks:\n  fire: {likelihood: 3, impact: 4, score: 9}\n`,
      'risk-score',
      '<why this is right here>',
    );
    expect(codes).toContain('risk-score');
    expect(codes).toContain('suppression-without-reason');
  });

  it('is not for what cannot be silenced', async () => {
    const text = `${HEAD}why:\n  urgency: *asap is not a plan\n# changewright-disable-next-line risk-score\nrisks:\n  fire: {likelihood: 3, impact: 4, score: 9}\n`;
    const workspace = await memoryWorkspace({ 'plan.yaml': text });
    const checked = await workspace.check(toUri('plan.yaml'));
    if (!checked) throw new Error('no plan');
    const may = (await findingsOf(text)).map(({ finding }) => `${finding.code} ${maySilence(checked, finding)}`);
    expect(may).toContain('prose-needs-quotes false');
    expect(may).toContain('suppression-without-reason false');
    expect(may).toContain('risk-score true');
  });
});
