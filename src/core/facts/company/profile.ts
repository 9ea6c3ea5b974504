import type { Fact } from '../../model/fact.ts';
import { findDates } from '../../text/dates.ts';
import { readNumber } from '../../text/numerals.ts';
import { answersTo } from '../reading/answers.ts';
import { bareLabel, labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { isSold } from '../reading/sold.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';
import { allMatches } from '../../text/all-matches.ts';

/** The rows of a company profile: founding, capital. */

export interface Founding {
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; null where the date can't be read. */
  date: string | null;
  /** 設立 before 創業 before 開業; `service` is the launch of a service, `branch` the opening of a branch or shop. */
  kind: 'established' | 'founded' | 'opened' | 'service' | 'branch';
}

const ESTABLISHED =
  /^(?:会社|法人)?(?:設立|創立|成立)(?:登記)?(?:の?年月日?|日|年|年月|時期)?$|^(?:会社|法人)?登記(?:の?年月日?|日)$|^(?:会社|法人|事務所)(?:が(?:でき|生まれ|誕生し|はじまっ|始まっ|スタートし)|を(?:つくっ|作っ|創っ|立ち上げ|おこし|興し|起こし|はじめ|始め|設立し)|に(?:し|なっ))た(?:日|年|年月|時期?|とき)?$|^(?:Established|Incorporated|DateofEstablishment|Establishment|Dateofincorporation)$/i;
const FOUNDED =
  /^(?:創業|創設|創始|起業|独立|結成|始動)(?:の?年月日?|日|年|年月|時期)?$|^(?:できた|つくった|作った|おこした|興した|立ち上げた)(?:年月日?|日|年|とき)$|^(?:設立・創業|創業・設立|創業[/／]設立|設立[/／]創業)$|^(?:Founded|Since)$/i;
const OPENED =
  /^(?:開業(?:届(?:の?提出|出))?|開所|開設|開室|事業開始|活動開始|営業開始|開店)(?:年月日?|日|年|年月)?$|^(?:はじまり|始まり|起こり|おこり|成り立ち|なりたち|発足|誕生|スタート)(?:の?(?:年|日|時期))?$|^(?:この)?(?:お?仕事|お店|店|(?:個人)?事業|活動)?を?(?:はじめ|始め|開い|スタートし)た(?:日|年|年月|とき)$/;
const SERVICE =
  /^[^。、]{1,10}(?:室|代行|事業|業務|秘書|サポート)の(?:開始|開設|はじまり|始まり|スタート)(?:年月日?|日|年|年月)?$|^サービス(?:提供)?の?(?:開始|はじまり|始まり|スタート|リリース|ローンチ)(?:年月日?|日|年|年月)?$|^Launched$/i;
/** '2020年10月1日に会社のかたちにしました', '昭和58年に株式会社となりました': an own trade becomes a firm. */
const BECAME_FIRM = /(?:会社|法人)(?:の(?:かたち|形))?(?:に|と)(?:し|いたし|致し|なり|成り)(?:まし)?た|法人成り/;
/** The start of one's own trade: with a date, since when it exists. */
const BEGAN =
  /(?:歩み|歴史|はじまり|始まり)は、?(?=(?:19|20|昭和|平成|令和))|(?:ひとり|一人|ふたり|二人|夫婦|数?名|[0-9二三四五六七八九]人)[^。]{0,24}(?:始め|はじめ|スタート|立ち上げ|興し|起こし)|独立(?:し|開業)|ひとり立ち|(?:事業|仕事|会社|店|看板|(?<!支)(?:事務所|秘書室))を(?:始め|はじめ|掲げ|興し|起こし|開き|ひらき|構え|立ち上げ)|暖簾を(?:掲げ|出)|started (?:the |our |this )?(?:business|company)|^since (?:19|20)[0-9]{2},? (?:we|our)\b|(?:in business|serving|helping|supporting|operating|trusted)[^.]{0,50} since (?:19|20)[0-9]{2}/i;
const FOUNDING_WORDS =
  /設立|創業|創立|開業|旗揚げ|産声を|(?<!住所|口座|支店|店舗|オフィス|センター|事務所を|営業所を)(?:法人化|起業|独立開業|開所)|established|founded|incorporated/i;
const SERVICE_WORDS =
  /サービス(?:を|の)?(?:ご?提供)?(?:を)?(?:開始|スタート|リリース|ローンチ|始め|はじめ)|(?:代行|秘書|アシスタント|デスク|」)[^。]{0,10}の(?:ご?提供|受付|運営|サービス)を(?:開始|スタート|始め|はじめ)|サービス[^。]{0,4}は、?[^。]{0,20}に(?:開始|スタート|はじま|始ま|始め|はじめ)|サービス[^。]{0,4}は[^。]{0,20}(?:から|より)(?:ご?提供|お届け|運営)し|に(?:スタート|サービスを開始)し|launched/i;
/** '2020年6月　福岡営業所を開設': since when there is a branch, on a page about the firm. */
const BRANCH_OPENED = /(?:支店|支社|営業所|オフィス|センター|[^本ぁ-ん、]店)を?(?:開設|オープン|開所|設置|開き|ひらき|構え|出しまし)/;
/** In the news, whose items bear dates of their own and tell of clients' shops as well: dated in the sentence, in the words of one who opened it oneself. */
const OPENED_BY_US = /[0-9] ?[年月日](?:、|に|より|から|付)[^。]{0,40}(?:開設|オープン|開所|設置)(?:を)?(?:いた|致)?しました/;
const BRANCH_WORDS = /支店|支社|営業所|オフィスを|センターを|(?<![ぁ-ん、])店(?:を|が)(?:オープン|開)|拠点|分室/;
/** '2010年に生まれた事務の会社です', '誕生 平成30年の7月': of the firm, not of a person. */
const FIRM_BORN =
  /(?:生まれた|誕生した|始まった|はじまった|はじめた|始めた|できた)[^。、]{0,16}(?:会社|事務所|事務室|チーム|秘書室|お店|所帯)です|^(?:誕生|発足|はじまり)(?:は|[: ])?(?=(?:19|20|昭和|平成|令和))|(?:会社|事務所|秘書室|当社|当室)(?:が|は)[^。]{0,30}(?:誕生し|生まれ)(?:まし)?た/;
const NOT_FOUNDING =
  /(?:前職|以前|かつて)の[^。、でと]{0,16}を(?:設立|創業|起業|開業)|(?:別|知人|友人|夫|妻|兄|弟)の(?:会社|法人|事務所|お?店)[^。、]{0,6}(?:設立|創業|開業)|(?:開業|創業|設立|起業)(?:した|された)(?:ばかり)?(?:の)?[^。、]{0,16}(?:さま|様)|生まれ|誕生|入社|卒業|結婚|転職|お客様|クライアント|(?:創業|起業|開業)(?:予定|前|準備|時の|支援|間もない|まもない|したて|期の)|開業届の|設立(?:予定|前|準備|時の|手続|登記|を(?:お考え|検討|支援)|支援|代行|してから|したて|間もない|[0-9]+年目)|法人設立の|会社設立(?:の|を|に|支援|代行)|組織変更|株式会社(?:に|へ)(?:組織|変更)|法人番号/;

/** '2025年○月○日' in a template. 二〇日 is a day. */
const BLANK_DATE = /[○●◯×*] ?[月日]|〇 ?月|(?<![一二三])〇 ?日|[xX]{1,2} ?[月日]/;

const FOUNDING_LABELS: readonly [RegExp, Founding['kind']][] = [
  [ESTABLISHED, 'established'],
  [FOUNDED, 'founded'],
  [OPENED, 'opened'],
  [SERVICE, 'service'],
];

const TAGS: readonly [RegExp, Founding['kind']][] = [
  [/設立|創立|法人化|法人成/, 'established'],
  [/創業/, 'founded'],
  [/開業|開設|開所/, 'opened'],
];

/** The dates of one value that say themselves what they are: '1950年4月(創業) / 1959年4月(設立)', '創業 1950年、設立 1959年'. */
function taggedDates(value: string): Founding[] {
  const dates = findDates(value);
  return dates.flatMap((date, i) => {
    const behind = /^ ?(?:[(（]|に)? ?([^\s0-9、,/)）]{1,8})/.exec(value.slice(date.end, dates[i + 1]?.start ?? date.end + 12))?.[1] ?? '';
    const before = value.slice(Math.max(dates[i - 1]?.end ?? 0, date.start - 8), date.start);
    const kind = TAGS.find(([tag]) => tag.test(behind))?.[1] ?? TAGS.find(([tag]) => tag.test(before))?.[1];
    return kind ? [{ date: date.iso, kind }] : [];
  });
}

function foundingFromLabels(site: SiteView, page: PageView): Fact<Founding>[] {
  return FOUNDING_LABELS.flatMap(([pattern, kind]) =>
    labelled(page, pattern).flatMap((hit) => {
      const [first] = findDates(hit.value);
      const founded = kind === 'established' && /創業|創立/.test(hit.value.slice(0, first?.start ?? 0)) ? 'founded' : kind;
      const year = first ? first.iso : (/(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])/.exec(hit.value)?.[1] ?? null);
      const subject = whoseDatum(site, page, hit.range.start, hit.subject);
      if (year === null || BLANK_DATE.test(hit.value)) return [];
      const tagged = taggedDates(hit.value);
      if (tagged.length >= 2) return tagged.map((founding) => ({ ...factFromLabel(hit, founding), subject }));
      return [{ ...factFromLabel(hit, { date: year, kind: BRANCH_WORDS.test(hit.label) ? ('branch' as const) : founded }), subject }];
    }),
  );
}

