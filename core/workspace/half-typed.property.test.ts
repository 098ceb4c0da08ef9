import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateFindings } from '../report/located-finding.ts';
import { memoryHost, toUri } from '../testing/memory-host.ts';
import { Workspace } from '../workspace.ts';

const names = (readdirSync('examples', { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/'));
const examples = Object.fromEntries(
  names.filter((name) => /\.(yaml|md)$/.test(name)).map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);
const plans = Object.keys(examples).filter((name) => name.endsWith('.yaml'));

it('plans cut anywhere never break the check, and every finding lies in the text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...plans),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('', 'x', ': ', '- ', '"', '{', '\n', '\t', '*', ' #'),
      async (name, where, typed) => {
        const whole = examples[name] as string;
        const at = Math.floor(where * whole.length);
        for (const text of [whole.slice(0, at) + typed, whole.slice(0, at) + typed + whole.slice(at)]) {
          const workspace = new Workspace(memoryHost(examples));
          workspace.setText(toUri(name), text);
          const checked = await workspace.check(toUri(name));
          for (const { span, message } of checked ? locateFindings(checked, (uri) => workspace.fileOf(uri)) : []) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(message).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
});
