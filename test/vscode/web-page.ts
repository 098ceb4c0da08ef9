/** The page of VS Code in a browser, as a site like vscode.dev would serve it. */
export interface WebPageOptions {
  readonly origin: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder to open, in the file system of `web-files`. */
  readonly folder: string;
  readonly isTrustAsked: boolean;
}

export function renderWebPage({ origin, settings, folder, isTrustAsked }: WebPageOptions): string {
  const { host } = new URL(origin);
  const extensionAt = (path: string) => ({ scheme: 'http', authority: host, path });
  const elsewhere = `http://{{uuid}}.${host}/code`;
  const configuration = {
    // VS Code trusts virtual file systems, all but this one.
    folderUri: { scheme: isTrustAsked ? 'vscode-vfs' : 'test-files', path: folder },
    configurationDefaults: settings,
    enableWorkspaceTrust: isTrustAsked,
    additionalBuiltinExtensions: [extensionAt('/web-files'), extensionAt('/extension')],
    productConfiguration: {
      // Both given, VS Code runs extensions and webviews on origins of their own, as a public site does.
      commit: 'test',
      quality: 'stable',
      webEndpointUrlTemplate: elsewhere,
      webviewContentExternalBaseUrlTemplate: `${elsewhere}/out/vs/workbench/contrib/webview/browser/pre/`,
      extensionEnabledApiProposals: {},
    },
  };
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<link rel="stylesheet" href="/code/out/vs/workbench/workbench.web.main.internal.css">
</head>
<body></body>
<script>globalThis._VSCODE_FILE_ROOT = '${origin}/code/out/';</script>
<script type="module" src="/code/out/nls.messages.js"></script>
<script type="module">
import { create, URI } from '/code/out/vs/workbench/workbench.web.main.internal.js';
const { folderUri, additionalBuiltinExtensions, ...configuration } = ${JSON.stringify(configuration)};
create(document.body, {
  ...configuration,
  additionalBuiltinExtensions: additionalBuiltinExtensions.map((each) => URI.revive(each)),
  workspaceProvider: {
    workspace: { folderUri: URI.revive(folderUri) },
    trusted: ${!isTrustAsked},
    payload: [],
    open: async () => false,
  },
});
</script>
</html>`;
}
