import { describe, expect, test } from 'vitest';
import { findPathProblem, proposeFileName } from './file-name.ts';

describe('the name proposed for a title', () => {
  test.each([
    ['Ship what matters', 'ship-what-matters.change.yaml'],
    ['  One payroll, four countries!  ', 'one-payroll-four-countries.change.yaml'],
    ['Größere Straße für Zoë', 'grossere-strasse-fur-zoe.change.yaml'],
    ["The nurses' handover", 'the-nurses-handover.change.yaml'],
    ['新しいオフィス', 'plan.change.yaml'],
    [
      'A title that goes on for much longer than anybody would want',
      'a-title-that-goes-on-for-much-longer.change.yaml',
    ],
    ['x'.repeat(60), `${'x'.repeat(40)}.change.yaml`],
  ])('%s', (title, name) => expect(proposeFileName(title, 'change-plan')).toBe(name));

  test('ends as its kind does', () => {
    expect(proposeFileName('Move', 'communication-plan')).toBe('move.comms.yaml');
    expect(proposeFileName('Move', 'follow-up')).toBe('move.follow-up.yaml');
  });
});

describe('a path', () => {
  test.each(['a.yaml', 'plans/a.change.yaml', 'plans\\a.yml', 'with blank.yaml'])('%j is fine', (path) =>
    expect(findPathProblem(path)).toBeUndefined(),
  );

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['/etc/a.yaml', 'outside'],
    ['C:\\a.yaml', 'outside'],
    ['../a.yaml', 'outside'],
    ['plans/../../a.yaml', 'outside'],
    ['plans//a.yaml', 'bad-sign'],
    ['a?.yaml', 'bad-sign'],
    ['a.txt', 'not-yaml'],
    ['plans/.yaml', 'not-yaml'],
  ])('%j is not', (path, problem) => expect(findPathProblem(path)).toBe(problem));
});
