import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Frame, type Locator, type Page } from 'playwright-core';
import { startCodeServer } from './code-server.ts';
import { Editor } from './editor.ts';
import { isShown, limitMs, persist } from './gesture.ts';
import { ProblemsView } from './problems-view.ts';
import { QuickInput } from './quick-input.ts';
import { findRig } from './setup.mjs';

export interface WorkbenchOptions {
  vsix: string;
  /** Further extensions to install. */
  others?: readonly string[];
  folder: string;
  settings?: Record<string, unknown>;
  /** The label of a colour theme, for example 'Dark High Contrast'. */
  theme?: string;
}

/** A VS Code that a page can be opened of. */
export interface Site {
  /** The page with the folder open. */
  readonly url: string;
  /** The folder as VS Code calls it. */
  readonly shownFolder: string;
  log(): Promise<string>;
}

type Ending = () => Promise<void>;

const screenshots = fileURLToPath(new URL('../../.cache/screenshots/', import.meta.url));

const calmSettings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'editor.wordBasedSuggestions': 'off',
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.editor.enablePreview': false,
  'workbench.editor.revealIfOpen': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.tree.enableStickyScroll': false,
};

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Webviews lie on origins of their own, and need a service worker there.
  '--disable-features=TrackingProtection3pcd,ThirdPartyStoragePartitioning',
];

/** A VS Code with the extension installed, on a folder that the test has made. */
export async function startWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const rig = await findRig();
  if ('missing' in rig) throw new Error(rig.missing);
  const started: Ending[] = [];
  try {
    const home = await mkdtemp(join(tmpdir(), 'cw-vscode-'));
    started.push(() => rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    const extensions = [options.vsix, ...(options.others ?? [])];
    const server = await startCodeServer({ rig, extensions, settings: settingsOf(options), home });
    started.push(server.close);
    const url = `${server.url}/?folder=${encodeURIComponent(options.folder)}`;
    const site = { url, shownFolder: options.folder, log: server.log };
    return await openWorkbench({ site, folder: options.folder, chromium: rig.chromium, home, started });
  } catch (error) {
    await endAll(started);
    throw error;
  }
}

interface Opening {
  readonly site: Site;
  readonly folder: string;
  /** Where Chromium lies. */
  readonly chromium: string;
  readonly home: string;
  readonly started: Ending[];
}

export async function openWorkbench({ site, folder, chromium, home, started }: Opening): Promise<Workbench> {
  const browser = await openBrowser(chromium, join(home, 'profile'), new URL(site.url).origin);
  started.push(() => browser.close());
  const workbench = new Workbench(folder, site, browser, started);
  await workbench.open();
  return workbench;
}

export function settingsOf({ theme, settings }: Pick<WorkbenchOptions, 'theme' | 'settings'>): Record<string, unknown> {
  return { ...calmSettings, ...(theme === undefined ? {} : { 'workbench.colorTheme': theme }), ...settings };
}

export async function endAll(started: Ending[]): Promise<void> {
  for (const end of started.toReversed()) await end();
}

async function openBrowser(executablePath: string, profile: string, origin: string): Promise<BrowserContext> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return chromium
    .launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: chromiumFlags,
      viewport: { width: 1440, height: 900 },
    })
    .then(async (browser) => {
      await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      return browser;
    });
}

export class Workbench {
  /** For what has no method here. */
  readonly page: Page;
  readonly #folder: string;
  readonly #site: Site;
  readonly #started: Ending[];
  readonly #quickInput: QuickInput;
  readonly #editor: Editor;
  readonly #problems: ProblemsView;
  readonly #errors: string[] = [];

