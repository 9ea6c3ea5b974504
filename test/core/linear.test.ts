import { describe, expect, it, vi } from 'vitest';
import { distinct, type Pattern, readSources, sourceFiles, watchConstructions } from '../../scripts/linear/find-patterns.ts';
import { HOSTILE_PAGES } from '../../scripts/linear/hostile-pages.ts';
import { leastTimes } from '../../scripts/linear/measure-detectors.ts';
import { plainScan, steepOn } from '../../scripts/linear/measure-patterns.ts';
import { findAddresses, placeKey } from '../../src/core/facts/company/addresses.ts';
import { findHours } from '../../src/core/facts/reading/hours.ts';
import { bareLabel } from '../../src/core/facts/reading/labels.ts';
import { findLicences } from '../../src/core/facts/company/licences.ts';
import { coreName, findCompanies, nameFromValue, personIn, personsWithTitle } from '../../src/core/facts/company/names.ts';
import { findPhones } from '../../src/core/facts/contact/phones.ts';
import { yenIn } from '../../src/core/facts/company/profile.ts';
import { sentenceSubject } from '../../src/core/facts/reading/subject.ts';
import { assertionAt, isNegated } from '../../src/core/text/assertion.ts';
import { findDates } from '../../src/core/text/dates.ts';
import { fold, foldText, joinCjk, squeeze } from '../../src/core/text/fold.ts';
import { arabicNumerals, readNumber } from '../../src/core/text/numerals.ts';
import { sentenceRanges } from '../../src/core/text/sentences.ts';
import { declaredHidden } from '../../src/parse/hidden-rules.ts';
import { auditBody, findingOf } from '../support/audit-html.ts';

/**
 * Text made to be slow: every finder takes time in proportion to its length. Measured in processor time against a plain scan in the same
 * run, so that it means the same on every machine.
 */

const LENGTH = 30_000;
/** Plain scans of the same text that a finder may cost: about ten times the slowest, a sixth of the mildest quadratic one that was seen. */
const SCANS = 500;
const ATTEMPTS = 4;

const UNITS = [
  ...['0', '1', '1234567890', '0-', '03-', '0 3 ', '0(', '(0', '1,', '1.', '〒', 'T1', '13-ユ-'],
  ...['漢', '一', '三百', '東京都', '渋谷区', '市', '丁目', 'ア', 'ー', 'あ', 'の', 'に'],
  ...['株式会社', '株式会社アオ', '株式会社 ', 'アオ株式会社', '(株)', 'A', 'Ab', 'A ', 'Abc ', 'a@', 'a-'],
  ...['(', '「', '()', '【', '、', '。', '・', '/', ' ', '\n', '　', '…', 'ｶﾞ', '①', '\ud83d'],
  ...['所在地：', 'TEL:', 'FAX ', '代表取締役', '代表取締役 ', '様'],
  ...['9時', '10:00~', '月', '午前', '24時間', '2013年', '2013年(', '令和1', 'May ', 'ません', 'ますが、', '取得クラウドは', '.a{', '/*', 'display:'],
];
/** What finders look for, so that a search does not end before it begins. */
const BAIT = ' 株式会社 社 名 円 時 分 年 月 日 市 区 番地 です ません 取得 . ) 」 : @';

const FINDERS: Record<string, (text: string) => unknown> = {
  foldText,
  squeeze,
  joinCjk: (text) => joinCjk(fold(text)),
  readNumber,
  arabicNumerals,
  findDates,
  sentenceRanges,
  isNegated,
  assertionAt: (text) => assertionAt(text, text.length >> 1, (text.length >> 1) + 3),
  sentenceSubject: (text) => sentenceSubject('own', text),
  bareLabel,
  findCompanies,
  nameFromValue,
  coreName,
  personIn,
  personsWithTitle,
  findAddresses,
  placeKey,
  findLicences: (text) => findLicences(text, '法人番号 電気通信 古物'),
  findPhones,
  findHours,
  yenIn,
  declaredHidden: (text) => declaredHidden([text]),
};

/** Milliseconds of processor time. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several: what other work on the machine added is shed. Stops as soon as it is below the limit. */
function leastCost(work: () => unknown, limit: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ATTEMPTS && least > limit; i++) least = Math.min(least, cost(work));
  return least;
}

const plain = (text: string): number => text.replace(/[一-龥]/g, '').length;
const MANY = 40;
const sample = '株式会社アオ 03-1234-5678 です。'.repeat(LENGTH / 20).slice(0, LENGTH);
plain(sample);
const scan =
  Math.min(
    ...[1, 2, 3].map(() =>
      cost(() => {
        for (let i = 0; i < MANY; i++) plain(sample);
      }),
    ),
  ) / MANY;

describe.each(Object.entries(FINDERS))('%s', (_, finder) => {
  it('is linear', () => {
    const limit = scan * SCANS;
    const slow = UNITS.flatMap((unit) => {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH) + BAIT;
      const least = leastCost(() => finder(text), limit);
      return least > limit ? [`${JSON.stringify(unit)}: ${Math.round(least / scan)} scans`] : [];
    });
    expect(slow).toEqual([]);
  });
});

