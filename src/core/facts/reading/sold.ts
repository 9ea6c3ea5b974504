import type { Sentence } from './view.ts';

/**
 * Tasks that are sold: what is done for a client, with the client's calls, mails, customers and products. They name desks, hours, prizes and
 * bodies that are not the provider's.
 */

const FOR_CLIENT =
  /(?:貴社|御社|貴店)(?:の|サイト|宛|あて|へ|に代わ)|(?:クライアント|お?取引先|お客様(?:企業)?)(?:様)?(?:の(?:製品|商品|サイト|会社|お客|顧客|電話|代わり)|宛|あて|(?:に|へ)届い)|(?:に|へ)?代わ(?:って|り(?:に|まして))/;
const TAKES_ON =
  /(?:代行|お?引き?受け|お任せ|お?手伝い|受託|支援|お?世話|作成|手配|管理)(?:を?(?:いた)?し(?:ます|ています|ております)|も?(?:承り|可能|ください)|いたします|ます|ください|。?$)|(?:を|も)(?:承り|引き受け|お預かりし|手伝い)ます|を基準に/;
const SOLD_HEADING = /代行|(?:運用|支援|手配|サポート|レンタル|受託)(?:サービス|業務)?$|業務(?:内容|一覧)?$|サービス(?:内容|一覧)$|お任せ|できること/;

/** True where a sentence speaks of work for clients: by its own words, or as an offer under the name of one. */
export const isSold = ({ text, headings }: Sentence): boolean => FOR_CLIENT.test(text) || (SOLD_HEADING.test(headings[0] ?? '') && TAKES_ON.test(text));
