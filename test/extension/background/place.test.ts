import { describe, expect, test } from 'vitest';
import { namesPdf, placeOf, underOrigin } from '../../../src/extension/background/place.ts';

describe('where a tab is', () => {
  test.each([
    ['https://www.asagiri.example/price.html#top', 'https://www.asagiri.example'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['file:///home/me/site/index.html', 'file:///home/me/site'],
  ])('%s is kept under %s', (address, origin) => {
    expect(placeOf(address)).toMatchObject({ origin });
  });

  test.each([
    ['about:blank', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fa.example', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['edge://newtab/', 'browser-page'],
    ['chrome-extension://abc/popup.html', 'browser-page'],
    ['moz-extension://abc/popup.html', 'browser-page'],
    ['view-source:https://a.example/', 'browser-page'],
    ['data:text/html,hello', 'browser-page'],
    ['blob:https://a.example/1', 'browser-page'],
    ['', 'browser-page'],
    [undefined, 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/detail/x', 'store-page'],
    ['https://addons.mozilla.org/ja/firefox/', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
  ])('%s can not be audited: %s', (address, code) => {
    expect(placeOf(address)).toEqual({ unsupported: code });
  });

  test('a page of a host that only looks like a store can', () => {
    expect(placeOf('https://addons.mozilla.org.example/')).toHaveProperty('origin');
  });

  test('a PDF by its address', () => {
    expect(namesPdf('https://a.example/docs/Profile.PDF?x=1')).toBe(true);
    expect(namesPdf('https://a.example/pdf/')).toBe(false);
  });
});

describe('an address as the tab knows its site', () => {
  test.each([
    ['https://asagiri.example/a', 'https://www.asagiri.example', 'https://www.asagiri.example/a'],
    ['https://www.asagiri.example/a?b=1', 'https://asagiri.example', 'https://asagiri.example/a?b=1'],
    ['http://asagiri.example/a', 'https://asagiri.example', 'https://asagiri.example/a'],
    ['http://www.asagiri.example/a', 'https://asagiri.example', 'https://asagiri.example/a'],
    ['http://127.0.0.1:81/a', 'http://127.0.0.1:81', 'http://127.0.0.1:81/a'],
  ])('%s under %s', (address, origin, expected) => {
    expect(underOrigin(address, origin)).toBe(expected);
  });

  test.each([
    ['https://service.asagiri.example/a', 'https://asagiri.example'],
    ['https://asagiri.example/a', 'http://asagiri.example'],
    ['http://127.0.0.1:81/a', 'http://127.0.0.1:82'],
    ['https://other.example/a', 'https://asagiri.example'],
    ['http://asagiri.example:8080/a', 'https://asagiri.example'],
  ])('%s is not one of %s', (address, origin) => {
    expect(underOrigin(address, origin)).toBe(address);
  });
});
