import { describe, expect, it, test } from 'vitest';
import { findLicences, isCorporateNumber } from '../../../../src/core/facts/company/licences.ts';
import { foldText } from '../../../../src/core/text/fold.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

const find = (text: string, context = '') => findLicences(foldText(text), context);
const group = (name: string) => vectors.vectors.filter((v) => v.group === name);

describe('vectors: 法人番号', () => {
  for (const { input, expected } of group('houjin')) {
    it(String(input), () => {
      if (typeof expected === 'boolean') expect(isCorporateNumber(String(input))).toBe(expected);
      else
        expect(
          find(String(input))
            .filter((l) => l.type === 'corporate-number')
            .map((l) => ({ number: l.number, checkDigit: l.valid, labelled: l.labelled })),
        ).toEqual(expected);
    });
  }
});

describe('vectors: 適格請求書発行事業者登録番号', () => {
  for (const { input, expected } of group('invoice'))
    it(String(input), () => expect(find(String(input)).map((l) => ({ number: l.number, checkDigit: l.valid }))).toEqual(expected));
});

describe('vectors: permits', () => {
  for (const { input, expected } of group('permit')) {
    it(String(input), () => {
      const seen = find(String(input)).map((l) => {
        if (l.type === 'dispatch-licence') return { type: 'haken', mark: l.number[0], number: l.number, prefOk: l.valid, obsolete: l.obsolete };
        if (l.type === 'placement-licence') return { type: 'shokai', mark: l.number[3], number: l.number, prefOk: l.valid };
        if (l.type === 'telecom-notification') return { type: 'telecom', number: l.number };
        return { type: 'kobutsu', pref: String(input).match(/\S{2,3}[都道府県]/)?.[0], number: l.number };
      });
      // 探偵業 and the like are other licences than those that the catalogue asks for.
      expect(seen).toEqual((expected as { type: string }[]).filter((e) => e.type !== 'other-koan'));
    });
  }
});

describe('findLicences', () => {
  test.each<[string, string[]]>([
    ['法人番号 8010001213708', ['corporate-number 8010001213708 true']],
    ['Corporate Number: 8010001213708', ['corporate-number 8010001213708 true']],
    ['法人番号 8010001213709', ['corporate-number 8010001213709 false']],
    ['インボイス登録番号 Ｔ８０１０００１２１３７０８', ['invoice-number T8010001213708 true']],
    ['登録番号 T 8010 0012 1370 8', ['invoice-number T8010001213708 true']],
    ['派13‐306371', ['dispatch-licence 派13-306371 true']],
    ['労働者派遣 般13-306371', ['dispatch-licence 般13-306371 true']],
    ['有料職業紹介事業 13-ﾕ-302296', ['placement-licence 13-ユ-302296 true']],
    ['古物商 東京都公安委員会第３０１０８２１１９００１号', ['second-hand-licence 301082119001 true']],
    ['電気通信事業者 届出番号 Ａ－０８－２３６２８', ['telecom-notification A-08-23628 true']],
  ])('%s', (text, found) => expect(find(text).map((l) => `${l.type} ${l.number} ${l.valid}`)).toEqual(found));
  it('each has its official look-up', () => {
    const url = (text: string): string => find(text)[0]?.lookupUrl ?? '';
    expect(url('T8010001213708')).toBe('https://www.invoice-kohyo.nta.go.jp/regno-search/detail?selRegNo=8010001213708');
    expect(url('法人番号 8010001213708')).toBe('https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=8010001213708');
    expect(url('派13-306371')).toMatch(/^https:\/\/jinzai\.hellowork\.mhlw\.go\.jp\//);
  });
  it('the label may stand in the cell before', () => {
    expect(find('8010001213708')).toEqual([]);
    expect(find('8010001213708', '法人番号')).toHaveLength(1);
    expect(find('A-08-23628', '電気通信事業届出')).toHaveLength(1);
  });
  test.each([
    ['a bare number of thirteen digits', '9784873119045'],
    ['another label', 'JANコード 8010001213708'],
    ['fourteen digits without a label', '80100012137081'],
    ['a telephone', 'TEL 03-5999-0101'],
    ['a trade mark', '商標登録第6123456号'],
    ['a lending licence', '東京都知事(1)第31999号'],
    ['antiques without a number', '古物商許可を取得'],
    ['police without antiques', '東京都公安委員会 第301082119001号'],
  ])('%s is none', (_, text) => expect(find(text)).toEqual([]));
});

it.each([
  ['インボイス登録番号：T401100109899', 'T401100109899'],
  ['法人番号 40110010989931', '40110010989931'],
])('%s has the wrong number of digits', (text, number) => expect(find(text)).toMatchObject([{ number, valid: false }]));
it('a 会社法人等番号 of twelve digits is another number', () => expect(find('会社法人等番号 011001098993')).toEqual([]));
