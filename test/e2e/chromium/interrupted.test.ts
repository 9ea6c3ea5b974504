import { describeInterrupted } from '../interrupted.ts';
import { openChromium } from '../support/chromium.ts';

describeInterrupted(openChromium, { times: 100 });
