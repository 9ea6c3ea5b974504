/**
 * What a sentence is for. Many name a measure and state nothing: they advise the reader, list what to ask of a firm, ask the client to do something,
 * offer the thing for money, or name a paper by its title. Told by the grammar of their ends, not by what they speak of. Folded text.
 */

/** Ends of sentences: a stop, particles of talk and signs of mood. */
const END = '(?:よ|ね|よね|な|と)?[。.!♪☆★…~ー)）」]{0,3}$';
/** A plain-form verb or adjective in 'か', for whoever reads to find out: '社員に研修をしているか。' Polite questions are asked and answered. */
const WONDERS = /^[^?？]{5,300}(?:[るうくつぬむぐぶい]|(?<![まで])す|[^なつ]た|なった)か(?:どうか)?[。.)）]?$/;
/** '違約金がいくらか、など': something to be found out. */
const LOOKED_INTO = /(?:いくら|どう|ある|[るいた])か、?(?:など|等)[)）]?[。.]?$/;
const NOT_WONDERED = /(?:どなた|あなた|いつ|いくつ|なに|なん|幾つ)か[。.]?$|(?:だれ|誰|いつ|どの|どれ|何を|なにを)[^。]{0,40}たか[。.]?$/;

/** Invitations to what the provider does with the reader; said of nothing else. */
const INVITES = '(?:一緒に|いっしょに|ともに|相談|お?話|始め|はじめ|任せ|会い|進め|考え)';
const ADVISES = new RegExp(
  [
    `^(?![^。]{0,300}${INVITES}[^。、]{0,8}ましょう)[^。]{0,300}ましょう${END}`,
    `たい(?:もの|ところ)(?:です|だ)?${END}`,
    `(?:のが|と|ほうが|方が|なお|より)(?:望ましい|のぞましい|賢明|無難|よい|良い|いい)(?:(?:ところ|もの)?(?:です|でしょう|だ)?)${END}`,
    `(?:[てで]お|[てで]み)(?:く|かれる|かれます|いていただけます|ける|る)?(?:と|ことで|のが|だけで)、?[^。、]{0,16}(?:安心|心強|安全|便利|よい|いい|良い|確実|違い|防げ|おすすめ|お勧め|肝心|大切|大事|早道|近道|役(?:に)?立|助か)[^。、]{0,8}${END}`,
    `ように(?:する|なさる|される)と[^。、]{0,8}(?:安心|安全|よい|いい|良い|確実)[^。、]{0,8}${END}`,
    `[るうくすつぬむぐぶ]のが、?(?:[^。、]{1,6}の)?(?:基本|鉄則|常道|近道|いちばん|一番|おすすめ|お勧め|コツ|筋|大切|大事|肝心)(?:です|でしょう|だ)?${END}`,
    `[^いて]ある(?:だけで|と)、?[^。、]{0,6}(?:違い|便利|安心|助か)[^。、]{0,8}${END}`,
    `[るうくすつぬむぐぶ]には、[^。]{0,80}こと(?:です|でしょう|だ)?${END}`,
    `(?:わすれ|忘れ)(?:ずに|ないで|な[いく](?:よう)?に?)${END}`,
    `のが、?[^。、]{0,8}(?:信用|信頼|礼儀|マナー|たしなみ|第一歩|秘訣)です${END}`,
    `が(?:すべて|命|肝|要)です${END}|がものを(?:言い|いい)ます${END}`,
    `と、?[^。、]{0,14}(?:教わり|教えてくれ|教えてもらい)ました${END}`,
    `だけで(?:も)?、?[^。、]{0,24}(?:防げ|防止でき|避けられ|減らせ|守れ|安心でき)(?:る(?:もの|こと)?(?:です|が(?:多|ほとんど|たくさん|いろいろ)[^。、]{0,8})?|ます)${END}`,
    `^(?:これ|それ)(?:だけ|ひとつ|一つ|が[^。、]{1,10}の第一歩)`,
    `(?:方|皆(?:様|さま|さん)|みなさま|社長さん?|ご?担当者)(?:様|さま)?へ${END}`,
    `[るいた]か(?:どうか)?を、?[^。、]{0,12}(?:ご?確認|ご覧|確かめ|見て|お調べ|チェック|お?尋ね|聞い)[^。、]{0,10}(?:ください|下さい)${END}`,
    `[るいた]か(?:どうか)?は、[^。]{0,40}(?:[見読聞]|調べ|確かめ)(?:る|れば|て)[^。]{0,12}(?:分か|わか)り[^。、]{0,4}${END}`,
    `[るいた]か(?:どうか)?(?:も|が|は)、?[^。、]{0,12}(?:重要|大切|大事|肝心|観点|ポイント|目安|決め手|分かれ目)[^。、]{0,8}${END}`,
    `(?:[るうくすつぬむぐぶ]|ない)べき(?:です|でしょう|だ|と)?${END}`,
    `(?:こと|の|習慣|やり方|方法)(?:を|が|は)お?(?:すすめ|勧め|薦め)(?:し|いたし|です|。)[^。、]{0,6}${END}`,
    `(?<!(?:ご|お)[^。、]{0,12})て(?:み|おい)?ては?いかが(?:です|でしょう)か?${END}`,
    `を(?:すすめ|勧め|薦め)られ[^。、]{0,4}(?:ことが多|場合が多|ようです|がち)`,
  ].join('|'),
);
/** Whose own doing is meant, whatever the end: '…を心がけましょうと、全員で決めています'. */
const OURS =
  /当社|弊社|当(?:室|所|事務所|店|センター)|私(?:たち|ども)|わたし(?:たち|ども)|スタッフ|秘書(?:は|が|に)|(?:お任せ|ご相談|ご依頼|ご連絡|お申し?込み)|無料|お試し|トライアル|体験/;

