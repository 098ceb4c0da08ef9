import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locateFindings } from './report/located-finding.ts';
import { memoryHost, memoryWorkspace, toUri } from './testing/memory-host.ts';
import { Workspace } from './workspace.ts';

function readExamples(): Record<string, string> {
  const names = (readdirSync('examples', { recursive: true }) as string[])
    .filter((name) => /\.(yaml|md)$/.test(name))
    .map((name) => name.replaceAll('\\', '/'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]));
}

const examples = readExamples();
const plans = Object.keys(examples).filter((name) => name.endsWith('.yaml'));

async function check(workspace: Workspace, name: string) {
  const checked = await workspace.check(toUri(name));
  return checked ? locateFindings(checked, (uri) => workspace.fileOf(uri)) : [];
}

describe('the examples', () => {
  it.each(plans.filter((name) => !name.startsWith('draft/')))('%s has no finding', async (name) => {
    expect(await check(await memoryWorkspace(examples), name)).toEqual([]);
  });

  it.each(plans.filter((name) => name.startsWith('draft/')))('%s has information only', async (name) => {
    const findings = await check(await memoryWorkspace(examples), name);
    expect(findings.length).toBeGreaterThan(5);
    expect(new Set(findings.map(({ finding }) => `${finding.severity} ${finding.category}`))).toEqual(
      new Set(['information question']),
    );
  });
});

describe('half-typed plans', () => {
  it('keep the findings of their sound parts', async () => {
    const sound = 'kind: change-plan\ntitle: Ship\nrisks:\n  late:\n    likelihood: 9\n';
    for (const broken of ['ri', '"open', 'what: {a: [', 'why: Note: this', '  - x', 'a b c', '*alias', '? x']) {
      const workspace = new Workspace(memoryHost({}));
      workspace.setText(toUri('a.change.yaml'), `${sound}${broken}\n`);
      expect(
        (await check(workspace, 'a.change.yaml')).map(({ finding }) => finding.code),
        broken,
      ).toContain('out-of-range');
    }
  });
});

describe('a workspace', () => {
  it('prefers the editor’s text, and goes back to the disk’s when it is closed', async () => {
    const workspace = await memoryWorkspace({ 'a.change.yaml': 'kind: change-plan\ntitle: Disk\n' });
    workspace.setText(toUri('a.change.yaml'), 'kind: change-plan\ntitle: Editor\n');
    expect((await workspace.load(toUri('a.change.yaml')))?.plans[0]?.title).toBe('Editor');
    await workspace.close(toUri('a.change.yaml'));
    expect((await workspace.load(toUri('a.change.yaml')))?.plans[0]?.title).toBe('Disk');
  });

  it('counts working days by the registry’s week, holidays and company-wide blackouts', async () => {
    const files = {
      'company.registry.yaml':
        'kind: change-registry\ntitle: Company\nholidays: [2027-01-06]\nblackouts:\n  - {from: 2027-01-07, to: 2027-01-08}\n',
      'a.change.yaml':
        'kind: change-plan\ntitle: Ship\nuses: [./company.registry.yaml]\nwhen: {start: 2027-01-05, go-live: start + 1 working day, end: go-live + 1 month}\n',
    };
    const workspace = await memoryWorkspace(files);
    const family = workspace.families(toUri('a.change.yaml'))[0];
    if (!family) throw new Error('no family');
    const { calendar } = await workspace.contextOf(family);
    expect(
      ['2027-01-05', '2027-01-06', '2027-01-07', '2027-01-09', '2027-01-11'].map((day) =>
        calendar.isWorkingDay(day as never),
      ),
    ).toEqual([true, false, false, false, true]);
  });
});

describe('an edit', () => {
  const registry = 'kind: change-registry\ntitle: Ours\naudiences: {nurses: {name: Nurses}, cooks: {name: Cooks}}\n';
  const talk = (audience: string) =>
    `kind: communication-plan\ntitle: Talk to ${audience}\nuses: [./ours.registry.yaml]\nschedule: {word: {date: 2027-02-01, audiences: [${audience}]}}\n`;

  it('concerns its own family, plans of the same audience, and nobody else', async () => {
    const workspace = await memoryWorkspace({
      'ours.registry.yaml': registry,
      'a.comms.yaml': talk('nurses'),
      'b.comms.yaml': talk('nurses'),
      'c.comms.yaml': talk('cooks'),
      'd.comms.yaml': 'kind: communication-plan\ntitle: Other\naudiences: {nurses: {name: Other nurses}}\n',
    });
    expect(workspace.dependents(toUri('a.comms.yaml'))).toEqual(
      ['a.comms.yaml', 'b.comms.yaml', 'ours.registry.yaml'].map(toUri),
    );
    expect(workspace.dependents(toUri('d.comms.yaml'))).toEqual([toUri('d.comms.yaml')]);
    expect(workspace.dependents(toUri('ours.registry.yaml'))).toHaveLength(4);
  });
});
