import type { Fact } from '../../model/fact.ts';
import type { Form } from '../../model/page.ts';
import { foldText } from '../../text/fold.ts';
import { assertionAt } from '../../text/assertion.ts';
import { confidenceOf, factFromSentence } from '../reading/make.ts';
import { namesOtherFirm } from '../reading/parties.ts';
import type { PageView, SiteView } from '../reading/view.ts';
import { isSold } from '../reading/sold.ts';
import { whoseDatum } from '../reading/whose.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Ways to reach the provider besides the telephone: e-mail, inquiry form, chat, social accounts. */

const EMAIL =
  /(?<![A-Za-z0-9])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63} ?(?:@|\[at\]|\(at\)|\[@\]|【at】|[([【]?(?:アットマーク|アット)[)\]】]?|☆|★|■| at (?=[a-z0-9-]+\.[a-z]))\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+){1,4}/gi;
const SAMPLE_EMAIL =
  /^(?:x{2,}|\*+|sample|example|test|your-?name|user|foo|hoge|abc|dummy|name|aaa|info@example)|@(?:example\.(?:com|jp|org|net|co\.jp)|sample\.|xxx|hoge|domain\.|mail\.com$|yourdomain)/i;
const LONG_TLD = /\.(?:png|jpe?g|gif|svg|webp|css|js|html?)$/i;
const NOT_OUR_MAIL = /例[:：)]|記入例|迷惑メール|受信(?:設定|できる)|ドメイン指定/;

const cleanEmail = (raw: string): string =>
  raw
    .replace(/ ?(?:\[at\]|\(at\)|\[@\]|【at】|[([【]?(?:アットマーク|アット)[)\]】]?|☆|★|■| at ) ?/i, '@')
    .replace(/\s/g, '')
    // The number of a FAX that stood before it without a letter between.
    .replace(/^0\d{1,4}-\d{1,4}-\d{3,4}(?=[a-z])/i, '')
    .toLowerCase();

