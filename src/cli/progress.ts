import type { CrawlProgress } from '../crawl/ports.ts';
import { columnsOf } from '../present/values/width.ts';

/** Progress on standard error: one bar that is redrawn on a terminal, one line a page elsewhere. */

export interface Screen {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

const WIDTH = 20;

function clip(text: string, columns: number): string {
  let used = 0;
  let out = '';
  for (const ch of text) {
    used += columnsOf(ch);
    if (used > columns) break;
    out += ch;
  }
  return out;
}

export interface ProgressView {
  show(progress: CrawlProgress): void;
  end(): void;
}

export function progressOn(screen: Screen, target: string): ProgressView {
  let drawn = false;
  return {
    show({ done, planned, url, site }) {
      const status = site.pages.find((page) => page.url === url);
      if (!screen.isTTY) {
        screen.write(`${target}: ${done}/${planned} ${url}${status && status.status !== 'read' ? ` (${status.status}${status.reason ? `: ${status.reason}` : ''})` : ''}\n`);
        return;
      }
      const filled = Math.round((WIDTH * done) / Math.max(1, planned));
      drawn = true;
      screen.write(`\r\x1b[2K${clip(`${'█'.repeat(filled)}${'░'.repeat(Math.max(0, WIDTH - filled))} ${done}/${planned} ${url}`, (screen.columns ?? 80) - 1)}`);
    },
    end() {
      if (drawn) screen.write('\r\x1b[2K');
    },
  };
}
