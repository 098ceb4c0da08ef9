import { describe, expect, it } from 'vitest';
import { english } from '../core/messages/english.ts';
import { memoryHost, toUri } from '../core/testing/memory-host.ts';
import { Workspace } from '../core/workspace.ts';
import { Checks } from './checks.ts';
import type { ClientFeatures } from './client-features.ts';
import { Documents } from './documents.ts';

const PLAN = 'kind: change-plan\ntitle: T\nstatus: done\nuses: [./a.registry.yaml]\nwho:\n  roles: {sponsor: dana}\n';
const REGISTRY = 'kind: change-registry\ntitle: A\npeople:\n  dana: {name: Dana}\n';

function createChecks(files: Record<string, string> = {}) {
  const faults: string[] = [];
  const workspace = new Workspace(memoryHost(files));
  const documents = new Documents();
  const client = { encoding: 'utf-16', relatedInformation: true } as ClientFeatures;
  const checks = new Checks(workspace, documents, client, english, (name, error) => faults.push(`${name}: ${error}`));
  const write = (name: string, text: string, version = 1) => {
    checks.noteText(documents.open({ uri: toUri(name), languageId: 'changewright', version, text }));
  };
  return { workspace, documents, checks, write, faults };
}

describe('reports', () => {
  it('hold until the file or one that it depends on changes', async () => {
    const { checks, write } = createChecks();
    write('a.change.yaml', PLAN);
    write('a.registry.yaml', REGISTRY);
    const first = await checks.report(toUri('a.change.yaml'));
    expect(first.diagnostics).toEqual([]);
    expect(await checks.report(toUri('a.change.yaml'))).toBe(first);
    write('a.registry.yaml', REGISTRY.replace('dana', 'dora'), 2);
    const second = await checks.report(toUri('a.change.yaml'));
    expect(second.diagnostics.map(({ code }) => code)).toEqual(['unresolved-reference']);
    expect(second.resultId).not.toBe(first.resultId);
    write('a.registry.yaml', REGISTRY, 3);
    expect((await checks.report(toUri('a.change.yaml'))).resultId).toBe(first.resultId);
  });

  it('are of the newest text, also where it comes in while a check runs', async () => {
    const { checks, write } = createChecks({ 'a.registry.yaml': REGISTRY });
    write('a.change.yaml', PLAN);
    const running = checks.report(toUri('a.change.yaml'));
    write('a.change.yaml', `${PLAN}why: 5\n`, 2);
    const again = checks.report(toUri('a.change.yaml'));
    expect(await running).toMatchObject({ version: 2 });
    expect((await again).diagnostics).toHaveLength(1);
  });

  it('still tell of the text where a check fails, and of the other files', async () => {
    const { workspace, checks, write, faults } = createChecks({ 'a.registry.yaml': REGISTRY });
    write('a.change.yaml', `${PLAN}who: x\n`);
    write('b.change.yaml', `${PLAN}why: 5\n`);
    checks.flush();
    const check = workspace.check.bind(workspace);
    workspace.check = (uri) =>
      uri.endsWith('/a.change.yaml') ? Promise.reject(new Error('a rule stumbled')) : check(uri);
    const codes = async (name: string) => (await checks.report(toUri(name))).diagnostics.map(({ code }) => code);
    expect(await codes('a.change.yaml')).toEqual(['duplicate-key']);
    expect(await codes('b.change.yaml')).toEqual(['wrong-type']);
    expect(faults).toEqual(['check: Error: a rule stumbled']);
  });
});
