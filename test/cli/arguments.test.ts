import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/arguments.ts';

describe('arguments', () => {
  it('have defaults', () =>
    expect(readArguments(['site'])).toEqual({
      targets: ['site'],
      format: 'json',
      lang: 'ja',
      out: null,
      origin: null,
      maxPages: null,
      hours: 30,
      sort: 'given',
      onlyDifferences: false,
    }));
  it('are read', () =>
    expect(
      readArguments([
        'a',
        '--format',
        'md',
        '--out',
        'x.txt',
        '--origin',
        'https://a.example',
        '--max-pages',
        '5',
        '--lang=en',
        'b',
        '--hours',
        '50',
        '--sort',
        'monthly',
        '--only-differences',
      ]),
    ).toEqual({
      targets: ['a', 'b'],
      format: 'md',
      lang: 'en',
      out: 'x.txt',
      origin: 'https://a.example',
      maxPages: 5,
      hours: 50,
      sort: 'monthly',
      onlyDifferences: true,
    }));
  it('a file says its format by its suffix, unless told otherwise', () => {
    expect(readArguments(['a', '--out', 'x.md'])?.format).toBe('md');
    expect(readArguments(['a', '--out', 'x.md', '--format', 'json'])?.format).toBe('json');
    expect(readArguments(['a', '--out', 'x.dat'])?.format).toBe('json');
    expect(readArguments(['a', '--out', 'x.XLSX'])?.format).toBe('xlsx');
  });
  it('--help', () => expect(readArguments(['--help'])).toBeNull());
  it.each([
    [[]],
    [['a', '--format', 'doc']],
    [['a', '--lang', 'fr']],
    [['a', '--max-pages', '0']],
    [['a', '--max-pages', 'x']],
    [['a', '--max-pages', '1.5']],
    [['a', '--origin', 'provider']],
    [['a', '--origin', 'ftp://x']],
    [['a', '--hours', '0']],
    [['a', '--hours', '']],
    [['a', '--sort', 'best']],
    [['a', '--none']],
    [['a', '--out']],
  ])('wrong: %j', (argv) => expect(() => readArguments(argv)).toThrow(UsageError));
});
