import type { Fact } from '../../model/fact.ts';
import type { Block } from '../../model/page.ts';
import { answersTo } from '../reading/answers.ts';
import { type Labelled, labelled } from '../reading/labels.ts';
import { factFromLabel } from '../reading/make.ts';
import { factFromUtterance, type Utterance, utterances } from '../reading/utterances.ts';
import type { PageView, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';

/** What the provider does: the lines of 事業内容, wherever a page about the company keeps them. */

const BUSINESS_LABEL =
  /^(?:お?仕事の(?:内容|中身)|(?:主な|おもな|主要|主たる)?(?:お?取り?扱い?)?(?:事業|業務|営業)の?(?:内容|概要|案内|品目|種目|領域|目的|紹介|分野|範囲)|(?:主な|おもな|主要|主たる|主)?(?:事業|業務)|(?:事業|商い|仕事|業務)として(?:いる)?こと|(?:お?引き受け|手がけ|手掛け|営む|いとなむ|商う|行う|扱う|する)(?:る|する)?(?:こと|事業|仕事|業務)|(?:お?取り?扱い?)(?:業務|品目|い?サービス)|(?:会社の)?目的|品目|商い|商売|家業|(?:提供|主要|主な)?サービス(?:内容)?|(?:ご?提供)?(?:する)?役務(?:の?内容)?|業種|(?:わたしたち|私たち|当社|おもな|主な)?の?(?:お)?(?:仕事|しごと|営み|なりわい|生業)(?:の?内容)?|活動(?:の?内容)?|できること|(?:して|やって|行って|手がけて|手掛けて|営んで|お引き受けして)(?:いる|おります|います)(?:こと|事業|仕事|業務)|BusinessActivities|Business(?:Description|Lines?|Content|Areas?)?|Services|OurBusiness|WhatWeDo|Activities)$/i;
/** Labels that on a page about something else name a list of the service. */
const WEAK = /^(?:サービス内容|サービス|(?:主な|提供|主要)サービス|業務|業務内容|業務範囲|事業|品目|目的|できること|しごと|仕事|お仕事|Services|Activities)$/i;
const BUSINESS_HEADING =
  /^(?:(?:主な|主要)?(?:事業|業務)(?:内容|概要|紹介|案内|領域|分野)(?:のご?(?:紹介|案内))?|(?:私たち|わたしたち|当社|弊社)(?:の(?:事業|仕事|しごと|サービス)|が(?:して|行って|やって)(?:いる|います)こと)|(?:主な|主要)(?:事業|業務)|営業品目|what we do|our (?:business|services)|business(?: overview| description| areas?)?)$/i;
const ASKS_WHAT =
  /(?:どんな|どのような|どういった|何の|なんの)(?:事業|会社|お?仕事|業務)|何を(?:して|やって|営)|ほか(?:に)?(?:は|も)?(?:どんな|何)|what (?:do you|does (?:your|the) company) do/i;
/** A sentence that says by itself what one's trade is. */
const SAYS_TRADE =
  /(?:事業内容は|(?:主な)?事業(?:として(?:は)?|は)、?|の(?:仕事|事業|営業品目|業務|生業|なりわい|本業|営み|商い)は、?)[^。]{6,200}(?:です|でございます|柱|など|ています|ております|営み|営んで)|(?:事業|業務|サービス)を(?:主な|主たる)?(?:事業|業務|柱|生業|本業|なりわい)として|(?:主な|主たる)(?:事業|業務)(?:は|として)|を(?:主な|主たる)?(?:事業|業務|生業|本業|なりわい)(?:と|に)(?:し|する)|our (?:main )?business (?:is|includes)/i;
/** 'We do this' on a page about oneself, with a word for the trade. */
const WE_DO =
  /^(?:当社|弊社|私(?:たち|ども)|わたし(?:たち|ども))が(?:手がけ|手掛け|行っ|行う|提供し|お?引き受け|営ん)[^。、]{0,8}のは、?[^。]{4,100}(?:です|でございます)|^(?:当社|弊社|私(?:たち|ども)|わたし(?:たち|ども)|[^。、]{2,24})は、?[^。]{4,100}(?:を(?:専門|主|得意|柱|生業)と?(?:に|し|する)|を(?:ご?提供|運営|展開|手がけ|手掛け|営|行って|お引き受け|受託|お届け)|の(?:専門)?(?:会社|店|事務所|企業)です|する(?:会社|企業|事務所)です)|して(?:いる|おります)(?:小さな)?(?:会社|事務所|チーム|お店)です。?$|(?:代行|受託|サービス|支援|専門)の(?:専門)?(?:会社|事務所|店|チーム)です。?$|^(?:we|our (?:team|company)|[A-Z][\w ]{2,40}) (?:provides?|offers?|operates?|runs?) /i;
const TRADE_WORD =
  /秘書|事務|経理|総務|電話|請求|代行|受付|受注|入力|翻訳|採用|アシスタント|コール ?センター|BPO|バックオフィス|アウトソーシング|派遣|コンサル|システム|制作|assistant|secretar|bookkeep|answering|outsourc|back[- ]office|call cent/i;
/** 営業 is the trade or the hours, as the value says. */
const TRADES = /^営業$/;
const RECORD_KINDS = new Set(['company', 'tokushoho', 'home', 'contact', 'privacy']);
const EMPTY = /^(?:(?:ただいま|現在)、?)?(?:お問い合わせ|こちら|準備中|作成中|詳しくは|未定|coming soon|-+$)/i;

/** The first line of a value that says something. */
const firstLine = (value: string): string =>
  value
    .split('\n')
    .map((l) => l.trim())
    .find((l) => l.length >= 4 && !EMPTY.test(l)) ?? '';

function fromPair(site: SiteView, page: PageView, hit: Labelled): Fact<string>[] {
  const line = firstLine(hit.value);
  const about = page.page.kinds.includes('company') || page.page.kinds.includes('tokushoho');
  if (!line || (WEAK.test(hit.label) && !about)) return [];
  return [{ ...factFromLabel(hit, line), subject: whoseDatum(site, page, hit.range.start, hit.subject) }];
}

/** Below a heading of 事業内容, a statement or the name of a line of business. */
function underHeading(utterance: Utterance): boolean {
  const { sentence, labelled: row, led, headed } = utterance;
  const heading = led ?? headed;
  const chain = [heading?.text ?? '', ...sentence.headings.slice(0, 2)];
  return row === null && sentence.text.length >= 4 && !EMPTY.test(sentence.text) && chain.some((words) => BUSINESS_HEADING.test(words.trim()));
}

function fromUtterance(site: SiteView, utterance: Utterance): Fact<string>[] {
  const { page, sentence } = utterance;
  const block = page.snapshot.blocks[sentence.block] as Block;
  if (
    sentence.text.length > 240 ||
    block.region !== 'main' ||
    !(SAYS_TRADE.test(sentence.text) || (WE_DO.test(sentence.text) && TRADE_WORD.test(sentence.text)) || underHeading(utterance))
  )
    return [];
  return [{ ...factFromUtterance(utterance, sentence.text), subject: whoseDatum(site, page, sentence.start, sentence.subject) }];
}

/** Lines of 事業内容. The value is the first concrete line. */
export function extractBusinesses(site: SiteView): Fact<string>[] {
  return site.pages.flatMap((page) => {
    if (!page.page.kinds.some((kind) => RECORD_KINDS.has(kind))) return [];
    const asked = page.page.kinds.includes('company') ? answersTo(page, ASKS_WHAT) : [];
    return [
      ...[...labelled(page, BUSINESS_LABEL), ...labelled(page, TRADES).filter(({ value }) => TRADE_WORD.test(value) && !/[0-9] ?[時:]/.test(value)), ...asked].flatMap((hit) =>
        fromPair(site, page, hit),
      ),
      ...(page.page.kinds.includes('company') ? utterances(page).flatMap((utterance) => fromUtterance(site, utterance)) : []),
    ];
  });
}
