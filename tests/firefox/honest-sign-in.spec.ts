import { FRAMEWORKS } from '../harness/frameworks/bundle.ts';
import { FRAMEWORK_ACTS, FRAMEWORK_SENDS, frameworkPage } from '../harness/frameworks/framework-page.ts';
import { SECRET, USER } from '../harness/hand.ts';
import { HONEST, HONEST_HOST as HOST, honestPage } from '../harness/pages/honest-sign-ins.ts';
import { copy, handOn } from './harness/hand.ts';
import { systemOf } from './harness/system.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';
import { slowVerdicts } from './harness/verdicts.ts';

/** Honest sign-ins in the moments in which they are judged, one after the other in one Firefox. */

const AT_ONCE = [
  'Enter is pressed in the field',
  'the page listens for Enter itself',
  'a field is listened to key by key',
];

const showFields = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.removeAttribute('hidden'), null);
const saidOn = (tab: Tab) => tab.evaluate(() => (window as unknown as { said: string[] }).said.at(-1), null);

test('Firefox: nothing is lost while an honest page is judged', async ({ firefox: { bidi }, tab, internet }) => {
  test.setTimeout(300_000);
  const system = await systemOf(bidi);
  const hand = handOn(bidi, system, tab);
  const verdicts = await slowVerdicts(bidi);
  await copy(system, SECRET);
  const judgeLate = async (url: string, act: () => Promise<unknown>) => {
    await bidi.send('browsingContext.activate', { context: tab.context });
    await verdicts.hold();
    await tab.goto(url);
    await showFields(tab);
    await act();
    await expect.poll(verdicts.isAsked).toBe(true);
    await verdicts.give();
  };

  for (const [at, [name, one]] of Object.entries(HONEST).entries())
    await test.step(name, async () => {
      const before = internet.requestsTo(HOST).length;
      internet.serve(HOST, honestPage(one));
      await judgeLate(`https://${HOST}/login?${at}`, () => one.act(hand));
      const sent = () =>
        internet
          .requestsTo(HOST)
          .slice(before)
          .filter((path) => path.startsWith('/in'));
      if (one.says) await expect.soft.poll(() => saidOn(tab), { message: name }).toBe(one.says);
      if (one.sends) await expect.soft.poll(sent, { message: name }).toEqual([one.sends]);
      expect(await tab.panelText('.panel')).toBeNull();
    });

  for (const framework of FRAMEWORKS)
    for (const [what, act] of Object.entries(FRAMEWORK_ACTS))
      await test.step(`${framework}: it ${what}`, async () => {
        const before = internet.requestsTo(HOST).length;
        internet.serve(HOST, await frameworkPage(framework, HOST));
        await judgeLate(`https://${HOST}/login`, () => act(hand));
        const sent = () =>
          internet
            .requestsTo(HOST)
            .slice(before)
            .filter((path) => path.startsWith('/in'));
        await expect.soft.poll(sent, { message: `${framework}: it ${what}` }).toEqual([FRAMEWORK_SENDS]);
      });

  for (const name of AT_ONCE)
    await test.step(`typed all at once: ${name}`, async () => {
      const one = HONEST[name]!;
      internet.serve(HOST, honestPage(one));
      for (let round = 0; round < 5; round++) {
        const before = internet.requestsTo(HOST).length;
        await tab.goto(`https://${HOST}/login?${round}`);
        await showFields(tab);
        await hand.focus('#user');
        await typeAtOnce(`${USER}\uE004${SECRET}\uE007`);
        if (one.says) await expect.poll(() => saidOn(tab)).toBe(one.says);
        if (one.sends) await expect.poll(() => internet.requestsTo(HOST).slice(before)).toContain(one.sends);
      }
    });

  /** Quicker than anybody types: most of it comes while the page is judged. */
  async function typeAtOnce(text: string): Promise<void> {
    const keys = [...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })));
    const actions = [{ type: 'key', id: 'keys', actions: keys }];
    await bidi.send('input.performActions', { context: tab.context, actions });
  }
});
