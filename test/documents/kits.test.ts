import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../core/document/inline.ts';
import type { Sheet } from '../../core/kits/kit.ts';
import type { Kit, KitFormat } from '../../core/kits/kit-formats.ts';
import { linesOf } from '../../core/testing/lines-of.ts';
import { Workspace } from '../../core/workspace.ts';
import { exportSheet } from '../../exporters/export-sheet.ts';
import { makeKit } from '../../exporters/make-kit.ts';
import { createNodeHost, toUri } from '../../host/node-host.ts';
import { canReadBack, convert, textOfPages, unwrapped } from './read-back.ts';

const EXAMPLES = ['engineering/ship', 'hospital/handover', 'small/expenses'] as const;

async function sheetsOf(example: string, kit: Kit, format: KitFormat): Promise<readonly Sheet[]> {
  const workspace = new Workspace(createNodeHost({ today: '2027-01-25' as never }));
  const uri = toUri(`${process.cwd()}/examples/${example}.change.yaml`);
  await workspace.scan(uri.slice(0, uri.lastIndexOf('/')));
  const made = await makeKit(workspace, uri, { kit }, format);
  if ('reason' in made) throw new Error(made.reason);
  return made.sheets;
}

async function bytesOf(sheet: Sheet, format: KitFormat, paper: 'a4' | 'letter' = 'a4'): Promise<Uint8Array> {
  const bytes = await exportSheet(sheet, format, paper);
  if (!bytes) throw new Error(`no ${format}`);
  return bytes;
}

/** A page of text is a page, but for the blanks that a line break takes or makes. */
function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

describe.runIf(canReadBack())('kits of the examples are read back', () => {
  it.each(EXAMPLES)('%s: a manager pack takes two pages, a sheet one, on both papers', async (example) => {
    for (const [kit, most] of [
      ['managers', 2],
      ['staff', 1],
    ] as const) {
      for (const sheet of await sheetsOf(example, kit, 'pdf')) {
        for (const paper of ['a4', 'letter'] as const) {
          const pages = await textOfPages(await bytesOf(sheet, 'pdf', paper));
          expect(pages.length, `${sheet.name} on ${paper}`).toBe(most);
        }
      }
    }
  });

  it.each(EXAMPLES)('%s: Word and PDF say all that is in them, Word on as many pages', async (example) => {
    for (const [kit, most] of [
      ['managers', 2],
      ['staff', 1],
      ['faq', 2],
    ] as const) {
      const [sheet] = await sheetsOf(example, kit, 'docx');
      if (!sheet) throw new Error('no sheet');
      const word = await textOfPages(await convert(await bytesOf(sheet, 'docx'), 'docx', 'pdf'), 'raw');
      expect(word.length, sheet.name).toBeLessThanOrEqual(most);
      const pdf = await textOfPages(await bytesOf(sheet, 'pdf'), 'raw');
      for (const text of [word, pdf].map((pages) => withoutBlanks(pages.join('')))) {
        const missing = linesOf(sheet.document)
          .map(wordsOf)
          .filter((line) => !text.includes(withoutBlanks(line)));
        expect(missing, sheet.name).toEqual([]);
      }
    }
  });

  it.each(EXAMPLES)('%s: a slide is one slide, and says who does what', async (example) => {
    const [sheet] = await sheetsOf(example, 'slide', 'pptx');
    if (!sheet) throw new Error('no slide');
    const pages = await textOfPages(await convert(await bytesOf(sheet, 'pptx'), 'pptx', 'pdf'));
    expect(pages).toHaveLength(1);
    expect(unwrapped(pages.join())).toContain('Who does what');
  });
});

/** Python's own, as others read mail: what they cannot make sense of they list as defects. */
const READ_MAIL = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.SMTP)
parts = [part for part in message.walk() if not part.is_multipart()]
print(json.dumps({
  'defects': [str(defect) for part in message.walk() for defect in part.defects],
  'from': [address.addr_spec for address in message['from'].addresses] if message['from'] else [],
  'subject': message['subject'], 'unsent': message['x-unsent'],
  'types': [part.get_content_type() for part in parts],
  'text': message.get_body(('plain',)).get_content(),
}))
`;

function hasPython(): boolean {
  const isThere = !spawnSync('python3', ['--version']).error;
  if (!isThere) console.log('Drafts are not read by Python: there is no python3');
  return isThere;
}

it.runIf(hasPython())('drafts are mail to Python as well', async () => {
  const sheets = await sheetsOf('engineering/ship', 'touchpoints', 'eml');
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    const { stdout, stderr } = spawnSync('python3', ['-c', READ_MAIL], { input: await bytesOf(sheet, 'eml') });
    const read = JSON.parse(stdout.toString('utf8') || JSON.stringify({ stderr: stderr.toString() }));
    expect(read).toMatchObject({ defects: [], unsent: '1', types: ['text/plain', 'text/html'] });
    const subject = sheet.draft?.touchpoint.value.subject;
    expect(read.subject).toBe(subject ?? '[not available yet]');
    expect(read.text).toContain('ship-questions@example.org');
    // Managers sign by themselves: nobody knows from whom it comes.
    expect(read.from).toHaveLength(sheet.draft?.touchpoint.isSentByManagers ? 0 : 1);
  }
});
