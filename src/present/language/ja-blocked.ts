export { blocked } from '../messages/ja/blocked.ts';
