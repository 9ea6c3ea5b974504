import type { Audit, Category, Evidence, Finding, Note, Status } from '../../src/core/model/audit.ts';
import { CATALOGUE, NOT_YET_EXAMINED } from '../../src/present/catalogue/catalogue.ts';
import notes from '../../src/present/catalogue/notes.ja.generated.json' with { type: 'json' };
import type { JobInput, JobPageInput } from '../../src/present/job.ts';

/** A made-up audit of a made-up provider, for tests of the views and for looking at them. */

const NOTES: Record<string, string> = notes;

const ORIGIN = 'https://asagiri-hisho.example';

const PAGES: Audit['pages'] = [
  { url: `${ORIGIN}/`, title: 'あさぎり秘書室｜静岡のオンライン秘書・事務代行', kind: 'home', status: 'read', reason: null, bytes: 9000, encoding: 'utf-8' },
  { url: `${ORIGIN}/company.html`, title: '会社案内｜あさぎり秘書室', kind: 'company', status: 'read', reason: null, bytes: 9000, encoding: 'utf-8' },
  { url: `${ORIGIN}/price.html`, title: '料金プラン｜あさぎり秘書室', kind: 'price', status: 'read', reason: null, bytes: 9000, encoding: 'utf-8' },
  { url: `${ORIGIN}/contact.html`, title: 'お問い合わせ｜あさぎり秘書室', kind: 'contact', status: 'read', reason: null, bytes: 9000, encoding: 'utf-8' },
  { url: `${ORIGIN}/privacy.html`, title: 'プライバシーポリシー｜あさぎり秘書室', kind: 'privacy', status: 'read', reason: null, bytes: 9000, encoding: 'utf-8' },
  { url: `${ORIGIN}/terms.pdf`, title: '利用規約', kind: 'terms', status: 'empty', reason: 'pdf', bytes: 9000, encoding: '' },
  { url: `${ORIGIN}/login/`, title: '', kind: 'other', status: 'blocked', reason: 'login', bytes: 900, encoding: 'utf-8' },
];

export const evidence = (quote: string, page = 1, value: unknown = null): Evidence => ({
  pageUrl: PAGES[page]?.url ?? '',
  pageTitle: PAGES[page]?.title ?? '',
  quote,
  prefix: '',
  suffix: '',
  selector: 'main',
  offset: 0,
  textHash: '00000000',
  value,
  confidence: 1,
});

/** A remark as an audit in Japanese writes it down. */
const written = ({ key, params }: Note): string => (NOTES[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name]));

const finding = (id: string, status: Status, value: unknown, proofs: Evidence[], noteKey: Note | null = null): Finding => ({
  id,
  status,
  value,
  evidence: proofs,
  note: noteKey && written(noteKey),
  noteKey,
});

const said = (id: string, value: unknown, quote: string, page = 1): Finding => finding(id, 'met', value, [evidence(quote, page, value)]);

/** Findings that say something; the others of the catalogue are `missing`, `unknown` or not examined. */
const SAID: Finding[] = [
  said('company.name', '合同会社あさぎり事務サービス', '運営 合同会社あさぎり事務サービス'),
  said(
    'company.address',
    { postalCode: '420-0999', prefecture: '静岡県', address: '静岡県静岡市葵区朝霧町9丁目8-7 あさぎりビル3階' },
    '〒420-0999 静岡県静岡市葵区朝霧町9丁目8-7 あさぎりビル3階',
  ),
  said(
    'company.existence',
    [{ type: 'corporate-number', number: '5010001987213', valid: true, lookupUrl: 'https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=5010001987213' }],
    '法人番号 5010001987213',
  ),
  said('company.founded', '2015-04', '設立 平成27年4月'),
  said('company.capital', 125000000, '資本金 1億2,500万円'),
  said('company.business', null, '事業内容 オンライン秘書、電話代行、経理代行'),
  said('company.representative', '朝霧 みなと', '代表社員 朝霧 みなと'),
  finding('company.staff', 'partial', null, [evidence('経験豊富なスタッフが多数在籍しています。', 0)], { key: 'headcount-vague' }),
  said('contact.phone', ['050-3204-8871'], '電話番号 050-3204-8871'),
  said('contact.email', ['info@asagiri-hisho.example'], 'info@asagiri-hisho.example', 3),
  said('contact.form', null, 'お問い合わせフォーム', 3),
  said('contact.channels', ['chat', 'email', 'form', 'phone'], '電話、メール、チャットでご連絡いただけます。', 3),
  said('contact.hours', { days: '平日', from: '09:00', to: '18:00' }, '受付時間 平日9:00〜18:00', 3),
  said('service.tasks', ['メール対応', 'スケジュール管理', '電話対応', 'データ入力', '資料作成', '経理'], 'メール対応、スケジュール管理、電話対応、データ入力、資料作成、経理', 0),
  said(
    'price.listed',
    [
      { yen: 39800, per: 'month', tax: 'in', hours: 30, plan: 'ライト' },
      { yen: 66000, per: 'month', tax: 'in', hours: 50, plan: 'スタンダード' },
      { yen: 3300, per: 'hour', tax: 'unsaid', hours: null, plan: null },
    ],
    'ライト 月額39,800円（税込）30時間まで',
    2,
  ),
  said('price.initial', 0, '初期費用はいただきません。', 2),
  said('payment.methods', ['bank-transfer', 'card'], 'お支払いは銀行振込またはクレジットカードです。', 2),
  said('contract.term', 3, '最低契約期間は3か月です。', 2),
  finding('contract.cancel', 'partial', null, [evidence('解約をご希望の場合は、お問い合わせください。', 2)], { key: 'ask-only' }),
  finding('contract.notice', 'unknown', null, [], { key: 'unread-pdf', params: { page: '利用規約' } }),
  said('privacy.policy', null, '個人情報保護方針', 4),
  said('privacy.purpose', null, 'お問い合わせへの回答、サービスの提供のために利用します。', 4),
  said('privacy.updated', '2025-10-01', '改定日 2025年10月1日', 4),
  finding('cert.pmark', 'partial', null, [evidence('プライバシーマークは現在取得準備中です。', 0)], { key: 'planned' }),
  finding('cert.isms', 'missing', null, []),
  said('security.https', null, 'https://asagiri-hisho.example/', 0),
  finding('terms.published', 'partial', null, [evidence('利用規約（PDF）', 0)], { key: 'link-only' }),
  finding('terms.tokushoho', 'missing', null, []),
  finding('payment.schedule', 'missing', null, []),
  finding('flag.low-price', 'met', null, []),
  finding('flag.contact-limited', 'met', null, []),
  finding('flag.no-company', 'met', null, []),
  finding('flag.cash-only', 'unknown', null, [], { key: 'pages-unread', params: { count: 1 } }),
];

