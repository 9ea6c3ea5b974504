import { writeFileSync } from 'node:fs';
import { criteriaDocument } from './criteria-document.ts';

/** Writes docs/criteria.md: npm run docs:criteria. */
writeFileSync(new URL('../docs/criteria.md', import.meta.url), criteriaDocument());
