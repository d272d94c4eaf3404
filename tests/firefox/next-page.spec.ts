import { amazonSignIn, FALSE_HOST, FALSE_PAGE } from '../browser/harness/sign-in-pages.ts';
import { overheard } from './harness/eavesdrop.ts';
import { handOn } from './harness/hand.ts';
import { systemOf } from './harness/system.ts';
import { expect, test } from './harness/test.ts';
import { slowVerdicts } from './harness/verdicts.ts';

const REAL_PAGE = 'https://www.amazon.co.jp/ap/signin';

/** Firefox gives a frame's next document the same id: what was found of one page must not be done to the next. */
for (const kept of ['readings', 'locks'] as const)
  test(`Firefox: a page is not taken for the one before it (late ${kept})`, async ({
    firefox: { bidi },
    tab,
    internet,
  }) => {
    const hand = handOn(bidi, await systemOf(bidi), tab);
    const verdicts = await slowVerdicts(bidi);
    await bidi.send('browsingContext.activate', { context: tab.context });
    for (const host of [FALSE_HOST, 'www.amazon.co.jp']) internet.serve(host, amazonSignIn());

    await verdicts.hold(kept);
    await tab.goto(FALSE_PAGE);
    await expect.poll(verdicts.isAsked).toBe(true);
    await tab.goto(REAL_PAGE);
    await verdicts.give();

    await expect.poll(() => verdicts.toolbarOf(REAL_PAGE)).toBe('An official sign-in page');
    await hand.focus('#ap_password');
    await hand.type('x');
    await expect.poll(() => overheard(tab)).toContain('keydown:x');
    expect(await tab.panelText('.panel')).toBeNull();
    expect(await verdicts.toolbarOf(REAL_PAGE)).toBe('An official sign-in page');
  });
