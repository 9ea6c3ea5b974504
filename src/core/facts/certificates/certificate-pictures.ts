import type { Fact, Subject } from '../../model/fact.ts';
import type { Image, Link } from '../../model/page.ts';
import { foldText } from '../../text/fold.ts';
import { pictureHolder } from './certificate-holder.ts';
import { findIsmsNumbers, findPmarkNumbers, ismsEditions, pmarkForm } from './certificate-numbers.ts';
import { type Certificate, findMentions, readStatements, type Scheme, type Standing } from './certificate-statements.ts';
import { confidenceOf } from '../reading/make.ts';
import { hintSubject } from '../reading/subject.ts';
import type { PageView, SiteView } from '../reading/view.ts';

/**
 * Marks that are shown: pictures by their alt, file name and link, and links to the official registers of JIPDEC and ISMS-AC. The words
 * beside a mark decide whose it is and whether it is held already.
 */

const JIPDEC = /^https?:\/\/(?:www\.)?(?:privacymark\.jp|entity-search\.jipdec\.or\.jp)(?:[/?#]|$)/i;
const JIPDEC_ENTRY = /^https?:\/\/entity-search\.jipdec\.or\.jp\/[^#]{0,400}login_number=([1-9]\d{7})(?!\d)/i;
const ISMS_AC = /^https?:\/\/(?:www\.)?isms\.jp(?:[/?#]|$)/i;
const ISMS_ENTRY = /^https?:\/\/(?:www\.)?isms\.jp\/lst\/ind\/CR_([A-Za-z0-9_-]{3,30})\.html/i;
/** Words that make a file name the name of a mark and of nothing else. */
const FILE_WORD =
  /^(?:img|image|images|pic|ico|icon|logo|logos|mark|marks|badge|bnr|banner|symbol|cert|certs|certificate|certification|certified|seal|footer|header|foot|head|ft|side|common|top|pc|sp|ja|jp|en|color|colour|mono|bw|white|wh|black|new|small|large|s|m|l|x|iso|iec|jis|q|isms|ismsac|ac|ias|ukas|jab|anab|bsi|jqa|sgs|27001|15001|iso27001|isoiec27001|p|pm|pmark|privacy|privacymark|jipdec|v?\d{1,4}|\d{2,4}x\d{2,4}|[0-9a-f]{4,10})$/i;
const FILE_SCHEMES: readonly [Scheme, RegExp][] = [
  ['pmark', /(?:^|[-_.])(?:p-?mark|privacy-?_?mark)(?:$|[-_.\d])/i],
  ['isms', /(?:^|[-_.])(?:isms|(?:iso)?-?_?(?:iec)?-?_?27001)(?:$|[-_.a-z])/i],
];
/** Pictures that are about a mark and don't show it as the site's own. */
const ABOUT = /とは|見本|サンプル|(?:の|例)例|イメージ|違い|解説|制度|仕組み|支援|コンサル|代行|バナー広告|なら|無料相談|0120|説明|選び方|記事|アイキャッチ/;
const NEAR = 150;
const MAX_ALT = 120;
const MAX_MARKS = 50;
const MAX_IMAGES = 1000;

const fileName = (src: string): string => {
  const path = src.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 120);
};

/** The mark that a file name names, if it names nothing else: 'footer_isms_logo@2x.png'. */
function schemeOfFile(src: string): Scheme | null {
  const base = fileName(src)
    .replace(/\.\w{2,5}$/, '')
    .replace(/@\dx$/, '');
  const scheme = FILE_SCHEMES.find(([, pattern]) => pattern.test(base))?.[0] ?? null;
  return scheme && base.split(/[-_. ]+/).every((word) => word === '' || FILE_WORD.test(word)) ? scheme : null;
}

interface Shown {
  scheme: Scheme;
  standing: Standing;
  number: string | null;
  plausible: boolean;
  years: readonly string[];
}

/** What a picture shows; several where its alt names several. */
function shownBy(image: Image): Shown[] {
  const alt = foldText(image.alt).slice(0, MAX_ALT);
  if (ABOUT.test(alt)) return [];
  const [file] = findPmarkNumbers(fileName(image.src));
  if (file?.fromImage || JIPDEC.test(image.href)) {
    // The official file name and the link outrank a wrong alt.
    const number = file ?? findPmarkNumbers(alt)[0];
    return [
      {
        scheme: 'pmark',
        standing: 'certified',
        number: number ? pmarkForm(number) : (JIPDEC_ENTRY.exec(image.href)?.[1] ?? null),
        plausible: number?.agencyPlausible ?? true,
        years: [],
      },
    ];
  }
  const said = readStatements(alt).filter((s) => !s.standardOnly);
  if (said.length) {
    return said.map(({ scheme, standing }) => {
      const pmark = scheme === 'pmark' ? findPmarkNumbers(alt)[0] : undefined;
      const number = pmark ? pmarkForm(pmark) : scheme === 'isms' ? (findIsmsNumbers(alt)[0]?.number ?? null) : null;
      return { scheme, standing: standing === 'named' ? 'certified' : standing, number, plausible: pmark?.agencyPlausible ?? true, years: ismsEditions(alt).years };
    });
  }
  const scheme = ISMS_AC.test(image.href) ? 'isms' : findMentions(alt).length === 0 ? schemeOfFile(image.src) : null;
  return scheme ? [{ scheme, standing: 'certified', number: null, plausible: true, years: [] }] : [];
}

const hostOf = (url: string): string =>
  /^https?:\/\/([^/?#]+)/i
    .exec(url)?.[1]
    ?.replace(/^www\./, '')
    .toLowerCase() ?? '';

/** An advertisement: the picture leads to somebody else's site and says more than the mark's name. */
const isAdvertisement = (page: PageView, image: Image): boolean => {
  const host = hostOf(image.href);
  if (!host || host === hostOf(page.snapshot.url) || JIPDEC.test(image.href) || ISMS_AC.test(image.href)) return false;
  return foldText(image.alt).length > 40;
};

/** Subject of what stands at a node: the markup's hint, else that of the last block before it in the same region. */
function subjectAt(page: PageView, { start, node, region }: Pick<Image | Link, 'start' | 'node' | 'region'>): Subject {
  const hinted = hintSubject(page.snapshot, node);
  if (hinted) return hinted;
  const at = page.blockAt(start);
  if (at >= 0) return page.subjects[at] ?? 'own';
  if (region === 'footer' || region === 'header') return 'own';
  const before = page.snapshot.blocks.findLastIndex((block) => block.end <= start && block.region === region);
  return page.subjects[before] ?? 'own';
}

/** What the words of the site say that a picture can't: marks of others, and marks not yet held. */
interface Words {
  /** By page. */
  near: ReadonlyMap<number, readonly Fact<Certificate>[]>;
  /** Numbers that belong to somebody else, by their first eight digits. */
  foreign: ReadonlyMap<string, Fact<Certificate>>;
}

function wordsOf(stated: readonly Fact<Certificate>[]): Words {
  const near = new Map<number, Fact<Certificate>[]>();
  const foreign = new Map<string, Fact<Certificate>>();
  for (const fact of stated) {
    if (fact.subject === 'own' && fact.value.standing === 'certified') continue;
    const list = near.get(fact.page) ?? [];
    if (list.length < MAX_MARKS) list.push(fact);
    near.set(fact.page, list);
    if (fact.subject !== 'own' && fact.value.number) foreign.set(`${fact.value.scheme} ${fact.value.number.slice(0, 8)}`, fact);
  }
  return { near, foreign };
}

/** The words that speak of the same mark near it, or give the same number to somebody else. */
function beside({ near, foreign }: Words, page: PageView, { start, region }: Pick<Image | Link, 'start' | 'region'>, { scheme, number }: Shown): Fact<Certificate> | undefined {
  const close = near
    .get(page.index)
    ?.find((fact) => fact.value.scheme === scheme && Math.abs(fact.start - start) <= NEAR && page.snapshot.blocks[page.blockAt(fact.start)]?.region === region);
  return close ?? (number === null ? undefined : foreign.get(`${scheme} ${number.slice(0, 8)}`));
}

function fromPictures(site: SiteView, page: PageView, words: Words): Fact<Certificate>[] {
  return page.snapshot.images.slice(0, MAX_IMAGES).flatMap((image) => {
    if (image.shown === 'hidden' || isAdvertisement(page, image)) return [];
    return shownBy(image).map((shown): Fact<Certificate> => {
      const said = beside(words, page, image, shown);
      const own = subjectAt(page, image);
      const holder = own === 'own' ? pictureHolder(site, foldText(image.alt)) : own;
      const subject = holder === 'own' && said && said.subject !== 'own' ? said.subject : holder;
      const standing = said?.subject === 'own' && shown.standing === 'certified' ? said.value.standing : shown.standing;
      return {
        value: { scheme: shown.scheme, standing, standardOnly: false, number: shown.number, numberPlausible: shown.plausible, years: shown.years, shownAs: 'picture' },
        page: page.index,
        start: image.start,
        end: image.end,
        ...(image.end > image.start ? {} : { quote: image.alt || fileName(image.src) }),
        tactic: 'image',
        subject,
        confidence: confidenceOf('image', page),
      };
    });
  });
}

function fromLinks(page: PageView, words: Words): Fact<Certificate>[] {
  return page.snapshot.links.flatMap((link): Fact<Certificate>[] => {
    if (link.shown === 'hidden') return [];
    const text = foldText(link.text);
    const pmark = JIPDEC_ENTRY.exec(link.href)?.[1];
    const isms = ISMS_ENTRY.exec(link.href)?.[1]?.replace(/_x0020_/gi, ' ');
    const named = JIPDEC.test(link.href) && findMentions(text).some((m) => m.scheme === 'pmark' && !m.standardOnly) && text.length <= 30 && !ABOUT.test(text);
    if (!pmark && !isms && !named) return [];
    const shown: Shown = { scheme: isms ? 'isms' : 'pmark', standing: 'certified', number: isms ?? pmark ?? null, plausible: true, years: [] };
    const said = beside(words, page, link, shown);
    const own = subjectAt(page, link);
    return [
      {
        value: {
          scheme: shown.scheme,
          standing: said?.subject === 'own' ? said.value.standing : 'certified',
          standardOnly: false,
          number: shown.number,
          numberPlausible: true,
          years: [],
          shownAs: 'link',
        },
        page: page.index,
        start: link.start,
        end: link.end,
        ...(link.end > link.start ? {} : { quote: link.href }),
        tactic: 'link',
        subject: own === 'own' && said ? said.subject : own,
        confidence: confidenceOf('link', page),
      },
    ];
  });
}

/** Pictures and register links; `stated` is what the same pages say in words. */
export function pictureClaims(site: SiteView, stated: readonly Fact<Certificate>[]): Fact<Certificate>[] {
  const words = wordsOf(stated);
  return site.pages.flatMap((page) => [...fromPictures(site, page, words), ...fromLinks(page, words)]);
}
