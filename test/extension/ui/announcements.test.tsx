// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { JobPage } from '../../../src/extension/messages/protocol.ts';
import { runningJob, sampleJob } from '../../present/sample-audit.ts';
import { asState, closePopup, one, openPopup, settle } from './popup-harness.tsx';

/** What a screen reader is told while an audit runs. */

afterEach(closePopup);

const PAGES = ['/', '/company', '/price', '/terms', '/privacy', '/faq'];

/** The job when so many of its pages are done; `failed`: of these one could not be read. */
const jobWith = (done: number, failed: string | null = null) =>
  runningJob({
    pages: PAGES.map(
      (path, n): JobPage => ({
        url: `https://asagiri-hisho.example${path}`,
        title: path,
        kind: 'other',
        status: path === failed && n < done ? 'failed' : n < done ? 'read' : n === done ? 'reading' : 'waiting',
        reason: path === failed && n < done ? 'network' : null,
        liveAt: null,
      }),
    ),
  });

describe('announcements', () => {
  test('the start, a page that fails, the end: not every page', async () => {
    const ports = await openPopup(jobWith(0));
    const said = [one('p.sr[role="status"]')?.textContent ?? ''];
    const listen = async (job: ReturnType<typeof jobWith>) => {
      ports.show(asState(job));
      await settle();
      const now = one('p.sr[role="status"]')?.textContent ?? '';
      if (now !== said.at(-1)) said.push(now);
    };
    for (let done = 1; done <= PAGES.length; done++) await listen(jobWith(done, '/terms'));
    await listen(sampleJob());
    expect(said).toHaveLength(3);
    expect(said[0]).toBe('点検を始めました');
    expect(said[1]).toContain('読めませんでした');
    expect(said[2]).toMatch(/^点検が終わりました/);
  });

  test('the region is polite, and lists and bars say nothing by themselves', async () => {
    await openPopup(jobWith(0));
    const region = one('p.sr[role="status"]');
    expect(region?.getAttribute('aria-live') ?? 'polite').toBe('polite');
    expect(one('[role="progressbar"]')?.getAttribute('aria-live')).toBeNull();
    expect(one('.reads')?.closest('[role="status"], [aria-live]')).toBeNull();
  });
});
