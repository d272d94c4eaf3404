import { expect, test } from 'vitest';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { createMailSettings } from '#utils/store/mail-settings.ts';
import { createArea, createBrokenArea } from './area-double.ts';

test('nothing is looked up until the person wants it', async () => {
  expect(await createMailSettings(createArea()).read()).toEqual(NO_MAIL_SETTINGS);
  expect(NO_MAIL_SETTINGS.looksUpKeys).toBe(false);
});

test('a provider is confirmed or refused; the last word counts, and is there after a restart', async () => {
  const area = createArea();
  const settings = createMailSettings(area);
  await settings.confirmProvider('MX.Example.test', true);
  expect(await createMailSettings(area).read()).toMatchObject({ providers: ['mx.example.test'], strangers: [] });
  await settings.confirmProvider('mx.example.test', false);
  expect(await createMailSettings(area).read()).toMatchObject({ providers: [], strangers: ['mx.example.test'] });
});

test.each(['http://dns.example/', 'https://me:pw@dns.example/q', 'https://dns.example/q?name=x', 'dns.example', ''])(
  'this is no resolver: %s',
  async (resolver) => {
    const settings = createMailSettings(createArea());
    expect(await settings.setKeyLookUp(true, resolver)).toBe(false);
    expect(await settings.read()).toEqual(NO_MAIL_SETTINGS);
  },
);

test('keys are looked up where the person said', async () => {
  const settings = createMailSettings(createArea());
  expect(await settings.setKeyLookUp(true, 'https://dns.example/dns-query')).toBe(true);
  expect(await settings.read()).toMatchObject({ looksUpKeys: true, resolver: 'https://dns.example/dns-query' });
});

test('a broken store means nothing was said', async () => {
  const settings = createMailSettings(createBrokenArea());
  expect(await settings.read()).toEqual(NO_MAIL_SETTINGS);
  expect(await settings.setKeyLookUp(true, 'https://dns.example/')).toBe(false);
  const odd = createArea();
  await odd.set({ mailSettings: { providers: [1, '', 'mx.test'], strangers: 'x', looksUpKeys: 'yes', resolver: 7 } });
  expect(await createMailSettings(odd).read()).toEqual({ ...NO_MAIL_SETTINGS, providers: ['mx.test'] });
});
