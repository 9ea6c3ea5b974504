import { describeSettings } from '../settings-of-user.ts';
import { openChromium } from '../support/chromium.ts';

// Headless Chromium has nobody who answers its question for a permission, and keys of tests go to the page only.
describeSettings(openChromium, { allow: null, pressKeys: null });
