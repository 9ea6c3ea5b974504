import { CATEGORIES, type Category } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import { CATALOGUE, type CatalogueDetails } from '../catalogue/catalogue.ts';
import type { Language } from '../language/language.ts';
import { number } from '../values/numbers.ts';
import type { HelpWords } from './words-ja.ts';

/** The catalogue as the help page lists it. */

export interface CriterionHelp {
  id: string;
  title: string;
  question: string;
  why: string;
  weight: string;
  sources: string[];
  /** Its short name, under which it is searched for too. */
  short: string;
}

export interface CriteriaHelp {
  lead: string;
  categories: { category: Category; title: string; criteria: CriterionHelp[] }[];
  hits: number;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** True where every word that is searched for stands somewhere in the criterion. */
function isHit({ title, question, why, sources, id, short }: CriterionHelp, query: string): boolean {
  const text = fold([title, question, why, id, short, ...sources].join('\n'));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const weightOf = (category: Category, weight: Weight, words: HelpWords): string => (category === 'flag' ? '' : words.criteria.weight[weight]);

/** All criteria that the search meets, in the catalogue's order. */
export function criteriaHelp(query: string, language: Language, details: CatalogueDetails, words: HelpWords): CriteriaHelp {
  const { m } = language;
  const all = CATALOGUE.map(({ id, category, weight }) => ({
    category,
    help: {
      id,
      title: language.words[id]?.title ?? id,
      question: language.words[id]?.question ?? '',
      why: details[id]?.why ?? '',
      weight: weightOf(category, weight, words),
      sources: (details[id]?.sources ?? []).map(({ guide, section }) => m.source(m.guide[guide], section)),
      short: m.topic[id] ?? '',
    },
  }));
  const signs = all.filter(({ category }) => category === 'flag').length;
  const shown = all.filter(({ help }) => isHit(help, query.trim()));
  return {
    lead: words.criteria.lead(number(all.length - signs, language), number(signs, language)),
    categories: CATEGORIES.flatMap((category) => {
      const criteria = shown.filter((item) => item.category === category).map(({ help }) => help);
      return criteria.length > 0 ? [{ category, title: m.category[category], criteria }] : [];
    }),
    hits: shown.length,
  };
}
