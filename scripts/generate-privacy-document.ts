import { writeFileSync } from 'node:fs';
import { privacyDocument } from './privacy-document.ts';

/** Writes docs/privacy.md: npm run docs:privacy. */
writeFileSync(new URL('../docs/privacy.md', import.meta.url), privacyDocument());
