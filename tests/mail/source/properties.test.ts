import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignmentOf } from '#utils/mail/auth/alignment.ts';
import { parseResults } from '#utils/mail/auth/parse-results.ts';
import { readAuthentication } from '#utils/mail/auth/read-authentication.ts';
import { canonicalBody } from '#utils/mail/dkim/canonical-body.ts';
import { checkSignatures } from '#utils/mail/dkim/check-signatures.ts';
import { readKeyRecord } from '#utils/mail/dkim/key-record.ts';
import { readSignature } from '#utils/mail/dkim/read-signature.ts';
import { readReceived } from '#utils/mail/received/read-received.ts';
import { readStamp } from '#utils/mail/received/read-stamp.ts';
import { decodeWords, oneLine } from '#utils/mail/source/encoded-words.ts';
import { readParameters } from '#utils/mail/source/parameters.ts';
import { readAddresses } from '#utils/mail/source/read-addresses.ts';
import { readDate } from '#utils/mail/source/read-date.ts';
import { readFrom } from '#utils/mail/source/read-from.ts';
import { readParts } from '#utils/mail/source/read-parts.ts';
import { readSource } from '#utils/mail/source/read-source.ts';

/** Text made of the pieces that the parsers look for, so that chance comes near them. */
function textOf(...pieces: string[]) {
  return fc
    .array(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 6 })),
      { maxLength: 40 },
    )
    .map((all) => all.join(''));
}

const lines = textOf(
  '\r\n',
  '\n',
  '\r',
  ' ',
  '\t',
  ': ',
  ';',
  '\r\n\r\n',
  '\n\n',
  '\0',
  'From: ',
  'Subject: ',
  'Received: from a.example ([1.2.3.4]) by b.example; ',
  'Authentication-Results: b.example; dkim=pass header.d=',
  'DKIM-Signature: v=1; a=rsa-sha256; d=a.example; s=b; h=from; bh=aa; b=bb',
  'Content-Type: multipart/mixed; boundary=x',
  '--x',
  '--x--',
  'Content-Type: message/rfc822',
  'Content-Transfer-Encoding: base64',
  'Content-Type: text/html; charset=shift_jis',
  '=?utf-8?B?44Ki?=',
  '<a@b.example>',
  '"',
  '(',
  ')',
  '\\',
  '\u00e9',
  'ア',
);
const mails = fc.oneof(
  lines.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 300 }),
);

test('every mail is read, and nothing that is read breaks a line', () => {
  fc.assert(
    fc.property(mails, (bytes) => {
      const source = readSource(bytes);
      expect(source.bodyAt).toBeLessThanOrEqual(bytes.length);
      for (const field of source.fields) {
        expect(field.text).not.toMatch(/[\r\n\0]/);
        expect(field.raw.length).toBeGreaterThan(field.name.length);
      }
      const from = readFrom(source);
      for (const { name, domain } of from.mailboxes) expect(`${name}${domain}`).not.toMatch(/[\r\n\0]/);
      const { parts } = readParts(bytes, source);
      for (const { kind, text, mail } of parts) {
        expect(text === null).toBe(kind === 'mail' || kind === 'file');
        expect(mail === null).toBe(kind !== 'mail');
      }
      expect(readReceived(source, null).hops.length).toBeLessThanOrEqual(100);
      const { trust, provedDomain } = readAuthentication(source, 'a.example', null);
      if (trust === 'none' || trust === 'unconfirmed' || trust === 'ambiguous') expect(provedDomain).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('the fields of a header, put together, are the header', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/).filter((text) => !/^from$/i.test(text));
  const value = fc.stringMatching(/^[ -9;-~]{0,40}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 20 }), (pairs) => {
      const text = pairs.map((pair) => `${pair.join(':')}\r\n`).join('');
      const { fields } = readSource(new TextEncoder().encode(`${text}\r\nbody`));
      expect(fields.map(({ raw }) => raw).join('')).toBe(text);
    }),
  );
});

