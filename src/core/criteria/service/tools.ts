import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
/**
 * Met by named tools used with clients (Slack, Chatwork, Google Workspace, kintone …); 'your preferred tools' without a name is partial; icons of share
 * buttons and the site's own technology are not it.
 */
export const serviceTools = defineCriterion({
  id: 'service.tools',
  category: 'service',
  weight: 1,
  title: { ja: '使うツール', en: 'Tools' },
  question: { ja: '使うツールの名前は書かれていますか', en: 'Are the tools named?' },
  why: {
    ja: '自社のツールにそのまま入ってもらえるか、新しい契約が要るかを前もって判断できます。',
    en: 'You can judge whether they can work inside your tools or whether you need new subscriptions.',
  },
  ask: { ja: 'ふだんお使いのツール（チャット、会計、ファイル共有など）を教えてください。', en: 'Which tools do you normally use (chat, accounting, file sharing and so on)?' },
  sources: [{ guide: 'G', section: 'ツールやシステム' }],
  pages: ['service', 'home', 'faq'],
  needs: ['tools'],
  evaluate: ({ tools }) => {
    const own = ownFacts(tools).sort(byConfidence);
    const named = own.filter((tool) => tool.value.name !== '');
    const names = [...new Set(named.map((tool) => tool.value.name))];
    // 'Microsoft Teams' in one place and 'Teams' in another are one tool.
    const distinct = names.filter((name) => !names.some((other) => other !== name && (other.endsWith(` ${name}`) || other.startsWith(`${name} `))));
    if (some(named)) return met(named, distinct);
    return some(own) ? partial(own, [], 'tools-on-request') : missing();
  },
});
