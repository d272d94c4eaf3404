import { createHash, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { expect, test } from 'vitest';
import { createCertificate } from '../../scripts/lib/self-signed.ts';

test('the certificate is well formed and signed by its own key', () => {
  const read = new X509Certificate(createCertificate().cert);
  expect(read.verify(read.publicKey)).toBe(true);
  expect(read.subject).toBe('CN=local');
  expect(Date.parse(read.validTo)).toBeGreaterThan(Date.now());
});

test('its fingerprint is that of its key', () => {
  const { cert, spki } = createCertificate();
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  expect(createHash('sha256').update(key).digest('base64')).toBe(spki);
});

test('a server can use it, however long its signature happened to be', () => {
  for (let time = 0; time < 100; time += 1) createSecureContext(createCertificate());
});
