import { useStage } from '../accessibility.ts';
import { describeKeyboard } from '../keyboard.ts';
import { openFirefox } from '../support/firefox.ts';

describeKeyboard(useStage(openFirefox));
