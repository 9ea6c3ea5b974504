import type { Fact } from '../../model/fact.ts';
import { utterances } from '../reading/claims.ts';
import { confidenceOf } from '../reading/make.ts';
import { findCompanies } from '../company/names.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/**
 * Cases and voices of clients. The words are the clients', that they are published is the provider's statement: the facts are its own.
 */

export interface Case {
  /** `named`: with a company, trade, name or initial and a story. `anonymous`: praise without. `imagined`: said to be no real case. */
  kind: 'named' | 'anonymous' | 'imagined';
}

const VOICES =
  /(?:お客(?:様|さま|さん)|ご?利用者|会員|ユーザー|クライアント|導入企業|ご?利用企業|顧客)(?:様|さま|さん)?(?:から)?の(?:声|お?言葉|おことば|ことば|ご?感想|お?便り|おたより|評価|口コミ|こと|使いかた|使い方|ひとこと|一言|インタビュー|成果)|ご?感想|口コミ|体験談|喜びの声|ご利用の声|(?:導入|活用|ご?利用|支援|成功|他部門の|対応|委託)の?事例|事例(?:紹介|集)?|導入(?:の)?成果|ケーススタディ|よろこびの声|(?:使って|利用して|頼んで|ご一緒して)(?:くださ|いただ)[^。]{0,4}(?:方|みなさ[んま]|皆[さ様])|(?:どんな|どういう)(?:ところ|会社|人|方|お店|お客)(?:さん|様|さま)?[^。]{0,6}(?:使っ|利用|頼ん|つかっ)|(?:くださった|いただいた|ご利用の)方の(?:声|ことば|言葉)|^cases?$|stor(?:y|ies)\b|testimonial|case stud|clients? say|voices?\b/i;
const NOT_VOICES = /先輩|スタッフの声|社員の声|アシスタントの声|受講|卒業|求人|採用|料金例|お見積|読者|事故|事例集?から学|トラブル|失敗/;
const IMAGINED =
  /(?:想定(?:され|した|の)|架空|フィクション|モデルケース|利用イメージ|イメージです)|実在[^。]{0,16}(?:では?(?:ありません|ない)|しません)|(?:fictional|hypothetical|illustrative|imaginary)/i;

