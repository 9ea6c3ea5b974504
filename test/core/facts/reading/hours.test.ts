import { describe, expect, it, test } from 'vitest';
import { findHours } from '../../../../src/core/facts/reading/hours.ts';
import { foldText } from '../../../../src/core/text/fold.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

const find = (text: string) => findHours(foldText(text)).map(({ days, from, to }) => `${days} ${from}-${to}`.trim());

describe('vectors', () => {
  for (const vector of vectors.vectors.filter((v) => v.group === 'hours')) {
    it(String(vector.input), () => {
      const [hit] = findHours(foldText(String(vector.input)));
      expect({ open: hit?.from, close: hit?.to }).toEqual(vector.expected);
    });
  }
});

describe('findHours', () => {
  test.each<[string, string[]]>([
    ['平日９：００〜１８：００', ['平日 09:00-18:00']],
    ['平日9〜18時', ['平日 09:00-18:00']],
    ['あさ10じ〜ゆうがた5じ（土日やすみ）', ['平日 10:00-17:00']],
    ['1日に9〜18時間かかります', []],
    ['月〜金 9:30-17:30（土日祝を除く）', ['平日 09:30-17:30']],
    ['月曜日から土曜日 10時より19時まで', ['月〜土 10:00-19:00']],
    ['年中無休 8:00~22:00', ['年中無休 08:00-22:00']],
    ['毎日 午前9時～午後6時', ['毎日 09:00-18:00']],
    ['午後1時〜5時', ['13:00-17:00']],
    ['午前9時半から午後5時半まで', ['09:30-17:30']],
    ['9:00 - 17:00 (Mon-Fri)', ['平日 09:00-17:00']],
    ['9am to 5pm on weekdays', ['平日 09:00-17:00']],
    ['24時間365日', ['年中無休 00:00-24:00']],
    ['9:00~24:00', ['09:00-24:00']],
    ['9:00~0:00', ['09:00-24:00']],
    ['10:00~17:00 土日祝休み', ['平日 10:00-17:00']],
    ['平日9:00~12:00、13:00~17:00', ['平日 09:00-12:00', '平日 13:00-17:00']],
    ['9時~18時', ['09:00-18:00']],
  ])('%s', (text, hours) => expect(find(text)).toEqual(hours));
  test.each([
    '月額9,000~18,000円',
    '10~20時間',
    '3~5営業日',
    '第9~18条',
    '9:00開始',
    '99:00~99:30',
    '25:99~26:00',
    '24時間以内にご返信します',
    '24時間前まで取り消せます',
    '9:00~9:00',
    '2013~2024年',
  ])('%s has none', (text) => expect(find(text)).toEqual([]));
  it('gives the place', () => {
    const text = '受付時間:平日 9:00~18:00(祝日を除く)';
    const [hit] = findHours(text);
    expect(text.slice(hit?.start, hit?.end)).toBe('9:00~18:00');
  });
});
