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
  /(?:お?店|店主|店長|オーナー|先生方?|院長|(?:導入|ご?利用)?企業|会社|事業者|経営者|ご?依頼(?:者|主)|ご?契約(?:者|先)|お?取引先|ご?利用先|お客(?:様|さま|さん)|お得意(?:様|さま)|クライアント|ユーザー|顧客)(?:様|さま|さん|方|がた)?(?:の(?:皆様|みなさま|みなさん|皆さん|方々))?(?:から|より)?の(?:お声|お?便り|おたより|お?言葉|おことば|ご?感想|口コミ|評判)(?!を|に|が)|(?:お?店|店主|店長|オーナー|先生方?|院長|企業|会社|事業者|経営者|ご?依頼(?:者|主)|ご?契約(?:者|先)|お?取引先|ご?利用先)(?:様|さま|さん|方|がた)?(?:の(?:皆様|みなさま|みなさん|皆さん|方々))?(?:から|より)?の声(?!かけ|を|に|が|で)|(?:(?:導入|お?使い|ご?利用|ご?契約|ご一緒)[^。、]{0,8}(?:会社|企業|お店)|お客(?:様|さま)|ご利用者)(?:さま|様)?の(?:お)?(?:話|はなし|ストーリー)(?![をにし])|(?:使って|お使いになって|利用して|ご利用)(?:いる|いただいている|の)方の(?:話|声|ことば)|(?:うれしかった|いただいた|届いた|寄せられた)お?(?:たより|便り)|^お客(?:様|さま|さん)(?:方)?から$|^お?(?:たより|便り)$|^(?:お客様|ユーザー|導入企業|ご利用者)?インタビュー$|(?:お客様|ご利用者)に(?:聞き|うかがい|伺い)ました|ご一緒した(?:会社|企業|お客)|^ご一緒して(?:いる|きた)(?:会社|企業|お客(?:様|さま)?)|(?:使った|利用した|頼んだ|任せた|依頼した)(?:人|方|会社|お店)(?:たち|々)?の(?:声|感想|ことば)|(?:使って|利用して|頼んで|任せて)(?:い|くださ|いただ)[^。、]{0,8}の声|こんなふうに変わ|(?:お?使い|ご?利用|ご?契約)(?:の|いただいている|中の)(?:方|みなさま|皆様|先生方?|院長|お店|会社|企業|事務所|オーナー|経営者)(?:さま|様|さん)?(?:から|の声|々)|(?:ご?利用|お?取引|導入|ご?契約)(?:先|中の(?:会社|企業|お店|お客))(?:様|さま)?(?:から|より|の声)|(?:どんな|どういう)[^。]{0,6}(?:人|方|会社)[^。]{0,8}(?:たのん|頼ん|使っ|つかっ)|(?:お客(?:様|さま|さん)|ご?利用者|会員|ユーザー|クライアント|導入企業|ご?利用企業|顧客)(?:様|さま|さん)?(?:から)?の(?:声|お?言葉|おことば|ことば|ご?感想|お?便り|おたより|評価|口コミ|こと|使いかた|使い方|ひとこと|一言|インタビュー|成果|(?:お?取り?組み|変化)(?!を|に))|ご?感想|口コミ|体験談|喜びの声|ご利用の声|(?:いただいた|くださった)(?:方|皆様|みなさま)(?:から|より)|(?:導入|活用|ご?利用|支援|成功|他部門の|対応|委託)の?事例|事例(?:紹介|集)?|導入(?:の)?成果|ケーススタディ|よろこびの声|うれしい(?:お)?(?:声|便り|言葉)|こんな(?:会社|お店|方|お客様|事業者)(?:が|に|も)[^。]{0,8}(?:使|利用|選ば|頼)|(?:届いた|いただいた)(?:お)?(?:声|言葉|便り|ご?感想)|(?:使って|利用して|頼んで|ご一緒して)(?:くださ|いただ)[^。]{0,4}(?:方|みなさ[んま]|皆[さ様])|(?:どんな|どういう)(?:ところ|会社|人|方|お店|お客)(?:さん|様|さま)?[^。]{0,6}(?:使っ|利用|頼ん|つかっ)|(?:くださった|いただいた|ご利用の)方の(?:声|ことば|言葉)|(?:導入|サポート|支援|ご?利用|お手伝い|対応|取引|受託)?実績(?:の)?(?:紹介|例)|(?:ご?利用|活用|導入|依頼)シーン|(?:[0-9]{1,2}[.)] ?)?(?:ご|お)?(?:利用|活用|依頼|支援|導入|サポート|対応|手伝い|受託|取り?扱い?|引き?受け)(?:の|した)?(?:実例|例)$|実例|^(?:お客様|ご利用者)(?:の)?(?:紹介|インタビュー)|(?:お手伝い|担当|サポート)した(?:お客|会社|企業|方)|こんな(?:ふうに|風に)[^。]{0,8}(?:使|利用)|before ?(?:&|and|\/) ?after|^cases?$|stor(?:y|ies)\b|testimonial|case stud|clients? say|voices?\b/i;
