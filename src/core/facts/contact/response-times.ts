import type { Fact } from '../../model/fact.ts';
import { labelled } from '../reading/labels.ts';
import { factFromLabel, factFromSentence } from '../reading/make.ts';
import { isSold } from '../reading/sold.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/** How fast the contact point answers. */

export interface ResponseTime {
  /** False for 'soon' and the like. */
  stated: boolean;
}

const ANSWER =
  /(?:(?:概算|お?見積(?:り|もり|書)?)[^。]{0,30}(?:お出し|ご?提示|お送り|お届け)|見積(?:結果|書|り|もり)?を?(?:ご?送付|ご?回答|お?返し)|ご?返信|ご?返答|ご?回答|お?返事|おへんじ|お答え|お?返し(?:し(?:ます|て)|いたし|て(?:い|お))|返します|ご?連絡(?:を?(?:いた|差し上げ|さしあげ|致|し(?:ます|て))|まで(?:に|の|は|[0-9])|の?目安)|折り返し|ご?対応|お知らせ|(?:以内|のうち|まで|中)に、?(?:[^。、]{1,20}(?:より|から))?(?:お?電話|メール|ご?連絡)を?(?:し(?:ます|て)|いた|差し|さしあげ)|(?:担当[^。、]{0,10}|弊社|当社|こちら|スタッフ)(?:より|から)[^。]{0,16}(?:お?電話|ご?連絡(?=。?$)|メール(?:を|いた|し|差|さ|。?$)|お送り(?:し|いた)|差し上げ|ご?案内)|reply|respond|response|get back|answer|hear (?:back )?from|be in touch|contact you)/i;
const TIME =
  /(?:(?:いただ|頂|届|受け取|送信し|送信なさ|送ってくださ|お?送りくださ)(?:い|っ)?た|お?問い?合わせの|受付の|受信の)(?:その)?日(?:のうち|中|じゅう)|(?:最短)?(?:[0-9一二三]{1,4} ?~ ?)?(?:[0-9]{1,4}|一|二|三|翌|数) ?(?:営業)?(?:時間|日(?!中(?!に))|分|か?営業日|週間)(?!前)(?:程度|ほど)?(?:以内|内|のうち|中|で|に|を目安|前後|を目途|くらい)?|(?:その日のうち|本日中|一両日|半日(?:以内)?|即日|当日(?:中)?|(?:次の?|つぎの|あくる?)日(?:の[^。、]{1,6})?(?:まで|中|に)|翌々?(?:営業)?日(?:中|まで|の)?|(?:次の?|つぎの|あくる)営業日(?:のうち|中|まで)?|翌朝|週明け|同日|24 ?h)|within (?:[0-9]+|one|two|three|a|an) (?:business |working )?(?:hours?|days?|minutes?)|same[- ]day|(?:next|one|1) business day/i;
/** When one is reached, not how soon one is answered: 'ご相談には24時間365日お答えします'. */
const ROUND_THE_CLOCK = /24 ?時間[・、 ]?(?:365 ?日|年中無休|いつでも)|365 ?日/g;
/** 'あくる日（休みの日を除く）に' */
const EXCEPT = /[(（][^()（）0-9]{0,20}(?:除く|のぞく|以外|営業時間(?:内|中)|時間内)[)）]/g;
const SOON =
  /(?:折り返し(?:の(?:ご?連絡|お?電話))?|お?返事|ご?返信|ご?返答|ご?連絡|ご?回答|お返し|お答え)(?:は|を|も)、?[^。]{0,10}(?:なるべく早|早めに|すぐ|速やか|すみやか|迅速|早急|(?:できる|可能な)(?:だけ|かぎり|限り)早)|(?:なるべく(?:早|はやく)|早め[にの]|迅速|すぐ|速やか|すみやか|早急|(?:できる|可能な)(?:だけ|限り)早|素早|スピーディ|クイック|折り返し|追って)[^。]{0,14}?(?:ご?返信|ご?返答|ご?回答|ご?連絡|お返事|おへんじ|お返し|お(?:こた|応)え|対応|折り返)|(?:後日|後ほど|担当(?:者)?(?:より|から))[^。]{0,12}(?:ご?連絡|返信)|promptly|as soon as possible|quickly/i;
