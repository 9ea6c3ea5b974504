import { describeLivePages } from '../live-pages.ts';
import { openChromium } from '../support/chromium.ts';

describeLivePages(openChromium, { keepsAccess: true });
