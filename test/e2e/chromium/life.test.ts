import { describeLife } from '../life-of-job.ts';
import { openChromium } from '../support/chromium.ts';

describeLife(openChromium);
