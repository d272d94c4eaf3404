import type { Page } from '@playwright/test';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';

const SECRET = 'hunter2';
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

test('an imitation takes nothing that is typed', async ({ page, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto(FALSE_PAGE);
  const guard = guardOn(page);
  await guard.toShow('Danger', 'Typing is blocked', 'vbduteq.test');
  expect(await guard.buttons()).toEqual([
    'Open the real Amazon',
    'Leave this page',
    'Tell me why',
    'Use this page anyway…',
  ]);
  await page.evaluate(() => document.querySelector<HTMLElement>('#ap_password')!.focus());
  await page.keyboard.type(SECRET);
  await page.screenshot({ path: '/tmp/guard-en.png' });
  expect(await page.locator('#ap_password').inputValue()).toBe('');
  expect(await heard(page)).toEqual([]);
});

test('an honest sign-in takes what is typed, also in its first moments', async ({ page, internet }) => {
  internet.serve('kawase-tea.test', plainSignIn('kawase-tea.test'));
  await page.goto('https://kawase-tea.test/login', { waitUntil: 'commit' });
  await page.locator('#pass').focus();
  await page.keyboard.type(SECRET);
  await expect(page.locator('#pass')).toHaveValue(SECRET);
});
