import { describePrivate } from '../private-windows.ts';
import { openFirefox } from '../support/firefox.ts';

describePrivate(openFirefox, { ourPages: true });
