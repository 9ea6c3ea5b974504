import { describeAccessibility, useStage } from '../accessibility.ts';
import { openChromium } from '../support/chromium.ts';

describeAccessibility(useStage(openChromium));