/** Of a long sentence, what its mood is told by. */
const MAX_END = 120;
const endOf = (text: string): string => text.slice(-MAX_END);

/** True for advice to whoever reads, and for what to find out about any firm. */
export const isAdvice = (text: string): boolean => (ADVISES.test(endOf(text)) && !OURS.test(text)) || isWondered(text);

/** '…をしているか。': one entry of a list of what to find out. */
export const isWondered = (text: string): boolean => (WONDERS.test(text) && !NOT_WONDERED.test(text)) || LOOKED_INTO.test(text);

/** '…を付けたそうです', '…を持っているとのこと': told of somebody else, whoever it is. */
const HEARSAY =
  /(?:[るただい]|ます|です|ました)(?:そうです|そうだ|らしい(?:です)?|とのこと(?:です|でした)?|といいます|と聞(?:いて(?:い|お)ます|きました|きます)|という(?:話|噂)です)(?:よ|ね)?[。!♪)）]{0,2}$|(?:だ|の)とか[。)）]?$/;
/** '発電機がほしい', '…を置けたらと話しています', '…があればいいのに': wished for, and not planned either. */
const WISHED =
  /(?:(?:が|も|を|は)(?:ほしい|欲しい)|(?:れば|たら)、?(?:いい|よい|良い|うれしい|助かる)|(?:置け|入れられ|つけられ|付けられ|でき|取れ|もらえ|受けられ)(?:れば|たら))(?:なあ?|のに|ところ|ね|よね|です){0,2}(?:、?と(?:いう)?、?[^。、]{0,16}(?:言|話|思|願|夢|聞|声)[^。、]{0,12})?[。!♪…)）]{0,2}$|たい(?:なあ?|ものだ|ね|よね)(?:、?と(?:いう)?、?[^。、]{0,16}(?:言|話|思|願|夢|聞|声)[^。、]{0,12})?[。!♪…)）]{0,2}$|(?:夢|憧れ|あこがれ)(?:です|なのです)[。]?$/;
export const isHearsay = (text: string): boolean => HEARSAY.test(endOf(text)) && !OURS.test(text);
export const isWished = (text: string): boolean => WISHED.test(text) && !OURS.test(text);