describe('a whole audit', () => {
  it.each([
    ['digits without end before a unit', `導入${'1'.repeat(200)}x社 従業員${'1'.repeat(200)}x名`],
    ['kanji numerals', `${'一千'.repeat(100)}x社に導入`],
    ['bracket in bracket', `${'（'.repeat(200)}株式会社アオ${'）'.repeat(200)}`],
    ['names without end', `${'A&'.repeat(100)} Inc x ${'・ア'.repeat(100)}株式会社`],
    ['members and bodies', `${'会員協会'.repeat(50)}ではない`],
    ['words of hours and places', `${'駅から'.repeat(60)}${'10:00~'.repeat(30)}`],
  ])(
    'ends soon: %s',
    (_, text) => {
      const audit = auditBody(`<h2>会社概要</h2><p>${text}</p><table><tr><th>資本金</th><td>1,000万円</td></tr></table>`, 'company');
      expect(findingOf(audit, 'company.capital').value).toBe(10_000_000);
    },
    3_000,
  );
});

/** Patterns that are put together when modules load or an audit runs. */
async function constructedPatterns(): Promise<Pattern[]> {
  vi.resetModules();
  const watch = watchConstructions();
  try {
    const { auditPages } = await import('../support/audit-html.ts');
    auditPages({
      '/': '<h1>オンライン秘書</h1><p>株式会社アオのスタッフは12名です。</p><p>代表取締役 木曽 あかり</p>',
      '/company/': {
        html: '<table><tr><th>商号</th><td>株式会社アオ</td></tr><tr><th>代表者</th><td>代表取締役 木曽 あかり</td></tr><tr><th>所在地</th><td>東京都渋谷区1-2-3</td></tr></table>',
        kinds: ['company'],
      },
    });
  } finally {
    watch.stop();
  }
  return watch.found;
}

const place = ({ file, line, source }: Pattern): string => `${file}:${line} /${source.slice(0, 60)}/`;

describe('every pattern of the sources', () => {
  it('is linear on the text that is worst for it', async () => {
    const { literals } = readSources(sourceFiles());
    const constructed = await constructedPatterns();
    expect(literals.length).toBeGreaterThan(1_500);
    expect(constructed.length).toBeGreaterThan(60);
    const plain = plainScan();
    const steep = distinct([...literals, ...constructed]).flatMap((pattern) => {
      const unit = steepOn(pattern, plain);
      return unit ? [`${place(pattern)} on ${JSON.stringify(`${unit.lead}…${unit.body}`)}`] : [];
    });
    expect(steep).toEqual([]);
  });
  it.each([
    ['a number without end before a unit', '[0-9]+円'],
    ['blanks without end before a sign', '\\s*[|｜]'],
    ['anything up to a word', '料金[^。]*ません'],
    ['a rest of the line that must not hold a word', '代表は(?!.*担当)'],
    ['repeats in a repeat', '(?:[ァ-ヶ]+・?)+社$'],
    ['what looks back without end', '(?<=料金.*)円'],
  ])('would be caught: %s', (_, source) => {
    expect(steepOn({ source, flags: 'g' }, plainScan())).not.toBeNull();
  });
  it.each([
    ['a bounded gap', '料金[^。]{0,40}(?:円|ません)[^。]{0,20}税'],
    ['a number from its first digit', '(?<![0-9])[0-9]{1,12}円'],
    ['blanks from their first', '(?<!\\s)\\s+[|｜]'],
  ])('is let through: %s', (_, source) => {
    expect(steepOn({ source, flags: 'g' }, plainScan())).toBeNull();
  });
});

describe('an audit of a page without end', () => {
  const LENGTH_OF_PAGE = 3_000;
  const LONGER = 4;
  /** Half way between linear and quadratic. */
  const STEEP = 8;
  const audit = (make: (length: number) => string, length: number) => cost(() => auditBody(make(length)));

  // What the parser's limits end, not its nature: test/parse/bounded-tree.test.ts.
  const PAGES = Object.entries(HOSTILE_PAGES).filter(([on]) => on !== 'open formatting');

  it.each(PAGES)('is linear: %s', (_, make) => {
    audit(make, LENGTH_OF_PAGE);
    const grows = (): boolean => audit(make, LENGTH_OF_PAGE * LONGER) > STEEP * audit(make, LENGTH_OF_PAGE);
    let steep = true;
    for (let i = 0; i < ATTEMPTS && steep; i++) steep = grows();
    expect(steep).toBe(false);
  });
});

describe('every extractor and criterion', () => {
  const LENGTH_OF_PAGE = 20_000;
  /** Plain scans of as much text as the page has: twenty times the 450 that 150 ms a million characters are, for code that is not yet compiled. */
  const SCANS_OF_DETECTOR = 9_000;

  it.each(Object.entries(HOSTILE_PAGES))('costs some plain scans of its page: %s', (_, make) => {
    const limit = plainScan() * SCANS_OF_DETECTOR * LENGTH_OF_PAGE;
    const times = leastTimes(make(LENGTH_OF_PAGE), ATTEMPTS, limit);
    expect(times.size).toBeGreaterThan(150);
    const slow = [...times].filter(([name, time]) => !name.startsWith('(') && time > limit);
    expect(slow.map(([name, time]) => `${name}: ${Math.round((time / limit) * SCANS_OF_DETECTOR)} scans`)).toEqual([]);
  });
});
