import { defineConfig } from 'vitest/config';

/** Unit and integration tests. A test that needs a DOM says so itself: `// @vitest-environment happy-dom`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    coverage: { include: ['src/**'], reporter: ['text-summary', 'html'] },
  },
});
