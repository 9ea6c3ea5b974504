import type { Place, Topic } from '../claims.ts';

/**
 * Measures by which client data is protected, as providers write them: in lists, tables and cards under セキュリティ対策 or 安全管理措置, in answers, in
 * terms. Dangers ('ウイルス、不正アクセスを防ぐため'), kinds of data, purposes, disclaimers, duties of the client and services for sale are not measures
 * (FIELD-NOTES 41).
 */

export type SecurityTopic =
  | 'encryption'
  | 'site-ssl'
  | 'access-control'
  | 'mfa'
  | 'logging'
  | 'intrusion'
  | 'backup'
  | 'disaster'
  | 'audit'
  | 'incident'
  | 'incident-of-data'
  | 'training'
  | 'officer'
  | 'officer-of-data'
  | 'nda'
  | 'nda-clause'
  | 'workplace';

/** One pattern from several, so that each row stays readable. */
const any = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** Headings, labels and questions below which measures are listed. */
export const SAFE_HEADING =
  /セキュリティ|安全(?:管理|対策|確保|への|のため|に(?:お預かり|管理))|情報(?:の)?(?:管理|保護|取り?扱い|取扱|あつかい|扱い|守り|お預かり|漏(?:えい|洩|れ))|個人(?:情報|データ)(?:の|は)?(?:管理|保護|安全|取り?扱い|お預かり|大丈夫|どう|どのよう)|機密(?:保持|情報)|データ(?:の|は)?(?:管理|保護|取り?扱い|お預かり|守り|安全|どこ|どう)|お預かり(?:した|する)(?:資料|データ|情報|もの|書類)|(?:技術|物理|人|組織)的(?:な)?(?:安全|対策|措置)|(?:道具|回線|端末|人と場所|設備)(?:の)?(?:対策|守り)|security|safeguard|data protection|how we (?:protect|keep)/i;

/** What a sentence says of the duties of those who use the service, not of the provider. */
const CLIENTS_DUTY =
  /^(?:\(?[0-9]{1,2}[.)項]? ?)?(?:会員|契約者|利用者|登録者|ユーザー|甲|委託者|お客様|お客さま|依頼者|クライアント)(?:様|さま)?(?:は|が(?:自己|ご自身))|(?:自己|ご自身|お客様|会員|契約者)(?:自ら)?の責任(?:において|で|と)|the client shall|customers? (?:must|shall|are responsible)/;
const DISCLAIMER =
  /責任を(?:一切)?(?:負|おい)|責めを負|免責|責(?:め)?に帰|賠償|保証(?:する(?:もの|わけ)|いた?しま|しかねます)|完全に(?:防|安全を|排除)|(?:する|させる|及ぼす|与える|試みる)(?:おそれのある)?行為|してはなら|not liable|no liability/;
const FOR_SALE =
  /(?:支援|コンサル(?:ティング)?|代行|サポート|診断|ソリューション)(?:サービス|メニュー|プラン|事業)|(?:策定|導入|構築|設定|取得|設置|移行|作成|対応)(?:の)?(?:支援|代行|お手伝い|サポート|コンサル)|(?:ご|お)(?:提案|手伝い)(?:いた)?し|販売(?:いた)?し/;
/** Words of others' products that only mention it. */
/** The first words of something that stands elsewhere. */
const TEASER = /\.{3}。?$/;
const COMMON_NOT = any(CLIENTS_DUTY, DISCLAIMER, FOR_SALE, TEASER);
/** Lists of tasks, troubles and definitions hold the same words. */
const NOT_UNDER =
  /禁止(?:事項|行為)|免責|不可抗力|保証|対応(?:可能)?業務|(?:お任せ|依頼|頼|お願い|対応)(?:いただける|できる|可能な)(?:業務|こと|お?仕事|内容)|業務(?:内容|一覧|範囲)$|お悩み|お困り|(?:と|って)は[?？]?$|選び方|cookie|クッキー|アクセス解析|disclaimer|prohibited/i;

/** SSL of the web site and its forms, which is no protection of what is handed over for the work. */
const SITE_TRAFFIC =
  /フォーム|(?:この|当|本|弊社の?|当社の?)(?:ページ|サイト|ホームページ|ウェブ ?サイト|WEB ?サイト|画面)|(?:ウェブ|WEB)?サイト(?:は|では|内|上|全体|の(?:通信|閲覧))|ホームページ(?:は|では|上)|(?:申し?込|お?問い?合わせ|応募|登録|入力|送信|会員|マイ|決済)(?:み|の)?(?:画面|ページ|サイト)|(?:入力|送信|記入)(?:される|された|いただ|し(?:て|た)|時|の際|する際|内容)|ブラウザ|アドレスバー|クレジットカード|this (?:form|site|page|website)|(?:our|the) (?:web ?site|form)/i;

const inTerms = ({ document, page }: Place): boolean => document === 'terms' || (document === null && page.page.kinds[0] === 'terms');
/** Fields of work: what stands below them without a predicate is a task for sale ('情報セキュリティ研修の運営'). */
const TASKS =
  /^(?:\S{0,6})?(?:総務|人事|労務|庶務|情シス|情報システム|ヘルプデスク|バックオフィス|IT(?:サポート|支援)|事務)(?:・\S{1,8})?(?:代行|業務|サポート|アシスタント|系)?$|サービス(?:内容|一覧|メニュー)|業務(?:の)?例|対応(?:範囲|領域)|作業例|(?:ご?依頼|業務)(?:内容|例)|what we (?:do|take)|tasks|services$/i;
