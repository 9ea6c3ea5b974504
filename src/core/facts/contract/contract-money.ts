import type { Fact } from '../../model/fact.ts';
import { isDeferred } from '../../text/assertion.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { endingContext, isAboutEnding, namesEnding, OF_TRIAL } from './ending.ts';
import { type Context, factFromUtterance, nearContext, type Utterance, utterances } from '../reading/utterances.ts';
import type { SiteView } from '../reading/view.ts';

/** Renewal, penalty and settlement: what goes on by itself, what leaving costs, and what comes back. */

export type Renewal = 'auto' | 'none';

export interface Penalty {
  kind: 'none' | 'some';
  /** The fee for the whole rest of the term is due. */
  wholeTerm: boolean;
}

const NOT_OF_CONTRACT =
  /保[存管]期間|(?:呼び出し|待ち|通話|録音)時間|サブスク|(?:更新|期限|登録|入力|返信)[^。、]{0,4}忘れ|忘れ(?:防止|な|ず)|定義ファイル|ソフト(?:ウェア)?の|OSの?|カード(?:情報)?の|SSL|ドメイン|マーク|認証|アプリ|カレンダー|パスワード|求人|雇用|派遣|サイトの更新|(?:お客様|貴社|御社)の[^。]{0,12}(?:更新|契約書)|(?:情報|状況|進捗|データ|画面|一覧|シート|(?<!意思|意思の)表示|在庫|予定表?)(?:の|は|が|を)[^。]{0,14}?更新|ブログ|記事|(?:作業|業務|対応)を(?:続け|継続)|お知らせの更新/;
const AUTO =
  /\b(?:plans?|contracts?|retainers?|agreements?|subscriptions?|memberships?|terms?|service|it)\b[^.]{0,12}\b(?:carr(?:y|ies)|rolls?|runs?|goes?|keeps? going|continues?)(?: on| over)?,? (?:from )?(?:month (?:to|by|after) month|each month|every month|monthly|year (?:to|by) year|each year)[^.]{0,24}(?:until|unless)|(?:お?止め|お?やめ|解約)(?:る|に?なる|する|される|を?(?:お?申し?出|お?手続き?)[^。、]{0,6})まで(?:は)?、?[^。]{0,16}(?:続[きく]|更新(?:し|さ)|継続(?:し|さ|と))|(?:お?止め|やめ|解約|終わり)[^。、]{0,6}と(?:おっしゃ|言わ|仰|ご?連絡)[^。、]{0,8}まで(?:は)?、?[^。]{0,16}(?:続[きくい]|更新|継続)|(?:何も|なにも)(?:し|なさら|おっしゃら|言わ)な(?:くても|ければ|いと)[^。、]{0,14}(?:更新|継続|延長|続|つづ)|自動(?:的)?(?:に|で)?(?:は)?[、 ]?(?:ご)?(?:契約|期間|[0-9]{1,2}(?:ヶ月|か月|カ月|ヵ月|ケ月|年)間?)?(?:が|を|の)?(?:は)?(?:更新|継続|延長)|(?:更新|継続|延長)(?:は)?自動|自動(?:的に|で)[^。、]{0,14}(?:延び|のび|延ばさ|続[きくい]|つづ[きくい])|(?:だまって|黙って|知らない(?:うち|間)に|いつの(?:間|ま)にか)[^。]{0,8}(?:翌月|次の月|来月|契約|ご?利用)[^。、]{0,8}(?:更新|継続|延長|延び|続[きくい])|(?:勝手に|ひとりでに|放っておいても|ほうっておいても|何もしなければ)[^。]{0,12}(?:更新|継続|延長|延び|続[きくい]|(?:翌月|来月|(?:次|つぎ)の(?:月|期間|[0-9一二三六]{1,2} ?[かヶカ]月))(?:分|ぶん)?[がにへ](?:始ま|はじま|入|進|移))|(?:お?申し?出|ご?連絡)[がの]ないまま[^。、]{0,6}(?:翌月|次の)[^。、]{0,6}(?:進|入|始ま|続[きく])|(?:以降|以後|その(?:後|あと|のち)|満了後)(?:は|も|、)*(?:[0-9一二三六]{1,2} ?[かヶカヵケ箇]?月|ひと月|半年|[0-9一]{1,2} ?年)間?(?:ごと|ずつ|毎|単位)(?:に|で)?、?[^。、]{0,6}(?:(?<!手)(?:続|つづ)[いきく]|延び|延長(?:さ|し|と))|renew(?:s|ed|al)? automatically|automatic(?:ally)? renew|auto-?renew|renews? (?:monthly|annually|every|each)[^.]{0,20}until|rolls? over (?:month|from|automatically|for)|continues? (?:automatically|month)/i;
