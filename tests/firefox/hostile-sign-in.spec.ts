import { amazonSignIn, FALSE_HOST, plainSignIn } from '../browser/harness/sign-in-pages.ts';
import { type Hand, SECRET } from '../harness/hand.ts';
import { inParts } from '../harness/in-parts.ts';
import { FIELDLESS, FIGHTING, FOCUS, HOSTILE, type Hostile, hostilePage } from '../harness/pages/hostile-sign-ins.ts';
import { letPageLook, overheard, tryEverything } from './harness/eavesdrop.ts';
import { closeFirstStart } from './harness/first-start.ts';
import { copy, handOn } from './harness/hand.ts';
import { systemOf } from './harness/system.ts';
import type { Tab } from './harness/tab.ts';
import { expect, install, test } from './harness/test.ts';

/** The imitations that try to beat the lock, one after the other in one Firefox, with the browser's own input. */

const HONEST_HOST = 'kawase-tea.test';
const pageNumber = (at: number) => `https://${FALSE_HOST}/ap/signin?${at}`;
const isLocked = (tab: Tab) => expect.poll(() => tab.panelText('.panel')).toContain('Danger');
const runQuietly = (hand: Hand, expression: string) => hand.run(`try { ${expression} } catch {}`);

async function expectNothingHeard(tab: Tab, name: string, looks = 60): Promise<void> {
  await letPageLook(tab, looks);
  expect.soft(await overheard(tab), name).toEqual([]);
}

for (const [part, pages] of inParts(HOSTILE, 2).entries()) {
  test.describe(`part ${part + 1}`, () => {
    test.use({ isInstalled: false });

    test('Firefox: pages that try to beat the lock', async ({ firefox: { bidi }, tab, internet }) => {
      test.setTimeout(300_000);
      const system = await systemOf(bidi);
      const hand = handOn(bidi, system, tab);
      await copy(system, SECRET);

      await test.step('without the extension, each hears what is typed', async () => {
        for (const [name, hostile] of pages) {
          internet.serve(FALSE_HOST, hostilePage(hostile));
          await tab.goto(pageNumber(0));
          await expect(async () => {
            await runQuietly(hand, hostile.focus ?? FOCUS);
            await hand.type('h');
            expect(await overheard(tab), name).toContainEqual(expect.stringMatching(/:h/));
          }).toPass();
        }
      });
      await install(bidi);
      await closeFirstStart(bidi);
      await bidi.send('browsingContext.activate', { context: tab.context });

      await test.step('unguarded, everything is heard', async () => {
        const script = `addEventListener('submit', (event) => event.preventDefault());`;
        internet.serve(HONEST_HOST, plainSignIn(HONEST_HOST, { script }));
        await tab.goto(`https://${HONEST_HOST}/`);
        // once it is judged, keys are heard at once
        await expect(async () => {
          // a tab that comes late may have taken the keyboard
          await bidi.send('browsingContext.activate', { context: tab.context });
          await hand.focus('#pass');
          await hand.type('x');
          expect(await overheard(tab)).toContain('keydown:x');
        }).toPass();
        await tryEverything(hand, () => hand.focus('#pass'));
        const wanted = ['keydown:h', 'input:', `paste:${SECRET}`, 'compositionupdate:', SECRET];
        await expect
          .poll(() => overheard(tab))
          .toEqual(expect.arrayContaining(wanted.map((one) => expect.stringContaining(one))));
      });

      for (const [at, [name, hostile]] of pages.entries()) await test.step(name, () => tryToBeat(at, name, hostile));

      async function tryToBeat(at: number, name: string, hostile: Hostile): Promise<void> {
        const { focus = FOCUS, looks = 150, isTakenBack = false } = hostile;
        internet.serve(FALSE_HOST, hostilePage(hostile));
        await tab.goto(pageNumber(at));
        await isLocked(tab);
        await letPageLook(tab, looks); // whose own doing comes late
        await tryEverything(hand, async () => {
          await runQuietly(hand, focus);
          if (isTakenBack) await expect.poll(() => isFrameFocused(tab)).toBe(false);
        });
        await expectNothingHeard(tab, name, Math.min(60, looks));
        expect(internet.requestsTo(FALSE_HOST).join()).not.toMatch(/hunter2|%E3/);
      }
    });
  });
}

const isFrameFocused = (tab: Tab) => tab.evaluate(() => document.activeElement?.localName === 'iframe', null);

test('Firefox: who fights is left, and what has no fields is locked at the first key', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  test.setTimeout(240_000);
  const hand = handOn(bidi, await systemOf(bidi), tab);

  for (const [at, [name, script]] of Object.entries(FIGHTING).entries())
    await test.step(name, async () => {
      internet.serve(FALSE_HOST, amazonSignIn({ script }));
      await tab.goto(pageNumber(at));
      await isLeft(tab, name);
    });

  await test.step('is made of frames', async () => {
    internet.serve(FALSE_HOST, (path) =>
      path === '/'
        ? '<!doctype html><title>Amazon</title><frameset cols="*"><frame src="/ap/signin?framed"></frameset>'
        : amazonSignIn(),
    );
    await tab.goto(`https://${FALSE_HOST}/`);
    await isLeft(tab, 'is made of frames');
  });

  for (const [at, [name, fields]] of Object.entries(FIELDLESS).entries())
    await test.step(name, async () => {
      internet.serve(FALSE_HOST, amazonSignIn({ fields }));
      await tab.goto(pageNumber(100 + at));
      await hand.focus('#pad');
      await hand.type('hu');
      await isLocked(tab);
      await hand.type('nter2');
      await expectNothingHeard(tab, name);
    });
});

async function isLeft(tab: Tab, name: string): Promise<void> {
  const readHead = () => tab.evaluate(() => [location.pathname, document.querySelector('h1')?.textContent], null);
  await expect
    .poll(() => readHead().catch(() => null), { message: name })
    .toEqual(['/warning.html', 'This page was closed']);
}
