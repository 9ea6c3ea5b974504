import { describeInterrupted } from '../interrupted.ts';
import { openFirefox } from '../support/firefox.ts';

describeInterrupted(openFirefox, { times: 30 });
