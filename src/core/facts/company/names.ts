import { foldText, squeeze } from '../../text/fold.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Names of companies and persons: their forms, and how they are compared. Input is folded text unless said otherwise. */

const CORPORATE =
  '(?:株式会社|\\(株\\)|有限会社|\\(有\\)|合同会社|\\(同\\)|合資会社|合名会社|(?:一般|公益)(?:社団|財団)法人|(?:特定非営利活動|NPO)法人|(?:税理士|行政書士|社会保険労務士|弁護士|司法書士|弁理士|医療|学校|社会福祉|監査)法人(?:社団|財団)?|(?:事業)?協同組合|商工会(?:議所)?|相互会社)';
const NAME_CHARS = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーA-Za-z0-9&'・.々〆\\-]";
/** Where a name ends in running text: a particle before other words, never inside katakana or kanji. */
const STOP =
  "(?=代表(?:取締役|社員|理事|者)|取締役|社長(?!室)|会長|個人情報|お?客(?:様|さま)(?:ご?相談|窓口)|お?問い?合わ?せ|相談(?:窓口|室|係)|(?:カスタマー)?(?:サポート)?窓口|担当|御中|宛|(?:では|には|とは|から|より|および|及び|ならびに|という|といった|として|による|において|について|です|でした|である|であり|様|[はがのをにへでも]|(?<!\\p{Script=Hiragana})と|と(?=株式会社|有限会社|合同会社))(?:[^\\p{Script=Hiragana}ー]|[ぁ-ん]{2,}|[おご](?=\\p{Script=Han})|$)|[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーA-Za-z0-9&'・.々〆\\-]|$)";
/** '株式会社を設立する', '株式会社の場合': words go on, no name follows. */
const NO_NAME =
  '(?!を|(?:と|に)な[りっ]|化(?:[^\\p{Script=Han}]|$)|[はがのにでとへも](?:[^\\p{Script=Hiragana}ー]|$)|など|として|から|より|では|には|とは|でも|への|との|または|および|もしくは|です)';
const PREFIXED = `${CORPORATE} ?${NO_NAME}${NAME_CHARS}{1,30}?${STOP}`;
/** A name of several Latin words, '株式会社Blue Sky Works', where nothing but the end of what names it follows. */
const PREFIXED_WORDS = `${CORPORATE} ?[A-Z][\\w&.'-]{0,30}(?: (?!(?:All|ALL|Rights|TEL|Tel|FAX|Fax|E-?mail|E-MAIL|Mail|MAIL|URL|Co\\b|CO\\b|Inc|INC|Ltd|Copyright|Address|Phone|Privacy|Contact|Since|is|are|was|and|or|of|in|by|the|has|can|tel|fax|mail|email|info|co|inc|all|rights|copyright)(?![a-z]))[A-Za-z][\\w&.'-]{0,30}){1,4}(?= ?(?:$|[\\n|｜、。,()（）「」©:：/／はがのをにへと]))`;
/** A Latin name before its legal form with a blank between or inside: 'MINATO 株式会社', 'MINATO WORKS株式会社'. */
const SUFFIXED_WORDS = `(?<![A-Za-z0-9] ?)(?!(?:Copyright|COPYRIGHT|All|ALL|TEL|Tel|FAX|Fax|URL|Mail|Address) )(?:[A-Z][A-Za-z0-9&'.-]{0,30} ){1,4}(?:[A-Z][A-Za-z0-9&'.-]{0,30})?(?:株式会社|有限会社|合同会社)(?!(?!及び|および|ならびに|並びに|[はがのを](?!\\p{Script=Hiragana}))${NAME_CHARS})`;
const SUFFIXED = `${"[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9&'・.々〆\\-]"}{1,30}(?:株式会社|\\(株\\)|有限会社|\\(有\\)|合同会社|協同組合|(?:税理士|行政書士|社会保険労務士|弁護士|司法書士|弁理士|監査)法人(?!${NAME_CHARS}))`;
const ENGLISH =
  "(?<![A-Za-z])(?:[A-Z][A-Za-z0-9&'.-]{0,30},? ){1,5}(?:Inc|INC|Co\\., ?Ltd|CO\\., ?LTD|Ltd|LTD|LLC|L\\.L\\.C|Corp|CORP|Corporation|CORPORATION|K\\.K|G\\.K|GK|KK)(?:\\.|(?![A-Za-z]))";
