// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { createSelectors } from '../../src/dom/selectors.ts';

const rangeIn = (element: Element): Range => {
  const range = document.createRange();
  range.selectNodeContents(element.firstChild as Node);
  return range;
};

/** The elements that a rule for the words of each of these would be about. */
function matched(elements: readonly Element[]): Element[][] {
  const selectorOf = createSelectors();
  return elements.map((element) => [...document.querySelectorAll(selectorOf(rangeIn(element), document).selector)]);
}

test('few of a kind are named together, by tag and class', () => {
  document.body.innerHTML = '<p class="lead first">一</p><p class="lead">二</p><p>三</p>';
  const [first] = document.querySelectorAll('p');
  const { selector, tried } = createSelectors()(rangeIn(first as Element), document);
  expect([selector, tried()]).toEqual(['p.lead', 2]);
});

test('a class with signs of selectors in it', () => {
  document.body.innerHTML = '<p class="a:b">一</p><p class="a">二</p>';
  const [first] = document.querySelectorAll('p');
  expect(matched([first as Element])).toEqual([[first]]);
});

test('many of a kind are named one by one, by their place', () => {
  document.body.innerHTML = `<main>${'<section><h2>題</h2><p class="note">文</p><table><tbody><tr><td>一</td><td>二</td></tr></tbody></table></section>'.repeat(150)}</main>`;
  const all = [...document.querySelectorAll('p, td')];
  const wanted = [all[0], all[4], all[300], all.at(-1)] as Element[];
  expect(matched(wanted)).toEqual(wanted.map((element) => [element]));
});
