import { handOn } from './harness/hand.ts';
import { guardOn } from './harness/panel.ts';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE } from './harness/sign-in-pages.ts';
import { expect, test } from './harness/test.ts';
import { slowVerdict } from './harness/verdicts.ts';

const REAL_PAGE = 'https://www.amazon.co.jp/ap/signin';

/** A tab's next page has the same frame id: what was found of one page must not be done to the next. */
for (const kept of ['readings', 'locks'] as const)
  test(`a page is not taken for the one before it (late ${kept})`, async ({ page, context, internet, extension }) => {
    for (const host of [FALSE_HOST, 'www.amazon.co.jp']) internet.serve(host, amazonSignIn());
    const verdict = await slowVerdict(context);
    await verdict.hold(kept);
    await page.goto(FALSE_PAGE);
    await expect.poll(verdict.isAsked).toBe(true);
    await page.goto(REAL_PAGE);
    await verdict.give();

    const said = async () => (await extension.badgeOf(page)).title;
    await expect.poll(said).toBe('An official sign-in page');
    const hand = handOn(page);
    await hand.focus('#ap_password');
    await hand.type('x');
    await expect(page.locator('#ap_password')).toHaveValue('x');
    expect(await guardOn(page).text()).toBeNull();
    expect(await said()).toBe('An official sign-in page');
  });
