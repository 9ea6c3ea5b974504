import { describeAbuse } from '../abuse.ts';
import { openFirefox } from '../support/firefox.ts';

describeAbuse(openFirefox);
