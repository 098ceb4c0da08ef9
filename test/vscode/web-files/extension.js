// The file system of the tests in a browser: a folder of the test's machine, behind its web server. Runs in VS Code's worker.
const vscode = require('vscode');

exports.activate = (context) => {
  const server = context.extensionUri.with({ path: '/disk' }).toString(true);
  const changed = new vscode.EventEmitter();
  const tell = (type, uri) => changed.fire([{ type, uri }]);
  const ask = async (operation, uri, more = {}) => {
    const response = await fetch(`${server}/${operation}?${new URLSearchParams({ path: uri.path })}`, more);
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    if (!response.ok) throw vscode.FileSystemError.Unavailable(uri);
    return response;
  };
  const files = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('list', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('read', uri)).arrayBuffer()),
    writeFile: async (uri, content) => {
      await ask('write', uri, { method: 'POST', body: content });
      tell(vscode.FileChangeType.Changed, uri);
    },
    createDirectory: async (uri) => ask('make', uri, { method: 'POST' }),
    delete: async (uri) => {
      await ask('delete', uri, { method: 'POST' });
      tell(vscode.FileChangeType.Deleted, uri);
    },
    rename: () => {
      throw vscode.FileSystemError.NoPermissions('no test renames a file');
    },
  };
  for (const scheme of ['test-files', 'vscode-vfs'])
    context.subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files));
};
