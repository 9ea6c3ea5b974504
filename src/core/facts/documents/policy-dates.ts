import type { Fact } from '../../model/fact.ts';
import { findDates } from '../../text/dates.ts';
import { documentAt, documentParts } from './documents.ts';
import { confidenceOf } from '../reading/make.ts';
import { type Utterance, utterances } from '../reading/utterances.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/**
 * When the privacy policy was made or revised, as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. Only dates inside the policy count: the security policy,
 * the terms and the site itself have dates of their own, written the same way (FIELD-NOTES A42).
 */

const MADE_OR_REVISED =
  /制定|策定|改定|改訂|改正|施行|発効|更新|見(?:直|なお)し?|(?:書き|つくり|作り)なお[しす]|つく(?:り(?!かえ)|っ(?:た|て))|(?:新|あたら)しくし(?:まし)?た|書き(?:か[えへ]|[換替]え)|さだめ|定め(?:る|ました|た)|手を入れ|(?:直|書き?か?え|作|つく)(?:し|っ)?た日|書(?:い(?:て|た)|き(?:まし)?た)|直しまし?た|改む|定む|(?:あらた|改)め(?:る|ました|た)?|(?:から|より)実施(?:し|す|いた|(?=[)）。]|$))|日 ?(?:定|改)$|手直し|第?[0-9]{1,2}版|現行版|作成|(?:一部|内容)を?(?:の)?(?:変更|修正)|公表|公開|適用|効力|(?:adopted|established|reviewed|enacted|effective|revised|updated|modified|amended|changed)/i;
const MADE = /制定|改定|改訂|策定|定む|改む/;
/** Dates of the law, of the clause's subject matter, of validity and of notices. */
const OF_SOMETHING_ELSE =
  /改正法|法(?:律|令)?の?(?:一部)?(?:が|の|を)?変更|法(?:律)?(?:の|が)?(?:改正|施行)|改正(?:後の)?(?:個人情報)?(?:の)?保護(?:法|に)|法律第|有効期限|有効期間|登録日|付与|認証|取得日|設立|創業|保存期間|キャンペーン|copyright|©|法令|(?:サイト|ホームページ|ブログ)(?:を|が)[^。]{0,12}(?:つく|作|公開|開設|新しく|あたらしく|リニューアル)/i;
/** What may stand beside a date that is a line of its own. */
const MARKS = /^[\s()（）【】「」[\]以上:：。・]*$/;
/** Who signs a policy behind its date: '令和5年4月1日 代表取締役 …'. */
const SIGNED = /^[\s　]*(?:[^\s。]{2,24}[\s　]*)?(?:代表(?:取締役|社員|理事|者)?|取締役社長|社長|所長|理事長|president|CEO)[^。]{0,24}$/i;
const MAX_LINE = 300;
const MAX_LABEL = 16;

/** More bare dates below one title are entries of a list. */
const MAX_BARE = 2;

const isBare = (text: string, start: number, end: number): boolean => MARKS.test(text.slice(0, start)) && (MARKS.test(text.slice(end)) || SIGNED.test(text.slice(end)));

/** A line of the page that is a whole day and no more. */
function isDateAlone(view: PageView, start: number, end: number): boolean {
  if (end - start > 40) return false;
  const text = view.folded({ start, end });
  const [first] = findDates(text);
  return first !== undefined && first.iso.length === 10 && MARKS.test(text.slice(0, first.start)) && MARKS.test(text.slice(first.end));
}

/** The label or the line before says what the date is: '制定日' over '2020年4月1日'. */
const isNamed = (utterance: Utterance | undefined): boolean =>
  utterance !== undefined && (MADE_OR_REVISED.test(utterance.label) || (utterance.heading.length <= MAX_LABEL && MADE_OR_REVISED.test(utterance.heading)));

function startOf(sentence: Sentence, utterance: Utterance | undefined): number {
  const label = utterance?.labelled;
  return label && label.start >= 0 && label.start < sentence.start && MADE_OR_REVISED.test(label.text) ? label.start : sentence.start;
}

function dated(view: PageView, repeated: ReadonlySet<string>): Fact<string>[] {
  const known = new Map(utterances(view).map((utterance) => [utterance.sentence, utterance]));
  // A date without a word stands directly under the title or at the end.
  const lines = documentParts(view).filter((part) => part.kind === 'privacy');
  // Where nothing marks the end of the policy, other words follow it; a date and nothing else is still its own.
  const alone = lines.flatMap((part) => part.lines.filter(({ start, end }) => isDateAlone(view, start, end)));
  const edges = [...lines.flatMap((part) => [part.lines[1], ...part.lines.slice(-4)]), ...(alone.length <= MAX_BARE ? alone : [])];
  return view.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (text.length > MAX_LINE || sentence.struck || (repeated.has(text) && !MADE.test(text)) || OF_SOMETHING_ELSE.test(text) || documentAt(view, sentence.start) !== 'privacy')
      return [];
    const dates = findDates(text);
    const [first] = dates;
    if (!first) return [];
    const utterance = known.get(sentence);
    const atEdge = edges.some((line) => line && sentence.start >= line.start && sentence.end <= line.end);
    if (!MADE_OR_REVISED.test(text) && !isNamed(utterance) && !(atEdge && isBare(text, first.start, first.end))) return [];
    const start = startOf(sentence, utterance);
    return dates.map(({ iso }) => ({
      value: iso,
      page: view.index,
      start,
      end: sentence.end,
      tactic: 'text' as const,
      subject: sentence.subject,
      confidence: confidenceOf('text', view),
    }));
  });
}

/** Short sentences that stand on several pages: the theme's publishing date, the site's own 最終更新日. */
function boilerplate(site: SiteView): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const view of site.pages) for (const text of new Set(view.sentences.map((s) => s.text))) if (text.length <= 60) seen.set(text, (seen.get(text) ?? 0) + 1);
  return new Set([...seen].filter(([, pages]) => pages > 1).map(([text]) => text));
}

export function extractPolicyDates(site: SiteView): Fact<string>[] {
  const repeated = boilerplate(site);
  return site.pages.flatMap((view) => (documentParts(view).some((part) => part.kind === 'privacy') ? dated(view, repeated) : []));
}
