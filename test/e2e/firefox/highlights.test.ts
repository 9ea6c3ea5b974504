import { describeHighlights } from '../highlights.ts';
import { openFirefox } from '../support/firefox.ts';

describeHighlights(openFirefox);
