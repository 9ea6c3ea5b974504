import type { Fact } from '../../model/fact.ts';
import { isNegated } from '../../text/assertion.ts';
import { readNumber } from '../../text/numerals.ts';
import { extractPrices } from './prices.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import type { SiteView } from '../reading/view.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Ways to try the service before or without committing to it (無料トライアル, お試しプラン, サンプルワーク, 返金保証). */

export interface Trial {
  /** - `offered`: there is one · `planned`: not yet · `refused`: there is none · `consultation`: one can talk, not try */
  kind: 'offered' | 'planned' | 'refused' | 'consultation';
  cost: 'free' | 'paid' | null;
  yen: number | null;
  days: number | null;
}

const TRIAL =
  /サンプルとして[^。、]{0,6}(?:無償|無料|お代|[1-3一二三] ?(?:件|点|つ))|(?:作業|お?仕事|案件|業務)を?(?:[1一]件|ひとつ|一つ)[^。]{0,12}(?:無償|無料|お代(?:は|を)?(?:いただか|頂か|なし))|(?:最初|はじめ|初回)の\s?(?:[1-3一二三]|ひと)\s?(?:件|つ)(?:め|目)?(?:は|まで|だけ)?、?[^。、]{0,6}(?:無料(?!の?(?:ご?相談|面談))|無償|お代(?:は|を)(?:いただき|頂き|頂戴し)ません|0円)|on the house|(?:one|a) (?:small |first )?(?:task|job)[^.]{0,30}(?:for nothing|at no (?:cost|charge)|free)|(?:お?仕事|作業|業務|案件)を?(?:ひとつ|一つ|1つ|[1一]件)(?:だけ|まで)?は?、?無料で|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?(?:日間?|週間|時間)(?:ぶん|分)?(?:まで)?(?:は|の間は?|のあいだは?)?、?(?:(?:ご?(?:利用)?料金|費用|お代|代金|お支払い)(?:は|を)?(?:いただかず|頂かず|頂戴せず|なし)[にで]?|無償で)、?[^。、]{0,14}(?:ご?利用|お?使い|使[えっ]|頼[めみむ]|お?願い|お?任せ|作業(?:いた)?します|働き)|(?:理由|わけ|事情)(?:の)?(?:を|は|いかんを)(?:問わ|問い|お?聞か)[^。]{0,24}(?:お?返し(?:し|いた)|返金|払い戻)|(?:お?気に(?:召さ|入ら)|合わな)[^。]{0,24}(?:全額|料金|費用|お代)[^。、]{0,10}(?:お?返し(?:し|いた)|返金|払い戻)|(?:正式|本契約|本申し?込み?|ご?契約)(?:な|の)?(?:お?申し?込み?|ご?契約|ご?依頼)?(?:の)?前に[^。]{0,30}(?:時間|件|お?仕事|作業)[^。]{0,24}(?:円|無料)[^。]{0,12}(?:頼|ご?依頼|ご?利用|お?試|任せ)|[0-9]{1,2}\s?時間(?:ぶん|分)?(?:は|を|まで)?、?無料で(?!(?:の)?(?:ご?相談|面談))|(?:はじめ|最初|さいしょ|開始)(?:から)?の?\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?(?:日間?|週間)[^。]{0,14}(?:お代|代|料金|費用|料|お金)(?:は|を)(?:いただき|頂き|頂戴し|ちょうだいし|かかり)ません|[0-9]時間(?:だけ)?(?:試|ため)(?:す|し(?:て|ま))|(?:を|で|だけ|に|から|、)(?:試|ため)(?:せ(?:ます|る)|します|して(?:いただ|みて|から))|試行(?:的な)?(?:利用|期間)|(?:初回|最初の|はじめの)\s?\d{1,2}\s?時間(?:は|が|分|まで)?\s?無料(?!の?(?:相談|面談|ヒアリング|カウンセリング|説明))|first (?:\d+|two|three|four|five|ten)? ?(?:hours?|days?|weeks?|month)(?: (?:are|is))? free|(?:\d{1,2}|[一二三])\s?(?:日間|週間|(?:か|ヶ)月間?|日のあいだ)(?:は|の|、)?\s?(?:無料(?!で?(?:の)?(?:修正|手直し|相談|サポート|保証|保管|やり直))|お代は(?:いただき|頂き)ません|0円|(?:費用|料金)?(?:ゼロ|なし)で)|無料の\s?\d{1,2}\s?(?:日間|週間)|(?:持ち出し|負担)で(?:お?作|仕上げ|ご覧|お見せ)|(?<!い)お(?:試|ため)し(?!ください|下さい|いただき|頂き|あれ|のほど|になって)|ため[しす](?:仕事|作業|受付)|(?:ご?契約|ご?利用開始|お?申し?込み?)から ?[0-9]{1,3} ?(?:日|週間)以内[^。]{0,24}(?:全額|そっくり|すべて|料金|額|代金|お代)[^。、]{0,10}(?:お?返し(?:し|いた)|返金(?:し|いた)|払い戻)|初回(?:限定|に限り|のみ)[^。]{0,30}(?:時間|件|枚)[^。]{0,24}円[^。]{0,8}で体験|トライアル|無料体験|体験(?:利用|プラン|期間|コース|サービス)|サンプル(?:ワーク|作業|業務|納品|制作|作成|タスク)|テスト(?:ワーク|利用|依頼|発注|業務|導入|運用|タスク)|(?:サービスの|[日週月]間?の|[0-9]時間の|無料)試用|(?<!採用の)試用(?!期間中の給|期間中は時)(?:を|が|も|は|版|プラン|できます|いただけ|後)|試し打ち|試し運転|契約(?:の)?前に[^。]{0,20}(?:試験|テスト|仮)(?:的な)?(?:運用|稼働|導入)|(?:見本|サンプル)(?:の|を)?[^。]{0,14}(?:無料で|(?:費用|お代|料金)(?:を|は)(?:いただかず|頂かず|かからず)に?)、?(?:お)?(?:作|つく)|モニター(?:利用|プラン|価格)|返金保証|満足(?:いただけ|でき)な[^。]{0,24}(?:返金|お?返し)|\btrials?\b|money-?back|test (?:project|task|run)|sample (?:work|task|project)|try (?:us|it|our \w+) (?:for )?free/i;
