import type { Fact } from '../../model/fact.ts';
import { extractPrices } from './prices.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { sentenceAfter } from '../reading/neighbours.ts';
import type { SiteView } from '../reading/view.ts';

/**
 * Charges beside the price of the plan (時間外, 特急, 実費, 交通費, オプション).
 * - `condition`: when they arise, or an option with its price
 * - `none`: there are no others
 * - `open`: they may arise, and nobody says when or how much
 */
export type ExtraCharge = 'condition' | 'none' | 'open';

/** '別途費用が発生する場合があります' and what it is called elsewhere. */
const OPEN =
  /別(?:に|途)[^。、]{0,18}(?:費用|料金|お金|お代)が(?:出|生じ)る?[^。、]{0,4}(?:こと|場合)(?:が|も)(?:あ[るり]|ござい)|(?:追加|別途)の(?:費用|料金)が(?:出|生じ)る(?:こと|場合)(?:が|も)(?:あ[るり]|ござい)|^(?:もの|内容|仕事|場合|ご?依頼)によ(?:って|り)(?:は)?、?(?:別(?:途|に)?|追加(?:で)?)[^。、]{0,12}(?:いただ|頂|申し受け|かか)[^。、]{0,8}(?:こと|場合)(?:が|も)(?:あ[るり]|ござい)|別(?:途|に)の?(?:費用|料金|お代)を?(?:お願い|申し受け)[^。、]{0,6}(?:こと|場合)(?:が|も)(?:あ[るり]|ござい)|別途[^。、]{1,8}(?:料|費)(?:が|を)(?:いただ|頂|発生|かか)[^。、]{0,8}(?:場合|こと)(?:が|も)(?:あ[るり]|ござい)|(?:追加|別途)(?:の)?(?:料金|費用)(?:等|など)?が(?:発生|かか)[^。、]{0,4}(?:可能性|おそれ)が|追加(?:の)?(?:料金|費用)が(?:発生する|かかる|生じる)(?:場合|とき)(?:は|に|には)、?[^。]{0,24}(?:お?知らせ|ご?連絡|ご?相談|お?伝え|ご?案内|ご?説明)|別(?:に|途)[^。、]{0,6}(?:お代|お金|費用|料金|代金)を?(?:いただ|頂|申し受け|頂戴)[^。、]{0,8}(?:こと|場合)(?:が|も)(?:あ[るり]|ござい)|may (?:incur|involve|attract|require|carry) (?:an? )?(?:additional|extra|further)|(?:場合|内容)によ(?:り|っては)[^。、]{0,4}(?:追加|別途)(?:の|で)?(?:費用|料金)[^。、]{0,6}(?:発生|かか|いただ|頂)|^[^。、]{0,10}実費(?:が|は|を)?[^。、]{0,8}(?:かかる|発生する|いただく|頂く|ご負担いただく)[^。]{0,6}(?:場合|こと)(?:が|も)|別途(?:お)?見積[^。]{0,16}(?:作業|業務|もの|内容|場合|こと)(?:も|が)(?:あり|ござい)|別(?:の|途の|に)?(?:料金|費用)[^。]{0,14}(?:場合|こと|ケース)(?:が|も)(?:あり|ござい)|(?:別途|追加(?:で|の)?|その他(?:の)?)\s?(?:ご|お)?(?:費用|料金|見積(?:も)?り?|代金|負担|請求|いただ|頂|申し受け)[^。]{0,24}?(?:場合|こと|ケース)(?:が|も)(?:あり|ござい)|(?:別途|追加|その他|ほか)[^。]{0,24}(?:費用|料金|ご?負担)[^。]{0,14}(?:請求|お願い|いただ|頂|申し受け)[^。]{0,8}(?:こと|場合)が(?:あ[るり]|ござい)|(?:additional|extra|other) (?:fees?|charges?|costs?) may (?:apply|arise|be)/i;
