import type { ManualCheck } from '../model/criterion.ts';

/** What only the buyer can check, in the order of CRITERIA.md, section 9. */
export const MANUAL_CHECKS: readonly ManualCheck[] = [
  {
    id: 'manual.reviews',
    title: { ja: '口コミサイトを読む', en: 'Read reviews' },
    how: { ja: '口コミサイトで評判を探し、よい声と気になる声の両方を読んでください。', en: 'Look the provider up on review sites and read both favourable and critical voices.' },
    sources: [{ guide: 'G', section: '口コミサイトの活用' }],
  },
  {
    id: 'manual.sns-reputation',
    title: { ja: 'SNSでの評判を調べる', en: 'Search social media' },
    how: {
      ja: 'SNSでサービス名を検索し、利用者の投稿と、事業者からの返信のしかたを見てください。',
      en: 'Search social media for the service name and see what users write and how the provider replies.',
    },
    sources: [{ guide: 'G', section: 'ソーシャルメディアの活用' }],
  },
  {
    id: 'manual.referral',
    title: { ja: '知人や同業者に聞く', en: 'Ask people you know' },
    how: { ja: '使ったことのある知人や同業者に、よかった点と困った点を聞いてください。', en: 'Ask acquaintances or peers who have used it what went well and what did not.' },
    sources: [
      { guide: 'G', section: '知人や同業者への相談' },
      { guide: 'G', section: '紹介サイトの利用' },
    ],
  },
  {
    id: 'manual.registry',
    title: { ja: '法人番号・登記を調べる', en: 'Look up the register' },
    how: {
      ja: '国税庁の法人番号公表サイトや登記情報で、名称と所在地が一致するかを確かめてください。',
      en: 'Compare name and address with the National Tax Agency’s corporate number site or the company register.',
    },
    sources: [{ guide: 'G', section: '実在性の確認' }],
  },
  {
    id: 'manual.sample-result',
    title: { ja: '見本の仕事の質と納期をみる', en: 'Judge a sample job' },
    how: {
      ja: '小さな仕事を一つ頼み、仕上がり、納期、やり取りのしやすさを見てください。',
      en: 'Order one small job and look at the quality, the delivery time and the ease of communication.',
    },
    sources: [
      { guide: 'G', section: '契約前にサンプルワークの依頼' },
      { guide: 'G', section: '納期と品質' },
    ],
  },
  {
    id: 'manual.response',
    title: { ja: '返信の早さと丁寧さをみる', en: 'Watch how they reply' },
    how: { ja: '質問を一通送り、返信までの時間と、答えが具体的かどうかを控えてください。', en: 'Send one question and note how long the reply takes and whether it is concrete.' },
    sources: [
      { guide: 'G', section: '対応の迅速性' },
      { guide: 'G', section: '不明点や不安は積極的に質問する姿勢' },
    ],
  },
  {
    id: 'manual.attitude',
    title: { ja: '強引でないかをみる', en: 'Notice any pressure' },
    how: {
      ja: '打ち合わせで、考える時間をくれるか、断っても態度が変わらないかを見てください。',
      en: 'In talks, see whether they give you time to think and stay courteous when you decline.',
    },
    sources: [
      { guide: 'G', section: '高圧的な態度' },
      { guide: 'G', section: '契約を急かしたり、強引な営業をする' },
    ],
  },
  {
    id: 'manual.options',
    title: { ja: '不要なオプションを勧められないかをみる', en: 'Notice needless options' },
    how: {
      ja: '勧められたオプションが自社に要るものかを、理由を聞いてから判断してください。',
      en: 'Ask why each suggested option is needed before you decide whether you need it.',
    },
    sources: [{ guide: 'G', section: '不必要なオプションの追加' }],
  },
  {
    id: 'manual.quotes',
    title: { ja: 'ほかの会社の見積もりと比べる', en: 'Compare quotes' },
    how: {
      ja: '同じ条件で二社以上から見積もりを取り、料金、含まれる内容、契約の条件を並べて比べてください。',
      en: 'Get quotes from two or more firms on the same terms and compare price, contents and contract side by side.',
    },
    sources: [{ guide: 'G', section: '複数業者との比較検討と慎重な選択' }],
  },
  {
    id: 'manual.contract-read',
    title: { ja: '契約書を読む', en: 'Read the contract' },
    how: {
      ja: '契約書を最後まで読み、サイトや説明と違う点、分からない点を契約の前に聞いてください。',
      en: 'Read the contract to the end and ask, before signing, about anything unclear or different from what you were told.',
    },
    sources: [
      { guide: 'G', section: '契約書の内容確認' },
      { guide: 'G', section: '契約書の内容が理解できない場合、どうすれば良いですか?' },
    ],
  },
  {
    id: 'manual.records',
    title: { ja: 'やり取りの記録を残す', en: 'Keep records' },
    how: {
      ja: '契約書、見積書、請求書と、メールやチャットのやり取りを、日付の分かる形で保管してください。',
      en: 'Keep the contract, quotes, invoices and messages with their dates.',
    },
    sources: [{ guide: 'G', section: '契約内容の確認と記録の保存' }],
  },
  {
    id: 'manual.expert',
    title: { ja: '専門家や消費生活センターに相談する', en: 'Ask an expert' },
    how: {
      ja: '判断に迷う条項やもめごとは、弁護士などの専門家に、個人の契約なら消費生活センターに相談してください。',
      en: 'Take doubtful clauses or disputes to a lawyer or other expert, or, for a private contract, to a consumer centre.',
    },
    sources: [{ guide: 'G', section: '必要に応じて専門家への相談' }],
  },
  {
    id: 'manual.fit',
    title: { ja: '担当者との相性をみる', en: 'See whether you get on' },
    how: {
      ja: '担当になる人と話し、意図をくみ取ってもらえるか、報告や相談がこまめかを見てください。',
      en: 'Talk with the person who will be in charge and see whether they grasp your intent and report and consult readily.',
    },
    sources: [
      { guide: 'K', section: '読解力・相手の意図を読み取る力' },
      { guide: 'K', section: '報連相' },
    ],
  },
];