const STATES = /(?:ます|です|ません|ました|ください|する|ある|ない|せん|こと|いる|れる)[。.)）」]*$|[。.]$/;

/** Not in terms of the web site, and not below a heading that takes it away; the nearest heading that says something decides. */
const ofMeasures = ({ document, sentence, label, heading }: Place): boolean => {
  if (document === 'website-terms') return false;
  const isItem = !STATES.test(sentence.text);
  const against = (words: string): boolean => NOT_UNDER.test(words) || (isItem && TASKS.test(words));
  const deciding = [sentence.question, label, heading, ...sentence.headings.slice(0, 3)].find((words) => against(words) || SAFE_HEADING.test(words));
  return deciding === undefined || !against(deciding);
};

/** In a policy, or below a heading on the handling of data. */
const ofData = ({ document, sentence, heading }: Place): boolean =>
  document === 'privacy' || document === 'security' || (document === null && [heading, ...sentence.headings.slice(0, 2)].some((words) => SAFE_HEADING.test(words)));

/** Prohibitions are measures, too: 'カフェでは作業しません'. Only the lack of a measure is a denial. */
const LACKS =
  '(?:対応|導入|実施|設定|用意|設置|制限|管理|契約|貸与|支給|規定|規則|ルール|記録|取得)(?:は|を|も|が)?(?:特に)?(?:行っ|行な|し|でき|設け|定め|結ん|ござい|あり)?(?:て)?(?:は)?(?:い|お|おり)?(?:ません|りません|ない)';
const AFFIRMS = new RegExp(`^(?!.*${LACKS})`);

/** 'Not to disclose' is the promise itself. */
const SECRET_KEPT = /口外|漏(?:らし|えい|洩)|開示|話さない|目的(?:以)?外|提供し|disclos/i;

const ENCRYPTION = /暗号(?!資産|通貨|号)|(?<![A-Za-z])(?:SSL|TLS|AES|IPsec)(?![A-Za-z])|encrypt/i;