/** Signs of a site that shows some. */
export const SIGNS: Finding[] = [
  finding('flag.low-price', 'flagged', null, [evidence('月会費 980円で、すべての業務をお任せいただけます。', 2)]),
  finding('flag.cash-only', 'flagged', null, [evidence('クレジットカード、銀行振込はご利用いただけません。', 2)]),
  finding('flag.no-company', 'flagged', null, [], { key: 'no-operator', params: { count: 5 } }),
];

const groups: readonly Category[] = ['company', 'contact'];

/** An audit with the given findings on top of the usual ones. */
export function sampleAudit(changed: Finding[] = []): Audit {
  const known = new Map([...SAID, ...changed].map((item) => [item.id, item]));
  const findings = CATALOGUE.map(
    ({ id, category }) => known.get(id) ?? (groups.includes(category) ? finding(id, 'missing', null, []) : finding(id, 'unknown', null, [], { key: NOT_YET_EXAMINED })),
  );
  const count = (status: Status) => findings.filter((item) => item.status === status && !item.id.startsWith('flag.')).length;
  const flags = findings.filter(({ id }) => id.startsWith('flag.'));
  const flagCount = (status: Status) => flags.filter((item) => item.status === status).length;
  return {
    schemaVersion: 1,
    tool: { name: 'Hisho Audit', version: '0', catalogue: '1' },
    lang: 'ja',
    site: { origin: ORIGIN, startUrl: `${ORIGIN}/`, title: PAGES[0]?.title ?? '', providerName: '合同会社あさぎり事務サービス' },
    startedAt: '2026-11-22T09:04:00.000Z',
    finishedAt: '2026-11-22T09:04:02.000Z',
    pages: PAGES,
    findings,
    summary: {
      met: count('met'),
      partial: count('partial'),
      missing: count('missing'),
      unknown: count('unknown'),
      flags: { flagged: flagCount('flagged'), clear: flagCount('met'), unknown: flagCount('unknown') },
      byCategory: {},
      advice: '',
      adviceKey: { key: '' },
    },
    manual: [],
    questions: [],
  };
}

/** A finished job, changed as the test wants. */
export const sampleJob = (changed: Partial<JobInput> = {}): JobInput => ({
  id: 'job-1',
  origin: ORIGIN,
  phase: 'done',
  startedAt: '2026-11-22T09:04:00.000Z',
  finishedAt: '2026-11-22T09:04:02.000Z',
  pages: PAGES,
  audit: sampleAudit(),
  error: null,
  permissionNeeded: false,
  ...changed,
});

/** A job after two pages. */
export function runningJob(changed: Partial<JobInput> = {}): JobInput {
  const pages: JobPageInput[] = PAGES.map((page, n) => ({ ...page, status: n < 2 ? 'read' : n === 2 ? 'reading' : 'waiting', reason: null }));
  const audit = sampleAudit();
  const findings = audit.findings.map((item) => (item.status === 'missing' ? { ...item, status: 'unknown' as const } : item));
  return sampleJob({ phase: 'running', finishedAt: null, pages, audit: { ...audit, findings }, ...changed });
}
