import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { buildFolder } from '../harness/fresh-build.ts';
import type { Extension } from './harness/extension.ts';
import { THEMES } from './harness/looks.ts';
import { openingTimes } from './harness/opening.ts';
import { test } from './harness/test.ts';

const SERVICE = 'api.pwnedpasswords.com';
/** SHA-1 of “P@ssw0rd”, cut as the service’s interface has it. */
const [START, REST] = ['21BD1', '2DC183F740EE76F27B78EB39C8AD972A757'];
const PADDING = '011053FD0102E94D6AE2F8B83D76FAF94F6:0';

async function openHealth(page: Page, { id }: Extension): Promise<void> {
  await page.goto(`chrome-extension://${id}/health.html`);
  await expect(page.locator('#incident .entry')).not.toHaveCount(0);
}

test('the page stands in 150 ms, and no dictionary was read for it', async ({ page, extension }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  const { ours, bare } = await openingTimes(page, extension, () => openHealth(page, extension));
  test
    .info()
    .annotations.push({ type: 'opens in ms', description: `${Math.round(ours)}, a bare page ${Math.round(bare)}` });
  // 150 ms where a bare page takes some 40
  expect(ours).toBeLessThan(Math.max(150, 4 * bare));
  expect(scripts.filter((path) => /worker/.test(path))).toEqual([]);
});

test('neither the background nor what runs in pages carries the dictionaries', () => {
  const folder = buildFolder('chrome-mv3');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const carriers = scripts.filter((path) => /takahashi,tanaka|abdomen/.test(readFileSync(join(folder, path), 'utf8')));
  expect(carriers).toHaveLength(1);
  expect(carriers[0]).toMatch(/^assets\/worker-/);
});

test('marks of two-step verification are there after a restart, and can be taken back', async ({ page, extension }) => {
  await openHealth(page, extension);
  const amazon = page.locator('#two-step [data-brand="amazon"]');
  await expect(amazon.getByRole('link')).toHaveAttribute('href', 'https://www.amazon.co.jp/a/settings/approval');
  await amazon.getByRole('checkbox').check();
  await expect(page.getByRole('status').last()).toContainText('Marked as done: Amazon');
  await page.reload();
  await expect(amazon.getByRole('checkbox')).toBeChecked();
  await expect(amazon).toContainText('Done on');
  await amazon.getByRole('checkbox').uncheck();
  await expect(page.getByRole('status').last()).toContainText('No longer marked');
  await page.locator('[data-action="undo"]').click();
  await expect(amazon.getByRole('checkbox')).toBeChecked();

  await page.locator('#two-step').getByRole('searchbox').fill('ｎｉｎｔｅｎｄｏ');
  await expect(page.locator('#two-step .entry')).toHaveCount(1);
  await page.locator('#two-step').getByRole('searchbox').fill('no such brand');
  await expect(page.locator('#two-step')).toContainText('Not on this list');
});

test('a mark that the full store did not take is not shown as one', async ({ page, extension }) => {
  const { QUOTA_BYTES } = await extension.run(() => ({ QUOTA_BYTES: chrome.storage.local.QUOTA_BYTES }), null);
  await extension.run(async (bytes) => {
    const used = await chrome.storage.local.getBytesInUse(null);
    await chrome.storage.local.set({ filling: 'x'.repeat(bytes - used - 20) });
  }, QUOTA_BYTES);
  await openHealth(page, extension);
  await page.locator('[data-brand="amazon"] input').click();
  await expect(page.getByRole('status').last()).toContainText('could not be kept');
  await expect(page.locator('[data-brand="amazon"] input')).not.toBeChecked();
});

test('broken marks in the store are repaired', async ({ page, extension }) => {
  await extension.run((kept) => chrome.storage.local.set({ health: kept }), {
    twoStep: { amazon: 'soon', google: '2026-11-22' },
    checks: [null],
  });
  await openHealth(page, extension);
  await expect(page.locator('[data-brand="google"] input')).toBeChecked();
  await expect(page.locator('[data-brand="amazon"] input')).not.toBeChecked();
});

