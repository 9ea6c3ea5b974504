import { describeAccessibility, useStage } from '../accessibility.ts';
import { openFirefox } from '../support/firefox.ts';

describeAccessibility(useStage(openFirefox));
