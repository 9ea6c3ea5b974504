import { firstOwnAuditTests, firstRunTests } from '../first-run.ts';
import { openChromium } from '../support/chromium.ts';

firstRunTests(openChromium);
firstOwnAuditTests(openChromium);
