import type { Fact } from '../../model/fact.ts';
import { readNumber } from '../../text/numerals.ts';
import { answersTo } from '../reading/answers.ts';
import { isTroubleList } from '../reading/asides.ts';
import { allLabelled, labelled } from '../reading/labels.ts';
import { figureCards, manyBeside } from '../reading/figure-cards.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { spelledCount } from './spelled-counts.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { isBehindOtherOffice, whoseDatum } from '../reading/whose.ts';
import { allMatches } from '../../text/all-matches.ts';

/** How many people: those who do the work before employees, own before group. */

export interface Staff {
  /** Null where only 多数 or the like is said. */
  count: number | null;
  /** `workers` do the clients' work (assistants, operators); `employees` are all employed. */
  of: 'workers' | 'employees';
}

const EMPLOYEES = '従業員|(?:正|契約|派遣)?社員|職員|スタッフ|メンバー|仲間(?!入り|はずれ|うち)|人員|従事要員|構成員|employees?|staff(?: members)?|team members?|people';
const WORKERS =
  'セクレタリー|コンシェルジュ|専任者|専任スタッフ|事務員|受付係|受付の(?:者|人|スタッフ)|受け手|係員|電話係|要員|アシスタント|オペレーター|秘書|ワーカー|コミュニケーター|受付(?:担当|スタッフ)|プロ人材|在宅スタッフ|登録スタッフ|担当者|ディレクター|アテンダント|(?:お?電話|受話器|ご?用件)(?:を|に)(?:お?受け(?:する|している|ている)?|お?取り?する|取る|とる|出る)(?:者|人|スタッフ)|assistants?|operators?|secretar(?:y|ies)|bookkeepers?';
const EMPLOYEE_LABEL =
  /^(?:(?:従業員|社員|職員|スタッフ|人員|従事要員|メンバー|構成員)(?:数|人数|構成)?|社員数|人数|体制|(?:総)?従業員総?数|陣容|会社の(?:規模|人数)|(?:はたらく|働く|働いている)(?:人|者|仲間|メンバー|スタッフ)(?:の?数)?|人手|働き手|はたらき手|顔ぶれ|所帯|仲間(?:の?数)?|(?:チーム|社員|スタッフ|人員|メンバー)(?:の?構成|の?規模|の人数)|Employees?|NumberofEmployees|Staff|Team(?:Size)?|Headcount|(?:Team)?Members?|People|OurTeam)$/i;
const WORKER_LABEL =
  /^(?:在籍|登録|稼働|所属)?(?:アシスタント|オペレーター|秘書|ワーカー|スタッフ|コミュニケーター|メンバー)(?:総)?(?:在籍|登録)?(?:者)?(?:人)?(?:数)$|^(?:在籍|登録|稼働)(?:者|人)?数$|^(?:在籍|登録)(?:アシスタント|スタッフ|オペレーター)$|^(?:在席|在籍)者$|^(?:お?電話|受話器|ご?用件)(?:を|に)(?:お?受けする|受ける|取る|とる|出る)(?:者|人|スタッフ)(?:の?数)?$|^(?:登録|在籍|所属|稼働|活躍)(?:して(?:いる|おります|います)|する|中)の?(?:ワーカー|アシスタント|秘書|オペレーター|メンバー|スタッフ)(?:の?数)?$|^(?:Registered)?(?:Assistants|Operators)$/i;
