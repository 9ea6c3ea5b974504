import type { Fact } from '../../model/fact.ts';
import { assertionAt, isDeferred, isNegated } from '../../text/assertion.ts';
import { factFromSentence } from '../reading/make.ts';
import { isSold } from '../reading/sold.ts';
import { factFromUtterance, type Utterance, utterances } from '../reading/utterances.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { findPhones } from './phones.ts';

/** Where to turn when something goes wrong. */

export interface TroubleDesk {
  /** `named`: a desk or person for complaints, troubles, emergencies; `general`: inquiry is said to take them. */
  kind: 'named' | 'general';
}

/** A desk that by its name is for those who already are clients, or for complaints. */
const DESK =
  /(?:苦情|クレーム|トラブル|緊急(?:時)?(?:の)?(?:ご)?連絡|お客(?:様|さま)(?:ご)?相談|(?:もめごと|困りごと|お悩み)(?:の)?(?:ご)?(?:相談)?|ご?相談|カスタマー(?:サポート|サービス|センター|サクセス)|サポート|お困り|ご?契約(?:者|中の(?:お客)?方?)(?:様|さま)?(?:専用|向け|の(?:お客(?:様|さま))?)|会員(?:様|さま)?専用|ユーザーサポート|お客様(?:サポート|専用))[^。、]{0,10}?(?:窓口|デスク|センター|チーム|連絡先|申し?出先|ダイヤル|係|室|ホットライン|専用(?:電話|番号|ダイヤル|フォーム))|緊急連絡先|緊急(?:専用|時|用)?(?:ダイヤル|お?電話|携帯|番号|窓口|ホットライン|デスク)|(?:customer (?:support|service)|complaints?|emergency|help ?desk|support desk)[^.]{0,16}(?:desk|line|contact|team|hotline|number)?/i;
const IS_OF_CLIENTS =
  /苦情|クレーム|トラブル|緊急|カスタマー|お困り|契約|会員|サポート(?:窓口|デスク|センター|専用)|お客(?:様|さま)(?:ご)?相談|もめごと|困りごと|お客様サポート|complaint|emergency|customer|support|help/i;

/** What went wrong, in words that leave no doubt. */
const TROUBLE =
  /不手際|(?:業務|仕事|作業|応対)(?:上)?の(?:不備|手落ち|至らぬ)|苦情|クレーム|トラブル|不具合|ご?不満|ご?不服|お叱り|うまく(?:いか|進ま)な|支障(?:が|を)[^。、]{0,4}(?:生じ|起き|出|来|きた)|納得(?:が|の)?(?:いか|ゆか|でき)な|もめ(?:た|る|ごと|まし)|揉め|こじれ|(?:言い|話し|伝え|相談し)(?:にく|づら)|連絡が(?:つか|取れ|とれ)な|緊急(?:時|の(?:際|場合|とき|ご?連絡))|行き違い|(?:嫌|イヤ|いや|不快)な(?:思い|こと|気持ち)|complain|goes? wrong|dissatisf|unhappy/i;
/** Words that in sales talk are said of the reader's days before any contract. */
const MAY_BE_TROUBLE =
  /お?こま(?:りごと|った(?:こと|とき|ら)?)|お?困り(?:ごと|の)|困った(?:こと|とき|時|場合|際|な」)|問題が(?:発生|起き|生じ|あ)|万が?一|もしもの(?:とき|時)|ご意見|お気づきの点|ご指摘|[どだ][これちら]{1,2}[にへ][^。]{0,8}(?:言え|言った|相談|連絡|伝え|申し)|problems?\b|issues?\b/i;
const AFTER_CONTRACT = /ご?契約(?:中|後|者|いただ)|ご?利用(?:中|開始|の(?:お客|皆))|担当|サービス(?:に関|につ|への|の内容)|既存の/;

/** A heading that speaks to those who are clients already. */
const FOR_CLIENTS =
  /^(?:(?:いま|今|すでに|現在)、?)?(?:ご?(?:利用|契約)(?:中|いただいて)|ご一緒して|お使い)(?:の|いる|くださっている)?[^。]{0,12}(?:方|みなさま|皆(?:様|さま)|お客(?:様|さま))へ?$/;

