import type { Subject } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { cellAt, comparedAs } from '../reading/cells.ts';
import { findCompanies, isCorporate, sameCompany } from '../company/names.ts';
import { partyAt } from '../reading/parties.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { inForeignProfile } from '../reading/whose.ts';

/**
 * Whose certificate a sentence speaks of. A mark belongs to the firm that holds it: not to the provider if its parent, franchisor,
 * subsidiary or client does (CRITERIA.md, rulings on cert.pmark and cert.isms).
 */

const GROUP =
  /(?:親会社|持株会社|持ち株会社|子会社|関連会社|関係会社|グループ(?:会社|企業|各社)|系列(?:会社|企業|の)|(?<!当社|弊社|当|わが|我が)グループ(?:では|内[ので])|フランチャイズ(?:本部|チェーン)?|FC本部|加盟店|本部|姉妹会社|parent company|(?:our|the|its) (?:parent|shareholder|franchisor|subsidiary|affiliate|headquarters)|shareholder|franchisor|subsidiar(?:y|ies)|affiliated? compan(?:y|ies)|group compan(?:y|ies)|sister company)/i;
const WITH_US = /(?:グループ会社|グループ各社|グループ企業|子会社|関連会社)(?:を|も)?(?:含|とともに|および|及び|ならびに|と当社)|当社(?:および|及び|ならびに|と)/;
const SELF = /当社|弊社|当(?:法人|事務所|所|室|センター|グループ)|わ(?:たし|たくし)(?:たち|ども)|私(?:たち|ども|共)|\bwe\b|\bour (?:company|firm|office|organi[sz]ation)\b/i;
/** A firm with the polite 様, or 'a client of ours': what is said is theirs. お客様, 皆様 alone are nobody's name. */
const CLIENT_BEFORE =
  /(?<!お客|客|皆|みな|利用者|会員|オーナー|ユーザー|仕|同|模|多|異|有)様(?:が|は|も|にて|では|、| )|(?:取引先|お?得意先|顧客|クライアント|導入企業|お客様|お客さま)の[^。、]{0,30}(?:が|は|も)|(?:取引先|得意先|顧客|クライアント)(?:様|さま)?(?:の中)?には|\b(?:our|a|one) (?:client|customer)s?\b/i;
/** The maker of what is used here: '利用中の会計ソフトの提供会社が…を取得しました'. */
const SUPPLIER =
  /(?:(?:ご?利用|使用|導入|契約|採用)(?:中の|している|する)|(?:ソフト|システム|ツール|サービス)の)[^。、]{0,16}(?:提供|開発|運営|販売)(?:会社|元|企業|事業者)(?:が|は|も|では)|(?:お願い|依頼|委託|お?任せ|契約)?(?:して|頼んで|使って|預けて|選んで)(?:い|お)[^。、]{0,4}(?:会社|業者|事業者|先|ところ|倉庫|工場|印刷所)(?:さん|様)?(?:で?は|が|も)/;
/** Honorific passive: what somebody respected did. */
const RESPECTED =
  /取得され(?:まし|た|て)|(?:認証|付与|認定|審査)を(?:受けられ|受けて(?:おられ|いらっしゃ))|(?:を|も|まで|とも)、?(?:お持ち|(?:取|持た)られ|持たれ|取って(?:おられ|いらっしゃ))/;
/** Somebody known: a colleague's firm, the neighbours, the office one worked for; with or without the polite さん. */
const ACQUAINTANCE =
  /(?:先輩|友人|友だち|友達|知人|知り合い|仲間|同業|ご近所|隣(?:の[^。、]{1,6})?|となり|主人|夫|妻|家族|前職|以前(?:の|お世話に)|前の|よそ|大手)[^。、]{0,24}(?:会社|事務所|法人|企業|業者|センター|ところ|方|さん)(?:さん|様)?(?:で?は|が|も|には?)|(?<!皆|みな|お客|奥|患者)さん(?:たち)?(?:で?は|が|も|にも?|、)/;
