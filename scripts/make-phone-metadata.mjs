// Writes the Japanese part of libphonenumber's metadata (3 KB of 130 KB). Run after the library is updated: npm run make:phone-metadata
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.max.json');
const { version, countries } = JSON.parse(readFileSync(source, 'utf8'));
const japan = { version, country_calling_codes: { 81: ['JP'] }, countries: { JP: countries.JP }, nonGeographic: {} };
writeFileSync(new URL('../src/core/facts/contact/phone-metadata.json', import.meta.url), `${JSON.stringify(japan)}\n`);
