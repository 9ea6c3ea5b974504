/** The same words as another writer spells them: without a polite prefix, and with fewer or more kana. */

/** Nouns that are as common without ご. In what one is asked for or offered the prefix makes the verb (ご連絡ください, ご案内します) and stays. */
const WITHOUT_PREFIX =
  /ご(?=(?:利用|契約|解約|相談|依頼|連絡|確認|紹介|提供|対応|請求|返金|入金|案内|希望|質問|要望|担当)(?!ください|下さい|いただ|頂|いたし|致し|します|しま|できま|になれ|になり|に応じ|可能|の[上う]))/g;

const SPELLINGS: readonly [RegExp, string][] = [
  [/打ち合わせ/g, '打合せ'],
  [/問い合わせ/g, '問合せ'],
  [/申し込み/g, '申込み'],
  [/引き継ぎ/g, '引継ぎ'],
  [/取り扱い/g, '取扱い'],
  [/見積もり/g, '見積り'],
  [/振り込み/g, '振込み'],
  [/払い戻し/g, '払戻し'],
  [/繰り越し/g, '繰越し'],
  [/受け付け/g, '受付け'],
  [/手続き/g, '手続'],
  [/及び/g, 'および'],
  [/又は/g, 'または'],
  [/頂(?=き|く|け|い)/g, 'いただ'],
  [/下さい/g, 'ください'],
  [/出来(?=ま|る|な)/g, 'でき'],
];

/** Text between tags alone: attributes are no words. */
export const plainlySpelled = (html: string): string =>
  html.replace(/(^|>)([^<]+)/g, (_, tag: string, words: string) => tag + SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), words.replace(WITHOUT_PREFIX, '')));
