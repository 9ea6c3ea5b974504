import { allMatches } from './all-matches.ts';
import { sieve } from './sieve.ts';

/**
 * What a sentence asserts of a thing it names: that it is so, that it is not, that it is planned, that something else has it
 * (DOMAIN-FACTS 2, precedence; CRITERIA.md rules 2 and 3). Decided here and nowhere else. Input is folded, joined text.
 */

/**
 * - `support`: help with it is sold (取得支援), nothing is said of the speaker
 * - `negated`: it is not so
 * - `third-party`: a data centre, cloud or contractor has it
 * - `planned`: not yet
 * - `conformant`: in line with it, equal to it
 * - `deferred`: nothing said but where or when it will be said (in the individual contract, before signing), or that it depends
 * - `conditional`: only in some case, on request, or perhaps
 * - `affirmed`: it is so
 */
export type Assertion = 'support' | 'negated' | 'third-party' | 'planned' | 'conformant' | 'deferred' | 'conditional' | 'affirmed';

// '…支援機構' and '株式会社…支援' are names.
const SUPPORT =
  /(?:取得|認証|更新)?(?:(?<!(?:会社|法人)[^、。はがの]{0,10})支援(?!機構|センター|協会|事務所|室|会社|本部|(?:財団|組合))|コンサル|サポート(?:いた)?し(?:ます|ています)|代行(?:いた)?し(?:ます|ています))|取得を(?:お考え|ご検討|目指す(?:企業|会社|方))/;

/** Negation of a predicate: ません, ない, なし, 不可, お断り. '…ないよう', 'ではないか', 'なければ' and double negatives are no denial. */
const NEGATION =
  /(?:ませ[んぬ](?!か(?![らで]))|(?<!少)(?<!し)ない(?!よう|様|ため|ように|か(?:と|も)|こと(?:は|の)?(?:ない|ありません)|こと(?:を|について)(?:確認|誓約|表明|確約|点検|チェック)|限り|場合|方|もの|時|とき|まま)(?=$|[。、.）)」\s]|です|で(?!は)|の(?:で|が)|ん(?:です|だ|で)|ため|が|と)|ず(?=$|[。、])|(?<![かしもみこ]|おは)なし(?=$|[^のにすをくげ])|無し|ございません|不可(?!欠|能な限り|避|抗)|不要|対象外|非対応|未対応|未取得|未加入|お断り|断り|ご遠慮(?!な[くさ])|でき(?:かね|兼ね)|いたしかね|致しかね|致し兼ね|応じかね|受け(?:かね|兼ね)|廃止|(?<!(?:監査|研修|審査|点検|訓練|診断|講習)[^。、]{0,12})終了(?:いた)?しました|\bnot (?!only|just|limited to|later than)|\bno (?!charge|additional|extra|cost|later than|more than|less than|matter|doubt|longer than)|n't\b|\bwithout (?!charge|delay|extra|additional|a fee|any fee|fees?\b|cost|a charge|penalty)|unavailable)/i;
const DOUBLE_NEGATION =
  /(?:なければ|なくては|ねば)(?:なり|いけ|なら)(?:ない|ません|ず)|(?:ない|ません)(?:こと|わけ|もの)(?:は|も|が)?(?:ない|ありません|ございません)|欠か(?:せ|し)ません|(?:(?:合格|修了|完了|通過|受講)(?:し|する|でき)?|終え|受け|通(?:ら|る)|済ませ)[^。、]{0,3}(?:ない(?:と|うち|かぎり|限り)|なければ|なくては|るまで(?:は)?|まで(?:は)?)、?[^。、]{0,24}(?:ません|ない)|(?:に)?過ぎません|に他なりません|かもしれません|(?:人|仲介(?:者|業者)?|窓口|営業(?:担当)?|担当者?|事務局|コールセンター|受付|ディレクター|業者|自動音声|機械)(?:など)?を(?:間に|一切)?(?:はさま|挟ま|通さ|介さ|入れ|経由せ)(?:ず|ないで|なくて)|(?:難し|むずかし|ややこし|面倒な|特別な|複雑な)[^。、]{0,14}(?:ずに?(?=、)|不要で|なく、)|だけで(?:は)?(?:ない|なく|ありません)|のみならず|限らず|問わず|関わらず|かかわらず|不要な|必要(?:が|は)?ありません|(?:かまい|構い)ません|(?:差し支え|さしつかえ)(?:は|も)?(?:ありません|ございません|ない)/g;
