import type { Place, Topic } from '../reading/claims.ts';

/**
 * Clauses of terms of service and answers that say the same: liability, disclaimer, rights in results, prohibited acts — and whether the terms
 * are shown at contract only, who keeps misconduct away, and what happens when the work has defects.
 */

export type TermsTopic = 'liability' | 'disclaimer' | 'ip' | 'prohibited' | 'shown-at-contract' | 'control' | 'guarantee' | 'excludes-all' | 'exception';

/** What the web site says of itself as a site, its links, its articles and its comments. */
const OF_WEBSITE =
  /(?:当|本|弊社)(?:ウェブ|WEB|ホーム)?(?:サイト|ページ)(?!(?:に|で)定め)|ホームページ(?:の|に|を|上)|掲載(?:内容|情報|された)|リンク先|閲覧|無断(?:転載|複製)|個人の感想|this (?:web)?site/i;

const ofService = ({ document, sentence, above }: Place): boolean =>
  document !== 'website-terms' &&
  document !== 'privacy' &&
  document !== 'security' &&
  (document === 'terms' || !OF_WEBSITE.test(`${sentence.text} ${above.slice(0, 2).join(' ')}`));

const EXCLUDES =
  /(?:埋め合わせ|補償|賠償|保証)[^。]{0,10}義務(?:を|は|も)?負(?:い|わ|え)(?:ません|かね|ない)|責(?:任|め)(?:を|は|も|について)?(?:、)?(?:一切|何ら|なんら|いっさい)?(?:を|は|も)?(?:負(?:い|わ|え)|おい|とり|取り|持ち)(?:ません|かね|兼ね|ない|ないもの)|責(?:任|め)(?:を|は)免|免責(?:され|と(?:し|なり|する)|事由)|賠償(?:の|する)?(?:責任|義務|責め)?(?:を|は|も)?(?:一切)?(?:負(?:い|わ)|いたし|致し|し|応じ)(?:ません|かね|ない)|(?:いかなる|一切の|何らの)保証(?:も|を)?[^。]{0,8}(?:行い|いたし|致し|し)ません|(?:is|are|shall|will)? ?not(?: be)? (?:liable|responsible)|disclaims?\b|no liability/i;

