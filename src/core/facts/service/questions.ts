import type { Fact } from '../../model/fact.ts';
import type { Block } from '../../model/page.ts';
import { isTrouble } from '../reading/asides.ts';
import { utterances } from '../reading/claims.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/** Questions about the service with their answers, as FAQs give them. */

export interface AnsweredQuestion {
  question: string;
}

const FAQ =
  /よく(?:ある|聞かれ|いただ)|お答え(?:し|いた)|質問|(?:ご)?不明(?:な)?(?:点|こと)|気になる(?:こと|点|$)|訊かれること|聞かれる(?:こと|話)|faq|q ?[&＆] ?a|おたずね|お尋ね|疑問|(?:^|\s)questions?(?:$|\s)/i;
const NOT_FAQ_PAGE = ['blog', 'news', 'recruit', 'privacy'];
/** Pages of rules, where only what stands below a heading for questions is asked of the service. */
const RULES_PAGE = ['terms', 'tokushoho'];
const LEAD = /^(?:Q|Ｑ|質問|問)\s*[0-9一二三四五六七八九十]{0,3}\s*[.．:：、)）|｜]?\s*/;
const MARKED = /^(?:Q|Ｑ|質問|問)(?:\s*[0-9一二三四五六七八九十]{1,3})?(?:[.．:：、)）|｜\s]|(?=[^A-Za-z0-9]))/;
const MIN_QUESTION = 3;

const bare = (text: string): string => text.replace(LEAD, '').trim();

/** True where the sentence stands among frequently asked questions, by heading, page, mark or markup. */
function isAsked(page: PageView, sentence: Sentence, previous: Sentence | undefined): boolean {
  const block = page.snapshot.blocks[sentence.block] as Block;
  if (block.region === 'form' || block.region === 'nav' || block.region === 'footer') return false;
  if (MARKED.test(sentence.text) || (previous && /^(?:Q|Ｑ|問)[0-9一二三四五六七八九十.．]{0,3}$/.test(previous.text.trim()))) return true;
  return page.page.kinds.includes('faq') || sentence.headings.some((heading) => FAQ.test(heading)) || isBelowTitle(page, sentence);
}

/** Sentences above a question in which its title may stand, and the longest title. */
const TITLE_REACH = 30;
const MAX_TITLE = 24;

/** Below a line that names an FAQ and is no heading, as builders write them. */
function isBelowTitle(page: PageView, sentence: Sentence): boolean {
  const at = page.sentences.indexOf(sentence);
  return page.sentences.slice(Math.max(0, at - TITLE_REACH), at).some(({ text, isQuestion, block }) => {
    const { region } = page.snapshot.blocks[block] as Block;
    return text.length <= MAX_TITLE && !isQuestion && region !== 'nav' && region !== 'header' && FAQ.test(text) && !/[。]/.test(text);
  });
}

/** A definition term or summary below an FAQ heading asks, whether or not it has the form of a question. */
function isAskedByMarkup(page: PageView, sentence: Sentence): boolean {
  const { tag } = page.snapshot.blocks[sentence.block] as Block;
  return (tag === 'dt' || tag === 'summary') && (sentence.headings.some((heading) => FAQ.test(heading)) || (tag === 'summary' && sentence.isQuestion));
}

function questionsOf(page: PageView): Fact<AnsweredQuestion>[] {
  if (page.medium || NOT_FAQ_PAGE.includes(page.page.kinds[0] as string)) return [];
  const onlyTitled = RULES_PAGE.includes(page.page.kinds[0] as string);
  const troubled = new Set(
    utterances(page)
      .filter(isTrouble)
      .map(({ sentence }) => sentence.question),
  );
  return page.sentences.flatMap((sentence, i): Fact<AnsweredQuestion>[] => {
    if (onlyTitled && !sentence.headings.some((heading) => FAQ.test(heading))) return [];
    const question = bare(sentence.text);
    const answer = page.sentences.slice(i + 1, i + 4).find((next) => next.question === question && !next.isQuestion && next.text.trim().length >= 2);
    const byMarkup = isAskedByMarkup(page, sentence);
    const answered = answer ?? (byMarkup ? page.sentences[i + 1] : undefined);
    if (question.length < MIN_QUESTION || !answered || (!byMarkup && !(sentence.isQuestion && isAsked(page, sentence, page.sentences[i - 1])))) return [];
    if (troubled.has(question) && !MARKED.test(sentence.text)) return [];
    return [{ value: { question }, page: page.index, start: sentence.start, end: sentence.end, tactic: 'text', subject: sentence.subject, confidence: confidenceOf('text', page) }];
  });
}

/** Every answered question; the same question on two pages is two facts. */
export const extractQuestions = (site: SiteView): Fact<AnsweredQuestion>[] => site.pages.flatMap(questionsOf);
