import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from '#utils/store/barred/address-key.ts';
import { BARRED_LIMIT, createBarredAddresses } from '#utils/store/barred/barred-addresses.ts';
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

const HREF = 'https://evil.example/a';
const SEEN = { place: '[1,3,"D3","m"]', at: 1_000 };
const TEA = { senderName: 'Tea House', senderAddress: 'a@tea.example', subject: 'x' };
const after = (ms: number) => ({ ...SEEN, at: SEEN.at + ms });
const nobodyBars = async () => null;

test('what was barred under the header of the mail before is let go, also by a worker that starts anew', async () => {
  const area = createArea();
  await createBarredAddresses(area).bar(1, [{ ...lureOf(HREF, 'here'), seen: SEEN }]);
  const restarted = createBarredAddresses(area);
  const now = { ...lureOf(HREF, 'here'), mail: TEA, seen: after(5_000) };
  expect(await restarted.takeBack([now], nobodyBars)).toBe(true);
  expect(await createBarredAddresses(area).list()).toEqual([]);
  expect(await restarted.takeBack([now], nobodyBars)).toBe(false);
});

test.each([
  ['the same header', { mail: lureOf(HREF).mail }],
  ['another mail or document', { seen: { ...after(10), place: '[1,3,"D4","m"]' } }],
  ['nowhere that is known', { seen: undefined }],
  ['much later', { seen: after(10_001) }],
  ['another text', { link: { href: HREF, text: 'there' } }],
  ['another address', { link: { href: `${HREF}b`, text: 'here' } }],
])('what is met under %s takes nothing back', async (_, other) => {
  const addresses = createBarredAddresses(createArea());
  await addresses.bar(1, [{ ...lureOf(HREF, 'here'), seen: SEEN }]);
  const now = { ...lureOf(HREF, 'here'), mail: TEA, seen: after(10), ...other };
  expect(await addresses.takeBack([now], nobodyBars)).toBe(false);
  expect(await addresses.find(HREF)).not.toBeNull();
});

test('what another mail showed before stays, and is judged again', async () => {
  const addresses = createBarredAddresses(createArea());
  await addresses.bar(1, [{ ...lureOf(HREF), seen: { place: 'elsewhere', at: 0 } }]);
  // the very same, under the header that was still shown: it was true where it was met first
  await addresses.bar(1, [{ ...lureOf(HREF), seen: SEEN }]);
  await addresses.bar(1, [{ ...lureOf(HREF, 'late'), seen: SEEN }]);
  const verdict = { ...verdictOf('danger'), site: 'of-the-first.example' };
  const judged: unknown[] = [];
  const links = ['late', undefined].map((text) => ({ ...lureOf(HREF, text), mail: TEA, seen: after(10) }));
  const judge = async ({ met }: { met: unknown[] }) => {
    judged.push(met.length);
    return verdict;
  };
  expect(await addresses.takeBack(links, judge)).toBe(false);
  expect(judged).toEqual([1]);
  expect(await addresses.find(HREF)).toMatchObject({ verdict: { site: 'of-the-first.example' }, met: [{ link: {} }] });

  // of ways too long to be kept the last one stands for all
  await addresses.bar(1, [{ ...lureOf(HREF, 'long'.repeat(2_000)), seen: SEEN }]);
  const last = { ...lureOf(HREF, 'long'.repeat(2_000)), mail: TEA, seen: after(10) };
  expect(await addresses.takeBack([last], nobodyBars)).toBe(false);
});
