import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** What tries very many cases or makes many whole files: part of the gate, too long for each commit. */
const THOROUGH = ['{core,exporters,server,client}/**/*.property.test.ts', '{core,exporters}/**/*.thorough.test.ts'];

export default defineConfig({
  test: {
    // On a small machine one core would be left idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{core,exporters,server,client}/**/*.test.ts'],
          exclude: THOROUGH,
          testTimeout: 30_000,
          setupFiles: ['test/same-cases.ts'],
          // Nothing in these rooms is kept between files, and loading all rules anew for each would take most of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: 'thorough',
          include: THOROUGH,
          setupFiles: ['test/same-cases.ts'],
          testTimeout: 240_000,
          isolate: false,
        },
      },
      { test: { name: 'unit-node', include: ['{host,cli}/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'documents',
          include: ['test/documents/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      { test: { name: 'preview', include: ['test/preview/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      { test: { name: 'editors', include: ['test/editors/*.test.ts'], testTimeout: 120_000 } },
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
