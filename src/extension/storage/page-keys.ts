/**
 * Beginnings of the keys under which pages are in `storage.session`: those of private windows apart, so that they can be forgotten without a
 * look at them.
 */
export const KEPT_PAGES = 'page:';
export const PRIVATE_PAGES = 'private-page:';
