import { describe, expect, it } from 'vitest';
import { lineText } from '../core/document/render-text.ts';
import { FORMATS_OF_KIT, KITS, type Kit, type KitFormat, TEXT_FORMATS } from '../core/kits/kit-formats.ts';
import { HOSTILE_CASES } from '../core/testing/hostile-texts.ts';
import { linesOf } from '../core/testing/lines-of.ts';
import { memoryHost, toUri } from '../core/testing/memory-host.ts';
import { Workspace } from '../core/workspace.ts';
import { exportSheet } from './export-sheet.ts';
import { makeKit } from './make-kit.ts';
import { readMail } from './testing/read-mail.ts';

/** Every kit in every format that is text. */
const ALL = KITS.flatMap((kit) =>
  FORMATS_OF_KIT[kit].filter((format) => TEXT_FORMATS.includes(format)).map((format) => [kit, format] as const),
);

/** In all places that are not for staff `SECRET` stands, in those that are `open`. */
const CHANGE = `kind: change-plan
title: Ship small
people: {dana: {name: Dana Osei, role: SECRET-role}}
why: {goal: {statement: open-goal}}
who:
  stakeholders: {leads: {influence: 5, support: 1, approach: SECRET-approach, audience: leads}}
  affected:
    engineers: {impact: high, losing: open-losing, gaining: open-gaining, concerns: [{concern: open-concern, response: open-response}]}
  told-early: [{who: leads, since: 2027-01-01, bound-by: SECRET-bound}]
when: {start: 2027-02-01, go-live: 2027-04-13, end: 2027-07-30}
how:
  resistance: [{audience: engineers, because: SECRET-because, response: SECRET-response, owner: dana}]
risks:
  leaving: {event: SECRET-event, cause: SECRET-cause, effect: SECRET-effect, audience: engineers, likelihood: 3, impact: 4, response: SECRET-answer, fallback: SECRET-fallback}
support:
  asks: {coaches: {what: SECRET-ask, amount: SECRET-amount, whom: dana, if-not: SECRET-if-not}}
safety:
  job-security: {position: SECRET-position}
decisions: {fund: {ask: SECRET-decision, whom: dana, recommendation: SECRET-recommendation}}
open: [{question: why.goal, owner: dana, due: 2027-03-01, because: SECRET-deferral}]
not-applicable: [{question: where.urgent-areas, because: SECRET-reason}]
`;

const COMMS = `kind: communication-plan
title: How we tell it
for: ./a.change.yaml
audiences:
  engineers: {name: Engineers, managers: leads, do: open-do}
  leads: {name: Leads, do: open-lead-do}
messages:
  core: open-core
  points:
    why: {text: open-why, answers: [why]}
    jobs: {text: SECRET-jobs, answers: [job-security]}
  tailored: [{point: jobs, audience: engineers, text: SECRET-tailored, in-it-for-them: SECRET-gain}]
channels: {room: {name: Room, medium: meeting, direction: two-way, reaches: [engineers, leads]}}
responsibility: {sender: dana}
contact: {person: dana, answers-within: 1 working day}
schedule:
  talk: {date: 2027-02-23, audiences: [engineers, leads], channel: room, messages: [why], faq: open-faq}
  jobs-talk: {date: 2027-02-24, audiences: [engineers], channel: room, messages: [jobs], subject: SECRET-subject, text: SECRET-text, talking-points: ./secret.md}
crisis: {scenarios: {leak: {holding-line: SECRET-line, trigger: SECRET-trigger}}}
training: {manager-kit: {talking-points: ./secret.md, faq: SECRET-kit-faq}}
`;

const FILES: Readonly<Record<string, string>> = {
  'a.change.yaml': CHANGE,
  'a.comms.yaml': COMMS,
  'secret.md': 'SECRET-file',
  'b.conversation.yaml': 'kind: conversation-guide\ntitle: SECRET-guide\nfor: ./a.change.yaml\nabout: SECRET-about\n',
  'c.learning.yaml': 'kind: learning-review\ntitle: SECRET-review\nfor: ./a.change.yaml\nevent: SECRET-happened\n',
  'd.change.yaml':
    'kind: change-plan\ntitle: SECRET-plan\nconfidentiality: restricted\nhow: {communication: {plan: ./a.comms.yaml}}\nwho: {affected: {engineers: {losing: SECRET-loss}}}\nwhat: {out-of-scope: [SECRET-scope]}\n',
};

async function workspaceOf(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(files, '2027-01-25'));
  await workspace.scan('file:///w');
  return workspace;
}

async function kitAs(
  kit: Kit,
  format: KitFormat,
  given: Readonly<Record<string, string>> | Workspace,
): Promise<{ readonly name: string; readonly text: string }[]> {
  const workspace = given instanceof Workspace ? given : await workspaceOf(given);
  const made = await makeKit(workspace, toUri('a.change.yaml'), { kit }, format);
  if ('reason' in made) throw new Error(made.reason);
  const written = await Promise.all(
    made.sheets.map(async (sheet) => ({ name: sheet.name, bytes: await exportSheet(sheet, format, 'a4') })),
  );
  return written.flatMap(({ name, bytes }) => (bytes ? [{ name, text: new TextDecoder().decode(bytes) }] : []));
}