const PLANNED =
  /(?:取得|導入|開始|実施|対応|公開|整備|申請|設置|開設|策定|受審|更新|提供|追加|改定|締結|拡大|再開|完了|受領|発行|する)(?:を)?予定(?!通り|どおり|日)|予定(?:です|でおり|でございます|して(?:いま|おりま)す|のため|中(?!の)|があり|[)）]|。|$)|準備(?:中|を進め|して(?:い|お)ります)|(?:導入|取得|整備|策定|移行)を[^。、]{0,6}進めて(?:い|お)|(?:に|へ)向けて|申請中|審査中|検討(?:中|して(?:い|お)|段階|いたし)|取得検討|対応検討|(?:を)?(?:目指|めざ)し(?:て|ます)|計画(?:中|して)|(?<=[うくぐすつぬぶむる])(?:計画|予定|つもり|考え|構え|構想|段取り|心づもり)(?:です|でおり|で(?:い|お)ります|でございます|で、|が(?:あり|ござい))|(?<=[うくぐすつぬぶむる])方向で|(?:導入|取得|設置|開設|実施|整備|採用|拡大|移行|策定|切り?替え)(?:を|も)[^。、]{0,6}考えて(?:い|お)|(?:試験|試行|テスト|試し)[^。、]{0,10}(?:段階|最中|途中)|(?:将来|ゆくゆく|いずれ)(?:は|的には)、|途中です|(?:来(?:年度?|期|春|夏|秋|冬|月)|年度?内|今後|将来)(?:に|中に|は|には)?[^。]{0,40}(?:つもり|考え(?:て(?:い|お)|です))|(?:策定|構築|整備|調整|手続き?)中(?=です|で、|で|の(?:た|段)|。|$)|(?:まとめ|決め|作っ|つくっ|整え|書い|考え|話し合っ|練っ|準備し|用意し|詰め|検討し)て(?:いる|おります?)(?:ところ|最中|途中)|これから(?:決め|作|つく|整え|まとめ|考え)[^。、]{0,8}(?:ところ|予定|つもり)|近日|順次(?:対応|導入|取得)予定|取り組んで(?:い|お)り?(?:ます)?ところ|見込み(?!(?:を|や|など|も)[^。、]{0,6}(?:書|添|記|載|まと|示|含|送|付|お)|時間|客|顧客|数|量|額|件|ぶん|分|」)|planned for|(?:is|are) planned|preparing|in progress|scheduled (?:for|to)|aim(?:ing)? to|plan(?:ning)? to/i;
const CONFORMANT = /準拠|準じ|に則|に即し|に基づ(?:き|い|く)|相当(?!の理由)|同等|と同レベル|水準|レベルの|参考に|を踏まえ|complian|conform|equivalent|based on/i;
const OTHERS =
  '(?:データ ?センター|(?:ソフト|サービス|システム|ツール)[^。、]{0,4}提供(?:会社|元|事業者)|クラウド(?:サービス|ストレージ|基盤)?|サーバー?|ストレージ|AWS|Azure|Google ?Cloud|GCP|委託先|外部(?:業者|サービス|事業者)|(?:利用|使用)(?:する|している)(?:サービス|システム|ツール)|提携(?:先|会社)|倉庫|溶解(?:業者|会社)|ホスティング(?:会社|サービス)?|data ?cent(?:er|re)|cloud)';
const THIRD_PARTY = new RegExp(
  `(?:(?:取得|認証|準拠|対応)(?:し(?:た|ている)|済み?の?|を(?:受けた|取得した|持つ))|認定(?:された|を受けた)|保有(?:する|した)|certified)[^。]{0,14}?${OTHERS}|${OTHERS}[^。、]{0,12}?(?:は|が|も|では|で|is|are|holds?)[^。]{0,30}?(?:取得|認証|準拠|保有|certified)`,
  'i',
);
const CONDITIONAL =
  /(?:場合(?:に|は|が|も)?(?:ござい|あり)|ことがあり|ことがござい|可能性が|かもしれ|応相談|要相談|ご相談ください|個別に(?:ご)?(?:相談|対応)|お問い合わせください)/;

/** A contract, estimate or appendix that is made for each client, and so is not on the site. */
const ELSEWHERE =
  '(?:個別(?:の)?(?:ご)?契約書?|お?見積(?:り|もり)?書?|(?<!本)契約書|申込(?:書|条件)|ガイドライン|別紙|別途|(?:当社|弊社)(?:の|が)?(?:所定|別に定める)|individual (?:contract|agreement)s?)';
