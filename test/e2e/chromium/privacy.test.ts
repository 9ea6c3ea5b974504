import { describePrivacy } from '../privacy.ts';
import { openChromium } from '../support/chromium.ts';

describePrivacy(openChromium, 'chrome');