/** What follows when the trial itself is spoken of, and not what comes after it or during it. */
const ITSELF =
  /^(?:で|として)?(?:(?:いただ|頂)ける|できる|可能な)?(?:の)?(?:ご|お)?(?:プラン|期間|サービス|制度|仕組み|しくみ|利用|コース|契約|版|メニュー|ご?用意|設定|申し?込み?|依頼|受付)*(?:の)?(?:ご用意|設定|受付)?(?:は|も|を|等は|などは|について|で(?:は|も)(?=あり|ござい|な[いく]))/;
const AFTERWARDS = /^(?:期間)?(?:の|が)?(?:後|終了|終わ|のあと|あと|中(?!止)|から|いただいた)/;
/** Not yet there, said of the trial itself. */
const PLANNED =
  /^[^。、]{0,30}(?:準備中(?!の)|(?:開始|提供|導入|用意|始め|はじめ|受け付け)(?:を|する|る|の)?[^。、]{0,6}予定(?:です|。|$|して|でお)|来(?:年|月|春|夏|秋|冬|週|期)[^。、]{0,8}(?:から|より|に)[^。、]{0,4}(?:始め|はじめ|始まり|はじまり|開始(?:いた)?し|受け付け)ます)/;
/** '来月から、5日間の無料体験を受け付けます'. */
const FROM_LATER = /来(?:年|月|春|夏|秋|冬|週|期)[^。、]{0,8}(?:から|より|に)、?[^。、]{0,16}$/;
const BEGINS = /^[^。、]{0,12}を[^。、]{0,6}(?:始め|はじめ|受け付け|開始|ご?用意)[^。、]{0,4}(?:ます|予定)/;
const FREE_NEAR = /(?:無料|無償|(?:お代|料金|費用|代金)(?:は)?(?:なし|いただかず|頂かず|かからず)|on the house|(?<![\d,.])0円|free(?: of charge)?)(?:の|で)?[^。、]{0,8}$/i;
const FREE_AFTER = /^[^。、]{0,16}?(?:無料|(?<![\d,.])0円|(?:費用|料金|お代|お金)(?:は|が|を)(?:一切)?(?:かかり|いただき|頂き|頂戴し)ません|\bfree\b)/i;
const FREE =
  /(?:日間?|週間|[ひふ]と?た?月|(?:間|[0-9一二三]件|時間|回)(?:は|まで)?)、?ただ(?:です|。|!|$)|(?:費用|料金|お金|代金|お代)(?:は|が|を|も)?(?:一切)?(?:(?:いただき|頂き|頂戴し|頂戴いたし)ません|(?:いただか|頂か|頂戴せ)ずに?)|無料|(?<![\d,.])0円|費用(?:は|が)?(?:一切)?かかりません|料金(?:は|が)?(?:一切)?かかりません|お代(?:は|が)?(?:一切)?(?:かかりません|いただきません)|\bfree\b|no (?:charge|cost)|on the house|for nothing/i;
