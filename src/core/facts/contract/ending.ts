import { isEntrusted, isEntrustedAt } from '../reading/entrusted.ts';
import { sentenceBefore } from '../reading/neighbours.ts';
import { type Context, nearContext, type Utterance } from '../reading/utterances.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Whether a sentence is about ending the contract by the client — by its own words, or by the question, label or heading above it. */

const ENDING =
  /(?:お?知らせ|ご?連絡|お?申し?出)(?:を)?(?:いただ[いけ]|頂[いけ])[^。、]{0,6}、?(?:その|当|同じ)月の?末(?:日)?(?:で|に)(?:ご)?(?:終了|終わり)|解約(?!後|料|金|代行)|退会(?!後)|脱会|契約(?:の|を)?(?:ご)?(?:解除|終了(?!後)|終え(?:る|た)|打ち?切)|(?:月末|末日|その月|当月|翌月)(?:で|に|をもって|限りで)(?:ご)?終了(?:でき|いただけ|可能|とな|いたし|する(?:こと|もの))|終了(?:を|の)(?:ご)?(?:希望|お?申し?出)|(?:ご?利用|サービス)(?:の|を)?(?:ご)?(?:終了|終え(?:る|た|ら|て)|やめ|止め|お?しまい)|(?:途中|中途)(?:で|における|での)?(?:の)?ご?(?:解約|終了|やめ|止め|お?止め|退会)|^(?:ご?利用を)?(?:終え|おえ)(?:る|たい|られる)(?:とき|時|場合|際|方)に?は、?(?=[^。]{0,40}(?:届|お?知らせ|ご?連絡|お?申し))(?=[^。]{0,30}(?:月|日前))|(?:お)?やめ(?:る|に|たい|たく|た(?:ら|とき|場合)|ても|ら|方|い)|お止め|(?:^|[・、])おわり|おしまいに(?:す|し|な)|^(?:契約)?(?:の)?(?:途中)?終了$|(?:途中|いつ)でも[^。、]{0,16}(?:終了|終わりに)(?:でき|いただけ)|お?取りやめ|(?:とめ|止め)(?:る|たい|た)(?:とき|時|場合|には|なら|ら|[?？])|区切りの途中|期間(?:が|の)?(?:終わ|満了)|やめどき|ストップ(?:OK|でき|可能|したい)|終わりに(?:でき|し(?:たい|て)|する|さ(?:れる|れたい)|なさ)|(?<!サービスが)(?:終了|解約|退会)(?:される|なさる|をされる)(?:場合|とき|時|際|方|には)|契約を[^。、]{0,16}(?:終了|解除|終え|終わら)|(?:契約|ご?利用|サービス)(?:を|の)?(?:ご)?(?:継続|続け)(?:し|され|を(?:ご)?(?:希望|望ま))?な(?:い|く)|cancel(?:l?ation|l?ing)?\b|terminat|end(?:s|ing|ed)? (?:the|your|our|this) (?:agreement|contract|subscription|service)|(?:leave|quit|stop using) (?:us|the service)|\b(?:charged?|charges|fee|cost|pay(?:ing)?|owe|nothing|penalty) (?:nothing )?(?:for|when|if|on|before) (?:you )?(?:leav(?:e|ing)|ending|stopping)\b(?! (?:a|an) )|^leaving(?: us)?(?: early)?$|^leaving(?: us)?(?: early)? (?:costs?|is|takes|needs|within|before)\b|\b(?:end|stop|leave)(?:ing|s)? (?:your|the|a) (?:plan|retainer|contract)\b|(?:終え|終わり|おわり|おえ)たい月|(?:月|年|期間)(?:の)?(?:うち|途中|内|以内|半ば|なかば)(?:に|で)(?:ご?契約を)?(?:終え|おえ|やめ|終わ)(?:る|られる|た)(?:場合|とき|時|際)/i;