/** A row of a company's profile whose value begins with a number of people is about its people, whatever the label is. */
const PEOPLE_VALUE = /^(?:約|計|総勢|オペレーター|スタッフ|アシスタント|受付係)?(?:[^0-9]{0,4}[0-9][0-9,]*|[一二三四五六七八九十百]{1,5}) ?(?:名|人)(?:$|[(\s、。])/;
const NOT_PEOPLE_LABEL = /会員|定員|役員|取締役|利用|お?客様|実績|席|会議室|採用|募集|合格|資格|参加|対応/;
const COUNT =
  '(?:約|およそ|のべ|延べ|総勢|計)? ?((?<![0-9,]|[1一]人)[0-9][0-9,]{0,9}|(?<!一人)[〇一二三四五六七八九十百]{1,4})(?:\\+| ?(?:余|数)?) ?(?:名|人|people|members)(?!分|の中(?:から|で)|ひとり|一人|1人)';
const FIRST_COUNT = new RegExp(COUNT);
const IS_WORKER = new RegExp(WORKERS, 'i');
const WORKERS_COUNTED = new RegExp(`(?:${WORKERS})[^。、0-9]{0,12}?${COUNT}`, 'i');
const PEOPLE_LABEL = new RegExp(`${EMPLOYEE_LABEL.source}|${WORKER_LABEL.source}|^(?:在籍|登録|稼働|所属)(?:中の)?(?:ワーカー|メンバー|秘書|社員|従業員)$`, 'i');
const BEHIND = new RegExp(`(${WORKERS}|${EMPLOYEES})[^。、0-9]{0,12}?${COUNT}`, 'gi');
const BEFORE = new RegExp(`${COUNT}(?:以上|超|を超える|弱|強|程度|ほど|前後)?の?[^。、0-9(]{0,10}?(${WORKERS}|${EMPLOYEES})(?!様|を(?:抱え|雇))`, 'gi');
/** '元・研究室の秘書が1人': what some of them were before. */
const FORMERLY = /(?:^|[、。])元[・ ]?[^。、]{0,10}$/;
/** 'センターで28名が交代で勤務しています', below a heading that says of whom. */
const AT_WORK = new RegExp(`${COUNT}(?:が|で)[^。、0-9]{0,16}?(?:(?:勤務|在籍|活躍|稼働|所属|対応)して(?:い|お)|働いて(?:い|お))`);
/** '87人がそれぞれの家で働いています': more people than serve one client, with a verb of working. */
const BUSY =
  /(?<![0-9,])([0-9][0-9,]{0,6}) ?(?:名|人)(?:が|で|の体制で|体制で|態勢で)、?[^。、0-9]{0,24}?(?:支えて(?:い|お)|働いて(?:い|お)|勤務して(?:い|お)|在籍して(?:い|お)|常駐して(?:い|お)|活躍して(?:い|お)|所属して(?:い|お)|(?:電話|お?問い?合わせ|ご依頼|業務|事務)(?:を|に)(?:お?受け|対応|支え|担))/;
const MIN_BUSY = 6;
/** '総勢140人' counts people of one's own, also where no noun stands by. */
const IN_ALL =
  /(?<![0-9])([0-9]{1,4}) ?(?:名|人)で(?:やって|営んで|運営して|まわして|回して|切り盛りして)(?:い|お)(?:る|ます)|(?:働いて|動いて|稼働して|在籍して|勤務して|活躍して)(?:い|お)る(?:の|人|者|スタッフ)(?:は|が)、?[^。0-9、]{0,10}([0-9][0-9,]{0,5}) ?(?:名|人)(?:です|。|$|[(（]|に(?:な|のぼ))|(?:私|わたし)たち ?(?<we>[0-9]{1,4}) ?(?:名|人)(?:の|が|で)(?!お客)|(?:私|わたし)(?:たち|ども)は、?[^。0-9]{0,10}([0-9]{1,4}) ?(?:名|人)の(?:チーム|会社|事務所|所帯|集まり|仲間)です|総勢 ?約? ?([0-9][0-9,]{0,9}) ?(?:名|人)(?!の(?:お客様|方|参加))|(?:代表|社長|役員|パート|私)(?:を|も)(?:含め|入れ)て?、? ?([0-9]{1,4}|[二三四五六七八九十百]{1,4}) ?(?:名|人)|(?<![0-9])([0-9]{1,4}) ?(?:名|人)の(?:小さな|少数精鋭の|ちいさな|こぢんまりした)(?:チーム|会社|事務所|所帯)/;
const ENGLISH = new RegExp(
  `((?<![0-9,])[0-9][0-9,]{0,9})\\+? (?:[a-z-]{1,20} ){0,3}(${WORKERS.split('|')
    .filter((w) => /[a-z]/.test(w))
    .join('|')}|employees?|staff|people)`,
  'gi',
);
const NOT_STAFF =
  /[0-9] ?(?:名|人)? ?~ ?[0-9]{1,6} ?(?:名|人)|[0-9] ?(?:名|人)(?:ほど|くらい|程度|以上|前後|規模|から)?(?:の|で|、)[^。]{0,24}(?:会社|企業|法人|事業所|事業者)(?:さま|様|から|に|へ|の方)|[0-9] ?(?:名|人)(?:ほど|くらい|程度)?の[^。、]{0,8}(?:(?:卸売?|小売|製造|建設|飲食|運送|運輸|不動産|印刷|宿泊|美容|農|林|漁)業|商社|問屋|メーカー|工場|工務店|クリニック|医院|歯科|飲食店|旅館|[^務]所帯の店)(?:です|で、|。|$)|会員|お客様(?!(?:の[^。、]{0,12})?(?:を|に|と|へ)、?[^。、]{0,12}(?:支え|サポート|お?手伝|対応|応え|寄り添|お?受け|承))|利用者|フォロワー|受講|参加(?!して(?:い|お))|応募|卒業|(?:規模|以下|未満)の(?:会社|企業|法人|お客様)|従業員(?:数)?[0-9]{1,6}(?:名|人)?(?:以下|未満|まで|規模)|(?:社員|従業員)[0-9]{1,6}(?:名|人)[^。、]{0,8}(?:会社|企業|事業所)|社員[0-9]{1,6}(?:名|人)(?:以下|くらい|程度|ほど)(?:まで)?の|お友達|合格|人に[0-9一]人|[0-9](?:名|人)(?:に|あたり|につき)|(?:見|閲覧|触れ|さわ|扱|開け|アクセス)[^。]{0,30}(?:名|人)(?:だけ|のみ|に限)|置いて(?:い|お)|必ず[0-9]名|候補|知り合|集まった|選抜|研修(?!(?:を|まで|も)?(?:終え|修了|積|受けた)|済)|[0-9]名体制で(?:電話|対応)に|雇(?:う|え|っ)|代わり|(?:名|人)(?:様)?(?:を|の|まで|ずつ|ほど|程度)?[^。、]{0,6}(?:増員|募集|追加|採用)|(?:増員|募集|採用|追加)[^。、0-9]{0,8}[0-9]+ ?(?:名|人)|採用(?:予定|人数)|(?:名|人)まで[^。、]{0,8}(?:ログイン|ご?利用|使え|登録|参加)|定員|(?:を|もう)(?:一人|1人|ひとり|1名)(?:お?雇|雇)|(?:一人|1人|1名)(?:お?雇い|やと)|まで(?:の|は|追加)|(?:名|人)まで\)|人員 ?[×x*=]|[=×] ?人員|(?:社長|経営者|事業主|代表)(?:様)?と(?:従業員|社員|職員|スタッフ)|(?:従業員|社員|職員)(?:だけ|のみ)が|別々?の ?[2-4二三四](?:名|人)|(?<![0-9])[2-4二三四] ?(?:名|人)の[^。、]{0,8}(?:が|で|により|による)[^。]{0,16}(?:入力|照合|突合|ダブルチェック)|^(?:©|\(c\)|copyright)|all rights reserved/i;
const VAGUE = new RegExp(
  `(?:多数|豊富な|大勢の|たくさんの|数多くの|多くの)[^。、]{0,10}?(?:${WORKERS}|スタッフ|人材|メンバー)|(?:${WORKERS}|スタッフ|メンバー)[^。]{0,10}?(?:多数|数多く|大勢)(?:在籍|所属|登録)?|(?:仲間|人材|${WORKERS}|スタッフ|メンバー)が[^。、]{0,12}(?:たくさん|大勢|おおぜい|多数|数多く)(?:い(?:ます|て)|おり|在籍|そろ|揃|所属|控え)|たくさんの(?:仲間|人)が[^。、]{0,8}(?:活躍|在籍|働いて|控え|登録して)|(?<!お客様|企業|会社|生徒|受講者)が(?:多数|大勢|たくさん)(?:在籍|スタンバイ|活躍|待機|控え)`,
);
const ALONE =
  /(?<!社長|経営者|オーナー|先生|店主|担当者|[お御0-9])(?:一人|ひとり|1人|1名)(?:で|体制|きり|、(?=[^。]{2,16}(?:をして|を営)))(?![^。]{0,28}(?:届を出|立ち上げ|独立し)|[^。]{0,14}(?:悩|抱え|頑張|始め|暮|社長|経営者|オーナー|先生|方(?:の|へ|に)|あなた))|個人(?:で|事業主として)(?:運営|活動|営|サービス)(?!(?:を?する|して(?:い|ゆ)く|を営む)(?:上|うえ|場合|方|人|際|とき|の))/;

const TOGETHER =
  /(?:ふたり|二人|2人|夫婦|三人|3人)(?:(?:だけ)?で(?:営|運営|やって|担当|対応|お手伝い|切り盛り|活動|始め)|の(?:小さな|ちいさな)?(?:秘書室|事務所|会社|チーム|スタッフ|所帯))|(?:この|うちは|スタッフは|メンバーは)(?:ふたり|二人|2人|三人|3人)(?:だけ|きり)?です/;
const SELF_ALONE =
  /営[むみん]|やって|切り盛り|引き受け|(?:秘書|代行|事務|サポート)を(?:して|営)|私|わたし|当(?:室|方|事務所)|すべて|全て|担当|対応|運営|作業|営業|体制|(?:室|事務所|会社|チーム)です|この(?:ふたり|二人|三人)/;

const ASKS_HOW_MANY =
  /(?:会社|御社|事務所|体制)の(?:規模|人数)|何(?:人|名)|人数は|スタッフ(?:の)?(?:数|人数)|(?:どの|どれ)(?:くらい|ぐらい|程度)の?(?:人|方|スタッフ)|how many (?:people|staff|assistants|operators|employees)/i;
/** Of those who may use the service, of the client's, or of the people for one client. */
const NOT_ASKED =
  /何(?:人|名)(?:様)?(?:まで|から|で(?!すか)|に|分)|お客様|利用(?:者|でき|可能)|同時|アカウント|会社(?!の(?:規模|人数))|社員が|担当(?:に|が)つ|つき(?:ます|ま|ますか)|1社|対応(?:する|して)|依頼/;
/** '1社につき担当者が1名つきます' says how many serve one client. */
const FOR_ONE_CLIENT =
  /(?:(?:[0-9一] ?(?:社|件|名|人)|お(?:ひとり|一人|客様))(?:様|さま)?(?:ごと)?(?:に|あたり|につき)|専属|専任)[^。]{0,20}(?:つき|付き|付け|担当し|配置|ご用意|チーム)|(?<![0-9])[1-5] ?(?:名|人)(?:以上|程度)?の[^。、]{0,10}(?:(?:で|が)(?:対応|担当|サポート|お?手伝い)|を(?:割り当て|配置|お?付け|ご用意))|(?:副|控え|サブ)(?:の)?(?:担当|秘書|者)?[^。、]{0,4}の ?[2-5二三四五] ?(?:名|人)|(?<![0-9])[0-9]{1,2} ?(?:名|人)(?:で|での|から|より)(?:お?うかが|お?伺|ご?訪問|作業(?!して(?:い|お))|の?現場|派遣|ご?手配|ご?利用|ご?依頼|お?申し?込)/;
/** '14人とも元秘書です', 'いまは14人。': a number of people without a noun, said of oneself. */
const NOW =
  /^(?:今|いま|現在|ただいま)(?:は|では|、)?、? ?(?:約|総勢)? ?(?<now>[0-9][0-9,]{0,5}|[二三四五六七八九十]{1,3})(?:名|人)(?:の(?:仲間|所帯|チーム|会社|事務所))?(?:に(?:なり|増え|育ち)ました|です)?。?$|^(?<all>[0-9][0-9,]{0,5}|[二三四五六七八九十]{1,3})(?:名|人)(?:とも|全員)(?!様|の(?:お客|方))/;

/** A longer value is a paragraph; the number of people stands at its beginning. */
const MAX_VALUE = 160;

/** A total said beside its parts. */
const TOTAL = /(?:合計|総計|総勢|全(?:社員|従業員|スタッフ)|(?<![設統会])計) ?([0-9][0-9,]*) ?(?:名|人)/;
/** 'うち女性5名', '(男3名、女2名)' are parts of a number given before. */
const PART_OF = /[(（][^)）]{0,30}(?:うち|内|男|女)[^)）]{0,40}[)）]|うち[^0-9、]{0,10}[0-9,]+ ?(?:名|人)/g;
/** Numbers by the kind of employment, which one value adds up: '正社員 11名 パート・アルバイト 16名'. */
const BY_KIND =
  /(?:(?:正|契約|派遣|嘱託)?社員|従業員|職員|パート(?:・?(?:アルバイト|タイマー|タイム|スタッフ|社員))?|アルバイト|非?常勤|役員|業務委託)(?:スタッフ|従業員)?(?:数)?(?:が|は|[ :：]{0,2})([0-9][0-9,]*|[一二三四五六七八九十百]{1,4}) ?(?:名|人)/g;

