import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/core/model/dossier.ts';
import { DEFAULT_PROFILE, type ProfileInUse } from '../../src/core/model/profile.ts';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { decode, squeeze } from './readers.ts';
import { READERS } from './said.ts';
import { filledDossier } from './sample.ts';

/** Files say by which profile they count, where it is not the default, and keep what it leaves out apart. */

const PROFILE: ProfileInUse = { preset: 'phone', name: '秋の見積もり', changes: 1, weights: { 'contact.phone': 0, 'company.map': 3 } };
const FORMATS = Object.keys(READERS) as (keyof typeof READERS)[];

let ja: ReportLanguage;
let dossier: Dossier;
beforeAll(async () => {
  [ja, dossier] = await Promise.all([loadReportLanguage('ja'), filledDossier()]);
});

describe.each(FORMATS)('%s', (format) => {
  const read = (profile?: ProfileInUse) => squeeze(READERS[format](exportDossier(dossier, format, ja, profile ? { profile } : {}).data));
  it('names it, and says nothing of the default', () => {
    expect(read(PROFILE)).toContain('秋の見積もり');
    expect(read()).toBe(read(DEFAULT_PROFILE));
    expect(read()).not.toContain('ひな形');
  });
  it('of a comparison, too', () => {
    expect(squeeze(READERS[format](exportComparison([dossier, dossier], format, ja, { profile: PROFILE }).data))).toContain('秋の見積もり');
  });
});

it('what is left out stands in a section of its own, uncounted', () => {
  const text = exportDossier(dossier, 'md', ja, { profile: PROFILE }).data as string;
  const [counted = '', apart = ''] = text.split('## 見ない');
  expect(apart).toContain('**電話番号**');
  expect(counted.slice(counted.indexOf('## 会社情報'))).not.toContain('**電話番号**');
});

it('JSON keeps every finding, and the weights beside them', () => {
  const file = JSON.parse(decode(exportDossier(dossier, 'json', ja, { profile: PROFILE }).data)) as Record<string, unknown>;
  expect(file.profile).toEqual({ preset: 'phone', name: '秋の見積もり', weights: PROFILE.weights });
  expect(file.findings).toEqual(dossier.audit.findings);
});
