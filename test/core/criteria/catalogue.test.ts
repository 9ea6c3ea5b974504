import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { criteriaDocument } from '../../../scripts/criteria-document.ts';
import { CRITERIA, EVIDENCE_CRITERIA, FLAG_CRITERIA } from '../../../src/core/criteria/index.ts';
import { MANUAL_CHECKS } from '../../../src/core/criteria/manual.ts';
import { PAGE_KINDS } from '../../../src/core/model/site.ts';

/** The catalogue as a whole: folder, registry, documents and texts agree. */

const root = new URL('../../../', import.meta.url);
const folder = new URL('src/core/criteria/', root);
const idsInFolder = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((group) => readdirSync(new URL(`${group.name}/`, folder)).map((file) => `${group.name}.${file.replace(/\.ts$/, '')}`));
const texts = [...CRITERIA.flatMap((c) => [c.title, c.question, c.why, c.ask]), ...MANUAL_CHECKS.flatMap((c) => [c.title, c.how])];

describe('the catalogue', () => {
  it('has 88 evidence criteria, 11 signs and 13 manual checks', () => {
    expect([EVIDENCE_CRITERIA.length, FLAG_CRITERIA.length, MANUAL_CHECKS.length]).toEqual([88, 11, 13]);
  });
  it('has one file for each criterion, and each file in the registry', () => {
    expect(CRITERIA.map((c) => c.id).sort()).toEqual(idsInFolder.sort());
  });
  it('has no id twice', () => {
    expect(new Set(CRITERIA.map((c) => c.id)).size).toBe(CRITERIA.length);
  });
  it('keeps the signs last, in a category of their own', () => {
    expect(CRITERIA.slice(-FLAG_CRITERIA.length).every((c) => c.category === 'flag' && c.id.startsWith('flag.'))).toBe(true);
  });
  it('names only criteria that exist, and decides them first, in `after`', () => {
    const ids = new Set(CRITERIA.map((c) => c.id));
    for (const criterion of CRITERIA) for (const id of criterion.after ?? []) expect(ids.has(id), `${criterion.id} after ${id}`).toBe(true);
  });
  it('names known page kinds and a source for each', () => {
    for (const { id, pages, sources } of CRITERIA) {
      expect(
        pages.every((kind) => PAGE_KINDS.includes(kind)),
        id,
      ).toBe(true);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });
  it('says everything in both languages, without accusing words', () => {
    for (const { ja, en } of texts) {
      expect(ja).toMatch(/[぀-鿿]/);
      // Japanese terms may stand in English sentences; whole Japanese texts may not.
      expect(en).toMatch(/[A-Za-z]{2}/);
      expect(en).not.toMatch(/[。、]/);
      expect(ja).not.toMatch(/違法|詐欺|怪しい|悪質|違反/);
    }
  });
  it('ends questions and sentences as the language does', () => {
    for (const { id, question, why, ask } of CRITERIA) {
      expect(question.ja, id).toMatch(/か$/);
      expect(question.en, id).toMatch(/\?$/);
      expect(why.ja, id).toMatch(/。$/);
      expect(ask.ja, id).toMatch(/(?:ください|でしょうか|ますか|ですか)。$/);
    }
  });
  it('is described in docs/criteria.md as the generator writes it (npm run docs:criteria)', () => {
    expect(readFileSync(new URL('docs/criteria.md', root), 'utf8')).toBe(criteriaDocument());
  });
});
