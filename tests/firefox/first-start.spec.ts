import { findFirstStart } from './harness/first-start.ts';
import { EXTENSION_ORIGIN } from './harness/start-firefox.ts';
import { tabOf } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

test.use({ firstStart: 'open' });

test('opens once it is installed, judges its mails, and keeps a phrase', async ({ firefox: { bidi }, tab }) => {
  const welcome = tabOf(bidi, await findFirstStart(bidi));
  const press = (selector: string) =>
    welcome.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  const text = (selector: string) =>
    welcome.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  await expect.poll(() => text('h1')).toBe('What Honmono does');
  await press('[data-action="next"]');
  await expect.poll(() => text('.practice-mail h2')).toContain('payment method');
  await press('[data-guess="forged"]');
  await expect.poll(() => text('.answer-head')).toBe('Yes, it is forged.');
  await expect.poll(() => text('[data-card="mail"].danger')).toContain('member-desk.example');
  await press('.steps li:nth-child(4) button');
  await expect.poll(() => text('h1')).toBe('A sign of your own');
  await welcome.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.sign-chooser input[type="text"]')!;
    field.value = 'cherry rice cake';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, null);
  await press('[data-action="keepPhrase"]');
  const says = () =>
    welcome.evaluate(() => document.querySelector('.sign-says')?.getAttribute('data-says') ?? null, null);
  await expect.poll(says).toBe('cherry rice cake');
  await press('.steps li:nth-child(5) button');
  await expect.poll(() => text('.permissions .state')).toBe('This is allowed.');

  await tab.goto(`${EXTENSION_ORIGIN}/options.html`);
  const kept = () =>
    tab.evaluate(() => document.querySelector('#sign .sign-says')?.getAttribute('data-says') ?? null, null);
  await expect.poll(kept).toBe('cherry rice cake');
});
