import type { Fact } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { answersTo } from '../reading/answers.ts';
import { bareLabel, KNOWN_LABEL, labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel } from '../reading/make.ts';
import { sentenceBefore } from '../reading/neighbours.ts';
import { findCompanies, HOLDS_OFFICE, personIn, personsWithTitle } from './names.ts';
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

const OF_BODY = /会社を設立|取締役|代表(?:社員|理事|執行役)|理事長|会長|執行役員|個人情報(?:保護)?(?:の)?(?:管理|取扱)?(?:責任者|管理者)|\bCEO\b|President|Director/i;

const REPRESENTATIVE =
  /^(?:(?:社長|代表(?:者)?|室長|所長|店主)の(?:お?名前|氏名|なまえ)|店主|経営(?:者|している人)|主宰(?:者)?|(?:つくった|はじめた|始めた|代表する)人|代表(?:取締役|社員|理事|者|責任者|取締役社長|取締役会長)?(?:社長)?(?:名|氏名|者名|者氏名|者の氏名)?|代表・?(?:運営)?責任者|取締役社長|社長|理事長|会長|所長|室長|代表者及び役員|(?:Representative(?:Director)?|President|CEO|Founder|Owner|Director|ManagingDirector)(?:[&/and]{1,3}\w+)?)$/i;
const RESPONSIBLE =
  /^(?:(?:運営|販売|業務|通信販売|サイト|(?:本)?サービス|事業|秘書室|お?問い?合わせ|ご?相談|(?:お?電話|受付|相談|お?問い?合わせ)?窓口|受付|現場)?(?:統括)?(?:の)?責任者(?:名|氏名)?|センター長|支配人|事務局長|統括マネージャー|運営統括責任者(?:名|氏名)?|(?:通信販売に関する)?業務の?責任者(?:の氏名)?|販売責任者|担当責任者|運営者(?:名|氏名)?|(?:書いて|やって|運営して|話を聞く|話をきく|お手伝い)(?:いる|する)?(?:人|ひと|者)|中の人|(?:切り盛り|取りまとめ|とりまとめ|まとめ|責任を(?:持|も|負)|営)(?:する|る|つ|う|む|んで(?:いる)|して(?:いる))?(?:人|ひと|者)|(?:運営|販売|サービス)の責任を(?:持つ|もつ|負う)(?:人|ひと|者)|PersoninCharge|Manager|Responsible(?:Manager|Person|Party)|PersonResponsible)$/i;
const OFFICERS = /^(?:役員(?:一覧|構成|紹介)?|経営陣)$/;
const CLIENT_PERSON = /様(?:$|[(（、。\s])|本人確認|お客様/;
/** A signature that gives the office and no name. */
const SIGNED = /(?:代表|代表者|代表(?:取締役|社員|理事|執行役員?)(?:社長|会長|CEO)?|取締役社長|主宰|室長|(?:Representative |Managing )Director|President|CEO|Founder)$/;
const ASKS_WHO =
  /(?:社長|代表(?:者|の方)?|責任者)(?:さん)?(?:は|って|の(?:お?名前|方))|(?:だれ|誰|どなた|どんな(?:人|方|ひと))が(?:運営|経営|やって|代表)|who (?:runs|owns|is (?:the )?(?:owner|ceo|president|representative))/i;
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
        subject: whoseDatum(site, page, hit.range.start, hit.subject, name !== null && holdsOtherOffice(hit.value)),
      },
    ];
  });
}

