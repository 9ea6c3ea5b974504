import { describeLife } from '../life-of-job.ts';
import { openFirefox } from '../support/firefox.ts';

describeLife(openFirefox);