/** What names the ending as a label or question only; in a sentence it is any work that ends ('作業を終えるとき'). */
const NAMED_ENDING =
  /^(?:(?:ご?契約|ご?利用|サービス)を)?(?:[^。、]{0,14}(?:で|に|ずに|前に))?(?:終え|おえ|終わ|おわ)(?:る|りにする|られる)(?:とき|時|場合|には|方法|際|に)?$|(?:終わり|おわり|終え)(?:方|かた)$|(?:頼んで|お願いして|続けて)[^。]{0,12}(?:仕事|依頼|お?付き合い)を(?:終え|やめ|おえ)/;
const PRICE_CHANGE = /値上げ|(?:料金|価格|単価|利用料|月額|お?値段)(?:を|の)?(?:改定|改め|改訂|見直|変更)/;
/** Not renewing is a way to end. */
const NOT_RENEWING =
  /(?:申し?出|通知|連絡|意思表示|お話|お声がけ|申し?入れ|届け?出|書面)[^。]{0,16}(?:ない|なき|なけれ|無い|ありません|限り|かぎり)[^。]{0,40}(?:更新|継続|延長|延び|次の(?:期間|半年|[1一]年)(?:へ|に)(?:進|移)|続[きく]|ご?利用いただ)|更新(?:を)?(?:し|され|希望)な|不更新|unless[^.]{0,40}notice/i;
/** Other things that can be ended: newsletters, bookings, accounts, orders, trials, employment. */
const OTHER_THING =
  /(?:退会|解約)(?:の|を(?:ご)?希望(?:する|される)?の?)(?:お)?(?:電話|連絡|申し?出|メール|問い?合わせ)(?:が|を|には?)(?:あった|あり|入った|入り|来た|きた|いただいた|受けた|お?受けし)[^。]{0,24}(?:お伝え|お知らせ|転送|お?取り?次|ご?報告|お送り)|(?:退会|解約)(?:者|(?:の|した|された)方)?(?:は|を|の|も)[^。]{0,20}(?:一覧|名簿|リスト|台帳|表)(?:に|へ|を)|(?:お客(?:様|さま)|貴社|御社|お店|教室|サロン)の(?:会員|生徒|顧客|お客|利用者|受講)|メルマガ|メールマガジン|配信|予約|面談|打ち?合わせ|セッション|通話|会議|接続|録画|講座|セミナー|(?:退会|解約)(?:の)?(?:ページ|フォーム|画面|案内文|導線)を?(?:作成|作り|お作り|制作|設置)(?:し|いたし|を)|(?:購読|新聞|保険|携帯|回線|リース)[^。]{0,10}(?:やめる|解約|退会)|(?:アプリ|ソフト|カード|電気|ガス|水道|プロバイダー?)(?:の|を)[^。、]{0,4}(?:解約|退会)|(?:やめる|解約|退会)(?:の|ための)?(?:お)?手続き?(?:を|も)[^。、]{0,4}(?:代わり|代行|お?手伝い)|お?申し?込み?(?:後)?の(?:キャンセル|取り?消)|注文|(?<!定額|月額|サブスク)商品|返品|アカウントの?削除|cookie|クッキー|サブスク(?!リプション(?:を|の)(?:停止|解約|キャンセル)」)|雇用|派遣契約|退職|解約(?:手続き?)?(?:の|を)?[^。]{0,10}(?:代行|代わり)|(?:解約|退会)(?:の)?(?:手続き?)?(?:など|等|も|まで)[^。]{0,16}(?:お任せ|おまかせ|承り|対応し|依頼)|(?:会|会議|会食|出張|旅行|外出|訪問)を(?:お)?(?:取り)?やめ|newsletter|booking|appointment|employ/i;
