import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{core,server,client}/**/*.test.ts'],
          testTimeout: 30_000,
          // Nothing in these rooms is kept between files, and loading all rules anew for each would take most of the time.
          isolate: false,
        },
      },
      { test: { name: 'unit-node', include: ['{host,cli}/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'protocol', include: ['test/protocol/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'command-line',
          include: ['test/command-line/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      { test: { name: 'package', include: ['test/package/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 } },
      { test: { name: 'pictures', include: ['test/vscode/pictures.ts'], testTimeout: 240_000 } },
      {
        test: {
          name: 'vscode',
          include: ['test/vscode/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
