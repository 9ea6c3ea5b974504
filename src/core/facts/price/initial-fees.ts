import type { Fact } from '../../model/fact.ts';
import { clauseAround } from '../../text/assertion.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { extractPrices, isTaxedTwin } from './prices.ts';
import { INITIAL_WORDS } from './price-words.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import { sentenceAfter } from '../reading/neighbours.ts';
import type { SiteView } from '../reading/view.ts';

/** Fees at the start (初期費用, 入会金, 登録料): an amount, or that there is none. */

export interface InitialFee {
  /** The regular amount; 0 for none, null where it is told in months of the price. */
  yen: number | null;
  /** Words of an offer for a limited time that lowers it, null for none. */
  campaign: string | null;
}

const FEE = new RegExp(INITIAL_WORDS, 'i');
const NO_FEE =
  /(?:なし|無し|ナシ|無料|不要|(?<![\d,.])0円|¥0(?!\d)|ゼロ円?|(?:いただ|頂)(?:き|いて)(?:ません|おりません|いません)|頂戴(?:し|いたし|して|いたして)(?:ません|おりません|いません)|(?:かか|掛か)(?:りません|らず|らない|っておりません)|発生(?:し|いたし)ません|(?:あり|ござい)ません|必要(?:は)?(?:あり|ござい)ません|いりません|要りません|廃止)|\bfree\b|\bnone\b|no charge|waived|not charged?/i;
const ENGLISH_NONE =
  /\b(?:charge nothing|(?:is|are) nothing to pay|costs? nothing|no charge) (?:to|for) (?:set|sett|get|start|join|sign|onboard)[a-z]*(?: (?:you|it|up|everything|started)){0,3}|\bset-?up is (?:free|at no charge)|\b(?:no|free|without(?: any)?|zero|never (?:charge|ask for)) (?:\w+ ){0,2}?(?:set-?up|initial|onboarding|enrol?lment|registration|admission|joining|sign-?up|up-?front)(?: (?:fees?|costs?|charges?))?/i;
/** Offers that end, and conditions other than a regular start. */
const LIMITED =
  /キャンペーン|今だけ|今なら|今日|本日|締め?切|期間(?:限定|中)|限定|先着|(?:\d{1,2}月|\d{1,2}日|末)(?:\d{1,2}日)?まで|お?試し|トライアル|年払い?(?:の|で|なら)|まとめて|campaign|limited time|for now/i;
/** A fee of the same words that is another's or another thing: a system of the client, a staff's registration. */
const NOT_FEE =
  /(?:会員|スタッフ|メルマガ|ユーザー|アカウント|講師)登録|登録(?:は|も)?無料|システム(?:の)?(?:導入|開発)|自社(?:で)?(?:雇用|採用)|求人|転送(?:電話|サービス)の|創業(?:時)?の|開業(?:時)?の|自己資金|セミナー|説明会|講座|参加費|受講/;
/** Rows among what is paid at the start that are no fee for it: the first rent, a deposit, what the end will cost. */
const PAID_TOO = /^(?:初期費用|契約時[^ ]{0,8})? ?[^。、]{0,3}(?:共益費|賃料|家賃|保証金|敷金|解約)/;
/** '通常11,000円の登録料も0円': what is waived is the regular amount, for the time of an offer. */
const REGULARLY = /通常(?:は|価格)?\s?[0-9,.]{1,9}(?:万|千)?円/;
/** '申し込むときに何かお金がかかりますか', '最初にいくら要りますか'. */
const ASKS_AT_START =
  /(?:申し?込む|契約する|入会する|始める|はじめる|スタートする)(?:とき|時|際|の)(?:に|には|は)[^?]{0,12}(?:お金|費用|料金|代金|いくら|かか)|(?:最初|はじめ|初め)に[^?]{0,10}(?:お金|費用|いくら|払うもの)/;
const REACH = 40;

/** 'Registering and asking are free', where what does cost is said beside it; by itself it may be a mailing list's. */
const FREE_START =
  /(?:登録|入会|導入|(?:ご)?契約|ご?利用開始)(?:も|と)[^。、]{0,10}(?:も|は)?(?:すべて|ともに)?、?(?:0円|無料|ゼロ円|無償)|(?:募集|見積(?:も?り)?|相談|掲載)(?:も|と)(?:ご)?(?:登録|入会|契約)(?:も|は)、?(?:0円|無料|ゼロ円|無償)/;
const WHAT_COSTS = /(?:かかる|いただく|頂く|お金が|お?支払い?|請求)[^。]{0,36}(?:だけ|のみ|から|ぶん|分)/;

const startsFree = ({ text, page, sentence }: Statement): boolean =>
  FREE_START.test(text) && WHAT_COSTS.test(`${text.slice(text.search(FREE_START))}${sentenceAfter(page, sentence)?.text ?? ''}`);

