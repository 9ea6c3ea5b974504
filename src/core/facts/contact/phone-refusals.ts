import type { Fact } from '../../model/fact.ts';
import { factFromSentence } from '../reading/make.ts';
import { isSold } from '../reading/sold.ts';
import type { SiteView } from '../reading/view.ts';

/** Where the provider says that it publishes no telephone number or takes no calls: an absence that is said, not only found (CRITERIA.md, rule 2). */

const REFUSED =
  /(?:お?電話|TEL|電話番号)(?:番号|窓口|での?(?:お?問い?合わせ|ご?相談|ご?連絡|受付|対応|窓口)|による(?:お?問い?合わせ|受付)|の(?:窓口|受付|番号|お?問い?合わせ))?(?:先)?(?:は|も|を)[^。、]{0,12}(?:公開|掲載|設け|設置|ご?用意|受け付け|承っ|お?受け|行(?:な)?っ|おこなっ|対応)(?:して|いたして|しており)?(?:て)?(?:は)?(?:い|お)?(?:おりません|いません|ません|りません)|(?:お?電話|電話番号)(?:の)?(?:窓口|番号|受付|での受付|でのお?問い?合わせ)?は(?:、)?(?:ありません|ございません|非公開|ない(?:です|。))|no (?:phone|telephone) (?:line|number|support)|(?:do not|don't) (?:publish|have|offer) (?:a |our )?(?:phone|telephone)/i;
/** Calls to clients, and numbers of others. */
const OTHER_CALLS = /営業|勧誘|夜間|休日|土日|時間外|代行|取次|転送|解約|お急ぎ以外|お客様の|貴社|御社|個人の|携帯|セールス/;

/** Sentences in which the provider turns the telephone down as a way to reach it. */
export const extractPhoneRefusals = (site: SiteView): Fact<null>[] =>
  site.pages.flatMap((page) =>
    page.medium
      ? []
      : page.sentences.flatMap((sentence): Fact<null>[] => {
          const { text, isQuestion, struck } = sentence;
          if (isQuestion || struck || text.length > 160 || OTHER_CALLS.test(text) || isSold(sentence)) return [];
          const m = REFUSED.exec(text);
          return m ? [factFromSentence(page, sentence, null, m.index, m.index + m[0].length)] : [];
        }),
  );
