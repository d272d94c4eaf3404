import { expect, test } from 'vitest';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import { readSource } from '#utils/mail/source/read-source.ts';
import { makeSigner } from './sign.ts';

const DRAFT = { fields: ['from:Kawase Tea <shop@kawase.example>', 'subject:New tea'], body: 'Hello.\r\n' };
const CAME = Date.UTC(2026, 10, 20);
const T = CAME / 1000;
const TAGS = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=kawase.example; s=s1; h=from:subject; bh=%BH%`;

async function check(mail: string, record: string | null, cameAt = CAME) {
  const bytes = new TextEncoder().encode(mail);
  return checkSignatures(bytes, readSource(bytes), {
    fromDomain: 'kawase.example',
    lookUpKey: async () => record,
    cameAt,
  });
}

async function signed(tags: string, { bits = 2048 } = {}) {
  const signer = await makeSigner(bits);
  return check(await signer.sign(DRAFT, tags), signer.record);
}

test('a mail that was signed a moment ago', async () => {
  expect(await signed(`${TAGS}; t=${T - 5}; x=${T + 600}`)).toMatchObject([
    { state: 'verified', alignment: 'strict', faults: [], weaknesses: [], signedAt: (T - 5) * 1000 },
  ]);
});

test('l= leaves the rest of the body to anybody', async () => {
  const signer = await makeSigner();
  const mail = await signer.sign(DRAFT, `${TAGS}; l=8`);
  expect(await check(mail, signer.record)).toMatchObject([{ state: 'verified', weaknesses: ['partOfBody'] }]);
  expect(await check(`${mail}Click https://vbduteq.example/\r\n`, signer.record)).toMatchObject([
    { state: 'verified', weaknesses: ['partOfBody', 'bodyGrew'] },
  ]);
});

test('l= beyond the end is a body that was cut', async () => {
  expect(await signed(`${TAGS}; l=800`)).toMatchObject([{ state: 'bodyChanged' }]);
});

test.each([
  ['expired when it came', `${TAGS}; x=${T - 60}`, ['expired']],
  ['expires before it was signed', `${TAGS}; t=${T}; x=${T - 60}`, ['expiresBeforeSigned', 'expired']],
  ['From is not signed', TAGS.replace('h=from:subject', 'h=subject'), ['fromNotSigned']],
  ['an identity of another domain', `${TAGS}; i=@amazon.co.jp`, ['identityElsewhere']],
  ['an identity that only ends alike', `${TAGS}; i=@notkawase.example`, ['identityElsewhere']],
  ['a repeated tag', `${TAGS}; d=amazon.co.jp`, ['tagRepeated']],
  ['another version', TAGS.replace('v=1', 'v=2'), ['wrongVersion']],
  ['no version', TAGS.replace('v=1; ', ''), ['tagMissing']],
  ['no selector', TAGS.replace('s=s1; ', ''), ['tagMissing']],
  ['a domain that is none', TAGS.replace('kawase.example', 'kawase example/'), ['tagMalformed']],
  ['a time that is none', `${TAGS}; t=soon`, ['tagMalformed']],
  ['something that is no tag', `${TAGS}; hello`, ['tagMalformed']],
])('%s: invalid, whoever signed', async (_, tags, faults) => {
  expect(await signed(tags)).toMatchObject([{ state: 'invalid', faults }]);
});

test('an identity below the signing domain is right', async () => {
  expect(await signed(`${TAGS}; i=news@mail.kawase.example`)).toMatchObject([{ state: 'verified', faults: [] }]);
});

test('expiry counts when the mail came, not when it is read', async () => {
  const signer = await makeSigner();
  const top = `Received: from out.kawase.example (out.kawase.example [203.0.113.5]) by mx.asagiri.example; Fri, 20 Nov 2020 00:00:00 +0000\r\n`;
  const mail = top + (await signer.sign(DRAFT, `${TAGS}; x=${Date.UTC(2020, 10, 21) / 1000}`));
  const bytes = new TextEncoder().encode(mail);
  const options = { fromDomain: null, lookUpKey: async () => signer.record };
  expect(await checkSignatures(bytes, readSource(bytes), options)).toMatchObject([{ state: 'verified', faults: [] }]);
});

test.each([
  ['the subject is not signed', TAGS.replace('h=from:subject', 'h=from'), ['subjectNotSigned']],
  ['signed tomorrow', `${TAGS}; t=${T + 86_400}`, ['signedInFuture']],
])('%s: verified, but weak', async (_, tags, weaknesses) => {
  expect(await signed(tags)).toMatchObject([{ state: 'verified', weaknesses }]);
});

test('a key below 1024 bits counts for nothing (RFC 8301)', async () => {
  expect(await signed(TAGS, { bits: 512 })).toMatchObject([{ state: 'keyInvalid', weaknesses: ['shortKey'] }]);
});

test.each([
  ['rsa-sha1', ['sha1']],
  ['dsa-sha256', []],
])('%s is not supported', async (algorithm, weaknesses) => {
  expect(await signed(TAGS.replace('rsa-sha256', algorithm))).toMatchObject([{ state: 'unsupported', weaknesses }]);
});

test('an unknown canonicalisation or query is not supported', async () => {
  expect(await signed(TAGS.replace('relaxed/relaxed', 'nofws'))).toMatchObject([{ state: 'unsupported' }]);
  expect(await signed(`${TAGS}; q=http/get`)).toMatchObject([{ state: 'unsupported' }]);
});

test('a bare RSAPublicKey is a key too', async () => {
  const signer = await makeSigner();
  const frame = atob(/p=(.*)$/.exec(signer.record)![1]!);
  // a SubjectPublicKeyInfo of 2048 bits has 24 bytes before its key
  const record = `v=DKIM1; p=${btoa(frame.slice(24))}`;
  expect(await check(await signer.sign(DRAFT, TAGS), record)).toMatchObject([{ state: 'verified' }]);
});

test('of 1,000 signatures ten are checked', async () => {
  const start = performance.now();
  const found = await check(
    `${'DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=b; h=from; bh=aa==; b=bb==\r\n'.repeat(1000)}From: a@b.example\r\n\r\nx`,
    null,
  );
  expect(found).toHaveLength(10);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test('a body of 25 MB is hashed within the time', async () => {
  const head =
    'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=a.example; s=b; h=from; bh=aa==; b=bb==\r\nFrom: a@b.example\r\n\r\n';
  const bytes = new TextEncoder().encode(head + `${'A'.repeat(76)}\r\n`.repeat(320_000));
  const source = readSource(bytes);
  const start = performance.now();
  expect(await checkSignatures(bytes, source, { fromDomain: null })).toMatchObject([{ state: 'bodyChanged' }]);
  expect(performance.now() - start).toBeLessThan(4_000);
});
