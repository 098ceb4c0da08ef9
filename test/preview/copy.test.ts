import { expect, test } from 'vitest';
import { describeInBrowser } from './describe-in-browser.ts';

const PAGE = `<div class="page first"><section id="a"><h2>Timeline</h2>
<p>Ann <strong>decides</strong> by <span class="gap" data-place="1">not yet answered</span>, see <a href="https://example.org/" rel="noreferrer">the trial</a>.</p>
<figure><figcaption>Phases</figcaption><div class="wide"><svg viewBox="0 0 10 10"><text>drawn</text></svg></div>
<details><summary>As a table</summary><div class="wide"><table><caption>Phases</caption><thead><tr><th scope="col">Phase</th></tr></thead><tbody><tr><th scope="row">Pilot</th></tr></tbody></table></div></details></figure></section></div>`;

describeInBrowser('copying as rich text', (open) => {
  test('gives looks that need no style sheet, tables for pictures, and plain words beside', async () => {
    const preview = await open();
    await preview.show(PAGE);
    await preview.page.bringToFront();
    await preview.send({ type: 'copy', text: 'Plain words.' });
    await expect.poll(() => preview.said()).toContainEqual({ type: 'copied', isDone: true });
    // Read here, as the text is looked through under the page's policy once more where it is taken out of the clipboard.
    expect(preview.watched).toEqual({ dialogs: [], requests: [], violations: [], errors: [] });
    const [html, text] = await preview.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [(await read('text/html')) ?? '', await read('text/plain')];
    });
    expect(text).toBe('Plain words.');
    expect(html).toMatch(/<span style="font-style: italic;?">not yet answered<\/span>/);
    expect(html).toMatch(/<td|<th[^>]* style="border: 1px solid/);
    expect(html).toContain('<a href="https://example.org/"');
    expect(html).toContain('Pilot');
    expect(html).not.toMatch(/svg|drawn|data-place|tabindex|class=|As a table|<details|<caption/);
  });
});