/** A person or unit that takes complaints: '品質管理室長 下出まで', '専務が直接うかがいます', '業務審査室に対し'. */
const UNIT =
  '(?:「[^」]{2,12}(?:係|窓口|デスク|室|センター)」|(?:カスタマーサポート|カスタマーサクセス|品質(?:管理)?|苦情|ご?相談|お客(?:様|さま)(?:対応)?|サポート)[^、。はがをにへ]{0,6}(?:専任|専門|担当)の?(?:者|スタッフ|担当者?)|カスタマー(?:サポート|サクセス|サービス|ケア)(?!業務|対応|代行)|ヘルプデスク|宿直|当直|当番|責任者|(?:室|店|部|課|所)長|店主|女将|オーナー|主宰|専務|常務|社長|代表(?!電話|番号|者印)|マネージャー|主任|事務局|総務(?:部|課)?|(?:相談|お客(?:様|さま)|顧客|サポート|品質(?:管理)?|カスタマー|CS|業務|管理|審査|苦情)[^、。はがをにへ]{0,6}(?:室|係|課|部(?!分)|デスク|窓口|センター|チーム)|専用(?:の)?(?:電話|ダイヤル|フォーム|窓口|番号|アドレス|回線))';
const NAMED = new RegExp(
  `${UNIT}[^。]{0,44}?(?:まで|へ|に|あて|宛|が(?:直接|直々に|じかに)?|より|にて|」と)[^。]{0,16}?(?:お?申し|聞きます|聞いて(?:い|お)|言って(?:くだ|いただ)|おっしゃって|お伝え|ご?連絡|お?知らせ|うかが|うけたまわ|伺|承|お?電話|お話|対応|直接|受け付け|お受け|ご?相談|お(?:書|送|寄せ)|どうぞ|お願い|お声(?:がけ|掛け|を)|間に(?:入|立)|受け止め|お呼び(?:出し|くだ)|話を(?:お?聞|うかが|伺)|お聞き|事情を|窓口と)|${UNIT}(?:[(（][^()（）]{0,40}[)）])?が(?:直接)?(?:ご?担当(?:いた)?し|対応(?:いた)?し|お?受け(?:いた)?し?|受け持ち|お引き受けし)ます|${UNIT}を(?:お呼び|呼び出)|${UNIT}を(?:設け|置い|設置し|ご?用意し)て(?:い|お)|${UNIT}(?:の(?:直通|専用電話|番号))?(?:[(（][^)）]{0,40}[)）])?(?:へ|まで)[。!]?$|(?:handled|answered|taken) (?:directly )?by (?:our|the) |\\b(?:call|write to|e-?mail|contact|ask for|talk to|reach|tell) (?:our|the) (?:[a-z-]{2,12} ){0,2}(?:care|support|complaints?|quality|service) (?:line|desk|team|manager|lead|director|head)\\b|\\b(?:call|write to|e-?mail|contact|ask for|talk to|tell) (?:our|the) (?:manager|director|founder|owner|head)`,
  'i',
);
const NAMES_UNIT = new RegExp(UNIT);
/** A person by the bare name: '苦情はすべて相沢が聞きます'. */
const BY_NAME =
  /(?:苦情|クレーム|ご?不満|お叱り|ご?意見)(?:は|も|なら)、?(?:すべて|全て|ぜんぶ|必ず|かならず|直接|まず)?、?(?!担当|窓口|係)[\p{Script=Han}]{1,5}(?:さん)?が(?:すべて|全て|直接|必ず|かならず)?[^。、]{0,4}(?:お?聞き|うかが|伺|承|うけたまわ|お?受け|対応)/u;
/** The general point of contact takes them, too, as the words or the page say: 'ご契約中のお困りごとも、こちらで承ります'. */
const SAME_POINT =
  /(?:(?:こちら|下記?|以下|上記?|次)の(?:お?問い?合わせ)?(?:フォーム|窓口|番号|お?電話|メール(?:アドレス)?|アドレス|ページ)|こちら|ここ|(?:この|本)(?:ページ|フォーム|番号|窓口|お?電話|アドレス)|総合窓口|代表(?:電話|番号)|(?:同|おな)じ(?:番号|窓口|フォーム|お?電話))(?:[(（][^()（）]{1,16}[)）])?(?:で|から|にて|に|が|より)[^。]{0,10}(?:承|受け|うけたまわ|うかが|伺|お寄せ|お聞かせ)|^(?:上|うえ|下|した|右|左)の(?:お?電話)?(?:番号|フォーム|用紙|アドレス|メール)[^。]{0,16}(?:で|から|に|へ)[^。]{0,8}(?:承|受け|うけ|うかが|伺)/;
const GENERAL =
  /お?問い?合わせ(?:窓口|フォーム|ページ|先)?|ご?連絡(?:を?(?:ください|下さい|いただ))|お(?:知らせ|申し付け|申し出|電話)|メール|\b(?:use|through|via) (?:the|our|this) (?:contact|inquiry) form|\b(?:e-?mail|write to|call|contact) us\b|「[^」]{2,16}」(?:のページ)?(?:から|へ|まで|に)[^。]{0,14}(?:お寄せ|お書き|お送り|どうぞ|ください)|(?:フォーム|LINE|チャット|電話)(?:[(（][-0-9()]{8,16}[)）])?[^。]{0,12}(?:から|まで|へ|に|で)[^。]{0,16}(?:どうぞ|ください)/i;