const NOT_VOICES =
  /(?:大切|大事)に|(?:生|活)かし|反映|お聞かせ|お寄せ|先輩|スタッフの声|社員の声|アシスタントの声|受講|卒業|求人|採用|料金例|お見積|作成代行|代行|制作|取材|ご?見積|読者|事故|事例集?から学|トラブル|失敗/;
const IMAGINED =
  /(?:想定(?:され|した|の)|架空|フィクション|モデルケース|利用イメージ|イメージです)|実在[^。]{0,16}(?:では?(?:ありません|ない)|しません)|(?:fictional|hypothetical|illustrative|imaginary)/i;

const TRADE =
  /(?:[業士店院園卸商協組社蔵]|事務所|クリニック|会社|法人|製造|サロン|教室|スクール|メーカー|工務|商社|不動産|コンサル(?:ティング|タント)?|美容室|塾|コーチ|講師|農園|病院|スタートアップ|ホテル|旅館|学校|大学|設計|建築|建設|小売|飲食|通販|ショップ|システム開発|ベンチャー|クリエイター|デザイナー|ライター|アドバイザー|セラピスト|フリーランス|エンジニア|教授|木工所|鉄工所|工場|工房|作業所|診療所|IT|EC|SaaS)(?=$|[\s・/、,(（様さ先のK]|経営|オーナー|代表|店主|運営|院長|社長|勤務)/i;
const PERSON =
  /(?:^|[\s(（・/])(?:[A-Z](?:\.? ?[A-Z])?\.?社?|[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?: ?[\p{Script=Han}]{1,4})?) ?(?:様|さま|さん|氏|先生)|(?:[^\s。、]{2,20})(?:さま|様)(?=$|[\s(（/／])/u;
const ENGLISH_PERSON =
  /^[-–—]? ?(?:[A-Z][a-z]{1,20}|[A-Z]\.)(?: [A-Z][A-Za-z.'-]{0,20}){0,2},? .{0,60}(?:[Mm]anager|[Dd]irector|CEO|COO|CFO|[Ff]ounder|[Pp]resident|[Oo]wner|[Hh]ead|[Pp]artner|[Ll]ead|[Oo]fficer|[Cc]hief)/;
/** Age, sex and walks of life, or a year of use, name nobody. */
const NOBODY =
  /^[(（]?(?:ご?常連|お客様|お得意|[0-9]{2}代|ご利用[0-9]+|[0-9]+年目|匿名|男性|女性|会社員|経営者|主婦|自営業)[^様さ]{0,14}(?:お客(?:様|さま|さん)|ユーザー(?:様|さま)?)?[)）]?$/;
/** 'T社（食品卸）総務課長': a firm by its initial, with its trade. */
const INITIAL_FIRM = /^[A-Z]{1,2}社 ?(?:様|さま)?[(（][^()（）0-9]{2,24}[)）]/;
const PRAISE_ONLY = /^[★☆⭐\s0-9.]+$/;
const MAX_ATTRIBUTION = 90;
const MIN_STORY = 16;
/** A terse case is told in several short sentences. */
const MIN_TERSE = 12;
const MIN_CELL = 6;

/** A quotation with its speaker in one sentence: 「…」（管理部長 榊さん）. */
const QUOTED = /^[「『"“][^「」『』"“”]{8,400}[」』"”] ?(?:[(（]|[-–—―─]{0,3} ?)([^「」()（）]{2,60}|[^「」()（）]{1,40}[(（][^「」()（）]{1,24}[)）][^「」()（）]{0,20})[)）]?$/;

const isAttribution = (text: string, operator: string): boolean => {
  const words = text.trim();
  if (words.length < 2) return false;
  if (
    words.length > MAX_ATTRIBUTION ||
    QUOTED.test(words) ||
    /(?:ます|です|ました|ません|でした)。?$/.test(words) ||
    /^[0-9](?!0代)|(?:のべ|延べ|累計|通算)[^0-9]{0,3}[0-9]|[0-9]{2} ?社(?!員)/.test(words) ||
    (NOBODY.test(words) && !TRADE.test(words)) ||
    PRAISE_ONLY.test(words)
  )
    return false;
  if (findCompanies(words).some((company) => !operator || !company.name.includes(operator))) return true;
  return (
    PERSON.test(words) ||
    INITIAL_FIRM.test(words) ||
    ENGLISH_PERSON.test(words) ||
    (words.length <= 36 && TRADE.test(words) && /様|さま|さん|先生|[・(（/／]|^[^。、]{2,16}$/.test(words))
  );
};

/** The client's words behind the name: 'Tanaka Architects (Sendai): "…"', 税理士法人S様：「…」. */
const NAMED_FIRST = /^([^:「」"“”]{2,60}?)(?:: ?| ?(?=「)|(?:\.\.\.|…)[^「」]{0,66})[「"“'].{8,400}[」"”'](?:とのこと|とお(?:声|言葉)[^。]{0,20})?\.?。?$/;
const ENGLISH_NAME = /^[A-Z][A-Za-z&.'-]{1,24}(?: (?:[A-Z&][A-Za-z&.'-]{0,24}|of|and)){1,5}(?: \([^()]{2,40}\))?$/;
/** The cells of a table of cases that tell what became of it. */
const TOLD_CELL = /課題|悩み|結果|効果|成果|変化|ご?依頼(?:の)?(?:内容|業務)|お任せ|導入(?:前|後|の)|背景|改善|決め手|before|after|result|challenge/i;
/** That there are none, or that they are made for others. */
const NO_CASES = /(?:公開|掲載|ご?紹介|お見せ)[^。]{0,12}(?:おりません|いません|できません|できかね|いたしかね|控え|差し控え)|(?:お手伝い|代行|作成|制作|取材)(?:いた)?します/;
/** That they will come: nothing yet but the praise beside it. */
const COMING =
  /(?:事例|実例|お?声|インタビュー|ページ|コーナー)[^。]{0,16}準備(?:中|を進め)|^(?:ただいま|現在|只今)?、?準備(?:中|を進め)|近日(?:公開|掲載)|公開(?:の)?予定|coming soon/i;

/** A story whose first words say of whom: '丸亀の歯科医院さんでは、…'. */
const TOLD_OF = /^([^。、「]{2,18})(?:さん|様|さま)(?:は|では|の|も|が|から|で)/;
const TOLD_IN_ENGLISH =
  /^(?:An?|One|Our client,? an?) [A-Za-z0-9 ,'’-]{2,60}?(?:firm|company|agency|studio|clinic|shop|start-?up|practice|office|maker|manufacturer|retailer|consultancy|school|restaurant|hotel)\b/;
/** '社会保険労務士法人（10名）：電話の一次受けをお任せいただき、…' */
const LABELLED_STORY = /^([^:。]{3,30}):(.{14,})$/;
const tellsOf = (text: string): boolean => {
  const [, trade = ''] = LABELLED_STORY.exec(text) ?? [];
  if (trade && TRADE.test(trade) && !NOBODY.test(trade) && BECAME.test(text)) return true;
  if (TOLD_IN_ENGLISH.test(text)) return true;
  const who = TOLD_OF.exec(text)?.[1] ?? '';
  return who !== '' && TRADE.test(who) && !NOBODY.test(`${who}様`);
};

const isStory = (text: string): boolean =>
  text.length >= MIN_STORY && /(?:[a-z0-9%)]\.|[。」』!！"])(?:[(（][^()（）]{0,40}[)）])?$|(?:ます|です|ました|でした|ません|ている|った)$/.test(text.trim());

const QUOTED_PRAISE = /^[「『"“][^「」『』"“”]{6,400}[」』"”]/;

const isVoice = (sentence: Sentence, above: readonly string[]): boolean =>
  above.some((words) => VOICES.test(words) && !NOT_VOICES.test(words)) || (sentence.subject === 'client' && !above.some((words) => NOT_VOICES.test(words)));

/** A line or picture without heading markup that announces voices, and how many sentences it can govern. */
const isAnnouncement = ({ text }: Sentence): boolean => text.length <= 24 && VOICES.test(text) && !NOT_VOICES.test(text) && !/[。、]/.test(text);
const REACH = 14;

/** Sentences below one heading of voices, keyed by it. */
function sections(page: PageView): Map<string, Sentence[]> {
  const leads = new Map(utterances(page).map((place) => [place.sentence, place.above]));
  const found = new Map<string, Sentence[]>();
  const titled = page.sentences.some(({ headings }) => headings.some((words) => VOICES.test(words) && !NOT_VOICES.test(words)));
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

/** 'A様', 'B社さま:…' alone: praise of nobody, unless a story goes with it. */
const INITIAL_ONLY = /^[(（]?[A-Z]{1,2}\.?社?(?:様|さま|さん|氏)?[)）]?(?::.{0,40})?$/;
const MIN_TOLD = 30;

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
  const attributed = sentences.some((s) => isAttribution(s.text, operator));
  if (sentences.some((s) => NO_CASES.test(s.text)) && !attributed) return [];
  const coming = sentences.find((s) => COMING.test(s.text));
  if (coming && !attributed) {
    const praised = praise.find((s) => s !== coming && QUOTED_PRAISE.test(s.text.trim()));
    return praised ? [evidence('anonymous', praised)] : [];
  }
  const imagined = sentences.find((s) => IMAGINED.test(s.text));
  if (imagined) return [evidence('imagined', imagined)];
  const quoted = sentences.filter((s) => {
    const name = (QUOTED.exec(s.text.trim()) ?? NAMED_FIRST.exec(s.text.trim()))?.[1]?.trim() ?? '';
    return !FOUNDER.test(name) && ((isAttribution(name, operator) && (!INITIAL_ONLY.test(name) || s.text.length >= MIN_TOLD)) || ENGLISH_NAME.test(name));
  });
  if (quoted.length) return quoted.slice(0, 3).map((s) => evidence('named', s));
  const spoken = stories.filter((s) => tellsOf(s.text));
  if (spoken.length) return spoken.slice(0, 3).map((s) => evidence('named', s));
  const told = sentences.filter((s) => s.text.length >= MIN_TERSE && /。$/.test(s.text));
  if (stories.length === 0 && told.reduce((sum, s) => sum + s.text.length, 0) >= MIN_STORY) stories.push(...told);
  if (stories.length === 0) stories.push(...sentences.filter((s) => s.text.length >= MIN_CELL && TOLD_CELL.test(s.headings[0] ?? '') && !TOLD_CELL.test(s.text.slice(0, 6))));
  const names = sentences.filter(
    (s) => isAttribution(s.text, operator) && !FOUNDER.test(s.text) && (!INITIAL_ONLY.test(s.text.trim()) || stories.some((story) => story.text.length >= MIN_TOLD)),
  );
  if (names.length && stories.length) {
    return names.slice(0, 3).map((name) => {
      const story = stories.toSorted((a, b) => Math.abs(a.start - name.start) - Math.abs(b.start - name.start))[0] as Sentence;
      return evidence('named', name, story);
    });
  }
  return praise[0] ? [evidence('anonymous', praise[0])] : [];
}

/** A client by trade and initial in running prose, and what became of it: '工務店のKさん … いまはだいたい3通です'. */
const ANECDOTE =
  /(?:[業士店院園卸商社]|事務所|クリニック|会社|サロン|教室|工務店|旅館|農園)(?:さん)?(?:の|・|を(?:営|経営|開業|開いて|され|なさ|やって)[^。、]{0,8}?)[A-Z](?:社|さん|様|さま|先生|氏)/;
/** Told of one client in the middle of something else: '不動産会社のT様からは、…をご依頼いただいています'. */
const ENTRUSTED_BY =
  /(?:ご?依頼|お任せ|ご?利用|ご?相談|お声がけ|ご?契約)を?(?:いただ|頂|くださ)|お(?:言葉|声|便り)を|とのこと|(?:担当|お手伝い|サポート|お預かり|お(?:引き)?受け)(?:して|し(?:まし|てい|、))/;
const BECAME =
  /(?:なくな|できるように|増え|減り|解放|早く)(?:り|ま|な|っ|た|て)|帰れ(?:る|ま|た)|(?:夕飯|夕食|休み|約束)[^。、]{0,4}(?:に間に合|が取れ|がとれ|を取れ)|(?:漏れ|ミス|残業|遅れ)[^。、]{0,6}(?:なくなり|なくなっ|減り|減っ|ゼロに)|[日月時間分]で済む|(?:増や|ふや)(?:せ|し)(?:ま|た)|(?:ずに|なくて|なく)済む?(?:よう|み)|(?:余裕|ゆとり)が(?:でき|生まれ)|集中できる|(?:倍|半分)に(?:なり|なった)|途切れなく|から(?:当日|即日|半日|その日|[0-9一二三四五六七八九十]{1,3} ?(?:分|時間|日))(?:に|へ)|(?:当日|即日|その日(?:のうち)?|(?:[0-9一二三四五六七八九十]{1,3}) ?(?:分|時間|日)(?:だけ)?|だけ)に(?:なり|なった|なる(?:そう|と)|縮)|(?:いまは|今は|今では|いまでは|以前は)[^。]{0,30}[0-9]|[0-9][^。]{0,12}(?:減|増|短|に(?:なり|なった|なって))|喜ん|助かっ|時間ができ/;
const ANECDOTE_REACH = 8;

const anecdote = (page: PageView, { start, end }: Sentence): Fact<Case> => ({
  value: { kind: 'named' },
  page: page.index,
  start,
  end,
  tactic: 'text',
  subject: 'own',
  confidence: confidenceOf('text', page) - 0.1,
});

/** A client by name or initial, with respect, and perhaps its place. */
const CLIENT_LABEL = /^[^。、]{2,24}(?:さま|(?<![仕模多同])様|さん) ?(?:[(（][^()（）]{1,16}[)）]?)?$/;
/** 'A社(自動車部品製造、従業員85名)' */
const LETTERED = /^[A-Z]{1,2}社 ?(?:様|さま)?[(（][^()（）]{2,40}[)）]?$/;
/** '金物の卸売業・仙台市' */
const TRADE_AND_PLACE = /^[^。、・]{2,16}(?:[・／/] ?|[(（])[^。、]{2,8}[市区町村県都府](?:[・、][^。]{1,12})?[)）]?$/;
/** The trade as the row's label, and what became of it as its value: '税理士事務所 | 記帳の下準備をお任せいただき、残業が減りました'. */
const isRowOf = (label: string, text: string): boolean =>
  (LETTERED.test(label) && BECAME.test(text) && /(?:た|ました)。?$/.test(text)) ||
  (((label.length <= 16 && TRADE.test(label)) || (label.length <= 36 && CLIENT_LABEL.test(label))) &&
    !NOBODY.test(label) &&
    BECAME.test(text) &&
    ENTRUSTED_BY.test(text) &&
    /(?:ました|ています|とのこと(?:です)?)。?$/.test(text));

function anecdotes(page: PageView): Fact<Case>[] {
  const labels = new Map(utterances(page).map(({ sentence, label, crossLabelled }) => [sentence, [label, crossLabelled?.text ?? '']]));
  return page.sentences.flatMap((sentence, i): Fact<Case>[] => {
    // The past of a story is no news.
    if (
      sentence.subject === 'column' ||
      page.subjects[sentence.block] === 'news' ||
      /円|料金|お?見積/.test(sentence.text) ||
      sentence.headings.some((words) => NOT_VOICES.test(words))
    )
      return [];
    const told =
      sentence.subject === 'own' &&
      !/のよう(?:な|に)|でなくても|ではなく|といった/.test(sentence.text) &&
      (/[A-Z](?:社|さん|様|さま)/.test(sentence.text.slice(0, 24)) || (TOLD_OF.test(sentence.text) && BECAME.test(sentence.text))) &&
      tellsOf(sentence.text) &&
      ENTRUSTED_BY.test(sentence.text);
    const [title = ''] = sentence.headings;
    const ofClient =
      (TRADE_AND_PLACE.test(title) || CLIENT_LABEL.test(title)) &&
      (TRADE.test(title.replace(/(?:さま|様|さん|[・／/(（]).*$/, '')) || findCompanies(title).length > 0) &&
      !NOBODY.test(title);
    if (ofClient && BECAME.test(sentence.text) && isStory(sentence.text) && (sentence.subject === 'own' || sentence.subject === 'client')) return [anecdote(page, sentence)];
    const inRow =
      (sentence.subject === 'own' || sentence.subject === 'client') &&
      [...(labels.get(sentence) ?? []), LABELLED_STORY.exec(sentence.text)?.[1] ?? ''].some((label) => label !== '' && isRowOf(label, sentence.text));
    if (inRow) return [anecdote(page, sentence)];
    if (!told && !ANECDOTE.test(sentence.text)) return [];
    const became = told ? sentence : page.sentences.slice(i, i + ANECDOTE_REACH).find((s) => s.headings[0] === sentence.headings[0] && BECAME.test(s.text));
    if (!became) return [];
    return [anecdote(page, sentence)];
  });
}

/** Words of thanks or of what became better, in a client's quotation; in English it speaks of the provider as of others. */
const THANKS =
  /助か|満足|よかった|良かった|感謝|ありがと|安心|早く|早い|減っ|減り|増え|楽に|なくな|できるように|丁寧|\b(?:they|them|their|the team|you)\b.{0,120}\b(?:cut|saved?|found|turned|helped|made|took|sorted|handled|freed|kept|gave)\b|\b(?:found|saved|helped|freed|gave|got|thanks?|grateful|recommend|relief)\b.{0,40}\b(?:us|our|me|my)\b|\b(?:thank|grateful|highly recommend)/i;
/** A founder without a company is the provider's. */
const FOUNDER = /^[-–—―─ ]{0,3}[^,]{2,40}, (?:co-?)?founder$/i;
/** Those who speak for the provider. */
const INSIDER =
  /当社|弊社|スタッフ|アシスタント|オペレーター|秘書|入社|在籍|登録|担当者$|代表(?!取締役|者|様)|^代表(?:取締役|社員)(?!.{0,60}(?:会社|法人|事務所|店))|\b(?:our|staff|assistant)\b|, (?:co-?)?founder$|^[^,]{2,40}, (?:founder|president|CEO|director)$/i;
/** A quotation alone, and the line of its speaker below it. */
const QUOTATION = /^[「『"“][^「」『』"“”]{8,400}[」』"”][。.]?$/;
const SPEAKER = /^[-–—―─]{1,3} ?([^「」]{2,90})$|^([A-Z]{1,2}社 ?(?:様|さま)?[(（][^()（）]{1,24}[)）].{0,24})$/;

/** Quotations with their speakers that no heading announces. */
function quotes(page: PageView, operator: string): Fact<Case>[] {
  return page.sentences.flatMap((sentence, i): Fact<Case>[] => {
    const text = sentence.text.trim();
    const next = page.sentences[i + 1];
    const below = next && next.block - sentence.block <= 1 && QUOTATION.test(text) ? SPEAKER.exec(next.text.trim()) : null;
    const name = (QUOTED.exec(text)?.[1] ?? below?.[1] ?? below?.[2] ?? '').replace(/^[-–—―─]{1,3} ?/, '').trim();
    const told = THANKS.test(text) || BECAME.test(text) || page.snapshot.blocks[sentence.block]?.tag === 'blockquote';
    if (name === '' || !told || INSIDER.test(name) || !(sentence.subject === 'own' || sentence.subject === 'client')) return [];
    if (sentence.headings.some((words) => NOT_VOICES.test(words))) return [];
    const kind = isAttribution(name, operator) && !INITIAL_ONLY.test(name) ? 'named' : 'anonymous';
    const end = below && next ? next.end : sentence.end;
    return [{ value: { kind }, page: page.index, start: sentence.start, end, tactic: 'text', subject: 'own', confidence: confidenceOf('text', page) - 0.1 }];
  });
}

/** Letters may be anybody's, the provider's own news or its form for inquiries. */
const LETTERS = /^お?(?:たより|便り)$|^お客(?:様|さま|さん)(?:方)?から$/;
const NOT_CASE_PAGE = ['blog', 'recruit', 'privacy', 'terms'];
/** On a page of news, one that is announced as a client's own words, by its heading. */
const SPOKEN = /(?:お客様|ご利用者|導入企業|ユーザー)(?:の声|インタビュー|に(?:聞き|うかがい|伺い)ました)/;

/** Cases and voices on the pages read, at most three of a section. */
export function extractCases(site: SiteView): Fact<Case>[] {
  const operator = (site.operator ?? '').replace(/(?:株式|有限|合同)会社/g, '');
  return site.pages.flatMap((page) => {
    if (page.medium || NOT_CASE_PAGE.includes(page.page.kinds[0] as string)) return [];
    const isNews = page.page.kinds[0] === 'news';
    const announced = [...sections(page)].flatMap(([heading, sentences]) =>
      isNews && !SPOKEN.test(heading) ? [] : caseOf(page, sentences, operator).filter(({ value }) => !(isNews || LETTERS.test(heading)) || value.kind === 'named'),
    );
    if (isNews) return announced;
    return [...announced, ...(announced.length ? [] : quotes(page, operator)), ...anecdotes(page)];
  });
}