test('signatures of every mail are checked without an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      mails,
      fc.option(textOf('v=DKIM1;', 'p=', 'AAAA', 'k=ed25519;', ';'), { nil: null }),
      async (bytes, record) => {
        const found = await checkSignatures(bytes, readSource(bytes), {
          fromDomain: 'a.example',
          lookUpKey: async () => record,
        });
        expect(found.every(({ state }) => state !== 'verified')).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each<[string, (text: string) => unknown, string[]]>([
  [
    'addresses',
    readAddresses,
    ['<', '>', '@', ',', ';', ':', '"', '(', ')', '[', ']', '\\', '=?utf-8?B?44Ki?=', 'a', '.', ' '],
  ],
  ['results', parseResults, [';', '=', '(', ')', '"', '\\', ' ', 'dkim', '/1', 'header.d', '.', 'i=1']],
  [
    'stamps',
    readStamp,
    [
      'from ',
      'by ',
      'with ',
      'id ',
      'for ',
      ';',
      '(',
      ')',
      '[',
      ']',
      '[1.2.3.4]',
      'helo=',
      'HELO ',
      '::1',
      'Fri, 20 Nov 2026 10:00:00 +0900',
    ],
  ],
  [
    'signatures',
    readSignature,
    ['v=1', ';', 'a=rsa-sha256', 'h=from', 'b=', 'bh=', 'd=', 's=', 't=', 'x=9', 'i=@', 'l=5', ' ', '\r\n '],
  ],
  ['key records', readKeyRecord, ['v=DKIM1', 'p=', ';', 'k=rsa', 't=', 's', 'y', ':', 'h=']],
  ['encoded words', decodeWords, ['=?', '?=', 'utf-8', '?B?', '?Q?', '=E3', '44Ki', ' ', '_', '?']],
  ['parameters', readParameters, [';', '=', '"', '\\', '*', '*0', 'name', 'filename', "utf-8''", '%E3', ' ']],
  ['dates', readDate, ['20 Nov 2026', ' ', '10:00', ':00', '+0900', '-', '1', 'Feb', '31']],
])('%s: never throws, and ends', (_, read, pieces) => {
  fc.assert(
    fc.property(textOf(...pieces), (text) => {
      expect(() => read(text)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
  const pairs = pieces.map((piece, at) => piece + pieces[(at + 1) % pieces.length]);
  const threes = pieces.map((piece, at) => `${piece} ${pieces[(at + 3) % pieces.length]}`);
  for (const piece of [...pieces, ...pairs, ...threes]) {
    const start = performance.now();
    read(piece.repeat(Math.ceil(100_000 / piece.length)));
    expect(performance.now() - start, piece).toBeLessThan(1_500);
  }
});

test('an address that is read out of a written one is that one', () => {
  const atom = fc.stringMatching(/^[a-z][a-z\d-]{0,10}$/);
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      atom,
      fc.array(atom, { minLength: 2, maxLength: 4 }),
      (name, local, labels) => {
        const clean = oneLine(name).replace(/=\?/g, '');
        const written = `"${clean.replace(/["\\]/g, '\\$&')}" <${local}@${labels.join('.')}>`;
        expect(readAddresses(written).mailboxes).toEqual([
          {
            name: clean,
            address: `${local}@${labels.join('.')}`,
            local,
            domain: labels.join('.'),
            isQuoted: false,
            group: null,
          },
        ]);
      },
    ),
  );
});

test('the canonical body ends in one line end, and is its own canonical body', () => {
  fc.assert(
    fc.property(textOf('\r\n', '\n', '\r', ' ', '\t', 'a'), fc.constantFrom('simple', 'relaxed'), (text, how) => {
      const once = canonicalBody(new TextEncoder().encode(text), how, false);
      expect(canonicalBody(once, how, false)).toEqual(once);
    }),
  );
});

test('alignment is the same both ways', () => {
  const domain = fc.domain();
  fc.assert(
    fc.property(domain, domain, (one, other) => {
      expect(alignmentOf(one, other)).toBe(alignmentOf(other, one));
    }),
  );
});
