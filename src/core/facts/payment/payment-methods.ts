import type { Fact } from '../../model/fact.ts';
import { assertionAt } from '../../text/assertion.ts';
import { isEntrusted } from '../reading/entrusted.ts';
import { sentenceAfter, sentenceBefore } from '../reading/neighbours.ts';
import { factOf, siteStatements, type Statement } from '../price/price-statements.ts';
import type { SiteView } from '../reading/view.ts';
import { allMatches } from '../../text/all-matches.ts';

/** How the provider is paid: methods accepted and refused, and whether one is the only one (DOMAIN-FACTS 9, FIELD-NOTES 31 and 32). */

export type PaymentMethod =
  | 'account-transfer'
  | 'bank-transfer'
  | 'card'
  | 'cash'
  | 'cod'
  | 'convenience-store'
  | 'crypto'
  | 'deferred'
  | 'e-money'
  | 'gift-card'
  | 'invoice'
  | 'paypal';

export interface Payment {
  /** Null where the page says only that the ways are told on request. */
  method: PaymentMethod | null;
  accepted: boolean;
  /** Said to be the only way (現金のみ). */
  only: boolean;
}

const METHODS: readonly [PaymentMethod, RegExp][] = [
  [
    'card',
    /クレジット(?:カード)?(?!会社)|クレカ|デビットカード|(?<![ァ-ヶー])カード(?=で[^。、]{0,16}お?支払|(?:で|より|から)(?:の)?(?:お?支払|承|月額|課金|自動|引|決済|毎月))|カード(?:決済|払い|支払い?|引(?:き)?落)|VISA|Master ?Card|(?<![A-Za-z])(?:JCB|AMEX|Stripe|Square(?! ?(?:feet|m)))(?![A-Za-z])|ストライプ決済|(?:credit|debit|corporate) cards?|by card|card payments?/gi,
  ],
  [
    'account-transfer',
    /口座(?:自動)?振替|自動払い?込み?|口座引(?:き)?落|自動(?:口座)?(?:振替|引(?:き)?落)|(?<!カードから?(?:の|で|自動)?)引(?:き)?落(?:とし|し|と)|口座(?:より|から)(?:の)?(?:自動)?(?:で)?(?:引|落と(?:し|す)|振(?:り)?替)|direct debit|account debit|automatic (?:debit|withdrawal)/gi,
  ],
  [
    'bank-transfer',
    /(?:銀行|郵便|ゆうちょ|口座|指定口座|信用金庫|金融機関|専用口座|お)?(?:口座)?(?:へ|に|から|宛て?に|への|からの|へのお)?(?:の)?お?(?:振込(?!手数料|データ|代行|業務|処理|手続|先|依頼|明細|予約|作業|内容|名義|期[日限])|振り(?:込|こ)(?:み|ん|む|め)(?!手数料|に要|データ|代行))|郵便振替|(?:銀行|ゆうちょ|郵便局|信用?金庫?)[^。]{0,16}口座(?:へ|に|まで)(?:お)?(?:送|入れ|払|納)|bank ?transfers?(?! preparation)|wire transfers?|銀行送金|(?:furikomi)/gi,
  ],
  [
    'invoice',
    /請求書に(?:基づ(?:き|いて)|従(?:い|って)|沿って)[^。、]{0,6}(?:お?支払|ご?入金|お?振り?込|行って)|請求書(?=(?:、|・|や|または|か)[^。、]{0,6}(?:振込|現金|カード|小切手|口座))|(?<=(?:振込|現金|カード|小切手)(?:、|・|や|または|か))請求書(?=[、・や]|のいずれ|または|など|等)|請求書(?:払い?|支払い?|後払い|決済|(?:で|での|による|に基づく|にて)(?:の)?(?:お)?(?:支?払|銀行振|振|後払|決済))|請求書を?(?:お送り|お届け|送付|発行)しての?お?(?:振|支払)|請求(?:書)?後払い|(?<!NP)(?<!フォワード ?)掛(?:け)?(?:払い?|売り)|invoice payments?|(?:pay(?:ment|able)?|billing) (?:by|on|via|against) invoice|by invoice/gi,
  ],
  ['paypal', /PayPal(?![A-Za-z])|ペイパル/gi],
  [
    'e-money',
    /PayPay(?!銀行)|ペイペイ|電子マネー|電子決済(?!代行|等?代行|サービス|システム)|QR(?:コード)?(?:決済|払い)|コード決済|スマホ決済|楽天ペイ|LINE ?Pay|メルペイ|(?<![A-Za-z])d払い|au ?PAY|Suica|交通系IC|Apple ?Pay|Google ?Pay|e-money/gi,
  ],
  [
    'convenience-store',
    /コンビニ(?:エンスストア)?(?:決済|払い|支払い?|後払い|の?(?:払込|振込)(?:票|用紙)|(?:で|での|から|からの)(?:の)?お?支払)|コンビニ(?:エンスストア)?(?=$|[、。・,/)）\s]|や|と|また)|convenience stores?(?: payments?)?/gi,
  ],
  [
    'deferred',
    /後払い(?:決済|サービス|ドットコム|\.com)|NP(?:後払い|掛け?払い)|(?<![A-Za-z])Paid(?![A-Za-z-])|マネーフォワード ?(?:ケッサイ|掛け?払い)|(?:MF|ＭＦ) ?(?:KESSAI|ケッサイ)|Paidy|ペイディ|atone|クロネコ(?:代金)?(?:後払い|掛け?払い)/g,
  ],
  ['cod', /代金引換|代引(?:き|換)?|cash on delivery|\bC\.?O\.?D\b/gi],
  [
    'cash',
    /集金に(?:も)?(?:お?伺|お?うかが|参)|現金(?!化|出納|預金|の(?:管理|出納|受け?渡し(?:は|代行)|お?預かり|過不足|取り?扱いを(?:代行|伴う)))(?:書留)?|(?<!on )\bcash\b(?! (?:flow|book|management|on delivery|handling|back))/gi,
  ],
  ['crypto', /仮想通貨|暗号資産|ビットコイン|イーサリアム|bitcoin|crypto(?:currenc(?:y|ies))?|USDT/gi],
  ['gift-card', /ギフト(?:カード|券)|プリペイド(?:カード|番号)|gift cards?/gi],
];

