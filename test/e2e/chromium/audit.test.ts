import { describeSite } from '../audit-of-site.ts';
import { openChromium } from '../support/chromium.ts';

for (const folder of ['public/demo/asagiri', 'test/sites/dev/sjis-table/site', 'test/sites/dev/ssr-next/site']) describeSite(openChromium, folder);
