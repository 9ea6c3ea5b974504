// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { siteFromFolder } from '../../src/cli/folder.ts';
import { auditSite } from '../../src/core/audit/run.ts';
import { bareDossier } from '../../src/core/model/dossier.ts';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { loadReportLanguage } from '../../src/present/report/language.ts';
import { browserOf, sandboxArguments } from '../browsers.mjs';

/** Pictures of the exported files as they are printed: a page of the PDF. Needs `pdftoppm` (Debian: poppler-utils). */

const DEMOS = ['asagiri', 'sugutasu', 'kotozute'];

/** @param {string} name */
const dossierOf = async (name) => bareDossier(auditSite(await siteFromFolder(`public/demo/${name}`), { lang: 'ja', version: '1' }));

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} html
 */
async function takePrint(folder, name, html) {
  const found = browserOf('chromium');
  if (!found) throw new Error('No Chromium found.');
  const work = await mkdtemp(path.join(tmpdir(), 'hisho-audit-print-'));
  const browser = await puppeteer.launch({ executablePath: found.path, headless: true, pipe: true, args: sandboxArguments() });
  try {
    await writeFile(path.join(work, 'page.html'), html);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(work, 'page.html')).href);
    await writeFile(path.join(work, 'page.pdf'), await page.pdf({ preferCSSPageSize: true }));
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', '96', path.join(work, 'page.pdf'), path.join(folder, name)]);
  } finally {
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
export async function takePrints(folder) {
  const language = await loadReportLanguage('ja');
  const dossiers = await Promise.all(DEMOS.map(dossierOf));
  const [first] = dossiers;
  if (first) await takePrint(folder, 'report-print', String(exportDossier(first, 'html', language).data));
  await takePrint(folder, 'compare-print', String(exportComparison(dossiers, 'html', language).data));
}
