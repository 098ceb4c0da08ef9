import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRig } from './setup.mjs';
import { startWorkbench, type Workbench } from './workbench.ts';

/** Takes the pictures of the README anew: `npm run pictures`. */
const images = resolve('docs/images');
const patience = { timeout: 30_000, interval: 250 };
const THEMES = [
  ['light', 'Light Modern', 'vs'],
  ['dark', 'Dark Modern', 'vs-dark'],
  ['dark-high-contrast', 'Dark High Contrast', 'hc-black'],
  ['light-high-contrast', 'Light High Contrast', 'hc-light'],
] as const;

let folder: string;
let workbench: Workbench;

/** A day on which the examples have something to come. */
process.env.CHANGEWRIGHT_TODAY = '2027-02-08';

async function open(...examples: readonly string[]): Promise<void> {
  const rig = await findRig();
  if ('missing' in rig) throw new Error(rig.missing);
  for (const example of examples) await cp(`examples/${example}`, folder, { recursive: true });
  workbench = await startWorkbench({
    vsix: process.env.CHANGEWRIGHT_VSIX ?? resolve('.cache/changewright.vsix'),
    folder,
  });
  await workbench.page.setViewportSize({ width: 1400, height: 860 });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changewright-pictures-'));
});
afterEach(async () => {
  await workbench.close();
  await rm(folder, { recursive: true, force: true });
});

test('the editor with a draft, its problems and its preview', async () => {
  await open('draft');
  await workbench.openFile('office-move.change.yaml');
  await workbench.statusItem(/\d+ of \d+ answered/);
  await hideSideBar();
  await expect.poll(async () => (await workbench.problems()).length, patience).toBeGreaterThan(10);
  await workbench.goToLine(60);
  await workbench.runCommand('Changewright: Preview Executive Summary');
  await expect.poll(() => workbench.webviewText(), patience).toContain('Move to the new office');
  await workbench.runCommand('Problems: Focus on Problems View');
  await workbench.press('Home');
  await take('editor');
});

test('the summary beside its plan, and its pictures', async () => {
  await open('hospital');
  await workbench.openFile('handover.change.yaml');
  await workbench.statusItem(/\d+ of \d+ answered/);
  await hideSideBar();
  await workbench.runCommand('Changewright: Preview Executive Summary');
  await expect.poll(() => workbench.webviewText(), patience).toContain('Safe hand-over');
  await workbench.goToLine(15);
  await take('preview');
  await workbench.goToLine(1);
  const frame = await workbench.webviewFrame();
  const picture = frame.locator('figure', { hasText: 'Before the response' });
  await picture.evaluate((figure) => figure.scrollIntoView());
  await picture.locator('text', { hasText: /^1$/ }).first().click();
  await workbench.page.locator('.statusbar-item', { hasText: /^Ln (?!1,)/ }).waitFor();
  await take('preview-pictures');
});

test('the views beside a plan, in each kind of theme', async () => {
  await open('draft', 'engineering');
  await workbench.openFile('ship.comms.yaml');
  await workbench.statusItem(/\d+ of \d+ answered/);
  await workbench.runCommand('Changewright: Show Plans');
  await workbench.page.locator('.split-view-view .monaco-list-row').first().waitFor();
  await widenSideBar();
  // What is due stays closed; the first plan is opened down to the questions of a section.
  for (const key of ['Home', 'ArrowLeft', ...Array(4).fill(['ArrowDown', 'ArrowRight']).flat()])
    await workbench.press(key);
  await workbench.goToLine(170);
  await workbench.page.locator('.codelens-decoration').filter({ visible: true }).first().waitFor();
  for (const [name, label, kind] of THEMES) {
    await workbench.runCommand('Preferences: Color Theme');
    await workbench.quickInput(label);
    await workbench.page.locator(`.monaco-workbench.${kind}`).waitFor();
    await take(`views-${name}`);
  }
});

async function widenSideBar(): Promise<void> {
  for (let step = 0; step < 3; step++) await workbench.runCommand('Increase Current View Size');
}

async function hideSideBar(): Promise<void> {
  await workbench
    .runCommand('View: Close Primary Side Bar')
    .catch(() => workbench.runCommand('View: Toggle Primary Side Bar Visibility'));
}

async function take(name: string): Promise<void> {
  await workbench.page.mouse.move(560, 470);
  await expect.poll(() => workbench.page.locator('.workbench-hover').count(), patience).toBe(0);
  await workbench.page.screenshot({ path: join(images, `${name}.png`) });
}