const CONSULTATION =
  /無料(?:の)?(?:業務|経理|事務)?(?:診断|ヒアリング)|(?:診断|ヒアリング|打ち?合わせ|お話|顔合わせ|面談)[(（][^()（）]{0,8}無料|無料(?:の)?(?:オンライン|個別|電話|Zoom|Web)?(?:ご)?(?:相談|面談|カウンセリング|ヒアリング|デモ|説明会)|(?:相談|面談|おはなし|お話し?|カウンセリング|ヒアリング|デモ)[^。]{0,24}(?:は|も)?(?:何度でも)?(?:\([^)]{0,12}\))?(?:無料|お代はかかりません|費用はかかりません|(?<![\d,.])0円)|free (?:\d+[- ]minute )?(?:\w+ )?(?:consultation|call|demo)|(?:相談|デモ)\(無料/i;
/** Other things that can be tried, staff's probation, a story of trying other firms, and a price called a bargain. */
const NOT =
  /トライアルキット|(?:アドレス|ブラウザー?|番号|方法|端末|環境|パスワード)(?:を|で|も)お試し|trial and error|試行錯誤|試用期間|採用|(?:もう一度|時間をおいて|再度)お試し|お試しのような|お試しいただけ(?:ない|ません)|(?:商品|化粧品|アプリ|ソフト|システム|ツール)の(?:お試し|トライアル)|(?:ソフト(?:ウェア)?|システム|ツール|アプリ|製品|商品|機器|各社|他社|候補(?:の[^。、]{1,6})?)(?:の|を)[^。、]{0,6}(?:無料)?の?(?:お?試し|トライアル|試用|体験)[^。]{0,20}(?:申し?込|登録|お?手伝|使い(?!方は)|比べ|代行|調べ|まとめ|比較|解約)|お?試し(?:セット|商品|品|サイズ|ボトル|クーポン)|モニターの方|申し込んで試し|(?:保証|預[かり]{1,2}|敷)金|デポジット|(?:freee|kintone|Slack|Zoom|Google)[^。]{0,10}(?:無料)?トライアル|(?:振込|送金|送信)(?:の)?テスト|clinical/i;
/** '利用者（トライアル利用者を含みます）': whom the terms bind, not what can be tried. */
const DEFINED_USERS = /[(（][^()（）]{0,24}(?:トライアル|お?試し|体験)[^()（）]{0,24}(?:を含み?(?:ます|む)|を(?:除|いい)[^()（）]{0,8})[^()（）]{0,8}[)）]/g;
const REFUND = /返金|お?返し(?:し|いた)|払い戻|money-?back/i;

const DAYS =
  /(?<![\d.])(\d{1,3}|[一二三四五六七八九十]{1,3}|\b(?:an?|one|two|three|four|five|six|seven|eight|ten|fourteen|thirty))[-\s]?(日間?|週間|(?:か|ヶ|カ|ヵ|ケ|箇)月|days?|weeks?|months?)(?!分|前|後|以内に(?:ご)?(?:連絡|返信|回答)|までに)/gi;
const FACTOR: readonly [RegExp, number][] = [
  [/日|day/i, 1],
  [/週|week/i, 7],
  [/月|month/i, 30],
];

const ENGLISH_COUNT: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, fourteen: 14, thirty: 30 };

