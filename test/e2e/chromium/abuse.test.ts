import { describeAbuse } from '../abuse.ts';
import { openChromium } from '../support/chromium.ts';

describeAbuse(openChromium);