/** A heading that asks or supposes, and does not advertise: '困りごとができたら', '困ったとき'. */
const SUPPOSES = /(?:とき|時|際|場合|たら)(?:は|には)?[?？。]?$|どこ|誰|だれ|窓口|連絡先|[?？]$|(?:problems?|issues?|wrong)\??$/i;
const LABEL =
  /^(?:サポート)?[(（]?(?:ご?(?:利用|契約)中|ご?契約者)の?(?:方|お客(?:様|さま)|会員)[^。]{0,8}$|^(?:[^。、]{1,12}(?:の|・|や|中の|向けの?))?(?:苦情|クレーム|ご意見|トラブル|緊急|お困り|Complaints?)(?:(?:・|や|及び|および|、)?[^。]{1,10})?$/i;

/** A heading for complaints, and the person in charge named below it: '相談責任者　常務取締役 熊谷 昭'. */
const COMPLAINTS = /^(?:苦情|クレーム|ご意見|お叱り|ご不満|トラブル)[^。]{0,10}$/;
const NAMES_OFFICE = /(?:相談|苦情|お客(?:様|さま)|窓口)[^。、]{0,6}(?:責任者|担当者?|係|室|課)[ :：は]{0,2}[^\s。、]{2,}/;

const PRIVACY_ONLY =
  /個人情報|プライバシー(?!マーク)|開示|privacy|通報|ハラスメント|反社|漏えい|漏洩|流出|緊急連絡先(?:のみ|だけ|と|や|、|・|を(?:登録|お知らせ|預))|認定個人情報保護団体|消費生活センター|国民生活/i;
/** Complaints and emergencies of the client's callers: a task that is sold. */
const SOLD =
  /(?:customer (?:support|service)|complaints?|emergency)[^.,]{0,10} (?:experience|background|skills?|training|roles?|jobs?|careers?)\b|(?:experience|background|years?|trained|worked) (?:in|of|with|as) [^.,]{0,20}(?:customer (?:support|service)|complaints?)|\byour (?:own )?(?:customers|clients|callers|guests)\b|(?:お店|会社|店舗|企業|御社|貴社)(?:に|へ)(?:届い|かかっ|寄せ|入っ)|前職|従事し|代行(?!(?:サービス)?(?:で|に(?:関|つ)|への)[^。]{0,12}(?:困|不満|お叱り|ご意見))|引き受け|社内の|パソコン|PC|お任せ(?!いただ[いき])|一次(?:対応|受け|受付)|受電|外注|アウトソーシング|派遣|導入|対応(?:範囲|業務)|の対応、|(?:貴社|御社)(?:の|への|宛)|取り?次|転送|ヘルプデスク(?:業務|対応)|カスタマーサポート(?:業務|対応|、|・)|窓口(?:業務|(?:の|を)(?:設置|運営|構築|外注|一本化)(?:し|す|支援|代)?)|無料相談|事前相談|導入相談/;
const SOLD_ABOVE = /代行|対応業務|対応(?:できる|可能な)|お任せ|業務(?:内容|一覧)|サービス(?:内容|一覧)/;

/** Where to ask before a contract, which a desk for clients is not. */
const NOT_ABOUT_DESK = /一般(?:的な)?(?:の)?(?:ご)?(?:相談|お?問い?合わせ)|お問い合わせ(?:は|フォーム)|新規|ご検討中/;

/** 'ご相談・苦情：カスタマーサクセス課': a label in the line itself. */
const INLINE = /^[・■□●○◆※\s]*([^。:]{2,16}):\s?(?=\S)/;

/** '担当を通さず、' and '遠慮なさらず、' deny nothing of what follows. */
const WITHOUT = /[^。、]{0,16}ず(?:に)?、/g;

/** True for a heading ('サポート窓口と対応時間') below which every sentence only defers: it names a topic, not a desk. */
function isEmptyHeading(page: PageView, sentence: Sentence): boolean {
  if ((page.snapshot.blocks[sentence.block]?.level ?? 0) === 0) return false;
  const below = page.sentences.filter((s) => page.snapshot.blocks[s.block]?.heading === sentence.block);
  const said = below.filter((s) => s.text.length > 4 && !isDeferred(s.text) && !NOT_ABOUT_DESK.test(s.text));
  return below.some((s) => isDeferred(s.text)) && said.length === 0;
}

const isLeftOut = (page: PageView, { text, isQuestion, headings }: Sentence): boolean =>
  text.length > 200 ||
  isQuestion ||
  isDeferred(text) ||
  (page.page.kinds[0] === 'privacy' && !TROUBLE.test(headings[0] ?? '') && !SUPPOSES.test(headings[0] ?? '')) ||
  [text, headings.slice(0, 2).join(' ')].some((words) => PRIVACY_ONLY.test(words));

/** Below the title of an agency service, a desk without a number of its own is what is sold: '窓口代行' / '緊急窓口は最短3日で…'. */
const OFFER = /(?:代行|受託)(?:サービス|業務)?$/;
/** '緊急連絡先をご記入ください': the client's, who is asked for it. */
const ASKED_FOR =
  /緊急(?:時)?の?(?:ご)?連絡先(?:と[^。、]{1,12}|など|等)?(?:を|が|も)?[^。]{0,16}(?:確認(?:でき|させ|いただ)|ご?記入|ご?登録|ご?入力|お?(?:知らせ|教え)て?(?:くだ|下さ|いただ)|お?聞き|うかが|伺|お届け(?:くだ|いただ))/;
const isPartOfOffer = ({ text, headings }: Sentence): boolean => OFFER.test(headings[0] ?? '') && findPhones(text).length === 0;

function namedDesks(page: PageView): Fact<TroubleDesk>[] {
  return page.sentences.flatMap((sentence) => {
    const { text } = sentence;
    const desk = DESK.exec(text);
    if (!desk || !IS_OF_CLIENTS.test(desk[0]) || SOLD.test(text) || ASKED_FOR.test(text) || isPartOfOffer(sentence) || isLeftOut(page, sentence) || isEmptyHeading(page, sentence))
      return [];
    // Not yet there: less than a desk, as anything planned is.
    const planned = assertionAt(text, desk.index, desk.index + desk[0].length) === 'planned';
    return isNegated(text.slice(desk.index)) ? [] : [factFromSentence(page, sentence, { kind: planned ? ('general' as const) : ('named' as const) })];
  });
}

/** A statement about trouble, by its own words or by what stands above it: names it a person or unit, or only the general ways? */
function toldWhere(utterance: Utterance): Fact<TroubleDesk>[] {
  const { page, sentence, labelled, question, led, headed } = utterance;
  const { text } = sentence;
  if (isLeftOut(page, sentence) || SOLD.test(text) || isSold(sentence) || SOLD_ABOVE.test(utterance.heading) || isNegated(text.replace(WITHOUT, ''))) return [];
  const row = labelled && LABEL.test(labelled.text) ? labelled : null;
  if (headed && COMPLAINTS.test(headed.text) && NAMES_OFFICE.test(text)) return [factFromUtterance(utterance, { kind: 'named' }, headed)];
  if (row && (NAMES_UNIT.test(text) || findPhones(text).some((phone) => !phone.fax))) return [factFromUtterance(utterance, { kind: 'named' }, row)];
  const inline = INLINE.exec(text);
  if (inline?.[1] && LABEL.test(inline[1]) && NAMES_UNIT.test(text.slice(inline[0].length))) return [factFromUtterance(utterance, { kind: 'named' })];
  const above =
    [question, labelled, led, headed].find((context) => context !== null && (TROUBLE.test(context.text) || (MAY_BE_TROUBLE.test(context.text) && SUPPOSES.test(context.text)))) ??
    null;
  const own = TROUBLE.test(text);
  if ((own || above || MAY_BE_TROUBLE.test(text)) && (NAMED.test(text) || BY_NAME.test(text))) return [factFromUtterance(utterance, { kind: 'named' }, above)];
  const isTold = own || above || row || (MAY_BE_TROUBLE.test(text) && (AFTER_CONTRACT.test(text) || FOR_CLIENTS.test(headed?.text ?? '')));
  const samePoint = SAME_POINT.test(text) && (row !== null || AFTER_CONTRACT.test(text) || page.page.kinds[0] === 'contact');
  return isTold && (samePoint || GENERAL.test(text)) ? [{ ...factFromUtterance(utterance, { kind: 'general' as const }, above), confidence: 0.5 }] : [];
}

/** Where to turn when something goes wrong. A desk for personal data or whistle-blowing alone is not one (ruling). */
export const extractTroubleDesks = (site: SiteView): Fact<TroubleDesk>[] =>
  site.pages.flatMap((page) => {
    const named = namedDesks(page);
    const at = new Set(named.map((fact) => fact.start));
    return [...named, ...utterances(page).flatMap((utterance) => (at.has(utterance.sentence.start) ? [] : toldWhere(utterance)))];
  });
