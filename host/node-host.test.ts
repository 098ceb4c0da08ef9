import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicHolidays } from './holidays.ts';
import { findYamlFiles, withoutIgnored } from './list-yaml-files.ts';
import { createNodeHost, toPath, toUri } from './node-host.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changewright-host-'));
  const files: Record<string, string> = {
    'a.yaml': '1',
    'b.yml': '2',
    'c.txt': '3',
    'plans/ü (1).yaml': '4',
    'plans/drafts/d.yaml': '5',
    'old/e.yaml': '6',
    'node_modules/f/f.yaml': '7',
    '.gitignore': 'old/\n',
    'plans/.changewrightignore': 'drafts\n',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  await mkdir(join(folder, '.git'));
  await symlink(folder, join(folder, 'plans', 'loop'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the host of Node', () => {
  const host = createNodeHost();

  it('lists YAML files in a stable order, without what is ignored, following no links', async () => {
    const { files: listed } = await findYamlFiles(folder);
    expect(listed.map((file) => file.slice(folder.length + 1))).toEqual(['a.yaml', 'b.yml', 'plans/ü (1).yaml']);
    expect(await host.list(toUri(folder))).toEqual(listed.map(toUri));
  });

  it('heeds ignore files above the folder, up to the repository', async () => {
    expect((await findYamlFiles(join(folder, 'old'))).files).toEqual([]);
    expect((await findYamlFiles(join(folder, 'plans'))).files).toEqual([join(folder, 'plans', 'ü (1).yaml')]);
  });

  it('names folders that cannot be read', async () => {
    const file = join(folder, 'a.yaml');
    expect(await findYamlFiles(file)).toEqual({ files: [], unreadable: [file] });
  });

  it('leaves out of given paths what is ignored in any folder that holds them', async () => {
    const [kept, above, beside] = ['plans/ü (1).yaml', 'old/e.yaml', 'plans/drafts/d.yaml'].map((each) =>
      join(folder, each),
    ) as [string, string, string];
    expect(await withoutIgnored([kept, above, beside], folder)).toEqual([kept]);
    expect(await withoutIgnored([kept, above, beside], join(folder, 'plans', 'drafts'))).toEqual([kept]);
  });

  it('heeds outside a repository only ignore files within the top', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'changewright-outside-'));
    await mkdir(join(outside, 'plans'));
    await writeFile(join(outside, '.gitignore'), 'a.yaml\n');
    await writeFile(join(outside, 'plans', '.gitignore'), 'b.yaml\n');
    const [a, b] = ['a.yaml', 'b.yaml'].map((name) => join(outside, 'plans', name)) as [string, string];
    expect(await withoutIgnored([a, b], outside)).toEqual([]);
    expect(await withoutIgnored([a, b], join(outside, 'plans'))).toEqual([a]);
    await rm(outside, { recursive: true });
  });

  it('reads YAML as UTF-8 or not at all, with its byte order mark', async () => {
    const [latin, marked, picture] = ['latin.yaml', 'marked.yaml', 'p.png'].map((name) =>
      join(folder, 'old', name),
    ) as [string, string, string];
    await writeFile(latin, Buffer.from('title: Übergabe', 'latin1'));
    await writeFile(marked, '\uFEFFtitle: Übergabe');
    await writeFile(picture, Buffer.from([0x89, 0xff]));
    await expect(host.read(toUri(latin))).rejects.toThrow();
    expect(await host.read(toUri(marked))).toBe('\uFEFFtitle: Übergabe');
    expect(await host.read(toUri(picture))).toBeDefined();
  });

  it('tells a file that is absent from one that cannot be read', async () => {
    expect(await host.read(toUri(join(folder, 'a.yaml')))).toBe('1');
    expect(await host.read(toUri(join(folder, 'none.yaml')))).toBeUndefined();
    await expect(host.read(toUri(join(folder, 'plans')))).rejects.toThrow();
    expect(await host.read('untitled:Untitled-1')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')(
    'waits for no pipe and reads no device to its end, which has none (Windows has neither)',
    async () => {
      const pipe = join(folder, 'pipe.md');
      execFileSync('mkfifo', [pipe]);
      for (const path of [pipe, '/dev/zero']) await expect(host.read(toUri(path))).rejects.toThrow('no file');
      await rm(pipe);
    },
  );

  it('finds the repository that a file lies in', async () => {
    expect(await host.git(toUri(join(folder, 'plans', 'ü (1).yaml')))).toEqual({ root: toUri(folder) });
  });

  it('goes from paths to URIs and back', () => {
    const path = join(folder, 'plans', 'ü (1).yaml');
    expect(toPath(toUri(path))).toBe(path);
  });

  it('takes the day of the plan’s time zone, else of the machine', () => {
    const [west, east] = [host.today('Etc/GMT+12'), host.today('Pacific/Kiritimati')];
    expect(west < east).toBe(true);
    expect(host.today('No/Such-Zone')).toBe(host.today());
  });
});

it('knows public holidays by country and region, and none of a country that does not exist', () => {
  expect(publicHolidays('DE', 'NW', 2027)).toContain('2027-10-03');
  expect(publicHolidays('DE', 'NW', 2027)).toContain('2027-11-01');
  expect(publicHolidays('DE', 'BE', 2027)).not.toContain('2027-11-01');
  expect(publicHolidays('XX', undefined, 2027)).toEqual([]);
});
