import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder } from '../testing/folder.ts';
import { type KitOptions, kit } from './kit.ts';

const PLAN = `kind: change-plan
title: Ship small
people: {dana: {name: Dana Osei, email: dana@example.org}}
why: {goal: {statement: We ship in small steps.}}
who: {affected: {engineers: {gaining: Free weekends}, leads: {gaining: A coach}}}
when: {start: 2026-12-01, go-live: 2027-02-01, end: 2027-06-30}
---
kind: communication-plan
title: How we tell it
audiences:
  engineers: {name: Engineers, managers: leads, do: Try it}
  leads: {name: Leads, do: Talk}
messages: {core: Small steps., points: {why: {text: Customers wait., answers: [why]}}}
channels:
  room: {name: Room, medium: meeting, direction: two-way, reaches: [engineers]}
  mail: {name: Mail, medium: e-mail, direction: one-way, reaches: [engineers]}
responsibility: {sender: dana}
schedule:
  talk: {date: 2026-12-08, audiences: [engineers], channel: room, messages: [why]}
  news: {date: 2026-12-09, audiences: [engineers], channel: mail, messages: [why], subject: "Small \\r\\nBcc: x@example.org"}
  gone: {date: 2026-12-10, audiences: [engineers], channel: mail, status: cancelled}
training: {manager-kit: {talking-points: ./points.md}}
`;

let folder: Folder;

beforeEach(async () => {
  folder = await makeFolder();
  await folder.write('w/p.change.yaml', PLAN);
  await folder.write('w/points.md', '# Points\n\nBe calm.\n');
  await folder.write('secret.md', 'SECRET');
});

afterEach(() => folder.remove());

function run(options: Partial<KitOptions> & Pick<KitOptions, 'for'>, file = 'w/p.change.yaml') {
  return kit(file, { paper: 'a4', ...options }, folder.environment);
}

function written(...parts: string[]): Promise<string> {
  return readFile(path.join(folder.path, ...parts), 'utf8');
}

describe('a kit', () => {
  it('of one text goes to standard output, or into a file by whose name its format is known', async () => {
    const { output } = await run({ for: 'managers', format: 'md' });
    expect(output).toContain('# Ship small');
    expect(output).toContain('Be calm.');
    const { notes } = await run({ for: 'managers', output: 'out/pack.html' });
    expect(notes).toEqual(['Wrote out/pack.html.']);
    expect(await written('out', 'pack.html')).toContain('Be calm.');
    await run({ for: 'managers', output: 'out/PACK.HTM' });
    expect(await written('out', 'PACK.HTM')).toContain('Be calm.');
  });

  it('of several documents goes into a folder, which is made', async () => {
    const { notes } = await run({ for: 'staff', format: 'md', output: 'new/kit' });
    expect(notes).toEqual(['Wrote new/kit/what-changes-engineers.md.', 'Wrote new/kit/what-changes-leads.md.']);
    expect(await written('new', 'kit', 'what-changes-leads.md')).toContain('A coach');
  });

  it('is Word or a draft for a mail program unless one says otherwise', async () => {
    await run({ for: 'managers', output: 'kit' });
    await run({ for: 'touchpoints', output: 'kit' });
    expect((await readdir(path.join(folder.path, 'kit'))).sort()).toEqual([
      '2026-12-08-talk.eml',
      '2026-12-09-news.eml',
      'manager-pack-leads.docx',
    ]);
    const mail = await written('kit', '2026-12-09-news.eml');
    expect(mail).toMatch(/^Subject: Small Bcc: x@example\.org\r$/m);
    expect(mail).not.toMatch(/^Bcc/m);
  });

  it('is of the day that is given', async () => {
    const { output } = await run({ for: 'touchpoints', format: 'eml', item: 'talk', today: '2026-12-01' });
    expect(output).toContain('Date: Tue, 1 Dec 2026 00:00:00 +0000');
  });

  it('replaces nothing unless it is told to, and writes nothing then', async () => {
    await folder.write('kit/what-changes-leads.md', 'mine');
    await expect(run({ for: 'staff', format: 'md', output: 'kit' })).rejects.toThrow(
      'kit/what-changes-leads.md exists already; nothing was written. Add --force to replace what is there.',
    );
    expect(await readdir(path.join(folder.path, 'kit'))).toEqual(['what-changes-leads.md']);
    const elsewhere = path.join(folder.path, 'kit');
    const environment = { ...folder.environment, cwd: path.join(folder.path, 'w') };
    await expect(
      kit('p.change.yaml', { for: 'staff', paper: 'a4', format: 'md', output: elsewhere }, environment),
    ).rejects.toThrow(`${path.join(elsewhere, 'what-changes-leads.md')} exists already`);
    await run({ for: 'staff', format: 'md', output: 'kit', force: true });
    expect(await written('kit', 'what-changes-leads.md')).toContain('A coach');
  });

  it('leaves out what nobody can be invited to, and says so', async () => {
    const { notes } = await run({ for: 'touchpoints', format: 'ics', output: 'kit' });
    expect(notes).toEqual([
      'Left out, since nobody meets there or no day is set: news.',
      'Wrote kit/2026-12-08-talk.ics.',
    ]);
    await expect(run({ for: 'touchpoints', format: 'ics', item: 'news' })).rejects.toThrow(
      'There is nothing to invite people to. Left out, since nobody meets there or no day is set: news.',
    );
  });

  it('is the same each time', async () => {
    for (const into of ['a', 'b']) await run({ for: 'managers', output: into });
    const [a, b] = await Promise.all(
      ['a', 'b'].map((into) => readFile(path.join(folder.path, into, 'manager-pack-leads.docx'))),
    );
    expect(a?.equals(b as Buffer)).toBe(true);
  });
});

