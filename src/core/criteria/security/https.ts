import { defineCriterion, met, missing, partial, some, unknown } from '../define.ts';

/**
 * Met if every page read came by https and its forms post to https; a mixture is partial, http only is missing; it is about this site, not about the
 * handling of client data.
 */
export const securityHttps = defineCriterion({
  id: 'security.https',
  category: 'privacy',
  weight: 3,
  title: { ja: 'サイトの暗号化', en: 'Site encryption' },
  question: { ja: 'サイトの通信は暗号化されていますか', en: 'Is the site itself encrypted?' },
  why: {
    ja: 'フォームに入力した名前や連絡先は、暗号化されていないと途中で読まれることがあります。アドレスがhttpsで始まるかが目印です。',
    en: 'Without encryption, what you type into a form can be read on the way. An address that starts with https is the sign.',
  },
  ask: { ja: 'フォームの送信を含めて、サイトの全ページをhttpsでご提供いただけますか。', en: 'Could you serve all pages of your site, including form submission, over https?' },
  sources: [{ guide: 'S', section: '信頼性の高い接続' }],
  pages: [],
  needs: ['transport'],
  evaluate: ({ transport }) => {
    const pages = transport.filter((fact) => fact.value.what === 'page');
    const plain = pages.filter((fact) => !fact.value.secure);
    const forms = transport.filter((fact) => fact.value.what === 'form' && !fact.value.secure);
    if (!some(pages)) return unknown('site-shell');
    if (plain.length === pages.length) return missing(plain, 'http-only');
    if (some(forms)) return partial(forms, null, 'http-form');
    return some(plain) ? partial(plain, null, 'mixed-https') : met(pages);
  },
});