export const TERMS_TOPICS: Readonly<Record<TermsTopic, Topic>> = {
  liability: {
    topic:
      /(?:損害|損失|不利益|損)(?:を|額を|の額を|について|が)?[^。]{0,30}(?:賠償|補償|つぐな|償|補(?:って|い(?:ます|、|いた))|埋め合わせ(?:し|いた|を?する|ます))|賠償(?:額|の(?:範囲|上限|額)|責任(?:の|は)|し(?:ます|なければ)|する(?:もの|責任|義務)|いたし|金額)|責任(?:を|と費用)(?:負(?:う|い(?:ます|、)|担))|責任は[^。]{0,14}が負(?:う|い(?:ます|、))|責任を?負うもの|つぐない(?:ます|いたし)|liability[^.]{0,60}(?:limited|cap|exceed)|(?:shall|will|must) (?:compensate|indemnify|be liable)|liable (?:for|up to)|indemnif/i,
    under: /損害賠償|^賠償$|賠償責任|責任の(?:範囲|所在|制限)|損害(?:が|の)|補償|liability/i,
    says: /賠償(?!責任を負わ)|(?:過失|月額|料金)[^。]{0,12}(?:まで|分)|補償(?:し|いた|は|額|の)|支払う|負担(?:する|し|いた)|責任を負(?:う|い(?:ます|、))|上限|限度|limited|compensat/i,
    not: /遅延損害金|保険(?:業|代理|金)|損害保険|事例|助かり|損害賠償(?:請求|を請求)され(?:た|る)ケース|漏え?い(?:した|時|事故).{0,20}保険/,
    affirms: /上限|限度|超えない|not exceed|limited to/i,
    // 'We take responsibility for quality' says nothing of damage; in terms, responsibility is about it.
    where: (place) =>
      ofService(place) &&
      (place.document === 'terms' || place.document === 'tokushoho' || /損害|賠償|損失|補償|つぐな|損を|liab|damage|indemn/i.test(`${place.sentence.text} ${place.label}`)),
  },
  disclaimer: {
    topic: new RegExp(`${EXCLUDES.source}|(?:停電|地震|天災|災害|故障|不可抗力)[^。]{0,60}(?:責め|ご容赦|お許し)`, 'i'),
    under: null,
    where: ofService,
  },
  ip: {
    topic:
      /(?:著作権|知的財産(?:権)?|所有権|権利)(?:[(（][^)）]{0,60}[)）])?[^。]{0,60}(?:帰属|移転|移り|譲渡|留保|お客(?:様|さま)のもの|あなたのもの|当社のもの|有し|有する|保有|属し|許諾|行使)|(?:帰属|移転|譲渡)[^。]{0,30}(?:著作権|知的財産権)|(?:成果物|納品物|文章|文書|資料|データ|作ったもの|お作りしたもの|表)[^。]{0,40}(?:お客(?:様|さま)|あなた)のもの|(?:intellectual property|copyrights?|rights|title|ownership)[^.]{0,60}(?:pass|belong|vest|assign|transfer|remain|own)|(?:deliverables?|work product|results)[^.]{0,40}(?:property of|belong|owned by)/i,
    under: /著作権|知的財産|権利の?(?:帰属|扱い)|成果物の|intellectual property|ownership/i,
    says: /帰属|移転|移り|譲渡|留保|お客(?:様|さま)のもの|お客(?:様|さま)に|自由に(?:お使い|ご利用)|belong|yours|pass/i,
    not: /肖像|商標|第三者の(?:著作権|知的財産|権利)(?:を|の)?(?:侵害)|会員の地位|契約上の地位|地位を|請求する権利|権利(?:又は|または|もしくは|および|及び)?(?:義務|を譲渡)|無断転載|求償/,
    where: (place) =>
      ofService(place) &&
      (place.document === 'terms' ||
        /成果|納品|作成|制作|資料|文書|文章|データ|デザイン|表(?:も|を)|作って|作った|お作り|work product|deliverable|results/i.test(
          `${place.sentence.text} ${place.sentence.question} ${place.label}`,
        )),
  },
  prohibited: {
    topic:
      /(?:次|以下|下記|各号|次の各号)[^。]{0,30}行為[^。]{0,40}(?:して(?:は|なら)|行(?:って|わな)|禁止|ならない|できません)|行為(?:を|は)(?:禁止|固く|行ってはな|してはな)|(?:して|行って|行なって)は(?:なりません|ならない|いけません)|(?:shall|must|may) not|禁止(?:事項|行為)(?:とし|は、|:)/i,
    under: /禁止(?:事項|行為)|ご?遠慮(?:いただ|願|くださ)|して(?:は(?:なら|いけ)ない|ほしくない)|お断りする(?:行為|こと)|prohibited|restrictions/i,
    says: /./,
    where: ({ document }) => document === 'terms',
  },
  'shown-at-contract': {
    topic:
      /(?:利用|会員|サービス)?規約|約款|契約書(?:の)?(?:全文|条文|条項|写し|案|ひな形|雛形|見本|内容|書式)|契約(?:条項|内容|条件)の?(?:詳細|案)|(?:お約束|決まり)(?:ごと|事)?[^。]{0,24}(?:冊子|書面|紙|書類)|terms (?:of service|and conditions)|service agreement/i,
    concrete:
      /(?:お?申し?込み?|ご?契約|ご?入会|お?手続き?|お?打ち?合わせ|面談|商談|お?見積も?り?|導入)[^。]{0,24}(?:示し|提示|ご?案内|お見せ|お渡し|手渡し|渡し|送付|お送り|ご?確認|ご覧|表示|同意|説明)|(?:別途|個別に|事前に|後日)[^。]{0,12}(?:示し|提示|ご?案内|お見せ|お渡し|渡し|送付|お送り|説明)|お渡しし|裏面|別紙|(?:shown|provided|sent|given|available)[^.]{0,30}(?:contract|sign|application|request|apply)|on request/i,
    under: /規約|約款|契約書(?!の作成)/,
    not: /(?:よう|ような)もの[^。]{0,16}(?:こしらえ|あり|ござい)|(?:契約書|約款|規約)[^。]{0,16}(?:ありません|ございません|不要|おりません|要りません)|定め(?:る|た)|第[0-9]+条|代行|プライバシー|秘密保持契約書|身分|本人確認/,
    where: ({ document }) => document !== 'terms' && document !== 'privacy' && document !== 'website-terms',
  },
  control: {
    topic:
      /反社会的(?:勢力|な)|反社(?:チェック|条項|排除)|暴力団|相互(?:牽制|けん制)|行動規範|倫理(?:規程|綱領|憲章)|(?:作成|入力|申請|起票)(?:者|担当)[^。]{0,12}承認[^。]{0,12}(?:別|分け)|内部統制|コンプライアンス(?:方針|委員会|規程|規定|ポリシー|体制|マニュアル|研修|教育|窓口|室|の)|(?:内部|公益)?通報(?:窓口|制度|の窓口)|(?:通報|ホットライン)[^。]{0,16}(?:設け|設置|整備)|不正[^。]{0,30}(?:申告|通報|相談|報告)[^。]{0,12}窓口|不正(?:行為)?(?:の)?防止[^。]{0,20}(?:体制|規程|仕組|チェック|委員会)|職務(?:の)?分(?:離|掌)|anti-?social forces?|whistle-?blow|internal controls?|compliance (?:policy|committee|programme|program)/i,
    under: /内部統制|コンプライアンス|反社(?:会的勢力)?(?:の)?(?:排除|チェック|$)|反社会的勢力|ガバナンス|compliance|governance/i,
    says: /確認|誓約|方針|委員会|体制|規程|統制|通報|排除|監査|研修|関係|反社|遵守|policy|committee/i,
    not: /通報窓口があり|JIPDEC|消費生活|内部統制(?:の)?(?:構築|支援|報告書作成)/,
    where: ({ document }) => document !== 'website-terms',
  },
  guarantee: {
    topic:
      /(?:不備|誤り|あやまり|ミス|まちが(?:い|っ)|間違(?:い|っ)|不具合|瑕疵|不適合|不一致|不良|誤入力|品質(?:が|に(?:ご?満足|問題|不備))|ご?満足|納得|見落とし|取り違え|手違い|不手際|(?:当(?:社|方|室|センター|事務所|クラブ)|こちら|弊社)の?(?:責|過失|原因|都合)|defects?|errors?|mistakes?|not satisfied|fall short)[^。]{0,60}(?:無償|無料|やり直|やりなお|手直し|責任を?もって[^。]{0,10}修正|修正[^。]{0,16}(?:無償|無料)|再(?:作業|納品|作成|提出|入力|対応)|打ち直|作り直|(?<!聞き|読み|見|数え)(?:直し|なおし)(?:に|て|ます|いた)|返金|全額|料金[^。]{0,12}(?:頂戴|いただ|頂|請求)[^。]{0,4}(?:ません|いたし)|減額|お返し|保証(?:し|いた|制度|いたし)|redo|re-?do|refund|correct|free of charge|no charge|credit)|(?:全額|品質|満足|返金)(?:の)?(?:返金)?保証|(?:品質|成果物|仕上がり|納品物)(?:の|を)保証し|money-?back|quality guarantee|satisfaction guarantee/i,
    under:
      /^(?:誤記|誤り|ミス|不備|漏れ|・)+$|(?:不備|ミス|誤り|まちがい|間違|不具合|満足でき|不満|品質が悪|仕上がり(?:の保証|に)|納得(?:できな|のいか|がいか))[^。]{0,30}(?:とき|場合|は|たら|時|対応|[?？]|$)|保証(?!金)|guarantee|not satisfied|mistakes/i,
    says: /無償|無料で|やり直|やりなお|修正(?:し|いた|対応)|再作業|再納品|打ち直|作り直|返金(?:し|いた|保証)|頂戴(?:いたし)?ません|いただ(?:き)?ません|減額|お返し(?:し|いた)|数え(?:ません|ない)|redo|refund|free of charge|correct/i,
    not: /手間|減ら|(?:なく|無く)(?:し|す)|ミスを防|品質保証(?:室|部|課|係|担当)|(?:貴社|御社|お客様)の[^。]{0,10}(?:不備|ミス|誤り)|個人の感想|保証するもの|(?:保証|補償)(?:は)?(?:いたし|でき|し)(?:ません|かね)|入力ミスを防|ミスを(?:防|なく)|不満足|お支払いいただいた後|振込|保証金|ダブルチェック|返品/,
    affirms: /(?:料金|費用|代金|お代|時間)[^。]{0,16}(?:頂戴|いただ|頂|消費|使|かか|請求|数え)[^。]{0,8}(?:ません|ず)|追加(?:料金|費用)(?:なし|は)/,
    where: ({ document }) => document !== 'website-terms' && document !== 'privacy' && document !== 'security',
  },
  'excludes-all': {
    topic:
      /(?:一切|いかなる|いっさい|何ら|なんら|すべて|全て)[^。]{0,60}(?:責(?:任|め)|(?:埋め合わせ|補償|賠償)[^。]{0,8}義務)[^。]{0,16}(?:負(?:い|わ|え)|ありません|免)|責(?:任|め)(?:を|は|も)?(?:一切|いっさい|何ら|なんら)[^。]{0,8}(?:負(?:い|わ|え)|ありません)|(?:not|no)[^.]{0,20}(?:any|whatsoever|all)[^.]{0,40}(?:liab|damage|loss)|no liability (?:whatsoever|of any kind)/i,
    under: null,
    not: /第三者間|会員(?:同士|間|の責)|利用者間|リンク先|添付|お客様の(?:責|過失|都合|操作|機器)|利用者の(?:責|過失)|契約者の責|天災|不可抗力|天変地異|通信(?:回線|障害|環境)|停電|責めに帰(?:す|する)(?:ことができ|べき事由によら)ない|過失(?:が|の)ない|beyond (?:its|our)/i,
    where: ({ document }) => document === 'terms',
  },
  exception: {
    topic:
      /故意|重(?:大な)?過失|責めに帰すべき|責に帰すべき|消費者契約法|賠償(?:額|の範囲|の額|責任)[^。]{0,40}(?:上限|限度|範囲|限る|とし|超えない)|限度(?:として|に)[^。]{0,20}(?:賠償|つぐな)|この限りではな|損害を賠償(?:し|する)|wil+ful|gross negligence|intent|limited to/i,
    under: null,
    where: ({ document }) => document === 'terms',
  },
};
