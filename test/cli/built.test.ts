import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/core/model/audit.ts';

const DEMO = 'public/demo/asagiri';
const built = mkdtempSync(join(tmpdir(), 'hisho-built-'));
afterAll(() => rmSync(built, { recursive: true, force: true }));

const run = (argv: string[], input = '') => spawnSync(process.execPath, argv, { encoding: 'utf8', input, maxBuffer: 64 * 2 ** 20 });

/** What the pages alone decide. */
const decided = (json: string): unknown => (JSON.parse(json) as Audit).findings.map(({ id, status, value, evidence }) => [id, status, value, evidence.map(({ quote }) => quote)]);

describe('the built command', { timeout: 60_000 }, () => {
  beforeAll(() => {
    const { status, stderr } = run(['node_modules/vite/bin/vite.js', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn', '--outDir', built]);
    expect([status, stderr]).toEqual([0, '']);
  }, 60_000);

  it('finds what the command from source finds', () => {
    const [fast, source] = [run([join(built, 'audit.mjs'), DEMO]), run(['--import', 'tsx', 'src/cli/main.ts', DEMO])];
    expect([fast.status, source.status]).toEqual([0, 0]);
    expect(decided(fast.stdout)).toEqual(decided(source.stdout));
  });

  it('a long list: a line for each target, and nothing but progress beside it', () => {
    const targets = Array.from({ length: 14 }, () => DEMO);
    const { status, stdout, stderr } = run([join(built, 'audit.mjs'), '-', '--format', 'jsonl', '--max-pages', '1'], targets.join('\n'));
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(targets.length);
    expect(
      stderr
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith(DEMO)),
    ).toEqual([]);
  });
});
