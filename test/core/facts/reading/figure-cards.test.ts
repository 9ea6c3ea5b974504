import { expect, test } from 'vitest';
import { figureCards } from '../../../../src/core/facts/reading/figure-cards.ts';
import { type PageView, viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const cards = (body: string): string[] => {
  const view = viewSite(siteOf({ '/': { html: `<html><body><main>${body}</main></body></html>`, kinds: ['home'] } })).pages[0] as PageView;
  return figureCards(view, /継続率$/, /^[0-9.]+ ?%$/).map(({ label, figure }) => `${label.text} ${figure}`);
};

test.each<[string, string, string[]]>([
  ['the number above its label', '<div><p>96.4%</p><p>契約継続率</p></div>', ['契約継続率 96.4%']],
  ['number and unit in elements of their own', '<div><p>96.4</p><p>%</p><p>契約継続率</p></div>', ['契約継続率 96.4%']],
  ['the unit in the label', '<div><p>96.4</p><p>契約継続率（%）</p></div>', ['契約継続率(%) 96.4%']],
  ['when it was counted, behind the label', '<div><p>96.4%</p><p>契約継続率（2026年9月時点）</p></div>', ['契約継続率(2026年9月時点) 96.4%']],
  ['the label above its number', '<div><p>契約継続率</p><p>96</p><p>%</p></div>', ['契約継続率 96%']],
  ['no label without a number', '<div><p>契約継続率</p><p>とても高い水準です</p></div>', []],
  ['no number of another kind', '<div><p>38</p><p>名</p><p>契約継続率</p></div>', []],
  ['no sentence that has the number itself', '<p>96%が契約継続率</p>', []],
])('reads %s', (_, body, expected) => expect(cards(body)).toEqual(expected));