/** '5分ほどでお答えください': the client is the one to answer. */
const CLIENT_ANSWERS = new RegExp(`(?:${TIME.source})[^。、]{0,16}(?:お?答え|ご?回答|ご?返信|お?返事|お知らせ|ご?連絡)(?:を)?(?:くださ|下さ|願|お願い|いただく(?:必要|こと))`, 'i');
/** Other times than those of an answer to an inquiry: of the end of a contract, of incidents, of the work for clients, of an application for a job. */
const NOT_INQUIRY =
  /24 ?時間(?:365日|いつでも|年中無休)?、?(?:ご?対応|お?返事|ご?返信)|(?:料金|価格|規約|内容|条件|方針)[^。、]{0,8}(?:変え|改め|変更|改定|改訂)|[0-9]{1,3} ?(?:日|[かヶカ]月|週間?)前まで|解約|退会|緊急|漏えい|漏洩|事故|開示(?:等)?(?:の)?(?:請求|求め)|納品|納期|下書き|返信(?:文|案)|お支払|入金|キャンセル|返金|不備|障害|遅延|個人情報|請求書|着信|ご?本人(?:で|確認|様?(?:である|の確認))|電話(?:が|に)(?:かか|入)|伝言|受電|発送|出荷|配送|(?:商品|品物|書類|資料|レポート|報告)[^。]{0,12}お届け|お客様(?:宛|あて)|貴社|御社|取引先|(?<!(?:会員|利用者|お客様|契約者)から[^。]{0,40})一次(?:返信|対応|回答)|代わって|代行(?![^。]{0,4}(?:ご?相談|お?問い?合わせ|お?申し?込|お?見積))|代理で|着手|稼働(?:時間|中)|採用|応募|面接|選考|ご?契約後|業務(?:の)?開始|担当(?:者)?が決ま|(?:お?電話|通話)(?:を|が)(?:切|終わ|終え|済)(?![^。]{0,60}見積)|(?:終話|通話終了)(?:の)?(?:後|直後|から|次第)|(?:掛|か)けて(?:こられ|きた|来た|来られ)|折り返しの(?:要不要|要否)/;
/** Says by itself that somebody will write or call back within so many working days. */
const REPLY = /(?:担当[^。、]{0,10}|弊社|当社|スタッフ)(?:より|から|が)[^。]{0,10}(?:ご?連絡|お?電話)|ご?連絡までに?[^。]{0,6}[0-9]|折り返し|hear (?:back )?from us/;
const CONTACT_CONTEXT =
  /お?問い?合わせ|お申し?込み|ご相談|からの相談|お?見積(?:もり|り)?(?:は|を|の)|資料請求|フォーム|送信|メールで|ご返信|返信|お返事|お便り|ご照会|お尋ね|連絡先|(?:いただいた|頂いた|頂戴した)(?:ご連絡|ご質問)|contact|inquir|enquir|message/i;
/** Questions of somebody who waits for an answer. */
const ASKS_ANSWER = /返事|返信|返答|回答|返って|レスポンス|(?:どの|何)[^。]{0,10}(?:で|に)ご?連絡|how (?:soon|fast|quickly)/i;
const ANSWER_LABEL = /^(?:ご?(?:回答|返信|返答|返事)|お返事|お答え|ResponseTime|Reply)(?:まで)?(?:の)?(?:時間|目安|期限|期間|日数|所要時間|お?時間の目安)?$/i;
const SAYS_TIME_ITSELF = /時間|目安|期限|期間|日数|Time/i;

const BY_MACHINE = /自動(?:的に|で|の)?(?:ご)?(?:返信|返答|応答|配信)/g;

function fromLabels(page: PageView): Fact<ResponseTime>[] {
  return labelled(page, ANSWER_LABEL).flatMap((hit) => {
    const here = page.page.kinds.includes('contact') || SAYS_TIME_ITSELF.test(hit.label) || /営業日|ご?照会|お?問い?合わせ/.test(hit.value);
    return here && hit.value.length <= 80 && TIME.test(hit.value) && !NOT_INQUIRY.test(hit.value) ? [factFromLabel(hit, { stated: true })] : [];
  });
}

function hasContext(page: PageView, sentence: Sentence): boolean {
  const { text, headings, question } = sentence;
  return (
    CONTACT_CONTEXT.test(text) ||
    REPLY.test(text) ||
    ASKS_ANSWER.test(question) ||
    CONTACT_CONTEXT.test(headings.slice(0, 2).join(' ')) ||
    page.page.kinds.includes('contact') ||
    /STEP ?1|^1[.)]/.test(text) ||
    headings.some((h) => /流れ|ステップ|flow/i.test(h))
  );
}

function fromSentence(page: PageView, sentence: Sentence): Fact<ResponseTime>[] {
  const { text } = sentence;
  if (
    text.length > 200 ||
    sentence.isQuestion ||
    NOT_INQUIRY.test(text) ||
    CLIENT_ANSWERS.test(text) ||
    isSold(sentence) ||
    /代行/.test(sentence.headings[0] ?? '') ||
    !hasContext(page, sentence)
  )
    return [];
  const timed = text.replace(ROUND_THE_CLOCK, '').replace(EXCEPT, '');
  const answer = ANSWER.test(timed) || (ASKS_ANSWER.test(sentence.question) && text.length <= 60);
  if (answer && TIME.test(timed)) return [factFromSentence(page, sentence, { stated: true })];
  // A machine's acknowledgement answers nothing.
  const soon = SOON.exec(text.replace(BY_MACHINE, (words) => ' '.repeat(words.length)));
  return soon ? [{ ...factFromSentence(page, sentence, { stated: false }, soon.index, soon.index + soon[0].length), confidence: 0.4 }] : [];
}

/** How fast inquiries are answered. */
export function extractResponseTimes(site: SiteView): Fact<ResponseTime>[] {
  return site.pages.flatMap((page) => [...fromLabels(page), ...page.sentences.flatMap((sentence) => fromSentence(page, sentence))]);
}