/** Labels, questions and headings that ask for the ways to pay. */
const TOPIC =
  /^お?しはらい|^(?:お金の|代金の)?お?はらい(?:かた|方|$)|払え(?:ます|る|ば)|どうやって(?:お)?(?:払|支払)|払い方|^(?:お金|お代|料金)の(?:こと|はなし|話)$|払う(?:方法|の)|お納め|(?:カード|振込|請求書|払い)[^。]{0,8}(?:使え|でき|可能)|(?:お|ご)?支払(?:い)?(?!(?:業務|代行|処理|と請求(?!時期)))(?:の)?(?:方法|手段|について|条件|時期|期日|期限|先|は|$|[)）]|・|に関|と)|お支払|決済(?:方法|手段|$)|代金の(?:お)?支払|(?:お)?払い方|入金方法|料金の(?:お)?支払|\bpay(?:ment|ing|ments)?\b(?! (?:requests?|processing|runs?))|billing/i;
const STRONG_LABEL =
  /^お?(?:はらい|払い|支払い?の?)(?:かた|しかた|仕方)$|^(?:お|ご)?(?:払い?込み?|払い)(?:の?方法)?$|^(?:お)?納め(?:方|かた)$|^お?代金?の(?:受け取り|お?納め)(?:方|かた)?$|^(?:(?:料金|代金|利用料)(?:等)?の?)?(?:お|ご)?支払(?:い)?(?:の)?(?:方法|かた|方|手段|時期と方法|方法と時期|方法・時期|時期・方法|方法及び.*|について|条件|)?$|^決済(?:方法|手段)?$|^方法$|^(?:methods? of )?payments? ?(?:methods?|options?|terms)?$/i;
