import { mkdirSync, writeFileSync } from 'node:fs';
import { amazonSignIn, FALSE_HOST, FALSE_PAGE, plainSignIn } from '../browser/harness/sign-in-pages.ts';
import type { Tab } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const SECRET = 'hunter2';
const SCREENSHOTS = '.cache/screenshots';

async function type(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  for (const letter of SECRET) await tab.press(letter);
}
const readValue = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)!.value, selector);
const heard = (tab: Tab) => tab.evaluate(() => (window as unknown as { heard: string[] }).heard, null);

test('Firefox: an imitation takes nothing, an honest page everything, and the way out opens the real one', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  internet.serve(FALSE_HOST, amazonSignIn());
  internet.serve('kawase-tea.test', plainSignIn('kawase-tea.test'));
  internet.serve(
    'blog.test',
    `<!doctype html><title>Blog</title><iframe src="${FALSE_PAGE}" width="500" height="300"></iframe>`,
  );

  await test.step('locked', async () => {
    await tab.goto(FALSE_PAGE);
    await expect.poll(() => tab.panelText('.panel')).toContain('Danger: not Amazon');
    await type(tab, '#ap_password');
    expect(await readValue(tab, '#ap_password')).toBe('');
    expect(await heard(tab)).toEqual([]);
    mkdirSync(SCREENSHOTS, { recursive: true });
    writeFileSync(`${SCREENSHOTS}/firefox-page-guard.png`, await tab.screenshot());
  });

  await test.step('the way out', async () => {
    await tab.click((await tab.buttonIn('.panel', 'Open the real Amazon'))!);
    await expect.poll(() => internet.requestsTo('www.amazon.co.jp').length).toBeGreaterThan(0);
  });

  await test.step('a frame is told of over the whole page', async () => {
    // the real one was opened in a tab before this one, and what nobody looks at is judged when somebody does
    await bidi.send('browsingContext.activate', { context: tab.context });
    await tab.goto('https://blog.test/');
    await expect.poll(() => tab.panelText('.panel')).toContain(FALSE_HOST);
    const [frame] = await tab.frames();
    await type(frame!, '#ap_password');
    expect(await readValue(frame!, '#ap_password')).toBe('');
    expect(await heard(frame!)).toEqual([]);
  });

  await test.step('an honest page is left in peace', async () => {
    await tab.goto('https://kawase-tea.test/login');
    await type(tab, '#pass');
    await expect.poll(() => readValue(tab, '#pass')).toBe(SECRET);
    expect(await tab.panelText('.panel')).toBeNull();
  });
});

const FIELDS = '<input id="user" name="user"><input id="pass" name="pass" type="password">';
const HONEST = {
  'a form is sent by Enter': `<form action="javascript:void 0" onsubmit="event.preventDefault(); said.push('sent ' + user.value + ' ' + pass.value)">${FIELDS}<button>OK</button></form>`,
  'the page listens for Enter itself': `${FIELDS}<script>addEventListener('keydown', (event) => { if (event.keyCode === 13) said.push('sent ' + user.value + ' ' + pass.value); });</script>`,
  'a field is listened to key by key': `${FIELDS}<script>let word = ''; pass.onkeypress = ({ charCode }) => { if (charCode > 31) word += String.fromCharCode(charCode); }; pass.onkeydown = ({ key }) => { if (key === 'Enter') said.push('sent ' + user.value + ' ' + word); };</script>`,
};

for (const [name, body] of Object.entries(HONEST)) {
  test(`Firefox: nothing is lost in the first moments when ${name}`, async ({ firefox: { bidi }, tab, internet }) => {
    internet.serve(
      'kawase-tea.test',
      `<!doctype html><title>kawase-tea.test</title><script>said = []</script><main hidden>${body}</main>`,
    );
    const keys = [...'taro', '\uE004', ...SECRET, '\uE007'].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    for (let round = 0; round < 5; round++) {
      await tab.goto(`https://kawase-tea.test/login?${round}`);
      await tab.evaluate(() => {
        document.querySelector('main')!.hidden = false;
        document.querySelector<HTMLElement>('#user')!.focus();
      }, null);
      // all at once, as nobody types: most of it comes while the page is judged
      await bidi.send('input.performActions', {
        context: tab.context,
        actions: [{ type: 'key', id: 'keys', actions: keys }],
      });
      await expect
        .poll(() => tab.evaluate(() => (window as unknown as { said: string[] }).said, null))
        .toEqual([`sent taro ${SECRET}`]);
    }
  });
}
