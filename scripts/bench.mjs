// Measures where time goes, as ratios of medians within one run. Absolute figures of shared machines say little.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const RUNS = 9;
const folder = mkdtempSync(join(tmpdir(), 'changewright-bench-'));

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function timeProcess(args, cwd = folder) {
  const times = [];
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    spawnSync(process.execPath, args, { cwd, stdio: 'ignore' });
    if (run > 0) times.push(performance.now() - start);
  }
  return median(times);
}

/** A plan of about so many lines: risks are the entries of which there may be any number. */
function planOf(lines) {
  const head = 'kind: change-plan\ntitle: "Bench"\nstatus: draft\npeople:\n  ada:\n    name: "Ada"\nrisks:\n';
  const entry = (n) =>
    `  risk-${n}:\n    event: "Something goes wrong in week ${n}"\n    cause: "Too much at once"\n    effect: "People wait"\n    likelihood: 3\n    impact: 4\n    response: "Do less at once"\n    owner: ada\n    due: 2027-03-01\n`;
  return head + Array.from({ length: Math.ceil((lines - 7) / 9) }, (_, n) => entry(n)).join('');
}

/** What VS Code asks after each keystroke, for the lines on show and for the whole file. */
function roundOf(uri) {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
  return [
    ['textDocument/codeLens', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [], triggerKind: 2 } }],
  ];
}

/** Keystroke to diagnostics over stdio: the server is the built one, the client only counts. */
async function timeKeystrokes(lines) {
  const server = spawn(process.execPath, [join(process.cwd(), 'dist/server.mjs'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = [];
  let buffer = Buffer.alloc(0);
  server.stdout.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, end)).toString())?.[1]);
      if (end < 0 || buffer.length < end + 4 + length) return;
      const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
      buffer = buffer.subarray(end + 4 + length);
      for (const waiter of [...waiting])
        if (waiter.matches(message)) waiting.splice(waiting.indexOf(waiter), 1)[0].resolve(message);
    }
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const until = (matches) => new Promise((resolve) => waiting.push({ matches, resolve }));
  const published = (version) =>
    until(({ method, params }) => method === 'textDocument/publishDiagnostics' && params.version === version);
  const started = performance.now();
  const initialized = until(({ id }) => id === 1);
  send({
    id: 1,
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: {
          publishDiagnostics: { versionSupport: true },
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
          semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
        },
      },
    },
  });
  await initialized;
  const initialize = performance.now() - started;
  send({ method: 'initialized', params: {} });
  const uri = pathToFileURL(join(folder, 'bench.change.yaml')).href;
  const first = published(1);
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'changewright', version: 1, text: planOf(lines) } },
  });
  await first;
  const times = [];
  const rounds = [];
  const summaries = [];
  let lastId = 1;
  const request = (method, params) => {
    const own = ++lastId;
    const answer = until(({ id }) => id === own);
    send({ id: own, method, params });
    return answer;
  };
  for (let version = 2; version < 2 + 3 * RUNS; version++) {
    const answer = published(version);
    const start = performance.now();
    send({
      method: 'textDocument/didChange',
      params: {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } }, text: 'x' }],
      },
    });
    await answer;
    times.push(performance.now() - start);
    await Promise.all(roundOf(uri).map(([method, params]) => request(method, params)));
    rounds.push(performance.now() - start);
    const asked = performance.now();
    await request('changewright/summary', { uri });
    summaries.push(performance.now() - asked);
  }
  server.kill();
  return { initialize, keystroke: median(times), round: median(rounds), summary: median(summaries) };
}

try {
  const sizes = [150, 1_000, 5_000];
  for (const lines of sizes) {
    mkdirSync(join(folder, String(lines)));
    writeFileSync(join(folder, String(lines), 'plan.change.yaml'), planOf(lines));
  }
  const cli = join(process.cwd(), 'dist/cli.mjs');
  const bare = timeProcess(['-e', '0']);
  console.log(`bare Node starts in ${bare.toFixed(0)} ms; all below in units of that`);
  console.log(`changewright --version       ${(timeProcess([cli, '--version']) / bare).toFixed(1)}`);
  for (const lines of sizes)
    console.log(
      `check, ${String(lines).padStart(5)} lines         ${(timeProcess([cli, 'check', `${lines}/plan.change.yaml`, '--fail-on', 'never']) / bare).toFixed(1)}`,
    );
  for (const lines of sizes) {
    const { initialize, keystroke, round, summary } = await timeKeystrokes(lines);
    console.log(
      `server, ${String(lines).padStart(5)} lines        initialize ${(initialize / bare).toFixed(1)}, keystroke to diagnostics ${(keystroke / bare).toFixed(2)} (${keystroke.toFixed(1)} ms), to all that VS Code asks ${(round / bare).toFixed(2)}, then the preview's summary ${(summary / bare).toFixed(2)}`,
    );
  }
  for (const file of ['extension.cjs', 'server.mjs', 'cli.mjs', 'preview.js']) {
    console.log(`dist/${file.padEnd(14)} ${(statSync(join('dist', file)).size / 1024).toFixed(0)} kB`);
  }
  const activation = readFileSync('.cache/activation.json', { encoding: 'utf8', flag: 'a+' });
  console.log(
    activation
      ? `extension activation in the last run in a real VS Code: ${JSON.parse(activation).milliseconds} ms`
      : 'extension activation: run npm run test:vscode first',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// The rules by themselves: in TypeScript, bundled for this one run.
const outfile = join(process.cwd(), '.cache', 'bench-rules.mjs');
const entryPoints = ['scripts/bench-rules.ts'];
await build({
  entryPoints,
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
