import type { Fact } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { bareLabel, KNOWN_LABEL, labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel } from '../reading/make.ts';
import { personIn, personsWithTitle } from './names.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';

/** Who answers for the provider: the representative or a responsible person, by name. */

export interface Person {
  /** Null where only a title is given, or the name only on request. */
  name: string | null;
  /** `representative` before `responsible` before a signature. */
  role: 'representative' | 'responsible' | 'signature';
  /** The title is one that only a company or other body has (代表取締役, 理事長), or one of an office in it (個人情報保護管理者). */
  ofBody: boolean;
}

const OF_BODY = /取締役|代表(?:社員|理事|執行役)|理事長|会長|執行役員|個人情報(?:保護)?(?:の)?(?:管理|取扱)?(?:責任者|管理者)|\bCEO\b|President|Director/i;

const REPRESENTATIVE =
  /^(?:代表(?:取締役|社員|理事|者|責任者|取締役社長|取締役会長)?(?:社長)?(?:名|氏名|者名|者氏名|者の氏名)?|代表・?(?:運営)?責任者|取締役社長|社長|理事長|会長|所長|室長|代表者及び役員|(?:Representative(?:Director)?|President|CEO|Founder|Owner|Director|ManagingDirector)(?:[&/and]{1,3}\w+)?)$/i;
const RESPONSIBLE =
  /^(?:(?:運営|販売|業務|通信販売|サイト)?(?:統括)?責任者(?:名|氏名)?|運営統括責任者(?:名|氏名)?|業務責任者|販売責任者|担当責任者|運営者(?:名|氏名)?|PersoninCharge|Manager|Responsible(?:Manager|Person|Party)|PersonResponsible)$/i;
const OFFICERS = /^(?:役員(?:一覧|構成|紹介)?|経営陣)$/;
const CLIENT_PERSON = /様(?:$|[(（、。\s])|本人確認|お客様/;
/** A signature that gives the office and no name. */
const SIGNED = /(?:代表|代表取締役|代表者|主宰|室長)$/;
const WITHHELD = /請求(?:が|に|いただ|の)[^。]{0,24}(?:開示|お知らせ|ご案内)|遅滞なく|お問い?合わせ|(?:disclosed|provided|available)[^.]{0,20} (?:up)?on request/i;

function fromLabels(site: SiteView, page: PageView, pattern: RegExp, role: Person['role']): Fact<Person>[] {
  return labelled(page, pattern).flatMap((hit) => {
    if (CLIENT_PERSON.test(hit.value.slice(0, 40)) || page.snapshot.blocks[page.blockAt(hit.range.start)]?.region === 'form') return [];
    const name = personIn(foldText(rawValue(page, hit.range.start, hit.range.end)));
    const said = name !== null || WITHHELD.test(hit.value) || /代表|取締役|責任者/.test(hit.value);
    if (!said) return [];
    const end = Math.min(hit.range.end, hit.range.start + ((hit.value.indexOf('\n') + 1 || 60) + 4));
    return [
      {
        ...factFromLabel(
          hit,
          { name, role, ofBody: OF_BODY.test(`${hit.label} ${hit.value.slice(0, 60)}`) },
          { start: hit.range.start, end: name ? Math.min(end, lineEnd(page, hit.range.start)) : hit.range.end },
        ),
        subject: whoseDatum(site, page, hit.range.start, hit.subject),
      },
    ];
  });
}

const rawValue = (page: PageView, start: number, end: number): string => page.snapshot.text.slice(start, end);
const lineEnd = (page: PageView, start: number): number => {
  const end = page.snapshot.text.indexOf('\n', start);
  return end < 0 ? page.snapshot.text.length : end;
};

function fromSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Person>[] {
  // Joined text has lost the blanks that tell title from name: read the raw words.
  const text = foldText(page.snapshot.text.slice(sentence.start, sentence.end));
  if (text.length > 120 || CLIENT_PERSON.test(text)) return [];
  const named = personsWithTitle(text);
  const block = page.snapshot.blocks[sentence.block];
  const isLabel = block?.tag === 'dt' || block?.tag === 'th' || KNOWN_LABEL.test(bareLabel(text));
  if (!named.length && SIGNED.test(text) && text.length <= 30 && block?.region === 'main' && block.level === 0 && !isLabel) {
    return [
      {
        value: { name: null, role: 'signature', ofBody: OF_BODY.test(text) },
        page: page.index,
        start: sentence.start,
        end: sentence.end,
        tactic: 'text',
        subject: sentence.subject,
        confidence: 0.3,
      },
    ];
  }
  return named.map((hit) => ({
    value: { name: hit.name, role: 'signature', ofBody: OF_BODY.test(text) },
    page: page.index,
    start: sentence.start,
    end: sentence.end,
    tactic: 'text',
    subject: whoseDatum(site, page, sentence.start, sentence.subject),
    confidence: confidenceOf('text', page) - 0.1,
  }));
}

/** Representatives and responsible persons named on the pages read. */
export function extractPeople(site: SiteView): Fact<Person>[] {
  return site.pages.flatMap((page) => [
    ...fromLabels(site, page, REPRESENTATIVE, 'representative'),
    ...fromLabels(site, page, RESPONSIBLE, 'responsible'),
    ...labelled(page, OFFICERS).flatMap((hit) =>
      personsWithTitle(hit.value.replace(/\n/g, '、'))
        .slice(0, 1)
        .map((p) => factFromLabel(hit, { name: p.name, role: 'representative' as const, ofBody: true })),
    ),
    ...page.sentences.flatMap((sentence) => fromSentence(site, page, sentence)),
  ]);
}
