import { afterEach, expect, test, vi } from 'vitest';
import { NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { bytesOf } from '#utils/mail/source/bytes.ts';
import { createJudge } from '../../entrypoints/background/judge.ts';

/** Signed for the From domain; the hash is that of an empty body (RFC 6376, section 3.4.4). */
const SIGNED = [
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=amazon.co.jp; s=k1; h=from:subject;',
  ' bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA',
  'From: Amazon.co.jp <account-update@amazon.co.jp>',
  'Subject: Your order',
  'Content-Type: text/plain',
  '',
  '',
].join('\r\n');

const codesOf = async (source: string, looksUpKeys = false) => {
  const settings = { ...NO_MAIL_SETTINGS, looksUpKeys, resolver: 'https://dns.asagiri.example/dns-query' };
  const { reasons } = await createJudge().source(bytesOf(source), 'mail.kawase.example', settings);
  return reasons.map(({ code }) => code);
};

afterEach(() => void vi.unstubAllGlobals());

test('a mail that is no longer what was signed is told from one that is, without asking anybody', async () => {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  expect(await codesOf(SIGNED)).not.toContain('signatureBroken');
  expect(await codesOf(`${SIGNED}Click here, quickly.\r\n`)).toContain('signatureBroken');
  expect(asked).not.toHaveBeenCalled();
});

test('keys are asked for when that is switched on; a resolver that is silent changes nothing', async () => {
  const asked = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', asked);
  expect(await codesOf(SIGNED, true)).not.toContain('signatureBroken');
  expect(asked).toHaveBeenCalledOnce();
});
