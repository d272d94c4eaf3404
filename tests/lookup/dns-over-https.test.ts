import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askForTxt, readTxtAnswer } from '#utils/lookup/dns-message.ts';
import { dnsOverHttps } from '#utils/lookup/dns-over-https.ts';

const RESOLVER = 'https://dns.asagiri.example/dns-query';

/** An answer as a resolver gives it: the question again, a CNAME and a TXT record whose name is a pointer. */
function answerWith(strings: string[], code = 0): Uint8Array<ArrayBuffer> {
  const question = askForTxt('s._domainkey.kawase.example')!.subarray(12);
  const text = strings.flatMap((one) => [one.length, ...new TextEncoder().encode(one)]);
  const record = (type: number, data: number[]) => [
    0xc0,
    12,
    0,
    type,
    0,
    1,
    0,
    0,
    0,
    60,
    data.length >> 8,
    data.length & 255,
    ...data,
  ];
  const records = strings.length > 0 ? [...record(5, [1, 97, 0]), ...record(16, text)] : [];
  return Uint8Array.from([
    0,
    0,
    0x81,
    0x80 | code,
    0,
    1,
    0,
    strings.length > 0 ? 2 : 0,
    0,
    0,
    0,
    0,
    ...question,
    ...records,
  ]);
}

const answering = (body: Uint8Array<ArrayBuffer>, status = 200) => {
  const asked: [URL, RequestInit][] = [];
  const ask = (async (address: URL, init: RequestInit) => {
    asked.push([address, init]);
    return new Response(body, { status });
  }) as typeof fetch;
  return { asked, ask };
};

test('asks as RFC 8484, section 4.1.1, does', () => {
  // the RFC's own example asks for the A record of www.example.com; ours differs in the type alone
  const question = askForTxt('www.example.com')!;
  expect(btoa(String.fromCharCode(...question))).toBe('AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAAEAAB');
});

test('the key, its strings joined', async () => {
  const { asked, ask } = answering(answerWith(['v=DKIM1; k=rsa; p=AAAA', 'BBBB']));
  expect(await dnsOverHttps(RESOLVER, ask)('s', 'kawase.example')).toBe('v=DKIM1; k=rsa; p=AAAABBBB');
  const [address, init] = asked[0]!;
  expect(address.origin + address.pathname).toBe(RESOLVER);
  expect(address.searchParams.get('dns')).toMatch(/^[\w-]+$/);
  expect(init).toMatchObject({ credentials: 'omit', redirect: 'error' });
});

test.each([
  ['no such name', answerWith([], 3)],
  ['no such record', answerWith([])],
])('%s: there is no key', async (_, body) => {
  expect(await dnsOverHttps(RESOLVER, answering(body).ask)('s', 'kawase.example')).toBeNull();
});

test('a name that no DNS can hold is not asked for', async () => {
  const { asked, ask } = answering(answerWith(['p=A']));
  expect(await dnsOverHttps(RESOLVER, ask)('s', 'kawase example')).toBeNull();
  expect(await dnsOverHttps(RESOLVER, ask)('s', `${'a.'.repeat(200)}example`)).toBeNull();
  expect(asked).toEqual([]);
});

test.each([
  ['a server failure', answerWith([], 2), 200],
  ['a page for an answer', new TextEncoder().encode('<html>sign in</html>'), 200],
  ['an empty answer', new Uint8Array(), 200],
  ['an error', answerWith(['p=A']), 503],
  ['an answer without end', new Uint8Array(100_000), 200],
])('%s: nobody could be asked', async (_, body, status) => {
  await expect(dnsOverHttps(RESOLVER, answering(body, status).ask)('s', 'kawase.example')).rejects.toThrow();
});

test('only https is asked', async () => {
  const { asked, ask } = answering(answerWith(['p=A']));
  await expect(dnsOverHttps('http://dns.asagiri.example/', ask)('s', 'kawase.example')).rejects.toThrow();
  expect(asked).toEqual([]);
});

test('any bytes for an answer end in records or an error, never in a hang', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        expect(Array.isArray(readTxtAnswer(bytes))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
