import type { Lang } from '../src/core/model/audit.ts';
import type { Block } from '../src/present/chapters.ts';
import { english } from '../src/present/language/en.ts';
import { japanese } from '../src/present/language/ja.ts';
import { PRIVACY_SINCE, privacyChapters } from '../src/present/privacy/privacy.ts';
import { en } from '../src/present/privacy/words-en.ts';
import { ja } from '../src/present/privacy/words-ja.ts';
import { statedDate } from '../src/present/values/numbers.ts';

/** docs/privacy.md from the words of the privacy page: the policy that the stores link to. */

const WORDS = { ja, en };
const LANGUAGES = { ja: japanese, en: english };

function markdown(block: Block): string {
  if (typeof block === 'string') return block;
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  return block.terms.map(({ term, text }) => `- **${term}**: ${text}`).join('\n');
}

function inLanguage(lang: Lang): string {
  const words = WORDS[lang];
  const { m } = LANGUAGES[lang];
  const chapters = privacyChapters(words).flatMap(({ title, blocks }) => [`## ${title}`, ...blocks.map(markdown)]);
  return [`# ${m.appName} – ${words.title}`, words.since(statedDate(PRIVACY_SINCE, LANGUAGES[lang])), words.lead, ...chapters].join('\n\n');
}

/** The whole document, Japanese first, ending with a line break. */
export const privacyDocument = (): string =>
  `${['<!-- Generated from src/present/privacy by npm run docs:privacy. Do not edit. -->', inLanguage('ja'), '---', inLanguage('en')].join('\n\n')}\n`;
