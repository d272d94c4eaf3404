import { writeMail } from './harness/mails.ts';
import { expect, test } from './harness/test.ts';

test('the harness opens a real mail in a real webmail', async ({ page, webmail, internet, extension }) => {
  internet.serve(
    'mail.google.com',
    '<title>served</title><script>document.body.attachShadow({mode: "closed"}).innerHTML = "<b class=card>hi</b>"</script>',
  );
  await page.goto('https://mail.google.com/x?y');
  await expect(page).toHaveTitle('served');
  await page.goto('http://elsewhere.example/z');
  expect(internet.requestsTo('elsewhere.example')).toContain('/z');
  await webmail.open(page, writeMail({ subject: 'こんにちは', html: '<a href="https://a.test/">a</a>' }));
  await expect(page.locator('h2.subject')).toContainText('こんにちは');
  const frame = await webmail.openPreview(page, writeMail({ html: '<a href="https://b.test/">b</a>' }), {
    lang: 'ja_JP',
    skin: 'classic',
  });
  await expect(frame.locator('#messagebody a')).toHaveText('b');
  expect(await extension.tabIdOf(page)).toBeGreaterThan(0);
  await extension.stopWorker();

  await extension.reload();
  expect(await extension.run(() => chrome.runtime.getManifest().version, null)).toBe('0.1.0');
});
