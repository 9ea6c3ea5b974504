/**
 * Which addresses belong to one site: those under one registrable domain, http and https alike. No public suffix list (264 KB):
 * the suffixes of Japan and the common second-level ones, as far as providers' sites use them.
 * Source: JPRS, organisational type (co.jp …), geographic type (osaka.jp, city.chiyoda.tokyo.jp) and prefecture type (*.tokyo.jp) names.
 */

const PREFECTURES =
  'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki kagoshima okinawa'.split(
    ' ',
  );
const DESIGNATED_CITIES = 'sapporo sendai yokohama kawasaki nagoya kobe kitakyushu'.split(' ');
const JP_SECOND_LEVEL = new Set(['ac', 'ad', 'co', 'ed', 'go', 'gr', 'lg', 'ne', 'or', ...PREFECTURES, ...DESIGNATED_CITIES]);
const SECOND_LEVEL = /^(?:com?|net|org|gov|edu|ac|ne|or|go)$/;
/** Hosts of many sites: each name below is a site of its own. */
const SHARED_HOSTS = new Set(
  'github.io gitlab.io netlify.app vercel.app pages.dev workers.dev web.app firebaseapp.com herokuapp.com onrender.com fly.dev wixsite.com wixstudio.com jimdosite.com jimdofree.com jimdo.com weebly.com studio.site webflow.io framer.website framer.app framer.site notion.site super.site strikingly.com peraichi.com wordpress.com blogspot.com hatenablog.com hatenablog.jp hatenadiary.jp hatenadiary.com ameblo.jp amebaownd.com themedia.jp shopinfo.jp localinfo.jp base.shop thebase.in stores.jp myshopify.com crayonsite.net crayonsite.com goope.jp p-kit.com sakura.ne.jp xsrv.jp lolipop.jp heteml.net coreserver.jp wpx.jp wpxblog.jp conohawing.com valueserver.jp xrea.com s3.amazonaws.com cloudfront.net azurewebsites.net azurestaticapps.net hp.peraichi.com hubspotpagebuilder.com kagoyacloud.com ocnk.net shop-pro.jp makeshop.jp fc2.com web.fc2.com fc2web.com sakuraweb.com biz.site business.site'.split(
    ' ',
  ),
);

const isIp = (host: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[');

/** The registrable domain of a host name in lower case; the host itself for IP addresses and single names (localhost). */
export function registrableDomain(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isIp(name)) return name;
  const labels = name.split('.');
  if (labels.length <= 2) return name;
  const last = (n: number): string => labels.slice(-n).join('.');
  for (const n of [3, 2]) if (SHARED_HOSTS.has(last(n))) return last(n + 1);
  const top = labels[labels.length - 1] as string;
  const second = labels[labels.length - 2] as string;
  if (top === 'jp' && JP_SECOND_LEVEL.has(second)) return last(3);
  if (top.length === 2 && top !== 'jp' && SECOND_LEVEL.test(second)) return last(3);
  return last(2);
}

function parse(url: string): URL | null {
  try {
    const parsed = new URL(url);
    return /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null;
  } catch {
    return null;
  }
}

/** A host's name for comparing: without `www.`; with its port where it is one machine (IP, localhost) of several servers. */
export function siteHost(url: string): string {
  const parsed = parse(url);
  if (!parsed) return '';
  const host = parsed.hostname.toLowerCase();
  return isIp(host) || !host.includes('.') || host.endsWith('.localhost') ? parsed.host.toLowerCase() : host.replace(/^www\d?\./, '');
}

/** True where both are pages of one site. Not an address of the web: false. */
export function sameSite(a: string, b: string): boolean {
  const first = siteHost(a);
  const second = siteHost(b);
  if (first === '' || second === '') return false;
  if (first === second) return true;
  return !first.includes(':') && !second.includes(':') && first.includes('.') && !isIp(first) && registrableDomain(first) === registrableDomain(second);
}
