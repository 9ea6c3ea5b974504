import type { Block, Chapter, Term } from '../chapters.ts';
import type { Permission, PrivacyWords } from './words-ja.ts';

/** Day on which the latest change of these words came into force. */
export const PRIVACY_SINCE = '2026-11-22';

const ORDER: readonly Permission[] = ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel', 'hosts'];

/** Each permission with its reason. */
export const permissionsOf = ({ permissions }: PrivacyWords): Term[] => ORDER.map((name) => ({ term: permissions.names[name], text: permissions.of[name] }));

/** The whole as chapters, for a document. */
export function privacyChapters(words: PrivacyWords): Chapter[] {
  const { permissions, deleting, chapters } = words;
  const blocks: Block[] = [permissions.lead, { terms: permissionsOf(words) }];
  return [...chapters, { id: permissions.id, title: permissions.title, blocks }, deleting];
}
