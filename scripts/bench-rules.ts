// What the rules cost, as shares of a whole check of a plan of some 1,000 lines and its family: medians within one run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { FamilyRules } from '../core/engine/run-rules.ts';
import { RULE_GROUPS, RULES, rulesOf } from '../core/rules/catalogue.ts';
import { memoryHost, toUri } from '../core/testing/memory-host.ts';
import { Workspace } from '../core/workspace.ts';

const RUNS = 15;
const folder = join(process.cwd(), 'examples', 'hospital');
const names = ['handover.change.yaml', 'handover.comms.yaml', 'group.registry.yaml'];
const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const lines = Object.values(files).join('').split('\n').length;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A check from nothing: read, parse, shape, values, references, questions and rules. */
async function checkAll(): Promise<number> {
  const start = performance.now();
  const workspace = new Workspace(memoryHost(files));
  await workspace.scan('file:///w');
  for (const name of names) await workspace.check(toUri(name));
  return performance.now() - start;
}

/** The rules alone, from nothing, over a family that is read already. */
async function runRules(rules: typeof RULES): Promise<number> {
  const workspace = new Workspace(memoryHost(files));
  await workspace.scan('file:///w');
  const [family] = workspace.families(toUri('handover.change.yaml'));
  if (!family) throw new Error('the example holds no plan');
  const context = { ...(await workspace.contextOf(family)), dependencies: [], otherLoads: [], committed: new Map() };
  const start = performance.now();
  new FamilyRules(rules).run(context);
  return performance.now() - start;
}

async function measure(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await work());
  return median(times);
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
const prose = rulesOf('tone');
const others = RULES.filter((rule) => !prose.includes(rule));
await measure(checkAll);
const whole = await measure(checkAll);
const none = await measure(() => runRules([]));
const planning = (await measure(() => runRules(others))) - none;
const tone = (await measure(() => runRules(prose))) - none;
console.log(`a whole check of ${lines} lines in three files: all below as shares of it (${whole.toFixed(1)} ms)`);
console.log(`  all rules but prose   ${percent(planning, whole)}`);
console.log(`  prose rules           ${percent(tone, whole)}`);
for (const group of RULE_GROUPS) {
  const costs: [string, number][] = [];
  for (const rule of rulesOf(group)) costs.push([rule.id, (await measure(() => runRules([rule]))) - none]);
  console.log(`  ${group}`);
  for (const [id, cost] of costs.sort(([, a], [, b]) => b - a))
    console.log(`    ${id.padEnd(28)} ${percent(cost, whole)}`);
}
