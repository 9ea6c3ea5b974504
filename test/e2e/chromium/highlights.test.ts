import { describeHighlights } from '../highlights.ts';
import { openChromium } from '../support/chromium.ts';

describeHighlights(openChromium);
