import { describeLivePages } from '../live-pages.ts';
import { openFirefox } from '../support/firefox.ts';

describeLivePages(openFirefox, { keepsAccess: false });