/** 'As lightly as a trial' is none. */
export const OF_TRIAL = /お?(?:試|ため)し(?!感覚|気分|のような|のつもり|やす)|トライアル|体験|\btrial/i;
/** The provider ends, not the client. */
const PROVIDER = '(?:当社|弊社|当(?:室|所|クラブ|センター|店|方|事務所|事業所|法人|組合)|運営者|受託者|サービス提供者)(?:の都合)?';
const CLIENT = '(?:契約者|会員|利用者|お客様?|お客さま|ユーザー|委託者|申込者|双方|いずれの?当事者|両当事者)';
const ENDS = '[^。]{0,90}?(?:解除|解約|退会|終了|中止|停止|打ち切)(?:し|する|でき|いた|させ|を)';
/** The service as a whole ends; or the provider tells its clients of an end. */
const STOPS_OFFERING = `${PROVIDER}(?:は|が|で|により)[^。]{0,40}?(?:提供|サービス|事業|運営)(?:を|の)(?:終え|や[めむ]|取りや|廃止|閉じ|畳)`;
const PROVIDER_TELLS = /(?:契約者|会員|利用者|お客様)(?:各位|の皆様|様)?(?:に|へ|あてに|宛てに)、?[^。、]{0,12}(?:お?知らせ|通知|お伝え|ご?連絡|ご?案内|告知)(?:し|いた|する)/;
const CLIENT_ACTS = /(?:契約者|会員|利用者|お客様|委託者|甲)(?:は|が)/;
const PROVIDER_ENDS = new RegExp(
  `${PROVIDER}(?:は|が|で|により|から|より)${ENDS}|\\b(?:we|provider|company) (?:may|can|shall|will|reserve)[^.]{0,60}(?:terminat|suspend|cancel)|\\bour (?:sole )?(?:decision|right|discretion) to (?:terminat|suspend|cancel)|${STOPS_OFFERING}`,
  'i',
);
/** Ending at once for cause, by whichever side. */
const FOR_CAUSE =
  /(?:遅延|滞納|遅れ|未払い?|違反)[^。]{0,16}(?:場合|とき)(?:は|に|には)[^。]{0,16}(?:解約|解除|退会)(?:と(?:な|さ)|に(?:な|いた)|させ|扱い)|催告|直ちに[^。]{0,24}解除|(?:違反|該当)した(?:場合|とき)[^。]{0,60}解除/;
const TOPICS = new RegExp(`(${PROVIDER})は|(${CLIENT})は`, 'g');

/** What becomes of the papers of those who have left says nothing of how to leave. */
const OF_THOSE_WHO_LEFT =
  /(?:解約|退会|終了)(?:され|なさ|し)(?:っ|いた|て(?:い|お))?た?(?:お客(?:様|さま)|方|契約者|会員|利用者)様?の[^。、]{0,16}(?:情報|データ|書類|資料|提出物|記録)/;

/** Who ends, by the topic (は) next before the verb; without one, a provider that is named as the subject. */
function providerEnds(text: string): boolean {
  if (PROVIDER_TELLS.test(text) && !CLIENT_ACTS.test(text)) return true;
  if (!PROVIDER_ENDS.test(text)) return false;
  const verb = text.search(/(?:解除|解約|退会|終了|中止|停止|打ち切)(?:し|する|でき|いた|させ|を)|終え|や[めむ]|取りや|廃止|閉じ|畳/);
  let topic: 'provider' | 'client' = 'provider';
  for (const m of allMatches(text.slice(0, Math.max(0, verb)), TOPICS)) topic = m[1] ? 'provider' : 'client';
  return topic === 'provider';
}

/** Says in its own words that it goes on with the case of the sentence before: 'この場合、委託者は…を支払う'. */
const REFERS_BACK = /^(?:この|その|上記の)(?:場合|とき|際)/;

