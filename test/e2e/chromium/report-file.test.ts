import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOf, sandboxArguments } from '../../../scripts/browsers.mjs';
import { exportComparison, exportDossier } from '../../../src/export/export.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { filledDossier, HOSTILE, hostileDossier } from '../../export/sample.ts';

/** Exported HTML files as a person opens them: from the disk, in an ordinary browser without the extension. */

const dir = mkdtempSync(path.join(tmpdir(), 'hisho-report-'));
let browser: Browser;

beforeAll(async () => {
  const found = browserOf('chromium');
  if (!found) throw new Error('No Chrome, Chromium or Edge found: install one or name it in CHROMIUM_PATH.');
  browser = await puppeteer.launch({ executablePath: found.path, headless: true, pipe: true, args: sandboxArguments() });
});
afterAll(async () => {
  await browser?.close();
  rmSync(dir, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  /** Everything that it asked for, and everything that the browser complained of. */
  requests: string[];
  complaints: string[];
}

async function open(name: string, html: string, width = 1280): Promise<Opened> {
  const file = path.join(dir, name);
  writeFileSync(file, html);
  const page = await browser.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.setViewport({ width, height: 800 });
  await page.goto(pathToFileURL(file).href);
  return { page, requests, complaints };
}

const sheets = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('a report', () => {
  it('opens without network or complaint and prints on A4', async () => {
    const { page, requests, complaints } = await open('report.html', exportDossier(await filledDossier(), 'html', await loadReportLanguage('ja')).data as string);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheets(pdf)).toBeGreaterThan(3);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  it('fits a phone: nothing is wider than its screen', async () => {
    const { page } = await open('phone.html', exportDossier(await filledDossier(), 'html', await loadReportLanguage('en')).data as string, 390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('with hostile words runs nothing and asks for nothing', async () => {
    const language = await loadReportLanguage('ja');
    const markup = HOSTILE.filter((text) => /[<>]/.test(text));
    expect(markup.length).toBeGreaterThan(1);
    for (const [i, text] of markup.entries()) {
      const { page, requests, complaints } = await open(`hostile${i}.html`, exportDossier(hostileDossier(text), 'html', language).data as string);
      expect({ requests, complaints }).toEqual({ requests: [page.url()], complaints: [] });
      await page.close();
    }
  });
});

it('a comparison prints wide, its evidence tall; a cell leads to its evidence', async () => {
  const language = await loadReportLanguage('ja');
  const { page, complaints } = await open(
    'compare.html',
    exportComparison([await filledDossier(), await filledDossier('test/sites/dev/denwa-qa')], 'html', language).data as string,
  );
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12]/);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45]/);
  await page.click('.cmp [data-criterion="contact.phone"] td:nth-of-type(2) a');
  expect(await page.evaluate(() => document.querySelector(':target')?.getAttribute('data-criterion'))).toBe('contact.phone');
  expect(await page.evaluate(() => location.hash)).toBe('#p2-contact-phone');
  expect(complaints).toEqual([]);
});
