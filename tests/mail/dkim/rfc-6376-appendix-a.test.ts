import { expect, test } from 'vitest';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import { readSource } from '#utils/mail/source/read-source.ts';

/** RFC 6376, appendix A.2, with its errata 3192 (one space in the body) and 4926 (the white space that was signed). */
const SIGNATURE = `DKIM-Signature: v=1; a=rsa-sha256; s=brisbane; d=example.com;
      c=simple/simple; q=dns/txt; i=joe@football.example.com;
      h=Received : From : To : Subject : Date : Message-ID;
      bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
      b=AuUoFEfDxTDkHlLXSZEpZj79LICEps6eda7W3deTVFOk4yAUoqOB
      4nujc7YopdG5dWLSdNg6xNAZpOPr+kHxt1IrE+NahM6L/LbvaHut
      KVdkLLkpVaVVQPzeRDI009SO2Il5Lu7rDNH6mZckBdrIx0orEtZV
      4bmp/YzhwvcubU4=;
`;
const HEADER = `Received: from client1.football.example.com  [192.0.2.1]
      by submitserver.example.com with SUBMISSION;
      Fri, 11 Jul 2003 21:01:54 -0700 (PDT)
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>
`;
const BODY = `
Hi.

We lost the game. Are you hungry yet?

Joe.
`;

/** Appendix C. */
const KEY =
  'v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB';

async function check(text: string, lookUpKey = async (): Promise<string | null> => KEY) {
  const bytes = new TextEncoder().encode(text);
  return checkSignatures(bytes, readSource(bytes), { fromDomain: 'football.example.com', lookUpKey });
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

test('A.2 the signed mail verifies with the key of appendix C', async () => {
  const asked: string[][] = [];
  const bytes = new TextEncoder().encode(crlf(SIGNATURE + HEADER + BODY));
  const [signature] = await checkSignatures(bytes, readSource(bytes), {
    fromDomain: 'football.example.com',
    lookUpKey: async (selector, domain) => {
      asked.push([selector, domain]);
      return KEY;
    },
  });
  expect(asked).toEqual([['brisbane', 'example.com']]);
  expect(signature).toEqual({
    state: 'verified',
    domain: 'example.com',
    selector: 'brisbane',
    identity: 'joe@football.example.com',
    algorithm: 'rsa-sha256',
    alignment: 'relaxed',
    faults: [],
    weaknesses: [],
    signedAt: null,
    expiresAt: null,
  });
});

test('A.2 a file whose lines end with LF alone verifies too', async () => {
  expect(await check(SIGNATURE + HEADER + BODY)).toMatchObject([{ state: 'verified' }]);
});

test('A.3 what a later hop puts on top does not break it', async () => {
  const top = `X-Authentication-Results: shopping.example.net
      header.from=joe@football.example.com; dkim=pass
Received: from mout23.football.example.com (192.168.1.1)
      by shopping.example.net with SMTP;
      Fri, 11 Jul 2003 21:01:59 -0700 (PDT)
`;
  expect(await check(crlf(top + SIGNATURE + HEADER + BODY))).toMatchObject([{ state: 'verified' }]);
});

test('without a look-up the body alone is verified', async () => {
  const bytes = new TextEncoder().encode(crlf(SIGNATURE + HEADER + BODY));
  const [signature] = await checkSignatures(bytes, readSource(bytes), { fromDomain: null });
  expect(signature).toMatchObject({ state: 'intact', alignment: null });
});

test.each([
  ['another word in the body', 'bodyChanged', HEADER, BODY.replace('lost', 'won')],
  ['two spaces for one, as simple does not forgive', 'bodyChanged', HEADER, BODY.replace('. Are', '.  Are')],
  ['another subject', 'broken', HEADER.replace('dinner', 'lunch'), BODY],
  ['other white space in a signed field', 'broken', HEADER.replace('SixPack <', 'SixPack  <'), BODY],
  ['empty lines at the end', 'verified', HEADER, `${BODY}\n\n`],
  ['an unsigned field', 'verified', `X-Spam: no\n${HEADER}`, BODY],
  ['headers alone', 'unchecked', HEADER, ''],
  ['headers alone with their empty line', 'unchecked', HEADER, '\n'],
])('%s → %s', async (_, state, header, body) => {
  expect(await check(crlf(SIGNATURE + header + body))).toMatchObject([{ state }]);
});

test.each<[string, string | null, object]>([
  ['no record', null, { state: 'noKey' }],
  ['a revoked key', 'v=DKIM1; p=', { state: 'keyRevoked' }],
  ['a record of something else', 'v=spf1 -all', { state: 'keyInvalid' }],
  ['a record with a repeated tag', `${KEY}; p=AAAA`, { state: 'keyInvalid' }],
  ['a key that is none', 'p=AAAA', { state: 'keyInvalid' }],
  ['a key of the other kind', KEY.replace('p=', 'k=ed25519; p='), { state: 'keyInvalid' }],
  ['a key for other hashes', KEY.replace('p=', 'h=sha1; p='), { state: 'keyInvalid' }],
  ['a key for other services', KEY.replace('p=', 's=chat; p='), { state: 'keyInvalid' }],
  ['a key in trial', KEY.replace('p=', 't=y; p='), { state: 'verified', weaknesses: ['testKey'] }],
  [
    'a key that asks for the same domain',
    KEY.replace('p=', 't=s; p='),
    { state: 'invalid', faults: ['identityElsewhere'] },
  ],
])('%s', async (_, record, expected) => {
  expect(await check(crlf(SIGNATURE + HEADER + BODY), async () => record)).toMatchObject([expected]);
});

test('when nobody can be asked, the key is as good as not looked up', async () => {
  expect(await check(SIGNATURE + HEADER + BODY, () => Promise.reject(new Error('no net')))).toMatchObject([
    { state: 'intact' },
  ]);
});

test('a field that stands there again above the signed one is named (section 8.15)', async () => {
  expect(await check(crlf(`Subject: You have won\n${SIGNATURE}${HEADER}${BODY}`))).toMatchObject([
    { state: 'verified', weaknesses: ['fieldsAdded'] },
  ]);
});
