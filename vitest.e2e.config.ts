import { defineConfig } from 'vitest/config';

/** Tests in real programs: one file at a time, since every file starts its own. `--project` is the browser, or LibreOffice. */
const project = (name: string) => ({
  test: { name, environment: 'node' as const, include: [`test/e2e/${name}/**/*.test.ts`], testTimeout: 60_000, hookTimeout: 90_000, fileParallelism: false },
});

export default defineConfig({
  test: { fileParallelism: false, projects: [project('chromium'), project('firefox'), project('office')] },
});
