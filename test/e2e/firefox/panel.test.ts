import { describePanel } from '../panel-of-site.ts';
import { openFirefox } from '../support/firefox.ts';

describePanel(openFirefox, { keepsAccess: false });