/** What the reader is asked to do. 'Please rest assured', 'please ask us' ask for nothing. */
const REQUESTS =
  /(?:いただ[くき]|頂[くき]|くださ[るい])(?:よう(?:に)?|ことを?)、?[^。、]{0,6}お願い|(?:て|で|お[^。、]{1,8}|ご[^。、]{1,8}|[をも])(?:ください|下さい)(?:ませ|ますよう[^。、]{0,14})?[。!♪)）]{0,2}$|(?:お願い(?:いた|申し上げ)?し?|お?願い)(?:ます|ております|いたします|申し上げます)[。!]?$/;
/** Left to the reader to do: '貴社にてフォルダの権限を設定'. */
const BY_READER =
  /(?:貴社|御社|お客(?:様|さま)|ご担当者(?:様|さま)?)(?:にて|側で|側にて|のほうで|の方で|ご自身で|で(?=[^。、]{0,24}(?:設定|ご?用意|済ませ|実施|取得|お?とり|お?取り)))/;
/** Others are asked: '相手方に削除をお願いします'. */
const OTHERS_ASKED = /(?:相手|先方|受け取(?:った|られた)|取引先|業者|委託先|スタッフ|秘書|全員)(?:方|側)?(?:に|へ)(?:は|も)?[^。、]{0,20}お?願い/;
const COMFORTS =
  /(?:安心|お任せ|おまかせ|相談|問い?合わせ|お?尋ね|お申し?付け|ご覧|お読み|お申し?込み|連絡|ご利用|ご依頼|お?知らせ|お声がけ|お声掛け|お聞かせ|参照|ご確認|ご了承|ご理解|お待ち|お預け|お渡し)[^。]{0,6}(?:ください|下さい|願い)/;
/** True where the clause asks the reader to do it. */
export const isRequest = (clause: string): boolean => BY_READER.test(clause) || (REQUESTS.test(endOf(clause)) && !COMFORTS.test(clause) && !OTHERS_ASKED.test(clause));

/** A rule without its verb, for whoever reads: 'レジのパソコンにはウイルス対策ソフトを。' */
const ELLIPTIC = /[^。]{4,200}(?<!(?:こちら|お問い?合わせ|お声|お電話|ご相談|安心|お気軽)[^。]{0,8})を[。!♪☆]$|へ[♪☆]$/;
/** Headings above what the reader can do. */
const HOW_TO =
  /コツ|こつ$|心得|習慣|豆(?:知識|メモ)|ひと工夫|ワンポイント|お役立ち|(?:防犯|防災|時短|節約|片づけ|片付け|整理)(?:の)?(?:術|メモ)|(?:[るうくすつぬむぐぶ]|ない|注意|対策)(?:に|ため|ときに)は$|読みもの|読み物|よみもの|コラム|手引き|入門|(?:つくり|作り|づくり|はじめ|始め)(?:かた|方)$|(?:皆(?:様|さま)|方|お客様)(?:へ|への)のお?願い/;
/** Above the rules of those who work here: '在宅勤務の心得'. */
const OF_STAFF = /在宅|勤務|スタッフ|秘書|アシスタント|オペレーター|私たち|わたしたち|当[社室]|お預かり|働く/;
/** A plain-form sentence or item: an instruction below such a heading. */
const PLAIN_FORM = /(?:[るうくつぬむぐぶ]|(?<![まで])す|ない|こと|へ|に|を)[。)）」]?$/;
/** 'パスワードは12文字以上をおすすめします'. */
const RECOMMENDS =
  /[るうくすつぬむぐぶ](?:の)?なら、[^。]{0,60}(?:要り|いり)ます。?$|で(?:買え|手に入り)ますよ?。?$|かもしれません。?$|[^。]が(?:安心|無難|おすすめ|お勧め|確実)(?:です|でしょう)?[。]?$|を(?:お?すすめ|お?勧め|お?薦め|推奨)(?:し|いたし|申し)[^。、]{0,12}$|を(?:お?すすめ|お?勧め|お?薦め|推奨)(?:し|いたし)[^。、]{0,12}。$/;
