import { describe, expect, it } from 'vitest';
import { locateFindings } from '../report/located-finding.ts';
import { memoryHost, memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { Workspace } from '../workspace.ts';

const plan = (score: number) => `kind: change-plan
title: "Move"
uses: [./company.registry.yaml]
risks:
  delay:
    likelihood: 2
    impact: 3
    score: ${score}
`;

it('says what holds of the newest text, though an older one was still being checked when it came', async () => {
  const files = {
    'a.change.yaml': plan(7),
    'company.registry.yaml':
      'kind: change-registry\ntitle: "Company"\nholidays: {country: DE}\nblackouts: [{from: 2027-01-04}]\n',
  };
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const workspace = new Workspace({ ...memoryHost(files), holidays: () => gate.then(() => []) });
  await workspace.scan('file:///w');
  const uri = toUri('a.change.yaml');
  const codes = async () => {
    const checked = await workspace.check(uri);
    return checked?.plans.flatMap(({ findings }) => findings.map(({ code }) => code)) ?? [];
  };
  const first = codes();
  await workspace.load(uri);
  workspace.setText(uri, plan(6));
  open();
  await first;
  expect(await codes()).not.toContain('risk-score');
  workspace.setText(uri, plan(8));
  expect(await codes()).toContain('risk-score');
});

describe('in a registry that several families use', () => {
  const change = (status: string) => `kind: change-plan
title: "Move"
status: ${status}
uses: [../company.registry.yaml]
who:
  affected:
    nurses:
      impact: high
how:
  training:
    - audience: doctors
      skill: "The new ward plan"
`;
  const talk = (status: string) => `kind: communication-plan
title: "Talk"
status: ${status}
uses: [./company.registry.yaml]
`;
  const registry = `kind: change-registry
title: "Company"
audiences:
  nurses:
    name: "Nurses"
  doctors:
    name: "Doctors"
frequency:
  default: weekly
  high: monthly
  normal: every 2 weeks
  low: weekly
`;

  async function findIn(files: Readonly<Record<string, string>>, code: string) {
    const workspace = await memoryWorkspace({ ...files, 'company.registry.yaml': registry });
    const checked = await workspace.check(toUri('company.registry.yaml'));
    const found = checked ? locateFindings(checked, (uri) => workspace.fileOf(uri)) : [];
    return found.filter(({ finding }) => finding.code === code).map(({ finding }) => finding);
  }

  it('each of them is told of what it lacks for the same entry, by its own status', async () => {
    const files = { 'north/ward.change.yaml': change('active'), 'south/ward.change.yaml': change('draft') };
    const found = await findIn(files, 'untrained-audience');
    expect(found.map(({ discriminator, severity }) => [discriminator, severity])).toEqual([
      ['./north/ward.change.yaml', 'warning'],
      ['./south/ward.change.yaml', 'information'],
    ]);
  });

  it("a mistake of the registry's own is told once", async () => {
    const files = { 'north.comms.yaml': talk('draft'), 'south.comms.yaml': talk('active') };
    expect(await findIn(files, 'rhythm-differs')).toHaveLength(1);
  });
});
