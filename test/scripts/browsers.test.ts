import { describe, expect, test } from 'vitest';
import { browserOf, browserToShow, installedBrowsers } from '../../scripts/browsers.mjs';

const machine = (platform: string, files: string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  home: '/Users/hanako',
  isExecutable: (file: string) => files.includes(file),
});

describe('the browsers of a machine', () => {
  test('Linux: in PATH and where packages put them, Chrome before Chromium before Edge before Firefox', () => {
    const found = installedBrowsers(machine('linux', ['/usr/bin/firefox-esr', '/home/hanako/bin/chromium', '/opt/google/chrome/google-chrome'], { PATH: '/home/hanako/bin' }));
    expect(found.map((browser) => browser.path)).toEqual(['/opt/google/chrome/google-chrome', '/home/hanako/bin/chromium', '/usr/bin/firefox-esr']);
  });

  test('macOS: in the applications of all and of the person', () => {
    const edge = '/Users/hanako/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(browserToShow(machine('darwin', [edge]))).toEqual({ name: 'Microsoft Edge', family: 'chromium', path: edge });
  });

  test('Windows: in the program folders', () => {
    const chrome = 'C:\\Users\\hanako\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\hanako\\AppData\\Local' };
    expect(installedBrowsers(machine('win32', [chrome, firefox], env)).map((browser) => browser.path)).toEqual([chrome, firefox]);
  });

  test('BROWSER_PATH goes before all', () => {
    expect(browserToShow(machine('linux', ['/usr/bin/chromium', '/opt/ff/firefox'], { BROWSER_PATH: '/opt/ff/firefox' }))).toEqual({
      name: 'firefox',
      family: 'firefox',
      path: '/opt/ff/firefox',
    });
  });

  test('a variable that names no program is an error and not passed over', () => {
    expect(() => browserToShow(machine('linux', ['/usr/bin/chromium'], { BROWSER_PATH: '/nowhere' }))).toThrow('BROWSER_PATH names /nowhere');
  });

  test('for the tests: the own variable, then BROWSER_PATH of that family, then an installed one', () => {
    const files = ['/usr/bin/chromium', '/a/chrome', '/b/firefox'];
    expect(browserOf('chromium', machine('linux', files, { CHROMIUM_PATH: '/a/chrome' }))?.path).toBe('/a/chrome');
    expect(browserOf('chromium', machine('linux', files, { BROWSER_PATH: '/b/firefox' }))?.path).toBe('/usr/bin/chromium');
    expect(browserOf('firefox', machine('linux', files, { BROWSER_PATH: '/b/firefox' }))?.path).toBe('/b/firefox');
    expect(browserOf('firefox', machine('linux', files))).toBeNull();
  });
});
