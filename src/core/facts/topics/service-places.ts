import { isOtherPage, isSoldWork, isTrouble } from '../reading/asides.ts';
import type { Place, Utterance } from '../reading/claims.ts';
import { SECURITY } from './service-words.ts';

/** Where a site describes its service: the places in which the topics of service and support are looked for. */

/** What a page on quality and security has below a heading of the one is no measure of the other. */
const OF_QUALITY = /品質|仕上が|納品|検品|お渡し|引き渡し|検収|正確|ミスを|間違い/;
export const isOfQuality = ({ page, document, above }: Place): boolean =>
  page.page.kinds[0] === 'security' && !page.medium && document !== 'privacy' && above.slice(0, 1).some((words) => OF_QUALITY.test(words) && !SECURITY.test(words));

/** On pages that describe the service, outside legal documents and the reader's troubles. */
export const describesService = (place: Place): boolean =>
  ((!isOtherPage(place.page) && place.document !== 'privacy' && place.document !== 'security') || isOfQuality(place)) &&
  place.document !== 'website-terms' &&
  !isTrouble(place as Utterance);

/** The same, of how the provider itself works: not of such work sold to clients. */
export const describesItself = (place: Place): boolean => describesService(place) && !isSoldWork({ sentence: place.sentence, headings: place.above });
