import type { Blocked } from '../../job.ts';

/** English texts: why a page can't be audited, and what to do. */
export const blocked: Blocked = {
  'browser-page': { title: 'Browser page', say: 'Pages of the browser itself can’t be audited.', todo: 'Open a provider’s site and press the button again.' },
  'store-page': { title: 'Extension store', say: 'Pages of an extension store can’t be audited.', todo: 'Open a provider’s site and press the button again.' },
  pdf: { title: 'PDF', say: 'The text inside a PDF can’t be audited.', todo: 'Open another page of this site and press the button again.' },
  'file-permission': {
    title: 'Saved file',
    say: 'There is no permission to read saved files.',
    todo: 'Turn on “Allow access to file URLs” in the browser’s settings for this extension and press the button again.',
  },
  'no-connection': { title: 'No connection', say: 'The network can’t be reached.', todo: 'When it is back, reload the page and press the button again.' },
  'empty-shell': { title: 'Empty page', say: 'This page has no content until it is displayed.', todo: 'Leave the page open and press the button again.' },
  'not-a-provider': {
    title: 'Not a provider’s site',
    say: 'This does not look like a provider’s site. Nothing has been read yet.',
    todo: 'Open the site of the provider that you want to audit and press the button again.',
  },
  'several-providers': {
    title: 'Page about several providers',
    say: 'This page seems to introduce several providers.',
    todo: 'Audit them one by one, each on its own site.',
  },
  'tab-closed': { title: 'Not finished', say: 'The page was closed before the audit was done.', todo: 'Open the site and press the button again.' },
  'storage-full': { title: 'Could not be saved', say: 'There is no space left to save.', todo: 'This result stays until the browser is closed. As a file you can keep it.' },
  'storage-blocked': {
    title: 'Could not be saved',
    say: 'The browser did not let it be saved.',
    todo: 'This result stays until the browser is closed. As a file you can keep it.',
  },
  'newer-schema': {
    title: 'Audit of a newer version',
    say: 'The audit of this site was saved by a newer version.',
    todo: 'Please update the extension. The saved audit is left as it is.',
  },
  permission: { title: 'No permission', say: 'There is no permission to read this page.', todo: 'Leave the page open and press the toolbar button again.' },
  internal: { title: 'Could not be audited', say: 'Something went wrong during the audit.', todo: 'Please try again. If it keeps happening, reload the page.' },
  'ask-first': { title: 'Not started', say: 'Nothing has been read yet.', todo: 'The audit starts with the open page when you press here.' },
  cancelled: { title: 'Audit stopped', say: 'The audit was stopped.', todo: 'A new audit starts with the open page.' },
};