/** Length of a trial that the words give, in days. */
function daysIn(words: string): number | null {
  for (const m of allMatches(words, DAYS)) {
    const count = ENGLISH_COUNT[(m[1] as string).toLowerCase()] ?? readNumber(m[1] as string)?.value;
    const factor = FACTOR.find(([pattern]) => pattern.test(m[2] as string))?.[1];
    if (count && factor && count * factor <= 120) return count * factor;
  }
  return null;
}

/** '現在のところ用意しておりません' in answer to whether one can try: what is not there is the trial. */
const NOT_HAD =
  /^(?:現在|今|いま|ただいま|現時点|今のところ|いまのところ|現状|残念ながら|ごめんなさい|すみません|特に)?(?:のところ|では|は|で)?、?(?:お?試し(?:の)?(?:期間|プラン)?|無料(?:の)?(?:期間|お試し|トライアル)?|そのような(?:制度|プラン|期間)|トライアル)?(?:は|を)?、?(?:ご?用意|ご?提供|設け|実施|対応|行(?:な)?っ|いたし?|承っ|受け付け|お?受け)(?:して|いたして|て)?(?:は)?(?:おりません|いません|いない|ございません)/;

/** An excuse before a refusal. */
const EXCUSE =
  /^(?:(?:まことに|誠に|たいへん|大変)?(?:申し訳|恐れ入り|恐縮|あいにく|残念|すみません|ごめんなさい)[^。、]{0,14}、|(?:当社|弊社|当室|当所|当方|私ども)(?:では|は|で)、?)/;
/** The whole value of a row or section: there is none. */
const NONE_AT_ALL = /^(?:(?:特に)?(?:ご?用意|設定|ご?提供)?(?:は|も)?(?:なし|無し|ございません|ありません)|不可|×|✕|-)。?$/;

const ASKS_TRIAL = /お?(?:試|ため)し|試す|トライアル|体験|\btrial\b|\btry\b|\btest\b/i;
/** Not yet, in answer to whether one can try. */
const COMING =
  /(?:準備|用意)(?:中|を(?:進め|して))|(?:開始|始め|導入|ご?用意|提供)[^。、]{0,8}(?:予定|つもり)|(?:を|で|に)?検討(?:中|して|し始め)|目指し(?:て|ます)|coming soon|planned|preparing/i;

const NONE: Trial = { kind: 'refused', cost: null, yen: null, days: null };