/** Years since the founding, of oneself: clients are '設立3年目の会社'. */
const OUR_YEARS =
  /創(?:業|立)(?:から|以来)?(?:約)?[0-9]{1,3}(?:周)?年(?!(?:目|以内|未満)の)|(?:当社|弊社|おかげさま|本年|今年)[^。]{0,24}(?:設立|創業|開業)(?:から|以来)?(?:約)?[0-9]{1,3}(?:周)?年/;

/** '創業39年' says since when as well, against the year of the audit; a year is enough. */
function foundingFromSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Founding>[] {
  const { text } = sentence;
  const years = OUR_YEARS.exec(text);
  if (text.length > 160 || (NOT_FOUNDING.test(text) && !years && !FIRM_BORN.test(text) && !BECAME_FIRM.test(text))) return [];
  const heading = sentence.headings[0] ?? '';
  const isLaunch = SERVICE_WORDS.test(text) || (/サービス開始/.test(heading) && /スタート|開始/.test(text));
  const became = BECAME_FIRM.test(text);
  const born = FIRM_BORN.test(text) && page.page.kinds.some((kind) => kind === 'company' || kind === 'home');
  const opened = BRANCH_OPENED.test(text) && (page.page.kinds[0] === 'company' || ((sentence.subject === 'news' || page.page.kinds[0] === 'news') && OPENED_BY_US.test(text)));
  const says =
    FOUNDING_WORDS.test(text) ||
    became ||
    born ||
    opened ||
    (BEGAN.test(text) && !isLaunch && page.page.kinds.some((kind) => kind === 'company' || kind === 'home') && !/スタッフ|メンバー|略歴|経歴|経緯/.test(heading));
  if (!says && !isLaunch) return [];
  const [date] = findDates(text).length
    ? findDates(text)
    : allMatches(text, /(?:in|since|founded|established|incorporated) ((?:19|20)[0-9]{2})\b/gi).map((m) => ({ iso: m[1] as string, start: m.index, end: m.index + m[0].length }));
  if (!date && !years) return [];
  if (date && FOUNDING_WORDS.test(text) && !isLaunch && !near(text, date.start, date.end)) return [];
  // 'Until 2016 …, then' gives the end of something else.
  if (date && /^ ?(?:頃|ごろ)?(?:まで|以前)/.test(text.slice(date.end))) return [];
  const kind: Founding['kind'] =
    opened || BRANCH_WORDS.test(text)
      ? 'branch'
      : isLaunch && !says
        ? 'service'
        : became || /設立|創立|法人化|established|incorporated/i.test(text)
          ? 'established'
          : /創業|founded/i.test(text)
            ? 'founded'
            : 'opened';
  // A row of the company's own history may state its founding, though history rows prove nothing else.
  const subject = sentence.subject === 'news' ? 'own' : sentence.subject;
  return [
    {
      ...factFromSentence(page, sentence, { date: date?.iso ?? null, kind }),
      subject: whoseDatum(site, page, sentence.start, subject),
      confidence: confidenceOf('text', page) - (sentence.subject === 'news' ? 0.2 : 0.1),
    },
  ];
}

