import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isShown, persist } from './gesture.ts';
import { findWebRig } from './setup.mjs';
import { startWebWorkbench } from './web-workbench.ts';
import type { Workbench } from './workbench.ts';

/** The packed extension, or another one that is to be tried. */
const vsix = process.env.CHANGEWRIGHT_VSIX ?? fileURLToPath(new URL('../../.cache/changewright.vsix', import.meta.url));
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const draft = 'draft/office-move.change.yaml';
/** 3 October 2028 is a Tuesday, and a holiday in Germany. */
const files: Readonly<Record<string, string>> = {
  'company.registry.yaml':
    'kind: change-registry\ntitle: "The company"\nholidays: {country: DE}\npeople:\n  ann: {name: "Ann Okonjo-Lindt"}\n',
  'plans/archive.change.yaml': `kind: change-plan
title: "Move the archive"
uses: [../company.registry.yaml]
who:
  roles:
    sponsor: ann
    lead: anna
when:
  milestones:
    packed: {name: "All boxes are packed", date: 2028-10-03}
risks:
  damp:
    likelihood: 2
    impact: 3
    score: 5 # by hand
`,
  'plans/nosy.change.yaml': 'kind: change-plan\ntitle: "Nosy"\nsize: small\nuses: [../../outside.registry.yaml]\n',
  'plans/secret/left-out.change.yaml': 'kind: change-plan\ntitle: "Left out"\nwy: wrong\n',
  'talks/van.change.yaml': 'kind: change-plan\ntitle: "One van less"\nhow: {communication: {plan: ./van.comms.yaml}}\n',
  'talks/van.comms.yaml': '',
  'hand/talk.comms.yaml': `kind: communication-plan
title: "In hand"
audiences:
  drivers: {name: "Drivers", managers: leads}
  leads: {name: "Depot leads"}
training: {manager-kit: {talking-points: ./points.md}}
`,
  'hand/points.md': 'Use your own words: ü.\n',
  '.changewrightignore': 'secret/\n',
};
/** As long as a busy machine may need for what comes by itself. */
const patience = { timeout: 30_000, interval: 250 };

const rig = await findWebRig();
if ('missing' in rig) console.log(`VS Code tests in a browser left out: ${rig.missing}`);