const CLOSE = '(?:ます|る|ました|ております|ています|おります|います|(?:もの|こと)と(?:し|いたし)ます|とおりと(?:し|いたし)ます)(?=$|[。.、)）\\s]|ので|ため|が、)';
/** Verbs of telling, with the provider as the one who tells: what the client is to show or confirm defers nothing. */
const TELLS = '(?:お知らせ|ご?案内|ご?提示|ご?説明|お伝え|ご相談|決定|(?<!本人|ご|ことを)確認)を?(?:し|いたし|致し|させていただき|申し上げ|差し上げ|す|いたす)?';
const DEFERRED = new RegExp(
  [
    `${ELSEWHERE}(?:の|で)?(?:定め|規定|記載)?(?:に|で)(?:従い|従う|従って|より|よる|定め|準じ|準ずる|規定し)(?:ます|る|おります|います)?(?:(?:もの|こと|とおり)と(?:し|いたし)ます)?(?=$|[。.、(（)）\\s])`,
    `${ELSEWHERE}を優先し${CLOSE}`,
    `(?:によって|により|に応じて|ごとに|次第で)(?:[^。、]{0,8}[がは])?(?:大きく)?(?:異なり|異な|変わり|変わ|変動し|変動す)${CLOSE}`,
    // Rules by post or duty are rules.
    `(?<!役職|職務|役割|部署|文書|書面|メール|電話|チャット|電磁的方法|ファックス|報告書|手順書)(?:によって|により|に応じて|ごとに)(?:個別に|事前に|別途)?(?:${TELLS}|定め|決め)${CLOSE}`,
    `(?:契約|お?申し?込み?|お?見積(?:り|もり)?|ご依頼|開始)(?:の)?(?:前|時|の際)(?:まで)?に[^。、]{0,20}?(?:${TELLS}|定め|取り決め)${CLOSE}`,
    // 'Told beforehand' alone is a rule on changes (料金改定は事前にお知らせします), no deferral.
    `(?:事前に|個別に)[^。、]{0,12}?(?:定め|取り決め)${CLOSE}`,
    `別途[^。、]{0,12}?(?:${TELLS}|定め|取り決め)${CLOSE}`,
    '(?:お使い|ご?利用)の[^。、]{1,20}(?:機能|仕様|設定)によ(?:ります|る)(?=$|[。])|正式決定後|決まり次第(?:お知らせ|ご案内|掲載|追記)|(?:will be|is|are) (?:set out|specified|defined|stated|agreed) in (?:the|each|your|an?) (?:individual |separate )?(?:contract|agreement|quotation|order form)|(?:varies|vary|depends?|differs?) (?:by|on|with|depending on) (?:the|each|your)',
  ].join('|'),
  'i',
);
/** A figure or a fixed date: what has one says something, whatever else it leaves to the contract. */
const FIGURE =
  /[0-9〇一二三四五六七八九十百千万半] ?(?:円|%|日|[かヶケカ箇]?月|週|年|時間|分|回|営業日|名|人|件|万|割|倍|文字|days?|weeks?|months?|years?|hours?|times)|(?:前|当|翌|各|毎)(?:々)?(?:月|日|営業日|週)|月末|末日|全額|無料|無償|不要|即日|[¥$][0-9]/i;
/** What only leaves the details to another paper has said the thing itself. */
const DETAILS_ONLY = /(?:詳細|詳しく|くわしく|その他|具体的|細目|例外|最新)[^。]{0,24}$|details[^.]{0,40}$/i;

/**
 * True where a clause only defers: 'depends on the service', 'is told before signing', 'as in the individual contract', with no figure.
 * 'By written notice; details in the contract' does not defer. A figure in the next sentence is for the caller to look at.
 */
export function isDeferred(clause: string): boolean {
  const at = clause.search(DEFERRED);
  return at >= 0 && !FIGURE.test(clause) && !DETAILS_ONLY.test(clause.slice(0, at));
}

/** What a provider sets up goes on standing when another clause denies something: '対策ソフトを入れ、公衆Wi-Fiは使いません'. */
const SET_UP =
  'を(?:使い|用い|入れ|取り入れ|導入し|採用し|設け|設置し|備え|備えつけ|実施し|施し|講じ|定め|整備し|交わし|結び|締結し|取り交わし|かけ|義務づけ|義務付け)|(?:だけ|のみ)で行い|に(?:だけ|のみ)?置き';