const TOPICS: Readonly<Record<SecurityTopic, Topic>> = {
  encryption: {
    topic: ENCRYPTION,
    under: any(SAFE_HEADING, ENCRYPTION),
    says: ENCRYPTION,
    not: any(COMMON_NOT, SITE_TRAFFIC, /暗号化(?:し|され)ていない|SSL(?:証明書|化|サーバー?証明書)(?:の)?(?:取得|更新|設定|発行|対応)|ワードプレス|WordPress/),
    notUnder: /フォーム|サイト(?:について|の(?:セキュリティ|安全))|SSLについて|ホームページについて/,
    where: ofMeasures,
  },
  'site-ssl': {
    topic: ENCRYPTION,
    under: null,
    not: /責任を(?:一切)?(?:負|おい)|保証|SSL(?:証明書|化)(?:の)?(?:取得|更新|設定|発行)(?:代行|支援)/,
    notUnder: /お悩み|選び方/,
    where: ({ sentence, heading }) => SITE_TRAFFIC.test(sentence.text) || /フォーム|サイト|SSL|ホームページ/i.test(heading),
  },
  'access-control': {
    topic: any(
      /アクセス(?:権限?|制御|制限|コントロール)|(?:閲覧|操作|編集|利用|ログイン|管理者|使用)(?:の)?権限|権限(?:を|の|は|が)?[^。、]{0,8}(?:設定|管理|付与|見直|最小|制限|分け|限定|棚卸|変更|停止|外|決め)|最小(?:限)?(?:の)?権限|権限(?:は|を)?(?:必要)?最小|職務(?:ごと|に応じ)[^。]{0,14}(?:権限|範囲)|役割に応じ[^。]{0,12}(?:範囲|権限|開け)/,
      /アクセス(?:できる|可能な)[^。、]{0,16}(?:限定|制限|絞|設定|登録)|アクセス(?:を|は)[^。、]{0,24}(?:限定|制限|許可|絞)|(?:ID|アカウント)(?:と|・|\/|および|及び|や)?(?:パスワード)?(?:の|を|による)?(?:個別(?:に)?発行|管理(?:を|し|者|シス|体制|・|。|$)|認証|停止|棚卸|個別)|(?:専用|個別)(?:の)?(?:ID|アカウント)(?:を|で)/,
      /入退(?:室|館|出)|入(?:室|館)(?:を|は|の|が|時|に|者|できる)?[^。、]{0,12}(?:制限|管理|許可|限定|認証|記録|カード)|(?:通らな|認証し?な|かざさな)[^。]{0,10}(?:入れ|入室でき)ません|施錠|鍵(?:の|を|が)(?:かかる|かけ|付)|鍵(?:付|つ)き|IC ?カード|カードキー|セキュリティ(?:ゲート|カード|ロック)|(?:静脈|指紋|虹彩|顔|生体)(?:による)?認証|オートロック|(?:部外者|第三者|関係者以外)[^。、]{0,10}(?:立ち?入|入室|入れ)|物理的(?:な)?アクセス/,
      /(?<![A-Za-z])RBAC(?![A-Za-z])|role-based|access (?:controls?|rights?|permissions?|privileges?|is (?:limited|restricted)|management)|(?:limit|restrict)\w* access|least[ -]privilege|key ?card|entry (?:control|is)|locked (?:cabinet|room)/,
    ),
    under: SAFE_HEADING,
    says: /アクセス(?:制御|制限|権|管理)|権限|入退室|施錠|access (?:control|restriction)/i,
    not: any(
      COMMON_NOT,
      /(?:回避|解除|突破|侵害)|SNS|投稿|予約システム|レンタル|鍵の(?:交換|受け渡し|預か|管理代行)|アクセス制限を[^。]{0,8}行為|24時間(?:入退室|入室|利用)(?:可|でき)/,
    ),
    affirms: AFFIRMS,
    where: ofMeasures,
  },
  mfa: {
    topic: any(
      /(?:多|二|2|複数)(?:の)?要素(?:の|による)?(?:認証|ログイン|確認)|(?:二|2|多)段階(?:の|による)?(?:認証|ログイン|確認|サインイン)|ワンタイムパスワード|(?:生体|指紋|顔|静脈|虹彩)(?:による)?認証|(?<![A-Za-z])(?:MFA|2FA|FIDO2?)(?![A-Za-z])|パスキー|(?:物理|セキュリティ|ハードウェア)(?:の)?(?:セキュリティ)?キー(?!ワード|ボード)/,
      /(?:two|multi|second)[ -]?(?:factor|step)|hardware key|biometric|passkey/,
    ),
    under: SAFE_HEADING,
    says: /要素認証|段階認証|MFA|2FA|two-factor|multi-factor/i,
    not: any(COMMON_NOT, /応募|フォーム|会員登録|お申し?込み(?:時|の際)|SMS認証(?:番号|コード)?を入力/),
    where: ofMeasures,
  },
  logging: {
    topic: any(
      /(?:アクセス|操作|通信|ログイン|システム|監査|サーバー?|端末|証跡|入退室)(?:の)?(?:ログ|履歴|記録)|ログ(?:を|の|は|が)[^。、]{0,8}(?:取得|保存|記録|保管|監視|管理|残|確認|点検|収集|分析|とっ|取っ)|(?:アクセス|操作|開いた|ファイル)[^。、]{0,20}(?:を|の)(?:すべて)?記録(?:し|を|が)|(?:だれ|誰)が(?:、)?(?:いつ)[^。]{0,30}(?:記録|残|履歴|わかる|分かる)/,
      /(?:システム|ネットワーク|サーバー?|端末|不正|不審|通信|画面|操作|アクセス|セキュリティ)(?:の|な|を|へ|への)?[^。、]{0,14}(?:常時|24時間(?:365日)?)?(?:監視|モニタリング|見守)|(?:24時間(?:365日)?|常時)(?:の|、)?(?:有人)?監視|監視センター|監視(?:システム|体制|ツール)/,
      /(?:access|audit|operation|activity) (?:logs?|trails?)|(?:is|are) logged|logs? (?:is|are) (?:kept|stored|retained|reviewed)|(?:systems?|network|access) (?:is|are) monitored|continuous monitoring/,
    ),
    under: any(SAFE_HEADING, /(?:アクセス|操作)(?:の)?(?:ログ|記録)|^記録$|ログの|monitoring|logging/),
    says: /(?:アクセス|操作)(?:の)?(?:ログ|記録|履歴)|ログ(?:の)?(?:取得|管理|監視|保存)|監視|logs?\b|monitor/i,
    not: any(
      COMMON_NOT,
      /アクセス解析|アナリティクス|Analytics|Cookie|クッキー|閲覧履歴|IPアドレス|(?:当|本|この)(?:サイト|ウェブ|ホームページ)|統計|マーケティング|ブログ|カタログ|(?:応対|通話|着信|受電|対応)(?:の)?(?:記録|履歴|ログ|録音)|SNS|投稿(?:の)?監視|口コミ|価格|競合|監視カメラ|電子帳簿|ログイン(?:画面|ページ)|作業(?:の)?(?:ログ|履歴|記録|報告)|サイト監視|防犯カメラ|行動履歴|利用履歴|取得する情報/,
    ),
    notUnder: /取得(?:する|した)(?:個人)?情報|収集(?:する|した)|アクセスログ(?:について|の(?:取得|収集|利用))|自動的に/,
    where: ofMeasures,
  },
  intrusion: {
    topic: any(
      /不正(?:な)?(?:アクセス|侵入|ソフトウェア)|ファイア(?:ー)?ウォール|ファイヤー?ウォール|(?<![A-Za-z])(?:UTM|WAF|EDR|XDR|VPN)(?![A-Za-z_])|(?<![A-Za-z])I[DP]S(?=[/・()、とをに。]|$)|侵入(?:検知|防止|防御|対策)|(?<!コロナ|ノロ|エンザ|抗)ウ(?:イ|ィ)ルス|マルウェア|ランサムウェア|アンチウ(?:イ|ィ)ルス|エンドポイント|セキュリティ(?:対策)?ソフト|外部(?:から)?の攻撃/,
      /セキュリティ|情報管理|安全対策/,
      /firewall|anti-?virus|malware|intrusion|unauthori[sz]ed access|endpoint (?:protection|security|detection)/,
    ),
    concrete: any(
      /ファイア(?:ー)?ウォール|ファイヤー?ウォール|(?<![A-Za-z])(?:UTM|WAF|EDR|XDR|VPN)(?![A-Za-z_])|(?<![A-Za-z])I[DP]S(?=[/・()、とをに。]|$)|侵入(?:検知|防止|防御)|(?<!コロナ|ノロ|エンザ|抗)ウ(?:イ|ィ)ルス(?:の)?(?:対策|検知|検査|チェック|駆除|ソフト|バスター|スキャン|定義|感染(?:を|の)?防|防御)|(?:マルウェア|ランサムウェア)(?:の)?(?:対策|検知|スキャン|防御|検査)|アンチウ(?:イ|ィ)ルス|エンドポイント|セキュリティ(?:対策)?ソフト/,
      /firewall|anti-?virus|malware (?:protection|scan|detection)|intrusion (?:detection|prevention)|endpoint (?:protection|security|detection)/,
    ),
    vague:
      /(?:万全|徹底|十分|高度|強固|厳重|鉄壁|最新|最高|安心)(?:の|な|した|に)?[^。、]{0,10}(?:セキュリティ|情報管理|安全対策)|(?:セキュリティ|情報管理|安全対策)(?:対策|体制|管理|面)?(?:は|も|を|に|が)?[^。、]{0,6}(?:万全|徹底|十分|強固|厳重|強化|安心)|不正(?:な)?アクセス(?:等|など)?(?:の)?(?:対策|防止(?:措置|対策|策)?)(?=[。、・]|$|を(?:実施|講|行|徹底)|に(?:努|取))|不正(?:な)?(?:アクセス|ソフトウェア)[^。]{0,24}(?:保護|防ぐ|遮断|検知)(?:する)?(?:仕組み|システム|措置)/,
    under: any(SAFE_HEADING, /ウ(?:イ|ィ)ルス|不正アクセス|マルウェア|入口|回線|ネットワーク|malware|intrusion/),
    says: /対策ソフト|定義ファイル|ファイア(?:ー)?ウォール|ウ(?:イ|ィ)ルス対策|VPN|UTM|WAF|EDR|切り離|遮断|firewall|antivirus/i,
    not: any(
      COMMON_NOT,
      /新型コロナ|インフルエンザ|感染(?:症|拡大|予防)|情報(?:が|は)?[^。]{0,10}漏れる(?:こと|心配)|完全に安全|ウ(?:イ|ィ)ルス(?:に感染していないこと|を(?:送信|含))|(?:不正(?:な)?アクセス|ウ(?:イ|ィ)ルス)[^。]{0,60}(?:を?防(?:ぐ|止する?)|の防止の|対処する|対応する)(?:ため|目的)(?!の(?:措置|仕組み|システム))|(?:必要|適切)な(?:安全)?(?:管理)?措置/,
    ),
    notUnder: /目的/,
    where: ofMeasures,
  },
  backup: {
    topic:
      /バックアップ|back-?ups?\b|backed up|(?:データ|ファイル|サーバー?|システム)[^。、]{0,24}(?:複製|二重(?:に)?(?:保存|保管|控え)|冗長)|控えを(?:取|とっ|毎)|世代(?:管理|(?:を|分)?保管)|レプリケーション|replicat/i,
    concrete:
      /データ|ファイル|サーバー?|世代|毎日|毎晩|毎週|日次|定期(?:的)?|自動|保管|保存|クラウド|復元|復旧|システム|地域|リージョン|別の|控え|二重|複製|data|files?|daily|nightly|hourly|server|regular/i,
    under: any(SAFE_HEADING, /バックアップ|^控え$|データ(?:の)?(?:保管|保存)|back-?ups?/),
    says: /バックアップ|控え|複製|世代|back-?up|backed up|毎日|毎晩|日次/i,
    not: any(
      COMMON_NOT,
      /バックアップ(?:スタッフ|メンバー|要員|担当|チーム|センター|オフィス|拠点|回線|電源|する(?:アシスタント|秘書|オペレーター|人|担当))|(?:皆様|皆さま|お客様|事業|経営|業務|活動|働く|あなた|成長|社長|経営者|チーム|全員|複数名|本部|ディレクター|担当者?)(?:が|を|で|の[^。、]{0,6}を)[^。、データ]{0,12}バックアップ(?:し|いた|体制)|フルバックアップ|バックアップ(?:作業|業務|代行)|ブログ|WordPress|サイトの(?:更新|保守)/,
    ),
    where: ofMeasures,
  },
  disaster: {
    topic:
      /(?<![A-Za-z])(?:BCP|DR(?=サイト|対策))(?![A-Za-z])|(?:事業|業務)(?:の)?継続(?:計画|性|体制|の?(?:ため|取))|災害|震災|地震|停電|大雪|台風|感染症|自家発電|非常用(?:電源|発電)|無停電|(?<![A-Za-z-])UPS(?![A-Za-z])|(?:拠点|センター|オフィス)[^。、]{0,12}(?:分散|二重化|相互|使え(?:ない|なく))|代替拠点|business continuity|disaster|earthquake|power (?:cut|outage|failure)/i,
    concrete:
      /備え|定め|策定|切り?替|切換|分散|発電|電源|無停電|代替|応援|在宅|引き継|継続(?:でき|し|可能|計画)|続け|訓練|手順|体制を|お受け(?:し|いた|でき)|対応(?:でき|可能)|止まら|止め(?:ず|ません)|復旧|想定|計画|二重|別の(?:拠点|地域)|plan|switch|take over|continu|back-?up|generator/i,
    under: /災害|BCP|停電|大雪|地震|台風|天災|(?:事業|業務)(?:の)?継続|もしも|万が?一|disaster|continuity|outage/i,
    says: /切り?替|自家発電|発電機|代替|応援|在宅|別の(?:拠点|地域|センター)|分散|継続|続け|訓練|備え|計画|引き継|お受け(?:し|いた|でき)|plan|switch|take over/i,
    not: any(
      CLIENTS_DUTY,
      DISCLAIMER,
      FOR_SALE,
      /不可抗力|(?:天災|災害|停電|地震)[^。]{0,60}(?:中断|停止|中止|遅延|遅れ|提供でき|できない場合|困難|損害)|(?:BCP|災害)(?:時|対策)?(?:に(?:も)?|として(?:も)?|の(?:一環|観点))[^。、]{0,10}(?:最適|有効|活用|役立|つなが|貢献|強い|ご?利用)|災害(?:時)?(?:の)?(?:受付|窓口|コールセンター)[^。]{0,12}(?:立ち上げ|開設|設置|代行|承)|緊急(?:の)?窓口|支援金|義援金|ボランティア|復興|災害(?:復旧)?支援|被災(?:地|者)|労働災害|労災|感染症[^。]{0,14}(?:検温|消毒|マスク)|貴社の(?:BCP|事業継続)|ニュース|セミナー/,
    ),
    notUnder: /沿革|実績|成果/,
    where: ofMeasures,
  },
  audit: {
    topic: any(
      /内部監査|外部監査|(?:セキュリティ|情報(?:管理|システム|セキュリティ)?|システム|第三者(?:機関)?|ISMS|個人情報(?:保護)?|個人データ|定期(?:的(?:な|に))?|外部の者|他部署|外部の主体)(?:の|による|等による|に対する)?(?:定期(?:的な)?)?監査|監査(?:を|は|も)(?:年|毎年|定期|半年|四半期|実施|受け|行|、)|(?:年|毎年|定期)[^。、]{0,8}(?:回|に|的に)[^。、]{0,6}監査|脆弱性(?:の)?(?:診断|検査|テスト|スキャン|評価|チェック)|ペネトレーション|侵入テスト|ペンテスト/,
      /(?:第三者|外部)(?:機関|の専門(?:家|会社|機関)|の審査機関)?(?:による|の)(?:セキュリティ)?(?:審査|診断|評価|検査)|(?:審査|認証)機関(?:による|の)[^。、]{0,6}審査|維持審査|サーベイランス/,
      /penetration test|vulnerability (?:scan|test|assessment)|(?:security|internal|external|third-party|independent|annual|regular) (?:security )?audit|(?:is|are) audited|audits? (?:is|are|every|each)/,
    ),
    under: any(SAFE_HEADING, /監査|点検|見直し|audit/),
    says: /内部監査|(?:情報|セキュリティ|定期)[^。、]{0,6}監査|監査(?:を|の)?実施|脆弱性診断|audit/i,
    not: any(
      CLIENTS_DUTY,
      /監査役|監査法人|監査等委員|監事|会計監査|税務|決算|J-SOX|監査(?:対応|に備え|のための|資料|調書)|監査(?:支援|代行|サポート)|診断(?:サービス|メニュー|シート|チェック)|(?:ご|お)(?:提案|手伝い)|監査権|監査に(?:応じ|協力)|お客様(?:による|の)監査|無料診断|業務診断/,
    ),
    notUnder: /役員|会社概要|沿革/,
    where: ofMeasures,
  },
  incident: {
    topic: any(
      /(?:漏(?:えい|洩|れ)|流出|紛失|インシデント|(?:情報|セキュリティ|個人情報)[^。、]{0,10}事故|侵害)[^。]{0,40}(?:場合|とき|時(?:に|は|の|、|刻)|際(?:に|は)|発生|おそれ|気づ|疑い|把握|備え)|(?:万(?:が)?一|もし)[^。]{0,40}(?:漏|事故|紛失|流出|インシデント)|事故(?:等|など)?が(?:発生|起き|起こ|生じ|おき)|事故(?:の)?(?:発生)?(?:時|際)(?:に)?は|インシデント(?:対応|発生)|事故(?:対応|発生時)/,
      /(?:data|security|information|privacy)?[ -]?(?:breach|incident|leak)s?\b/,
    ),
    concrete:
      /報告|通知|ご?連絡|お知らせ|知らせ|第一報|公表|(?:原因|影響)[^。、]{0,8}(?:調査|究明|特定|解明|分析)|(?:[0-9]+|[一二三四五]+)(?:時間|営業日|日)以内|当日中|個人情報保護委員会|再発(?:を)?防止(?:の)?(?:策|対策)を|(?:被害|影響)[^。、]{0,6}(?:拡大|最小)|対応(?:手順|フロー|体制|マニュアル|計画)を|手順(?:を|に)|notify|inform|report|within \d+|investigat|find the cause/i,
    vague: /適切|適正|迅速|速やか|すみやか|誠実|対応(?:いた)?し|対処|努め|善処|万全|appropriate|prompt/i,
    under:
      /(?:事故|漏(?:えい|洩|れ)|インシデント|流出|トラブル|もしも|万が?一)[^。]{0,14}(?:とき|時|場合|対応|たら|は|に|$)|(?:事故|漏えい|インシデント)$|incident|breach|goes wrong|leak/i,
    says: /報告|通知|お知らせ|第一報|(?:原因|影響)[^。、]{0,8}(?:調査|究明|特定)|(?:[0-9]+|[一二三四五]+)時間以内|再発防止(?:の)?(?:策|対策)|notify|inform|report|within \d+/i,
    not: any(
      /お詫び(?:申|いた)|申し訳|(?:一度|1件|1度)も|ゼロ|0件|事故(?:は|が)?(?:ない|なし|ありません)|責任を(?:一切)?(?:負|おい)|免責|システム(?:障害|メンテナンス)|(?:紛失|漏えい)(?:等)?(?:の)?(?:防止|を防|することの?ない|しない)|(?:しない|ない)よう|交通事故|労働災害|配送|荷物|ID(?:・|及び|または|又は|や|、)?パスワード/,
      CLIENTS_DUTY,
    ),
    notUnder: any(/免責|禁止|不可抗力|損害賠償|責任(?:の)?(?:範囲|制限)|支払|保険|お悩み|とは[?？]?$|選び方|disclaimer|liability/),
    where: ofMeasures,
  },
  'incident-of-data': {
    topic: /(?:万(?:が)?一|もし)[^。]{0,20}(?:問題|トラブル|事態|こと)(?:が|の)?[^。、]{0,6}(?:発生|生じ|起|あ(?:った|れば))/,
    concrete: /報告|通知|ご?連絡|お知らせ|(?:原因|影響)[^。、]{0,8}(?:調査|究明|特定)|(?:[0-9]+)時間以内/,
    vague: /適切|適正|迅速|速やか|誠実|対応(?:いた)?します|対処|努め|再発(?:を)?防止/,
    under: null,
    not: any(CLIENTS_DUTY, DISCLAIMER),
    where: ofData,
  },
  training: {
    topic: any(
      /(?:セキュリティ|情報(?:管理|保護|の(?:取り?扱い|扱い|守))|個人(?:情報|データ)(?:の|に関する)?(?:保護|取り?扱い|取扱い?|扱い|管理)?|プライバシー|機密(?:保持|情報|の扱い)?|コンプライアンス|守秘(?:義務)?|秘密保持|標的型(?:メール|攻撃)?)[^。、]{0,24}(?:研修|教育|訓練|講習|テスト|考査|試験|eラーニング|e-learning|勉強会|指導|啓発|学び|学ぶ)/,
      /(?:研修|教育|講習|eラーニング|勉強会|訓練)[^。]{0,30}(?:セキュリティ|情報(?:管理|保護|の(?:取り?扱い|扱い))|個人情報|機密|守秘)|情報の扱いを学び|(?:従業(?:者|員)|社員|スタッフ|オペレーター|アシスタント|役員)[^。]{0,20}(?:に対し|へ|に|への)[^。、]{0,6}(?:定期的な)?(?:教育|訓練)/,
      /(?:security|privacy|data protection|confidentiality|information handling)[^.]{0,30}(?:training|course|workshop|education)|train(?:ed|ing)[^.]{0,30}(?:security|privacy|data protection|confidential)/,
    ),
    under: any(SAFE_HEADING, /(?:セキュリティ|情報|個人情報)[^。、]{0,10}(?:教育|研修)/),
    says: /教育|研修|訓練|講習|勉強会|eラーニング|training/i,
    not: any(
      CLIENTS_DUTY,
      /研修(?:サービス|代行|講師|事業|の企画|資料|動画|を(?:ご)?提供)|セミナー|教育(?:費|コスト|不要|業界|機関|事業|の手間)|(?:採用|教育)(?:・|や)(?:教育|採用)|教育(?:を|が)?(?:不要|いら)|研修(?:は|も)?(?:不要|なし)|受講者|受講生|学校|お客様の(?:社員|従業員)|貴社の(?:社員|従業員)/,
    ),
    notUnder: /経歴|略歴|資格|保有/,
    where: ofMeasures,
  },
  officer: {
    topic: any(
      /個人(?:情報|データ)(?:の|等の)?(?:保護|取り?扱い|取扱い?|管理|適正管理)?(?:に関する|に係る|の)?(?:総括|統括|最高|総)?(?:保護)?(?:管理)?(?:責任者|管理者|担当者|担当役員)|(?:情報)?セキュリティ(?:の|に関する)?(?:最高|統括|総括|管理|総)?(?:統括|管理)?(?:責任者|管理者|担当(?:役員|取締役|者)?(?![なの]))|情報(?:の)?(?:管理|保護|資産管理|システム管理)(?:の)?(?:統括|総括)?(?:責任者|管理者)|(?:最高情報(?:セキュリティ)?|データ保護|プライバシー)(?:管理)?責任者|(?<![A-Za-z])(?:CISO|CPO|DPO)(?![A-Za-z])/,
      /data protection (?:officer|lead|manager|contact)|(?:privacy|security|information security) (?:officer|lead|manager)|(?:person )?(?:responsible|in charge) (?:for|of) (?:data|information|privacy|personal)/,
    ),
    concrete: /\S/,
    under: /(?:個人情報|個人データ|セキュリティ|情報)[^。、]{0,14}(?:責任者|管理者|担当者)|CISO|officer/i,
    says: /\S{2}/,
    not: any(
      /管理者(?:権限|画面|アカウント|ID)|(?:お客様|貴社|委託先|会員|甲|取引先)(?:の|における|において)[^。、]{0,10}(?:責任者|管理者)|(?:責任者|管理者)(?:は|を)?[^。、]{0,6}(?:おりません|置いていません|おいていません)|共同(?:し)?利用/,
    ),
    notUnder: /共同利用|お悩み|選び方|とは[?？]?$/,
    where: ofMeasures,
  },
  'officer-of-data': {
    topic: /^(?:[0-9]{1,2}[.、) ] ?)?(?:管理|統括|総括|運用)?責任者(?:は|:| |(?=[\p{Script=Han}]{2}))|(?:管理|統括|総括)?責任者(?:を|の)(?:設置|選任|任命|定め|置|配置)/u,
    under: /^(?:[0-9]{1,2}[.、) ] ?)?(?:管理|統括|総括)?責任者(?:名)?$/,
    says: /\S{2}/,
    not: /共同(?:し)?利用|お客様|運営(?:統括)?責任者|販売責任者/,
    where: ofData,
  },
  nda: {
    topic: any(
      /(?:秘密|機密|情報)(?:の)?保持(?:に関する|義務)?(?:の)?(?:契約|誓約|合意|覚書|取り?決め|同意書|確認書|念書)|(?:秘密|機密)(?:を)?(?:守|保持)(?:る|する)?(?:旨|こと|ため)?の(?:契約|誓約|約束を書面)|守秘(?:義務)?(?:に関する|の)?(?:契約|誓約|覚書)|(?<![A-Za-z])NDA(?![A-Za-z])|(?:秘密|機密|守秘|個人情報)[^。、]{0,16}誓約|誓約書(?:を|の|に)[^。、]{0,8}(?:提出|署名|締結|取り|いただ|交わ)/,
      /non-?disclosure agreement|confidentiality (?:agreement|undertaking|pledge|contract)/,
      /守秘義務|(?:秘密|機密)(?:の)?(?:保持|厳守)|(?:秘密|機密)(?:情報)?を(?:厳守|守|口外)|口外(?:し|いたし)|外(?:で|に|へ)話さない|confidential/,
    ),
    concrete: any(
      /(?:秘密|機密|情報)(?:の)?保持(?:に関する|義務)?(?:の)?(?:契約|誓約|合意|覚書|取り?決め|同意書|確認書|念書)|(?:秘密|機密)(?:を)?(?:守|保持)(?:る|する)?(?:旨|こと|ため)?の(?:契約|誓約)|守秘(?:義務)?(?:に関する|の)?(?:契約|誓約|覚書)|守秘義務(?:を|の)?[^。、]{0,12}契約|(?<![A-Za-z])NDA(?![A-Za-z])|誓約/,
      /non-?disclosure agreement|confidentiality (?:agreement|undertaking|pledge|contract)/,
    ),
    vague: /守秘義務|(?:秘密|機密)(?:の)?(?:保持|厳守)|(?:秘密|機密)(?:情報)?を(?:厳守|守)|口外|外(?:で|に|へ)話さない|confidential/i,
    under: /秘密保持|機密保持|守秘|NDA|confidential|non-?disclosure/i,
    says: /締結|結(?:び|ん|べ)|交わ|提出|署名|誓約|NDA|agreement|可能|対応(?:し|いた|可)/i,
    affirms: SECRET_KEPT,
    not: any(
      /(?:NDA|秘密保持契約書?|機密保持契約書?)(?:等|など)?(?:の)?(?:作成|管理|レビュー|チェック|ひな形|雛形|翻訳|リーガル|締結(?:手続き?|業務|代行|サポート))/,
      /(?:委託先|再委託先|委託する(?:場合|際)|外部(?:業者|事業者|の)|業務提携先|提携先|配送業者)(?![^。]{0,40}(?:スタッフ|アシスタント|従業|オペレーター|お客様))[^。]{0,60}(?:秘密|機密|守秘|NDA)/,
      /反社会|秘密(?:その|の質問|基地)|成功の秘密|人気の秘密/,
    ),
    notUnder: /お悩み|お困り|選び方|(?:と|って)は[?？]?$|(?:お任せ|依頼|対応)(?:いただける|できる|可能な)(?:業務|こと|お?仕事)/,
    where: ofMeasures,
  },
  'nda-clause': {
    topic: /(?:秘密|機密)(?:情報)?(?:を|の)[^。]{0,60}(?:第三者|開示|漏(?:えい|洩|らし)|目的(?:以)?外)|confidential information/i,
    under: /(?:秘密|機密)(?:情報)?(?:の)?(?:保持|取り?扱い|の守秘)|守秘(?:義務)?|confidential|non-?disclosure/i,
    says: /秘密|機密|知り得た|第三者|開示|漏|confidential|disclose/i,
    affirms: SECRET_KEPT,
    not: /個人情報(?:を|の)(?:第三者|開示)/,
    where: inTerms,
  },
  workplace: {
    topic: any(
      /(?:公衆|公共の?|フリー|無料の?|野良|カフェ(?:など)?の)(?:無線 ?LAN|Wi-?Fi)|(?:カフェ|喫茶店|コワーキング|外出先|公共の場所?|自宅以外|社外|屋外|指定(?:場所|した場所)以外)[^。]{0,24}(?:作業|業務|仕事|利用|接続)[^。]{0,14}(?:禁止|しません|せず|認め|行いません|いたしません|しない|できません|控え|不可|ません)/,
      /(?:専用|貸与|支給|業務用|会社(?:の|支給の?|貸与の?|所有の)|当社(?:の|支給の?|貸与の?|が設定した|管理の)|仕事専用(?:の)?|貸し出し(?:た)?)(?:し(?:た|て(?:いる|おり))|する)?(?:の)?(?:専用)?(?:PC|パソコン|端末|ノート ?(?:PC|パソコン)|スマートフォン|機器|デバイス)|(?:PC|パソコン|端末|スマホ|スマートフォン|携帯(?:電話)?|カメラ|私物|紙とペン|記憶媒体)[^。、]{0,14}(?:を|は|の|も|へ|から)[^。、]{0,10}(?:貸与|支給|持ち込|持込|仕事専用|室外の|ロッカー)|(?:パソコン|PC|端末)は(?:仕事|業務)専用|私物(?:の)?(?:PC|端末|パソコン|スマ|USB|機器|デバイス)|(?<![A-Za-z])(?:BYOD|VDI|MDM)(?![A-Za-z])/,
      /(?:USB|外部(?:記憶)?(?:媒体|メディア|デバイス)|記録媒体)[^。]{0,18}(?:禁止|停止|不可|でき(?:ない|ません)|使えません|制限|無効|持ち出)|シンクライアント|リモートデスクトップ|仮想デスクトップ|(?:自社|社内|当社|当室|当所|専用|弊社|本社)(?:の)?(?:オフィス|センター|オペレーター室|執務室|コールセンター|作業(?:室|部屋)|事務所)(?:内|の中)?(?:で|に|のみ|だけ)[^。]{0,20}(?:勤務|業務|対応|作業|応対|常駐|処理)|オフィス勤務|(?:作業|業務|入力|処理|応対|受電)[^。]{0,24}(?:自社|当社|弊社)?社?内(?:のみ)?(?:にて|で)(?:のみ)?(?:行|実施|完結)|在宅(?:勤務|での(?:作業|業務))?(?:は|を)?[^。]{0,8}(?:行わ(?:ず|ない)|認めて(?:い|お)|行って(?:い|お)(?:ません|りません)|禁止)|在宅(?:勤務|ワーク)?(?:の|に関する)?(?:ルール|規程|規定|ガイドライン)|テレワーク(?:の|に関する)?(?:ルール|規程|規定|ガイドライン)/,
      /パスワード(?:は|を|の|に)?[^。、]{0,16}(?:管理(?:ツール|ソフト|システム|アプリ|を|し|$)|マネージャー|文字以上|使い回|定期(?:的に)?変更|ポリシー)|パスワード管理(?!者)|(?:端末|PC|パソコン|スマホ)(?:の|を)?(?:遠隔|リモート)|遠隔(?:消去|ロック|操作で消)|(?:のぞき|覗き)(?:見|込み)|画面(?:の)?(?:を)?(?:自動)?ロック|スクリーンロック|クリアデスク|クリーンデスク|(?:机|デスク)の上[^。、]{0,12}(?:残さ|置か)|施錠(?:した|できる|された)?(?:部屋|個室)|家族[^。]{0,16}(?:共用|共有|触れ|見(?:え|られ)|立ち入)|(?:印刷|プリントアウト)(?:は|を|も)?(?:禁止|しません|できません|制限|行いません)|(?:本体|ローカル|端末|個人の(?:PC|パソコン))(?:へ|に)(?:の)?(?:データ(?:の|を)?)?(?:保存|ダウンロード)(?:は|を)?[^。、]{0,6}(?:禁止|しません|できません|認め|せず|行い)/,
      /company-(?:issued|owned|managed|provided) (?:laptop|device|computer|pc)s?|(?:dedicated|managed|work) (?:laptop|device|computer)s?|public wi-?fi|password manager|clean desk|screen lock|remote wipe/,
    ),
    under: any(SAFE_HEADING, /端末|作業(?:場所|環境)|働く場所|持ち物|パソコン|PC|ネットワーク環境/),
    says: /(?:禁止|限定|貸与|支給|専用|持ち込|持込|パスワード管理|画面ロック|クリアデスク)/,
    not: any(
      COMMON_NOT,
      /パスワード(?:を|の)(?:再発行|お忘れ|失念|変更手続|管理(?:について|は|を)?(?:お客様|会員|ご自身))|パスワード再|貸し?会議室|レンタル|コワーキングスペース(?:の|を)(?:ご?利用|運営|提供)|対応端末|推奨環境|端末情報|ご用意(?:いただ|くだ)|お客様の(?:PC|パソコン|端末)(?:を|に)[^。]{0,8}(?:設定|サポート)|PC(?:スキル|操作|設定|サポート)|騒音|防音|机|椅子(?!.*(?:残さ|置か))/,
    ),
    notUnder: /推奨環境|動作環境|資格|スキル/,
    affirms: AFFIRMS,
    where: ofMeasures,
  },
};

/** Below 'セキュリティ' a bare yes answers some other question: marks count under the measure's own name only. */
export const SECURITY_TOPICS = Object.fromEntries(Object.entries(TOPICS).map(([name, topic]) => [name, { ...topic, marks: topic.concrete ?? topic.topic }])) as Readonly<
  Record<SecurityTopic, Topic>
>;
