import { expect, test } from 'vitest';
import type { Receiver } from '#utils/mail/auth/authentication.ts';
import { parseResults } from '#utils/mail/auth/parse-results.ts';
import { readAuthentication } from '#utils/mail/auth/read-authentication.ts';
import { sourceOf } from '../source-of.ts';

const EXAMPLE_COM: Receiver = { authservIds: ['example.com'] };

test('B.1 header field not present', () => {
  const source = sourceOf(`Received: from mail-router.example.com
              (mail-router.example.com [192.0.2.1])
          by server.example.org (8.11.6/8.11.6)
              with ESMTP id g1G0r1kA003489;
              Fri, 15 Feb 2002 17:19:07 -0800
From: sender@example.com

Hello!
`);
  const found = readAuthentication(source, 'example.com', { authservIds: ['example.org'] });
  expect(found).toMatchObject({ trust: 'none', authservId: null, dkim: [], provedDomain: null });
  expect([found.spf.outcome, found.dmarc.outcome, found.arc.outcome]).toEqual(['unknown', 'unknown', 'unknown']);
});

test('B.2 service provided, but no authentication done', () => {
  const source = sourceOf(`Authentication-Results: example.org 1; none
Received: from mail-router.example.com
              (mail-router.example.com [192.0.2.1])
          by server.example.org (8.11.6/8.11.6)
              with ESMTP id g1G0r1kA003489;
          Fri, 15 Feb 2002 17:19:07 -0800
From: sender@example.com

`);
  const found = readAuthentication(source, 'example.com', { authservIds: ['example.org'] });
  expect(found).toMatchObject({ trust: 'confirmed', authservId: 'example.org', dkim: [], provedDomain: null });
  expect(found.spf.outcome).toBe('unknown');
});

const DIALUP = `Received: from dialup-1-2-3-4.example.net
              (dialup-1-2-3-4.example.net [192.0.2.200])
          by mail-router.example.com (8.11.6/8.11.6)
              with ESMTP id g1G0r1kA003489;
          Fri, 15 Feb 2002 17:19:07 -0800
`;

test('B.3 service provided, authentication done', () => {
  const source = sourceOf(`Authentication-Results: example.com;
          spf=pass smtp.mailfrom=example.net
${DIALUP}From: sender@example.net

`);
  expect(readAuthentication(source, 'example.net', EXAMPLE_COM)).toMatchObject({
    trust: 'confirmed',
    spf: { outcome: 'pass', domain: 'example.net', alignment: 'strict' },
    provedDomain: 'example.net',
  });
});

test('B.4 several authentications, single MTA', () => {
  const source = sourceOf(`Authentication-Results: example.com;
          auth=pass (cram-md5) smtp.auth=sender@example.net;
          spf=fail smtp.mailfrom=example.net
Authentication-Results: example.com; sender-id=fail
          header.from=example.net
${DIALUP}From: sender@example.net

`);
  expect(readAuthentication(source, 'example.net', EXAMPLE_COM)).toMatchObject({
    trust: 'confirmed',
    spf: { outcome: 'fail', domain: 'example.net' },
    provedDomain: null,
  });
});

test('B.5 several authentications, different MTAs: both stand above the stamp of entry', () => {
  const source = sourceOf(`Authentication-Results: example.com;
          dkim=pass (good signature) header.d=example.com
Received: from mail-router.example.com
              (mail-router.example.com [192.0.2.1])
          by auth-checker.example.com (8.11.6/8.11.6)
              with ESMTP id i7PK0sH7021929;
          Fri, 15 Feb 2002 17:19:22 -0800
Authentication-Results: example.com;
          auth=pass (cram-md5) smtp.auth=sender@example.com;
          spf=fail smtp.mailfrom=example.com
${DIALUP}From: sender@example.com

`);
  expect(readAuthentication(source, 'example.com', EXAMPLE_COM)).toMatchObject({
    trust: 'confirmed',
    dkim: [{ outcome: 'pass', domain: 'example.com', alignment: 'strict' }],
    spf: { outcome: 'fail' },
    provedDomain: 'example.com',
  });
});

test('B.6 service provided, multi-tiered: what an earlier server found came with the mail', () => {
  const source = sourceOf(`Authentication-Results: example.com;
      dkim=pass reason="good signature"
        header.i=@mail-router.example.net;
      dkim=fail reason="bad signature"
        header.i=@newyork.example.com
Received: from mail-router.example.net
              (mail-router.example.net [192.0.2.250])
          by chicago.example.com (8.11.6/8.11.6)
              for <recipient@chicago.example.com>
              with ESMTP id i7PK0sH7021929;
          Fri, 15 Feb 2002 17:19:22 -0800
Authentication-Results: example.net;
      dkim=pass (good signature) header.i=@newyork.example.com
Received: from smtp.newyork.example.com
              (smtp.newyork.example.com [192.0.2.220])
          by mail-router.example.net (8.11.6/8.11.6)
              with ESMTP id g1G0r1kA003489;
          Fri, 15 Feb 2002 17:19:07 -0800
From: sender@newyork.example.com

`);
  const found = readAuthentication(source, 'newyork.example.com', EXAMPLE_COM);
  expect(found).toMatchObject({ trust: 'confirmed', provedDomain: null, forgedResults: 0 });
  expect(found.dkim).toMatchObject([
    { outcome: 'pass', domain: 'mail-router.example.net', alignment: 'none' },
    { outcome: 'fail', domain: 'newyork.example.com', alignment: 'strict' },
  ]);
});

test('B.7 comment-heavy example', () => {
  const parsed = parseResults(`foo.example.net (foobar) 1 (baz);
     dkim (Because I like it) / 1 (One yay) = (wait for it) fail
       policy (A dot can go here) . (like that) expired
       (this surprised me) = (as I wasn't expecting it) 1362471462`);
  expect(parsed).toEqual({
    authservId: 'foo.example.net',
    results: [{ method: 'dkim', result: 'fail', properties: new Map([['policy.expired', '1362471462']]) }],
  });
});
