import { describe, expect, it } from 'vitest';
import { safeName } from '../../src/export/file-name.ts';

describe('names of files', () => {
  it.each([
    ['合同会社カナデリンク', '合同会社カナデリンク'],
    ['A/B\\C:D*E?F"G<H>I|J', 'A B C D E F G H I J'],
    ['../../etc/passwd', 'etc passwd'],
    ['.hidden', 'hidden'],
    ['name. . ', 'name'],
    ['CON', '_CON'],
    ['com1.txt', '_com1.txt'],
    ['改\n行\tと\u0000制御', '改 行 と制御'],
    ['cod\u202Exlsx.exe', 'cod xlsx.exe'],
    ['', 'audit'],
    ['///', 'audit'],
    ['\uD83D', 'audit'],
  ])('%j → %s', (from, to) => expect(safeName(from)).toBe(to));
  it('stay within what file systems take, whole characters only', () => {
    for (const text of ['長'.repeat(500), '😀'.repeat(500), 'x'.repeat(500)]) {
      const name = safeName(text);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name.length).toBeGreaterThan(30);
      expect(name).not.toMatch(/[\uD800-\uDFFF]/u);
    }
  });
});
