import { describe, expect, it, test } from 'vitest';
import { extractPeople } from '../../../../src/core/facts/company/people.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const people = (body: string): string[] =>
  extractPeople(viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } }))).map((f) => `${f.subject} ${f.value.role} ${f.value.name}`);

describe('extractPeople', () => {
  test.each<[string, string, string]>([
    ['representative', profile({ 代表者名: '瀬戸口 理沙' }), 'own representative 瀬戸口理沙'],
    ['person in charge', profile({ 運営責任者: '尾崎 みさき' }), 'own responsible 尾崎みさき'],
    ['family and given name in two cells', '<table><tr><th>代表者</th><td>瀬戸口</td><td>理沙</td></tr></table>', 'own representative 瀬戸口理沙'],
    ['title without a name', profile({ 代表者: '代表取締役' }), 'own representative null'],
    ['officers: the first with a representative’s title', profile({ 役員: '取締役会長 来栖 謙三<br>代表取締役 穂積 里佳子' }), 'own representative 穂積里佳子'],
    ['of a group company', `<h2>関連会社</h2>${profile({ 代表者: '浦野 太一' })}`, 'group representative 浦野太一'],
    ['an answer', '<h3>社長は？</h3><p>漆原 岳（うるしばら がく）です。</p>', 'own representative 漆原岳'],
    ['a title below a name', '<main><div><h3>小野寺 薫</h3><p>代表取締役</p></div></main>', 'own signature 小野寺薫'],
    ['the name under a greeting', '<main><h1>代表あいさつ</h1><p>困りごとを減らしたい。</p><p>高橋　由美子</p></main>', 'own signature 高橋由美子'],
    ['a name before particles', '<main><h1>代表取締役 高橋由美子よりご挨拶</h1></main>', 'own signature 高橋由美子'],
    ['English, name first', '<main><p>Kenji Sato, Founder and CEO</p></main>', 'own signature Kenji Sato'],
  ])('%s', (_, html, expected) => expect(people(html)).toContain(expected));
  it('a signature on its own line', () => {
    expect(people('<main><p>ご挨拶の文がここにあります。</p><p>みさき事務代行 代表</p></main>')).toContain('own signature null');
  });
  test.each<[string, string]>([
    ['a client', '<p>ミナト物産 代表取締役 浦野太一様</p>'],
    ['a rule', '<p>代表者が変わるときは届け出てください。</p>'],
    ['a place of the representative', '<p>代表の台所のテーブルで始めました。</p>'],
    ['an adviser', '<p>顧問弁護士　港法律事務所 代表弁護士 石川 隆</p>'],
    ['a telephone', '<p>代表電話：03-5999-0101</p>'],
    ['an answer on papers', profile({ 代表者: 'お客様の本人確認書類が必要です' })],
  ])('nobody: %s', (_, html) => expect(people(html)).toEqual([]));
});
