import { describeSite } from '../audit-of-site.ts';
import { openFirefox } from '../support/firefox.ts';

for (const folder of ['public/demo/asagiri', 'test/sites/dev/sjis-table/site', 'test/sites/dev/ssr-next/site']) describeSite(openFirefox, folder);
