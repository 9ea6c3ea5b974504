import { describePrivacy } from '../privacy.ts';
import { openFirefox } from '../support/firefox.ts';

describePrivacy(openFirefox, 'firefox');
