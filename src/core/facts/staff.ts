import type { Fact } from '../model/fact.ts';
import { readNumber } from '../text/numerals.ts';
import { labelled } from './labels.ts';
import { confidenceOf, factFromLabel, factFromSentence } from './make.ts';
import type { PageView, Sentence, SiteView } from './view.ts';
import { whoseDatum } from './whose.ts';

/** How many people: those who do the work before employees, own before group. */

export interface Staff {
  /** Null where only 多数 or the like is said. */
  count: number | null;
  /** `workers` do the clients' work (assistants, operators); `employees` are all employed. */
  of: 'workers' | 'employees';
}

const EMPLOYEES = '従業員|社員|職員|スタッフ|メンバー|人員|従事要員|構成員|employees?|staff(?: members)?|team members?|people';
const WORKERS =
  'アシスタント|オペレーター|秘書|ワーカー|コミュニケーター|受付(?:担当|スタッフ)|プロ人材|在宅スタッフ|登録スタッフ|担当者|ディレクター|アテンダント|assistants?|operators?|secretar(?:y|ies)|bookkeepers?';
const EMPLOYEE_LABEL =
  /^(?:(?:従業員|社員|職員|スタッフ|人員|従事要員|メンバー|構成員)(?:数|人数|構成)?|社員数|人数|体制|(?:総)?従業員総?数|Employees?|NumberofEmployees|Staff|TeamSize|Headcount)$/i;
const WORKER_LABEL =
  /^(?:在籍|登録|稼働|所属)?(?:アシスタント|オペレーター|秘書|ワーカー|スタッフ|コミュニケーター|メンバー)(?:総)?(?:在籍|登録)?(?:者)?(?:人)?(?:数)$|^(?:在籍|登録|稼働)(?:者|人)?数$|^(?:在籍|登録)(?:アシスタント|スタッフ|オペレーター)$|^(?:Registered)?(?:Assistants|Operators)$/i;
const COUNT = '(?:約|およそ|のべ|延べ|総勢|計)? ?([0-9][0-9,]*|[〇一二三四五六七八九十百]{1,4})(?:\\+| ?(?:余|数)?) ?(?:名|人|people|members)';
const BEHIND = new RegExp(`(${WORKERS}|${EMPLOYEES})[^。、0-9]{0,12}?${COUNT}`, 'gi');
const BEFORE = new RegExp(`${COUNT}(?:以上|超|弱|強|程度|ほど|前後)?の?[^。、0-9]{0,10}?(${WORKERS}|${EMPLOYEES})(?!様|を(?:抱え|雇))`, 'gi');
const ENGLISH = new RegExp(
  `([0-9][0-9,]*)\\+? (?:[a-z-]+ ){0,3}(${WORKERS.split('|')
    .filter((w) => /[a-z]/.test(w))
    .join('|')}|employees?|staff|people)`,
  'gi',
);
const NOT_STAFF =
  /会員|お客様|利用者|フォロワー|受講|参加|応募|卒業|(?:規模|以下|未満)の(?:会社|企業|法人|お客様)|従業員(?:数)?[0-9]+(?:名|人)?(?:以下|未満|まで|規模)|社員[0-9]+(?:名|人)(?:以下|くらい|程度|ほど)(?:まで)?の|お友達|合格|人に[0-9一]人|[0-9](?:名|人)(?:に|あたり|につき)|置いて(?:い|お)|必ず[0-9]名|選抜|研修|[0-9]+名体制で(?:電話|対応)に|雇(?:う|え|っ)|代わり|増員|募集|採用(?:予定|人数)|定員|まで(?:の|は|追加)|追加/;
const VAGUE = new RegExp(
  `(?:多数|豊富な|大勢の|たくさんの|数多くの|多くの)[^。、]{0,10}?(?:${WORKERS}|スタッフ|人材|メンバー)|(?:${WORKERS}|スタッフ|メンバー)[^。、]{0,8}?(?:が|も)?(?:多数|数多く|大勢)(?:在籍|所属|登録)?`,
);
const ALONE = /(?:一人|ひとり|1人|1名)(?:で|体制|きり)(?![^。]{0,14}(?:悩|抱え|頑張|始め|暮))|個人(?:で|事業主として)(?:運営|活動|営|サービス)/;

