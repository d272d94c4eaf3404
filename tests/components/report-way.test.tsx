// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countryOf } from '#components/report/find-places.ts';
import { ReportLink, ReportMail } from '#components/report/report-link.tsx';
import { speak } from '../i18n/speak.ts';
import { MAIL_VERDICT, verdictOf } from '../store/verdict-sample.ts';

beforeEach(() => {
  speak('en');
  render(null, document.body);
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
    answer: {
      organisation: ['csirt@bank.example'],
      ofBrand: ['reportascam@amazon.com', 'https://amazon.com/reportascam'],
    },
  } as never);
});

test.each(['unknown', 'official', 'trusted'] as const)('nothing is offered to be reported: %s', (level) => {
  act(() => render(<ReportLink verdict={verdictOf(level)} kind="link" />, document.body));
  expect(document.body.textContent).toBe('');
});

test('a draft is made when it is asked for, with whom it can go to, best first', async () => {
  const verdict = {
    ...verdictOf('danger', 'https://vbduteq.example/a'),
    wayOut: { brand: 'amazon', host: 'amazon.co.jp' },
  };
  act(() => render(<ReportLink verdict={verdict} kind="link" />, document.body));
  document.querySelector<HTMLElement>('[data-action="report"]')!.click();
  await vi.waitFor(() => expect(document.querySelector('.report')).not.toBeNull());
  expect(document.querySelector('textarea')!.value).toContain('hxxps://vbduteq[.]example/a');
  const links = [...document.querySelectorAll('a')].map((link) => link.href.replace(/\?.*/, ''));
  expect(links).toEqual([
    'mailto:csirt@bank.example',
    'mailto:reportascam@amazon.com',
    'https://amazon.com/reportascam',
    'mailto:report@phishing.gov.uk',
    'mailto:reportphishing@apwg.org',
  ]);
});

test('a reader of Japanese reports in Japan, whatever the browser calls its language', async () => {
  speak('ja');
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
  act(() => render(<ReportLink verdict={verdictOf('danger')} kind="link" />, document.body));
  document.querySelector<HTMLElement>('[data-action="report"]')!.click();
  await vi.waitFor(() => expect(document.querySelector('.report')).not.toBeNull());
  expect(document.body.textContent).toContain('info@antiphishing.jp');
});

test('the draft is copied whole', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  act(() => render(<ReportMail verdict={{ ...MAIL_VERDICT, level: 'danger' }} />, document.body));
  document.querySelector<HTMLElement>('[data-action="report"]')!.click();
  await vi.waitFor(() => expect(document.querySelector('.report')).not.toBeNull());
  document.querySelector<HTMLElement>('[data-action="copyReport"]')!.click();
  await vi.waitFor(() => expect(document.querySelector('[role="status"]')!.textContent).toBe('Copied.'));
  expect(written[0]).toContain('news[@]tea-house[.]example');
  vi.unstubAllGlobals();
});

test.each([
  ['en-GB', 'GB'],
  ['ja', 'JP'],
  ['en', 'US'],
  ['nl_BE', 'BE'],
  ['?', ''],
])('%s is spoken in %s', (tag, country) => expect(countryOf(tag)).toBe(country));
