import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/**
 * Met by a named award or named media coverage of the provider (a branch counts); awards of clients, partners or tools in use, and self-made rankings,
 * do not.
 */
export const companyAwards = defineCriterion({
  id: 'company.awards',
  category: 'company',
  weight: 1,
  title: { ja: '受賞・掲載', en: 'Awards and press' },
  question: { ja: '受賞歴やメディア掲載は書かれていますか', en: 'Are awards or press coverage mentioned?' },
  why: {
    ja: '第三者の目に触れた記録は、会社自身の説明を補う資料になります。なくても差し支えはありません。',
    en: 'Records made by others supplement what the firm says of itself. Having none is no drawback.',
  },
  ask: { ja: '受賞や報道の実績がありましたら教えてください。', en: 'If you have received awards or press coverage, could you tell us about them?' },
  sources: [{ guide: 'G', section: '表彰歴や受賞歴' }],
  pages: ['home', 'company'],
  needs: ['awards'],
  evaluate: ({ awards }) => {
    const own = ownFacts(awards).sort(byConfidence);
    return some(own) ? met(own) : missing();
  },
});
