import type { Category, Status } from '../../../core/model/audit.ts';
import type { Guide } from '../../../core/model/criterion.ts';
import type { PageKind, PageReason } from '../../../core/model/site.ts';

/** Japanese texts: the words of the field: statuses, categories, kinds of pages, sources. Every surface uses them. */
export const words = {
  appName: 'オンライン秘書サイト点検',
  /** Between the items of a list, and between a sentence's parts. */
  comma: '、',
  dot: '・',

  status: { met: '記載あり', partial: '一部・要確認', missing: '記載を確認できず', flagged: '注意', unknown: '未確認' } satisfies Record<Status, string> as Record<Status, string>,
  clear: '該当なし',
  pending: 'これから',
  notYet: 'まだ',
  countLabel: (word: string, count: number | null) => (count === null ? word : `${word} ${count}`),

  category: {
    company: '会社情報',
    contact: '連絡先',
    service: 'サービス内容',
    price: '料金・支払い',
    contract: '契約・規約',
    privacy: '個人情報・セキュリティ',
    support: 'サポート・運営',
    flag: '注意サイン',
  } satisfies Record<Category, string> as Record<Category, string>,

  kind: {
    home: 'ホーム',
    company: '会社案内',
    contact: 'お問い合わせ',
    price: '料金',
    service: 'サービス内容',
    flow: 'ご利用の流れ',
    faq: 'よくあるご質問',
    privacy: 'プライバシーポリシー',
    security: 'セキュリティ',
    terms: '利用規約',
    tokushoho: '特定商取引法に基づく表記',
    cases: '事例・お客様の声',
    news: 'お知らせ',
    recruit: '採用情報',
    blog: 'ブログ',
    other: 'ほかのページ',
  } satisfies Record<PageKind, string> as Record<PageKind, string>,

  reason: {
    network: 'つながりませんでした',
    timeout: '時間内に読み込めませんでした',
    http: 'サーバーがエラーを返しました',
    'not-found': 'ページがありません',
    login: 'ログインが必要です',
    robots: '自動で読むことを断っています（robots.txt）',
    'other-site': '別のサイトに移りました',
    policy: 'サイトの設定で読めませんでした',
    shell: '表示されるまで中身がありません',
    pdf: 'PDFです',
    'not-html': '文章のページではありません',
    limit: '読むページ数の上限を超えました',
    cancelled: '途中でやめました',
    'too-large': '大きすぎるため途中まで読みました',
  } satisfies Record<PageReason, string> as Record<PageReason, string>,
  pageStatus: {
    read: '読みました',
    reading: '読んでいます',
    waiting: '待っています',
    failed: '読めませんでした',
    blocked: '読めませんでした',
    empty: '中身がありません',
    skipped: '読んでいません',
  },

  guide: { G: 'ガイド', T: '依頼方法のガイド', P: '個人情報のガイド', K: 'スキルのガイド', S: '安全対策のガイド' } satisfies Record<Guide, string> as Record<Guide, string>,
  source: (guide: string, section: string) => `${guide}「${section}」`,
};