const UNLESS =
  /(?:申し?出|届け?出|書面(?:の(?:到達|提出))?|届|通知|連絡|お話|お声|お知らせ|意思表示|意思の表示|意思|解約(?:の)?(?:申し?出|手続き?|申請)?|異議|異存|反対|ご?不都合|申し?入れ)[^。]{0,24}(?:ない|なけれ|なき|無い|ありません|限り|かぎり)[^。]{0,50}(?:更新|継続|延長|延び|延ば|のび(?:ます|て|る)|次の(?:期間|半年|[0-9一二三六]+ ?[かヶ]月|[1一]年)(?:へ|に)(?:進|移|入)|続[きくい]|移り|移行|ご?利用いただ|同(?:一|じ)(?:の)?(?:条件|内容))|(?:申し?出|ご?連絡|解約|終了|言われる|おっしゃる|」とお?(?:聞き|うかがい)する)[^。]{0,16}まで(?:は)?[^。]{0,10}(?:継続|(?:続|つづ)[きく]|更新)|(?:おっしゃら|言われ|お申し付けが|お声がけが)な(?:け|い)[^。]{0,40}(?:翌月|次の月|翌年|(?<!届き)(?:続|つづ)[きく]|更新|継続)|unless[^.]{0,60}(?:renew|continue)/i;
/** What renews itself and is no contract: 'スケジュールは自動で…'. Plans, terms and what follows them are contracts. */
const OTHER_SUBJECT =
  /^(?![^。]*(?:契約|プラン|コース|期間|ご?利用|サービス|会員|会費|申し?込|以降|以後|その(?:後|あと|のち)|[0-9](?:ヶ|か|カ|ヵ|ケ|箇)月目|満了|毎月|更新|(?:お?申し?出|ご?連絡|ご?通知|お?届け|お?知らせ)[がの]|意思))[^。、]{1,24}(?:は|が|も|を)、?[^。、]{0,16}$/;
/** Every time it is asked whether to go on. */
const ASKED_EACH_TIME =
  /満了[^。]{0,12}ご?意(?:向|思)[^。、]{0,4}(?:確認|伺|うかが)|(?:勝手に|ひとりでに|自動(?:で|的に))[^。、]{0,6}(?:続|つづ|更新|延長)[^。、]{0,6}(?:こと(?:は|も))?(?:ありません|ございません|ません)|(?:更新|継続|続け|つづけ)(?:する|される|られる|なさる|る)?か(?:どうか|否か|、?(?:続け|つづけ)ないか|、?やめるか|、?終える?か)?(?:を|は|、)?[^。]{0,14}(?:確認|うかが[いっ]|伺[いっ]|お?聞き|お?尋ね|おたずね)|(?:続け|つづけ)る・?(?:続け|つづけ)ない(?:は|を)、?[^。、]{0,8}(?:うかが|伺|お?聞き|お?尋ね|おたずね)|ご?意(?:向|思)を?(?:ご?確認|うかが|伺|お?聞き)[^。、]{0,8}(?:更新|継続|続け)|(?:更新|継続)の?(?:ご)?意(?:思|向)[^。]{0,10}(?:確認|うかがい|伺い)/;
