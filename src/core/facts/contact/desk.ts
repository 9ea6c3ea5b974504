import type { Fact } from '../../model/fact.ts';
import { isDeferred } from '../../text/assertion.ts';
import { findHours, type Hours } from '../reading/hours.ts';
import { labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { findPhones } from './phones.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/** The contact point: when it is open, how fast it answers, where to turn in trouble. */

export interface ContactHours {
  hours: Hours | null;
  /** `formOnly`: 'always open' that belongs to a form or mailbox. */
  formOnly: boolean;
}

const DESK_LABEL =
  /^(?:(?:お?電話|お?問い?合わせ|窓口|相談|ご?連絡)?(?:の)?(?:受付|営業|対応|業務|開館|受付対応)(?:可能)?(?:時間|時間帯|日時|曜日・時間)|営業日(?:・|及び)?(?:営業)?時間|営業日時|営業日|受付|(?:OfficeHours|BusinessHours|OpeningHours|Hours|PhoneHours))$/i;
/** On a page made for contact, 時間 alone is the desk's. */
const CONTACT_PAGE_LABEL = new RegExp(`${DESK_LABEL.source}|^時間$`, 'i');
const DESK_WORDS = /お?返事|ご?返信|受付(?:時間)?|営業時間|営業日|お?電話|TEL|お?問い?合わせ|窓口|ご連絡|office hours|business hours|phone|call us|open/i;
/** Hours of the service or of a job, not of the contact point. */
const OTHER_HOURS =
  /作業|業務(?:の)?(?:対応)?時間|稼働|オペレーター|アシスタント|応対時間|代行|サービス(?:提供|対応)時間|勤務|就業|シフト|面談|セミナー|開催|配信|メンテナンス|締切|〆切|までの(?:ご)?(?:依頼|受付分)|コアタイム/;
const FORM_WORDS = /フォーム|メール|LINE|(?<![ァ-ヶー])ライン|チャット|インターネット|WEB|ネット/i;
const ALWAYS_FORM =
  /(?:フォーム|メール|LINE|(?<![ァ-ヶー])ライン|チャット|インターネット|WEB|ネット)[^。]{0,20}?24 ?時間|24 ?時間(?:365日)?(?:いつでも)?(?:受付|受け付け|受信)[^。]{0,10}?(?:フォーム|メール)?/i;

function fromLabels(page: PageView): Fact<ContactHours>[] {
  return labelled(page, page.page.kinds.includes('contact') ? CONTACT_PAGE_LABEL : DESK_LABEL).flatMap((hit) => {
    const service = (page.page.kinds[0] === 'service' || page.page.kinds[0] === 'price') && /^(?:対応|業務|受付対応)/.test(hit.label);
    const [found] = findHours(hit.value);
    if (!found || service || OTHER_HOURS.test(hit.headings[0] ?? '')) return [];
    return [
      factFromLabel(hit, {
        hours: { days: found.days, from: found.from, to: found.to },
        formOnly: found.from === '00:00' && found.to === '24:00' && /フォーム|メール|WEB/i.test(hit.value),
      }),
    ];
  });
}

function fromSentence(page: PageView, sentence: Sentence, around: string): Fact<ContactHours>[] {
  const { text } = sentence;
  if (text.length > 200 || sentence.isQuestion) return [];
  const [found] = findHours(text);
  if (!found) {
    const always = ALWAYS_FORM.exec(text);
    return always
      ? [
          {
            ...factFromSentence(page, sentence, { hours: { days: '年中無休', from: '00:00', to: '24:00' }, formOnly: true }, always.index, always.index + always[0].length),
            confidence: 0.4,
          },
        ]
      : [];
  }
  const phone = findPhones(text).some((p) => !p.fax) || findPhones(around).some((p) => !p.fax);
  const desk = phone || DESK_WORDS.test(text) || /お?問い?合わせ|お電話|連絡先|contact/i.test(sentence.headings[0] ?? '');
  if (!desk || (OTHER_HOURS.test(text) && !/電話|お?問い?合わせ|窓口|営業時間/.test(text))) return [];
  const allDay = found.from === '00:00' && found.to === '24:00';
  const ofPhone = findPhones(text).some((p) => !p.fax) && !FORM_WORDS.test(text);
  const formOnly = allDay && !ofPhone && (ALWAYS_FORM.test(text) || !phone);
  const label = /受付(?:時間)?|営業時間|office hours|business hours/i.test(text);
  return [
    {
      ...factFromSentence(page, sentence, { hours: { days: found.days, from: found.from, to: found.to }, formOnly }),
      confidence: confidenceOf('text', page) + (phone ? 0.08 : 0) + (label ? 0.05 : 0) - (/privacy|個人情報/.test(sentence.headings.join()) ? 0.2 : 0),
    },
  ];
}

/** Hours of the contact point on the pages read. */
export function extractContactHours(site: SiteView): Fact<ContactHours>[] {
  return site.pages.flatMap((page) => [...fromLabels(page), ...page.sentences.flatMap((s, i) => fromSentence(page, s, nearby(page, i)))]);
}

/** The sentences before and after in the same part of the page: number and hours often stand on neighbouring lines. */
function nearby(page: PageView, i: number): string {
  const block = page.sentences[i]?.block ?? -9;
  return [i - 1, i + 1]
    .map((j) => page.sentences[j])
    .filter((s) => s && Math.abs(s.block - block) <= 2)
    .map((s) => (s as Sentence).text.slice(0, 60))
    .join(' ');
}

export interface ResponseTime {
  /** False for 'soon' and the like. */
  stated: boolean;
}

const ANSWER =
  /(?:お?見積(?:り|もり|書)?[^。]{0,30}(?:お出し|ご?提示|お送り|お届け)|ご?返信|ご?返答|ご?回答|お返事|ご?連絡(?:を?(?:いた|差し上げ|さしあげ|致|し(?:ます|て))|まで(?:に|の|は|[0-9])|の?目安)|折り返し|ご?対応|返事|お知らせ|reply|respond|response|get back|answer)/i;
const TIME =
  /(?:最短)?(?:[0-9一二三]{1,4} ?~ ?)?(?:[0-9]{1,4}|一|二|三|翌|数) ?(?:営業)?(?:時間|日|分|か?営業日|週間)(?:程度|ほど)?(?:以内|内|のうち|中|で|に|を目安|前後|を目途|くらい)?|(?:その日のうち|本日中|一両日|半日|即日|当日(?:中)?|翌(?:営業)?日(?:中|まで|の)?|同日|24 ?h)|within (?:[0-9]+|one|two|a|an) (?:business |working )?(?:hours?|days?|minutes?)|same[- ]day|(?:next|one|1) business day/i;
const SOON =
  /(?:なるべく早|早めに|迅速|すぐ|速やか|早急|できるだけ早|素早|スピーディ|クイック|折り返し|追って)[^。]{0,14}?(?:ご?返信|ご?返答|ご?回答|ご?連絡|お返事|対応)|(?:後日|後ほど|担当(?:者)?(?:より|から))[^。]{0,12}(?:ご?連絡|返信)|promptly|as soon as possible|quickly/i;
const NOT_INQUIRY =
  /解約|退会|緊急|漏えい|漏洩|事故|開示(?:等)?(?:の)?(?:請求|求め)|納品|納期|お支払|入金|キャンセル|返金|不備|障害|遅延|個人情報|請求書|着信|電話(?:が|に)(?:かか|入)|伝言|受電|発送|出荷|配送|お届け/;
/** Says by itself that somebody will write or call back within so many working days. */
const REPLY = /(?:担当(?:者|スタッフ)?|弊社|当社|スタッフ)(?:より|から|が)[^。]{0,10}ご?連絡|ご?連絡までに?[^。]{0,6}[0-9]|折り返し/;
const CONTACT_CONTEXT = /お?問い?合わせ|お申し?込み|ご相談|資料請求|フォーム|送信|メールで|ご返信|返信|お返事|contact|inquir|enquir|message/i;

/** How fast inquiries are answered. */
export function extractResponseTimes(site: SiteView): Fact<ResponseTime>[] {
  return site.pages.flatMap((page) =>
    page.sentences.flatMap((sentence): Fact<ResponseTime>[] => {
      const { text } = sentence;
      const context =
        CONTACT_CONTEXT.test(text) ||
        REPLY.test(text) ||
        CONTACT_CONTEXT.test(sentence.headings.slice(0, 2).join(' ')) ||
        page.page.kinds.includes('contact') ||
        /STEP ?1|^1[.)]/.test(text) ||
        sentence.headings.some((h) => /流れ|ステップ|flow/i.test(h));
      if (!context || text.length > 200 || sentence.isQuestion || NOT_INQUIRY.test(text)) return [];
      const answer = ANSWER.exec(text);
      const time = TIME.exec(text);
      if (answer && time) return [factFromSentence(page, sentence, { stated: true })];
      const soon = SOON.exec(text);
      return soon ? [{ ...factFromSentence(page, sentence, { stated: false }, soon.index, soon.index + soon[0].length), confidence: 0.4 }] : [];
    }),
  );
}

