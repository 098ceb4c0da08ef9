import { afterEach, describe } from 'vitest';
import { chromiumPath, type Opening, openPreview, type Preview } from './open-preview.ts';

/** Tests of the preview's page in a real browser; left out, with the reason, where there is none. */
export function describeInBrowser(name: string, tests: (open: (opening?: Opening) => Promise<Preview>) => void): void {
  if (chromiumPath === undefined) {
    console.log(
      'Tests of the preview left out: Chromium is missing. Install it, or name it in CHANGEWRIGHT_TEST_CHROMIUM',
    );
  }
  describe.skipIf(chromiumPath === undefined)(name, () => {
    let preview: Preview | undefined;
    afterEach(() => preview?.close());
    tests(async (opening) => {
      preview = await openPreview(opening);
      return preview;
    });
  });
}