const TRADE =
  /(?:[業士店院園卸商協組社]|事務所|クリニック|会社|法人|製造|サロン|教室|スクール|メーカー|工務|商社|不動産|コンサル(?:ティング|タント)?|コーチ|講師|農園|病院|スタートアップ|ホテル|旅館|学校|大学|設計|建築|建設|小売|飲食|通販|ショップ|システム開発|ベンチャー|クリエイター|デザイナー|ライター|アドバイザー|セラピスト|フリーランス|エンジニア|教授|IT|EC|SaaS)(?=$|[\s・/、,(（様さ先のK])/i;
const PERSON =
  /(?:^|[\s(（・/])(?:[A-Z](?:\.? ?[A-Z])?\.?社?|[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?: ?[\p{Script=Han}]{1,4})?) ?(?:様|さま|さん|氏|先生)|(?:[^\s。、]{2,20})(?:さま|様)(?=$|[\s(（])/u;
const ENGLISH_PERSON =
  /^[-–—]? ?[A-Z][a-z]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){0,2},? .{0,60}(?:Manager|Director|CEO|COO|CFO|Founder|President|Owner|Head|Partner|Lead|Officer|Chief)/;
/** Age, sex and walks of life, or a year of use, name nobody. */
const NOBODY = /^[(（]?(?:ご?常連|お客様|お得意|[0-9]{2}代|ご利用[0-9]+|[0-9]+年目|匿名|男性|女性|会社員|経営者|主婦|自営業)[^様さ]{0,14}[)）]?$/;
const PRAISE_ONLY = /^[★☆⭐\s0-9.]+$/;
const MAX_ATTRIBUTION = 90;
const MIN_STORY = 16;
/** A terse case is told in several short sentences. */
const MIN_TERSE = 12;

/** A quotation with its speaker in one sentence: 「…」（管理部長 榊さん）. */
const QUOTED = /^[「『"][^「」『』"]{8,400}[」』"] ?(?:[(（]|[-–—―─]{0,3} ?)([^「」()（）]{2,60})[)）]?$/;

const isAttribution = (text: string, operator: string): boolean => {
  const words = text.trim();
  if (words.length < 2) return false;
  if (
    words.length > MAX_ATTRIBUTION ||
    QUOTED.test(words) ||
    /(?:ます|です|ました|ません|でした)。?$/.test(words) ||
    /^[0-9]/.test(words) ||
    NOBODY.test(words) ||
    PRAISE_ONLY.test(words)
  )
    return false;
  if (findCompanies(words).some((company) => !operator || !company.name.includes(operator))) return true;
  return PERSON.test(words) || ENGLISH_PERSON.test(words) || (words.length <= 36 && TRADE.test(words) && /様|さま|さん|先生|[・(（/／]|^[^。、]{2,16}$/.test(words));
};

/** A story whose first words say of whom: '丸亀の歯科医院さんでは、…'. */
const TOLD_OF = /^([^。、「]{2,18})(?:さん|様|さま)(?:は|では|の|も|が|から|で)/;
const TOLD_IN_ENGLISH =
  /^(?:An?|One|Our client,? an?) [A-Za-z0-9 ,'’-]{2,60}?(?:firm|company|agency|studio|clinic|shop|start-?up|practice|office|maker|manufacturer|retailer|consultancy|school|restaurant|hotel)\b/;
const tellsOf = (text: string): boolean => {
  if (TOLD_IN_ENGLISH.test(text)) return true;
  const who = TOLD_OF.exec(text)?.[1] ?? '';
  return who !== '' && TRADE.test(who) && !NOBODY.test(`${who}様`);
};

const isStory = (text: string): boolean =>
  text.length >= MIN_STORY && /(?:[a-z0-9%)]\.|[。」』!！"])(?:[(（][^()（）]{0,40}[)）])?$|(?:ます|です|ました|でした|ません|ている|った)$/.test(text.trim());

const isVoice = (sentence: Sentence, above: readonly string[]): boolean =>
  above.some((words) => VOICES.test(words) && !NOT_VOICES.test(words)) || (sentence.subject === 'client' && !above.some((words) => NOT_VOICES.test(words)));

/** A line or picture without heading markup that announces voices, and how many sentences it can govern. */
const isAnnouncement = ({ text }: Sentence): boolean => text.length <= 24 && VOICES.test(text) && !NOT_VOICES.test(text) && !/[。、]/.test(text);
const REACH = 14;

/** Sentences below one heading of voices, keyed by it. */
function sections(page: PageView): Map<string, Sentence[]> {
  const leads = new Map(utterances(page).map((place) => [place.sentence, place.above]));
  const found = new Map<string, Sentence[]>();
  const titled = page.sentences.some((s) => isVoice(s, s.headings));
  let announced = { words: '', left: 0, under: '' };
  for (const sentence of page.sentences) {
    const region = page.snapshot.blocks[sentence.block]?.region;
    if (region === 'footer' || region === 'nav' || region === 'header' || region === 'form') continue;
    if (announced.left-- <= 0 || (sentence.headings[0] ?? '') !== announced.under) announced = { words: '', left: 0, under: '' };
    if (isAnnouncement(sentence)) announced = { words: sentence.text, left: REACH, under: sentence.headings[0] ?? '' };
    const above = [...(leads.get(sentence) ?? []), ...sentence.headings, announced.words].filter(Boolean);
    const onPage = !titled && page.page.kinds[0] === 'cases' && sentence.subject !== 'outsider';
    if (sentence.text === announced.words) continue;
    if (!onPage && !isVoice(sentence, above)) continue;
    const key = above.find((words) => VOICES.test(words)) ?? '';
    const list = found.get(key) ?? [];
    list.push(sentence);
    found.set(key, list);
  }
  return found;
}

function caseOf(page: PageView, sentences: readonly Sentence[], operator: string): Fact<Case>[] {
  const stories = sentences.filter((s) => isStory(s.text) && !isAttribution(s.text, operator));
  const praise = sentences.filter((s) => /(?:[。」』！!](?:[(（][^()（）]{1,30}[)）])?|[」』][^。「」]{1,20})$/.test(s.text) && s.text.length >= 6 && !s.text.startsWith('※'));
  const evidence = (kind: Case['kind'], from: Sentence, to: Sentence = from): Fact<Case> => {
    const [first, last] = from.start <= to.start ? [from, to] : [to, from];
    const whole = last.end - first.start <= 160;
    return {
      value: { kind },
      page: page.index,
      start: whole ? first.start : from.start,
      end: whole ? last.end : from.end,
      tactic: 'text',
      subject: 'own',
      confidence: confidenceOf('text', page),
    };
  };
  const imagined = sentences.find((s) => IMAGINED.test(s.text));
  if (imagined) return [evidence('imagined', imagined)];
  const quoted = sentences.filter((s) => isAttribution(QUOTED.exec(s.text.trim())?.[1] ?? '', operator));
  if (quoted.length) return quoted.slice(0, 3).map((s) => evidence('named', s));
  const spoken = stories.filter((s) => tellsOf(s.text));
  if (spoken.length) return spoken.slice(0, 3).map((s) => evidence('named', s));
  const told = sentences.filter((s) => s.text.length >= MIN_TERSE && /。$/.test(s.text));
  if (stories.length === 0 && told.reduce((sum, s) => sum + s.text.length, 0) >= MIN_STORY) stories.push(...told);
  const names = sentences.filter((s) => isAttribution(s.text, operator));
  if (names.length && stories.length) {
    return names.slice(0, 3).map((name) => {
      const story = stories.toSorted((a, b) => Math.abs(a.start - name.start) - Math.abs(b.start - name.start))[0] as Sentence;
      return evidence('named', name, story);
    });
  }
  return praise[0] ? [evidence('anonymous', praise[0])] : [];
}

/** A client by trade and initial in running prose, and what became of it: '工務店のKさん … いまはだいたい3通です'. */
const ANECDOTE = /(?:[業士店院園卸商社]|事務所|クリニック|会社|サロン|教室|工務店|旅館|農園)(?:さん)?(?:の|・)[A-Z](?:社|さん|様|さま)/;
const BECAME = /(?:いまは|今は|今では|いまでは|以前は)[^。]{0,30}[0-9]|[0-9][^。]{0,12}(?:減|増|短|に(?:なり|なった|なって))|喜ん|助かっ|時間ができ/;
const ANECDOTE_REACH = 8;

function anecdotes(page: PageView): Fact<Case>[] {
  return page.sentences.flatMap((sentence, i): Fact<Case>[] => {
    if (sentence.subject === 'column' || sentence.subject === 'news' || !ANECDOTE.test(sentence.text) || /円|料金|お?見積/.test(sentence.text)) return [];
    const became = page.sentences.slice(i, i + ANECDOTE_REACH).find((s) => s.headings[0] === sentence.headings[0] && BECAME.test(s.text));
    if (!became || sentence.headings.some((words) => NOT_VOICES.test(words))) return [];
    return [{ value: { kind: 'named' }, page: page.index, start: sentence.start, end: sentence.end, tactic: 'text', subject: 'own', confidence: confidenceOf('text', page) - 0.1 }];
  });
}

const NOT_CASE_PAGE = ['blog', 'news', 'recruit', 'privacy', 'terms'];

/** Cases and voices on the pages read, at most three of a section. */
export function extractCases(site: SiteView): Fact<Case>[] {
  const operator = (site.operator ?? '').replace(/(?:株式|有限|合同)会社/g, '');
  return site.pages.flatMap((page) => {
    if (page.medium || NOT_CASE_PAGE.includes(page.page.kinds[0] as string)) return [];
    return [...[...sections(page).values()].flatMap((sentences) => caseOf(page, sentences, operator)), ...anecdotes(page)];
  });
}
