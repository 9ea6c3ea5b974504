import { describePrivate } from '../private-windows.ts';
import { openChromium } from '../support/chromium.ts';

describePrivate(openChromium, { ourPages: false });
