import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryWorkspace, toUri } from '../testing/memory-host.ts';
import { renderSummaryHtml } from './render-html.ts';
import { renderSummaryMarkdown } from './render-markdown.ts';

async function summaryOf(files: Record<string, string>, file: string, today = '2026-11-21'): Promise<string> {
  const workspace = await memoryWorkspace(files, today);
  const summary = await workspace.summarise(toUri(file));
  return summary ? renderSummaryMarkdown(summary) : '';
}

const plan = (goal: string) => `kind: change-plan
title: ${goal}
why:
  goal:
    statement: ${goal}
what:
  kpis:
    a: {name: ${goal}, baseline: 1, target: 2}
risks:
  r: {event: ${goal}, response: ${goal}, likelihood: 3, impact: 3}
decisions:
  d: {ask: ${goal}}
`;

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![pixel](https://tracker.example/x.png)',
  '[click](javascript:alert(1))',
  '[click](command:workbench.action.terminal.new)',
  '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '# A heading',
  '> A quotation',
  '| a | b |',
  '---',
  '```js',
  '[x]: https://example.org',
  '1. one',
  '<!-- hidden',
  '&lt;script&gt;',
  '</div><style>*{display:none}</style>',
];

describe('the summary', () => {
  it('says "not yet answered" for what is missing, and invents nothing', async () => {
    const markdown = await summaryOf(
      { 'a.change.yaml': 'kind: change-plan\ntitle: Ship\nwhy:\n  goal:\n    statement: TBD\n    to: <date>\n' },
      'a.change.yaml',
    );
    expect(markdown).toContain('# Ship\n\n*Status: draft*\n\n*not yet answered*\n');
    expect(markdown).toContain('- To: *not yet answered*');
    expect(markdown).not.toMatch(/TBD|<date>|undefined|null|NaN/);
    expect(markdown).toContain('0 of 28 questions answered');
  });

  it('says who will answer what was put off, and by when', async () => {
    const text =
      'kind: change-plan\ntitle: Ship\npeople: {ada: {name: Ada Winter}}\nopen:\n  - {question: why.goal, owner: ada, due: 2027-01-15}\n';
    expect(await summaryOf({ 'a.change.yaml': text }, 'a.change.yaml')).toContain(
      '- What is the overarching goal of this change? — will be answered by Ada Winter by 15 Jan 2027',
    );
  });

  it('tells of the next four weeks in the order of days', async () => {
    const comms =
      'kind: communication-plan\ntitle: Talk\nfor: ./a.change.yaml\naudiences: {crew: {name: The crew}}\nschedule:\n  later: {date: 2027-03-01}\n  news: {every: weekly on tue from 2026-11-24 until 2026-12-01, audiences: [crew]}\n  first: {date: start + 1 day, audiences: [crew], subject: "Why now"}\n  off: {date: 2026-11-27, status: cancelled}\n';
    const markdown = await summaryOf(
      { 'a.change.yaml': 'kind: change-plan\ntitle: Ship\nwhen: {start: 2026-11-25}\n', 'a.comms.yaml': comms },
      'a.comms.yaml',
    );
    expect(markdown).toContain(
      '## The next four weeks\n\n- 24 Nov 2026: news — for The crew\n- 26 Nov 2026: Why now — for The crew\n- 1 Dec 2026: news — for The crew\n',
    );
    expect(markdown).not.toMatch(/later|off/);
  });

  it.each(['engineering/ship.change.yaml', 'hospital/handover.comms.yaml'])(
    'of %s has every decision and risk, nothing unanswered',
    async (file) => {
      const folder = file.slice(0, file.indexOf('/'));
      const names =
        folder === 'engineering'
          ? ['ship.change.yaml', 'ship.comms.yaml', 'company.registry.yaml']
          : ['handover.change.yaml', 'handover.comms.yaml', 'group.registry.yaml'];
      const files = Object.fromEntries(
        names.map((name) => [`${folder}/${name}`, readFileSync(`examples/${folder}/${name}`, 'utf8')]),
      );
      const markdown = await summaryOf(files, file);
      expect(markdown).not.toContain('not yet answered');
      expect(markdown).toContain('55 of 55 questions answered');
      expect(markdown).toContain('## Decisions and money');
      expect(markdown).not.toMatch(/undefined|\[object|NaN/);
    },
  );
});

describe('hostile text', () => {
  it.each(HOSTILE)('%s never becomes markup', async (text) => {
    const markdown = await summaryOf({ 'a.change.yaml': plan(JSON.stringify(text)) }, 'a.change.yaml');
    const harmless = await summaryOf({ 'a.change.yaml': plan('"Some words"') }, 'a.change.yaml');
    const html = renderSummaryHtml(markdown);
    expect(html).not.toMatch(/<(?:script|img|style|iframe|svg|object|!--)|href="(?!https?:|mailto:)/i);
    expect(tagsOf(html)).toEqual(tagsOf(renderSummaryHtml(harmless)));
  });

  it('keeps links that are safe, and emphasis', async () => {
    const html = renderSummaryHtml(
      await summaryOf({ 'a.change.yaml': plan('"**Bold** and [a page](https://example.org)"') }, 'a.change.yaml'),
    );
    expect(html).toContain('<strong>Bold</strong> and <a href="https://example.org">a page</a>');
  });
});

/** The elements of a page, without those that inline Markdown may make. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z0-9]+)/g)]
    .map((match) => match[1] as string)
    .filter((tag) => !/^\/?(?:em|strong|code)$/.test(tag));
}