/** A sentence that speaks of paying the provider, wherever it stands. */
const PAYING =
  /(?:お?振り?込み?|口座振替|カード(?:払い|決済)?|引き?落とし?)を(?:ご)?希望(?:の(?:お客様|方|場合|とき)|され|する|なさ)|(?:お?振り?込み?|口座振替|カード(?:払い|決済)?|引き?落とし?)(?:により|にて|で)、?[^。、]{0,6}(?:頂戴|申し受け|いただ(?:きます|いて))|締め(?:切り?)?(?:て|で|、)?[^。、]{0,4}、?[^。、]{0,14}(?:口座振替|お?振り?込み?|引き?落とし?|カード)(?=または|又は|もしくは|か|、|$|。|で(?!の)|にて|をお願い|くださ)|を、?[^。]{0,40}支払い?(?:ます|うもの)|(?:カード|振り?込み?|振替|引き?落とし?|現金)(?:による|での|で|にて)?(?:事前|前払い?の?)?(?:決済|払い|お?支払い?)?(?:と(?:なり|させ)|になり)|(?:口座引き?落(?:とし)?|口座振替|振り?込み?)(?:も|は)[^。、]{0,4}(?:可能|でき)|引き?落とし(?:で|にて)の?(?:お願い|のみ|承)|口座(?:から|より)[^。]{0,8}(?:引き?落と?[しさ]|振(?:り)?替え?)(?:いた|させ|せ|ます|とな|です)|お?支払(?:い)?(?:は|う|わ|方法|を|いた?だ|には|で(?:き|の)|が|に(?:は|つ)|ください)|お支払|決済(?:は|方法|が|に|を|で|いた|のみ|して|され|し(?:ます|て)|ください|くださ)|払い(?:も|に|が|で)(?:対応|可|ご利用|承|お選び)|(?:ご)?請求(?:は|いたし|させて)|(?:ご)?入金(?:は|を|ください|いただ)|(?:月額|料金|利用料|会費|代金|お代|費用)(?:は|を|の)[^。]{0,30}(?:お?振込|振(?:り)?込|引(?:き)?落|振替|決済|カード|現金)|(?:支払|振込|振替|カード|払い)(?:を|に|が)(?:お選び|ご利用|利用(?:いただけ|でき)|選べ|対応)|ご利用いただけ(?:ます|ません)|(?:カード|振込|振替|払い|決済|現金)(?:など|等)?(?:には|に|は|も)(?:対応|ご利用|お使い|お取り?扱い|取り?扱って|使え)|\bpayments?(?: methods?| options?)?\s?:|(?:使え|お使いになれ)(?:ます|ません)|課金|現金を?(?:ご用意|ご持参|お持ち)|(?:現金|振込み?|カード|振替)で(?:いただ|頂|お願い|お預かり|受け取)|(?:振込み?|カード|現金)(?:は|も|を)[^。、]{0,6}お?受け(?:して|取|付け)|口座(?:へ|に)(?:お)?(?:送|振|納)|お?納め(?:ください|いただ|下さい)|振(?:り)?込み?(?:を)?(?:ください|下さい|お願い)|(?:振込み?|振替|払い|カード)[^。、]{0,14}(?:で|にて)お?(?:願い|支払)|\b(?:pay|paid|payable|payment is|accept)\b/i;
/** Work for clients that uses the same words. */
const TASK =
  /(?:データ|書|業務|明細|伝票|精算|経費|仕訳|台帳)(?:の)?(?:作成|入力|発行|照合|整理|確認|管理|送付|処理|代行|準備|チェック|取り?込み)|代行(?:いた)?(?:し|も)|消(?:し)?込|記帳|未入金|突き合わせ|つき合わせ|台帳|督促|仕訳|preparation|reconcil|bookkeep|expense/i;
/** Card details as data, security talk and customers' own ways. */
const NOT_PAYING =
  /(?<!お客|みな|皆|業者)さん(?:[(（][^()（）]{0,30}[)）])?(?:は|では|も)?[、 ]{0,3}[^。]{0,16}(?:使え|ご?利用(?:でき|いただけ))|カード(?:番号|情報)(?!.{0,20}お?支払)|番号は取得|不正利用|お(?:名前|客様の)カード|暗証番号|(?:お)?口座番号|給与(?:の)?(?:振込|支払)|報酬(?:の)?(?:振込|支払|は(?![^。]{0,50}(?:くださ|お?支払い(?:いただ|ます)|申し受け)))|返金(?:は|の|する|を)|返還|反社/;
