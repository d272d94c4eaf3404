import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';

const world = (programs: string[], env: Record<string, string> = {}, platform = 'linux') => ({
  env,
  platform,
  isProgram: (path: string) => programs.includes(path),
});

test('the variable wins, and is not silently passed over when it is wrong', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
  expect(findBrowser('chromium', world(['/opt/mine', '/usr/bin/chromium'], env))).toBe('/opt/mine');
  expect(findBrowser('chromium', world(['/usr/bin/chromium'], env))).toBeNull();
});

test('Chromium is preferred to Chrome, wherever on the path they lie', () => {
  const chrome = join('/first', 'google-chrome');
  const chromium = join('/second', 'chromium');
  const env = { PATH: ['/first', '/second'].join(delimiter) };
  expect(findBrowser('chromium', world([chrome, chromium], env))).toBe(chromium);
  expect(findBrowser('chromium', world([chrome], env))).toBe(chrome);
});

test('the usual places of a Mac and of Windows', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('chromium', world([mac], {}, 'darwin'))).toBe(mac);
  expect(findBrowser('chromium', world([mac]))).toBeNull();

  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser('chromium', world([edge], env, 'win32'))).toBe(edge);
});

test('Firefox is looked for by its own names', () => {
  const env = { PATH: '/usr/bin' };
  expect(findBrowser('firefox', world([join('/usr/bin', 'firefox-esr')], env))).toBe(join('/usr/bin', 'firefox-esr'));
  expect(findBrowser('firefox', world([join('/usr/bin', 'chromium')], env))).toBeNull();
});
