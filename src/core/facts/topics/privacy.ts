import type { Place, Topic } from '../reading/claims.ts';

/**
 * What a privacy policy says (個人情報保護法 17–40条): purpose, third parties, entrustment, disclosure, safety measures — in the policy itself or
 * where a sentence elsewhere speaks of personal data — and who may see data handed over, and where and how long it is kept.
 */

export type PrivacyTopic = 'purpose' | 'third-party' | 'entrustment' | 'disclosure' | 'safety' | 'access-scope' | 'storage';

const PERSONAL =
  /個人(?:情報|データ)|お客様の(?:大切な)?情報|(?:お預かり|ご(?:記入|入力|提供)|頂戴|いただ)[^。]{0,12}(?:情報|お名前|連絡先|アドレス)|personal (?:data|information)/i;

/** In the policy, or a sentence that names personal data and stands in no other document. */
const inPolicy = ({ document, sentence, above }: Place): boolean =>
  document === 'privacy' || (document === null && (PERSONAL.test(sentence.text) || above.some((words) => /個人情報/.test(words))));

/** Purposes that name an activity: 'to answer enquiries', not 'for the purposes made clear'. */
const ACTIVITY =
  /回答|返答|返信|返事|お答え|ご?連絡|ご?案内|提供|ご?請求|契約|遂行|履行|実施|実行|発送|送付|お届け|配送|本人確認|採用|選考|対応|応対|分析|改善|開発|ご?報告|配信|お知らせ|送信|手続|手つづき|受付|受注|サポート|アフター|決済|管理|作業|代行|業務|仕事|伝言|取次|準備|調査|測定|審査|おてつだい|お手伝い|行うため|to (?:answer|respond|reply|provide|bill|send|contact|deliver|process|handle|improve|tell|inform|verify|operate)/i;
/** Clauses that speak of purposes and name none. */
const NO_PURPOSE =
  /目的(?:を|は)(?:、|できる(?:限り|だけ)|可能な限り|あらかじめ|予め|事前に)*(?:明確|特定|明示|通知|公表|限定|明らか|達成|変更|超え)|(?:利用|取得|収集)(?:の)?目的の(?:範囲|達成|通知|変更|明示|公表)|目的外|明示(?:した|された|する)(?:利用)?目的|特定(?:した|された)(?:利用)?目的|cookie|クッキー|アクセス解析|Analytics|アナリティクス/i;

const SHARED =
  /第三者(?!(?:認証|機関|の(?:著作|権利|知的))).{0,24}(?:販売|売却|提供|開示|渡|譲渡|預託|共有|公開)|(?:ほか|他|よそ|外部|社外)(?:の(?:人|方|者|会社|企業)(?:や(?:人|方|会社|企業))?)?(?:へ|に|様に).{0,16}(?:教え|お渡し|渡す|渡さ|お見せ|見せ|提供|お伝え|開示|漏らす|漏らし)|(?:提携先|協力会社|パートナー(?:企業|会社)|グループ会社)(?:へ|に)[^。]{0,24}(?:渡|提供|開示)|本人以外[^。]{0,8}(?:へ|に)[^。]{0,16}(?:伝え|渡|教え|開示|提供)|third part(?:y|ies)/i;

/** Things handed over for the work. */
const DATA =
  /チャットルーム|お?[預あ](?:かり|ずかり|かった|ずけ)|帳(?:面|簿)|台帳|データ|情報|ファイル|資料|書類|原票|パスワード|アカウント|フォルダ|メール|名簿|伝言|メモ|記録|控え|音声|録音|ID|files?|data|materials|documents|mailbox/;
/** What is erased when the contract ends is what was handed over. */
const AT_THE_END = /(?:契約|取引|お?(?:つき|付き)(?:合い|あい)|終了)[^。]{0,30}(?:消し|消去|破棄|廃棄|抹消|溶解|裁断)/;
const OF_DATA = ({ page, sentence, label, document, above }: Place): boolean =>
  document !== 'website-terms' &&
  (document === 'privacy' || (label !== '' && page.page.kinds[0] === 'security') || DATA.test(`${sentence.text} ${above.join(' ')}`) || AT_THE_END.test(sentence.text));