/** The sentence before in the same paragraph, where it names the ending and this one goes on without a topic of its own or refers back: '解約は月単位。前月中にご連絡ください。' */
function carriedContext({ page, sentence }: Utterance): Context | null {
  const refersBack = REFERS_BACK.test(sentence.text);
  if (!refersBack && (/(?<![でにまと])は|が/.test(sentence.text) || sentence.text.length > 60)) return null;
  const before = sentenceBefore(page, sentence);
  if (
    !before ||
    before.block !== sentence.block ||
    before.isQuestion ||
    !ENDING.test(before.text) ||
    OF_THOSE_WHO_LEFT.test(before.text) ||
    isEntrusted(before.text) ||
    OTHER_THING.test(before.text)
  )
    return null;
  if (providerEnds(before.text) || (refersBack && FOR_CAUSE.test(before.text))) return null;
  return { text: before.text, start: before.start, end: before.end };
}

/** '契約終了時のデータの廃棄': what becomes of things handed over, not how to end. */
const DATA_AT_THE_END = /(?:終了|解約|退会)(?:時|後|の(?:際|とき))(?:の|に)?[^。]{0,16}(?:廃棄|破棄|削除|消去|返却|返還|データ|情報)/;

/** A question or label without a topic of its own asks about what the heading names: 'やめたくなったら' over '手続きは？'. */
const GENERIC =
  /^(?:お?手続き?|方法|やり方|しかた|仕方|手順|期限|締め?切り?|いつまで|どうすれば(?:よい|いい)?|連絡先|必要なもの|書類)(?:(?:に)?は|って|について|に(?:言えば|伝えれば)(?:よい|いい)|(?:が|は)必要)?(?:ですか|でしょうか)?[?？]?$/;

/** The nearest context, where it speaks of ending; null where it speaks of something else. */
export function endingContext(utterance: Utterance): Context | null {
  const { headed, question, labelled } = utterance;
  const isGeneric = [question, labelled].some((context) => context !== null && GENERIC.test(context.text));
  const near = isGeneric && headed && ENDING.test(headed.text) ? headed : (nearContext(utterance, ENDING) ?? nearContext(utterance, NAMED_ENDING));
  return (near && !DATA_AT_THE_END.test(near.text) ? near : null) ?? carriedContext(utterance);
}

/** Headings of clauses by which either side ends at once for cause. */
const OF_OTHERS = /反社会|暴力団|anti-?social|当社による|(?:当社|弊社)からの(?:解除|解約)|期限の利益/i;

/** What somebody says ('「来月でやめます」と言ったら') is told, not ruled; names of buttons and forms (「解約申請」) stay. */
const SPEECH = /「[^「」]{2,120}(?:ます|です|ません|ました|い|ね|よ)。?」/g;

/** The sentence without what it reports as said. */
export const ruled = (text: string): string => text.replace(SPEECH, '');

export function isAboutEnding(utterance: Utterance): boolean {
  if (isEntrustedAt(utterance.page, utterance.sentence.text, utterance.above)) return false;
  if (utterance.document === 'privacy' || utterance.document === 'website-terms' || utterance.document === 'security') return false;
  const text = ruled(utterance.sentence.text);
  const own = ENDING.test(text) || NOT_RENEWING.test(text);
  if (!own && !endingContext(utterance)) return false;
  // '返品・キャンセル' is a row of every notice by law; what names the ending in it speaks of that.
  const label = own ? utterance.label.replace(/商品|返品|注文/g, '') : utterance.label;
  if (OF_THOSE_WHO_LEFT.test(text) || OTHER_THING.test(text) || OTHER_THING.test(`${label} ${utterance.sentence.question}`)) return false;
  if (OF_TRIAL.test(text) || utterance.above.some((words) => OF_OTHERS.test(words))) return false;
  // Who leaves because prices rise leaves by a rule of its own.
  if ([text, utterance.label, utterance.heading].some((words) => PRICE_CHANGE.test(words))) return false;
  return !providerEnds(text) && !FOR_CAUSE.test(text);
}

/** Words by which a sentence itself speaks of ending. */
export const namesEnding = (text: string): boolean => ENDING.test(ruled(text));