test('a password is judged on this machine alone, with the person’s own words', async ({
  page,
  extension,
  internet,
}) => {
  await openHealth(page, extension);
  const field = page.getByLabel('Password to look at');
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveAttribute('autocomplete', 'new-password');
  const advice = page.locator('#password-result');
  await field.fill('password1');
  await expect(advice).toContainText('Very weak');
  await expect(advice).toContainText('many people use');
  await field.fill('toyohashi5678');
  await page.getByLabel('Words that must not be in it').fill('とよはし 090-1234-5678');
  await expect(advice).toContainText('one of the words above');
  await page.getByLabel('Where it is for').selectOption('paypal');
  await field.fill('a'.repeat(25));
  await expect(advice).toContainText('20 characters at most');

  await page.locator('[data-action="makePhrase"]').click();
  const phrase = await page.locator('.phrase-text').innerText();
  expect(phrase).toMatch(/^[A-Z][a-z]+(-[a-z]+){6}-\d$/);
  await page.getByLabel('Where it is for').selectOption('');
  await field.fill(phrase);
  await expect(advice).toContainText('Very strong');
  const kept = await extension.run(() => chrome.storage.local.get(null), null);
  expect(JSON.stringify(kept)).not.toContain(phrase);
  expect(internet.requestsTo(SERVICE)).toEqual([]);
});

test('the breach check sends nothing until it is switched on, and then five characters', async ({
  page,
  extension,
  internet,
}) => {
  internet.serve(SERVICE, (path) => ({
    headers: { 'content-type': 'text/plain' },
    body: path === `/range/${START}` ? `${PADDING}\r\n${REST}:1234` : PADDING,
  }));
  const sent: Record<string, string>[] = [];
  page.on('request', (request) => request.url().includes(SERVICE) && sent.push(request.headers()));
  await openHealth(page, extension);
  const breach = page.locator('#breach');
  await expect(breach).toContainText('the first five characters');
  await expect(breach.locator('#breach-field')).toHaveCount(0);

  await breach.getByRole('checkbox').check();
  await breach.locator('#breach-field').fill('P@ssw0rd');
  expect(internet.requestsTo(SERVICE)).toEqual([]);
  await breach.locator('[data-action="checkBreach"]').click();
  await expect(breach.getByRole('status')).toContainText('leaked 1,234 times');
  expect(internet.requestsTo(SERVICE)).toEqual([`/range/${START}`]);
  expect(sent.at(-1)).toMatchObject({ 'add-padding': 'true' });
  expect(JSON.stringify(sent)).not.toContain(REST.slice(0, 6));

  await breach.locator('#breach-field').fill('kawase-haru-umi-7');
  await breach.locator('[data-action="checkBreach"]').click();
  await expect(breach.getByRole('status')).toContainText('not on the list');

  internet.serve(SERVICE, '<!doctype html><title>Sign in to the Wi-Fi</title>');
  await breach.locator('[data-action="checkBreach"]').click();
  await expect(breach.getByRole('status')).toContainText('not the service’s format');
  internet.serve(SERVICE, { status: 429, body: '' });
  await breach.locator('[data-action="checkBreach"]').click();
  await expect(breach.getByRole('status')).toContainText('asked too often');

  await page.reload();
  await expect(breach.getByRole('checkbox')).toBeChecked();
  const before = internet.requestsTo(SERVICE).length;
  await breach.locator('#breach-field').fill('P@ssw0rd');
  await extension.run(() => chrome.storage.local.remove('settings'), null);
  await expect(breach.locator('#breach-field')).toHaveCount(0);
  expect(internet.requestsTo(SERVICE)).toHaveLength(before);
});

