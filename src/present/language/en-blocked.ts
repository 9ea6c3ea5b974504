export { blocked } from '../messages/en/blocked.ts';
