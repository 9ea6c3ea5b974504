import { describeSeeInPage } from '../see-in-page.ts';
import { openChromium } from '../support/chromium.ts';

describeSeeInPage(openChromium, { keepsAccess: true });
