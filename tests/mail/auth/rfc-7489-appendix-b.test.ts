import { expect, test } from 'vitest';
import { alignmentOf } from '#utils/mail/auth/alignment.ts';
import { readAuthentication } from '#utils/mail/auth/read-authentication.ts';
import { proofOf } from '#utils/mail/sender-proof.ts';
import { sourceOf } from '../source-of.ts';

/** The checked domain, From's domain, and what both come to. */
test.each([
  ['B.1.1 example 1: SPF in alignment', 'example.com', 'example.com', 'strict'],
  ['B.1.1 example 2: SPF in alignment (parent)', 'child.example.com', 'example.com', 'relaxed'],
  ['B.1.1 example 3: SPF not in alignment', 'example.net', 'child.example.com', 'none'],
  ['B.1.2 example 1: DKIM in alignment', 'example.com', 'example.com', 'strict'],
  ['B.1.2 example 2: DKIM in alignment (parent)', 'example.com', 'child.example.com', 'relaxed'],
  ['B.1.2 example 3: DKIM not in alignment', 'sample.net', 'child.example.com', 'none'],
] as const)('%s', (_, checked, from, alignment) => {
  expect(alignmentOf(checked, from)).toBe(alignment);
});

test.each([
  ['customers of one provider are not one organisation', 'one.github.io', 'other.github.io', 'none'],
  ['a public suffix is nobody', 'co.jp', 'amazon.co.jp', 'none'],
  ['a name that ends alike', 'notexample.com', 'example.com', 'none'],
  ['letters and their ASCII', 'xn--r8jz45g.jp', '例え.jp', 'strict'],
  ['what a URL would cut off', 'amazon.co.jp', 'amazon.co.jp/例', 'none'],
  ['addresses have no organisation', '[192.0.3.4]', '[203.0.3.4]', 'none'],
  ['no domain', null, 'example.com', null],
] as const)('%s', (_, checked, from, alignment) => {
  expect(alignmentOf(checked, from)).toBe(alignment);
});

test.each([
  ['B.1.1 example 2', 'spf=pass smtp.mailfrom=sender@child.example.com', 'example.com', 'example.com'],
  ['B.1.1 example 3', 'spf=pass smtp.mailfrom=sender@example.net', 'child.example.com', null],
  ['B.1.2 example 2', 'dkim=pass header.d=example.com', 'child.example.com', 'child.example.com'],
  ['B.1.2 example 3', 'dkim=pass header.d=sample.net', 'child.example.com', null],
])('%s in a mail: %s', (_, result, from, proved) => {
  const source = sourceOf(`Authentication-Results: mx.receiver.example; ${result}
Received: from out.example (out.example [192.0.2.9]) by mx.receiver.example; Fri, 15 Feb 2002 17:19:07 -0800
From: sender@${from}

`);
  expect(readAuthentication(source, from, { authservIds: ['mx.receiver.example'] }).provedDomain).toBe(proved);
});

/**
 * B.2 describes what a domain owner publishes; what a reader's side computes of it is: which organisation speaks for the From
 * domain, whether an identifier is aligned under the published mode, and what the receiver's word then proves.
 */
const aligned = (mode: 's' | 'r', checked: string, from: string) => {
  const found = alignmentOf(checked, from);
  return found === 'strict' || (mode === 'r' && found === 'relaxed');
};

test.each([
  // v=DMARC1; p=none; rua=mailto:dmarc-feedback@example.com
  ['B.2.1 entire domain, monitoring only', 'r', 'example.com', 'example.com', true],
  ['B.2.1 entire domain, monitoring only', 'r', 'mail.example.com', 'example.com', true],
  ['B.2.2 entire domain, with per-message reports', 'r', 'example.com', 'news.example.com', true],
  ['B.2.3 per-message failure reports directed to third party', 'r', 'thirdparty.example.net', 'example.com', false],
  // v=DMARC1; p=quarantine; aspf=r; pct=25
  ['B.2.4 subdomain, sampling, and multiple aggregate reports', 'r', 'example.com', 'test.example.com', true],
  ['B.2.4 were it strict', 's', 'example.com', 'test.example.com', false],
] as const)('%s (%s): %s for %s', (_, mode, checked, from, expected) => {
  expect(aligned(mode, checked, from)).toBe(expected);
});

test.each([
  [
    'B.3.1 passes: a check is aligned',
    'spf=pass smtp.mailfrom=a@example.com; dkim=fail header.d=example.com; dmarc=pass header.from=example.com',
    'pass',
  ],
  [
    'B.3.1 fails: what passed is not aligned',
    'spf=pass smtp.mailfrom=a@example.net; dkim=pass header.d=example.net; dmarc=fail header.from=example.com',
    'fail',
  ],
  [
    'B.3.1 fails: nothing passed',
    'spf=fail smtp.mailfrom=a@example.com; dkim=none; dmarc=fail header.from=example.com',
    'fail',
  ],
  [
    'B.3.1 no policy, and nothing is aligned',
    'spf=pass smtp.mailfrom=a@example.net; dkim=none; dmarc=none',
    'unproven',
  ],
])('%s', (_, results, state) => {
  const source = sourceOf(`Authentication-Results: mx.receiver.example; ${results}
Received: from out.example (out.example [192.0.2.9]) by mx.receiver.example; Fri, 15 Feb 2002 17:19:07 -0800
From: sender@example.com

`);
  const authentication = readAuthentication(source, 'example.com', { authservIds: ['mx.receiver.example'] });
  expect(proofOf(authentication, 'example.com').state).toBe(state);
});
