import type { Page } from '@playwright/test';
import { SECRET } from '../harness/hand.ts';
import { inParts } from '../harness/in-parts.ts';
import { FIELDLESS, FIGHTING, FOCUS, HOSTILE, hostilePage } from '../harness/pages/hostile-sign-ins.ts';
import { decideToGoOn } from './harness/decide.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { copySecret, expectNothingHeard, letPageLook, overheard, tryEverything } from './harness/typing.ts';
import { toBeJudged } from './harness/verdicts.ts';

async function focusWith(page: Page, expression: string): Promise<void> {
  await page.evaluate((act) => {
    try {
      // biome-ignore lint/security/noGlobalEval: it is the hostile page's own
      window.eval(act);
    } catch {}
  }, expression);
}

const pageNumber = (at: number) => `${FALSE_PAGE}?${at}`;

test('whoever fights is left', async ({ page, internet }) => {
  for (const [at, [name, script]] of Object.entries(FIGHTING).entries())
    await test.step(name, async () => {
      internet.serve(FALSE_HOST, amazonSignIn({ script }));
      await page.goto(pageNumber(at));
      await expect(page, name).toHaveURL(/warning\.html\?id=/);
      await expect(page.locator('h1')).toHaveText('This page was closed');
      await page.goBack().catch(() => undefined);
      await expect(page).not.toHaveURL(pageNumber(at));
    });
});

for (const [part, pages] of inParts(HOSTILE, 5).entries()) {
  test(`pages that try to beat the lock, part ${part + 1}`, async ({ page, internet }) => {
    await copySecret(page);
    for (const [at, [name, hostile]] of pages.entries()) {
      const { focus = FOCUS, looks = 150, isTakenBack = false } = hostile;
      await test.step(`a page that ${name}`, async () => {
        internet.serve(FALSE_HOST, hostilePage(hostile));
        await page.goto(pageNumber(at));
        await guardOn(page).toShow('Danger');
        await letPageLook(page, looks); // whose own doing comes late
        await tryEverything(page, async () => {
          await focusWith(page, focus);
          if (isTakenBack) await expect.poll(() => isFrameFocused(page)).toBe(false);
        });
        await expectNothingHeard(page, Math.min(60, looks));
        expect(internet.requestsTo(FALSE_HOST).join()).not.toMatch(/hunter2|%E3/);
      });
    }
  });
}

const isFrameFocused = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'iframe');

test('what has no field is locked at the first key', async ({ page, internet }) => {
  for (const [at, [name, fields]] of Object.entries(FIELDLESS).entries())
    await test.step(`a page that ${name}`, async () => {
      internet.serve(FALSE_HOST, amazonSignIn({ fields }));
      await page.goto(pageNumber(at));
      await page.locator('#pad').focus();
      await page.keyboard.type('hu');
      await guardOn(page).toShow('Danger');
      await page.keyboard.type('nter2');
      await expectNothingHeard(page);
    });
});

test('a text of an imitation’s name that is only read by keys is left in peace', async ({ page, internet }) => {
  const text = `<article id="pad" tabindex="0">${'Amazonの記事です。'.repeat(40)}</article>`;
  internet.serve('blog.test', amazonSignIn({ fields: text }));
  await page.goto('https://blog.test/');
  await page.locator('#pad').focus();
  await page.keyboard.type('jk');
  // what comes before it is judged is given back, and what comes then is heard at once
  await expect(async () => {
    await page.keyboard.type('m');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toContain('keydown:m');
  }).toPass();
  expect(await guardOn(page).text()).toBeNull();
});

test('a page made of frames, over which nothing can be drawn, is left until the person goes on', async ({
  page,
  internet,
}) => {
  const frames = `<!doctype html><title>Tea</title><frameset cols="*"><frame src="https://login.${FALSE_HOST}/"></frameset>`;
  internet.serve('frames.test', frames);
  internet.serve(`login.${FALSE_HOST}`, amazonSignIn());
  await page.goto('https://frames.test/');
  await expect(page).toHaveURL(/warning\.html\?id=/);
  await expect(page.locator('h1')).toHaveText('This page was closed');
  await expect(page.locator('.card')).toContainText(FALSE_HOST);
  await decideToGoOn(page);
  await expect(page).toHaveURL('https://frames.test/');
  const frame = page.frameLocator('frame');
  await frame.locator('#ap_password').pressSequentially(SECRET);
  await expect(frame.locator('#ap_password')).toHaveValue(SECRET);
});

test('a tab behind another is judged when somebody looks at it', async ({ page, context, internet }) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  await page.goto('https://blog.test/');
  const behind = await context.newPage();
  await page.bringToFront();
  await behind.goto(FALSE_PAGE);
  await behind.bringToFront();
  await behind.evaluate(() => document.querySelector<HTMLElement>('#ap_password')!.focus());
  await behind.keyboard.type('hunter2');
  await guardOn(behind).toShow('Danger');
  await expectNothingHeard(behind);
});

test('the same, unguarded, hears every letter', async ({ page, internet }) => {
  internet.serve(
    'kawase-tea.test',
    plainSignIn('kawase-tea.test', { script: `addEventListener('submit', (event) => event.preventDefault());` }),
  );
  await copySecret(page);
  await page.goto('https://kawase-tea.test/');
  await expect(page.locator('#pass')).toBeEditable();
  await toBeJudged(page.context(), 'kawase-tea.test');
  await tryEverything(page, () => focusWith(page, `document.querySelector('#pass').focus()`));
  await letPageLook(page, 5);
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(' '));
  for (const one of ['keydown:h', 'input:', 'paste:hunter2', 'drop:hunter2', 'compositionupdate:'])
    expect(heard).toContain(one);
  // when it looks nobody knows: by then more may stand there
  expect(heard).toMatch(/read:\S*hunter2/);
});

test.describe('without the extension', () => {
  test.use({ isInstalled: false });

  test('each of the hostile pages hears what is typed', async ({ page, internet }) => {
    for (const [name, { focus = FOCUS, ...hostile }] of Object.entries(HOSTILE)) {
      internet.serve(FALSE_HOST, hostilePage(hostile));
      await page.goto(FALSE_PAGE);
      await expect(async () => {
        await focusWith(page, focus);
        await page.keyboard.type('h');
        expect(await overheard(page), name).toContainEqual(expect.stringMatching(/:h/));
      }).toPass();
    }
  });
});
