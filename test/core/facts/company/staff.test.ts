import { expect, test } from 'vitest';
import { extractStaff } from '../../../../src/core/facts/company/staff.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const staff = (body: string): string[] =>
  extractStaff(viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } }))).map((f) => `${f.value.of} ${f.value.count}`);

test.each<[string, string, string[]]>([
  ['employees', profile({ 社員数: '35名' }), ['employees 35']],
  ['workers', profile({ 在籍アシスタント数: '1,240名' }), ['workers 1240']],
  ['both in a cell, workers first', profile({ 従業員数: '48名（うちオペレーター30名）' }), ['workers 30', 'employees 48', 'workers 30']],
  ['both in a sentence', '<p>従業員48名（うちオペレーター30名）で承ります。</p>', ['employees 48', 'workers 30']],
  ['kanji numerals', '<p>十二名のオペレーターが交代で電話に出ます。</p>', ['workers 12']],
  ['who they are before the number', '<p>スタッフは総勢25名です。</p>', ['employees 25']],
  ['the group’s total is not it', profile({ 従業員数: '連結 18,420名 単体 6,310名' }), ['employees 6310']],
  ['a paragraph is no row', profile({ 従業員数: `${'あ'.repeat(130)}20名` }), []],
  ['an answer', '<h3>何人くらいの方が働いていますか？</h3><p>2025年10月時点で85名です。</p>', ['employees 85']],
  ['an answer about one client is none', '<h3>アシスタントは何人つきますか？</h3><p>基本的に1名です。</p>', []],
  ['a card', '<div><p>62</p><p>名</p><p>スタッフ数</p></div>', ['employees 62']],
  ['a bare number of now', '<p>いまは14人。</p>', ['employees 14']],
  ['who serve one client', '<p>1社につき担当者が1名つきます。</p>', []],
  ['a family', '<p>夫婦と妹の3人で営んでいます。</p>', ['workers 3']],
  ['a number beyond belief', '<p>オペレーター999,999,999名</p>', []],
])('%s', (_, html, expected) => expect(staff(html)).toEqual(expected));
