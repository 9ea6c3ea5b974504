import { defineConfig } from 'vitest/config';

/** Unit and integration tests. A test that needs a DOM says so itself: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    // A limit against hanging, not a measure of speed: shared machines are slow at times.
    testTimeout: 60_000,
    // Every core: by default one is kept free.
    maxWorkers: '100%',
    // `npm run coverage`: of the core by its own tests.
    coverage: { include: ['src/core/**'], reporter: ['text-summary', 'html'], thresholds: { lines: 95 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/core/**/*.test.ts', 'test/parse/**/*.test.ts'],
          // Pure functions without globals: one import of core for all files instead of one for each (a fifth of the time).
          pool: 'forks',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/core/**', 'test/parse/**'],
        },
      },
    ],
  },
});