/** True where the words say of an initial fee that there is none. */
function saysNone(statement: Statement): { from: number; to: number } | null {
  const { text, said, label, crossLabel, question } = statement;
  const english = ENGLISH_NONE.exec(text);
  if (english) return { from: english.index, to: english.index + english[0].length };
  if (startsFree(statement)) return { from: 0, to: text.length };
  const m = FEE.exec(text);
  if (m) {
    const { end } = clauseAround(text, m.index, m.index + m[0].length);
    const behind = text.slice(m.index + m[0].length, Math.min(end, m.index + m[0].length + REACH));
    const none = NO_FEE.exec(behind);
    if (none && !/[。\d](?!円)|月額|料金[は:]|変更|改定|値上|返金|返還|含ま|以外|場合/.test(behind.slice(0, none.index)))
      return { from: m.index, to: Math.min(text.length, m.index + m[0].length + none.index + none[0].length) };
    const ahead = /(?:無料|0円|なし)(?:の)?$/.exec(text.slice(Math.max(0, m.index - 6), m.index));
    return ahead ? { from: Math.max(0, m.index - ahead[0].length), to: m.index + m[0].length } : null;
  }
  const asked = [label, crossLabel, question].some((words) => words !== '' && words.length <= 40 && (FEE.test(words) || ASKS_AT_START.test(words)));
  if (!asked) return null;
  const none = NO_FEE.exec(text.slice(0, 60));
  // '手続きの手数料 3,300円（保証金はいりません）': what is not asked for is something else.
  if (none && /[0-9]円/.test(text.slice(0, none.index))) return null;
  return (none && none.index <= 24) || /^(?:いいえ|no\b)/i.test(said) ? { from: 0, to: text.length } : null;
}

function nones(site: SiteView): Fact<InitialFee>[] {
  return siteStatements(site).flatMap((statement) => {
    const said = saysNone(statement);
    if (!said || (NOT_FEE.test(statement.text) && !startsFree(statement)) || isEntrustedAt(statement.page, statement.text, statement.above)) return [];
    const campaign = (LIMITED.exec(statement.text) ?? REGULARLY.exec(statement.text))?.[0] ?? null;
    const whole = said.from === 0 && said.to >= statement.text.length;
    const range: [number, number] = whole || statement.text.length <= 60 ? [0, statement.sentence.text.length] : [said.from, said.to];
    return [factOf(statement, { yen: 0, campaign }, ...range)];
  });
}

function amounts(site: SiteView): Fact<InitialFee>[] {
  const facts = extractPrices(site).filter(({ value }) => value.role === 'initial' && !NOT_FEE.test(value.words) && !(value.yen > 0 && PAID_TOO.test(value.words)));
  return facts.flatMap((fact, i): Fact<InitialFee>[] => {
    const { value } = fact;
    if (facts.some((other) => isTaxedTwin(fact, other))) return [];
    if (value.old) {
      // What replaces it for a limited time leaves the regular amount in force; an abolished fee is none.
      const next = facts[i + 1];
      const campaign = next && next.page === fact.page && next.start - fact.start < 80 ? LIMITED.exec(`${value.words} ${next.value.words}`)?.[0] : undefined;
      return campaign ? [{ ...fact, value: { yen: value.yen, campaign } }] : [];
    }
    const before = facts[i - 1];
    const offered = before?.value.old && before.page === fact.page && fact.start - before.start < 80 ? LIMITED.exec(before.value.words)?.[0] : undefined;
    const waived = value.yen === 0 ? REGULARLY.exec(value.words)?.[0] : undefined;
    const campaign = LIMITED.exec(value.words)?.[0] ?? offered ?? waived ?? null;
    return [{ ...fact, value: { yen: value.yen, campaign } }];
  });
}

/** '月次報酬額の二か月分を初回に申し受けます'. */
const IN_MONTHS = /(?:月額|月次|基本料|顧問料|報酬|料金)[^。、]{0,8}?の? ?[0-9一二三]{1,2} ?[かヶカ]月分/;
const AT_FIRST = /初回|導入|最初|はじめ|初期|契約時|開始時/;
const NOT_IN_MONTHS = /保証金|預|違約|解約|敷金|前払|無料|返金|割引|還元/;

/** Fees at the start that are told as so many months of the price. */
const inMonths = (site: SiteView): Fact<InitialFee>[] =>
  siteStatements(site).flatMap((statement) => {
    const { text, above } = statement;
    const told =
      IN_MONTHS.test(text) &&
      !NOT_IN_MONTHS.test(text) &&
      [text, ...above.slice(0, 2)].some((words) => AT_FIRST.test(words)) &&
      /料として|費として|費用として|料は|費は|費用は/.test(text);
    return told ? [factOf(statement, { yen: null, campaign: null })] : [];
  });

/** Every initial fee that a page states; amounts before denials, regular ones before offers. */
export function extractInitialFees(site: SiteView): Fact<InitialFee>[] {
  return [...amounts(site), ...inMonths(site), ...nones(site)];
}
