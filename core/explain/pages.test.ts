import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../questions/catalogue.ts';
import { RULES } from '../rules/catalogue.ts';
import { drawCheck, findingsOf } from '../testing/check-picture.ts';
import { stripSquiggles } from '../testing/picture.ts';
import { CODE_PAGES, EXPLAINED, pagePathOf, renderPage } from './pages.ts';

describe('the pages', () => {
  it('are there for every rule, question and other code, each code once', () => {
    expect(EXPLAINED).toHaveLength(RULES.length + QUESTIONS.length + Object.keys(CODE_PAGES).length);
    expect(new Set(EXPLAINED).size).toBe(EXPLAINED.length);
    for (const code of EXPLAINED) {
      expect(renderPage(code), code).toContain(`# ${code}\n`);
      expect(readFileSync(`docs/${pagePathOf(code)?.split('#')[0]}`, 'utf8'), code).toContain(`# ${code}\n`);
    }
    expect(renderPage('no-such-code')).toBeUndefined();
    expect(pagePathOf('constructor')).toBeUndefined();
  });

  it('say what to do', () => {
    for (const { id } of RULES) expect(renderPage(id), id).toMatch(/## What to do\n\n\S/);
  });

  it('link only to pages that exist', () => {
    for (const folder of ['rules', 'questions']) {
      const names = new Set(readdirSync(`docs/${folder}`));
      for (const name of names) {
        const text = readFileSync(`docs/${folder}/${name}`, 'utf8');
        for (const [, target = ''] of text.matchAll(/\]\(([\w.-]+\.md)\)/g)) expect(names, name).toContain(target);
      }
    }
  });
});

/** The YAML of a page under a heading. */
function blockUnder(page: string, heading: string): string {
  return new RegExp(`## ${heading}\\n\\n\`\`\`yaml\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
}

describe.each(QUESTIONS.map((question) => [question.id, question] as const))('the page of %s', (id) => {
  const page = readFileSync(`docs/questions/${id}.md`, 'utf8');
  const isAbout = ({
    finding,
  }: {
    readonly finding: { readonly code: string; readonly questions?: readonly string[] };
  }) => finding.code === id || finding.questions?.includes(id) === true;

  it('shows where it is open', async () => {
    const picture = blockUnder(page, 'Not yet answered');
    expect(stripSquiggles(picture)).not.toBe(picture);
    expect(await drawCheck(picture, { only: isAbout, label: ({ message }) => message })).toBe(picture);
  });

  it('shows a plan that answers it', async () => {
    const found = await findingsOf(blockUnder(page, 'Answered'));
    expect(found.filter(isAbout)).toEqual([]);
    // An excerpt may point to a file that lies beside the whole example.
    const faulty = found.filter(
      ({ finding: { category, code } }) => /^(syntax|schema)$/.test(category) && code !== 'missing-file',
    );
    expect(faulty).toEqual([]);
  });
});