test('an address of one’s own for one site', async ({ page, extension, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHealth(page, extension);
  const alias = page.locator('#alias');
  await alias.getByLabel('Your mail address').fill('hana@gmail.com');
  await alias.getByLabel('What it is for').fill('Amazon');
  await alias.locator('[data-action="makeAlias"]').click();
  await expect(alias.locator('output')).toHaveText('hana+amazon@gmail.com');
  await expect(alias).toContainText('Some sites refuse “+”');
  await alias.locator('[data-action="copyAlias"]').click();
  await expect(page.getByRole('status').last()).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('hana+amazon@gmail.com');

  await alias.getByLabel('Add letters').check();
  await alias.locator('[data-action="makeAlias"]').click();
  await expect(alias.locator('output')).toHaveText(/^hana\+amazon-[a-z2-9]{4}@gmail\.com$/);
  for (const [address, told] of [
    ['hana@docomo.ne.jp', 'no way to add anything'],
    ['hana@yahoo.co.jp', 'in its settings'],
    ['hana@kawase.example', 'Nothing is known'],
    ['hana', 'Enter one mail address'],
  ] as const) {
    await alias.getByLabel('Your mail address').fill(address);
    await alias.locator('[data-action="makeAlias"]').click();
    await expect(alias).toContainText(told);
  }
});

test('the check list: places of the account, marks, and one sheet of paper', async ({ page, extension }) => {
  await openHealth(page, extension);
  const incident = page.locator('#incident');
  const hrefOf = (check: string) => incident.locator(`[data-check="${check}"] a`).first().getAttribute('href');
  expect(await hrefOf('orders')).toBe('https://www.amazon.com/your-orders/orders');
  await incident.locator('[data-choose="store"]').selectOption('amazon.co.jp');
  expect(await hrefOf('orders')).toBe('https://www.amazon.co.jp/your-orders/orders');
  await incident.locator('[data-check="orders"] input').check();
  await incident.locator('[data-check="statements"] input').check();
  await page.reload();
  await expect(incident.locator('input:checked')).toHaveCount(2);

  await incident.locator('[data-choose="account"]').selectOption('rakuten');
  await expect(incident.locator('input:checked')).toHaveCount(0);
  await expect.poll(() => hrefOf('orders')).toBe('https://order.my.rakuten.co.jp/');
  await expect(incident.getByRole('button', { name: 'Open the real Rakuten' })).toBeVisible();
  // whose pages nobody has written down: only the menus lead there
  await incident.locator('[data-choose="account"]').selectOption('github');
  await expect(incident.locator('[data-check="orders"] a')).toHaveCount(0);
  await expect(incident.getByRole('button', { name: 'Open the real GitHub' })).toBeVisible();
  await incident.locator('[data-choose="account"]').selectOption('amazon');

  await page.evaluate(() => {
    window.print = () => {
      document.title = `print ${document.body.dataset.print}`;
    };
  });
  await incident.locator('[data-action="print"]').click();
  await expect(page).toHaveTitle('print incident');
  const sheet = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await incident.locator('[data-action="clearChecks"]').click();
  await expect(incident.locator('input:checked')).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(incident.locator('input:checked')).toHaveCount(2);
});

test('what was typed is gone when one comes back to the page', async ({ page, extension }) => {
  await openHealth(page, extension);
  await page.locator('#password-field').fill('kawase-1984');
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.goBack();
  await expect(page.locator('#password-field')).toHaveValue('');
  await expect(page.locator('#password-result')).toBeEmpty();
});

test('it is reached from the popup and from the options', async ({ page, internet, extension, context }) => {
  internet.serve('tea.example', '<!doctype html><title>Tea</title>');
  await page.goto('https://tea.example/');
  const popup = await extension.openPopup(page);
  const opened = context.waitForEvent('page');
  await popup.locator('[data-action="health"]').click();
  await expect(await opened).toHaveURL(/\/health\.html$/);
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.getByRole('link', { name: 'Account health' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account health');
});

test('an address that names a section and an account leads there', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension.id}/health.html#alias`);
  await expect(page.locator('#alias')).toBeInViewport({ ratio: 0.5 });
  const account = page.locator('[data-choose="account"]');
  for (const [named, chosen] of [
    ['rakuten', 'rakuten'],
    ['<b>nobody</b>', 'amazon'],
  ] as const) {
    await page.goto(`chrome-extension://${extension.id}/health.html?account=${encodeURIComponent(named)}#incident`);
    await expect(account).toBeInViewport();
    await expect(account).toHaveValue(chosen);
  }
});

test('all of it is done by keyboard', async ({ page, extension }) => {
  await openHealth(page, extension);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#two-step$/);
  await page.locator('[data-brand="amazon"] input').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-brand="amazon"]')).toContainText('Done on');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-brand="amazon"] a')).toBeFocused();
});

for (const language of ['ja', 'en'] as const) {
  for (const theme of THEMES[language]) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ language, theme });

      test('it can be read by everybody', async ({ page, extension, internet }) => {
        internet.serve(SERVICE, { headers: { 'content-type': 'text/plain' }, body: `${REST}:52` });
        await openHealth(page, extension);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        // the look below keeps the page's thread busy for seconds, which the background shares while it starts
        await expect(page.locator('[data-action="breachCheck"]')).toBeEnabled();
        await page.locator('[data-brand="google"] input').check();
        await page.locator('#password-field').fill('sakura2024');
        await page.locator('#password select').first().selectOption('amazon');
        await expect(page.locator('#password-result .weak').first()).toBeVisible();
        await page.locator('[data-action="makePhrase"]').click();
        await page.locator('[data-action="breachCheck"]').check();
        await page.locator('#breach-field').fill('P@ssw0rd');
        await page.locator('[data-action="checkBreach"]').click();
        await expect(page.locator('#breach-result.danger')).toBeVisible();
        await page.locator('#alias input').first().fill('hana@icloud.com');
        await page.locator('#alias input').nth(1).fill('amazon');
        await page.locator('[data-action="makeAlias"]').click();
        await page.locator('[data-check="orders"] input').check();
        await expect(page.locator('[data-check="orders"] .day')).toBeVisible();
        await expectAccessible(page);
        mkdirSync('.cache/screenshots', { recursive: true });
        const path = `.cache/screenshots/health-${language}-${theme}.png`;
        await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        await page.setViewportSize({ width: 380, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
      });
    });
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
