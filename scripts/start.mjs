// The first look on a fresh machine: checks the examples, writes a summary, says where it is and what to try next.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const summary = 'out/ship-summary.pdf';

function changewright(...args) {
  const { status } = spawnSync(process.execPath, ['dist/cli.mjs', ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync('out', { recursive: true });
console.log('Three complete examples, which should be clean:\n');
changewright('check', 'examples/engineering', 'examples/hospital', 'examples/small');
console.log('\nA half-done draft, with what it does not answer yet:\n');
changewright('check', 'examples/draft', '--fail-on', 'never');
changewright('summary', 'examples/engineering/ship.change.yaml', '-o', summary);
console.log(`
The executive summary of the first example is in ${summary}.

Try next:
  node dist/cli.mjs init change-plan my.change.yaml --title "My change" --size small
  node dist/cli.mjs check my.change.yaml
  node dist/cli.mjs questions my.change.yaml
  node dist/cli.mjs summary examples/hospital/handover.change.yaml -o out/handover.docx
  node dist/cli.mjs kit examples/hospital/handover.comms.yaml --for managers --format docx -o out/managers
  npm run package            builds .cache/changewright.vsix: install it in VS Code with "Extensions: Install from VSIX…"
  npm test                   runs all tests`);
