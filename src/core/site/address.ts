/** Addresses of pages: which are the same page, which are no pages at all. */

const TRACKING = /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|yclid|msclkid|twclid|ttclid|igshid|_ga|_gl|mc_[ce]id|ref|hsctatracking|_hs\w+)$/i;
/** Parameters that choose what a page shows; others only say where the visitor comes from or preset a form. */
const CHOOSING = /^(?:p|page_?id|id|no|cat|category|tag|post(?:_type)?|page|mode|m|c|q|s|lang|view|act(?:ion)?|item|contents?|n|num|year|month)$/i;
const DYNAMIC = /\.(?:php\d?|cgi|pl|aspx?|jspx?|do|cfm)$/i;
const INDEX = /\/(?:index|default)\.(?:html?|php|shtml|xhtml|aspx?)$/i;

/** Absolute http(s) address without hash, tracking parameters and credentials; null for anything else. */
export function pageAddress(href: string, base?: string): string | null {
  let url: URL;
  try {
    url = base === undefined ? new URL(href) : new URL(href, base);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  // `searchParams` rewrites what it touches; an empty query leaves a '?' behind.
  return url.search === '' || url.search === '?' ? url.href.replace(/\?$/, '') : url.href;
}

/** Two addresses with one key are one page: scheme, www, trailing slash, index file and presetting parameters don't count. */
export function pageKey(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(INDEX, '/').replace(/\/+$/, '');
  const chooses = path === '' || DYNAMIC.test(url.pathname) || [...url.searchParams.keys()].some((name) => CHOOSING.test(name));
  return `${url.host.toLowerCase().replace(/^www\d?\./, '')}${decoded(path)}${chooses ? url.search : ''}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** As `pageKey`, for any address: a file of a folder is known by its address. */
export function keyOfAny(address: string): string {
  const url = pageAddress(address);
  return url === null ? address : pageKey(url);
}

/** The page under this address, whatever is known of it. */
export function pageAt<P extends { url: string }>(pages: readonly P[], address: string): P | undefined {
  const key = keyOfAny(address);
  return pages.find(({ url }) => keyOfAny(url) === key);
}

/** True for the address of a site's front page. */
export function isRoot(address: string): boolean {
  const url = new URL(address);
  return url.search === '' && url.pathname.replace(INDEX, '/').replace(/\/+$/, '') === '';
}

const PAGES = /\.(?:html?|xhtml|shtml|php\d?|cgi|pl|aspx?|jspx?|do|cfm)$/i;
const DOCUMENT = /\.(?:pdf|docx?|rtf|odt)$/i;

/** - `page`: may be HTML. - `document`: text that is not read (PDF, Word). - `file`: nothing of interest. */
export function fileType(address: string): 'page' | 'document' | 'file' {
  const name = new URL(address).pathname.split('/').pop() ?? '';
  if (DOCUMENT.test(name)) return 'document';
  if (PAGES.test(name)) return 'page';
  // A dot in the last part of the path is a page's name only when what follows is no file suffix ('v1.0', 'co.ltd').
  return /\.(?:zip|lzh|gz|tgz|rar|7z|jpe?g|jpe|png|gif|webp|avif|svg|ico|bmp|css|m?js|json|xml|rss|atom|txt|csv|tsv|xlsx?|xlsm|pptx?|mp[34]|m4[av]|mov|avi|wmv|webm|wav|ogg|woff2?|ttf|otf|eot|exe|msi|dmg|apk|ics|vcf|map|wasm)$/i.test(
    name,
  )
    ? 'file'
    : 'page';
}

const PRIVATE =
  /(?:^|[/_.-])(?:log-?(?:in|out|off)|sign-?(?:in|out|off)|my-?page|mypage|cart|basket|checkout|wp-(?:admin|login|json|content|includes)|xmlrpc|feed|trackback|password|passwd|account|cgi-bin|cdn-cgi|print|share|amp)(?:[/_.?-]|$)/i;

/** Addresses that a polite reader leaves alone: log-in and log-out, carts, feeds, administration. */
export const isOffLimits = (address: string): boolean => {
  const url = new URL(address);
  return PRIVATE.test(url.pathname) || /[?&](?:replytocom|action=(?:edit|log)|add-to-cart|logout)/i.test(url.search);
};