export interface TroubleDesk {
  /** `named`: a desk or person for complaints, troubles, emergencies; `general`: inquiry is said to take them. */
  kind: 'named' | 'general';
}

const DESK =
  /(?:苦情|クレーム|トラブル|緊急(?:時)?(?:の)?(?:ご)?連絡|お客様相談|ご?相談|カスタマー(?:サポート|サービス|センター|サクセス)|サポート|お困り|ご?契約者(?:様)?(?:専用|向け)|会員(?:様)?専用|ユーザーサポート|お客様(?:サポート|専用))[^。、]{0,10}?(?:窓口|デスク|センター|連絡先|ダイヤル|係|室|ホットライン|専用(?:電話|番号|ダイヤル|フォーム))|緊急連絡先|(?:customer (?:support|service)|complaints?|emergency|help ?desk|support desk)[^.]{0,16}(?:desk|line|contact|team|hotline|number)?/i;
const TROUBLE = /苦情|クレーム|トラブル|不具合|ご不満|お困りの|問題が(?:発生|起き|生じ)|緊急|万が?一|ご意見/;
/** A person or unit that takes complaints: '品質管理室長 下出まで', '専務が直接うかがいます'. */
const NAMED =
  /(?:責任者|室長|店長|専務|社長|代表(?!電話|番号)|部長|課長|マネージャー|(?:サポート|相談|お客様|品質管理|カスタマー|CS)[^、。]{0,6}(?:室|係|課|部|デスク|窓口|センター)|専用(?:電話|ダイヤル|フォーム|窓口))[^。]{0,44}?(?:まで|へ|に|が(?:直接)?|より)[^。]{0,16}?(?:お?申し|ご?連絡|お?知らせ|うかが|伺|承|お?電話|お話|対応|直接)/;