/** '4人以下', '5~9人 10~14人', '6~10人 22,000円', '51人~': steps of a price list by size. */
const TIER =
  /^[0-9]{1,5} ?(?:名|人)? ?~ ?[0-9]{1,5} ?(?:名|人)?\s¥? ?[0-9]{1,3}(?:,[0-9]{3}|[千万円])|^[0-9]{1,5} ?(?:名|人) ?~(?:\s|$)|^[0-9]{1,5} ?(?:名|人)?(?:以下|未満|まで)|^[0-9]{1,5} ?(?:名|人)? ?~ ?[0-9]{1,5} ?(?:名|人)\s[0-9]{1,5} ?(?:名|人)? ?~/;

/** '室長ほか二名': the one at the head is one of them. */
const HEAD_AND_OTHERS =
  /^(?:代表(?:者|取締役)?|室長|所長|社長|店主|店長|院長|オーナー|私|本人)(?:の)?(?:ほか|他|外)に?、?[^0-9〇一二三四五六七八九十、]{0,10}([0-9]{1,4}|[一二三四五六七八九十百]{1,4}) ?(?:名|人)/;

/** The kinds of employment that a text adds up ('社員四名とパート二名で'); null for fewer than two. */
function summed(text: string): number | null {
  const kinds = allMatches(text.replace(PART_OF, ''), BY_KIND);
  return kinds.length >= 2 ? kinds.reduce((sum, kind) => sum + (readNumber((kind[1] as string).replace(/,/g, ''))?.value ?? 0), 0) : null;
}
/** As much of the next cell as shows that it is another step. */
const NEXT_CELL = 16;