const SELF_ALONE = /私|わたし|当(?:室|方|事務所)|すべて|全て|担当|対応|運営|作業|営業|体制/;

function countIn(text: string): number | null {
  const m = new RegExp(COUNT).exec(text);
  if (m) return readNumber((m[1] as string).replace(/,/g, ''))?.value ?? null;
  const bare = /^(?:約|計)? ?([0-9][0-9,]*)(?:\s|$|[(+])/.exec(text.trim());
  return bare ? Number((bare[1] as string).replace(/,/g, '')) : null;
}

function fromLabels(site: SiteView, page: PageView): Fact<Staff>[] {
  return (
    [
      [EMPLOYEE_LABEL, 'employees'],
      [WORKER_LABEL, 'workers'],
    ] as const
  ).flatMap(([pattern, of]) =>
    labelled(page, pattern).flatMap((hit): Fact<Staff>[] => {
      if (hit.value.length > 120 || page.snapshot.blocks[page.blockAt(hit.range.start)]?.region === 'form') return [];
      const count = countIn(hit.value);
      if (count === null && !/多数|非公開/.test(hit.value)) return [];
      const subject = whoseDatum(site, page, hit.range.start, hit.subject);
      // One cell may hold both: '48名／登録アシスタント412名'.
      const workers = new RegExp(`(?:${WORKERS})[^。、0-9]{0,12}?${COUNT}`, 'i').exec(hit.value);
      const extra = workers && of === 'employees' ? readNumber((workers[1] as string).replace(/,/g, ''))?.value : undefined;
      const first: Fact<Staff> = { ...factFromLabel(hit, { count, of }), subject };
      return extra !== undefined && extra !== count ? [{ ...factFromLabel(hit, { count: extra, of: 'workers' as const }), subject }, first] : [first];
    }),
  );
}

function fromSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Staff>[] {
  const { text } = sentence;
  if (text.length > 220 || NOT_STAFF.test(text) || sentence.isQuestion) return [];
  const subject = whoseDatum(site, page, sentence.start, sentence.subject);
  const hit = (m: RegExpMatchArray, number: string | undefined, who: string | undefined): Fact<Staff>[] => {
    const count = readNumber((number ?? '').replace(/,/g, ''))?.value;
    if (!count || count > 200_000) return [];
    const of = new RegExp(WORKERS, 'i').test(who ?? '') ? ('workers' as const) : ('employees' as const);
    return [{ ...factFromSentence(page, sentence, { count, of }, m.index ?? 0, (m.index ?? 0) + m[0].length), subject, confidence: confidenceOf('text', page) - 0.1 }];
  };
  const counted = [
    ...[...text.matchAll(BEHIND)].flatMap((m) => hit(m, m[2], m[1])),
    ...[...text.matchAll(BEFORE)].flatMap((m) => hit(m, m[1], m[2])),
    ...[...text.matchAll(ENGLISH)].flatMap((m) => hit(m, m[1], m[2])),
  ];
  if (counted.length) return counted;
  if (ALONE.test(text) && SELF_ALONE.test(text) && (sentence.subject === 'own' || sentence.subject === 'column'))
    return [{ ...factFromSentence(page, sentence, { count: 1, of: 'workers' as const }), subject, confidence: 0.5 }];
  const vague = VAGUE.exec(text);
  return vague ? [{ ...factFromSentence(page, sentence, { count: null, of: 'workers' as const }, vague.index, vague.index + vague[0].length), subject, confidence: 0.4 }] : [];
}

/** Numbers of staff on the pages read. */
export function extractStaff(site: SiteView): Fact<Staff>[] {
  return site.pages.flatMap((page) => [...fromLabels(site, page), ...page.sentences.flatMap((s) => fromSentence(site, page, s))]);
}
