import { siteFromFolder } from '../../src/cli/folder.ts';
import { auditSite } from '../../src/core/audit/run.ts';
import type { Audit, Evidence, Finding, Lang } from '../../src/core/model/audit.ts';
import { bareDossier, type Dossier } from '../../src/core/model/dossier.ts';
import { auditPages } from '../support/audit-html.ts';

/** Dossiers of made-up providers for the tests of exports. */

const AUDITS = new Map<string, Promise<Audit>>();

/** Each folder is read once. */
function auditOf(folder: string, lang: Lang): Promise<Audit> {
  const key = `${lang} ${folder}`;
  const known = AUDITS.get(key) ?? siteFromFolder(folder, { now: () => '2026-11-22T09:04:00.000Z' }).then((site) => auditSite(site, { lang, version: '9.8.7-test' }));
  AUDITS.set(key, known);
  return known.then((audit) => structuredClone(audit));
}

/** A whole site, with what a person adds: one verdict corrected each way, two checks made, an answer received. */
export async function filledDossier(folder = 'public/demo/asagiri', lang: Lang = 'ja'): Promise<Dossier> {
  const audit = await auditOf(folder, lang);
  return {
    audit,
    verdicts: [
      { criterion: 'service.quality-check', status: 'missing', note: '電話で聞いたら、確認はしていないそうです。', at: '2026-11-23T01:00:00.000Z' },
      { criterion: 'cert.isms', status: 'met', note: '登録証の写しを受け取りました。', at: '2026-11-23T02:00:00.000Z' },
    ],
    manual: [
      { id: 'manual.reviews', state: 'good', note: '口コミは三件、どれもよい。', at: '2026-11-23T03:00:00.000Z' },
      { id: 'manual.registry', state: 'concern', note: '登記の住所が違う。', at: '2026-11-24T03:00:00.000Z' },
    ],
    answers: [{ criterion: 'service.replacement', text: '担当者は三営業日で交代できます。', at: '2026-11-25T00:00:00.000Z' }],
  };
}

export const evidence = (quote: string, url: string, value: unknown = null): Evidence => ({
  pageUrl: url,
  pageTitle: '会社概要',
  quote,
  prefix: '',
  suffix: '',
  selector: '',
  offset: 0,
  textHash: '',
  value,
  confidence: 1,
});

const PLAIN = auditPages({
  '/': '<title>あさぎり</title><p>x</p>',
  '/company': { html: '<title>会社概要</title><p>y</p>', kinds: ['company'] },
  '/terms': { html: '', kinds: ['terms'], status: 'failed', reason: 'not-found' },
});

/** An audit of two pages, with some findings set. */
export function madeAudit(set: Record<string, Partial<Finding>> = {}): Audit {
  const made = structuredClone(PLAIN);
  return { ...made, findings: made.findings.map((finding) => ({ ...finding, ...set[finding.id] })) };
}

export const COMPANY = 'https://provider.example/company';

/** Texts that try to be something else in a file. */
export const HOSTILE = [
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\u0000=1+1',
  '＝１＋１',
  '＋１',
  '－１',
  '＠SUM(A1)',
  '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>',
  `"'>&amp;<b onmouseover='x'>`,
  '_x0041_ _x000D_ _X0041_',
  'a\u0000\u0007\u001b\u007f\u0085b\u2028c',
  `half \uD83D and \uDE00 whole \u{1F600}`,
  '\uFFFE\uFFFF',
  '| a | b |\n\n# 見出し\n- [x](javascript:alert(1)) `x` ~~y~~',
  '改行\r\n二行目\r三行目\n四行目, "引用", 終わり',
  '\u202Eoverride\u202C \u2066isolate',
  ']]> --> <!-- {{x}} %s',
  '長'.repeat(40_000),
];

/** A dossier whose every text is one of the hostile ones, and whose addresses are none. */
export function hostileDossier(text: string): Dossier {
  const bad = madeAudit({
    'company.name': { status: 'met', value: text, evidence: [evidence(text, COMPANY, text), evidence(text, 'javascript:alert(1)')], note: text, noteKey: null },
    'contact.phone': { status: 'partial', value: [text, text], evidence: [evidence(text, `https://provider.example/${text.slice(0, 50)}`)], note: null, noteKey: null },
    'price.listed': { status: 'met', value: [{ yen: 10_000, per: 'month', tax: 'in', hours: 10, plan: text }], evidence: [evidence(text, COMPANY)], note: text, noteKey: null },
    'flag.overclaim': { status: 'flagged', value: null, evidence: [evidence(text, COMPANY)], note: text, noteKey: null },
  });
  return {
    audit: {
      ...bad,
      site: { origin: 'https://provider.example', startUrl: 'javascript:alert(1)', title: text, providerName: text },
      tool: { ...bad.tool, version: text },
      pages: [...bad.pages, { url: 'data:text/html,<script>alert(1)</script>', title: text, kind: 'other', status: 'read', reason: null, bytes: 1, encoding: text }],
      questions: [{ criterion: 'contract.notice', text }],
    },
    verdicts: [{ criterion: 'cert.pmark', status: 'met', note: text, at: text }],
    manual: [{ id: 'manual.reviews', state: 'good', note: text, at: text }],
    answers: [{ criterion: 'contract.notice', text, at: text }],
  };
}

export const bare = (set?: Record<string, Partial<Finding>>): Dossier => bareDossier(madeAudit(set));