/** Behind the method, or behind the last of several: 'ビットコインまたはイーサリアムでのお支払いに限ります'. */
const ONLY =
  /^(?:[^。、]{0,10}?|(?:または|又は|もしくは|、|・|か|と|や)[^。、]{1,14}?)(?:(?:で|にて|による)の?(?:お|ご)?(?:支払い?|決済|入金))?(?:のみ|(?<!いた)だけ(?![まなるれ])|に限|以外(?:は|の)|only\b)/i;
const BEFORE_ONLY = /(?:\bonly\b|exclusively) (?:accept |by |via |in )?$/i;
const YES = /^(?:はい|ええ|もちろん|可能|できます|ご利用いただけます|承って|対応して|yes\b)/i;
const NO = /^(?:いいえ|申し訳|恐れ入り|あいにく|できません|no\b|sorry)/i;
const ON_REQUEST =
  /お問い?合わせ(?:ください|下さい)|(?:ご?契約|お?申し?込み?)(?:の)?(?:時|際|とき)に[^。、]{0,10}(?:ご?案内|お?知らせ|お?伝え|ご?相談)|(?:別途|個別に)(?:ご?案内|お?知らせ|ご?相談|お?伝え)|ご?希望(?:を|に)(?:お?伺|うかが|お?聞|応じ|合わせ)|ご相談(?:ください|に応じ|のうえ)|応相談/;

/** 'We send a bill; please pay by its date' names the way without its name. */
const BY_BILL = /請求書を[^。]{0,14}(?:お送り|お届け|送付|発行)[^。]{0,24}(?:ご入金|お?支払い?|お?振込)(?:ください|いただ|を?お願い)/;
const ASKS_METHODS = /(?:支払い?|決済)(?:の|いの)?方法|^お?支払い?について(?= )|payment methods?/i;

/** 'お支払いはビットコインでお願いします': as the one way asked for, not one of those taken. */
const ASKS_FOR =
  /^(?:(?:ご?利用)?料金(?:の)?|代金(?:の)?|月額(?:料金)?の?)?(?:お?支払い?)?は、?[^。]{2,30}(?:で|にて)(?:のみ)?、?(?:お願い|お?支払い?(?:ください|いただきます)|承り|頂戴)/;
const UNRECORDED: ReadonlySet<string> = new Set(['cash', 'crypto', 'gift-card']);

/** 'ほかのお支払い方法はございません', of the way named right before. */
const NO_OTHER = /(?:ほか|他|これ以外|それ以外)の(?:お?支払い?|決済)(?:の)?(?:方法|手段)は(?:ございません|ありません|ご利用いただけません)/;

/** 'お支払いは以下のようになります', before the sentence that names the ways. */
const ANNOUNCED = /お?支払い?[^。]{0,12}(?:以下|次|下記)の/;