describe('what makes no sense is said in one line', () => {
  it.each<[Partial<KitOptions> & Pick<KitOptions, 'for'>, string | RegExp]>([
    [{ for: 'all' }, '--for takes managers, staff, faq, touchpoints or slide, not "all".'],
    [{ for: 'faq', format: 'ics' }, 'faq cannot be written as ics. --format takes docx, pdf, html or md.'],
    [{ for: 'slide', output: 'x.docx' }, 'slide cannot be written as docx. --format takes pptx, html or md.'],
    [{ for: 'faq', output: 'x.csv' }, 'faq cannot be written as csv. --format takes docx, pdf, html or md.'],
    [
      { for: 'faq', format: 'docx', output: 'x.PDF' },
      '--format says docx, but the name x.PDF says pdf. Choose a name that ends in .docx, or --format pdf.',
    ],
    [
      { for: 'faq', format: 'docx', output: 'x.xlsx' },
      /^--format says docx, but the name x\.xlsx says xlsx\. Choose a name that ends in \.docx\.$/,
    ],
    [{ for: 'faq', paper: 'a3' }, '--paper takes a4 or letter, not "a3".'],
    [{ for: 'staff', item: 'talk' }, '--item goes with --for touchpoints only'],
    [{ for: 'slide', audience: 'leads' }, '--audience does not go with --for slide'],
    [{ for: 'staff', format: 'md' }, 'These are 2 documents: say into which folder, such as -o kit.'],
    [{ for: 'staff', output: 'x.md' }, 'These are 2 documents, and x.md is one file: name a folder instead.'],
    [{ for: 'staff', audience: 'nobody' }, 'There is no audience "nobody". Audiences are: engineers, leads.'],
    [
      { for: 'managers', audience: 'engineers' },
      'No audience names "engineers" under "managers:". Managers are: leads.',
    ],
    [{ for: 'touchpoints', item: 'nothing' }, 'The schedule has no item "nothing". Items are: talk, news, gone.'],
    [{ for: 'touchpoints', item: 'gone' }, 'The item "gone" is cancelled: nothing goes out for it.'],
    [{ for: 'touchpoints', item: 'talk', audience: 'leads' }, 'Nothing of this is for "leads". It is for: engineers.'],
    [{ for: 'touchpoints', today: '2027-08-01', format: 'ics', audience: 'leads' }, 'Nothing of this is for "leads".'],
  ])('%j', async (options, message) => {
    await expect(run(options)).rejects.toThrow(message);
  });

  it('what is no text at a terminal, though not in a pipe', async () => {
    const options = { for: 'faq', paper: 'a4' };
    const terminal = { ...folder.environment, isOutputTerminal: true };
    await expect(kit('w/p.change.yaml', options, terminal)).rejects.toThrow(
      'docx is not for a terminal: say where to write it, such as -o questions-and-answers.docx.',
    );
    const { bytes } = await run({ for: 'faq' });
    expect(String.fromCharCode(...(bytes ?? []).slice(0, 2))).toBe('PK');
  });

  it('a logo that cannot be had, beside the file that is made', async () => {
    await folder.write('w/changewright.yaml', 'summary: {brand: {name: Us, logo: ../logo.png}}\n');
    const { notes, output } = await run({ for: 'faq', format: 'md' });
    expect(notes).toEqual([expect.stringMatching(/^The logo \.\.\/logo\.png is left out: /)]);
    expect(output).toContain('Us · Questions and answers');
  });

  it('a restricted plan, and one that is of no such kind', async () => {
    await folder.write('r.change.yaml', 'kind: change-plan\ntitle: SECRET\nconfidentiality: restricted\n');
    await expect(run({ for: 'faq', format: 'md' }, 'r.change.yaml')).rejects.toThrow(
      /^r\.change\.yaml is restricted: nothing of it goes into what staff have in hand\.$/,
    );
    await folder.write('a.registry.yaml', 'kind: change-registry\ntitle: A\n');
    await expect(run({ for: 'faq', format: 'md' }, 'a.registry.yaml')).rejects.toThrow(
      'so there is nothing to hand out',
    );
  });

  it('a plan with nothing to hand out', async () => {
    await folder.write('e.change.yaml', 'kind: change-plan\ntitle: A\n');
    const ask = (kit: string) => run({ for: kit, format: 'md' }, 'e.change.yaml');
    await expect(ask('managers')).rejects.toThrow('so nobody needs a manager pack');
    await expect(ask('staff')).rejects.toThrow('The plans name no audience');
    await expect(ask('touchpoints')).rejects.toThrow('Nothing on the schedule is still to be sent.');
  });
});