/** Seeing, opening or handling something, and a limit to it. */
const ACCESS =
  /(?:閲覧|アクセス|参照|見(?:る|ら?れる|られ)|開け(?:る|られる|ら)|開(?:く|き)|知(?:る|って)|扱(?:う|える|い)|触れ(?:る|られる))[^。]{0,40}(?:のみ|だけ|に限|限定|限り|以外|制限|(?:わたし|私|代表|本人)ひとり)|(?:のみ|だけ|限定|限ら|限っ|以外|しか)[^。]{0,24}(?:閲覧|アクセス|参照|見(?:る|ら?れ|て|せ)|開け|扱|触れ|知)|(?:閲覧|アクセス)(?:の)?権(?:限)?[^。]{0,20}(?:停止|外れ|削除|失効|取り消|無効)|(?:権限|許可)(?:の|が|を)?(?:ない|持たない|与えられた|得た)[^。]{0,16}(?:開け|閲覧|アクセス|見)|(?:can be|only be)[^.]{0,20}(?:opened|accessed|seen|viewed|read) (?:only )?by|access[^.]{0,30}(?:limited|restricted) to|only[^.]{0,30}(?:can|may) (?:see|access|open|view)/i;
/** The people or the time to which it is limited, beside the limit. */
const SCOPE =
  /(?:担当|スタッフ|社員|従業(?:員|者)|アシスタント|メンバー|リード|ディレクター|オペレーター|秘書|係|専務|部門長|班|(?<!会)員|チーム|者|人|名|ふたり|ひとり|役)(?:[(（][^)）]{0,30}[)）])?(?:[^。、]{0,8})(?:のみ|だけ|しか|に限|限定)|以外[^。]{0,40}(?:ません|ない|制限|禁止|不可)|(?:わたし|私|代表)(?:ひとり|だけ|のみ)|(?:権限|許可)(?:の|が|を)?(?:ない|持たない|与えられた|得た)(?:者|人|スタッフ|社員|担当)|(?:閲覧|アクセス)(?:の)?権(?:限)?[^。]{0,20}(?:停止|外れ|削除|失効|取り消|無効)|(?:契約|利用)(?:期間)?中(?:のみ|だけ|に限)|by (?:your|the|our) |to (?:the |your |assigned )?(?:staff|team|assistants?|lead)|only[^.]{0,30}(?:assistants?|lead|staff|team)/i;

/** A place with a property, a period, or a way of disposal. */
const KEPT =
  /(?:国内|日本|東京|大阪|認証|ISO|施錠|鍵の?かかる)[^。]{0,30}(?:保管|保存|データセンター|サーバー?|リージョン|クラウド|フォルダ|キャビネット|戸棚|書庫)|(?:データセンター|サーバー?|リージョン|キャビネット|戸棚|書庫|フォルダ|置き場所)[^。]{0,24}(?:国内|日本|東京|大阪|認証|ISO|施錠)|専用(?:の)?フォルダ|鍵のかかる|施錠[^。]{0,20}保管|シュレッダー|裁断|細断|溶解|裁っ[^。]{0,12}(?:溶かし|捨て|処分)|(?:完全|安全|物理)(?:に|的に)?(?:消去|削除|破棄|廃棄)|(?:契約|業務|ご?利用|お?(?:つき|付き)(?:合い|あい)|おしまい|お?取引|作業|検収|終了|解約|退会|納品|決算|保存期間)[^。]{0,24}(?:後|たら|時|とき|次第|過ぎ|日|以内|終了|終わ|月|年|末)[^。]{0,30}(?:消去|抹消|破棄|廃棄|削除|消し|消え|返却|お返し|処分)|(?:日|ヶ月|か月|カ月|ヵ月|ケ月|週間|年)(?:間)?(?:以内|後|経過|たち|で|を過ぎ|すぎ|間?(?:保管|保存))[^。]{0,24}(?:保管|保存|消去|抹消|破棄|廃棄|削除|裁断|捨て)?|不要(?:に|と)(?:なった|なり)[^。]{0,30}(?:消去|破棄|廃棄|削除|処分)|証明書|(?:in|on servers in) japan|within \d+ (?:days|months)|certified|shred/i;