/** 'Nothing renews by itself'. */
const NOTHING_RENEWS = /\b(?:nothing|no (?:plan|contract|retainer)|never|does(?: not|n't)|do(?: not|n't)|will not|won't)\b[^.]{0,24}\b(?:renews?|rolls? over)\b/i;
/** Headings, labels and questions about the contract's course. */
const OF_CONTRACT = /契約|期間|区切り|(?:続|つづ)け|自動(?:的?に|で)/;
/** It goes on only where the client says so. */
const ONLY_ON_REQUEST =
  /(?:続け|継続|延長|更新)(?:し)?(?:たい|を?ご?希望の?)[^。、]{0,8}(?:だけ|のみ)[^。、]{0,10}(?:お?申し|ご?連絡|お?知らせ|お?声)|(?:(?:続けて|引き?続き|継続して)[^。、]{0,12}(?:場合|とき|際|方)は、?|続ける(?:場合|とき|際)は、?)[^。、]{0,10}(?:あらためて|改めて|再度|もう一度)[^。、]{0,8}(?:お?申し?込|お手続|ご?契約)|期間(?:が|の)(?:終われば|終わると|満了(?:とともに|すれば|すると|を迎えると|で)|終了(?:とともに|で))[^。、]{0,8}(?:終わり|終了)|(?:延長(?:を|の)?(?:ご)?希望|更新(?:を|の)?(?:ご)?希望)[^。]{0,8}(?:とき|場合|方)(?:だけ|のみ)|(?:翌月|来月|次回|継続|更新)[^。]{0,16}(?:とき|場合)(?:のみ|だけ)[^。]{0,10}(?:連絡|申し)/;
/** 'No steps needed to renew.' */
const NO_FORMALITY = /(?:契約)?更新(?:の)?(?:お)?手続き?(?:は|も)?(?:一切)?(?:不要|いりません|要りません|必要(?:は)?(?:ありません|ございません|なし))/;
/** What comes when the term is over: 'そのまま次の3か月に入ります'. */
const GOES_ON =
  /^(?:はい、)?(?:(?:何も|とくに|特に)(?:おっしゃら|お申し出が|ご?連絡が|言われ)な(?:ければ|い(?:とき|場合|かぎり|限り)は?)、?)?(?:そのまま|同じ(?:内容|条件)で)、?[^。、]{0,6}(?:次の(?:期間|[0-9一二三六]{1,2} ?[かヶカヵケ箇]?月|半年|[1一]年)|翌月|翌年)[^。、]{0,6}(?:入り|続き|移り|進み|更新)ます/;
const TERM_OVER = /期限(?:が|に)(?:き|来|切れ)|期間[^?。]{0,8}(?:終わ|満了|過ぎ|切れ)|満了/;
const DENIED =
  /^(?:る|れる|される|する|む)?こと(?:は|も)(?:(?:あり|ござい)ません|な[いくし])|^は?、?(?:せず|されず|いたさず|なさらず)|^(?:た?り(?:は|も)?)?(?:の?(?:契約|設定|対応|方式)?)?(?:は|も|が|に|で|と)?(?:され|いたし|致し|し(?:て(?:い|お)(?:り)?)?|なり|なって(?:い|お)(?:り)?|あり|では|では(?:あり|ござい)|行(?:い|って(?:い|お)(?:り)?)|ござい|(?:する|される)こと(?:は|も)(?:あり|ござい))?(?:は)?(?:ません|ない(?!場合|限り|かぎり)|なし)|^(?:[:は]?(?:なし|無し|ございません|いたしません))|not\b/i;

/** Says only where it will be said, or speaks of other contracts of the client's. */
const isNothing = ({ page, sentence, above }: Utterance): boolean => isDeferred(sentence.text) || isEntrustedAt(page, sentence.text, above);

/** The nearest context, where it is about this and not about a trial. */
function contextMatching(utterance: Utterance, pattern: RegExp, not?: RegExp): Context | null {
  const context = nearContext(utterance, pattern);
  return context && !not?.test(context.text) && !OF_TRIAL.test(context.text) ? context : null;
}

function renewalOf(utterance: Utterance): { value: Renewal; context: Context | null } | null {
  const { text } = utterance.sentence;
  const context = contextMatching(utterance, /自動(?:的に|で)?(?:更新|継続|延長|延び|続)|(?:勝手に|ひとりでに)[^。、]{0,4}(?:延び|続)|更新|つづける|renew/i);
  if (text.length > 400 || isNothing(utterance) || NOT_OF_CONTRACT.test(text) || (OF_TRIAL.test(text) && !/契約期間|本契約/.test(text)) || utterance.document === 'privacy')
    return null;
  if (NOTHING_RENEWS.test(text)) return { value: 'none', context };
  const auto = AUTO.exec(text);
  if (auto && OTHER_SUBJECT.test(text.slice(0, auto.index)) && !/契約|満了|解約/.test(text)) return null;
  if (auto) {
    const behind = text.slice(auto.index + auto[0].length, auto.index + auto[0].length + 24);
    const before = text.slice(Math.max(0, auto.index - 12), auto.index);
    return { value: DENIED.test(behind) || /not $/i.test(before) ? 'none' : 'auto', context };
  }
  if (UNLESS.test(text) || NO_FORMALITY.test(text)) return { value: 'auto', context };
  const over = GOES_ON.test(text) ? contextMatching(utterance, TERM_OVER) : null;
  if (over) return { value: 'auto', context: over };
  if (ASKED_EACH_TIME.test(text) && (context || /契約|翌月|次の月|満了|期間/.test(text) || utterance.above.some((words) => OF_CONTRACT.test(words))))
    return { value: 'none', context };
  if (ONLY_ON_REQUEST.test(text) || (context && /^(?:その)?都度/.test(text))) return { value: 'none', context };
  if (!context) return null;
  if (/^(?:契約は)?自動(?:的)?(?:に|で)は?[^。、]{0,8}(?:せず|わず|しな|わな|ません)/.test(text)) return { value: 'none', context };
  const named = /自動|勝手/.test(context.text) || /renew/i.test(context.text);
  if (named && /^(?:(?:いいえ|いえ)、?)?(?:され|なり|いたし|し|延び|続き|延長(?:し|され))(?:ません|ない)/.test(text)) return { value: 'none', context };
  if (named && /^(?:され|なり|いたし)ます|^(?:はい|あり|有り?|○|◯|yes)/i.test(text)) return { value: 'auto', context };
  if (named && /^(?:いいえ|いえ|なし|無し|ありません|ございません|×|no)/i.test(text)) return { value: 'none', context };
  return /^(?:[0-9一二三六]{1,2} ?(?:[かヶカヵケ箇]月|年)(?:ごと|毎)(?:に|の)?)?自動/.test(text) ? { value: 'auto', context } : null;
}

export const extractRenewals = (site: SiteView): Fact<Renewal>[] =>
  site.pages.flatMap((view) =>
    utterances(view).flatMap((utterance) => {
      const hit = renewalOf(utterance);
      return hit ? [factFromUtterance(utterance, hit.value, hit.context)] : [];
    }),
  );

const REST =
  /(?:残|のこ)(?:り|る|存|余|っ(?:た|ている))?(?:の)?(?:ご)?(?:契約|利用|会員|最低利用)?(?:の)?(?:期間|月数|契約月|月)(?:の|分|数)*|満了(?:日|月)?までの|(?:最低|契約|利用)(?:ご)?(?:利用|契約)?期間(?:分|満了(?:日)?まで|終了まで|までの)|(?:remaining|rest of the|balance of the) (?:months|term|period|contract|initial|minimum)/i;
const CHARGED = /料(?!理)|報酬|料金|代金|お代|ぶん|会費|費用|利用料|月額|全額|分|fees?|charges?/i;
const DUE = /支払|請求|申し受け|かか(?:り|る)|頂|いただ|必要|発生|納め|負担|一括|payable|due|pay|charged?|appl(?:y|ies)|equal to/i;
const PENALTY_WORD =
  /違約金|(?:途中|中途|解約|やめ)[^。]{0,16}罰金|解約(?:時)?の(?:費用|手数料|ご?負担)(?!の?精算)|(?:途中|中途|早期)(?:で|に|の)?(?:ご?解約|お?やめ|ご?終了|ご?退会)[^。、]{0,8}の(?:費用|手数料|ご?負担)|解約(?:金|料(?!金)|手数料|費用|違約金|ペナルティ)|中途解約(?:金|料|手数料|費用)|ペナルティ|早期解約|キャンセル(?:料|フィー)|(?:early )?(?:termination|cancellation|exit) (?:fee|charge|penalt)|penalt(?:y|ies)/i;
/** Any charge, in a sentence about ending. */
const OTHER_CHARGE = /(?:請求|お支払い?|いただ|頂|費用|料金|手数料|お金|代金|追加料金|charges?|fees?|costs?|pay)/i;
const FREE =
  /(?:charges?|costs?|pay|owe) (?:you )?nothing|nothing (?:is |to be )?(?:charged|owed|to pay)|(?:違約金|解約(?:金|料)|ペナルティ|キャンセル料)(?:など|等|その他|や|の|は|も|が|を|、|といった)[^。]{0,24}(?:(?<!なければなり|なくてはなり|返金し|お返しし)ません|(?<!支払わなければなら|払わなければなら)ない(?=[。、]|$|もの|こと))|(?:支払い?|負担)(?:を|は|も)?(?:要し|要さ|求め)(?:ない|ません)|(?:かか(?:り|る)|発生(?:し|する|いたし)|頂(?:き|戴|く)|いただ(?:き|く|い)|請求(?:し|いたし|する)|徴収(?:し|いたし|する)|取(?:られる?|り|って(?:い|お)り?)|頂戴(?:し|いたし)|ちょうだい(?:し|いたし)|申し受け(?:る)?|あり|ござい|必要)(?:こと(?:は|も))?(?:は|も|て(?:い|お)り?)?(?:ありません|ございません|ません|ない)|なし|無し|不要|無料|(?<![0-9,.])0円|ゼロ|一切(?:ありません|ございません|なし)|心配(?:は|も)?(?:一切)?(?:いりません|要りません|ご?無用|不要|ありません|ございません)|none|no (?:\w+ ){0,2}?(?:penalt|fee|charge|cancellation|early|termination)|free of charge|without (?:penalty|charge|fee)/i;
/** What leaving another service costs: '現在お使いの他社サービスの解約金', '前の会社の違約金'. */
const OF_OTHER_SERVICE =
  /(?:他社|他の(?:会社|業者|サービス)|(?:前|以前|これまで|今まで|いままで)の[^。、]{0,6}(?:会社|業者|サービス|事業者|ところ)|(?:現在|いま|今)(?:の)?(?:お使い|ご?利用|ご?契約)(?:中)?の[^。、当弊]{0,14}|乗り?換え(?:元|前))(?:さま|様)?(?:(?:へ|に|と|で)の|の|に|から|で)[^。、]{0,12}(?:違約金|解約|ペナルティ)/;
/** Penalties for other things than ending. */
const FOR_OTHER =
  /規約(?:に|の)?違反|違反(?:し|行為|が)|引き?抜|遅延|遅れ|滞納|直接(?:契約|雇用|取引|依頼)|(?:者|スタッフ|本人|秘書|アシスタント|講師)(?:に|へ|と)、?直接、?[^。、]{0,6}(?:連絡|依頼|発注|交渉|やり?取)|雇い入れ|雇(?:用し|った)|転売|勧誘|虚偽|機密|秘密|不正|紛失|poach|solicit|breach/i;
/** A fee for ending before the time, without a word for it: 'Q. 3か月たつ前にやめたら？ A. ひと月分をいただきます'. */
const EARLY =
  /途中|中途|期間内|期間中|(?:たつ|経つ|満了(?:する)?|終わる|過ぎる)前|未満|満たない|満たず|(?:月|年|期間)に(?:も)?(?:ならない(?:うち|間)|ならず|届か|達し(?:な|ま)|達せ)|(?:た|経)たないうち|(?:た|経)たず|より前|before the end|(?:within|in|during) the first|(?:月|年)のうちに|early/i;
/** Told too late: '通知が遅れた場合は、1か月分をご請求します'. */
const TOO_LATE =
  /(?:申し?出|ご?連絡|ご?通知|お?知らせ|届け?出)(?:が|の)[^。、]{0,12}(?:遅れ|なかった|なき|間に合わ|過ぎ)|前(?:以降|以前|を過ぎ[^。、]{0,4}|より後)の?に?[^。、]{0,8}(?:通知|連絡|申し?出)/;
const FEE_DUE =
  /(?:料|代|費用|報酬|相当(?:する金)?額|月額|お金|円|差額|割引分)[^。]{0,24}(?:いただ|頂|申し受け|お?支払|請求|かかり|発生)|costs? (?:you )?(?:one|two|three|a|[0-9¥])[^.]{0,24}/;
const THIS_MONTH = /当月|その月|月の途中|月途中|日割|利用(?:いただ)?(?:いた|した)(?:分|月|日)|使った分/;
/** …by the heading above. */
const FOR_OTHER_ABOVE = /による解除|契約の解除|禁止|損害賠償|遅延/;
const LESS = /[0-9]{1,3} ?%|[0-9一二三四五六七八九]割|半額|(?:1|一|2|二)(?:ヶ月|か月|カ月|ヵ月|ケ月|箇月)分|上限/;

/** '（土日関係なし）' frees nobody of a charge. */
const REGARDLESS = /[(（][^()（）]{0,16}関係な[くし][^()（）]{0,6}[)）]|関係な[くし]/g;
/** What the client is asked to do, in polite words: 'お電話をかけていただく必要はありません' waives no charge. */
const ASKED_TO_DO =
  /(?:[てで]|ご(?!負担|入金|請求)[一-龠ァ-ヶー]{1,4}|お(?!支払|振|納|代|金)[一-龠ぁ-ん]{1,4}?)を?(?:いただ|頂|もら)[いきくけうわ](?:(?:必要|こと|手間)[はもが]?(?:一切|特に|必要)?(?:あり|ござい|いり|要り)?(?:ません|ない)|のは?不要|必要なし)/g;
/** A deposit that comes back is no charge for ending, and none waived. */
const DEPOSIT = /保証金|預[かり]{1,2}金|敷金|デポジット|deposit/i;

function penaltyOf(utterance: Utterance): { value: Penalty; context: Context | null } | null {
  const text = utterance.sentence.text.replace(REGARDLESS, '');
  if (
    text.length > 400 ||
    isNothing(utterance) ||
    OF_OTHER_SERVICE.test(text) ||
    FOR_OTHER.test(text.replace(TOO_LATE, '')) ||
    OF_TRIAL.test(text) ||
    utterance.document === 'privacy'
  )
    return null;
  const context = contextMatching(utterance, PENALTY_WORD, OF_OTHER_SERVICE);
  const ending = isAboutEnding(utterance);
  if (!namesEnding(text) && !context && utterance.above.some((words) => FOR_OTHER_ABOVE.test(words))) return null;
  const word = PENALTY_WORD.test(text);
  if (/キャンセル/.test(`${text}${context?.text ?? ''}`) && !/解約|違約|契約|退会/.test(`${text}${context?.text ?? ''}`)) return null;
  const rest = REST.test(text) && CHARGED.test(text) && DUE.test(text) && (ending || word || context !== null);
  if (rest && !FREE.test(text)) return { value: { kind: 'some', wholeTerm: !LESS.test(text) }, context: context ?? endingContext(utterance) };
  // 'No penalty' as a heading says it; what stands below speaks of something else.
  if (context && !word && FREE.test(context.text)) return null;
  if (word || context) {
    if (FREE.test(text) || (context && /^(?:いいえ|いえ|no\b)/i.test(text))) return { value: { kind: 'none', wholeTerm: false }, context };
    if (word ? DUE.test(text) || /[0-9]|とし|です|ます/.test(text) : DUE.test(text) || /[0-9].{0,6}(?:円|%|分)|はい|yes/i.test(text))
      return { value: { kind: 'some', wholeTerm: false }, context };
    return null;
  }
  const asked = endingContext(utterance);
  const both = `${text} ${asked?.text ?? ''}`;
  if (ending && (EARLY.test(both) || TOO_LATE.test(text)) && FEE_DUE.test(text) && !FREE.test(text) && !THIS_MONTH.test(text))
    return { value: { kind: 'some', wholeTerm: false }, context: asked };
  const told = text.replace(ASKED_TO_DO, '');
  return ending && OTHER_CHARGE.test(`${told} ${asked?.text ?? ''}`) && FREE.test(told) && !/初期費用|入会金|日割/.test(text) && !DEPOSIT.test(text)
    ? { value: { kind: 'none', wholeTerm: false }, context: endingContext(utterance) }
    : null;
}

export const extractPenalties = (site: SiteView): Fact<Penalty>[] =>
  site.pages.flatMap((view) =>
    utterances(view).flatMap((utterance) => {
      const hit = penaltyOf(utterance);
      return hit ? [factFromUtterance(utterance, hit.value, hit.context)] : [];
    }),
  );

const MONEY_BACK =
  /日(?:割り?|わり)(?:は|を|も)?(?:いたし|し|行って?|あり)(?:て(?:は)?(?:い|お)り?)?ません|(?:受領|支払い?|お?預かり|入金)(?:済み|した|いただいた)の?[^。、]{0,8}(?:料金?|代金|対価|報酬|金員|費用)[^。]{0,24}返(?:さ|還し)(?:ない|ません|ず)|(?:料|代金|月額|会費|報酬)(?:は|を|の)[^。、]{0,8}(?:減額|日割|割引)[^。、]{0,4}(?:しない|しません|いたしません|せず|行いません|行わない)|日数(?:で|分で?)[^。、]{0,6}(?:割り?(?:もど|戻)|割って|計算)|日数に応じ[^。]{0,14}(?:計算|精算|算定|お?支払|請求)|日数での?(?:割り?引|計算|精算|減額)|按分|(?:日割|月割)(?:り|計算|精算|で)|(?:返金|払い?戻し?|返還|返戻)(?:は|を|に|も|いたし|致し|し(?:ま|な|て)|する|でき|には|され|不可|なし|ござい)|(?:料金|利用料|会費|代金|費用|お金|お代|年額|月額|支払い?済みの(?:もの|額|金額)|分|ぶん)[^。]{0,24}(?:返って|戻って|戻(?:り|ら)|お?返し(?:する|は|いた|でき|し))|non-?refundable|(?:分|料金|お金|お代|差額|残金|金額|年額|月額|会費|代金)[^。]{0,30}お戻し|(?:途中|半ば|なかば|当月|その月|解約月|退会月|最終月|満たない)[^。]{0,24}(?:満額|全額|丸々|まるまる|そっくり|(?:1|一)(?:ヶ|か|カ|ヵ|ケ|箇)月分)[^。]{0,10}(?:いただ|頂|申し受け|ご?請求|かか|お?支払)|(?:保証金|お?預[かり]{1,2}金|敷金|デポジット|料金|会費|代金|前払い?金?|お金|差額)[^。]{0,40}お(?:返し|戻し)|(?:料金|費用|会費)の?(?:精算|清算)|(?:解約|退会|終了)[^。]{0,20}(?:精算|清算)|割合に応じ[^。]{0,14}(?:料|報酬|費用|代金)[^。]{0,8}(?:支払|請求|精算)|refund|pro-?rat|(?:fees?|payments?|deposits?|money)\b[^.]{0,30}\b(?:returned|given back|paid back|sent back)/i;
const UNUSED =
  /(?:使わな|使い残|お使いにならな|消化し|消化でき|余剰|残余)[^。]{0,44}(?:繰り?越|持ち?越|失効|消滅|無効|なくなり|リセット|翌月|翌々月|返金|使え|使い切)|(?:未使用|未消化|(?:余|あま)(?:った|ってい|り)|残(?:った|っていた|り|存)|使い?(?:切|き)(?:れ|ら)|お使いにならな)[^。]{0,52}(?:繰り?(?:越|こ)|(?:持ち?|もち)(?:越|こ)|失効|消滅|無効|返金|払い?戻|翌月|次の月|消え|振り?替|先に?送|送れ|回せ)|(?:繰り?(?:越|こ|下|上)(?:し|げ)?|(?:持ち?|もち)(?:越|こ)し?)(?:は|も|が|を|に)?(?:[^。]{0,12})(?:でき|可|ます|ません|ない|いたし|不可|上限|ご遠慮|せ(?:ます|ません))|使い切り|(?:超えな|満たな|達しな|届かな)(?:い|かった)[^。、]{0,6}(?:場合|とき|時|月|分)(?:は|に)?、?[^。]{0,8}翌月[^。]{0,12}(?:乗せ|のせ|加え|足し|調整)|(?:期限|有効期間)(?:を|が|の)[^。]{0,4}(?:過ぎ|切れ|経過)[^。]{0,16}(?:無効|失効|消滅|使え|お使い|ご利用いただけ)|残(?:り)?(?:時間|ポイント|枠|回数)[^。]{0,16}(?:有効|期限)|(?:時間|分|コール|件数?|回数)[^。]{0,14}(?:失効|消滅)|(?:残|のこ|余|あま)った(?:時間|分|ぶん|件数|本数|回数|枠|ポイント)(?:は|を|も)[^。]{0,30}(?:とって|取って|持って)(?:お|い)|unused[^.]{0,40}|(?:hours|credits)[^.]{0,40}(?:roll over|expire|carry|lapse)/i;
const NOT_SETTLEMENT =
  /^(?![^。]{0,200}(?:日割|返金|返還|払い?戻|精算))[^。]{0,160}(?:解約金|違約金|解約料)(?:として|を)|(?:通販|ショップ|購入者|お客(?:様|さま)から)[^。]{0,16}(?:返品|返金)|(?:返品|返金)[^。、]{0,12}(?:を|も)(?:お?受け|承り?)、?[^。]{0,10}(?:台帳|受付票|記録|記入)|(?:保証金|前受金|預り金)(?:や[^。、]{1,8})?の?(?:入出金|管理)|返金保証|満足|不備|不良|品質|初月(?:は|の|分|料金|日割|[(（])|(?:はじめ|初め|最初)の月(?:だけ|のみ|は|分)|初回(?:は|の)[^。]{0,12}日割|当月(?:分)?(?:の)?日割[^。]{0,30}(?:翌月|入金)|月(?:の)?途中の?(?:ご)?(?:契約|入会|利用|サービス)?(?:の)?開始|月(?:の)?途中から(?:の)?(?:ご)?(?:契約|入会|利用|お申|開始)|開始月|ご?入会月|(?:経費|交通費|立替|旅費|出張|概算)(?:の|・)?(?:精算|清算)|(?:返金|精算|清算|払い?戻し?)(?:の)?(?:処理|対応|業務|申請|手続き?(?:の)?代行|作業)|精算(?:書|業務|代行|システム|ソフト)|(?:切手|用紙|在庫|材料)(?:は|を|も)|繰越金|ポイント還元|年末調整|二重|誤って/;
/** Money back for work that falls short is a guarantee (support.guarantee). */
const OF_QUALITY = /満足|品質|不備|仕上がり|返金保証|動けな|できなくな|不満|納得|ミス|間違|不手際|落ち度/;
/** What is paid for the month in which it begins says nothing of the end. */
const FIRST_MONTH = /^(?:ご?利用|ご?契約)?(?:はじめ|初め|最初|開始|加入|入会)の?(?:月|とき)(?:の(?:料金|お代|分))?$|^初月/;
const LEFT_OVER =
  /使い残|(?:残り|のこり)の(?:時間|件数|本数|分|ぶん)|前払い|返って|戻(?:り|る|って)|残りの(?:料金|お金|時間)|保証金|使わなかった|(?:時間|枠|件数?|コール|本数|回数|ポイント|残り|ぶん|分)[^?。]{0,12}持ち?越|月(?:の)?(?:なか|半)ば|余(?:った|り)|(?:あま|のこ|残)(?:った|り(?:の)?)(?:時間|分|ぶん|コール|件数|本数|回数|枠|ポイント)|残時間|残り?枠|使い?(?:切|き)|(?:残|のこ)(?:った|り)(?:時間|分|コール)|未使用|繰り?越|日割|返金|精算|unused|refund|roll/i;

function settles(utterance: Utterance): Context | 'own' | null {
  const { text } = utterance.sentence;
  if (text.length > 400 || isNothing(utterance) || NOT_SETTLEMENT.test(text) || OF_TRIAL.test(text) || utterance.document === 'privacy' || utterance.document === 'website-terms')
    return null;
  if (utterance.above.slice(0, 2).some((words) => OF_QUALITY.test(words) || FIRST_MONTH.test(words))) return null;
  if (MONEY_BACK.test(text) || UNUSED.test(text) || (/お返し(?:し|いた)/.test(text) && namesEnding(text) && !/原票|書類|資料|機器|端末|データ/.test(text))) return 'own';
  const deposited = contextMatching(utterance, DEPOSIT);
  if (deposited && /返|戻[しすり]|精算|充当/.test(text)) return deposited;
  const context = contextMatching(utterance, LEFT_OVER, NOT_SETTLEMENT);
  return context &&
    (!/申し訳|恐れ入り/.test(text) || text.length > 24) &&
    /(?:でき|可能|不可|ません|ます|なし|翌月|失効|消滅|expire|carry|no\b|yes)/i.test(text) &&
    text.length <= 160
    ? context
    : null;
}

export const extractSettlements = (site: SiteView): Fact<null>[] =>
  site.pages.flatMap((view) =>
    utterances(view).flatMap((utterance) => {
      const by = settles(utterance);
      return by ? [factFromUtterance(utterance, null, by === 'own' ? null : by)] : [];
    }),
  );