describe('files outside the repository are never read', () => {
  beforeEach(() => mkdir(path.join(folder.path, 'w', '.git')));

  it.each([
    ['../secret.md', 'outside'],
    ['./../secret.md', 'outside'],
    ['./link.md', 'outside'],
    ['./linked/secret.md', 'outside'],
    ['./pointer.md', 'outside'],
    ['./folder.md', 'cannot be read'],
  ])('%s', async (given, reason) => {
    await symlink(path.join(folder.path, 'secret.md'), path.join(folder.path, 'w', 'link.md'));
    await symlink(folder.path, path.join(folder.path, 'w', 'linked'));
    await symlink('link.md', path.join(folder.path, 'w', 'pointer.md'));
    await mkdir(path.join(folder.path, 'w', 'folder.md'));
    await writeFile(path.join(folder.path, 'w', 'p.change.yaml'), PLAN.replace('./points.md', given));
    const { output, notes } = await run({ for: 'managers', format: 'md' });
    expect(output).not.toContain('SECRET');
    expect(output).toContain(reason);
    expect(notes).toEqual([]);
  });

  it('but those within it are, by a link, too', async () => {
    await symlink('points.md', path.join(folder.path, 'w', 'link.md'));
    await writeFile(path.join(folder.path, 'w', 'p.change.yaml'), PLAN.replace('./points.md', './link.md'));
    expect((await run({ for: 'managers', format: 'md' })).output).toContain('Be calm.');
  });
});
