import { libraryTests } from '../library-of-audits.ts';
import { openChromium } from '../support/chromium.ts';

libraryTests(openChromium);
