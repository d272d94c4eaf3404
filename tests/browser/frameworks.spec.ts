import { FRAMEWORKS } from '../harness/frameworks/bundle.ts';
import { FRAMEWORK_ACTS, FRAMEWORK_SENDS, frameworkPage } from '../harness/frameworks/framework-page.ts';
import { SECRET, USER } from '../harness/hand.ts';
import { autofillOf } from './harness/autofill.ts';
import { handOn } from './harness/hand.ts';
import { guardOn } from './harness/panel.ts';
import { expect, test } from './harness/test.ts';
import { copySecret } from './harness/typing.ts';
import { slowVerdict } from './harness/verdicts.ts';

/** Sign-ins as frameworks draw them: what comes while the page is judged arrives in the framework's own state. */

const HOSTS = ['kawase-tea.test', 'www.amazon.co.jp'];

test('nothing is lost where a framework keeps what is typed', async ({ page, context, internet }) => {
  await copySecret(page);
  const verdict = await slowVerdict(context);
  for (const host of HOSTS)
    for (const framework of FRAMEWORKS) {
      internet.serve(host, await frameworkPage(framework, host));
      for (const [what, act] of Object.entries(FRAMEWORK_ACTS))
        await test.step(`${framework} on ${host}: it ${what}`, async () => {
          const before = internet.requestsTo(host).length;
          await verdict.hold();
          await page.goto(`https://${host}/login`);
          await page.evaluate(() => document.querySelector('main')?.removeAttribute('hidden'));
          await act(handOn(page));
          await expect.poll(verdict.isAsked).toBe(true);
          await verdict.give();
          const sent = () =>
            internet
              .requestsTo(host)
              .slice(before)
              .filter((path) => path.startsWith('/in'));
          await expect.poll(sent).toEqual([FRAMEWORK_SENDS]);
          expect(await guardOn(page).text()).toBeNull();
        });
    }
});

test.describe('with a password of the browser', () => {
  const host = HOSTS[0]!;
  test.use({ saved: { origin: `https://${host}`, user: USER, password: SECRET } });

  test('what the browser fills in arrives there too', async ({ page, context, internet }) => {
    const autofill = await autofillOf(page);
    const verdict = await slowVerdict(context);
    for (const framework of FRAMEWORKS)
      await test.step(framework, async () => {
        const before = internet.requestsTo(host).length;
        internet.serve(host, await frameworkPage(framework, host, false));
        await verdict.hold();
        await page.goto(`https://${host}/login`);
        await expect.poll(() => autofill.look(`document.querySelector('#pass').matches(':autofill')`)).toBe(true);
        // the first press is the gesture for which the browser waits; then the button is ready, and pressed
        await page.mouse.click(600, 700);
        await verdict.give();
        await expect(page.locator('#go')).toBeEnabled();
        await handOn(page).click('#go');
        await expect.poll(() => internet.requestsTo(host).slice(before)).toContain(FRAMEWORK_SENDS);
      });
  });
});