const CONCRETE = /実費|\d\s?(?:%|割|倍)|割増|円|¥|いただく(?:こと|場合)は(?:あり|ござい)ません|at cost/i;
const NONE =
  /(?:後|あと)(?:から|で)[^。、]{0,8}(?:ご?請求|料金|費用|金額)(?:が|は)?[^。、]{0,8}(?:増え|上が|発生|かか)[^。、]{0,8}(?:ません|ない)|(?:ほか|他|以外)(?:に|には)(?:何も|なにも|一切|いっさい)[^。]{0,10}(?:いただ(?:き|く)|頂(?:き|戴)|かか(?:り|る)|あり|ござい|発生)[^。]{0,6}(?:ません|ない)|(?:以外|のほか|の他|(?:この|その)(?:ほか|他))(?:に|で|の)?[^。、]{0,16}?(?:費用|料金|お金|お代|ご?請求|ご?負担|上乗せ|いただくもの)[^。、]{0,14}?(?:ありません|ございません|かかりません|発生(?:いた)?しません|増え(?:ません|ない))|(?:それ|これ|上記|表示|料金表|月額|プラン)(?:の(?:お代|料金|金額|お?値段|費用))?(?:以外|のほか|の他)に(?:足す|いただく|かかる|必要な)?(?:お金|費用|料金|もの|お代)(?:は|も)(?:一切)?(?:あり|ござい|かかり)ません|(?:そのほか|その他|ほか)[^。]{0,14}(?:いただく|頂く|頂戴する)もの(?:は)?(?:あり|ござい)ません|(?:追加|別途|そのほか|その他|(?:この|上記|これ)(?:の)?(?:ほか|他|以外)(?:に|の|で)?|月額(?:料金)?(?:の)?(?:ほか|他|以外)(?:に|の)?)(?:の|で|に)?\s?(?:費用|料金|ご?請求|お金|ご負担|お支払い)?(?:等|など)?(?:は|が|も|を)?\s?(?:一切|いっさい|原則|ほかに)?\s?(?:なし(?=$|[。、!])|無し|不要|0円|かか(?:り|って(?:おり|い)|る(?:こと|もの)は(?:あり|ござい))ません|が?かかることはありません|発生(?:いた)?しません|いただ(?:き|く(?:こと|場合)は(?:あり|ござい))ません|頂(?:き|く(?:こと|場合)は(?:あり|ござい))ません|頂戴(?:いた|する(?:こと|場合)は)?(?:し|あり|ござい)ません|あり(?:え)?ません|ございません|請求(?:いた)?しません)|(?:割増|割り増し)(?:料金|費用)?(?:は|も)(?:一切)?(?:いただ(?:き|いて(?:おり|い))ません|頂(?:き|いて(?:おり|い))ません|かかりません|ありません|ございません|なし)|no (?:hidden|extra|additional|other) (?:fees?|charges?|costs?)|nothing (?:else|extra|more) (?:is|to be) (?:charged|paid)/i;
/** A closed list of what else is charged: 'ほかにかかるのは、送料と電車代だけです'. */
const ONLY_THESE =
  /(?:ほか|他|別|以外|別途)(?:に|で)?(?:(?:かかる|いただく|頂く|頂戴する|ご?負担いただく)(?:(?:お金|費用|料金)|もの|の)|必要な(?:お金|費用|料金))は、?[^。]{2,60}(?:だけ|のみ)(?:です|で|となり|と$|。|$)/;
/** Expenses and surcharges, with what makes them a condition. */
const EXPENSE =
  /追加(?:料金|費用)(?:とは|は)、?[^。]{2,80}(?:代|費|料)[^。]{0,40}(?:料金|費用|です|となり)|(?:印刷|コピー|郵送(?!し)|発送(?!し)|宅配|封入)[^。]{0,16}?[0-9] ?円|立て替え(?:た|分|て)[^。]{0,24}(?:精算|ご?請求|お支払い|いただ)|(?:交通費|電車賃|運賃|高速代|(?:電車|バス|タクシー|ガソリン|駐車場?|コピー|用紙)代|郵送(?:代|費|料)?|郵便料金|切手|送料|宅配|宿泊|印刷|印紙|通話料|出張|備品|ツール(?:の)?(?:利用料|料金)|有料(?:アプリ|ツール)|レターパック|out-of-pocket|expenses|courier|postage|travel|train fares?|shipping)[^。]{0,40}?(?:実費|ご負担|かかった額|領収書(?:の)?(?:どおり|とおり|通り)|別(?:途|料金)|(?<!て)(?:いただ|頂)|申し受け|ご?請求|加算|お支払い|かかった(?:分|ぶん)|同じ額|実額|レシート|at cost|passed on|reimburs|are charged|are billed|borne)|\b(?:charge|bill)s?(?: you| clients?)?(?: for)?(?: the)? (?:transportation|travel|postage|shipping|courier|accommodation)\b|実費(?:を|は|で|にて|のみ|と|精算(?:$|[。、)]|いた|させ|とな|し(?:ます|て))|負担|$|[。、(（])/i;
