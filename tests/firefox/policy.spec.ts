import { GMAIL, gmailPage } from '../browser/harness/pages.ts';
import { POLICY, POLICY_LINKS } from '../harness/policy.ts';
import { copyWithPolicy } from './harness/managed.ts';
import { openOptions } from './harness/options-page.ts';
import { test as base, expect } from './harness/test.ts';

const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  executable: async ({}, use) => {
    const managed = copyWithPolicy('honmono@honmono.invalid', POLICY);
    if ('why' in managed) console.warn(managed.why);
    base.skip('why' in managed, 'why' in managed ? managed.why : '');
    await use('executable' in managed ? managed.executable : '');
    if ('remove' in managed) managed.remove();
  },
});

test.setTimeout(120_000);
test.use({ firstStart: 'none' });

test('a real policies.json: its lists count, and the options show what was set and what is wrong', async ({
  firefox: { bidi },
  tab,
  internet,
}) => {
  const name = POLICY.ownBrands[0]!.names[0]!;
  const body = Object.keys(POLICY_LINKS).map((href) => `<p><a href="${href}">${new URL(href).host}</a></p>`);
  internet.serve('mail.google.com', gmailPage({ sender: name, subject: name, body: body.join('') }));
  await tab.goto(GMAIL);
  const marks = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll('#mail a')].map((link) => getComputedStyle(link, '::after').content.slice(0, 3)),
      null,
    );
  await expect.poll(marks).toEqual(Object.values(POLICY_LINKS).map((level) => (level === 'danger' ? '"×"' : 'non')));

  const options = await openOptions(bidi);
  await expect.poll(() => options.text('#organisation')).toContain('Set by your organisation');
  const managed = await options.text('#organisation');
  for (const said of [name, 'intra.example', 'barred.example', 'CSIRT 1234', 'csirt@kawase-shinkin.example'])
    expect(managed).toContain(said);
  expect(await options.text('[data-field="trusted[1].host"]')).toContain('can’t be listed as a whole');
  expect(managed).toContain('The first steps don’t open by themselves');
  const isLocked = () => {
    const box = document.querySelector<HTMLInputElement>('#reuse input[type=checkbox]');
    return box && [box.checked, box.disabled];
  };
  expect(await options.tab.evaluate(isLocked, null)).toEqual([true, true]);
  // by now the browser has long told the extension that it was installed
  const { contexts } = await bidi.send<{ contexts: { url: string }[] }>('browsingContext.getTree', { maxDepth: 0 });
  expect(contexts.filter(({ url }) => url.endsWith('/welcome.html'))).toEqual([]);
});
