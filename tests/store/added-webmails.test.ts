import { expect, test } from 'vitest';
import { createAddedWebmails, isHost } from '#utils/store/added-webmails.ts';
import { createArea, createBrokenArea } from './area-double.ts';

test('hosts are kept over a restart, each once, and can be taken away', async () => {
  const area = createArea();
  const webmails = createAddedWebmails(area);
  expect(await webmails.add('mail.example')).toBe(true);
  expect(await webmails.add('127.0.0.1:18080')).toBe(true);
  expect(await webmails.add('mail.example')).toBe(true);
  expect(await createAddedWebmails(area).hosts()).toEqual(['mail.example', '127.0.0.1:18080']);
  await webmails.remove('mail.example');
  await webmails.remove('never.example');
  expect(await createAddedWebmails(area).hosts()).toEqual(['127.0.0.1:18080']);
});

test('hosts that come at once are all kept', async () => {
  const webmails = createAddedWebmails(createArea());
  await Promise.all(['a.example', 'b.example', 'c.example'].map((host) => webmails.add(host)));
  expect(await webmails.hosts()).toEqual(['a.example', 'b.example', 'c.example']);
});

test('a broken list is repaired part by part', async () => {
  const area = createArea();
  const broken = [
    'good.example',
    7,
    null,
    'http://x.example/',
    '*',
    '*.example',
    'a b',
    '',
    'good.example',
    'EX.example',
  ];
  await area.set({ addedWebmails: broken });
  const webmails = createAddedWebmails(area);
  expect(await webmails.hosts()).toEqual(['good.example']);
  await webmails.add('new.example');
  expect((await area.get('addedWebmails')).addedWebmails).toEqual(['good.example', 'new.example']);
});

test.each([{ hosts: [] }, 'mail.example', 7, true])('a list that is no list (%j) is an empty one', async (value) => {
  const area = createArea();
  await area.set({ addedWebmails: value });
  expect(await createAddedWebmails(area).hosts()).toEqual([]);
});

test('a store that is full or broken says no', async () => {
  expect(await createAddedWebmails(createArea(10)).add('mail.example')).toBe(false);
  expect(await createAddedWebmails(createBrokenArea()).add('mail.example')).toBe(false);
  expect(await createAddedWebmails(createBrokenArea()).hosts()).toEqual([]);
});

test.each(['mail.example', 'localhost', '127.0.0.1:18080', '[::1]:8080', 'xn--eckwd4c7c.example'])(
  '%s is a host',
  (host) => {
    expect(isHost(host)).toBe(true);
  },
);

test.each(['', '*', 'a/b', 'a@b', 'a?b', 'a#b', 'A.example', 'メール.example', ' a', 'a:99999', '*.example', 'a\\b'])(
  '%j is no host',
  (host) => {
    expect(isHost(host)).toBe(false);
  },
);