const SURCHARGE =
  /1時間を、?[0-9]\.[0-9]{1,2}時間(?:と|分|ぶん|に)|(?:場合|とき)(?:に)?は[^。]{0,60}(?:[+＋]|プラス) ?¥?[0-9][0-9,.]{0,8} ?(?:万|千)?(?:円|とさせ|となり|です)|(?:時間外|営業時間外|夜間|深夜|早朝|休日|土日|祝日|土曜|日曜|特急|至急|お?急ぎ|当日|緊急|短い納期|繁忙期|rush|urgent|weekends?|holidays?|after[- ]hours|out of hours)[^。]{0,40}?(?:割増|割り増し|\d\s?(?:%|割|倍)|[一二三四五六七八九]割|加算|増し|上乗せ|円|¥|\d% (?:more|extra|surcharge))|割増(?:料金)?\s?\(?(?:通常の)?\d|(?:\d\s?%|[\d一二三四五六七八九]割)(?:の割?)?増|(?:\d\s?%|[\d一二三四五六七八九]割)の(?:加算|上乗せ)/i;
const LABEL =
  /^(?:(?:切手|郵便|郵送|宅配(?:便)?|印刷|コピー|印紙|送料|電車|宿泊|レターパック)(?:代|費|料)?(?:・|、|や|\/|及び|と)[^。、]{1,12}|交通費|郵送(?:代|費|料)?|郵送・発送|発送(?:費|料)|送料|切手代?|実費|(?:郵送|宅配|交通|出張|旅|印紙|発送|通信|郵便)(?:費|料|代)(?:・|、|及び|や)[^。]{1,10}(?:費|料|代)|(?:その他|そのほか)(?:の)?(?:費用|料金|お金)|追加(?:料金|費用)|商品代金以外(?:の)?(?:に)?(?:必要(?:な)?)?(?:料金|費用)?|(?:料金|代金|役務の対価|(?:販売|商品|サービス)の?(?:価格|代金))以外(?:の|に|で)?(?:お客様(?:に|が|の))?(?:必要|かかる|発生する|ご?負担(?:する|いただく))?(?:な)?(?:料金|費用|ご負担|金銭|金額)?|(?:必要|付帯)(?:料金|費用)|時間外(?:対応|料金)?|休日(?:対応|料金)?|特急(?:対応|料金)?|割増(?:料金)?|オプション(?:料金)?|追加手数料|expenses?|additional (?:fees?|charges?|costs?))(?:など|等)?$/i;
const QUESTION =
  /(?:あと|後)(?:から|で)(?:の)?(?:追加|請求|かかる|取られ)|(?:別|余分|余計)に(?:かかる|請求|払う|取られ|お金)|請求額?が(?:増え|上が)|(?:追加|別途|上乗せ)(?:で|に)[^?]{0,4}(?:ご?請求|かか)|(?:追加|別途|ほか|他|以外)(?:で|に|の)?(?:かかる|発生する|必要な)?(?:の)?(?:料金|費用|お金)|(?:ほか|他)に(?:取られる|かかる|いる|要る|払う|必要な)(?:もの|お金|費用)|(?:additional|extra|other|hidden) (?:fees?|charges?|costs?)/i;
const VALUE =
  /実費|実額|かかった(?:分|ぶん|額|だけ)|領収書(?:の)?(?:どおり|とおり|通り)|そのまま(?:頂|いただ)|円|¥|\d\s?(?:%|割|倍)|割増|ご負担|なし|無料|かかりません|ありません|ございません|通信(?:費|料)|接続(?:料|費)|手数料|at cost|none/i;
/** Not charges of the service: disclosure of personal data, ending, lateness, a change of person, work for clients. */
const NOT =
  /変わりました|精算書|(?:方|社員|従業員)に代わって|領収書を(?!つけ|付け|添え)|の入力|開示|利用目的の通知|解約|違約|遅延|延滞|担当者(?:の|を)?(?:変更|交代)|(?:経費|立替)(?:の)?精算(?:業務|代行|処理|を代行)|手配|管理し|振込手数料のみ|保険|採用|広告費|損害|弁護士|修正(?:は|に)|(?:郵送|宅配|郵便)便?(?:されて|で|にて)?(?:くる|来る|来た|きた|届(?:く|い))|請求書(?:の|を)[^。、]{0,8}(?:ダウンロード|受領|回収|取得)|郵送(?:いた|致)?(?:します|する|した|される)[^。、]{0,4}ご?請求(?:書|明細)/;

/** 'None as a rule. For …, however, a charge arises': the rule has its conditions. */
const EXCEPT = /^(?:ただし|但し|なお|※)[^。]{4,160}(?:追加|別途|割増|加算|実費)[^。]{0,16}(?:発生|かか|いただ|頂|申し受け|必要|加算)/;

/** 'For …, a charge is made': which work costs more, where that is said of a kind of work and not of whatever it may be. */
const IN_CASE =
  /^[^。]{4,80}(?:場合|とき|際)(?:など)?(?:に)?は、?(?:[^。、]{1,12}[とや、])?(?:別途|追加)(?:の|で)?(?:追加の?)?(?:料金|費用|代金)(?:が|を|も)[^。、]{0,8}(?:発生|かか|いただ|頂|申し受け|必要)[^。、]{0,8}(?:ます|る)。?$/;
/** 'The work on … is charged separately', 'parts are extra'. */
const SEPARATELY =
  /^(?:ただし、?|なお、?)?[^。]{4,60}は、?(?:別途|個別に)お?見積も?り?(?:と(?:させ|な|いた)|に(?:な|て|させ)|をいた)|^[^。]{2,60}は、?オプション料金(?:と(?:な|させ|いた)|に(?:な|て)|が)|^[^。]{2,60}は、?(?:別(?:途|に)の?|追加の?)(?:費用|料金|代金)(?:\([^()]{1,12}\))?(?:が|を)(?:かか|要|いり|必要|いただ|頂|申し受け|発生し)|(?:部品|材料|用紙|印刷|機器|交換品)代?金?は、?別(?:途|に)(?:必要|かか|要|いただ|頂|申し受け)/;
const WHATEVER = /(?:内容|ご?依頼|状況|難易度|業務|作業)(?:など)?に(?:よ|応じ)|その他|一部の|(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)/;

function chargeIn(statement: Statement): ExtraCharge | null {
  const { text, label, question, isHeading, page, above } = statement;
  if (isHeading && !NONE.test(text)) return null;
  if (NONE.test(text) && !/(?:担当者|交代|修正|変更|引き?継ぎ)[^。]{0,24}(?:追加|別途)|(?:追加|別途)[^。]{0,12}なし(?:で|に)(?!安心|ご?利用|お使い|すべて|ずっと)/.test(text))
    return EXCEPT.test(sentenceAfter(page, statement.sentence)?.text ?? '') ? 'condition' : 'none';
  if (OPEN.test(text) && !CONCRETE.test(text.replace(/^[^。、]{0,10}実費/, ''))) return 'open';
  if (NOT.test(text) || isEntrustedAt(page, text, above)) return null;
  if ((IN_CASE.test(text) || SEPARATELY.test(text)) && !WHATEVER.test(text)) return 'condition';
  if (EXPENSE.test(text) || SURCHARGE.test(text) || ONLY_THESE.test(text)) return 'condition';
  if (LABEL.test(label) && (VALUE.test(text) || (/^実費$|負担/.test(label) && text.length >= 3))) return 'condition';
  return QUESTION.test(question) && VALUE.test(text) ? 'condition' : null;
}

const NOT_AN_OPTION = /開示|解約|違約|延滞|遅延|キャンセル|再発行|退会/;

/** Options and side costs with their prices. */
const priced = (site: SiteView): Fact<ExtraCharge>[] =>
  extractPrices(site)
    .filter(
      ({ value, page }) =>
        (value.role === 'option' || value.role === 'fee') &&
        value.yen > 0 &&
        !value.old &&
        value.offered &&
        !NOT_AN_OPTION.test(value.words) &&
        site.site.pages[page]?.kinds[0] !== 'privacy',
    )
    .map((fact) => ({ ...fact, value: 'condition' as const }));

/** What the pages say of charges beside the plan's price. */
export function extractExtraCharges(site: SiteView): Fact<ExtraCharge>[] {
  const told = siteStatements(site).flatMap((statement) => {
    const kind = chargeIn(statement);
    const [kinds] = statement.page.page.kinds;
    return kind && kinds !== 'privacy' && kinds !== 'security' ? [factOf(statement, kind)] : [];
  });
  return [...told, ...priced(site)];
}
