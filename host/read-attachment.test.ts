import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ATTACHMENT_LIMIT } from '../core/host.ts';
import { createNodeHost, toUri } from './node-host.ts';

let folder: string;
let top: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changewright-attachment-'));
  top = join(folder, 'top');
  await mkdir(join(top, 'plans'), { recursive: true });
  await mkdir(join(folder, 'top2'));
  await writeFile(join(folder, 'top2', 'secret.md'), 'SECRET');
  await writeFile(join(top, '..faq ü.md'), 'within');
  await writeFile(join(top, 'full.md'), 'x'.repeat(ATTACHMENT_LIMIT));
  await writeFile(join(top, 'large.md'), 'x'.repeat(ATTACHMENT_LIMIT + 1));
  await symlink(join(folder, 'top2', 'secret.md'), join(top, 'link.md'));
  await symlink(join(folder, 'top2'), join(top, 'folder-link'));
  await symlink('..faq ü.md', join(top, 'link-within.md'));
  await symlink(top, join(folder, 'same-top'));
  await symlink('loop.md', join(top, 'loop.md'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function attached(path: string, from = top): Promise<string> {
  const attachment = await createNodeHost().attachment(toUri(path), toUri(from));
  return typeof attachment === 'string' ? attachment : `read: ${new TextDecoder().decode(attachment)}`;
}

it('reads a file below the folder, however both are reached', async () => {
  expect(await attached(join(top, '..faq ü.md'))).toBe('read: within');
  expect(await attached(join(top, 'link-within.md'))).toBe('read: within');
  expect(await attached(join(folder, 'same-top', '..faq ü.md'))).toBe('read: within');
  expect(await attached(join(top, '..faq ü.md'), join(folder, 'same-top'))).toBe('read: within');
});

it('reads nothing that lies elsewhere once links are followed', async () => {
  expect(await attached(join(folder, 'top2', 'secret.md'))).toBe('outside');
  expect(await attached(join(top, 'link.md'))).toBe('outside');
  expect(await attached(join(top, 'folder-link', 'secret.md'))).toBe('outside');
  expect(await attached('/etc/hostname')).toBe('outside');
  // Nor is anybody told what there is elsewhere.
  expect(await attached(join(folder, 'top2', 'none.md'))).toBe('outside');
  expect(await attached(join(top, '..', 'none.md'))).toBe('outside');
});

it('tells why there are no bytes, and never rejects', async () => {
  expect(await attached(join(top, 'none.md'))).toBe('missing');
  expect(await attached(join(top, 'full.md', 'below.md'))).toBe('missing');
  expect(await attached(join(top, 'plans'))).toBe('unreadable');
  expect(await attached(join(top, 'loop.md'))).toBe('unreadable');
  expect(await attached(join(top, 'large.md'))).toBe('too-large');
  expect(await attached(join(top, 'full.md'))).toHaveLength('read: '.length + ATTACHMENT_LIMIT);
  const host = createNodeHost();
  expect(await host.attachment('vfs://h/a.md', toUri(top))).toBe('unreadable');
  expect(await host.attachment(`${toUri(top)}/a%2Fb.md`, toUri(top))).toBe('unreadable');
});

it.runIf(process.platform !== 'win32')('waits for no pipe', async () => {
  execFileSync('mkfifo', [join(top, 'pipe.md')]);
  expect(await attached(join(top, 'pipe.md'))).toBe('unreadable');
});
