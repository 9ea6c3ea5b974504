import { describeSeeInPage } from '../see-in-page.ts';
import { openFirefox } from '../support/firefox.ts';

describeSeeInPage(openFirefox, { keepsAccess: false });