/** '山田 太郎（税理士法人アオ 社員税理士）': another office of the person who is named first, in brackets. */
const holdsOtherOffice = (value: string): boolean => {
  const at = value.search(/[(（]/);
  return at > 0 && findCompanies(value.slice(0, at)).length === 0 && findCompanies(value.slice(at)).length > 0;
};

const rawValue = (page: PageView, start: number, end: number): string => page.snapshot.text.slice(start, end);
const lineEnd = (page: PageView, start: number): number => {
  const end = page.snapshot.text.indexOf('\n', start);
  return end < 0 ? page.snapshot.text.length : end;
};

/** The name that a title alone on its line belongs to: the heading of its card, or the line before. */
function nameBeside(page: PageView, sentence: Sentence): string | null {
  const before = sentenceBefore(page, sentence);
  const candidates = [page.headings[sentence.block]?.[0], before && Math.abs(before.block - sentence.block) <= 1 ? foldText(rawValue(page, before.start, before.end)) : undefined];
  return candidates.map((words) => (words && words.length <= MAX_NAME_LINE ? personIn(words) : null)).find((name) => name !== null) ?? null;
}

const GREETING = /(?:代表(?:者|取締役)?|社長|オーナー|主宰)(?:の|より|から)?の?(?:ご?挨拶|ご?あいさつ|メッセージ|想い)/;
/** A name with a blank between its halves: without one, two kanji words look the same. */
const HALVES = /^\S{1,5} \S{1,6}$/;

/** The name under a greeting of the representative; null for none. */
function greeted(page: PageView, sentence: Sentence, text: string): string | null {
  const heading = page.headings[sentence.block]?.[0] ?? '';
  return GREETING.test(heading) && HALVES.test(text.trim()) && page.snapshot.blocks[sentence.block]?.level === 0 ? personIn(text) : null;
}

const TITLE_ALONE = new RegExp(`^${SIGNED.source}`);
/** A person's name alone on its line is no longer. */
const MAX_NAME_LINE = 30;

/** Most sentences name no office: what is cheap to see in the joined words is looked at first. */
const mayName = (page: PageView, { text, block }: Sentence): boolean => text.length <= 120 && (HOLDS_OFFICE.test(text) || GREETING.test(page.headings[block]?.[0] ?? ''));

function fromSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Person>[] {
  if (!mayName(page, sentence)) return [];
  // Joined text has lost the blanks that tell title from name: read the raw words.
  const text = foldText(page.snapshot.text.slice(sentence.start, sentence.end));
  if (text.length > 120 || CLIENT_PERSON.test(text) || /顧問|提携/.test(text)) return [];
  const named = personsWithTitle(text);
  const block = page.snapshot.blocks[sentence.block];
  const isSigned = !named.length && SIGNED.test(text) && text.length <= 30;
  const isTitle = isSigned && block?.region === 'main' && block.level === 0 && block.tag !== 'dt' && block.tag !== 'th';
  const name = isTitle && TITLE_ALONE.test(text.trim()) ? nameBeside(page, sentence) : null;
  const isGreeting = GREETING.test(page.headings[sentence.block]?.[0] ?? '');
  if (isTitle && (name !== null || isGreeting || !KNOWN_LABEL.test(bareLabel(text)))) {
    return [
      {
        value: { name, role: 'signature', ofBody: OF_BODY.test(text) },
        page: page.index,
        start: sentence.start,
        end: sentence.end,
        tactic: 'text',
        subject: whoseDatum(site, page, sentence.start, sentence.subject),
        confidence: 0.3,
      },
    ];
  }
  const signed = named.length ? null : greeted(page, sentence, text);
  return [...named, ...(signed ? [{ name: signed }] : [])].map((hit) => ({
    value: { name: hit.name, role: 'signature', ofBody: OF_BODY.test(text) },
    page: page.index,
    start: sentence.start,
    end: sentence.end,
    tactic: 'text',
    subject: whoseDatum(site, page, sentence.start, sentence.subject),
    confidence: confidenceOf('text', page) - 0.1,
  }));
}

/** 'Q. 社長は？ A. 漆原 岳です。': a name alone, or with its title. */
function fromAnswers(site: SiteView, page: PageView): Fact<Person>[] {
  return answersTo(page, ASKS_WHO).flatMap((hit): Fact<Person>[] => {
    const [first = ''] = hit.value.split(/[。\n]/);
    const alone = personIn(first.replace(/(?:です|でございます|と申します|が(?:代表|務め|つとめ)[^。]{0,20})$/, ''));
    const name = alone ?? personsWithTitle(first)[0]?.name ?? null;
    return name ? [{ ...factFromLabel(hit, { name, role: 'representative', ofBody: OF_BODY.test(first) }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }] : [];
  });
}

/** Rows that name the operator, of offices of licensed professions. */
const OPERATOR_ROW = /^(?:(?:役務提供|サービス提供)?(?:事業者|業者)(?:の?(?:名称?|氏名))?|販売(?:業者|事業者)|運営者|事務所名|屋号)$/;
const LICENSED_LINE = /(?:^|\n)[ \u3000\t]{0,8}((?:税理士|公認会計士|行政書士|社会保険労務士|司法書士|弁護士|弁理士)[ \u3000][^\n]{2,40})/;

/** '役務提供事業者 青木行政書士事務所⏎行政書士　青木 一郎': whoever practises there answers for it. */
function fromOfficeRows(site: SiteView, page: PageView): Fact<Person>[] {
  return labelled(page, OPERATOR_ROW).flatMap((hit): Fact<Person>[] => {
    const line = LICENSED_LINE.exec(rawValue(page, hit.range.start, hit.range.end))?.[1];
    const name = line ? personIn(foldText(line)) : null;
    return name ? [{ ...factFromLabel(hit, { name, role: 'responsible', ofBody: false }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }] : [];
  });
}

/** In the profile of one who trades under a name, the row of the person: '屋号 みなもと事務室⏎氏名 佐久間 恵'. */
const TRADE_ROW = /^(?:屋号|屋号名|事務所名|店名)$/;
const OWN_NAME_ROW = /^(?:氏名|お?名前|お?なまえ|本名|事業主(?:の?(?:名前?|氏名))?|個人事業主(?:名)?)$/;

function fromTraderRows(site: SiteView, page: PageView): Fact<Person>[] {
  if (labelled(page, TRADE_ROW).length === 0) return [];
  return labelled(page, OWN_NAME_ROW).flatMap((hit): Fact<Person>[] => {
    const isField = page.snapshot.blocks[page.blockAt(hit.range.start)]?.region === 'form';
    const name = isField ? null : personIn(hit.value);
    return name ? [{ ...factFromLabel(hit, { name, role: 'responsible', ofBody: false }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }] : [];
  });
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
    ...fromOfficeRows(site, page),
    ...fromTraderRows(site, page),
    ...fromAnswers(site, page),
    ...page.sentences.flatMap((sentence) => fromSentence(site, page, sentence)),
  ]);
}