export const PRIVACY_TOPICS: Readonly<Record<PrivacyTopic, Topic>> = {
  purpose: {
    topic:
      /^(?:[0-9一二三四五六七八九十]{1,2}[.、)] ?)?(?:個人情報の)?(?:利用|使用|取得)(?:の)?目的(?=[^をのがはに以外達:、 ])|(?:ため|目的)(?:に|で|と|の(?:ため|み|範囲)|として)?(?:のみ|だけ)?(?:に)?[^。]{0,12}(?:利用|使用|使い|使わせ|用い|活用|取得|収集|お預かり|頂戴)|(?:利用|使用|取得|収集|利用の)目的(?:は|:|、|\s)|(?:回答|連絡|案内|送付|提供|請求|対応|発送|返信|返答|返事)[^。]{0,20}に(?:のみ|だけ)?(?:利用|使用|使い|使わせ)|used? (?:it |them |this |your |personal )?.{0,30}\bto\b|for the purposes? of/i,
    concrete: ACTIVITY,
    under:
      /利用(?:の)?目的|使用目的|用い方|用途|(?:情報|お預かり)[^、。]{0,6}使い方|使いみち|つかいみち|使い道|取得(?:する|の)目的|目的|取得と利用|(?:何|なん|なに)のため|(?:何|なに)に使|利用(?:方法|について)|(?:収集|取得)と利用|why we use|purposes?|how we use|use of/i,
    not: NO_PURPOSE,
    notUnder: /cookie|クッキー|アクセス解析|解析ツール/i,
    where: inPolicy,
  },
  'third-party': {
    topic: SHARED,
    under: /第三者|外部提供|(?:ほか|他|よそ)の(?:人|方|会社|者)|よそ(?:様)?(?:へ|に)|外に渡|他者|ほかへ渡す|外部への提供|情報の提供|third part|sharing/i,
    says: /(?:ません|ございません|ない|せず|なし)|除く|場合(?:を|に|は|のほか)?(?:除|のぞ|限)|同意|承諾|許し|断りなく|法令|法律|consent|law|do not/i,
    not: /個人(?:情報|を).{0,20}特定(?:する|できる)もの|第三者(?:認証|機関|評価)|リンク先/,
    where: inPolicy,
  },
  entrustment: {
    topic:
      /(?:再|外部)?委託(?:す(?:る|べ)|し|先|を(?:行|する)|いたし|することが|に(?:際し|伴|あたり)|処理|業者|会社|契約)|再委託|(?:外部|社外|業者|事業者|会社)(?:へ|に)(?:の)?[^。、]{0,14}委託|(?:外部|社外)(?:の(?:者|会社|業者|事業者|方))?(?:へ|に)[^。、]{0,8}(?:取り?扱わせ|行わせ|任せ|処理させ|お願いする)|(?:別|ほか|他)の(?:人|者|会社)に[^。]{0,8}(?:手伝|任せ|頼)|一部を?(?:任せ|お願いす)る(?:とき|場合|こと)|entrust|subcontract|outsourc|service providers?/i,
    under: /委託|外部の(?:者|会社|業者|事業者)|entrust|subcontract|service provider|outsourc/i,
    says: /委託|entrust|subcontract|outside|監督|選定|supervis/i,
    not: /委託(?:された|を受け|いただ|頂)|受託(?!先)|ご委託|委託元|委託者から|委託契約を(?:結ん|締結し)だ?(?:登録)?スタッフ/,
    where: inPolicy,
  },
  disclosure: {
    topic:
      /(?:開示|訂正|削除|消去|利用(?:の)?停止|追加)[^。]{0,60}(?:請求|求め|お?申し出|申出|申し立て|希望|手続|窓口|対応|応じ|ご連絡|承り|受け?付け)|(?:請求|求め|お申し出|申し出|希望)[^。]{0,40}(?:開示|訂正|削除|消去|利用(?:の)?停止)|個人(?:情報|データ)[^。、]{0,14}(?:相談|苦情|お?問い?合わせ|受付)[^。、]{0,8}窓口|(?:見せて|見たい|知りたい|教えて|確認したい|ご覧になりたい)[^。]{0,24}(?:直し|なおし|改め|訂正)[^。]{0,24}(?:消し|削除|除い|止め)|(?:request|ask)[^.]{0,40}(?:disclos|correct|delet|access)|(?:disclos|correct|delet)[^.]{0,60}(?:request|contact|write to)|rights? to [^.]{0,30}(?:access|correct|delet)/i,
    under: /開示|訂正|(?:相談|苦情|個人情報[^、。]{0,6})窓口|ご?本人(?:から)?の|your rights|disclosure|なおす|(?:見|直し|なおし|消し)たい|(?:見せ|直し|消し)て|保有個人データ/i,
    says: /請求|求め|申し出|申出|お?問い?合わせ|ご?連絡|お知らせ|対応|応じ|応え|お?返事|メール|手数料|窓口|TEL|電話|@|request|contact|write/i,
    not: /第三者(?:へ|に)(?:の)?開示|開示(?:、|・|または|又は|若しくは|もしくは)?(?:漏え?い|提供)(?!の停止)|秘密情報|履歴書|応募書類/,
    where: inPolicy,
  },
  safety: {
    topic:
      /安全管理|安全(?:対策|に(?:管理|保管))|(?:漏え?い|漏洩|流出|紛失|滅失|毀損|き損|改ざん|不正アクセス|漏れ)[^。]{0,60}(?:防|予防|対策|措置|講じ|ないよう)|(?:適切|厳重|適正|厳格)(?:に|な)[^。、]{0,12}管理|(?:セキュリティ|security|safety|technical|organi[sz]ational)[^.。]{0,40}(?:対策|措置|measures)|鍵の?(?:かかる|付|つい)|施錠|パスワード(?:を|で)(?:かけ|設定|保護)|入退室|暗号化|シュレッダー|ウイルス対策/i,
    under: /安全(?:管理|の確保|のため|対策)|セキュリティ|(?:個人情報|情報)の(?:管理|保護)|^管理$|security|safeguard/i,
    says: /措置|講じ|防止|防ぐ|防ぎ|管理|暗号|施錠|アクセス|研修|規程|体制|監督|measures/i,
    not: /(?:保証|約束)(?:は)?(?:でき|いたし|し)|責任を負|委託(?:先|業者)(?!.{0,40}安全管理)/,
    where: ({ document, sentence }) => document === 'privacy' || (document === null && /個人(?:情報|データ)|personal (?:data|information)/i.test(sentence.text)),
  },
  'access-scope': {
    topic: ACCESS,
    concrete: SCOPE,
    under:
      /(?:閲覧|見られる|開けられる|開ける|扱える|アクセス)(?:できる)?(?:人|者|範囲|権限)|(?:見|開け|読)(?:られ)?る(?:の|こと)?[^。]{0,10}(?:誰|だれ|どなた)|閲覧者|(?:見|開け|触れ)る(?:ひと|人|者)|誰が|だれが|アクセス範囲|^アクセス(?:権限?|できる者)?$|who (?:can|may) (?:see|access)/i,
    says: /のみ|だけ|限|以外|停止|外れ|担当|班長|責任者|[0-9二三]名|only/,
    not: /個人(?:を|が)特定|統計|当サイト|本サイト|ホームページ|cookie|クッキー|応募|求人|本人以外|ご本人(?:様)?(?:のみ|だけ|しか)|入(?:室|退室|れる|れません|館)|第三者(?:に|へ)(?:の)?(?:提供|開示)|法令/i,
    where: OF_DATA,
  },
  storage: {
    topic:
      /保管|保存|格納|置い(?:て|た)|置き場所|データセンター|リージョン|シュレッダー|裁断|細断|裁っ|溶解|溶かし|消去|抹消|破棄|廃棄|消し|消え|削除|返却|処分|返し|(?:are |is )?(?:kept|stored|retained|hosted)|eras|shred|dispos|destroy|delet/i,
    concrete: KEPT,
    vague: /クラウド|ドライブ|サーバー?|ストレージ|データセンター|Dropbox|厳重|安全に|cloud|drive/i,
    notUnder: /開示|訂正|ご?請求/,
    under:
      /しまい方|始末|置場|預[かり]り?物|保管(?:場所|先)?|保存(?:期間|場所|先)|置き場所|廃棄|消去|削除|返却|抹消|データの(?:保管|扱い)|storage|retention|disposal|契約が終わったら|終了後/i,
    says: new RegExp(`${KEPT.source}|(?:契約|終了|取引|納品)[^。]{0,12}(?:後|から)[^。]{0,6}[0-9一二三四五六七八九十]{1,3}(?:日|か月|ヶ月|年)`, 'i'),
    not: /開示|訂正|請求|求め|お?申し出|cookie|クッキー|ブラウザ|応募|履歴書|電子帳簿|バックアップ(?!.{0,40}保管)|控え(?:を|に)取|暗号化(?!.{0,40}(?:国内|消去|削除))|ログ|履歴を?.{0,10}(?:保存|保管)|(?:保管|保存|廃棄|削除|整理|作業)[^。]{0,10}代行|代行(?:し(?:ます|て)|いたし|も(?:承|可))|(?:の|・|、)(?:整理|ファイリング|アップロード|振り分け|仕分け)|(?:通帳|印鑑)[^。]{0,10}保管|郵便|荷物|投稿|配信停止|アカウントを?削除|登記|商品|保管サービス|記事|コメント|鍵の保管/i,
    where: OF_DATA,
  },
};