const GENERAL = /お?問い?合わせ(?:窓口|フォーム|先)?|ご?連絡(?:ください|下さい)|お(?:知らせ|申し付け|申し出|電話)|メール/;
const PRIVACY_ONLY = /個人情報|プライバシー|開示|privacy|通報|ハラスメント|反社|緊急連絡先(?:と|や|、|・|を(?:登録|お知らせ|預))|認定個人情報保護団体|消費生活センター|国民生活/i;
const NOT_DESK =
  /代行|承ります|受電|お任せ|業務|一次対応|対応(?:範囲|業務)|派遣|導入|窓口(?:を|の)(?:設置|外注|一本化)(?:した|する)|の対応、|無料相談|事前相談|導入相談|相談窓口代行|ヘルプデスク(?:代行|業務|対応)|カスタマーサポート(?:代行|業務|対応|、)/;

/** Where to ask before a contract, which a desk for clients is not. */
const NOT_ABOUT_DESK = /一般(?:的な)?(?:の)?(?:ご)?(?:相談|お?問い?合わせ)|お問い合わせ(?:は|フォーム)|新規|ご検討中/;

/** True for a heading ('サポート窓口と対応時間') below which every sentence only defers: it names a topic, not a desk. */
function isEmptyHeading(page: PageView, sentence: Sentence): boolean {
  if ((page.snapshot.blocks[sentence.block]?.level ?? 0) === 0) return false;
  const below = page.sentences.filter((s) => page.snapshot.blocks[s.block]?.heading === sentence.block);
  const said = below.filter((s) => s.text.length > 4 && !isDeferred(s.text) && !NOT_ABOUT_DESK.test(s.text));
  return below.some((s) => isDeferred(s.text)) && said.length === 0;
}

/** Where to turn when something goes wrong. A desk for personal data or whistle-blowing alone is not one (ruling). */
export function extractTroubleDesks(site: SiteView): Fact<TroubleDesk>[] {
  return site.pages.flatMap((page) => {
    const privacyPage = page.page.kinds[0] === 'privacy';
    return page.sentences.flatMap((sentence): Fact<TroubleDesk>[] => {
      const { text } = sentence;
      const headings = sentence.headings.slice(0, 2).join(' ');
      if (text.length > 200 || PRIVACY_ONLY.test(text) || PRIVACY_ONLY.test(headings) || privacyPage || sentence.isQuestion || isDeferred(text)) return [];
      if (isEmptyHeading(page, sentence)) return [];
      const desk = DESK.exec(text);
      if (
        desk &&
        !NOT_DESK.test(text) &&
        /苦情|クレーム|トラブル|緊急|カスタマー|お困り|契約者|会員|サポート(?:窓口|デスク|センター|専用)|お客様相談|complaint|emergency|customer|support|help/i.test(desk[0])
      )
        return [factFromSentence(page, sentence, { kind: 'named' }, 0)];
      if (TROUBLE.test(text) && NAMED.test(text) && !NOT_DESK.test(text.replace(/対応/g, ''))) return [factFromSentence(page, sentence, { kind: 'named' })];
      const topic = TROUBLE.test(text) || TROUBLE.test(sentence.question);
      return topic && GENERAL.test(text) && !NOT_DESK.test(text) ? [{ ...factFromSentence(page, sentence, { kind: 'general' as const }), confidence: 0.5 }] : [];
    });
  });
}
