import { expect, it } from 'vitest';
import { type ScriptTraces, thinness } from '../../../src/core/snapshot/thinness.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const NONE: ScriptTraces = { scripts: false, emptyRoot: false, asksForScript: false };
const look = (html: string, traces: Partial<ScriptTraces> = {}) => thinness(snapshotFromHtml(html, 'https://provider.example/'), { ...NONE, ...traces });
const FOOTER = '<footer>会社情報　プライバシーポリシー　利用規約　© あさぎり秘書室</footer>';

it('counts the words outside of header, navigation and footer', () => expect(look(`<nav>メニュー</nav><main>あいう えお</main>${FOOTER}`).chars).toBe(5));

it('takes an empty root for a shell only where there is little beside it', () => {
  expect(look(`読み込み中${FOOTER}`, { emptyRoot: true, scripts: true }).shell).toBe(true);
  expect(look(`<main>${'本文です。'.repeat(50)}</main>`, { emptyRoot: true, scripts: true }).shell).toBe(false);
});

it('never calls a page a shell for being short', () => {
  expect(look('<p>準備中</p>').shell).toBe(false);
  expect(look('<p>ただいま準備中です。しばらくお待ちください。</p>', { scripts: true }).shell).toBe(false);
  expect(look('<form><input name=a><input name=b></form>', { scripts: true, emptyRoot: true }).shell).toBe(false);
});
