import { defineConfig } from 'vitest/config';

const conditions = ['development', 'module', 'node', 'import', 'default'];

/** Slow tests are projects of their own: `vitest --project=unit` is what one runs all day. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Of two processors, by default only one would work.
    maxWorkers: '100%',
    globalSetup: ['test/setup/build-templates.ts'],
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/*.generated.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/package/**', 'test/process/**'],
          // Generous: on a busy machine a test that takes a second may take ten.
          testTimeout: 60_000,
          env: { TZ: 'UTC', NO_COLOR: '1' },
          setupFiles: ['test/setup/fixed-seed.ts'],
          // Nothing is mocked and no test changes what others see, so files share loaded modules.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          // What starts other programs: cjm as a process, an editor's language server.
          name: 'process',
          include: ['test/process/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