  constructor(folder: string, site: Site, browser: BrowserContext, started: Ending[]) {
    const [page] = browser.pages();
    if (page === undefined) throw new Error('Chromium opened no page.');
    this.page = page;
    this.#folder = folder;
    this.#site = site;
    this.#started = started;
    this.#quickInput = new QuickInput(page);
    this.#editor = new Editor(page, this.#quickInput);
    this.#problems = new ProblemsView(page, this.#quickInput);
    page.on('console', (message) => {
      // code-server has no vsda module and asks for it all the same; few extensions have a package.nls.json.
      if (message.type() === 'error' && !/\/(?:vsda\/|package\.nls\.json$)/.test(message.location().url))
        this.#errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.#errors.push(String(error)));
  }

  async open(): Promise<void> {
    try {
      await this.page.goto(this.#site.url, { timeout: limitMs });
      await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: limitMs });
      await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: limitMs });
      // What extensions bring, such as their commands, comes after the files.
      await this.page.locator('.activitybar [aria-label^="Changewright"]').first().waitFor({ timeout: limitMs });
    } catch (error) {
      throw new Error(`The workbench did not open. ${await this.diagnosis()}`, { cause: error });
    }
  }

  async openFile(relativePath: string): Promise<void> {
    const name = basename(relativePath);
    await this.#quickInput.choose('Control+p', join(this.#site.shownFolder, relativePath), name);
    await this.#activeTab(name).waitFor({ timeout: limitMs });
    await this.#editor.focus();
  }

  /** Makes an empty file in the folder, and opens it. */
  async newFile(name: string): Promise<void> {
    // The palette that is just closing may take the name; and VS Code fails at it while it is still starting, and says so.
    const fault = this.page.locator('.monaco-dialog-box');
    await persist(`a new file ${name}`, async () => {
      if (await fault.isVisible()) await this.press('Escape');
      await this.runCommand('Create: New File...');
      return (await this.#quickInput.search(name, `Create New File (${name})`)) || undefined;
    });
    await this.press('Enter');
    await this.#quickInput.holds(join(this.#site.shownFolder, name));
    await this.press('Enter');
    await this.#activeTab(name).waitFor({ timeout: limitMs });
    await this.#editor.focus();
  }

  /** Runs a command by the title that the palette shows, its category included: `Changewright: Open preview`. */
  async runCommand(title: string): Promise<void> {
    await this.#quickInput.choose('F1', `>${title}`, title);
  }

  async quickInput(text: string): Promise<void> {
    await this.#quickInput.answer(text);
  }

  quickInputLabels(): Promise<string[]> {
    return this.#quickInput.labels();
  }

  /** Types like a person: VS Code indents, closes quotes and suggests as it would for one. */
  async typeText(text: string): Promise<void> {
    await this.#editor.focus();
    await this.page.keyboard.type(text, { delay: 10 });
  }

  focusEditor(): Promise<void> {
    return this.#editor.focus();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  goToLine(line: number, column = 1): Promise<void> {
    return this.#editor.goToLine(line, column);
  }

  problems(): Promise<string[]> {
    return this.#problems.rows();
  }

  pickSuggestion(label: string): Promise<void> {
    return this.#editor.pickSuggestion(label);
  }

  chooseFromSnippet(label: string): Promise<void> {
    return this.#editor.choose(label);
  }

  atPlaceholder(placeholder: string): Promise<void> {
    return this.#editor.atPlaceholder(placeholder);
  }

  suggestions(): Promise<string[]> {
    return this.#editor.suggestions();
  }

  hoverText(line: number, column: number): Promise<string> {
    return this.#editor.hoverText(line, column);
  }

  quickFix(title: string): Promise<void> {
    return this.#editor.quickFix(title);
  }

  /** Chooses from the actions that a command of the palette lists. */
  chooseAction(command: string, title: string): Promise<void> {
    return this.#editor.chooseAction(title, () => this.runCommand(command));
  }

  editorText(): Promise<string> {
    return this.#editor.text();
  }

  async saveFile(): Promise<void> {
    await persist('saving', async () => {
      await this.page.keyboard.press('Control+s');
      const saved = this.page.locator('.editor-group-container.active .tab.active:not(.dirty)');
      return (await isShown(saved)) || undefined;
    });
  }

  fileText(relativePath: string): Promise<string> {
    return readFile(join(this.#folder, relativePath), 'utf8');
  }

  /** The item of the status bar that says this, once it does. */
  async statusItem(text: string | RegExp): Promise<Locator> {
    const item = this.page.locator('.statusbar-item', { hasText: text }).first();
    await item.waitFor({ timeout: limitMs });
    return item;
  }

  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** The document inside the webview on show, for clicks and for axe. */
  webviewFrame(): Promise<Frame> {
    return persist(
      'a webview',
      async () => {
        for (const frame of this.page.frames()) if (await isWebviewOnShow(frame)) return frame;
        return undefined;
      },
      async () =>
        `Frames: ${this.page
          .frames()
          .map((frame) => frame.url())
          .join(' | ')}`,
    );
  }

  async webviewText(): Promise<string> {
    return (await this.webviewFrame()).locator('body').innerText({ timeout: limitMs });
  }

  /** Saves a picture of the window and answers its path. */
  async screenshot(name: string): Promise<string> {
    await mkdir(screenshots, { recursive: true });
    const path = join(screenshots, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** All that helps to understand a failed test. */
  async diagnosis(): Promise<string> {
    const toasts = await this.notifications().catch(() => []);
    const parts = [
      `notifications: ${toasts.join(' | ') || 'none'}`,
      'browser console errors:',
      ...this.#errors,
      'server and extension host:',
      await this.#site.log(),
    ];
    return parts.join('\n');
  }

  /** Ends what this workbench started, and nothing else. */
  close(): Promise<void> {
    return endAll(this.#started);
  }

  #activeTab(name: string): Locator {
    return this.page.locator(`.editor-group-container.active .tab.active[data-resource-name=${JSON.stringify(name)}]`);
  }
}

// A webview is a document in two frames; while it loads, its next document waits in a hidden third.
async function isWebviewOnShow(frame: Frame): Promise<boolean> {
  if (!frame.url().includes('/fake.html')) return false;
  const element = await frame.frameElement().catch(() => undefined);
  if (element === undefined || (await element.getAttribute('id')) !== 'active-frame') return false;
  const outer = await frame.parentFrame()?.frameElement();
  return (await element.isVisible()) && (await outer?.isVisible()) === true;
}
