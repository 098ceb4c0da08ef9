import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { config } from './config.ts';

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write('house.yaml', 'rules:\n  date-order: warning\n  overdue: off\n');
  await folder.write(
    'changewright.yaml',
    `extends: ./house.yaml
rules:
  message-overload:
    per-week: 2
  date-order: off
severity-by-status: {approved: warning}
questions:
  why.regulator: {kind: change-plan, path: why.x-regulator, asks: "What does the regulator require?"}
ignore: [archive]
overrides:
  - files: pilots
    rules:
      date-order: error
`,
  );
  for (const name of ['pilots/a', 'archive/b']) await folder.write(`${name}.change.yaml`, 'kind: change-plan\n');
});

afterEach(() => folder.remove());

function run(file: string, format = 'text') {
  return config(file, { format }, folder.environment);
}

it('tells what applies to a file, and who says so', async () => {
  expect((await run('pilots/a.change.yaml')).output).toBe(`pilots/a.change.yaml
follows changewright.yaml, which starts from house.yaml

  rules: overdue: off                                                           house.yaml:3
  rules: message-overload, per-week: 2                                          changewright.yaml:4
  severity-by-status: approved: warning                                         changewright.yaml:6
  questions: why.regulator: What does the regulator require? (why.x-regulator)  changewright.yaml:8
  ignore: archive                                                               changewright.yaml:9
  rules: date-order: error                                                      changewright.yaml:13

Everything else is as it comes; --format json lists it.
`);
});

it('tells which files a search leaves out', async () => {
  expect((await run('archive/b.change.yaml')).output).toContain('A search of its folder does not check this file.');
});

it('lists everything for programs', async () => {
  const { output } = await run('pilots/a.change.yaml', 'json');
  const report = JSON.parse(output ?? '');
  expect(report).toMatchObject({
    version: 1,
    file: 'pilots/a.change.yaml',
    configurations: ['changewright.yaml', 'house.yaml'],
    isSearched: true,
  });
  const find = (...path: string[]) =>
    report.settings.find((each: { path: string[] }) => each.path.join() === path.join());
  expect(find('rules', 'date-order', 'severity')).toMatchObject({
    value: 'error',
    from: { path: 'changewright.yaml', line: 13 },
  });
  expect(find('rules', 'risk-score', 'severity')).toMatchObject({ value: 'error', from: 'default' });
  expect(find('rules', 'message-overload', 'per-week').value).toBe(2);
  expect(find('severity-by-status', 'active')).toMatchObject({
    value: 'warning',
    from: { path: 'changewright.yaml', line: 6 },
  });
  expect(find('questions', 'why.goal', 'severity')).toMatchObject({ value: 'by-status', from: 'default' });
});

it('tells mistakes of the call', async () => {
  await expect(run('gone.change.yaml')).rejects.toThrow('gone.change.yaml is no file.');
  await expect(run('pilots')).rejects.toThrow('pilots is no file.');
  await expect(run('pilots/a.change.yaml', 'yaml')).rejects.toThrow('--format takes text or json');
});
