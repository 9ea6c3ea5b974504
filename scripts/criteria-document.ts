import { CRITERIA } from '../src/core/criteria/index.ts';
import { MANUAL_CHECKS } from '../src/core/criteria/manual.ts';
import { CATEGORIES, type Category, type Lang } from '../src/core/model/audit.ts';
import type { Criterion, Guide, Source } from '../src/core/model/criterion.ts';

/** docs/criteria.md from the registry: what is audited, why it is asked, and where to find the code. */

const CATEGORY_NAMES: Record<Category, Record<Lang, string>> = {
  company: { ja: '会社情報', en: 'Company' },
  contact: { ja: '連絡先', en: 'Contact' },
  service: { ja: 'サービス内容', en: 'Service' },
  price: { ja: '料金・支払い', en: 'Price and payment' },
  contract: { ja: '契約・規約', en: 'Contract and terms' },
  privacy: { ja: '個人情報・セキュリティ', en: 'Personal data and security' },
  support: { ja: 'サポート・運営', en: 'Support' },
  flag: { ja: '注意サイン', en: 'Warning signs' },
};

const GUIDES: Record<Guide, string> = { G: '徹底ガイド', T: '依頼方法と業務の流れ', P: '個人情報・機密情報の取り扱い', K: 'オンライン秘書のスキル', S: '安全対策' };
const WEIGHTS: Record<number, Record<Lang, string>> = { 3: { ja: '必須', en: 'must' }, 2: { ja: '重要', en: 'important' }, 1: { ja: '参考', en: 'good to know' } };

const sources = (list: readonly Source[]): string => list.map((source) => `${GUIDES[source.guide]}「${source.section}」`).join('、');

const filesOf = (id: string): string => `src/core/criteria/${id.replace('.', '/')}.ts`;

function entry(criterion: Criterion): string {
  const { id, weight, title, question, why, pages } = criterion;
  return [
    `### ${title.ja} ／ ${title.en}`,
    `\`${id}\` · ${WEIGHTS[weight]?.ja} (${WEIGHTS[weight]?.en}) · [${filesOf(id)}](../${filesOf(id)})`,
    '',
    `${question.ja}<br>${question.en}`,
    '',
    `${why.ja}<br>${why.en}`,
    '',
    `- 出典: ${sources(criterion.sources)}`,
    `- 未読なら未確認になるページ / Pages that would say it: ${pages.length ? pages.join(', ') : '—'}`,
    '',
  ].join('\n');
}

/** The whole document, ending with a line break. */
export function criteriaDocument(): string {
  const sections = CATEGORIES.map((category) => {
    const members = CRITERIA.filter((criterion) => criterion.category === category);
    return [`## ${CATEGORY_NAMES[category].ja} ／ ${CATEGORY_NAMES[category].en} (${members.length})`, '', ...members.map(entry)].join('\n');
  });
  const manual = MANUAL_CHECKS.map(({ id, title, how, sources: from }) => `- **${title.ja} ／ ${title.en}** (\`${id}\`): ${how.ja} ${how.en} 出典: ${sources(from)}`);
  return `${[
    '# 点検項目 ／ Criteria',
    '',
    '<!-- Generated from src/core/criteria by npm run docs:criteria. Do not edit. -->',
    '',
    `サイトの記載から判定する${CRITERIA.filter((c) => c.category !== 'flag').length}項目と、${CRITERIA.filter((c) => c.category === 'flag').length}の注意サイン、利用者が自分で確かめる${MANUAL_CHECKS.length}項目です。`,
    '',
    ...sections,
    `## 自分で確かめること ／ For the buyer to check (${MANUAL_CHECKS.length})`,
    '',
    ...manual,
  ].join('\n')}\n`;
}