describe.skipIf('missing' in rig)('plans in VS Code in a browser', () => {
  let folder: string;
  let workbench: Workbench;

  beforeAll(async () => {
    folder = await makeFolder();
    workbench = await startWebWorkbench({ vsix, folder });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') console.log(await workbench.screenshot(task.name), await workbench.diagnosis());
    await workbench.press('Escape');
    await closeAll(workbench);
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder) await rm(dirname(folder), { recursive: true, force: true });
  });

  test('a plan is checked with what other files say', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    const told = /cannot be read|"anna"; did you mean "ann"|2028-10-03 is a holiday|"wy"/;
    const problems = async () => (await workbench.problems()).flatMap((problem) => told.exec(problem) ?? []);
    // Of another file, of the library of holidays, of a file above the folder, and not of a file that is to be left out.
    const all = ['"anna"; did you mean "ann"', '2028-10-03 is a holiday', 'cannot be read'];
    await expect.poll(problems, patience).toEqual(all);
  });

  test('a problem goes away with its quick fix', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.goToLine(lineOf(files['plans/archive.change.yaml'], '    score: 5 # by hand'), 12);
    await workbench.quickFix('Write "score: 6"');
    await expect.poll(() => workbench.editorText(), patience).toContain('score: 6 # by hand');
    const wrongScore = async () => (await workbench.problems()).filter((problem) => problem.includes('2 × 3 is 6'));
    await expect.poll(wrongScore, patience).toEqual([]);
  });

  test('a summary becomes a file, by what is loaded only then', async () => {
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    for (const [choice, file, begins] of [
      ['PDF', 'office-move-summary.pdf', '%PDF-'],
      ['Word', 'office-move-summary.docx', 'PK'],
    ] as const) {
      await workbench.runCommand('Changewright: Export Summary…');
      await workbench.quickInput(choice);
      await workbench.quickInput('Sponsors');
      const field = workbench.page.locator('.quick-input-widget .quick-input-box input');
      await expect.poll(() => field.inputValue().catch(() => ''), patience).toContain(file);
      await workbench.press('Enter');
      const saved = async () =>
        (await readFile(join(folder, 'draft', file), 'latin1').catch(() => '')).slice(0, begins.length);
      await expect.poll(saved, patience).toBe(begins);
    }
  });

  test('a manager pack is made of files that VS Code reads', async () => {
    await workbench.openFile('hand/talk.comms.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Make Kit…');
    await workbench.quickInput('Manager Pack');
    await workbench.quickInput('Depot leads');
    await workbench.quickInput('Markdown');
    const field = workbench.page.locator('.quick-input-widget .quick-input-box input');
    const proposed = () => field.inputValue().catch(() => '');
    await expect.poll(proposed, patience).toMatch(/\/manager-pack-leads\.md$/);
    await workbench.press('Enter');
    const pack = () => readFile(join(folder, 'hand', 'manager-pack-leads.md'), 'utf8').catch(() => '');
    await expect.poll(pack, patience).toContain('Use your own words: ü.');
  });

  test('a missing section comes from the suggestions, and is saved', async () => {
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.press('Control+End');
    await workbench.typeText('risks');
    await workbench.pickSuggestion('risks');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/^risks:\n {2}\S+:\n {4}\S/m);
    await workbench.saveFile();
    await expect.poll(() => workbench.fileText(draft), patience).toMatch(/^risks:$/m);
  });

  test('a plan begins in an empty file, is filled in from the suggestions, and mended', async () => {
    await workbench.openFile('talks/van.comms.yaml');
    await workbench.pickSuggestion('Communication plan, small');
    await workbench.atPlaceholder('<the name by which people know this communication>');
    await workbench.typeText('What we say');
    await workbench.press('Tab');
    for (const text of ['crew', 'Crew', '12']) {
      await workbench.press('Tab');
      await workbench.typeText(text);
    }
    await workbench.goToLine(24, 28);
    await workbench.pickSuggestion('crew');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/^ {4}reaches: \[crew\]$/m);
    const apart = async () => (await workbench.problems()).filter((problem) => problem.includes('names this as its'));
    await expect.poll(apart, patience).toHaveLength(1);
    await workbench.goToLine(5, 10);
    await workbench.quickFix('Write "for: ./van.change.yaml"');
    await expect.poll(() => workbench.editorText(), patience).toMatch(/^for: "\.\/van\.change\.yaml"$/m);
    await expect.poll(apart, patience).toEqual([]);
  });

  test('a reference page opens inside VS Code', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    const text = files['plans/archive.change.yaml'];
    const line = '    packed: {name: "All boxes are packed", date: 2028-10-03}';
    await workbench.goToLine(lineOf(text, line), line.indexOf('2028') + 3);
    const link = workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Read more' });
    await persist('a hover with a link', async () => {
      await workbench.focusEditor();
      await workbench.press('Control+k');
      await workbench.press('Control+i');
      return (await isShown(link)) || undefined;
    });
    await link.first().click();
    await workbench.page.locator('.tab.active[data-resource-name="blackout-collision.md"]').waitFor();
  });

  test('the views show the plans and their calendar', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.page.locator('.activitybar a.action-label[aria-label^="Changewright"]').click();
    const rows = (view: string) =>
      workbench.page.locator('.split-view-view', { has: workbench.page.locator(`[aria-label^="${view}"]`) });
    await rows('Plans').getByText('Move the archive').first().waitFor();
    await rows('Comms Calendar').first().waitFor();
  });

  test('the preview shows what is being typed', async () => {
    await workbench.openFile(draft);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Preview Executive Summary');
    await expect.poll(() => workbench.webviewText(), patience).toContain('Move to the new office by the canal');
    const line = lineOf(await readFile(join(folder, draft), 'utf8'), '    to: TBD');
    await workbench.goToLine(line, '    to: '.length + 1);
    await workbench.press('Shift+End');
    await workbench.typeText('One house by the canal with room for all.');
    await expect.poll(() => workbench.webviewText(), patience).toContain('One house by the canal with room for all.');
  });

  test('a new plan for one of the folder is written into the virtual file system', async () => {
    const path = 'what-we-say.comms.yaml';
    await workbench.runCommand('Changewright: New Plan');
    const people = ['Ann Okonjo-Lindt', 'Ben Lind'];
    for (const answer of ['Communication plan', 'Move the archive', 'What we say', 'Small', ...people, path]) {
      await workbench.quickInput(answer);
    }
    await workbench.statusItem(/\d+ of \d+ answered/);
    await expect
      .poll(() => workbench.fileText(path), patience)
      .toMatch(/^kind: communication-plan\ntitle: "What we say"[\s\S]*^for: \.\/plans\/archive\.change\.yaml$/m);
  });

  test('an unsaved text is a plan, too', async () => {
    await workbench.runCommand('File: New Untitled Text File');
    await workbench.runCommand('Change Language Mode');
    await workbench.quickInput('Change Plan');
    await workbench.typeText('kind: change-plan');
    await workbench.statusItem(/\d+ of \d+ answered/);
  });

  test('a server that is started again knows everything again', async () => {
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await workbench.runCommand('Changewright: Restart Server');
    await expect.poll(() => statusCount(workbench), patience).toBe(0);
    await workbench.statusItem(/\d+ of \d+ answered/);
    await expect.poll(() => workbench.problems(), patience).toContainEqual(expect.stringMatching(/^Error: .*"anna"/));
  });
});

test.skipIf('missing' in rig)('a folder that nobody has said to trust is served as well', async () => {
  const folder = await makeFolder();
  const workbench = await startWebWorkbench({ vsix, folder, isUntrusted: true });
  try {
    await workbench.statusItem('Restricted Mode');
    await workbench.openFile('plans/archive.change.yaml');
    await workbench.statusItem(/\d+ of \d+ answered/);
    await expect.poll(() => workbench.problems(), patience).toContainEqual(expect.stringMatching(/^Error: .*"anna"/));
  } finally {
    await workbench.close();
    await rm(dirname(folder), { recursive: true, force: true });
  }
});

async function makeFolder(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'cw-web-plans-')), 'our plans');
  await access(vsix).catch(() => {
    throw new Error('There is no packed extension yet: run npm run package.');
  });
  await cp(join(examples, 'draft'), join(folder, 'draft'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(folder, '..', 'outside.registry.yaml'), 'kind: change-registry\ntitle: "Not ours"\n');
  return folder;
}

function lineOf(text: string | undefined, line: string): number {
  const index = (text ?? '').split('\n').indexOf(line);
  if (index < 0) throw new Error(`There is no line '${line}' any more.`);
  return index + 1;
}

function statusCount(workbench: Workbench): Promise<number> {
  return workbench.page.locator('.statusbar-item:visible', { hasText: /\d+ of \d+ answered/ }).count();
}

async function closeAll(workbench: Workbench): Promise<void> {
  const tabs = workbench.page.locator('.editor-group-container .tab');
  for (let closed = 0; (await tabs.count()) > 0 && closed < 10; closed++) {
    await workbench.runCommand('View: Revert and Close Editor');
  }
}
