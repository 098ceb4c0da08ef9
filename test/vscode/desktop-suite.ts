import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const limitMs = 30_000;

/** What VS Code calls; a rejected promise fails the run. */
export async function run(): Promise<void> {
  const [plan] = await vscode.workspace.findFiles('**/*.{change,comms}.yaml', undefined, 1);
  assert.ok(plan, 'examples/draft holds a plan');
  const document = await vscode.workspace.openTextDocument(plan);
  await vscode.window.showTextDocument(document);
  const diagnostics = await diagnosticsOf(plan);
  assert.notEqual(diagnostics.length, 0, `${plan.path} is a draft, so that there is something to say about it`);
  const sources = new Set(diagnostics.map((diagnostic) => diagnostic.source?.toLowerCase()));
  assert.ok(sources.has('changewright'), `the diagnostics are Changewright's, not only of ${[...sources].join(', ')}`);
}

function diagnosticsOf(uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(limit);
      listener.dispose();
      resolve(vscode.languages.getDiagnostics(uri));
    };
    const limit = setTimeout(finish, limitMs);
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (vscode.languages.getDiagnostics(uri).length > 0) finish();
    });
    if (vscode.languages.getDiagnostics(uri).length > 0) finish();
  });
}
