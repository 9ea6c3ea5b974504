import { defineConfig } from 'vitest/config';

/** Unit and integration tests. A test that needs a DOM says so itself: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // A limit against hanging, not a measure of speed: shared machines are slow at times.
    testTimeout: 60_000,
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
