import { firstOwnAuditTests, firstRunTests } from '../first-run.ts';
import { openFirefox } from '../support/firefox.ts';

firstRunTests(openFirefox);
firstOwnAuditTests(openFirefox);
