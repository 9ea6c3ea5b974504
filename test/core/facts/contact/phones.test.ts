import { describe, expect, it, test } from 'vitest';
import { findPhones, nationalForm, phoneKind } from '../../../../src/core/facts/contact/phones.ts';
import { foldText } from '../../../../src/core/text/fold.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

describe('vectors', () => {
  for (const vector of vectors.vectors.filter((v) => v.group === 'phone')) {
    it(String(vector.input), () => {
      expect(findPhones(foldText(String(vector.input))).map(({ digits, kind, fax, grouped, dummy }) => ({ digits, kind, fax, grouped, dummy }))).toEqual(vector.expected);
    });
  }
});

const find = (text: string): string[] => findPhones(foldText(text)).map((p) => `${p.fax ? 'fax' : p.kind} ${nationalForm(p.digits)}${p.dummy ? ' dummy' : ''}`);

describe('findPhones', () => {
  test.each<[string, string[]]>([
    ['電話／FAX 03-5999-0101', ['fixed 03-5999-0101']],
    ['011-999-0101（FAX）', ['fax 011-999-0101']],
    ['011(999)0101 [ FAX 011(999)0102 ]', ['fixed 011-999-0101', 'fax 011-999-0102']],
    ['（０１２６）９９−０１０１', ['fixed 0126-99-0101']],
    ['03-5999-0101（代表）', ['fixed 03-5999-0101']],
    ['FAX:03-5999-0102 TEL:03-5999-0101', ['fax 03-5999-0102', 'fixed 03-5999-0101']],
    ['ファクシミリ 03-5999-0102', ['fax 03-5999-0102']],
    ['0120-9999-01', ['freedial 0120-999-901']],
    ['0570-99-0101', ['navidial 0570-990-101']],
    ['+81 (0)3-5999-0101', ['fixed 03-5999-0101']],
    ['080-5999-0101', ['mobile 080-5999-0101']],
    ['①03-5999-0101', ['fixed 03-5999-0101']],
    ['03-5999-0101/03-5999-0102', ['fixed 03-5999-0101', 'fixed 03-5999-0102']],
    ['0120-000-000', ['freedial 0120-000-000 dummy']],
    ['03-1234-5678', ['fixed 03-1234-5678 dummy']],
  ])('%s', (text, numbers) => expect(find(text)).toEqual(numbers));
  test.each([
    ['a digit missing', '03-599-0101'],
    ['a digit too many', '03-5999-01012'],
    ['a date', '2024-04-01 09:00'],
    ['in an address of the web', 'https://a.example/id=0359990101'],
    ['part of an address of the web', 'https://a.example/03-5999-0101'],
    ['a longer run', '003599901010001'],
    ['placement licence', '13-ユ-302296'],
    ['invoice number', 'T8010001213708'],
    ['a price', '0.5円から03,000円'],
    ['X for digits', '03-XXXX-XXXX'],
    ['noughts for digits', '03-0000-0000'],
  ])('%s is no number', (_, text) => expect(find(text)).toEqual([]));
});

test.each<[string, string | null]>([
  ['0359990101', 'fixed'],
  ['0980531212', 'fixed'],
  ['05059990101', 'ip050'],
  ['09059990101', 'mobile'],
  ['06059990101', 'mobile'],
  ['0800999010', null],
  ['08009990101', 'freedial'],
  ['0990999010', 'premium'],
  ['02012345678', 'm2m'],
  ['1359990101', null],
  ['03599901', null],
  ['05009990101', null],
])('phoneKind(%s) → %s', (digits, kind) => expect(phoneKind(digits)).toBe(kind));