function countIn(value: string): number | null {
  const text = value.slice(0, MAX_VALUE);
  const own = text.replace(/(?:連結|グループ(?:全体|合計)?)[^0-9]{0,4}[0-9,]+ ?(?:名|人)/g, '');
  const total = TOTAL.exec(own);
  if (total?.[1]) return Number(total[1].replace(/,/g, ''));
  const kinds = summed(own);
  if (kinds !== null) return kinds;
  const besides = HEAD_AND_OTHERS.exec(own.trim());
  const others = besides?.[1] ? readNumber(besides[1])?.value : undefined;
  if (others !== undefined) return others + 1;
  const m = FIRST_COUNT.exec(own);
  if (m) return readNumber((m[1] as string).replace(/,/g, ''))?.value ?? null;
  const bare = /^(?:約|計)? ?([0-9][0-9,]*)(?:\s|$|[(+])/.exec(text.trim());
  return bare ? Number((bare[1] as string).replace(/,/g, '')) : null;
}

/** '社員18名／クルー 74名': those who are not employed, beside those who are. */
const BESIDE_EMPLOYED = new RegExp(`社員[^。、0-9]{0,4}[0-9,]{1,6} ?(?:名|人) ?[/／・、] ?[^。、0-9/／]{0,8}(?:メンバー|スタッフ|クルー|パートナー|登録者)[^。、0-9]{0,4}${COUNT}`);

function fromLabels(site: SiteView, page: PageView): Fact<Staff>[] {
  return (
    [
      [EMPLOYEE_LABEL, 'employees'],
      [WORKER_LABEL, 'workers'],
    ] as const
  ).flatMap(([pattern, of]) =>
    labelled(page, pattern).flatMap((hit): Fact<Staff>[] => {
      if (hit.value.length > 120 || page.snapshot.blocks[page.blockAt(hit.range.start)]?.region === 'form') return [];
      const count = TIER.test(`${hit.value}\n${page.folded({ start: hit.range.end, end: hit.range.end + NEXT_CELL }).trim()}`) ? null : countIn(hit.value);
      if (count === null && !/多数|非公開|(?:幾|何|数)(?:人|名)(?:か|ほど|$)|少人数/.test(hit.value)) return [];
      const subject = whoseDatum(site, page, hit.range.start, hit.subject);
      // One cell may hold both: '48名／登録アシスタント412名'.
      const workers = WORKERS_COUNTED.exec(hit.value);
      const others = BESIDE_EMPLOYED.exec(hit.value);
      const said = workers?.[1] ?? others?.[1];
      const extra = said && of === 'employees' ? readNumber(said.replace(/,/g, ''))?.value : undefined;
      const first: Fact<Staff> = { ...factFromLabel(hit, { count, of }), subject };
      return extra !== undefined && extra !== count ? [{ ...factFromLabel(hit, { count: extra, of: 'workers' as const }), subject }, first] : [first];
    }),
  );
}

/** 'Q. 何人くらいの方が働いていますか？ A. 2025年10月時点で85名です。' */
function fromAnswers(site: SiteView, page: PageView): Fact<Staff>[] {
  return answersTo(page, ASKS_HOW_MANY).flatMap((hit): Fact<Staff>[] => {
    if (NOT_ASKED.test(hit.label) || FOR_ONE_CLIENT.test(hit.value)) return [];
    const count = countIn(hit.value);
    const of = IS_WORKER.test(hit.label + hit.value) ? ('workers' as const) : ('employees' as const);
    return count === null ? [] : [{ ...factFromLabel(hit, { count, of }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }];
  });
}

/** '「どんな人が働いていますか」「いまは14人です」'. */
const ASKS_WHO =
  /(?:どんな|どのような|どういう|どういった)(?:人|方|者|スタッフ|メンバー)[^?。]{0,8}(?:働|はたら|いますか|いるの|やって|担当|対応|ですか|たちですか)|(?:スタッフ|メンバー|みなさん|皆さん|働いて(?:いる|おられる)(?:の|方|人))は[^?。]{0,6}(?:どんな|どういう)/;
const SAYS_NUMBER =
  /^(?:(?:今|いま|現在|ただいま)(?:は|では)?、? ?(?:約|総勢)? ?([0-9][0-9,]{0,5}|[二三四五六七八九十]{1,3})(?:名|人)|(?:わたし|私)(?:たち|ども)は ?([0-9][0-9,]{0,5}|[二三四五六七八九十]{1,3})(?:名|人)|全部で ?([0-9][0-9,]{0,5}|[二三四五六七八九十]{1,3})(?:名|人))(?:です|おります|います|で、|。|が(?:働|はたら|い))/;

/** Who works there, asked without a number and answered with one. */
function fromWhoTheyAre(site: SiteView, page: PageView): Fact<Staff>[] {
  return answersTo(page, ASKS_WHO).flatMap((hit): Fact<Staff>[] => {
    const said = SAYS_NUMBER.exec(hit.value);
    const number = said?.slice(1).find((part) => part !== undefined);
    const count = number === undefined ? undefined : readNumber(number.replace(/,/g, ''))?.value;
    if (!count || NOT_ASKED.test(hit.label) || /利用|お客|会員|応募|採用|向いて/.test(hit.label)) return [];
    return [{ ...factFromLabel(hit, { count, of: 'employees' as const }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }];
  });
}

/** '従業員300人の製造業の総務を引き受けました': a client's people. */
const OF_CLIENT =
  /(?:社員|従業員|スタッフ)(?:が|数)?[0-9]{1,6}(?:名|人)(?:ほど|規模|前後)?の[^。、0-9]{1,12}(?:業|会社|企業|社|店|院|所|メーカー|法人|様|さま)(?:の|に|から|を|様|さま|へ)|(?<![A-Za-z])[A-Z]{1,2}(?:社|行|院|店|法人)(?:様|さま)?[^。、]{0,4}の(?:従業員|社員|スタッフ|職員)|(?<!お客|皆)(?:様|さま)(?:の|\()(?:従業員|社員|スタッフ|職員)/;
const SELF = /当(?:社|室|所|方|事務所|センター)|弊社|わたし|私(?:たち|ども)/;

function fromSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Staff>[] {
  const { text } = sentence;
  if (text.length > 220 || sentence.isQuestion) return [];
  if (NOT_STAFF.test(text) || (OF_CLIENT.test(text) && !SELF.test(text)) || FOR_ONE_CLIENT.test(text) || isTroubleList(sentence.headings)) return [];
  const subject = () => whoseDatum(site, page, sentence.start, sentence.subject);
  const hit = (m: RegExpMatchArray, number: string | undefined, who: string | undefined): Fact<Staff>[] => {
    const count = readNumber((number ?? '').replace(/,/g, ''))?.value;
    if (!count || count > 200_000) return [];
    const of = IS_WORKER.test(who ?? '') ? ('workers' as const) : ('employees' as const);
    const whose = isBehindOtherOffice(site, text, m.index ?? 0) ? ('outsider' as const) : subject();
    return [{ ...factFromSentence(page, sentence, { count, of }, m.index ?? 0, (m.index ?? 0) + m[0].length), subject: whose, confidence: confidenceOf('text', page) - 0.1 }];
  };
  const counted = [
    ...allMatches(text, BEHIND)
      .filter((m) => !FORMERLY.test(text.slice(Math.max(0, m.index - 14), m.index)))
      .flatMap((m) => hit(m, m[2], m[1])),
    ...allMatches(text, BEFORE).flatMap((m) => hit(m, m[1], m[2])),
    ...allMatches(text, ENGLISH).flatMap((m) => hit(m, m[1], m[2])),
  ];
  const total = summed(text);
  if (total !== null && counted[0]) return [{ ...counted[0], value: { count: total, of: 'employees' } }];
  if (counted.length) return counted;
  const atWork = AT_WORK.exec(text);
  if (atWork && IS_WORKER.test(sentence.headings[0] ?? '')) return hit(atWork, atWork[1], sentence.headings[0]);
  const busy = BUSY.exec(text);
  if (busy && sentence.subject === 'own' && Number((busy[1] ?? '').replace(/,/g, '')) >= MIN_BUSY) return hit(busy, busy[1], '');
  const now = page.page.kinds.includes('company') && sentence.subject === 'own' ? NOW.exec(text) : null;
  if (now) return hit(now, now.groups?.now ?? now.groups?.all, '');
  const inAll = TOGETHER.test(text) ? null : IN_ALL.exec(text);
  if (inAll)
    return hit(
      inAll,
      inAll.slice(1).find((part) => part !== undefined),
      '',
    );
  const spelled = spelledCount(text);
  if (spelled)
    return [
      {
        ...factFromSentence(
          page,
          sentence,
          { count: spelled.count, of: IS_WORKER.test(spelled.who) ? ('workers' as const) : ('employees' as const) },
          spelled.index,
          spelled.index + spelled.length,
        ),
        subject: subject(),
      },
    ];
  const pair = TOGETHER.exec(text);
  if (pair && SELF_ALONE.test(text))
    return [
      {
        ...factFromSentence(page, sentence, { count: /三|3|さん/.test(pair[0]) ? 3 : 2, of: 'workers' as const }, pair.index, pair.index + pair[0].length),
        subject: subject(),
        confidence: 0.5,
      },
    ];
  if (ALONE.test(text) && SELF_ALONE.test(text) && (sentence.subject === 'own' || sentence.subject === 'column'))
    return [{ ...factFromSentence(page, sentence, { count: 1, of: 'workers' as const }), subject: subject(), confidence: 0.5 }];
  const vague = VAGUE.exec(text);
  return vague
    ? [{ ...factFromSentence(page, sentence, { count: null, of: 'workers' as const }, vague.index, vague.index + vague[0].length), subject: subject(), confidence: 0.4 }]
    : [];
}

const MANY_OF = new RegExp(`^[^。、0-9]{0,10}(?:${WORKERS}|スタッフ|メンバー)$`);
const ASKS_OF_STAFF = new RegExp(`^(?:${WORKERS}|${EMPLOYEES})(?:さん|の方)?(?:は|って)`, 'i');
const manyOnCards = (site: SiteView, page: PageView): Fact<Staff>[] =>
  manyBeside(page, MANY_OF, ASKS_OF_STAFF).map((sentence) => ({
    ...factFromSentence(page, sentence, { count: null, of: 'workers' as const }),
    subject: whoseDatum(site, page, sentence.start, sentence.subject),
    confidence: 0.4,
  }));

/** '62' '名' 'スタッフ数'. */
function fromCards(site: SiteView, page: PageView): Fact<Staff>[] {
  return figureCards(page, PEOPLE_LABEL, /^約?[0-9][0-9,]* ?(?:名|人)(?:以上|超|\+)?$/).flatMap(({ label, figure, value: { start: at, subject }, start, end }): Fact<Staff>[] => {
    const count = countIn(figure);
    const of = IS_WORKER.test(label.text) ? ('workers' as const) : ('employees' as const);
    const fact = { page: page.index, start, end, tactic: 'text' as const, confidence: confidenceOf('text', page) };
    return count === null ? [] : [{ ...fact, value: { count, of }, subject: whoseDatum(site, page, at, subject) }];
  });
}

function fromProfile(site: SiteView, page: PageView, taken: readonly Fact[]): Fact<Staff>[] {
  if (!page.page.kinds.includes('company')) return [];
  return allLabelled(page).flatMap((hit) => {
    const isRow = (hit.source === 'table' || hit.source === 'dl') && hit.label.length <= 12 && !NOT_PEOPLE_LABEL.test(hit.label);
    const count = isRow && PEOPLE_VALUE.test(hit.value) ? countIn(hit.value) : null;
    if (count === null || taken.some((t) => t.page === page.index && t.end === hit.range.end)) return [];
    const of = IS_WORKER.test(hit.label + hit.value.slice(0, 8)) ? ('workers' as const) : ('employees' as const);
    return [{ ...factFromLabel(hit, { count, of }), subject: whoseDatum(site, page, hit.range.start, hit.subject), confidence: confidenceOf('pair', page) - 0.1 }];
  });
}

/** Numbers of staff on the pages read. */
export function extractStaff(site: SiteView): Fact<Staff>[] {
  return site.pages.flatMap((page) => {
    const labels = fromLabels(site, page);
    const cards = fromCards(site, page).filter((card) => !labels.some((row) => row.start < card.end && card.start < row.end));
    return [
      ...labels,
      ...fromProfile(site, page, labels),
      ...cards,
      ...manyOnCards(site, page),
      ...fromAnswers(site, page),
      ...fromWhoTheyAre(site, page),
      ...page.sentences.flatMap((s) => fromSentence(site, page, s)),
    ];
  });
}