/** E-mail addresses in text and mailto links; 'info[at]…', ＠ and the like are read. Samples and domains of file names are not. */
export function extractEmails(site: SiteView): Fact<string>[] {
  return site.pages.flatMap((page) => {
    const written = page.sentences.flatMap((sentence) =>
      allMatches(sentence.text, EMAIL).flatMap((m): Fact<string>[] => {
        const address = cleanEmail(m[0]);
        if (!address.includes('@') || SAMPLE_EMAIL.test(address) || LONG_TLD.test(address) || NOT_OUR_MAIL.test(sentence.text)) return [];
        return [{ ...factFromSentence(page, sentence, address, m.index, m.index + m[0].length), subject: whoseDatum(site, page, sentence.toRaw(m.index), sentence.subject) }];
      }),
    );
    const linked = page.snapshot.links.flatMap((link): Fact<string>[] => {
      const raw = /^mailto:([^?]+)/i.exec(link.href)?.[1];
      if (!raw || link.shown === 'hidden') return [];
      const address = cleanEmail(foldText(decode(raw)));
      if (!/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(address) || SAMPLE_EMAIL.test(address)) return [];
      return [
        {
          value: address,
          page: page.index,
          start: link.start,
          end: link.end,
          ...(link.end > link.start ? {} : { quote: address }),
          tactic: 'link',
          subject: page.subjects[page.blockAt(link.start)] ?? 'own',
          confidence: confidenceOf('link', page),
        },
      ];
    });
    return [...written, ...linked];
  });
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

export interface InquiryForm {
  /** `here`: the form's fields are on a page read; `hosted`: a link or frame of a form service; `link`: a link to a page named as the form. */
  kind: 'here' | 'hosted' | 'link';
}

const HOSTED_FORM =
  /docs\.google\.com\/forms|forms\.gle|form\.run|hsforms|hubspot\.com\/(?:.{0,80}form)|share\.hsforms|typeform\.com|formzu|formok|form-mailer|ssl\.form|secure\.form|tayori\.com|jotform|mailform|kintoneapp|smaf|form\.jotform|forms\.office\.com|formcan|formlan|bownow|satori|formstack|wufoo|airtable\.com\/(?:shr|form)|tally\.so|orange-?form/i;
const NOT_INQUIRY = /検索|search|ログイン|login|newsletter|メルマガ|メールマガジン|購読|コメント|comment|採用|応募|entry|エントリー|recruit|unsubscribe|退会/i;
const FORM_LINK_WORDS = /(?:お?問い?合わせ|お申し?込み|ご相談|資料請求|見積|contact|inquiry|enquiry)[^。]{0,10}(?:フォーム|form)|(?:メール|専用|入力|ご相談)フォーム|contact form/i;

function isInquiry(page: PageView, form: Form): boolean {
  const fields = form.fields.filter((f) => !/^(?:submit|button|reset|image|checkbox|radio)$/.test(f.type));
  const words = foldText(page.snapshot.text.slice(Math.max(0, form.start - 60), form.end)).slice(0, 1500);
  if (fields.some((f) => f.type === 'password') || fields.length < 2) return false;
  if (fields.length < 3 && !fields.some((f) => f.type === 'textarea')) return !NOT_INQUIRY.test(words) && fields.some((f) => f.type === 'email' || /mail|tel/i.test(f.name));
  return !(NOT_INQUIRY.test(words.slice(0, 120)) && !/お?問い?合わせ|ご相談|contact|inquiry/i.test(words));
}

/** Inquiry forms on the pages read, hosted forms that are linked or framed, and links that are named as the form. */
export function extractForms(site: SiteView): Fact<InquiryForm>[] {
  return site.pages.flatMap((page) => {
    const { snapshot } = page;
    const own = (offset: number): Fact['subject'] => page.subjects[page.blockAt(offset)] ?? 'own';
    const here = snapshot.forms
      .filter((form) => isInquiry(page, form))
      .map((form): Fact<InquiryForm> => {
        const heading = snapshot.blocks.findLast((b) => b.level > 0 && b.start <= form.start);
        const range = heading ?? { start: form.start, end: form.start };
        return {
          value: { kind: 'here' },
          page: page.index,
          start: range.start,
          end: range.end,
          ...(range.end > range.start ? {} : { quote: page.page.title || form.action }),
          tactic: 'form',
          subject: page.page.kinds[0] === 'recruit' ? 'vacancy' : 'own',
          confidence: confidenceOf('form', page),
        };
      });
    const linked = snapshot.links
      .filter(
        (link) =>
          link.shown !== 'hidden' &&
          (HOSTED_FORM.test(link.href) || (FORM_LINK_WORDS.test(foldText(link.text)) && !NOT_INQUIRY.test(foldText(link.text)) && /^https?:/.test(link.href))),
      )
      .map(
        (link): Fact<InquiryForm> => ({
          value: { kind: HOSTED_FORM.test(link.href) ? 'hosted' : 'link' },
          page: page.index,
          start: link.start,
          end: link.end,
          ...(link.end > link.start ? {} : { quote: link.text || link.href }),
          tactic: 'link',
          subject: NOT_INQUIRY.test(foldText(link.text)) ? 'vacancy' : own(link.start),
          confidence: confidenceOf('link', page),
        }),
      );
    const framed = snapshot.frames
      .filter((frame) => HOSTED_FORM.test(frame.src))
      .map(
        (frame): Fact<InquiryForm> => ({
          value: { kind: 'hosted' },
          page: page.index,
          start: frame.offset,
          end: frame.offset,
          quote: frame.title || frame.src,
          tactic: 'form',
          subject: 'own',
          confidence: confidenceOf('form', page),
        }),
      );
    return [...here, ...linked, ...framed];
  });
}

export interface ChatChannel {
  service: 'LINE' | 'Chatwork' | 'Slack' | 'Messenger' | 'Instagram' | 'chat';
}

const CHAT_LINKS: readonly [RegExp, ChatChannel['service']][] = [
  [/lin\.ee\/|line\.me\/(?:R\/)?ti\/p|page\.line\.me|liff\.line\.me|line:\/\//i, 'LINE'],
  [/chatwork\.com\/[^/?#]{2,}/i, 'Chatwork'],
  [/m\.me\/|messenger\.com\/t\//i, 'Messenger'],
];
const CHAT_WORDS =
  /(?:(?<![A-Za-z])LINE(?![A-Za-z])|(?<![ァ-ヶー])ライン(?![ァ-ヶー])|チャット(?:ワーク)?|Chatwork|Slack|Messenger|メッセンジャー|Instagram(?:の)?DM|インスタ(?:グラム)?の?DM|DM)(?:[^。、]{0,16}?(?:から|で|にて|でも|または|・|や|か)[^。]{0,20}?(?:お?問い?合わせ|ご?相談|お申し?込み|ご?質問|受付|受け付け|話しかけ|お声がけ|メッセージを|友だち追加|友達追加)|(?:での?|の)?(?:お?問い?合わせ|ご?相談|受付|窓口|サポート))|(?<=(?:ご?相談|お?問い?合わせ|ご質問)(?:は|も)、?)(?:LINE|Chatwork|チャットワーク|チャット)(?:で|から)(?:も|の)?(?:承|お?受け|どうぞ|お気軽|ください|いただけ)|(?:画面|右下|左下|ページ|サイト)(?:の|上の|右下の|隅の)?[^。、]{0,8}チャット[^。]{0,40}(?:どうぞ|ください|お?送り|話しかけ|お声がけ|いただけ|お尋ね|聞いて)/i;
const CHAT_WIDGET = /intercom|zendesk|chamo|channel\.io|tawk\.to|crisp\.chat|hubspot.{0,80}conversations|sincloud|karte/i;
/** Consulting or support by a tool of work is the service itself ('Slack相談'), not a way to inquire. */
const WORK_CHAT = /^(?:Slack|Chatwork|チャットワーク)(?:での?|の)?(?:ご?相談|サポート)/i;
const NOT_INQUIRY_CHAT =
  /(?:管理|操作|専用|契約者|会員|お客様)(?:用)?(?:画面|ページ|サイト)|主?担当(?:者)?(?:とは|へ|に)|ふだん|普段|業務|対応ツール|使(?:える|用)|連携|やり取り|ご契約(?:後|中)|代行|運用/;

/** Chat accounts by which one can inquire before a contract. */
export function extractChats(site: SiteView): Fact<ChatChannel>[] {
  return site.pages.flatMap((page) => {
    const links = page.snapshot.links.flatMap((link): Fact<ChatChannel>[] => {
      const service = CHAT_LINKS.find(([pattern]) => pattern.test(link.href))?.[1];
      if (!service || link.shown === 'hidden' || /social-plugin|share/i.test(link.href)) return [];
      return [
        {
          value: { service },
          page: page.index,
          start: link.start,
          end: link.end,
          ...(link.end > link.start ? {} : { quote: link.text || link.href }),
          tactic: 'link',
          subject: page.subjects[page.blockAt(link.start)] ?? 'own',
          confidence: confidenceOf('link', page),
        },
      ];
    });
    const frames = page.snapshot.frames
      .filter((frame) => CHAT_WIDGET.test(frame.src))
      .map(
        (frame): Fact<ChatChannel> => ({
          value: { service: 'chat' },
          page: page.index,
          start: frame.offset,
          end: frame.offset,
          quote: frame.title || 'チャット',
          tactic: 'form',
          subject: 'own',
          confidence: 0.6,
        }),
      );
    const words = page.sentences.flatMap((sentence): Fact<ChatChannel>[] => {
      const m = CHAT_WORDS.exec(sentence.text);
      if (
        !m ||
        NOT_INQUIRY_CHAT.test(sentence.text) ||
        WORK_CHAT.test(m[0]) ||
        isSold(sentence) ||
        /negated|planned/.test(assertionAt(sentence.text, m.index, m.index + m[0].length)) ||
        sentence.isQuestion
      )
        return [];
      return [
        factFromSentence(
          page,
          sentence,
          {
            service: /LINE|ライン/i.test(m[0]) ? 'LINE' : /chatwork|チャットワーク/i.test(m[0]) ? 'Chatwork' : /insta|インスタ|DM/i.test(m[0]) ? 'Instagram' : 'chat',
          } as ChatChannel,
          m.index,
          m.index + m[0].length,
        ),
      ];
    });
    return [...links, ...frames, ...words];
  });
}

export interface SocialAccount {
  service: string;
  url: string;
}

const ACCOUNTS: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(?!(?:intent|share|home|search|hashtag|i)(?:[/?]|$))[A-Za-z0-9_]{2,}/i, 'X'],
  [/^https?:\/\/(?:www\.|ja-jp\.|m\.)?facebook\.com\/(?!(?:sharer|share|dialog|plugins|tr)(?:[/?.]|$))[^?#]{2,}/i, 'Facebook'],
  [/^https?:\/\/(?:www\.)?instagram\.com\/(?!(?:p|reel|explore|share)\/)[A-Za-z0-9_.]{2,}/i, 'Instagram'],
  [/^https?:\/\/(?:www\.)?youtube\.com\/(?:channel\/|c\/|user\/|@)[^/?#]+/i, 'YouTube'],
  [/^https?:\/\/(?:www\.)?note\.(?:com|mu)\/(?!hashtag|intent|search)[A-Za-z0-9_]{2,}/i, 'note'],
  [/^https?:\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:company|in)\/[^/?#]+/i, 'LinkedIn'],
  [/^https?:\/\/(?:lin\.ee\/|page\.line\.me\/|line\.me\/(?:R\/)?ti\/p)/i, 'LINE'],
  [/^https?:\/\/(?:www\.)?(?:tiktok\.com\/@|threads\.net\/@|ameblo\.jp\/|wantedly\.com\/companies\/)[^/?#]+/i, 'other'],
];
const BUILDER_ACCOUNT = /\/(?:wix|jimdo|wordpress|shopify|stores_?jp|base_?ec|peraichi|studio_?design|strikingly|squarespace|webflow|canva)(?:[/?#]|$)/i;

/** Links to the provider's own accounts. Share buttons and links of articles to others don't count. */
export function extractAccounts(site: SiteView): Fact<SocialAccount>[] {
  return site.pages.flatMap((page) =>
    page.snapshot.links.flatMap((link): Fact<SocialAccount>[] => {
      const service = ACCOUNTS.find(([pattern]) => pattern.test(link.href))?.[1];
      if (!service || link.shown === 'hidden' || BUILDER_ACCOUNT.test(link.href)) return [];
      const around = page.subjects[page.blockAt(link.start)];
      const whose = namesOtherFirm(site, foldText(link.text)) ? 'group' : whoseDatum(site, page, link.start, 'own', link.end === link.start);
      if (whose !== 'own') return [{ value: { service, url: link.href }, page: page.index, start: link.start, end: link.end, tactic: 'link', subject: whose, confidence: 0.3 }];
      const subject =
        around === 'outsider' || around === 'client' || around === 'comparison' || around === 'group'
          ? around
          : page.page.kinds[0] === 'blog' && link.region === 'main'
            ? 'column'
            : 'own';
      return [
        {
          value: { service, url: link.href },
          page: page.index,
          start: link.start,
          end: link.end,
          ...(link.end > link.start ? {} : { quote: link.text || link.href }),
          tactic: 'link',
          subject,
          confidence: confidenceOf('link', page),
        },
      ];
    }),
  );
}
