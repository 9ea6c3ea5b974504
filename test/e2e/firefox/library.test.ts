import { libraryTests } from '../library-of-audits.ts';
import { openFirefox } from '../support/firefox.ts';

libraryTests(openFirefox);
