import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/core/model/audit.ts';

const DEMO = 'public/demo/asagiri';
const dir = mkdtempSync(join(tmpdir(), 'hisho-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command as `npm run -s audit --` does. */
const audit = (...argv: string[]): Promise<Outcome> => auditFrom('', ...argv);

/** With something on standard input. */
const auditFrom = (input: string, ...argv: string[]): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.end(input);
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });

describe('audited: 0', { timeout: 30_000 }, () => {
  it('JSON to standard output and nothing else there, progress to standard error', async () => {
    const { code, out, err } = await audit(DEMO);
    const json = JSON.parse(out) as Audit;
    expect(code).toBe(0);
    expect(json).toMatchObject({ schemaVersion: 1, lang: 'ja', site: { origin: 'https://asagiri-hisho.example' } });
    expect(json.findings).toHaveLength(99);
    expect(json.pages).toHaveLength(10);
    expect(json.pages.every(({ status }) => status === 'read')).toBe(true);
    expect(err.trim().split('\n')).toHaveLength(10);
  });

  it('Markdown into a file, another origin, English, fewer pages', async () => {
    const file = join(dir, 'audit.md');
    const { code, out } = await audit(DEMO, '--out', file, '--origin', 'http://127.0.0.1:8080', '--lang', 'en', '--max-pages', '3');
    const text = readFileSync(file, 'utf8');
    expect([code, out]).toEqual([0, '']);
    expect(text).toContain('http://127.0.0.1:8080/');
    expect(text).toContain('Pages read (3)');
  });

  it('several targets are one comparison', async () => {
    const page = join(dir, 'lp.html');
    writeFileSync(page, '<meta charset=utf-8><title>とおり秘書</title><h1>とおり秘書</h1><p>秘書の代行です。</p>');
    const { code, out } = await audit(DEMO, page);
    const json = JSON.parse(out) as { schemaVersion: number; audits: Audit[] };
    expect(code).toBe(0);
    expect(json.schemaVersion).toBe(1);
    expect(json.audits.map(({ site }) => site.title)).toEqual(['あさぎり秘書室｜静岡のオンライン秘書・事務代行', 'とおり秘書']);
  });

  it.each([
    ['csv', /^\uFEFF区分,/],
    ['html', /^<!DOCTYPE html>/],
  ])('%s', async (format, begins) => {
    const { code, out } = await audit(DEMO, '--format', format);
    expect(code).toBe(0);
    expect(out).toMatch(begins);
  });

  it('a workbook into a folder, called after provider and date', async () => {
    const { code, out } = await audit(DEMO, '--format', 'xlsx', '--out', dir);
    const [name = ''] = readdirSync(dir).filter((file) => file.endsWith('.xlsx'));
    expect([code, out]).toEqual([0, '']);
    expect(name).toMatch(/^株式会社あさぎり秘書室-\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(readFileSync(join(dir, name)).subarray(0, 2).toString()).toBe('PK');
  });

  it('several targets side by side, at the wished hours, without what is alike', async () => {
    const { code, out } = await audit(DEMO, 'test/sites/dev/nocode-studio', '--format', 'md', '--hours', '12', '--only-differences', '--sort', 'monthly');
    expect(code).toBe(0);
    expect(out).toMatch(/^# 2つのサイトの比較\n/);
    expect(out).toContain('| 項目 | 糸まき事務室 | 株式会社あさぎり秘書室 |');
    expect(out.split('\n').find((line) => line.startsWith('| **'))).toContain('月12時間の場合');
    expect(out).toMatch(/すべて同じ\d+行は省いています。/);
  });

  it('targets from standard input, as lines', async () => {
    const { code, out } = await auditFrom(`${DEMO}\n\n  test/sites/dev/nocode-studio\n`, '-', '--format', 'jsonl');
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Audit).site.origin),
    ).toHaveLength(2);
  });

  it('a reader that goes away is no error', async () => {
    const child = spawn('bash', ['-c', `set -o pipefail; ${process.execPath} --import tsx src/cli/main.ts ${DEMO} | head -c 10; echo " \${PIPESTATUS[0]}"`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    await new Promise((resolve) => child.on('close', resolve));
    expect(out.trim().split(' ').at(-1)).toBe('0');
    expect(err).not.toMatch(/EPIPE|at .*node:/);
  });
});

describe('could not be read: 1, in one line', { timeout: 30_000 }, () => {
  const empty = mkdtempSync(join(tmpdir(), 'hisho-empty-'));
  afterAll(() => rmSync(empty, { recursive: true, force: true }));
  it.each([
    ['a folder that is not there', '/none/such'],
    ['a folder without pages', empty],
    ['a site that does not answer', 'http://127.0.0.1:1/'],
    ['an address that is none', 'https://'],
  ])('%s', async (_, target) => {
    const { code, out, err } = await audit(target);
    const lines = err
      .trim()
      .split('\n')
      .filter((line) => !/: \d+\/\d+ /.test(line));
    expect([code, out, lines.length]).toEqual([1, '', 1]);
  });
  it('one of two: the other is audited', async () => {
    const { code, out } = await audit('/none/such', DEMO);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { audits: Audit[] }).audits).toHaveLength(1);
  });
});

describe('wrong usage: 2, nothing on standard output', { timeout: 30_000 }, () => {
  it.each([[[]], [[DEMO, '--format', 'doc']], [[DEMO, '--hours', 'x']], [[DEMO, '--sort', 'best']], [['-', '--format', 'jsonl']], [[DEMO, '--none']]])('%j', async (argv) => {
    const { code, out, err } = await audit(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
    expect(err).not.toContain('    at ');
  });
});
