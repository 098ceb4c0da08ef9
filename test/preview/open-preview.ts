import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { FromPage, PageMessage, PageState, ToPage } from '../../client/preview/messages.ts';
import { renderPage } from '../../client/preview/page.ts';
import { findChromium } from '../vscode/setup.mjs';
import { THEMES, type Theme } from './themes.ts';

const NONCE = 'a-nonce';

/** What a page would do that no page of ours may. */
export interface Watched {
  readonly dialogs: string[];
  readonly requests: string[];
  readonly violations: string[];
  readonly errors: string[];
}

/** The preview's page alone, in a real browser, under its own policy, with the test in the place of VS Code. */
export interface Preview {
  readonly page: Page;
  readonly watched: Watched;
  send(message: ToPage): Promise<void>;
  show(html: string, more?: Partial<PageMessage>): Promise<void>;
  /** What the page has said. */
  said(): Promise<FromPage[]>;
  state(): Promise<PageState | undefined>;
  wear(theme: Theme): Promise<void>;
  close(): Promise<void>;
}

export const chromiumPath = findChromium();

interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** The bundle as the extension has it, at an origin of its own. */
async function serve(): Promise<Served> {
  const { outputFiles } = await build({
    entryPoints: { preview: 'client/preview/webview/script.ts' },
    bundle: true,
    write: false,
    outdir: 'out',
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/')), text]));
  files.set('/', renderPage({ ...PARTS, nonce: NONCE }));
  const server = createServer(({ url = '/' }, response) => {
    const text = files.get(url);
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { origin: `http://127.0.0.1:${port}`, close };
}

const PARTS = {
  uri: 'file:///plans/ship.change.yaml',
  language: 'en',
  title: 'Executive summary',
  hint: 'Enter goes to its line in the plan.',
  script: '/preview.js',
  styles: '/preview.css',
  source: "'self'",
};

export interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** What VS Code has kept. */
  readonly state?: PageState;
  readonly isCalm?: boolean;
}

export async function openPreview({ width = 900, height = 700, state, isCalm }: Opening = {}): Promise<Preview> {
  const served = await serve();
  const browser = await chromium.launch({
    executablePath: chromiumPath as string,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const reducedMotion = isCalm ? 'reduce' : 'no-preference';
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.origin });
  const page = await context.newPage();
  const watched = watch(page, served.origin);
  await page.addInitScript(actAsVsCode, state);
  await page.goto(served.origin);
  const preview = previewOf(page, watched, { browser, served });
  await preview.wear('light');
  return preview;
}

function watch(page: Page, origin: string): Watched {
  const watched: Watched = { dialogs: [], requests: [], violations: [], errors: [] };
  page.on('dialog', (dialog) => {
    watched.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const own = ['/', '/preview.js', '/preview.css'].map((path) => `${origin}${path}`);
    if (!own.includes(request.url())) watched.requests.push(request.url());
  });
  // What the policy has stopped was not sent; it is among the violations.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') watched.requests.splice(watched.requests.indexOf(request.url()), 1);
  });
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.text().startsWith('violation: ')) watched.violations.push(message.text());
    else if (message.type() === 'error') watched.errors.push(message.text());
  });
  return watched;
}

/** Runs in the page, before its own script. */
function actAsVsCode(kept: PageState | undefined): void {
  const said: unknown[] = [];
  let state: unknown = kept;
  Object.assign(window, {
    said,
    keptState: () => state,
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => said.push(message),
      getState: () => state,
      setState: (next: unknown) => {
        state = next;
      },
    }),
  });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.log(`violation: ${violatedDirective} ${blockedURI} ${sample}`),
  );
}

type ActedWindow = Window & { readonly said: FromPage[]; readonly keptState: () => PageState | undefined };

function previewOf(page: Page, watched: Watched, own: { browser: Browser; served: Served }): Preview {
  let shown = 0;
  const send = (message: ToPage) =>
    page.evaluate((data) => void window.dispatchEvent(new MessageEvent('message', { data })), message);
  return {
    page,
    watched,
    send,
    show: (html, more) => send({ type: 'page', page: ++shown, html, language: 'en', reader: 'sponsor', ...more }),
    said: () => page.evaluate(() => (window as unknown as ActedWindow).said),
    state: () => page.evaluate(() => (window as unknown as ActedWindow).keptState()),
    wear: (theme) =>
      page.evaluate(({ body, variables }) => {
        document.body.className = body;
        for (const [name, value] of Object.entries(variables)) document.documentElement.style.setProperty(name, value);
      }, THEMES[theme]),
    close: async () => {
      await own.browser.close();
      await own.served.close();
    },
  };
}
