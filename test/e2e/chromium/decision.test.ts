import { decisionTests } from '../from-audits-to-decision.ts';
import { openChromium } from '../support/chromium.ts';

decisionTests(openChromium);
