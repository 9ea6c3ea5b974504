import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Met by three or more concrete tasks; one or two, or 'anything', is partial; tasks in a column about the trade, in a vacancy or of another business do
 * not count.
 */
export const serviceTasks = defineCriterion({
  id: 'service.tasks',
  category: 'service',
  weight: 3,
  title: { ja: '対応する業務', en: 'Tasks covered' },
  question: { ja: '対応する業務は具体的に書かれていますか', en: 'Are the tasks listed concretely?' },
  why: {
    ja: '任せたい仕事が含まれるかどうかは、契約の前提です。「何でも」とあるだけでは、断られる仕事が後から分かることもあります。',
    en: "Whether your work is covered is the first condition. Where a page only says 'anything', you may find out later what is turned down.",
  },
  ask: { ja: '対応いただける業務の一覧を教えてください。', en: 'Could you send us a list of the tasks you take on?' },
  sources: [{ guide: 'G', section: '対応可能な業務内容' }],
  pages: ['service', 'home', 'faq', 'price'],
  needs: [],
  evaluate: notYetExamined,
});
