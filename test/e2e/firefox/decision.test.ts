import { decisionTests } from '../from-audits-to-decision.ts';
import { openFirefox } from '../support/firefox.ts';

decisionTests(openFirefox);
