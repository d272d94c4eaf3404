import { expect, test } from 'vitest';
import { inspectorPath, mailInAddress } from '#utils/messaging/mail-in-tab.ts';

const searchOf = (path: string) => new URL(path, 'https://x.example').search;

test.each([
  { tabId: 12, frameId: 0 },
  { tabId: 12, frameId: 3, mailKey: 'a&b=c #1/2' },
])('%o comes back as it went', (mail) => {
  expect(mailInAddress(searchOf(inspectorPath(mail)))).toEqual(mail);
});

test('an address without a mail, or with half of one, names none', () => {
  for (const search of [searchOf(inspectorPath(null)), '?tab=1', '?tab=1&frame=x', '?tab=-1&frame=0&mail=a'])
    expect(mailInAddress(search)).toBeNull();
});
