import { describePanel } from '../panel-of-site.ts';
import { openChromium } from '../support/chromium.ts';

describePanel(openChromium, { keepsAccess: true });