/** Ends of clauses: 、 and the conjunctions that follow a predicate. A clause without a predicate belongs to the next one. */
const CLAUSE_END = /[、,;]|(?<=ます|です|ました|ません|ない|た|[うくぐすつぬぶむる])(?:が|けれど|けど|ので)、?|\n/g;
const PREDICATE = new RegExp(
  `(?:${SET_UP}|ます|です|ました|でした|ません|ない|なし|可能|不可|不要|済み?|取得|完了|中|予定|ください|する|した|している|ている|て(?:お|い)り|ある|無料|対応|あり|可|(?:もの|こと)とし|[うくぐすつぬぶむる](?=ので))(?:が|ので|けれど|けど)?[)）」。.!！]*$`,
);

const OPENING = '(（「『';
const CLOSING = ')）」』';

/**
 * The part of a sentence that says something of what stands at `[start, end)`: its own clause, with following clauses until one has a
 * predicate. 'A、B、Cは取得していません' denies all three; 'Aは取得していますが、Bは取得していません' denies B only.
 */
export function clauseAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  let depth = 0;
  let seen = 0;
  for (const m of allMatches(text, CLAUSE_END)) {
    for (; seen < m.index; seen++) {
      const ch = text[seen] as string;
      if (OPENING.includes(ch)) depth++;
      else if (CLOSING.includes(ch)) depth--;
    }
    if (depth > 0) continue;
    const cut = m.index + m[0].length;
    if (cut <= start) {
      if (endsInPredicate(text, from, cut)) from = cut;
    } else if (m.index >= end && endsInPredicate(text, from, cut)) return { start: from, end: cut };
  }
  return { start: from, end: text.length };
}

/** A predicate and what may stand behind it are shorter than this. */
const MAX_PREDICATE = 40;

const endsInPredicate = (text: string, from: number, to: number): boolean => {
  const words = text
    .slice(Math.max(from, to - MAX_PREDICATE), to)
    .trim()
    .replace(/[、,;]$/, '')
    .trim();
  // Comma after comma: nothing to read, and a long row of them is slow to try.
  return !/[、,;]$/.test(words.slice(-1)) && PREDICATE.test(words);
};

/** 'if you are not satisfied': a case in English, which denies nothing of what happens then. */
const STATED_CASE = /\b(?:if|when(?:ever)?|unless|in case)\b[^,.;]{0,80}/gi;

/** True where the clause denies: has a negation that is not undone. */
export const isNegated = (clause: string): boolean => NEGATION.test(clause.replace(DOUBLE_NEGATION, '').replace(STATED_CASE, ''));

/** In English the denial stands before what it denies: 'we do not hold the PrivacyMark'. */
const DENIED_BEFORE = /\b(?:do(?:es)? not|don't|doesn't|cannot|can't|(?:is|are) not|isn't|aren't|never|no longer|not yet)(?! only)\b[^.,;:]{0,40}$/i;

/** 'If you are not happy with your assistant, …' states a case and denies nothing. */
const CASE = /\b(?:if|when(?:ever)?|should|unless|in case)\b[^.;,]{0,60}$/i;
const isDeniedBefore = (before: string): boolean => DENIED_BEFORE.test(before) && !CASE.test(before);

/** What a clause is asked for. Most clauses hold the words of few of them, which one look tells. */
const ASKED = [SUPPORT, NEGATION, DOUBLE_NEGATION, STATED_CASE, DENIED_BEFORE, THIRD_PARTY, PLANNED, DEFERRED, CONFORMANT, CONDITIONAL] as const;
const askedOf = sieve(ASKED.map((pattern) => [pattern]));

/** What `text` asserts of the thing at `[start, end)`. */
export function assertionAt(text: string, start: number, end: number): Assertion {
  const scope = clauseAround(text, start, end);
  const clause = text.slice(scope.start, scope.end);
  const after = text.slice(start, scope.end);
  const possible = askedOf(clause);
  const may = (...patterns: (typeof ASKED)[number][]): boolean => patterns.some((pattern) => possible.includes(ASKED.indexOf(pattern)));
  if (may(SUPPORT) && SUPPORT.test(clause)) return 'support';
  // What is taken out before a negation is looked for may leave one behind.
  if (may(NEGATION, DOUBLE_NEGATION, STATED_CASE) && isNegated(after)) return 'negated';
  if (may(DENIED_BEFORE) && isDeniedBefore(text.slice(Math.max(scope.start, start - 80), start))) return 'negated';
  if (may(THIRD_PARTY) && THIRD_PARTY.test(clause)) return 'third-party';
  if (may(PLANNED) && PLANNED.test(clause)) return 'planned';
  if (may(DEFERRED) && isDeferred(clause)) return 'deferred';
  if (may(CONFORMANT) && CONFORMANT.test(after)) return 'conformant';
  if (may(CONDITIONAL) && CONDITIONAL.test(after)) return 'conditional';
  return 'affirmed';
}
