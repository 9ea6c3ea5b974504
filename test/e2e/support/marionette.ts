import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { poll } from './browser.ts';

/** A small client of Marionette, the remote control that is built into Firefox: no driver to install. */
export interface Marionette {
  send(command: string, parameters?: Record<string, unknown>): Promise<{ value?: unknown }>;
  /** Runs an expression, which may be a promise, in the page ('content') or in Firefox's own window ('chrome'). */
  evaluate(context: 'content' | 'chrome', expression: string): Promise<unknown>;
  close(): Promise<void>;
}

type Preferences = Record<string, string | number | boolean>;

/** No first-run pages, and no request of Firefox's own: the tests look at every request. */
const QUIET: Preferences = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'ui.prefersReducedMotion': 1,
};

const userJs = (preferences: Preferences): string =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** One message of the protocol: its length in bytes, a colon, JSON. Gives the messages that are complete and what is left. */
function split(buffer: Buffer): { messages: unknown[]; rest: Buffer } {
  const messages: unknown[] = [];
  let rest = buffer;
  for (;;) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || rest.length < end) return { messages, rest };
    messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
  }
}

/** Sends commands over the socket and matches the answers to them. */
async function connect(port: number): Promise<{ send: Marionette['send']; end(): void }> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(value: { value?: unknown }): void; reject(error: Error): void }>();
  let rest: Buffer = Buffer.alloc(0);
  let last = 0;
  let greeted = (): void => {};
  const greeting = new Promise<void>((resolve) => {
    greeted = resolve;
  });
  socket.on('data', (data) => {
    const read = split(Buffer.concat([rest, data]));
    rest = read.rest;
    for (const message of read.messages) {
      if (!Array.isArray(message)) {
        greeted();
        continue;
      }
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, { value?: unknown }];
      const caller = waiting.get(id);
      waiting.delete(id);
      if (error) caller?.reject(new Error(`${error.error}: ${error.message}`));
      else caller?.resolve(result);
    }
  });
  socket.on('close', () => {
    for (const caller of waiting.values()) caller.reject(new Error('Firefox has closed the connection'));
  });
  await greeting;
  const send: Marionette['send'] = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const body = Buffer.from(JSON.stringify([0, last, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  return { send, end: () => socket.destroy() };
}

/** Waits for the end of the process, and ends it after 5 s. */
function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
  });
}

export async function launchFirefox(binary: string, preferences: Preferences): Promise<Marionette> {
  const profile = await mkdtemp(path.join(tmpdir(), 'hisho-audit-firefox-'));
  await writeFile(path.join(profile, 'user.js'), userJs({ ...QUIET, ...preferences }));
  const child = spawn(binary, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
    stdio: 'ignore',
  });
  const removeProfile = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  const portFile = path.join(profile, 'MarionetteActivePort');
  const port = await poll('the start of Firefox', async () => Number(await readFile(portFile, 'utf8')), 60_000).catch(async (error: unknown) => {
    child.kill('SIGKILL');
    await removeProfile();
    throw error;
  });
  const { send, end } = await connect(port);
  await send('WebDriver:NewSession', {});
  return {
    send,
    evaluate: async (context, expression) => {
      await send('Marionette:SetContext', { value: context });
      try {
        const script = `const done = arguments[arguments.length - 1]; (async () => (${expression}))().then((v) => done({ v }), (e) => done({ e: String(e) + '\\n' + (e && e.stack) }));`;
        const { value } = await send('WebDriver:ExecuteAsyncScript', {
          script,
          args: [],
          newSandbox: false,
          sandbox: context === 'chrome' ? 'system' : 'default',
          scriptTimeout: 60_000,
        });
        const { v, e } = value as { v?: unknown; e?: string };
        if (e) throw new Error(e);
        return v;
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
    close: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      end();
      await ended(child);
      await removeProfile();
    },
  };
}