/** After a firm's name: it is the one that holds. */
const TOPIC = /^(?:\([^()]{0,30}\))?(?:(?:で|に)?は|が|も|の(?!(?:認証|審査|登録|認定|付与)(?:を|に|番号))|では|、|[(:][^():]*$|,? (?:is|holds?|has|was|are))/;
/** A certification body gives certificates; that its name stands there says nothing of the holder. */
const BODY =
  /審査|認証機関|登録機関|認証登録|付与機関|認定機関|指定|評価センター|品質保証|品質協会|マネジメントシステム|による|より|から|certification body|issued by|certified by|BSI|SGS|JQA|LRQA|DNV|TÜV|TUV|ビューロー|JICQA|JIPDEC|情報経済社会推進協会/i;

/** Who holds it, behind its name: 'プライバシーマークは、グループ会社の株式会社…が付与を受けています', 'ISMS（姉妹会社が取得）'. */
const SUBJECT_BEHIND = /^[^。、はがも()]{0,30}(?:[はもを]、?|\()([^。、はを()]{2,50})が(?=[^。、()]{0,24}(?:取得|付与|認証|認定|保有|持))/;

const LAPSED = /返上|失効|満了|取り下げ|^旧/;
/** Told of a time that is over: of a career. */
const WAS = /(?:でした|ていました)。?$/;
const NEAR = 40;
const MAX_HEADINGS = 2;

/** Names of the provider and its service, squeezed, for heads of tables. */
export const ownNames = (site: SiteView): string[] =>
  [...new Set(site.operatorVotes.filter((v) => v.subject === 'own').map((v) => foldText(v.value.name).replace(/\s|株式会社|合同会社|有限会社|一般社団法人/g, '')))].filter(
    (name) => name.length >= 2,
  );

const foreign = (site: SiteView, name: string): boolean => site.operator !== null && isCorporate(site.operator) && !sameCompany(name, site.operator);

/** Whose the words before a name say it is: 'own' where they say nothing. */
function byWords(site: SiteView, text: string, at: number): Subject {
  const before = text.slice(Math.max(0, at - 120), at);
  const after = text.slice(at, at + 120);
  if (CLIENT_BEFORE.test(before)) return 'client';
  if (RESPECTED.test(after) && !SELF.test(before)) return 'client';
  if (SUPPLIER.test(before) && !SELF.test(before)) return 'outsider';
  const known = ACQUAINTANCE.exec(before);
  if (known && !SELF.test(before.slice(known.index + known[0].length))) return 'outsider';
  const self = before.search(SELF);
  const group = GROUP.exec(before);
  if (group && !WITH_US.test(before) && !(self > group.index + group[0].length + 2)) return 'group';
  const named = findCompanies(before).filter((hit) => TOPIC.test(before.slice(hit.end)) && !BODY.test(before.slice(Math.max(0, hit.start - 12), hit.end + 8)));
  const last = named[named.length - 1];
  if (last && foreign(site, last.name) && !(self > last.end)) return /^様/.test(before.slice(last.end)) ? 'client' : 'group';
  const subject = SUBJECT_BEHIND.exec(after)?.[1] ?? '';
  if (SELF.test(subject) || BODY.test(subject)) return 'own';
  return GROUP.test(subject) || findCompanies(subject).some(({ name }) => foreign(site, name)) ? 'group' : 'own';
}

/** True where a heading near above names a firm that is not the operator. */
function underForeignName(site: SiteView, headings: readonly string[]): boolean {
  const named = headings.slice(0, MAX_HEADINGS).find((heading) => heading.length <= NEAR && findCompanies(heading).length > 0);
  return named !== undefined && findCompanies(named).every((hit) => foreign(site, hit.name));
}

/** What stands between the mark of a list and a name, and what follows a name that begins an entry: no particle that makes the firm the one who gives, audits or is asked. */
const ENTRY_START = /^[\s・･■□●○◆※*▼>-]{0,4}$/;
const ENTRY_REST = /^(?:様|さま)?(?:\s|[(:、,/|・]|$|(?=[^\u3041-\u3096ー]))/;

/** '・青空印刷株式会社　名刺・封筒　プライバシーマーク取得': an entry of a list of firms, or the logo of one, that begins with another firm's name. */
function startsForeign(site: SiteView, text: string): boolean {
  const [first] = findCompanies(text);
  if (!first || /。$/.test(text) || !ENTRY_START.test(text.slice(0, first.start)) || !ENTRY_REST.test(text.slice(first.end))) return false;
  return foreign(site, first.name) && !BODY.test(text) && !SELF.test(text);
}

/** Cells that name the body which certifies, not the firm that holds. */
const BODY_HEAD = /審査|認証機関|登録機関|認定機関|発行|付与機関|機関/;
/** Columns of a list of certificates. */
const MAX_CELLS = 12;
/** A cell is a firm's name and little more. */
const MAX_NOTE = 6;

/** Whose the row of a table of certificates is, by the cell that names its holder: null where none does. */
export function holderInRow(site: SiteView, page: PageView, start: number): 'own' | 'group' | null {
  const place = cellAt(page, start);
  if (!place) return null;
  for (const cell of (place.grid.rows[place.cell.row] ?? []).slice(0, MAX_CELLS)) {
    if (cell.start === place.cell.start || cell.end - cell.start > 2 * NEAR) continue;
    const head = place.grid.rows[0]?.[cell.col];
    if (head && head.end - head.start <= NEAR && BODY_HEAD.test(page.folded(head))) continue;
    const words = foldText(page.snapshot.text.slice(cell.start, cell.end)).trim();
    if (/^(?:当社|弊社|自社|当(?:法人|事務所|室))$/.test(words)) return 'own';
    const [firm] = findCompanies(words);
    if (firm && words.length - (firm.end - firm.start) <= MAX_NOTE && !BODY.test(words)) return foreign(site, firm.name) ? 'group' : 'own';
  }
  return null;
}

/** Subject of a certificate named at offset `at` of a sentence's text, given what the sentence's place says; `ofOthers`: the sentence already says that a data centre or contractor of somebody holds it. */
export function certificateHolder(site: SiteView, page: PageView, sentence: Sentence, at: number, ofOthers: boolean): Subject {
  const { text } = sentence;
  const base = ownInDisguise(page, sentence);
  const place = cellAt(page, sentence.start);
  const compared = place && comparedAs(page, place, ownNames(site));
  if (compared === 'other') return 'comparison';
  if (base !== 'own' && !(base === 'comparison' && compared === 'own')) return base;
  if (inForeignProfile(site, page, sentence.start) || underForeignName(site, sentence.headings)) return 'group';
  if (startsForeign(site, text) || holderInRow(site, page, sentence.start) === 'group') return 'group';
  if (ofOthers) return 'own';
  const holder = byWords(site, text, at);
  return holder === 'own' ? (partyAt(text, at, site, true) ?? 'own') : holder;
}

/** What a vacancy or the history says of the firm's certificates is said of the firm. */
function ownInDisguise(page: PageView, sentence: Sentence): Subject {
  const { text, block } = sentence;
  const subject = sentence.placed ?? sentence.subject;
  if (subject === 'vacancy' && SELF.test(text)) return 'own';
  if (subject === 'news' && page.subjects[block] === 'news' && !LAPSED.test(text) && !WAS.test(text)) return 'own';
  return subject;
}

/** The same for a picture, by its alt. */
export function pictureHolder(site: SiteView, alt: string): Subject {
  if (startsForeign(site, alt)) return 'group';
  const holder = byWords(site, alt, alt.length);
  return holder === 'own' ? (partyAt(alt, alt.length, site, true) ?? 'own') : holder;
}
