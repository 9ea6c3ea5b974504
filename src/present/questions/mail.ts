import type { Lang } from '../../core/model/audit.ts';

/** The chosen questions as a mail that can be sent as it is. */

export interface MailContent {
  /** Who is asked: the operator, else the service's name or the domain. */
  provider: string;
  /** The name under which the service is sold, '' where it is not known. */
  service: string;
  /** In the mail's language, in the order in which they are numbered. */
  questions: readonly string[];
}

export interface Mail {
  subject: string;
  body: string;
}

interface MailWords {
  subject: (service: string, provider: string) => string;
  greeting: (provider: string) => string[];
  opening: (service: string, count: number) => string[];
  closing: string[];
}

const WORDS: Record<Lang, MailWords> = {
  ja: {
    subject: (service, provider) => `「${service || provider}」ご利用前の確認について`,
    greeting: (provider) => [provider, 'ご担当者様'],
    opening: (service, count) => [
      'はじめてご連絡いたします。',
      `貴社の${service ? `「${service}」` : 'サービス'}の利用を検討しております。`,
      `サイトを拝見し、次の${count}点を確認したく、ご連絡いたしました。`,
      'お手数ですが、教えていただけますと幸いです。',
    ],
    closing: ['サイトに記載のあるものは、ページのURLをお知らせいただくだけで結構です。', 'どうぞよろしくお願いいたします。'],
  },
  en: {
    subject: (service, provider) => `Questions before using ${service || provider}`,
    greeting: (provider) => [`Dear ${provider} team,`],
    opening: (service, count) => [
      `We are considering using ${service || 'your service'} and have read your website.`,
      count === 1 ? 'May we ask you the following question?' : `May we ask you the following ${count} questions?`,
    ],
    closing: ['Where the answer stands on your website, the address of the page is enough.', 'Thank you very much for your help.', '', 'Kind regards,'],
  },
};

/** Names come from the site's pages: one line each, so that none can pass for a line of the mail. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Null where nothing is asked. */
export function mailOf({ provider, service, questions }: MailContent, lang: Lang): Mail | null {
  if (questions.length === 0) return null;
  const words = WORDS[lang];
  const [to, of] = [oneLine(provider), oneLine(service)];
  const numbered = questions.map((question, n) => `${n + 1}. ${oneLine(question)}`);
  const parts = [words.greeting(to), words.opening(of, questions.length), ...numbered.map((line) => [line]), words.closing];
  return { subject: words.subject(of, to), body: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n` };
}
