/** What executeScript({ func }) calls after this file was injected: the bundled file itself cannot return a value. */
(globalThis as unknown as { hishoSnapshot?: () => { title: string } }).hishoSnapshot = () => ({ title: document.title });
