import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey, BARRED_LIMIT, createBarredAddresses } from '#utils/store/barred-addresses.ts';
import { createArea, createBrokenArea } from './area-double.ts';
import { lureOf, verdictOf } from './verdict-sample.ts';

test.each([
  ['https://evil.example/a?b', 'https://evil.example/a?b#c'],
  ['https://evil.example/a', 'http://evil.example/a'],
  ['https://evil.example/a', 'https://www.amazon.co.jp@evil.example/a'],
  ['https://evil.example/a', 'https://a:b@EVIL.example./a'],
  ['https://evil.example', 'https://evil.example/'],
  ['https://evil.example:443/', 'https://evil.example/'],
  ['https://xn--mazon-3ve.example/', 'https://аmazon.example/'],
])('%s and %s are one address', (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

test.each([
  ['https://docs.google.com/x', 'https://docs.google.com/xy'],
  ['https://evil.example/a', 'https://evil.example/a/'],
  ['https://evil.example/a', 'https://evil.example/A'],
  ['https://evil.example/a', 'https://evil.example/a?'.concat('x')],
  ['https://evil.example/a', 'https://www.evil.example/a'],
  ['https://evil.example/', 'https://evil.example:8443/'],
  ['http://evil.example:8080/', 'https://evil.example:8080/'],
])('%s and %s are two', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.example', '', 'nonsense', 'about:blank'])(
  '%j can not be barred as an address',
  async (href) => {
    const addresses = createBarredAddresses(createArea());
    expect(addressKey(href)).toBeNull();
    expect(await addresses.bar(1, [lureOf(href)])).toBe(false);
    expect(await addresses.find(href)).toBeNull();
    expect(await addresses.list()).toEqual([]);
  },
);

test('nothing that is asked for makes the comparison throw', () => {
  const tail = fc.string({ unit: fc.constantFrom(...'ab.@:/\\#?%[]*^| \t'), maxLength: 40 });
  const address = fc
    .tuple(fc.constantFrom('', 'http', 'https://', 'https://[', '//'), tail)
    .map((parts) => parts.join(''));
  fc.assert(fc.property(address, (href) => void addressKey(href)));
});

test('a barred address is found in every spelling, also by a worker that starts anew', async () => {
  const area = createArea();
  expect(await createBarredAddresses(area).bar(3, [lureOf('https://evil.example/a#x')])).toBe(true);
  const restarted = createBarredAddresses(area);
  const found = await restarted.find('http://x@evil.example/a');
  expect(found).toMatchObject({ href: 'https://evil.example/a#x', tabs: [3], verdict: { level: 'danger' } });
  expect(await restarted.byId(found!.id)).toEqual(found);
  expect(await restarted.byId('another')).toBeNull();
  expect(await restarted.find('https://evil.example/ab')).toBeNull();
});

test('an address keeps its id, remembers every tab, and tells whether anything is new', async () => {
  const addresses = createBarredAddresses(createArea());
  await addresses.bar(1, [lureOf('https://evil.example/')]);
  const { id } = (await addresses.find('https://evil.example/'))!;
  expect(await addresses.bar(2, [lureOf('https://evil.example/')])).toBe(false);
  const spelling = 'https://amazon.co.jp:x@evil.example/';
  expect(await addresses.bar(2, [lureOf(spelling)])).toBe(false);
  expect(await addresses.find('https://evil.example/')).toMatchObject({ id, href: spelling, tabs: [1, 2] });
  expect(await addresses.bar(2, [lureOf('https://evil.example/x')])).toBe(true);
});

test('the oldest go first when there are too many', async () => {
  const addresses = createBarredAddresses(createArea());
  const lures = Array.from({ length: BARRED_LIMIT + 2 }, (_, index) => lureOf(`https://evil.example/${index}`));
  await addresses.bar(1, lures.slice(0, 2));
  await addresses.bar(1, lures.slice(2, -1));
  await addresses.bar(1, [lures[1]!]);
  await addresses.bar(1, lures.slice(-1));
  const hrefs = (await addresses.list()).map(({ href }) => href);
  expect(hrefs).toHaveLength(BARRED_LIMIT);
  expect(hrefs[0]).toBe(lures.at(-1)!.link.href);
  expect(hrefs).toContain(lures[1]!.link.href);
  expect(hrefs).not.toContain(lures[0]!.link.href);
});

test('a store that is full or broken keeps the newest, and this worker all of them', async () => {
  const area = createArea(3_000);
  const addresses = createBarredAddresses(area);
  await addresses.bar(
    1,
    Array.from({ length: 40 }, (_, index) => lureOf(`https://evil.example/${index}`)),
  );
  expect(await addresses.find('https://evil.example/0')).not.toBeNull();
  const kept = await createBarredAddresses(area).list();
  expect(kept.length).toBeGreaterThan(0);
  expect(kept[0]!.href).toBe('https://evil.example/39');

  const broken = createBarredAddresses(createBrokenArea());
  expect(await broken.bar(1, [lureOf('https://evil.example/')])).toBe(true);
  expect(await broken.find('https://evil.example/')).not.toBeNull();
});

test('it is remembered how mails showed it: the last few ways, of very long ones the last', async () => {
  const href = 'https://evil.example/';
  const addresses = createBarredAddresses(createArea());
  const textsOf = async () => (await addresses.find(href))!.met.map(({ link }) => link.text);
  for (const text of ['a', 'b', 'a', 'c', 'd', 'e', 'f']) await addresses.bar(1, [lureOf(href, text)]);
  expect(await textsOf()).toEqual(['a', 'c', 'd', 'e', 'f']);
  await addresses.bar(1, [lureOf(href, 'long'.repeat(2_000))]);
  await addresses.bar(1, [lureOf(href, 'short')]);
  expect(await textsOf()).toEqual(['short']);
});

test('judged again, an address stays under its new verdict or is let go', async () => {
  const area = createArea();
  const addresses = createBarredAddresses(area);
  await addresses.bar(1, [lureOf('https://evil.example/a'), lureOf('https://evil.example/b')]);
  const verdict = { ...verdictOf('danger'), site: 'new.example' };
  expect(await addresses.release(async () => verdict)).toBe(false);
  expect(await addresses.release(async ({ href }) => (href.endsWith('b') ? verdict : null))).toBe(true);
  const [left, ...others] = await createBarredAddresses(area).list();
  expect(left).toMatchObject({ href: 'https://evil.example/b', verdict: { site: 'new.example' } });
  expect(others).toEqual([]);
});
