import { describe, expect, test } from 'vitest';
import { english } from '../../src/present/language/en.ts';
import { japanese } from '../../src/present/language/ja.ts';
import { formatValue } from '../../src/present/values/format.ts';

const listed = [
  { yen: 39800, per: 'month', tax: 'in', hours: 30, plan: null },
  { yen: 3300, per: 'hour', tax: 'unsaid', hours: null, plan: 'スポット' },
];
const registration = [
  { type: 'corporate-number', number: '5010001987213', valid: true, lookupUrl: 'https://www.houjin-bangou.nta.go.jp/' },
  { type: 'invoice-number', number: 'T5010001987210', valid: false },
];

/** Criterion, value in normal form, Japanese, English. */
const VALUES: [string, unknown, string, string][] = [
  ['company.name', '株式会社アサガオ', '株式会社アサガオ', '株式会社アサガオ'],
  ['company.representative', '桂川由紀', '桂川由紀', '桂川由紀'],
  [
    'company.address',
    { postalCode: '150-0001', prefecture: '東京都', address: '東京都渋谷区神宮前1-2-3' },
    '〒150-0001 東京都渋谷区神宮前1-2-3',
    '〒150-0001 東京都渋谷区神宮前1-2-3',
  ],
  ['company.address', { postalCode: null, prefecture: '東京都', address: '東京都渋谷区' }, '東京都渋谷区', '東京都渋谷区'],
  [
    'company.existence',
    registration,
    '法人番号 5010001987213、インボイス登録番号 T5010001987210（番号の形が合いません）',
    'Corporate number 5010001987213, Invoice registration T5010001987210 (not a valid number)',
  ],
  ['company.founded', '2015', '2015年', '2015'],
  ['company.founded', '2015-04', '2015年4月', 'April 2015'],
  ['company.founded', '2015-04-01', '2015年4月1日', '1 April 2015'],
  ['company.capital', 5000000, '500万円', '¥5,000,000'],
  ['company.capital', 125000000, '1億2,500万円', '¥125,000,000'],
  ['company.capital', 100000000, '1億円', '¥100,000,000'],
  ['company.capital', 1234567, '1,234,567円', '¥1,234,567'],
  ['company.staff', 1200, '1,200名', '1,200 people'],
  ['contact.phone', ['03-1234-5678'], '03-1234-5678', '03-1234-5678'],
  ['contact.phone', ['03-1234-5678', '06-1234-5678'], '03-1234-5678、06-1234-5678', '03-1234-5678, 06-1234-5678'],
  ['contact.email', ['info@a.example'], 'info@a.example', 'info@a.example'],
  ['contact.channels', ['chat', 'email', 'form', 'phone'], 'チャット、メール、フォーム、電話', 'chat, e-mail, form, phone'],
  ['contact.hours', { days: '平日', from: '09:00', to: '18:00' }, '平日 9:00–18:00', 'Weekdays 9:00–18:00'],
  ['service.availability', { days: '毎日', from: '00:00', to: '24:00' }, '毎日 24時間', 'Every day all day'],
  ['service.tasks', ['メール対応', '経理'], 'メール対応、経理', 'メール対応, 経理'],
  ['service.tools', ['Slack', 'Zoom'], 'Slack、Zoom', 'Slack, Zoom'],
  ['service.work-hours', [10, 20, 30], '月10・20・30時間', '10 / 20 / 30 hours a month'],
  ['service.type', 'both', '両方の頼み方がある', 'both ways'],
  ['service.trial', { kind: 'free', yen: 0, days: 7 }, '無料・7日間', 'free · 7 days'],
  ['service.trial', { kind: 'paid', yen: 5500, days: null }, '有料 5,500円', 'paid ¥5,500'],
  ['price.listed', listed, '月額 39,800円（税込）・30時間／スポット 1時間 3,300円', '¥39,800 a month (tax included) · 30 hours / スポット ¥3,300 an hour'],
  ['price.model', ['hourly', 'pack'], '時間制、月額制', 'hourly, monthly pack'],
  ['price.initial', 0, 'なし（0円）', 'None (¥0)'],
  ['price.initial', 11000, '11,000円', '¥11,000'],
  ['price.overage', { yen: 3300, per: 'hour' }, '1時間 3,300円', '¥3,300 an hour'],
  ['payment.methods', ['bank-transfer', 'card'], '銀行振込、クレジットカード', 'bank transfer, credit card'],
  ['contract.term', 0, '最低契約期間なし', 'No minimum term'],
  ['contract.term', 3, '3か月', '3 months'],
  ['contract.renewal', 'auto', '自動更新あり', 'Renews by itself'],
  ['contract.notice', { days: 30 }, '30日前まで', '30 days ahead'],
  ['contract.notice', { months: 1 }, '1か月前まで', '1 month ahead'],
  ['contract.notice', { dayOfMonth: 15 }, '毎月15日まで', 'by day 15 of the month'],
  ['contract.penalty', 'none', '違約金なし', 'No penalty'],
  ['privacy.updated', '2025-10-01', '2025年10月1日', '1 October 2025'],
  ['cert.pmark', '10824463(08)', '登録番号 10824463(08)', 'Registration 10824463(08)'],
  ['cert.isms', { standard: 'ISO/IEC 27001:2022', certificate: 'IS 123456' }, 'ISO/IEC 27001:2022・登録番号 IS 123456', 'ISO/IEC 27001:2022 · certificate IS 123456'],
  ['cert.isms', { standard: 'ISO/IEC 27001', certificate: null }, 'ISO/IEC 27001', 'ISO/IEC 27001'],
];

test.each(VALUES)('%s %j', (id, value, ja, en) => {
  expect(formatValue(id, value, japanese)).toBe(ja);
  expect(formatValue(id, value, english)).toBe(en);
});

describe('values that are not in normal form say nothing rather than something wrong', () => {
  const ids = [...new Set(VALUES.map(([id]) => id))];
  test.each([[null], [undefined], [true], [{}], [[]], [[null, 3, {}]], [{ days: 3 }], [Number.NaN]])('%j', (value) => {
    for (const id of ids) expect(formatValue(id, value, japanese)).not.toMatch(/undefined|null|NaN|object/);
  });
  test('a criterion without a value', () => expect(formatValue('company.map', 'x', japanese)).toBe(''));
});