function trialIn(statement: Statement): Trial | null {
  const { said, question, label, heading, sentence } = statement;
  const text = statement.text.replace(DEFINED_USERS, '');
  if (NOT.test(text)) return null;
  const m = TRIAL.exec(text);
  const asked = question !== '' && ASKS_TRIAL.test(question) && !/(?:後|あと|中に|終わっ|だけでも)/.test(question);
  if (!m) {
    if (asked && COMING.test(said)) return { ...NONE, kind: 'planned' };
    if (asked && (/^(?:いいえ|申し訳|恐れ入り|あいにく|no\b)/i.test(said) || NOT_HAD.test(said)) && !/相談/.test(question)) return NONE;
    if (asked && /^(?:はい|ええ|もちろん|可能|yes\b)/i.test(said))
      return { kind: 'offered', cost: FREE.test(text) ? 'free' : null, yen: FREE.test(text) ? 0 : null, days: daysIn(text) };
    const topical = [label, heading].some((words) => words.length <= 30 && TRIAL.test(words) && !isNegated(words) && !/[?か]$|^Q/.test(words));
    if (!topical || sentence.text.length > 120) return CONSULTATION.test(text) ? { ...NONE, kind: 'consultation' } : null;
    const answer = said.replace(EXCUSE, '');
    if (NONE_AT_ALL.test(answer) || NOT_HAD.test(answer)) return NONE;
    if (COMING.test(said)) return { ...NONE, kind: 'planned' };
    const days = daysIn(text);
    const cost = FREE.test(text) && !CONSULTATION.test(text) ? ('free' as const) : null;
    return days !== null || cost !== null ? { kind: 'offered', cost, yen: cost ? 0 : null, days } : null;
  }
  const after = text.slice(m.index + m[0].length, m.index + m[0].length + 60);
  // '気軽にお試しいただけます' invites and offers nothing that can be had.
  if (/^(?:いただけ|でき|になれ|頂け)/.test(after) && !FREE.test(text) && daysIn(text) === null && !/円|¥|\d\s?時間/.test(text)) return null;
  if (/(?:か|ヶ|カ)月(?:単位)?から(?:でも)?[^。]{0,6}$/.test(text.slice(Math.max(0, m.index - 16), m.index))) return null;
  if (ITSELF.test(after) && isNegated(/^[^。]*/.exec(after)?.[0] ?? after) && !REFUND.test(m[0])) return NONE;
  if (
    /^(?:の)?(?:プラン|期間|サービス|制度|利用|コース)?(?:は)?\s?[:：]?\s?(?:なし|無し|不可|できません|はありません)/.test(after) ||
    (asked && /^(?:いいえ|申し訳|no\b)/i.test(said))
  )
    return NONE;
  if (/\b(?:not|no|don't|doesn't|never|without)\b[^.]{0,24}$/i.test(text.slice(Math.max(0, m.index - 40), m.index))) return NONE;
  if (REFUND.test(m[0]) && isNegated(after)) return null;
  const opening = text.slice(Math.max(0, m.index - 40), m.index);
  if (!AFTERWARDS.test(after) && (PLANNED.test(after) || (FROM_LATER.test(opening) && BEGINS.test(after)))) return { ...NONE, kind: 'planned' };
  if (/準備中|予定(?:です|して)|検討中/.test(after)) return asked && COMING.test(said) ? { ...NONE, kind: 'planned' } : null;
  const before = text.slice(Math.max(0, m.index - 16), m.index);
  const free =
    FREE_NEAR.test(before) ||
    (!AFTERWARDS.test(after) && FREE_AFTER.test(after)) ||
    /on the house|for nothing|no (?:cost|charge)|無料|無償|見本|お代|0円|ゼロ|費用なし|料金なし|代金なし|お支払いなし|いただかず|頂かず|頂戴せず|持ち出し|負担で|free/i.test(
      m[0],
    ) ||
    REFUND.test(m[0]);
  const near = text.slice(Math.max(0, m.index - 24), m.index + m[0].length + 40);
  return { kind: 'offered', cost: free ? 'free' : null, yen: free ? 0 : null, days: AFTERWARDS.test(after) ? daysIn(after.slice(0, 24)) : daysIn(near) };
}

/** Amounts that trying costs. */
const paid = (site: SiteView): Fact<Trial>[] =>
  extractPrices(site)
    .filter(({ value }) => value.role === 'trial' && !value.old && value.yen > 0 && !NOT.test(value.words))
    .map((fact) => ({ ...fact, value: { kind: 'offered' as const, cost: 'paid' as const, yen: fact.value.yen, days: daysIn(fact.value.words) } }));

interface Told {
  statement: Statement;
  trial: Trial;
}

/** A title that names a trial, where what stands below it says that there is none, or none yet. */
const isUndone = ({ statement, trial }: Told, told: readonly Told[]): boolean =>
  trial.kind === 'offered' &&
  told.some(
    (other) =>
      (other.trial.kind === 'refused' || other.trial.kind === 'planned') &&
      other.statement.page === statement.page &&
      other.statement !== statement &&
      [other.statement.label, other.statement.heading].includes(statement.text.trim()),
  );

/** News of a trial to come is the provider's own plan. */
const withOwner = (fact: Fact<Trial>): Fact<Trial> => (fact.value.kind === 'planned' && fact.subject === 'news' ? { ...fact, subject: 'own' } : fact);

/** What the pages say of trying the service. */
export function extractTrials(site: SiteView): Fact<Trial>[] {
  const told = siteStatements(site).flatMap((statement): Told[] => {
    const trial = trialIn(statement);
    return trial ? [{ statement, trial }] : [];
  });
  return [...paid(site), ...told.filter((one) => !isUndone(one, told)).map(({ statement, trial }) => withOwner(factOf(statement, trial)))];
}
