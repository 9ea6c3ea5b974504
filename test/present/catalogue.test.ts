import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueFiles } from '../../scripts/catalogue-files.ts';
import { CATALOGUE } from '../../src/present/catalogue/catalogue.ts';

test.each(Object.entries(catalogueFiles()))('%s is what the criteria say (else: npm run catalogue)', (name, content) => {
  const file = readFileSync(new URL(`../../src/present/catalogue/${name}`, import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(content)));
});

test('all 99 criteria are there, 11 of them warning signs', () => {
  expect(CATALOGUE).toHaveLength(99);
  expect(CATALOGUE.filter(({ category }) => category === 'flag')).toHaveLength(11);
});