const COMPANY = new RegExp(`${SUFFIXED}|${SUFFIXED_WORDS}|${PREFIXED_WORDS}|${PREFIXED}|${ENGLISH}`, 'gu');

export interface NameHit {
  name: string;
  start: number;
  end: number;
}

const FORMS = new RegExp(CORPORATE, 'gu');
const HAS_FORM = new RegExp(`${CORPORATE}|${ENGLISH}`, 'u');
const BLANK_BEHIND_FORM = new RegExp(`^(${CORPORATE}) `, 'u');
const BLANK_BEFORE_FORM = new RegExp(` (${CORPORATE})$`, 'u');

const PLACEHOLDER = /サンプル|○○|〇〇|△△|●●|××|ダミー|テスト株式会社|\{\{|<\?/;

/** Written-out form: '㈱アオ' → '株式会社アオ', widths folded, '＆' as '&', no blank after the legal form. */
export function writtenOut(raw: string): string {
  return foldText(raw)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\(株\)/g, '株式会社')
    .replace(/\(有\)/g, '有限会社')
    .replace(/\(同\)/g, '合同会社')
    .replace(/(?<=[\u3040-\u9fff]) (?=[\u3040-\u9fff])/g, (space) => space)
    .replace(BLANK_BEHIND_FORM, '$1')
    .replace(BLANK_BEFORE_FORM, '$1');
}

/** True for a name with a legal form in Japanese or English. */
export const isCorporate = (name: string): boolean => HAS_FORM.test(name);

/** Most texts hold no legal form at all: a cheap look before the search. */
const ANY_FORM = /社|法人|組合|商工会|\([株有同]\)|Inc|INC|Ltd|LTD|LLC|L\.L\.C|Corp|CORP|K\.?K|G\.?K/;

/** Names of companies with a legal form, in order of place. */
export function findCompanies(text: string): NameHit[] {
  if (!ANY_FORM.test(text)) return [];
  return allMatches(text, COMPANY)
    .map((m) => ({ name: writtenOut(m[0]), start: m.index, end: m.index + m[0].length }))
    .filter((hit) => hit.name.replace(FORMS, '').length > 0 && !PLACEHOLDER.test(hit.name));
}

const LICENCE = '(?:税理士|公認会計士|行政書士|社会保険労務士|社労士|司法書士|弁護士|弁理士)';
const OFFICE = new RegExp(
  `${LICENCE} ?[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーA-Za-z]{2,16}?(?:事務所|オフィス|コンサルティング)|(?<![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])(?:(?![はがをのにでと])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーA-Za-z]){2,16}?(?:${LICENCE}|会計|法律|特許|労務)事務所`,
  'gu',
);
const OWN_OFFICE = new RegExp(`^${LICENCE} ?(.{2,10})事務所$`, 'u');

/** Offices of licensed professions, which have no legal form: '行政書士青木事務所', 'みなと会計事務所'. */
export function findOffices(text: string): NameHit[] {
  if (!text.includes('事務所') && !/オフィス|コンサルティング/.test(text)) return [];
  return [...text.matchAll(OFFICE)].map((m) => ({ name: writtenOut(m[0]), start: m.index, end: m.index + m[0].length }));
}

/** The professional's name in the name of the office ('税理士青木一郎事務所'), null for none. */
export const ownerOfOffice = (name: string): string | null => OWN_OFFICE.exec(name)?.[1] ?? null;

/** The distinguishing part of a name, for comparing: legal form, blanks, reading and case gone; kanji that stand in for katakana unified. */
export function coreName(name: string): string {
  return squeeze(writtenOut(name))
    .replace(/[(（][^)）]{0,80}[)）]/g, '')
    .replace(FORMS, '')
    .replace(/,?(?:Inc|Co\.,?Ltd|Ltd|LLC|Corp(?:oration)?|K\.?K|G\.?K)\.?$/i, '')
    .replace(/二/g, 'ニ')
    .replace(/[・.,\-ー'&＆]/g, '')
    .toLowerCase();
}

/** True where both name the same firm: equal at the core, or one is the other with a branch or addition. */
export function sameCompany(a: string, b: string): boolean {
  const [x, y] = [coreName(a), coreName(b)];
  return x === y || (x.length >= 3 && y.length >= 3 && (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x)));
}

const HAS_JAPANESE = /[\u3040-\u9fff]/;
const NAME_VALUE_CUT = /\s*(?:[(（【［[/／|｜※]|\n| 様| {2,}|(?:英文|英語|英訳|略称|旧社名|旧商号|読み|カナ|屋号|法人番号|代表)\s*[:：]).*$/s;

/** A value that is longer holds more than a name; the name stands first. */
const MAX_NAME_VALUE = 300;

/** A form in brackets with which a value begins belongs to the name, and is no remark on it. */
const withoutBrackets = (value: string): string =>
  value
    .trim()
    .replace(/^(?:㈱|[(（]株[)）])/, '株式会社')
    .replace(/^(?:㈲|[(（]有[)）])/, '有限会社')
    .replace(/^[(（]同[)）]/, '合同会社');

/** The name that a labelled value states: first line, without reading, Latin form or notes. */
export function nameFromValue(value: string): string {
  const first = withoutBrackets(value)
    .slice(0, MAX_NAME_VALUE)
    .replace(/^[「『"]|[」』"]$/g, '');
  const named = findCompanies(first.split('\n')[0] ?? '');
  // 'Minato Works LLC（合同会社ミナトワークス）': the registered name is the Japanese one.
  const japanese = /^[A-Za-z]/.test(first) && named[0] && !HAS_JAPANESE.test(named[0].name) ? named.find(({ name }) => HAS_JAPANESE.test(name)) : undefined;
  if (japanese) return japanese.name;
  const [hit] = named;
  const cut = first.replace(NAME_VALUE_CUT, '').trim();
  // 'サービス名(株式会社アオ)' and 'アオ事務所 / 株式会社アオ' name the firm behind the brand.
  if (hit && !isCorporate(cut)) return hit.name;
  return writtenOut(cut);
}

/** Titles that stand before or behind a person's name. */
const TITLES =
  '(?:代表取締役(?:会長|社長|副社長|専務)?(?:兼?(?:CEO|COO|CTO|社長))?|取締役(?:会長|社長)?|代表(?:社員|理事|者|弁護士|税理士)?|理事長|会長|社長|所長|室長|院長|店長|業務執行社員|職務執行者|運営(?:統括)?責任者|販売責任者|責任者|担当(?:者)?|部長|課長|マネージャー|税理士|公認会計士|行政書士|司法書士|社会保険労務士|中小企業診断士|弁護士|オーナー|主宰|ディレクター|CEO|COO|CTO|CFO|President|Representative Director|Founder|Managing Director|Director)';
const PERSON =
  "(?:[\\p{Script=Katakana}ー]{2,8}[ ]?[\\p{Script=Han}々]{0,3}[子美香奈恵里紀代江枝花菜希愛優真太郎男介樹也人彦司之助斗翔](?![\\p{Script=Han}々])|[\\p{Script=Han}々〆ヶ]{1,4}[ ]?[\\p{Script=Katakana}ー]{2,12}|[\\p{Script=Han}々〆ヶ]{1,4}[ ]?[\\p{Script=Han}々〆\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,6}|[\\p{Script=Hiragana}]{2,5}[ ][\\p{Script=Hiragana}\\p{Script=Han}]{1,5}|[\\p{Script=Katakana}ー]{1,10}(?:[ ・=][\\p{Script=Katakana}ー]{1,10}){1,3}|[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]*){1,3})";

const NOT_A_PERSON =
  /円(?:也)?$|^様|^さま|^取締役|^(?:代表|責任|経営|運営)者|^付き|^架空|^(?:番号|直通|窓口|受付|写真|質問|アドレス|回線)|氏名|お名前|ショップ|サポート|オーナー|デスク|スタッフ|チーム|オフィス|カスタマー|オペレーター|アシスタント|マネージャー|未定|請求|開示|お問い?合わせ|遅滞|非公開|担当者|記載|省略|以下|会社|法人|事務所|サービス|センター|株式|ください|します|ます|です|メール|電話|別途|準備|募集|紹介|挨拶|あいさつ|メッセージ|プロフィール|経歴|略歴|一覧|情報|について|取締役$|社長$|(?:証|書類?|票|印鑑?|簿|券|状|名義|口座|住所|同意)$|.の[\p{Script=Han}\p{Script=Katakana}]/u;

/** Family name and given name in two cells. */
const FAMILY_AND_GIVEN = /^\s*([\p{Script=Han}々]{1,3})\n([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4})\s*$/u;
const IS_TITLE = new RegExp(`^${TITLES}$`, 'u');
/** A person's name with titles stands at the beginning of its line. */
const MAX_NAME_LINE = 120;
const TITLES_BEFORE = new RegExp(`^\\s*(?:[・●■:：]|${TITLES}[\\s・/／兼:：、,]*)+`, 'u');
const TITLES_BEHIND = new RegExp(`(?<![\\s・/／、,])[\\s・/／、,]*(?:${TITLES})(?:[\\s・/／].{0,${MAX_NAME_LINE}})?$`, 'u');
const PERSON_FIRST = new RegExp(`^${PERSON}(?=$|[\\s、,/／・(（])`, 'u');

/** 'Mari Onishi (大西 真理), CEO': the name in brackets behind its Latin form, or null. */
function japaneseIn(line: string): string | null {
  const inside = /[(（]([^()（）]{2,40})[)）]/.exec(line)?.[1];
  const name = inside && /\p{Script=Han}/u.test(inside) ? personIn(inside) : null;
  return name && /\p{Script=Han}/u.test(name) ? name : null;
}

/** The first person's name in a labelled value ('代表取締役　山田 太郎' → '山田太郎'), or null. Names spaced letter by letter are closed up. */
export function personIn(value: string): string | null {
  const halves = FAMILY_AND_GIVEN.exec(value);
  if (halves && !NOT_A_PERSON.test(value.trim()) && !halves.slice(1).some((half) => IS_TITLE.test(half))) return `${halves[1]}${halves[2]}`;
  const line = (value.split('\n').find((l) => l.trim()) ?? '').trimStart().slice(0, MAX_NAME_LINE);
  let rest = line
    .replace(/[(（][^)）]{0,60}[)）]/g, ' ')
    .replace(/^[\p{Script=Han}\p{Script=Katakana}ー]{2,12}(?:部|課|室|局|センター|事業部)[ ・/、]+(?=\S)/u, '')
    .replace(/^[\p{Script=Han}\p{Script=Katakana}ー]{1,10}(?:[部課室局係]長|主任|マネージャー|センター長)[ ・/、]+(?=\S)/u, '')
    .replace(TITLES_BEFORE, '')
    .trim();
  rest = rest
    .replace(TITLES_BEHIND, '')
    .replace(/(?:様|氏|さん)$/, '')
    .trim();
  const spaced =
    /^[\p{Script=Han}々]{2,3} +[\p{Script=Han}々] +(?![他外様氏])[\p{Script=Han}々] ?$|^(?:[\p{Script=Han}々](?: +|$)){2,6}$|^[\p{Script=Han}々] +[\p{Script=Han}々] +[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,5} $/u.test(
      `${rest} `,
    )
      ? rest.replace(/ /g, '')
      : rest;
  const match = PERSON_FIRST.exec(spaced);
  if (!match || NOT_A_PERSON.test(match[0])) return null;
  return /^[A-Za-z]/.test(match[0]) ? (japaneseIn(line) ?? match[0].trim()) : match[0].replace(/ /g, '');
}

/** As short as what follows allows: '高橋由美子|よりご挨拶'. */
const PERSON_IN_TEXT = PERSON.replaceAll('{1,6}', '{1,6}?');

/** A given name in kana at the end of its line, which a particle must not cut off: '庄子ひとみ'. */
const KANA_NAME =
  '[\\p{Script=Han}々]{1,4} ?(?!です|より|から|まで|こと|という|とする|となる|とし|さん|では|とも|のみ)[\\p{Script=Hiragana}]{2,4}(?=$|[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])';

/** Names behind or before a representative's title in running text: '代表取締役 山田太郎', '代表の山田'. */
/** 'Our founder, Emi Tanaka, …'. */
const ENGLISH_INTRODUCED =
  /(?<!'s )\b(?:founder|owner|CEO|president|(?:representative|managing) director)(?: and [a-z]{3,12})?(?:,| is) ([A-Z][a-z'-]{1,20} [A-Z][A-Za-z'-]{1,20})(?=[,.]| (?:is|was|and|founded|started|spent|has|leads|runs))/gi;
const ENGLISH_TITLED =
  /\b([A-Z][A-Za-z'-]{1,30}(?: [A-Z][A-Za-z'.-]{0,30}){1,2})(?:,| [-|]) ?(?:(?:Co-?)?Founder|CEO|President|Representative Director|Managing Director|Owner)\b/g;

/** A name with the office behind it in brackets: '安達 ゆう（代表）'. */
const TITLE_BEHIND = new RegExp(
  `(?:^|[、。・／/|\\s])(${PERSON})\\s?\\((?:代表(?:取締役|社員|理事|者)?|室長|主宰|オーナー|店主|所長|運営責任者)(?:[・/、兼][^()]{1,12})?\\)`,
  'gu',
);

const TITLED = new RegExp(
  `(?:代表取締役(?:会長|社長)?(?:兼?(?:CEO|COO|社長))?(?:CEO)?|代表(?:社員|理事|者|税理士|公認会計士|弁護士|行政書士|社会保険労務士)|代表(?=[ :：/・のは])|(?:室長|所長|店主|主宰|オーナー)(?=の)|代表(?:取締役)?を(?:務め|つとめ|して)[^。、]{0,8}?、?|取締役社長|理事長|(?:運営(?:統括)?|販売|業務|通信販売)責任者|(?:Representative )?Director|President|CEO)[ :：/・]{0,3}(?:の|は)?[ :：]?(?:[/／兼・] ?[^\\s/／。、]{2,12}(?:責任者|管理者|部長|室長) )?(?:(?:CEO|COO|CTO)?である、?)?(?![^\\s/／。、]{2,12}(?:責任者|管理者))(${KANA_NAME}|${PERSON_IN_TEXT})(?=$|[^\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]|[はがのと]|より|です)`,
  'gu',
);
/** '当事務所を運営しているのは佐伯美穂です', '○○を営む三宅浩と申します': who runs it, without an office. */
const RUNS_IT = new RegExp(
  `(?:(?:運営|経営|主宰|切り盛り)(?:して(?:いる|おります|います))の(?:は|が)、?(${PERSON_IN_TEXT})(?=です|でございます|と(?:いい|申し)ます)|(?:を|の)(?:営む|営んでいる|営んでおります|運営する|運営している|主宰する|主宰している|切り盛りする|始めた|立ち上げた)(?:、)?(${PERSON_IN_TEXT})(?=と申します|といいます|と言います))`,
  'gu',
);
const NO_PROPER_NAME = /^(?:私|わたし|当社|弊社|当方|元|現役|地元|全員)|(?:者|人|士|師|婦|親|女|男|員|社|秘書|事務|主婦|夫婦|女性|男性|スタッフ|チーム|会社)$/;

/** Words without which no office is named. */
export const HOLDS_OFFICE =
  /代表|取締役社長|理事長|責任者|室長|主宰|オーナー|店主|所長|founder|owner|president|managing director|運営し|経営し|切り盛り|を営|を運営|立ち上げた|始めた|Director|President|CEO|Founder|Owner/;

/** Persons named with their office. */
export function personsWithTitle(text: string): NameHit[] {
  if (!HOLDS_OFFICE.test(text)) return [];
  const english = [...allMatches(text, ENGLISH_TITLED), ...allMatches(text, ENGLISH_INTRODUCED).filter((m) => /^[A-Z]\S+ [A-Z]/.test(m[1] as string))].map((m) => ({
    name: m[1] as string,
    start: m.index,
    end: m.index + m[0].length,
  }));
  const flat = text.replace(/ {2,}/g, ' ');
  const titled = allMatches(flat, TITLED).flatMap((m) => {
    const name = (m[1] as string).replace(/と(?:申し|いい|言い)ます$/, '').replace(/(?:は|が|です|より|の|と(?:する|します)?)$/, '');
    // '代表の台所のテーブル': a thing of the representative's, not the name.
    const isThing = /の$/.test(m[0].slice(0, m[0].length - (m[1] as string).length)) && flat[m.index + m[0].length] === 'の';
    return isThing || NOT_A_PERSON.test(name) || name.replace(/ /g, '').length < 2
      ? []
      : [{ name: /^[A-Za-z]/.test(name) ? name : name.replace(/ /g, ''), start: m.index, end: m.index + m[0].length }];
  });
  if (titled.length || english.length) return titled.length ? titled : english;
  const running = allMatches(flat, RUNS_IT).flatMap((m) => {
    const name = (m[1] ?? m[2]) as string;
    return NOT_A_PERSON.test(name) || NO_PROPER_NAME.test(name) ? [] : [{ name: name.replace(/ /g, ''), start: m.index, end: m.index + m[0].length }];
  });
  if (running.length) return running;
  return allMatches(flat, TITLE_BEHIND).flatMap((m) => {
    const name = m[1] as string;
    return NOT_A_PERSON.test(name) ? [] : [{ name: /^[A-Za-z]/.test(name) ? name : name.replace(/ /g, ''), start: m.index, end: m.index + m[0].length }];
  });
}