/** In English the place may stand between verb and year: 'was established in Sendai in 2014'. */
const near = (text: string, start: number, end: number): boolean =>
  FOUNDING_WORDS.test(text.slice(Math.max(0, start - 14), end + 40)) || /(?:established|founded|incorporated)[^.]{0,40}$/i.test(text.slice(Math.max(0, start - 60), start));

const ASKS_SINCE =
  /(?:どれ|どの)(?:くらい|ぐらい|ほど)[^。]{0,6}(?:続|やって|歴史|営業し)|(?:歴史|社歴|業歴)は|いつ(?:から|ごろ|頃|でき|始|設立|創業)|何年(?:目|に(?:設立|創業|でき|始)|(?:くらい|ほど)?(?:やって|続))|(?:創業|設立|開業)(?:は|年|した)|when (?:were|was|did) /i;
/** Asked of something else than the firm. */
const NOT_SINCE = /いつから(?:使|利用|始められ|お願い|頼|依頼|スタート|働|稼働|開始)|いつ(?:支払|届|納|返|請求|まで)|契約|解約|予約|料金/;
const OF_FIRM = /会社|法人|創業|設立|開業|創立|事業/;

/** 'Q. いつから営業していますか？ A. 2016年10月からです': of the firm where question or answer say so, else of its service. */
function foundingFromAnswers(site: SiteView, page: PageView): Fact<Founding>[] {
  return answersTo(page, ASKS_SINCE).flatMap((hit): Fact<Founding>[] => {
    const [date] = findDates(hit.value);
    if (!date || NOT_SINCE.test(hit.label) || NOT_FOUNDING.test(hit.value)) return [];
    const words = `${hit.label}${hit.value}`;
    const kind = /設立|法人/.test(words) ? ('established' as const) : OF_FIRM.test(words) ? ('founded' as const) : ('service' as const);
    return [{ ...factFromLabel(hit, { date: date.iso, kind }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }];
  });
}

/** When the provider was founded, and when its service began. */
export function extractFoundings(site: SiteView): Fact<Founding>[] {
  return site.pages.flatMap((page) => {
    const history = historyRows(page);
    return [...foundingFromLabels(site, page), ...foundingFromAnswers(site, page), ...history, ...page.sentences.flatMap((s) => foundingFromSentence(site, page, s))];
  });
}

/** Years side by side at the top of a table compare the times; a history has one below the other. */
function isColumnHead(page: PageView, label: { start: number; end: number }): boolean {
  const grid = page.snapshot.grids.find(({ rows }) => rows[0]?.some((cell) => cell.start === label.start));
  const heads = (grid?.rows[0] ?? []).filter((cell) => cell.end > cell.start && findDates(page.folded(cell)).length > 0);
  return heads.length >= 2;
}

/** History rows '2013年4月 → 東京都…にて設立': the date is the label. */
function historyRows(page: PageView): Fact<Founding>[] {
  return page.snapshot.pairs.flatMap((pair) => {
    const [date] = findDates(page.folded(pair.label));
    const words = page.folded(pair.value);
    const launch = !FOUNDING_WORDS.test(words) && SERVICE_WORDS.test(words) && !/プラン|オプション|機能|割引|キャンペーン/.test(words);
    if (!date || isColumnHead(page, pair.label) || !(launch || FOUNDING_WORDS.test(words)) || NOT_FOUNDING.test(words) || BRANCH_WORDS.test(words) || words.length > 80) return [];
    const subject = page.subjects[page.blockAt(pair.value.start)] ?? 'own';
    if (subject !== 'news' && subject !== 'own') return [];
    const kind: Founding['kind'] = launch ? 'service' : /設立|創立|法人化/.test(words) ? 'established' : /創業/.test(words) ? 'founded' : 'opened';
    return [
      {
        value: { date: date.iso, kind },
        page: page.index,
        start: pair.label.start,
        end: pair.value.end,
        tactic: 'pair' as const,
        subject: 'own' as const,
        confidence: confidenceOf('pair', page) - 0.25,
      },
    ];
  });
}

export interface Capital {
  /** Null where a label stands without a readable amount. */
  yen: number | null;
}

const CAPITAL_LABEL = /^(?:元手|払込資本|(?:払込)?資本の?額|資本金等?(?:の額|額|・出資金|\/.{1,8})?|資本|出資(?:金|総額)|基金|Capital(?:Stock)?|Paid-inCapital)$/i;
/** '2026年3月現在 1,000万円': the day before the amount. */
const AS_OF = /^[^0-9]{0,4}(?:[0-9]{4}|[0-9元]{1,2}) ?年(?: ?[0-9]{1,2} ?月)?(?: ?[0-9]{1,2} ?日)?(?:現在|時点)?[^0-9¥]{0,4}/;
const CAPITAL_TEXT = /資本金(?:は|が|の額は|[:：])? ?([0-9,.億万千百〇一二三四五六七八九十 ]{1,24})円/;

/** Yen written at the start of a value: '3,000万円(資本準備金を含む)', '30,000千円', '100百万円', 'JPY 10,000,000', '10 million yen'. */
export function yenIn(text: string): number | null {
  const plain = text.replace(/^(?:金|約|JPY|¥|￥|\s|:)+/i, '').trim();
  const english = /^([0-9][0-9,.]*) ?(million|billion|thousand)? ?(?:yen|JPY)?/i.exec(plain);
  const number = readNumber(plain.replace(/(?<=[0-9億万]) (?=[0-9億万])/g, ''));
  if (english?.[2])
    return Math.round(
      Number((english[1] as string).replace(/,/g, '')) * { million: 1e6, billion: 1e9, thousand: 1e3 }[english[2].toLowerCase() as 'million' | 'billion' | 'thousand'],
    );
  if (!number) return null;
  const rest = plain.replace(/(?<=[0-9億万]) (?=[0-9億万])/g, '').slice(number.length);
  if (!/^ ?(?:円|yen|JPY|-|$|[(,、\s])/i.test(rest) && !/^(?:¥|JPY)/i.test(text.trim())) return null;
  return Math.round(number.value);
}

/** '資本金' with an empty cell beside it, in a list or a table. */
const emptyRows = (site: SiteView, page: PageView): Fact<Capital>[] =>
  [
    ...page.snapshot.pairs.filter(({ value }) => value.end <= value.start).map(({ label }) => label),
    ...page.snapshot.grids.flatMap(({ rows }) => rows.filter((row) => row.length === 2 && row[1] !== undefined && row[1].end <= row[1].start).flatMap(([label]) => label ?? [])),
  ]
    .filter((label) => label.end > label.start && CAPITAL_LABEL.test(bareLabel(page.snapshot.text.slice(label.start, label.end))))
    .map((label) => ({
      value: { yen: null },
      page: page.index,
      start: label.start,
      end: label.end,
      tactic: 'pair' as const,
      subject: whoseDatum(site, page, label.start, page.subjects[page.blockAt(label.start)] ?? 'own'),
      confidence: confidenceOf('pair', page),
    }));

/** What stands in brackets behind it is another sum: '非公開（累計3億円を調達）'. */
const UNDISCLOSED = /^(?:非公開|未公開|公表|公開|開示|お答え|not disclosed|undisclosed)/i;

/** The registered capital. Earlier capitals in the history and reserves in brackets are not it. */
export function extractCapitals(site: SiteView): Fact<Capital>[] {
  return site.pages.flatMap((page) => [
    ...emptyRows(site, page),
    ...labelled(page, CAPITAL_LABEL).map((hit) => ({
      ...factFromLabel(hit, { yen: UNDISCLOSED.test(hit.value) ? null : yenIn(hit.value.replace(AS_OF, '').replace(/^[^0-9〇一二三四五六七八九十百千¥]{0,12}/, '')) }),
      subject: whoseDatum(site, page, hit.range.start, hit.subject),
    })),
    ...page.sentences.flatMap((sentence): Fact<Capital>[] => {
      const m = CAPITAL_TEXT.exec(sentence.text);
      const yen = m ? yenIn(`${m[1]}円`) : null;
      if (
        !m ||
        yen === null ||
        /円の(?:会社|法人|企業|株式会社|合同会社)(?:を|が|に|の|へ)|増資|だった|でした|お客様|企業|場合|(?<![A-Za-z])[A-Z]{1,2}社|(?:様|さま)の|で(?:会社を)?設立|[0-9億万]円(?:以上|以下|未満)/.test(
          sentence.text,
        ) ||
        isSold(sentence)
      )
        return [];
      return [
        {
          ...factFromSentence(page, sentence, { yen }, m.index, m.index + m[0].length),
          subject: whoseDatum(site, page, sentence.start, sentence.subject),
          confidence: confidenceOf('text', page) - 0.1,
        },
      ];
    }),
  ]);
}
