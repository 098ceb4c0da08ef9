import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documented, hasEditor, type Visit, visit } from './visit.ts';

/** Line by line as the scripts count on it: a name that nobody has in line 7, a score in line 13, spacing in line 12. */
const plan = `kind: change-plan
title: "Ship each day" # kept
people:
  ada:
    name: "Ada Example"
who:
  roles: {sponsor: ada, lead: adda}
risks:
  attrition:
    event: "People leave."
    likelihood: 3
    impact:   4
    score: 9
`;

const EDITORS = [
  {
    name: 'Neovim',
    binary: 'nvim',
    language: 'lua',
    command: (folder: string) =>
      [
        'nvim',
        '--headless',
        '-i',
        'NONE',
        '-u',
        'NONE',
        '-c',
        'filetype on',
        '-c',
        `luafile ${resolve('test/editors/neovim.lua')}`,
        folder,
      ] as const,
  },
  {
    name: 'Emacs',
    binary: 'emacs',
    language: 'elisp',
    command: (_folder: string) => ['emacs', '--batch', '-l', resolve('test/editors/emacs.el')] as const,
  },
];

describe.each(EDITORS)('$name, set up as documented', ({ name, binary, language, command }) => {
  const isThere = hasEditor(binary);
  if (!isThere) console.log(`Tests in ${name} left out: there is no ${binary} (on Debian: see docs/reliability.md)`);

  test.skipIf(!isThere)('shows findings, answers, renames, fixes and formats', async () => {
    const found: Visit = await visit(plan, await documented(language), command);
    expect(found.fault).toBeUndefined();
    expect(found.findings).toContainEqual({ code: 'unresolved-reference', line: 7 });
    expect(found.findings).toContainEqual({ code: 'risk-score', line: 13 });
    expect(found.hover).toContain('Ada Example');
    expect(found.definitionLine).toBe(4);
    expect(found.completion).toContain('ada');
    expect(found.renamed).toBe(plan.replace('  ada:', '  anna:').replace('sponsor: ada,', 'sponsor: anna,'));
    expect(found.formatted).toBe(found.renamed.replace('impact:   4', 'impact: 4'));
    expect(found.fixed).toBe(found.formatted.replace('score: 9', 'score: 12'));
  });
});
