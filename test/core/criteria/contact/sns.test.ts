import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('contact.sns', [
  { of: 'an account on X', html: '<footer><a href="https://x.com/nagisa_works">公式X</a></footer>', kind: 'home', status: 'met', quote: '公式X' },
  {
    of: 'a picture without words',
    html: '<footer><a href="https://www.instagram.com/nagisa.works/"><img src="i.png" alt=""></a></footer>',
    kind: 'home',
    status: 'met',
    quote: 'https://www.instagram.com/nagisa.works/',
  },
  { of: 'an inquiry account on LINE', html: '<a href="https://lin.ee/abc">LINEで相談</a>', kind: 'home', status: 'met', quote: 'LINEで相談' },
  { of: 'note', html: '<a href="https://note.com/nagisa_works">note</a>', kind: 'home', status: 'met' },
  { of: 'a channel', html: '<a href="https://www.youtube.com/@nagisa">動画</a>', kind: 'home', status: 'met' },

  {
    of: 'share buttons',
    html: '<a href="https://twitter.com/intent/tweet?url=x">ツイート</a><a href="https://www.facebook.com/sharer.php?u=x">シェア</a><a href="https://social-plugins.line.me/lineit/share?url=x">送る</a>',
    kind: 'home',
    status: 'missing',
  },
  { of: 'the front page of a network', html: '<a href="https://www.instagram.com/">Instagram</a>', kind: 'home', status: 'missing' },
  { of: 'one post', html: '<a href="https://www.instagram.com/p/abc/">投稿</a>', kind: 'home', status: 'missing' },
  { of: 'the builder’s', html: '<footer><a href="https://www.facebook.com/wix">Wix</a></footer>', kind: 'home', status: 'missing' },
  { of: 'only words', html: '<p>Instagramの運用も代行します。</p>', kind: 'service', status: 'missing' },
  { of: 'a client’s', html: '<h2>お客様の声</h2><a href="https://x.com/minato">ミナト物産</a>', kind: 'home', status: 'missing' },
  { of: 'in an article', html: '<main><p>著者は<a href="https://x.com/writer">こちら</a></p></main>', kind: 'blog', status: 'missing' },
  {
    of: 'of a firm named in the line',
    html: `${profile({ 会社名: '株式会社ナギサワークス' })}<p>制作：株式会社ミナトデザイン <a href="https://x.com/minato_design">X</a></p>`,
    status: 'missing',
  },
]);
