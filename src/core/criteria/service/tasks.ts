import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { unreadPages } from '../../site/coverage.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';
/** So many concrete tasks are a list (catalogue). */
const ENOUGH = 3;
const MAX_LISTED = 40;

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
  needs: ['tasks'],
  evaluate: ({ tasks }, { site }) => {
    const own = ownFacts(tasks).sort(byConfidence);
    const byKind = new Map(own.filter((task) => task.value.kind !== '').map((task) => [task.value.kind, task]));
    // The first of a kind is the best; Map keeps the last.
    for (const task of own.toReversed()) if (task.value.kind !== '') byKind.set(task.value.kind, task);
    const named = [...byKind.values()];
    // One line may name two kinds of work.
    const words = [...new Set(named.map((task) => task.value.words))].slice(0, MAX_LISTED);
    if (some(named) && named.length >= ENOUGH) return met(named, words);
    // One task on a page that was read says little of the list on a page that was not.
    if (unreadPages(site, ['service']).length) return missing();
    if (some(named)) return partial(named, words, 'few-tasks', { count: named.length });
    return some(own) ? partial(own, [], 'tasks-vague') : missing();
  },
});
