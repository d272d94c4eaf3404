import { expect, test } from 'vitest';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import { readSource } from '#utils/mail/source/read-source.ts';

/** RFC 8463, appendix A.3: one mail, signed with both kinds of key. */
const MAIL = `DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=brisbane; t=1528637909; h=from : to :
 subject : date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus
 Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;
 d=football.example.com; i=@football.example.com;
 q=dns/txt; s=test; t=1528637909; h=from : to : subject :
 date : message-id : from : subject : date;
 bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;
 b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3
 DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz
 dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=
From: Joe SixPack <joe@football.example.com>
To: Suzie Q <suzie@shopping.example.net>
Subject: Is dinner ready?
Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)
Message-ID: <20030712040037.46341.5F8J@football.example.com>

Hi.

We lost the game.  Are you hungry yet?

Joe.
`.replaceAll('\n', '\r\n');

/** Appendix A.2. */
const KEYS: Readonly<Record<string, string>> = {
  'brisbane._domainkey.football.example.com': 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'test._domainkey.football.example.com':
    'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryOTIKT+l/K4w3QIDAQAB',
};

async function check(text: string) {
  const bytes = new TextEncoder().encode(text);
  return checkSignatures(bytes, readSource(bytes), {
    fromDomain: 'football.example.com',
    lookUpKey: async (selector, domain) => KEYS[`${selector}._domainkey.${domain}`] ?? null,
    cameAt: 1528637909_000,
  });
}

test('A.3 both signatures verify with the keys of A.2', async () => {
  expect(await check(MAIL)).toMatchObject([
    {
      state: 'verified',
      algorithm: 'ed25519-sha256',
      selector: 'brisbane',
      alignment: 'strict',
      faults: [],
      weaknesses: [],
    },
    {
      state: 'verified',
      algorithm: 'rsa-sha256',
      selector: 'test',
      signedAt: 1528637909_000,
      faults: [],
      weaknesses: [],
    },
  ]);
});

test('A.3 relaxed forgives white space, in header and body', async () => {
  const loose = MAIL.replace('Subject: Is dinner', 'subject:   Is \t dinner').replace('Hi.', 'Hi.  ');
  expect(await check(loose)).toMatchObject([{ state: 'verified' }, { state: 'verified' }]);
});

test('A.3 another letter is not forgiven', async () => {
  expect(await check(MAIL.replace('Suzie Q', 'Suzie R'))).toMatchObject([{ state: 'broken' }, { state: 'broken' }]);
  expect(await check(MAIL.replace('hungry', 'angry'))).toMatchObject([
    { state: 'bodyChanged' },
    { state: 'bodyChanged' },
  ]);
});

test('A.3 a second Subject breaks it, because the fields were signed once more than they stand there', async () => {
  expect(await check(`Subject: You have won\r\n${MAIL}`)).toMatchObject([{ state: 'broken' }, { state: 'broken' }]);
});
