import type { Fact } from '../../model/fact.ts';
import { findHours, type Hours } from '../reading/hours.ts';
import { labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { isSold } from '../reading/sold.ts';
import { findPhones } from './phones.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/** When the contact point is open. */

export interface ContactHours {
  hours: Hours | null;
  /** `formOnly`: 'always open' that belongs to a form or mailbox. */
  formOnly: boolean;
}

const DESK_LABEL =
  /^(?:(?:お?電話|お?問い?合わせ|窓口|相談|ご?連絡)?(?:の)?(?:受付|営業|対応|業務|開館|受付対応)(?:可能)?(?:の)?(?:時間|時間帯|時限|日時|曜日・時間)|営業日(?:・|及び)?(?:営業)?時間|営業日時|営業日|営業|受付|(?:店を|事務所を|窓口を)?(?:開けて|開いて|あけて|あいて)(?:いる|おります)(?:時|時間|時間帯|とき|日時)|(?:お?電話(?:が|の)?)(?:つながる|通じる|かけられる)(?:時間|時間帯|とき|時)|(?:開室|開所|開店|執務)(?:の)?(?:時間|日時)|(?:OfficeHours|BusinessHours|OpeningHours|Hours|PhoneHours))$/i;
/** On a page made for contact, 時間 alone is the desk's. */
const CONTACT_PAGE_LABEL = new RegExp(`${DESK_LABEL.source}|^時間$`, 'i');
const DESK_WORDS = /お?返事|ご?返信|受付(?:時間)?|営業時間|執務時間|営業日|お?電話|TEL|お?問い?合わせ|窓口|ご連絡|office hours|business hours|phone|call us|open/i;
/** 'いつ連絡すればつながりますか？' */
const ASKS_REACH = /(?:いつ|何時|どの時間)[^。]{0,16}(?:連絡|電話|問い?合わせ)[^。]{0,12}(?:つなが|でき|すれば|いい|よい|受け付け|可能)/;
/** Hours of the service or of a job, not of the contact point. */
const OTHER_HOURS =
  /(?:プラン|コース|ご?契約|ご?希望)[^。]{0,40}(?:選べ|お選び|選択|設定でき|指定でき)|作業|業務(?:の)?(?:対応)?時間|稼働|オペレーター|アシスタント|応対時間|代行|サービス(?:提供|対応)時間|勤務|就業|シフト|面談|セミナー|開催|配信|メンテナンス|締切|〆切|までの(?:ご)?(?:依頼|受付分)|コアタイム/;
/** A desk for complaints, clients under contract, applicants: after the general one. */
const SPECIAL_DESK = /苦情|クレーム|ご意見|相談(?:係|室)|気になる(?:こと|点)|採用|応募|人事(?:課|部)|緊急/;
const FORM_WORDS = /フォーム|メール|LINE|(?<![ァ-ヶー])ライン|チャット|インターネット|WEB|ネット/i;
const ALWAYS_FORM =
  /(?:フォーム|メール|LINE|チャット|メッセージ)[^。、]{0,14}(?:夜中|深夜|夜間|何時)でも、?[^。、]{0,8}(?:送[っり]|お?書き|ご?連絡|どうぞ)|(?:フォーム|メール|LINE|(?<![ァ-ヶー])ライン|チャット|インターネット|WEB|ネット)[^。]{0,20}?24 ?時間|24 ?時間(?:365日)?(?:いつでも)?(?:受付|受け付け|受信)[^。]{0,10}?(?:フォーム|メール)?/i;

function fromLabels(page: PageView): Fact<ContactHours>[] {
  return labelled(page, page.page.kinds.includes('contact') ? CONTACT_PAGE_LABEL : DESK_LABEL).flatMap((hit) => {
    const service = (page.page.kinds[0] === 'service' || page.page.kinds[0] === 'price') && /^(?:対応|業務|受付対応|受付の時間)/.test(hit.label);
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

/** The line before says that calls or letters are taken: the hours that follow are the desk's. */
const DESK_BEFORE = /(?:お?電話|FAX|ファ[ック]{1,2}シミリ|メール|お便り|お?問い?合わせ)[^。]{0,24}(?:賜|承|お?受け|お待ち|どうぞ|ください|ご連絡)/i;

/** '平日の10時から16時が作業の時間です。お返事もこの時間にしています。': the hours stand in the sentence before. */
const SAME_HOURS =
  /(?:お?返事|ご?返信|ご?連絡|お?問い?合わせ|お?電話|受付|窓口)[^。]{0,16}(?:この|その|同じ|上記の|左記の)(?:時間|日時|曜日)|(?:この|その|同じ|上記の)(?:時間|日時)[^。、]{0,10}(?:お?返事|ご?返信|お?電話|ご?連絡|お?問い?合わせ|受付)/;

function asBefore(page: PageView, sentence: Sentence, before: Sentence | undefined): Fact<ContactHours>[] {
  if (!before || before.isQuestion || Math.abs(before.block - sentence.block) > 1 || !SAME_HOURS.test(sentence.text) || /(?:ません|ない)。?$/.test(sentence.text)) return [];
  const [found] = findHours(before.text);
  if (!found) return [];
  const hours = { days: found.days, from: found.from, to: found.to };
  return [{ ...factFromSentence(page, sentence, { hours, formOnly: false }), start: before.start }];
}

function fromSentence(page: PageView, sentence: Sentence, around: string): Fact<ContactHours>[] {
  const { text } = sentence;
  if (text.length > 200 || sentence.isQuestion || isSold(sentence)) return [];
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
  // On a page made for contact, hours that are not said to be of anything else are the desk's.
  // Beside a number that is linked to be called, whatever its digits run into.
  const dialled = page.snapshot.links.some((link) => /^tel:/i.test(link.href) && link.shown !== 'hidden' && link.end <= sentence.end && link.end > sentence.start - 4);
  const desk =
    phone ||
    dialled ||
    page.page.kinds[0] === 'contact' ||
    DESK_BEFORE.test(around) ||
    [text, sentence.question].some((words) => DESK_WORDS.test(words)) ||
    ASKS_REACH.test(sentence.question) ||
    /お?問い?合わせ|お電話|連絡先|営業(?:日|時間)|執務時間|受付時間|contact/i.test(sentence.headings[0] ?? '');
  if (!desk || (OTHER_HOURS.test(text) && !/電話|お?問い?合わせ|窓口|営業時間/.test(text))) return [];
  const allDay = found.from === '00:00' && found.to === '24:00';
  const ofPhone = (findPhones(text).some((p) => !p.fax) || /^お?電話(?:は|の受付は|での?)/.test(text)) && !FORM_WORDS.test(text);
  const formOnly = allDay && !ofPhone && !dialled && (ALWAYS_FORM.test(text) || !phone);
  const label = /受付(?:時間)?|営業時間|office hours|business hours/i.test(text);
  return [
    {
      ...factFromSentence(page, sentence, { hours: { days: found.days, from: found.from, to: found.to }, formOnly }),
      confidence: confidenceOf('text', page) + (phone ? 0.08 : 0) + (label ? 0.05 : 0) - (/privacy|個人情報/.test(sentence.headings.join()) || SPECIAL_DESK.test(text) ? 0.2 : 0),
    },
  ];
}

/** Hours of the contact point on the pages read. */
export function extractContactHours(site: SiteView): Fact<ContactHours>[] {
  return site.pages.flatMap((page) => [
    ...fromLabels(page),
    ...page.sentences.flatMap((s, i) => [...fromSentence(page, s, nearby(page, i)), ...asBefore(page, s, page.sentences[i - 1])]),
  ]);
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