function wordsIn(text: string, format: KitFormat): string {
  if (format !== 'eml') return text.replaceAll('\r\n ', '');
  const { headers, parts } = readMail(text);
  return JSON.stringify([headers, parts]);
}

describe('nothing that staff must not know is in a kit', () => {
  it.each(ALL)('for %s as %s', async (kit, format) => {
    const files = await kitAs(kit, format, FILES);
    const all = files.map(({ name, text }) => `${name}\n${wordsIn(text, format)}`).join('\n');
    expect(all).toContain('open-');
    expect(all).not.toContain('SECRET');
  });

  it('but it is told once somebody has approved it', async () => {
    const approved = {
      ...FILES,
      'a.change.yaml': CHANGE.replace('SECRET-position}', 'SECRET-position, approved-by: dana}'),
    };
    const all = (await kitAs('managers', 'md', approved)).map(({ text }) => text).join();
    expect(all).toContain('SECRET-file');
    expect((await kitAs('touchpoints', 'eml', approved)).map(({ text }) => wordsIn(text, 'eml')).join()).toContain(
      'SECRET-text',
    );
  });

  it('no kit is made of a restricted plan, and its refusal does not name it', async () => {
    const workspace = await workspaceOf(FILES);
    const asked = KITS.map((kit) => makeKit(workspace, toUri('d.change.yaml'), { kit }, 'md'));
    expect(await Promise.all(asked)).toEqual(KITS.map(() => ({ reason: 'restricted' })));
  });
});

describe('files are read only if they lie in the workspace and are text', () => {
  it.each([
    ['./points.md', 'file-text'],
    ['./none.md', 'there is no file ./none.md'],
    ['../../etc/hostname.md', 'lies outside the folder of the plans and was not read'],
    ['./../../etc/passwd', 'lies outside the folder of the plans and was not read'],
    ['./points.yaml', 'see the file ./points.yaml'],
    ['./.env', 'see the file ./.env'],
  ])('%s', async (path, said) => {
    const comms = COMMS.replaceAll('./secret.md', path)
      .replaceAll(', jobs', '')
      .replace(/^ {4}jobs: .*\n/m, '');
    const plans = { ...FILES, 'a.comms.yaml': comms.replace('messages: [jobs], ', '') };
    const [pack] = await kitAs('managers', 'md', {
      ...plans,
      'points.md': 'file-text',
      'points.yaml': 'no',
      '.env': 'no',
    });
    expect(pack?.text).toContain(said);
  });
});

describe('whatever a plan says stays text in every format', () => {
  const PLAIN = /^(?:!DOCTYPE|\/?[a-z][A-Za-z0-9]*)$/;

  it.each(HOSTILE_CASES)('%s', async (_, text) => {
    const quoted = JSON.stringify(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
    const hostile = {
      ...FILES,
      'a.change.yaml': spoilt(CHANGE, quoted),
      'a.comms.yaml': spoilt(COMMS, quoted),
      'secret.md': text,
    };
    const workspace = await workspaceOf(hostile);
    for (const [kit, format] of ALL.filter(([, each]) => each === 'html' || each === 'eml' || each === 'ics')) {
      for (const { name, text: file } of await kitAs(kit, format, workspace)) {
        expect(name).toMatch(/^[a-z0-9-]{1,130}$/);
        if (format === 'html') {
          const tags = [...file.matchAll(/<(\/?[^\s>]*)/g)].map(([, tag]) => tag ?? '');
          expect(tags.filter((tag) => !PLAIN.test(tag))).toEqual([]);
          expect(file).not.toMatch(/<(?:script|iframe|img|object|embed|form|foreignObject|use|image)\b/i);
          expect(file).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|src|xlink:href)\s*=/i);
          for (const [, href] of file.matchAll(/\shref="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:|mailto:|#)/);
        } else if (format === 'eml') {
          expect(readMail(file).parts).toHaveLength(2);
        } else expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
      }
    }
  });

  /** Each text of staff's is another one, now that it holds this. */
  function spoilt(plan: string, quoted: string): string {
    const texts = /(?<=[:[] ?)(?:open-[a-z-]+|Dana Osei|Engineers\b|Leads\b|Room|Ship small)(?=[,}\]\n])/g;
    expect(plan.match(texts)?.length).toBeGreaterThan(6);
    return plan.replaceAll(texts, () => quoted);
  }
});

it('a kit is in the language of its plan, whoever makes it', async () => {
  const workspace = await workspaceOf({ ...FILES, 'a.change.yaml': CHANGE.replace('title:', 'language: de\ntitle:') });
  const made = await makeKit(workspace, toUri('a.change.yaml'), { kit: 'managers' }, 'md');
  if ('reason' in made) throw new Error(made.reason);
  const words = made.sheets.flatMap(({ document }) => linesOf(document).map(lineText)).join('\n');
  expect(words).toContain('Das weiß ich noch nicht');
});