const BARE_CARD = /(?<![ァ-ヶー])カード(?=$|[、。・,/／(（\s]|または|又は|か|と|も|で)/;

const isTopical = ({ label, question, above }: Statement): boolean =>
  STRONG_LABEL.test(label) || TOPIC.test(question) || above.slice(0, 3).some((words) => words.length <= 40 && TOPIC.test(words) && !TASK.test(words));

/** A method named by the question, decided by the answer: 「請求書払いはできますか」「はい」. */
function answered(statement: Statement): Fact<Payment>[] {
  const { question, said } = statement;
  if (!question || statement.isHeading) return [];
  const accepted = YES.test(said) && !NO.test(said);
  if (!accepted && !NO.test(said)) return [];
  if (!/払|決済|振込|カード|使え|利用でき|pay|accept/i.test(question) || /(?:方法|何|どのよう|どんな)/.test(question)) return [];
  return METHODS.flatMap(([method, pattern]) => (question.search(pattern) >= 0 ? [factOf(statement, { method, accepted, only: false })] : []));
}

/** The row on billing, which tells how the bill is paid. */
const BILLING = /^ご?請求(?:について)?$/;

/** Two ways or more, and that one may choose: '銀行振込かPayPayをお選びいただけます'. */
const CHOICE = /お選び|選べ|いずれ|どちら(?:か|で|も)|結構です|ご利用(?:に|いただ|でき)|使え|対応して|受け付け|可能です/;
const offersChoice = (text: string): boolean => CHOICE.test(text) && METHODS.filter(([, pattern]) => text.search(pattern) >= 0).length >= 2;

/** '…ご請求書をお送りします。銀行振込、または口座振替をお選びください': how the bill comes, before the ways to pay it. */
function goesOnWithMethods({ page, sentence }: Statement): boolean {
  const next = sentenceAfter(page, sentence);
  return next !== undefined && next.block === sentence.block && METHODS.some(([method, pattern]) => method !== 'invoice' && next.text.search(pattern) >= 0);
}

function methodsIn(statement: Statement): Fact<Payment>[] {
  const { text, label } = statement;
  const strong = STRONG_LABEL.test(label);
  const billed = BILLING.test(label) && /[をへで]|締め|翌月/.test(text);
  const topical = strong || billed || isTopical(statement) || ANNOUNCED.test(sentenceBefore(statement.page, statement.sentence)?.text ?? '');
  if ((!topical && !PAYING.test(text) && !offersChoice(text)) || isEntrusted(text)) return [];
  if ((TASK.test(text) && !strong && !billed && !/お支払|お選び/.test(text)) || (NOT_PAYING.test(text) && !strong)) return [];
  const found = METHODS.flatMap(([method, pattern]): Fact<Payment>[] => {
    const m = allMatches(text, pattern).find((match) => match[0].trim() !== '');
    if (!m) return [];
    const end = m.index + m[0].length;
    const assertion = assertionAt(text, m.index, end);
    if (assertion === 'planned' || assertion === 'support') return [];
    const exclusive = /^以外/.test(text.slice(end)) && assertion === 'negated';
    const only = exclusive || ONLY.test(text.slice(end)) || BEFORE_ONLY.test(text.slice(0, m.index));
    const range: [number, number] = text.length > 90 ? [Math.max(0, text.lastIndexOf('、', m.index) + 1), Math.min(text.length, end + 24)] : [0, statement.sentence.text.length];
    return [factOf(statement, { method, accepted: exclusive || assertion !== 'negated', only: exclusive || (only && assertion !== 'negated') }, ...range)];
  });
  // Where all words are ways to pay, the bare word is the card.
  if ((strong || found.length > 0) && !found.some(({ value }) => value.method === 'card') && BARE_CARD.test(text))
    found.push(factOf(statement, { method: 'card', accepted: assertionAt(text, text.search(BARE_CARD), text.search(BARE_CARD) + 3) !== 'negated', only: false }));
  // 'Please pay in …' with nothing but ways that leave no record names the ways there are.
  if (found.length > 0 && found.every(({ value }) => value.accepted && UNRECORDED.has(value.method ?? '')) && ASKS_FOR.test(text)) for (const { value } of found) value.only = true;
  // A row for the ways to pay names them all: cash alone there is the only one.
  const [sole] = found;
  if (strong && found.length === 1 && sole && sole.value.method === 'cash' && sole.value.accepted) sole.value.only = true;
  // A row for the ways to pay that says how the bill comes: by invoice.
  if (
    strong &&
    /請求書/.test(text) &&
    !goesOnWithMethods(statement) &&
    !found.some(({ value }) => value.method === 'invoice') &&
    /請求書(?:を(?:お送り|送付|発行)|$|[、・/／(（]|発行(?:後|日))/.test(text)
  ) {
    found.push(factOf(statement, { method: 'invoice', accepted: assertionAt(text, text.indexOf('請求書'), text.indexOf('請求書') + 3) !== 'negated', only: false }));
  }
  if (!found.length && BY_BILL.test(text)) found.push(factOf(statement, { method: 'invoice', accepted: true, only: false }));
  return found;
}

/** Every way to pay that the pages name for the provider's own service. */
export function extractPayments(site: SiteView): Fact<Payment>[] {
  let last: Fact<Payment>[] = [];
  return siteStatements(site).flatMap((statement) => {
    const found = [...methodsIn(statement), ...answered(statement)];
    if (NO_OTHER.test(statement.text)) for (const { page, value } of last) if (page === statement.page.index && value.accepted) value.only = true;
    last = found;
    if (found.length) return found;
    return ASKS_METHODS.test(`${statement.label} ${statement.question} ${statement.text}`) && ON_REQUEST.test(statement.text)
      ? [factOf(statement, { method: null, accepted: false, only: false })]
      : [];
  });
}
