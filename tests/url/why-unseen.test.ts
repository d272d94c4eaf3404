import { expect, test } from 'vitest';
import { whyUnseen } from '#utils/url/why-unseen.ts';

const OWN = 'chrome-extension://aaaa/';

test.each([
  ['chrome://settings/', 'browserPage'],
  ['chrome://newtab/', 'browserPage'],
  ['edge://settings', 'browserPage'],
  ['about:addons', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['devtools://devtools/bundled/inspector.html', 'browserPage'],
  ['chrome-extension://aaaa/options.html', 'ownPage'],
  ['chrome-extension://bbbb/options.html', 'otherExtension'],
  ['moz-extension://bbbb/options.html', 'otherExtension'],
  ['file:///home/hana/mail.html', 'file'],
  ['view-source:https://tea.example/', 'noWebPage'],
  ['data:text/html,x', 'noWebPage'],
  ['https://chromewebstore.google.com/detail/x', 'closedSite'],
  ['https://chrome.google.com/webstore/category/x', 'closedSite'],
  ['https://chrome.google.com/', null],
  ['https://chromewebstore.google.com.evil.example/', null],
  ['https://addons.mozilla.org/', null],
  ['https://tea.example/?about:blank', null],
  ['http://localhost:8080/', null],
  [undefined, 'noWebPage'],
] as const)('%s in Chrome: %s', (href, why) => {
  expect(whyUnseen(href, OWN, 'chrome')).toBe(why);
});

test('what is closed differs by browser', () => {
  expect(whyUnseen('https://addons.mozilla.org/ja/firefox/', OWN, 'firefox')).toBe('closedSite');
  expect(whyUnseen('https://chromewebstore.google.com/', OWN, 'firefox')).toBeNull();
  expect(whyUnseen('https://microsoftedge.microsoft.com/addons/x', OWN, 'edge')).toBe('closedSite');
  expect(whyUnseen('https://microsoftedge.microsoft.com/x', OWN, 'edge')).toBeNull();
});
