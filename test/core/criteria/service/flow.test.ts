import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.flow', () => {
  examples('service.flow', [
    { status: 'met', html: '<h2>ご利用の流れ</h2><ol><li>お問い合わせ</li><li>ヒアリング</li><li>ご契約</li><li>業務開始</li></ol>', quote: 'ご利用の流れ' },
    {
      status: 'met',
      html: '<h2>導入までの流れ</h2><h3>お申し込み</h3><p>フォームから。</p><h3>打ち合わせ</h3><p>オンラインで。</p><h3>ご契約</h3><p>電子契約です。</p><h3>スタート</h3><p>最短3日です。</p>',
    },
    { status: 'met', html: '<h2>お申し込みの流れ</h2><p>お問い合わせ → お打ち合わせ → お見積り → ご契約 → サービス開始</p>' },
    { status: 'met', html: '<h2>ご利用開始まで</h2><div>STEP1</div><div>お問い合わせ</div><div>STEP2</div><div>面談</div><div>STEP3</div><div>ご契約・稼働開始</div>' },
    { status: 'met', html: '<h2>How it works</h2><ol><li>Book a call</li><li>Get a proposal</li><li>Sign the agreement and start</li></ol>' },
    {
      status: 'met',
      html: '<h2>ご利用までの流れ</h2><dl><dt>1. お問い合わせ</dt><dd>お電話ください。</dd><dt>2. お打ち合わせ</dt><dd>ご要望を伺います。</dd><dt>3. ご利用開始</dt><dd>翌営業日から。</dd></dl>',
    },
    { status: 'missing', html: '<h2>かんたん2ステップ</h2><p>STEP1 メールを送る</p><p>STEP2 会費を払って利用開始</p>' },
    { status: 'missing', html: '<p>お申し込み後、すぐに業務を開始できます。</p>' },
    { status: 'missing', html: '<h2>選考の流れ</h2><ol><li>エントリー</li><li>書類選考</li><li>面談</li><li>ご契約・業務開始</li></ol>', kind: 'recruit' },
    { status: 'missing', html: '<h2>プライバシーマーク取得までの流れ</h2><ol><li>申請</li><li>審査</li><li>契約</li></ol>' },
    { status: 'missing', html: '<h2>お電話をお受けしたあとの流れ</h2><ol><li>ご用件をうかがう</li><li>ご連絡</li><li>伝言をお送りして業務完了</li></ol>' },
    {
      status: 'met',
      html: '<h2>はじめの一歩から</h2><div><span>いち</span>お便りをいただきます。</div><div><span>に</span> 30分、画面ごしにおしゃべり。</div><div><span>さん</span>気の合いそうなひとりをご紹介。</div><div><span>よん</span>紙のやりとりを済ませたら、動き出せます。</div>',
      kind: 'flow',
    },
    { status: 'met', html: '<table><tr><th>着手まで</th><td>1 電話<br>2 見積（翌日）<br>3 面談<br>4 注文書 → 着手（7日後）</td></tr></table>' },
    {
      status: 'met',
      html: '<h2>お始めになるまで</h2><dl><dt>その一</dt><dd>お電話をいただきます。</dd><dt>その二</dt><dd>お店に伺い、帳面を拝見いたします。</dd><dt>その三</dt><dd>翌月よりお務めを始めます。</dd></dl>',
    },
    { status: 'met', html: '<h2>契約締結までの手続</h2><ol><li>照会（電話又は書面）</li><li>業務内容の聴取</li><li>契約書への記名押印</li><li>役務の開始</li></ol>' },
    { status: 'met', html: '<h2>ご利用までの流れ</h2><div>お問い合わせ</div><div>ヒアリング</div><div>お見積もり</div><div>ご契約・開始</div>' },
  ]);
});
