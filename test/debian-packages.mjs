/** Programs from Debian that tests use, installed where that can be: as root, on Debian. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export async function ensureDebianPackages(names, say) {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!canInstall) return;
  const missing = [];
  for (const name of names) if (!(await isInstalled(name))) missing.push(name);
  if (missing.length === 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`installing ${missing.join(', ')} with apt-get`);
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}

async function isInstalled(name) {
  const answer = await run('dpkg', ['-s', name]).catch(() => '');
  return answer.includes('Status: install ok installed');
}

/** The output of a command; when it fails, an error that holds its most telling line, with all of the output as its cause. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(failure(`${command} ${args[0]}`, output))));
  });
}

function failure(command, output) {
  const lines = output.trim().split('\n');
  const telling = lines.find((line) => /^(npm error|E:)/i.test(line)) ?? lines.at(-1) ?? '';
  return new Error(`${command} failed: ${telling.slice(0, 300)}`, { cause: output });
}
