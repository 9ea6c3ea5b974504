import type { Bilingual, Lang, Note } from '../model/audit.ts';

/**
 * Every remark that an audit can make, by key, in both languages. `{name}` is filled from the note's parameters.
 * A remark says what stands on the pages or what was not read; it never accuses. The reader of a finding sees it beside the quotation.
 */
export const NOTES = {
  // What could not be decided
  'not-yet-examined': { ja: 'まだ点検していません。', en: 'Not yet examined.' },
  'not-yet-decided': { ja: 'ほかのページを読み終えてから判定します。', en: 'This is decided once the other pages have been read.' },
  'pages-unread': { ja: '{count}ページを読めなかったため、確認できませんでした。', en: '{count} pages could not be read, so this could not be checked.' },
  'site-shell': { ja: '表示されるまで中身のないページのため、確認できませんでした。', en: 'The pages have no content until they are displayed, so this could not be checked.' },
  'criterion-error': { ja: '点検の途中で問題が起きたため、判定できませんでした。', en: 'A problem came up during the check, so this could not be decided.' },
  'unread-network': { ja: '{page}に接続できなかったため、確認できませんでした。', en: '{page} could not be reached, so this could not be checked.' },
  'unread-timeout': { ja: '{page}から時間内に返答がなく、確認できませんでした。', en: '{page} did not answer in time, so this could not be checked.' },
  'unread-http': { ja: '{page}を開けなかったため、確認できませんでした。', en: '{page} could not be opened, so this could not be checked.' },
  'unread-not-found': { ja: '{page}のリンク先がなく、確認できませんでした。', en: 'The link to {page} leads nowhere, so this could not be checked.' },
  'unread-login': { ja: '{page}はログインが必要で、確認できませんでした。', en: '{page} requires a login, so this could not be checked.' },
  'unread-robots': { ja: '{page}は自動での読み取りを断っていて、確認できませんでした。', en: '{page} asks not to be read automatically, so this could not be checked.' },
  'unread-other-site': { ja: '{page}は別のサイトにあるため、確認できませんでした。', en: '{page} is on another site, so this could not be checked.' },
  'unread-policy': { ja: '{page}を読む許可がなく、確認できませんでした。', en: 'Reading {page} is not permitted, so this could not be checked.' },
  'unread-shell': { ja: '{page}は表示されるまで中身がなく、確認できませんでした。', en: '{page} has no content until it is displayed, so this could not be checked.' },
  'unread-pdf': { ja: '{page}（PDF）を読めなかったため、確認できませんでした。', en: '{page} (PDF) could not be read, so this could not be checked.' },
  'unread-not-html': { ja: '{page}は文字のページではなく、確認できませんでした。', en: '{page} is not a page of text, so this could not be checked.' },
  'unread-limit': { ja: '{page}は読むページの上限を超え、読んでいません。', en: '{page} was beyond the page limit and was not read.' },
  'unread-cancelled': { ja: '点検をやめたため、{page}を読んでいません。', en: 'The audit was cancelled before {page} was read.' },
  'unread-too-large': { ja: '{page}は大きすぎるため、確認できませんでした。', en: '{page} is too large, so this could not be checked.' },
  'unread-failed': { ja: '{page}を読めなかったため、確認できませんでした。', en: '{page} could not be read, so this could not be checked.' },
  'unread-blocked': { ja: '{page}を読むことができず、確認できませんでした。', en: '{page} was closed to reading, so this could not be checked.' },
  'unread-empty': { ja: '{page}に読める文字がなく、確認できませんでした。', en: '{page} has no text to read, so this could not be checked.' },
  'unread-skipped': { ja: '{page}を読んでいないため、確認できませんでした。', en: '{page} was not read, so this could not be checked.' },
  'image-only': { ja: '画像の中の文字は読めないため、確認できませんでした。', en: 'Words inside pictures cannot be read, so this could not be checked.' },

  // What is said, but not of this provider or not as a fact
  negated: { ja: 'ないこと、または行わないことが明記されています。', en: 'The page says that there is none, or that it is not done.' },
  planned: { ja: '予定や準備中とあり、まだ実施されていません。', en: 'It is said to be planned or in preparation, not yet in place.' },
  conformant: { ja: '「準拠」などとあり、認証の取得ではありません。', en: 'It is said to conform, which is not a certification.' },
  'third-party-mark': { ja: '認証は利用先のもので、この事業者のものではありません。', en: 'The certificate is that of a service in use, not of this provider.' },
  'group-mark': { ja: '認証は関連会社のもので、この事業者のものではありません。', en: 'The certificate is that of a related company, not of this provider.' },
  'on-request': { ja: '請求や問い合わせがあれば開示すると書かれています。', en: 'It is said to be disclosed on request.' },
  'ask-only': { ja: '「お問い合わせください」とだけあります。', en: 'The page only says to inquire.' },
  negotiable: { ja: '「応相談」などとあり、具体的な条件がありません。', en: 'It is left to consultation; no concrete terms are given.' },
  'label-without-value': { ja: '項目名だけで、内容が書かれていません。', en: 'There is only the label, with nothing after it.' },
  'link-only': { ja: 'リンクはありますが、内容を読めませんでした。', en: 'There is a link, but its content could not be read.' },

  // Company
  'brand-only': { ja: 'サービス名だけで、運営者の名称がありません。', en: 'There is only a service name, not the name of the operator.' },
  'city-only': { ja: '市区町村などまでの記載で、番地がありません。', en: 'The address ends with the town; there is no block number.' },
  'check-digit-wrong': { ja: '番号の検査用の数字が合いません。写し違いかもしれません。', en: 'The check digit does not fit; it may be a copying slip.' },
  'number-form-wrong': { ja: '番号の桁数や書き方が、通常の形式と異なります。', en: 'The number does not have the usual length or form.' },
  'service-launch-only': { ja: 'サービスの開始時期だけで、設立の時期がありません。', en: 'Only the launch of the service is given, not the founding of the company.' },
  'title-only': { ja: '役職だけで、名前がありません。', en: 'There is only a title, without a name.' },

  // Contact
  'toll-free-only': { ja: 'フリーダイヤルなどの番号だけです。', en: 'There are only toll-free or navi-dial numbers.' },
  'area-code-elsewhere': {
    ja: '市外局番{code}は、所在地とは別の地域のものです。転送や別の拠点の番号のこともあります。',
    en: 'Area code {code} belongs to another region than the address. The number may be forwarded or belong to another office.',
  },
  'fax-only': { ja: 'FAX番号だけで、電話番号がありません。', en: 'There is only a FAX number, no phone number.' },
  'form-hours-only': { ja: '24時間受付は、フォームについての案内です。', en: '“24 hours” is said of the form only.' },

  // Service
  'few-tasks': { ja: '具体的な業務は{count}件だけです。', en: 'Only {count} concrete tasks are named.' },
  'tasks-vague': { ja: '「何でも」などとあり、具体的な業務がありません。', en: 'It is said to cover anything; no concrete task is named.' },
  'exclusions-vague': { ja: '対応しない業務があるとだけあり、業務名がありません。', en: 'Some tasks are said not to be accepted, but none is named.' },
  'exclusions-prohibited-only': { ja: '禁止事項にあるだけで、業務名がありません。', en: 'It stands only among prohibited acts; no task is named.' },
  'hours-flexible': { ja: '「柔軟に対応」などとあり、曜日や時間がありません。', en: 'Hours are said to be flexible; no days or times are given.' },
  'skill-vague': { ja: '「優秀」などとあり、経験や資格、選考の記載がありません。', en: 'Staff are praised, without experience, qualifications or selection.' },
  'team-only': { ja: 'チームで対応とあり、だれが依頼を受けるかが書かれていません。', en: 'A team is mentioned, but not who takes the request.' },
  'few-steps': { ja: '流れの記載は{count}段階です。', en: 'Only {count} steps are shown.' },
  'tools-on-request': { ja: '希望に合わせるとあり、ツール名がありません。', en: 'Tools are chosen as you wish; none is named.' },
  'consultation-only': { ja: '無料相談だけで、業務を試す案内がありません。', en: 'There is only a free consultation, no trial of the work.' },
  'trial-refused': { ja: 'お試しはないと書かれています。', en: 'The page says that there is no trial.' },
  'anonymous-voices': { ja: '利用者の声は匿名です。', en: 'The clients’ voices are anonymous.' },
  'imagined-cases': { ja: '想定の例で、実在の利用者の事例ではありません。', en: 'The cases are imagined, not those of real clients.' },
  'few-faq': { ja: '質問と答えは{count}組だけです。', en: 'There are only {count} questions with answers.' },

  // Price and payment
  'starting-price-only': { ja: '「〜円から」とだけあり、プランや時間がありません。', en: 'There is only a starting price, without plan, hours or unit.' },
  'example-price-only': { ja: '見積もりの例だけで、プランの料金がありません。', en: 'There is only an example quote, no price of a plan.' },
  'tax-unsaid': { ja: '税込か税別かが書かれていません。', en: 'It is not said whether tax is included.' },
  campaign: { ja: '期間限定の案内があります（{offer}）。', en: 'There is a limited-time offer ({offer}).' },
  'price-unstated': { ja: '別途とあり、金額や計算のしかたがありません。', en: 'It is charged separately; no price or calculation is given.' },
  'extra-open-ended': { ja: '別途費用の条件や金額が、一部書かれていません。', en: 'Some extra costs are left open, without conditions or amounts.' },
  'no-revision-planned': { ja: '改定の予定はないとあり、改定時の通知は書かれていません。', en: 'No change is planned; notice of changes is not addressed.' },
  'methods-on-request': { ja: '支払方法は、問い合わせるよう案内されています。', en: 'Payment methods are left to inquiry.' },

  // Contract and terms
  'stated-none': { ja: '「なし」と書かれています。', en: 'The page says that there is none.' },
  'shown-at-contract': { ja: '契約や申し込みのときに示すと書かれています。', en: 'It is said to be shown at contract or application.' },
  'website-terms-only': { ja: 'サイトの利用条件で、サービスの規約ではありません。', en: 'These are terms of using the website, not of the service.' },
  'few-tokushoho-items': { ja: '通常の項目のうち、{count}項目だけです。', en: 'Only {count} of the usual items are given.' },
  'not-required-for-business': { ja: '法人向けのサービスでは、掲載の義務がありません。', en: 'Business-to-business services need not publish it.' },

  // Personal data and security
  'storage-vague': { ja: '「クラウド」とだけあり、国内か、認証があるかなどがありません。', en: 'Only “cloud” is said, not its country or certification.' },
  'standard-only': { ja: '規格の名だけで、認証や付与の記載がありません。', en: 'Only the standard is named, not a certificate or mark.' },
  'number-unstated': { ja: '登録番号の記載がありません。', en: 'No registration number is given.' },
  'old-standard': { ja: '2025年10月末で移行期限を迎えた旧規格の表記です。', en: 'The edition named ended its transition period in October 2025.' },
  'also-holds': { ja: 'ほかに{standards}の記載があります。', en: '{standards} is stated as well.' },
  'form-ssl-only': { ja: 'フォームの通信だけの説明です。', en: 'It is said only of the form’s traffic.' },
  'measures-vague': { ja: '対策の中身が書かれていません。', en: 'What the measures are is not said.' },
  'incident-vague': { ja: '報告の相手や期限、手順が書かれていません。', en: 'Whom they report to, by when and how is not said.' },
  'confidentiality-only': { ja: '守秘義務とだけあり、契約の記載がありません。', en: 'Confidentiality is promised; no agreement is mentioned.' },
  'mixed-https': { ja: 'httpsのページとhttpのページがあります。', en: 'Some pages are https and some are http.' },
  'http-only': { ja: '読んだページは、すべてhttpです。', en: 'All pages read are http.' },
  'http-form': { ja: 'フォームの送信先がhttpです。', en: 'A form is sent over http.' },

  // Warning signs
  'low-monthly': { ja: '月額{yen}円のプランがあります。', en: 'There is a plan at ¥{yen} a month.' },
  'below-minimum-wage': { ja: '1時間あたり{yen}円で、最低賃金を下回ります。', en: 'The price comes to ¥{yen} an hour, below the minimum wage.' },
  'no-task-no-price': { ja: '読んだ{count}ページに、具体的な業務も料金もありませんでした。', en: 'The {count} pages read name no concrete task and no price.' },
  'no-operator': { ja: '読んだ{count}ページに、運営者の名称も所在地もありませんでした。', en: 'The {count} pages read give neither the operator’s name nor an address.' },
  'few-security': { ja: '安全対策と認証の記載は{count}件です。', en: '{count} statements on security and certificates were found.' },
  'no-survey-source': { ja: '調査の出どころや時期が書かれていません。', en: 'Source and date of the survey are not given.' },
  'long-term': { ja: '契約期間が{months}か月です。', en: 'The contract runs for {months} months.' },
  'whole-term-penalty': { ja: '途中解約のとき、残り期間の全額がかかります。', en: 'Ending early costs the fee for the whole remaining term.' },
  'no-early-end': { ja: '契約期間の途中では解約できないと書かれています。', en: 'The contract is said not to be cancellable before its end.' },
  'no-exception': { ja: '事業者の責任をすべて除き、例外の記載がありません。', en: 'All liability of the provider is excluded, with no exception.' },
  'no-terms': { ja: '規約の記載がなく、当てはまる条項は見当たりません。', en: 'No terms are mentioned, so there is no such clause to be seen.' },

  // The site and its summary
  'several-providers': { ja: '複数の事業者を紹介するページのようです。', en: 'The page seems to list several providers.' },
  'advice-signs': {
    ja: '注意サインが{count}件あります。二つ以上あるとき、ガイドは利用を控えることをすすめています。',
    en: 'There are {count} warning signs. With two or more, the guide advises against using the service.',
  },
  'advice-sign': { ja: '注意サインが1件あります。契約の前に確かめてください。', en: 'There is one warning sign. Look into it before signing.' },
  'advice-unread': { ja: '読めたページが少ないため、多くの項目を確認できていません。', en: 'Few pages could be read, so many points remain unchecked.' },
  'advice-open': { ja: '契約の前に確かめたいことが{count}項目あります。', en: 'There are {count} points to make sure of before signing.' },
  'advice-stated': { ja: '記載を確認できないものや、要確認のものはありませんでした。', en: 'Nothing was found to be absent or only partly stated.' },
} as const satisfies Record<string, Bilingual>;

/** The remark in one language. A key of another version of the catalogue shows as it is, a parameter that was not given as its name. */
export function renderNote(note: Note, lang: Lang): string {
  const sentence = Object.hasOwn(NOTES, note.key) ? NOTES[note.key as keyof typeof NOTES][lang] : note.key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = note.params?.[name] ?? whole;
    return typeof value === 'number' ? new Intl.NumberFormat(lang).format(value) : value;
  });
}