/** True for an instruction: by its own form, or plain below a heading that teaches. */
export const isInstruction = (text: string, above: readonly string[]): boolean =>
  (ELLIPTIC.test(text) ||
    RECOMMENDS.test(text) ||
    (PLAIN_FORM.test(text) && above.slice(0, 3).some((words) => words.length <= 40 && HOW_TO.test(words) && !OF_STAFF.test(words)))) &&
  !OURS.test(text);

/** What it costs: a measure that is taken has no price. */
const PRICED = /(?<![0-9,])[0-9][0-9,]{0,12} ?(?:万|千)?円(?!の?(?:保険|賠償|補償|罰金|まで(?:補償|賠償)|を?上限)|で(?:補償|賠償))/;
const INSURED = /保険|賠償|補償|罰金|違約|無料|(?<![0-9,])0円/;
/** Offered to the reader's people, in the reader's rooms. */
const FOR_READERS =
  /販売(?:し|いたし)て|企業(?:さま|様)?向けに|(?:御社|貴社|貴店|お客(?:様|さま))(?:の|に|へ|で)[^。、]{0,16}(?:会議室|社員|従業員|スタッフ|職場|会社|新人)|(?:新入社員|新人|社員|従業員)の(?:方|皆様|みなさま|皆さま)(?:向け|へ|に|の|が|も)|講師(?:派遣|を派遣|として)|講師を(?:つと|務|勤)|(?:登壇|講演)し|(?:おじゃま|お邪魔|うかが|伺)(?:し|する|い|う)[^。、]{0,6}こと(?:も|が)(?:でき|可能)|(?:を|人を)雇(?:われ|い入れ)/;
/** Lines of business: work that is taken on, one beside the other. */
const LINES_OF_BUSINESS =
  /^(?=[^。]{0,200}(?:受託|請け?負い?|引き?受け|代行|清書|手配|発行依頼|付与依頼|編集|印刷|製本|販売|製作|ひな型|雛形|起案|代筆)(?:づくり)?(?:[、・,／/。]|の?まで|など|$))[^。]{4,200}(?<!ます|です|いる|する|った|した)[。]?$/;

/** Papers on it that are made for the reader: '内部監査の議事録の整理', 'ご回答の取りまとめもお引き受けします'. */
const PAPERS_MADE =
  /[二三四五六2-6](?:点|種)(?:です)?。?$|記録(?:の)?(?:づくり|清書)$|(?:一覧|議事録|資料|書類|回答|台帳|案内状?|文書|手引き|原稿|期限|日程)(?:の|と[^。、]{1,10}の)?[^。、]{0,8}(?:づくり|作り|作成|整理|取りまとめ|清書|英訳|翻訳|編集|起案|調整|管理)$|^(?!.{0,200}(?:センター|拠点|一方|片方|班|室)が).{0,200}(?:(?<!で)も|まで)、?お?(?:引き?受け|承り|承って|手伝い|任せ)/;
/** True where the thing is sold to the reader. */
export const isOffered = (text: string): boolean => FOR_READERS.test(text) || PAPERS_MADE.test(text) || (PRICED.test(text) && !INSURED.test(text));

/** '秘書業務の受託、文書の清書、事務の講習': the whole sentence is a list of what is taken on. */
export const isBusiness = (text: string): boolean => LINES_OF_BUSINESS.test(text);

/** Longer words beside titles say something of their own. */
const MAX_BESIDE_TITLES = 40;
const QUOTED = /「[^「」]{2,40}」|『[^『』]{2,40}』/g;
const STATES = /(?:ます|です|ません|ました|ください|する|した|ある|いる|せん|れる)[。.)）]*$/;
/** Papers that were made: their number, size or what was done to them. */
const COUNTED = /[0-9〇一二三四五六七八九十百千] ?(?:冊|部|頁|ページ|巻|組)|[AB][0-9]判/;
const MADE = /(?:を|の)?(?:印刷|製本|清書|編集|組版|校正|翻訳|制作|製作)/;

/** True for titles of papers that somebody else had made: '「職員研修ノート」六百部'. */
export function isTitles(text: string): boolean {
  if (!/[「『]/.test(text)) return false;
  const rest = text.replace(QUOTED, '');
  if (rest === text || rest.length > MAX_BESIDE_TITLES) return false;
  return MADE.test(rest) || (!STATES.test(text) && (COUNTED.test(rest) || /(?:様|さま|殿|社|院|店)[ 、]|ほか|など$|、$|^$/.test(rest.trim())));
}

