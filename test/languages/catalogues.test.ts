import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NOTES } from '../../src/core/audit/notes.ts';
import { CATALOGUE_FILES, CATALOGUES, type Catalogue } from './catalogues.ts';
import { filesBelow, readSource } from './syntax.ts';
import { isUsed, useOf } from './use.ts';

/** No text is missing in a language, none is left untranslated, and none is there that nobody shows. */

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** English texts with Japanese in them. */
const JAPANESE_IN_ENGLISH: [RegExp, string][] = [
  [/ kind\.tokushoho$/, 'the law has no English name that readers of the page would find'],
  [/^src\/present\/options\/words-ja\.ts languages$/, 'the name of a language, in itself'],
  [/ outcomes\.of\.\w+\.(quote|note)$/, 'quotations of Japanese sites, and the name of a page of one'],
  [/^src\/core\/criteria\/.*(?:特商法|特定商取引法)/, 'the name of a law'],
];

/** Texts that are the same in both languages although they are words. */
const SAME: [RegExp, string][] = [
  [/ formats\.(md|json|xlsx|csv|html)$/, 'names of formats'],
  [/ column\.id$/, 'ID'],
  [/ value\.payment\.paypal$/, 'a brand'],
  [/ outcomes\.of\.\w+\.(quote|note|criterion)$/, 'words of a Japanese site; ids'],
  [/ (?:keys\.groups\.[\d.]+keys\.[\d.]+keys\.\d+|popupKeys\.\d+\.keys)$/, 'names of keys'],
  [/\.id$/, 'anchors of addresses'],
  [/^src\/present\/values\/locale\.ts/, 'names of locales'],
];

/** Days are shown in Japanese as the site has them; English letters close with a name. */
const MORE_IN_ENGLISH = / value\.days\.|mail\.ts.* closing\.\d+$/;

const isAllowed = (list: readonly [RegExp, string][], place: string): boolean => list.some(([pattern]) => pattern.test(place));

/** Places of both languages' texts, as 'file path: text'. */
const all = (pick: (catalogue: Catalogue) => Map<string, string>): { place: string; text: string }[] =>
  CATALOGUES.flatMap((catalogue) => [...pick(catalogue)].map(([path, text]) => ({ place: `${catalogue.name} ${path}`, text })));

describe('catalogues', () => {
  test('are found where they are known to be', () => {
    expect([...CATALOGUE_FILES]).toEqual(expect.arrayContaining(['src/present/messages/ja/words.ts', 'src/present/messages/here.ts', 'src/present/help/words-en.ts']));
    expect(CATALOGUES.reduce((sum, { ja }) => sum + ja.size, 0)).toBeGreaterThan(1000);
  });

  test('have the same keys in both languages', () => {
    const only = CATALOGUES.flatMap(({ name, ja, en }) => [
      ...[...ja.keys()].filter((key) => !en.has(key)).map((key) => `${name} ${key}: not in English`),
      ...[...en.keys()].filter((key) => !ja.has(key) && !MORE_IN_ENGLISH.test(`${name} ${key}`)).map((key) => `${name} ${key}: not in Japanese`),
    ]);
    expect(only).toEqual([]);
  });

  test('say something in every place', () => {
    // A letter has empty lines; an example may do without a note or a quotation; Japanese sentences have no space between them.
    const empty = (pick: (catalogue: Catalogue) => Map<string, string>): string[] =>
      all(pick).flatMap(({ place, text }) => (text === '' && !/mail\.ts|highlights\.ts/.test(place) ? [place] : []));
    const ofExamples = empty(({ en }) => en);
    expect(ofExamples.filter((place) => !/ outcomes\.of\.\w+\.(?:quote|note)$/.test(place))).toEqual([]);
    expect(empty(({ ja }) => ja)).toEqual(ofExamples);
  });

  test('have no Japanese in English', () => {
    const left = all(({ en }) => en).filter(
      ({ place, text }) => JAPANESE.test(text) && !isAllowed(JAPANESE_IN_ENGLISH, place) && !isAllowed(JAPANESE_IN_ENGLISH, `${place} ${text}`),
    );
    expect(left).toEqual([]);
  });

  test('have no English in the place of Japanese', () => {
    const left = all(({ ja }) => ja).filter(({ place, text }) => /[a-z]{2}/i.test(text) && !JAPANESE.test(text) && !isAllowed(SAME, place));
    expect(left).toEqual([]);
  });

  test('have no text that nothing shows', () => {
    const users = [...filesBelow('src', /\.tsx?$/), 'scripts/privacy-document.ts'].filter((file) => !CATALOGUE_FILES.has(file));
    const use = useOf(users.map(readSource));
    const unused = CATALOGUES.filter(({ name }) => !/:\d+$/.test(name)).flatMap(({ name, ja }) => [...ja.keys()].filter((key) => !isUsed(key, use)).map((key) => `${name} ${key}`));
    expect(unused).toEqual([]);
  });
});

describe('remarks of findings', () => {
  const core = filesBelow('src/core', /\.ts$/).filter((file) => file !== 'src/core/audit/notes.ts');
  const { named } = useOf([...core, ...filesBelow('src/present', /\.ts$/)].map(readSource));
  const code = core.map((file) => readFileSync(file, 'utf8')).join('\n');

  test('are all said by something', () => {
    // `unread-${reason}`, `…-${kind}`: made of a beginning and a word.
    const isMade = (key: string): boolean => [...code.matchAll(/`([a-z-]+-)\$\{/g)].some(([, start = '-']) => key.startsWith(start));
    expect(Object.keys(NOTES).filter((key) => !named.has(key) && !isMade(key))).toEqual([]);
  });

  test('have the same parameters in both languages', () => {
    const parameters = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, { ja, en }] of Object.entries(NOTES)) expect(`${key} ${parameters(en)}`).toBe(`${key} ${parameters(ja)}`);
  });
});

describe('the browser’s own catalogue', () => {
  type Entries = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
  const [ja, en] = (['ja', 'en'] as const).map((lang) => JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Entries) as [Entries, Entries];

  test('has the same messages with the same placeholders', () => {
    const shape = (entries: Entries) => Object.entries(entries).map(([key, { placeholders = {} }]) => `${key} ${Object.values(placeholders).map(({ content }) => content)}`);
    expect(shape(en)).toEqual(shape(ja));
    expect(Object.values(en).filter(({ message }) => JAPANESE.test(message) || message === '')).toEqual([]);
    expect(Object.entries(ja).filter(([key, { message }]) => key !== 'uiLanguage' && !JAPANESE.test(message))).toEqual([]);
  });

  test('has the messages that are used, and no others', () => {
    const manifest = readFileSync('manifest.json', 'utf8');
    const code = filesBelow('src', /\.tsx?$/)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const used = new Set([...manifest.matchAll(/__MSG_(\w+)__/g), ...code.matchAll(/getMessage\('(\w+)'/g)].map(([, name = '']) => name));
    expect(Object.keys(ja).sort()).toEqual([...used].sort());
  });
});
