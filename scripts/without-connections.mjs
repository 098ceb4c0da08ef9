import { readFile } from 'node:fs/promises';

/**
 * Libraries that write files bring ways to fetch pictures over the network and to run text as code. Nothing of ours asks
 * for them. They are taken out of the bundles, so that there is nothing to be misled into.
 */
export const withoutConnections = {
  name: 'without-connections',
  setup(build) {
    build.onResolve({ filter: /^node:https?$/ }, () => ({ path: 'no-connection', namespace: 'nothing' }));
    build.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'export default undefined;' }));
    build.onLoad({ filter: /node_modules\/(?:pdfmake|jszip|setimmediate)\/.*\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      return {
        contents: code
          .replaceAll('new Function("return this")()', 'globalThis')
          .replaceAll(/new Function\(""\s*\+\s*\w+\)/g, 'undefined'),
      };
    });
  },
};

/** What a browser would connect with, by name. */
export const NO_CONNECTIONS = { fetch: 'undefined', XMLHttpRequest: 'undefined' };
