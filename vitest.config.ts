import { defineConfig } from 'vitest/config';

/** Tests of the source, of the built files, of the files behind real web servers, and of the pages in a browser. `npm test` runs them all. */
export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    projects: [
      {
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], maxWorkers: 2, testTimeout: 30_000 },
      },
      {
        // The built site is read once and shared by the test files, so they run in one process.
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Real web servers, which need Debian's packages, and builds that are broken on purpose.
        test: {
          name: 'hosting',
          include: ['tests/{hosting,durable}/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/browser-setup.ts'],
          // Pages wait for networks and for pauses in typing more than they compute, so there are more files at a time than
          // cores. What a worker has read of the built site serves all its files.
          maxWorkers: 3,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
