import { criterionCases } from '../../../support/criterion-cases.ts';

const lead = '<p>秘書の仕事を一時間からお引き受けしています。まずは相談だけでもかまいません。ご都合のよいときにお便りください。</p>';

criterionCases('contact.form', [
  {
    of: 'a form',
    html: `${lead}<h2>お問い合わせ</h2><form><input name="name"><input type="email" name="mail"><textarea name="body"></textarea></form>`,
    kind: 'contact',
    status: 'met',
    quote: 'お問い合わせ',
  },
  {
    of: 'fields without a form element',
    html: `<h1>ご相談</h1>${lead}<div><input name="name"><input name="mail"><textarea name="body"></textarea></div>`,
    kind: 'contact',
    status: 'met',
  },
  { of: 'a hosted form', html: '<p><a href="https://docs.google.com/forms/d/e/x/viewform">お申し込みはこちら</a></p>', kind: 'home', status: 'met', quote: 'お申し込みはこちら' },
  { of: 'a framed form', html: '<iframe src="https://form.run/@nagisa" title="お問い合わせ"></iframe>', kind: 'contact', status: 'met', quote: 'お問い合わせ' },
  { of: 'a link named as the form', html: '<p><a href="/cgi/mail.cgi">お問い合わせフォーム</a></p>', kind: 'home', status: 'met', quote: 'お問い合わせフォーム' },
  { of: 'English', html: '<a href="/contact">Contact form</a>', kind: 'home', status: 'met' },

  { of: 'none', html: '<p>お電話でお問い合わせください。</p>', status: 'missing' },
  { of: 'a search box', html: `${lead}<form><input name="q"><input name="cat"><input type="submit" value="検索"></form>`, kind: 'home', status: 'missing' },
  { of: 'log-in', html: `${lead}<form><p>ログイン</p><input name="mail"><input type="password" name="p"></form>`, kind: 'home', status: 'missing' },
  { of: 'newsletter', html: `${lead}<form><p>メールマガジンの購読</p><input name="name"><input type="email" name="mail"></form>`, kind: 'home', status: 'missing' },
  {
    of: 'comments of a blog',
    html: `${lead}<form><p>コメントを残す</p><input name="author"><input name="mail"><textarea name="comment"></textarea></form>`,
    kind: 'blog',
    status: 'missing',
  },
  {
    of: 'for applicants',
    html: `${lead}<p>採用エントリー</p><form><input name="name"><input name="mail"><textarea name="body"></textarea></form>`,
    kind: 'recruit',
    status: 'missing',
  },
  { of: 'words without a link', html: '<p>お問い合わせフォームは準備中です。</p>', kind: 'home', status: 'missing' },
  { of: 'a link for applicants', html: '<p><a href="/entry">採用応募フォーム</a></p>', kind: 'home', status: 'missing' },
]);