/** Questions whether something is done for the asker. */
const ASKS_FOR_WORK =
  /(?:頼め|たのめ)(?:ます|る|ません)|(?:お願い|おねがい|依頼|お任せ)(?:でき|は?可能|し(?:たい|ても))|(?:(?:作|書|調べ|集計|整理|清書|翻訳|入力|印刷|用意|準備|手配|確認|チェック|整え|まとめ|直|やっ|教え|手伝)[^。、]{0,6})(?:て|で)(?:もらえ|いただけ|頂け|くれ|くださ)|手伝(?:って|え)|代行/;
/** The asker's own. */
const ASKERS = /(?:うち|弊社|当社|自社|社内|こちら|私ども|わたしたち)(?:の|が|で|に)|(?:退職者|新人|社員|従業員|取引先|仕入先|役員)(?:の|向け|と|へ)/;
/** Doing of papers and lists: the work that is asked for. */
const PAPERWORK = /清書|資料|書類|下書き|集計|集め|棚卸|一覧|マニュアル|手順書|台帳|スライド|原稿|ひな型|印刷|翻訳|入力|案内|日程|調整|手配|申請|確認/;

/** True for a question that asks for work on the asker's own papers, people and systems: a yes to it states nothing of the provider's own. */
export const asksForWork = (question: string): boolean => ASKS_FOR_WORK.test(question) && (ASKERS.test(question) || PAPERWORK.test(question));

/** What can be offered and taken back; trainings, audits and works that ended are done. */
const WITHDRAWABLE =
  '(?:キャンペーン|企画|割引?|割|特典|半額|無料|モニター|お?試し|おためし|トライアル|体験|プラン|コース|パック|価格|受付|受け付け|募集|お?申し?込み?|お?申込|取り?扱い?|販売|提供|配布|サービス|払い|決済|枠|会|ページ|窓口)';
const OFFER_IS_TOPIC = new RegExp(`${WITHDRAWABLE}[^。、はをも]{0,12}[はをも]`);
const HAS_ENDED =
  /(?:終了(?:(?:いた)?し|致し|となり|とさせていただき)ました|終わりました|終えました|おわりました|(?:おしまい|お開き|終わり|おわり)(?:に|と)(?:(?:いた)?し|なり|させていただき)ました|締め?切りました|締め?切らせていただきました|(?:取り?やめ|打ち切り|廃止し|廃止いたし)ました)(?:。|!|♪|$)/;
const MARKED_ENDED = /^[^。]{0,12}【(?!本日|今日|今夜|明日)[^】]{0,10}(?:終了|締め?切り?|完売)[^】]{0,8}】/;
/** True for an offer that is told to have ended: 'モニターの受付を終えました', '【終了】春の割引'. */
export const isEnded = (text: string): boolean => MARKED_ENDED.test(text) || (HAS_ENDED.test(text) && OFFER_IS_TOPIC.test(text));

/** '…社より、…に改める旨の案内がありました': another firm's words, handed on. */
const HANDED_ON =
  /(?:元の|(?:株式|有限|合同)会社)[^。、はがを]{1,20}(?:より|から)、?[^。]{0,120}(?:旨|と|こと|との|という)の?(?:発表|案内|ご?連絡|通知|告知|お?知らせ)(?:が|を)[^。、]{0,8}(?:あ[りっ]|ござい|受け|届|いただ|もら|来)|(?<!当|弊|自|我が)(?:元|会社|企業|社|法人|事業者|業者|ベンダー|メーカー|財団|協会|銀行)(?:さん|様|さま)?(?:より|から)、?[^。]{0,120}(?:旨|と|こと|との|という)の?(?:発表|案内|ご?連絡|通知|告知|お?知らせ)(?:が|を)[^。、]{0,8}(?:あ[りっ]|ござい|受け|届|いただ|もら|来)/;
export const isHandedOn = (text: string): boolean => HANDED_ON.test(text);
