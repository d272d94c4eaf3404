import { X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { createCertificate } from './self-signed.ts';

test('the certificate is well formed and signed by its own key', () => {
  const read = new X509Certificate(createCertificate().cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.subject).toBe('CN=local test');
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
});

test('a server can use it, however long its signature happened to be', () => {
  for (let time = 0; time < 100; time += 1) createSecureContext(createCertificate());
});
