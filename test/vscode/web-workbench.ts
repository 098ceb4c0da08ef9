import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findWebRig } from './setup.mjs';
import { unpack } from './unpack.ts';
import { renderWebPage } from './web-page.ts';
import { startWebServer } from './web-server.ts';
import { endAll, openWorkbench, settingsOf, type Workbench, type WorkbenchOptions } from './workbench.ts';

export interface WebWorkbenchOptions extends WorkbenchOptions {
  /** Whether the folder is one that nobody has said to trust yet. */
  readonly isUntrusted?: boolean;
}

/**
 * VS Code in a browser and nowhere else: the extension runs in a worker, and the folder lies in a virtual file system.
 * The options' folder has to be in a folder of its own, which is the file system's root.
 */
export async function startWebWorkbench(options: WebWorkbenchOptions): Promise<Workbench> {
  const rig = await findWebRig();
  if ('missing' in rig) throw new Error(rig.missing);
  const started: (() => Promise<void>)[] = [];
  try {
    const home = await mkdtemp(join(tmpdir(), 'cw-web-'));
    started.push(() => rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
    await unpack(options.vsix, join(home, 'vsix'));
    const shownFolder = `/${basename(options.folder)}`;
    const isTrustAsked = options.isUntrusted === true;
    const settings = {
      ...settingsOf(options),
      'security.workspace.trust.enabled': isTrustAsked,
      'security.workspace.trust.startupPrompt': 'never',
    };
    const server = await startWebServer({
      folders: {
        code: rig.codeOss,
        extension: join(home, 'vsix', 'extension'),
        'web-files': fileURLToPath(new URL('web-files', import.meta.url)),
      },
      disk: dirname(options.folder),
      page: (origin) => renderWebPage({ origin, settings, folder: shownFolder, isTrustAsked }),
    });
    started.push(server.close);
    const site = { url: `${server.origin}/`, shownFolder, log: async () => 'in the browser' };
    return await openWorkbench({ site, folder: options.folder, chromium: rig.chromium, home, started });
  } catch (error) {
    await endAll(started);
    throw error;
  }
}
