import { expect, test } from 'vitest';
import { hearSignatures } from '#utils/mail/dkim/heard-signatures.ts';
import type { SignatureCheck } from '#utils/mail/dkim/signature.ts';
import type { ProofState } from '#utils/mail/sender-proof.ts';

const VERIFIED: SignatureCheck = {
  state: 'verified',
  domain: 'kawase-tea.example',
  selector: 's',
  identity: null,
  algorithm: 'rsa-sha256',
  alignment: 'strict',
  faults: [],
  weaknesses: [],
  signedAt: null,
  expiresAt: null,
};
const CHANGED: SignatureCheck = { ...VERIFIED, state: 'bodyChanged' };
const OTHERS: SignatureCheck = { ...VERIFIED, domain: 'amazonses.com', alignment: 'none' };
const hear = (state: ProofState, ...checks: SignatureCheck[]) => {
  const proof = { state, domain: '', by: '' };
  const heard = hearSignatures(proof, 'kawase-tea.example', checks);
  return [heard.proof.state, heard.isBroken];
};

test.each([
  ['verified, and nobody else said anything', ['unknown', VERIFIED], ['pass', false]],
  ['relaxed is aligned, too', ['unknown', { ...VERIFIED, alignment: 'relaxed' }], ['pass', false]],
  ['one of two is verified', ['unknown', CHANGED, VERIFIED], ['pass', false]],
  ['of another domain', ['unknown', OTHERS], ['unknown', false]],
  ['the key was not looked up', ['unknown', { ...VERIFIED, state: 'intact' }], ['unknown', false]],
  ['the rest of the body is unsigned', ['unknown', { ...VERIFIED, weaknesses: ['partOfBody'] }], ['unknown', false]],
  ['From stands there twice', ['unknown', { ...VERIFIED, weaknesses: ['fieldsAdded'] }], ['unknown', false]],
  ['the provider says that it failed', ['fail', VERIFIED], ['fail', false]],
  ['the provider found nothing', ['unproven', VERIFIED], ['unproven', false]],
  ['the text was changed', ['unknown', CHANGED], ['unknown', true]],
  ['the header was changed', ['unproven', { ...VERIFIED, state: 'broken' }], ['unproven', true]],
  ['the text of another domain was changed', ['unknown', { ...OTHERS, state: 'bodyChanged' }], ['unknown', false]],
  ['the provider had proved it before', ['pass', CHANGED], ['pass', false]],
  ['expired says nothing of the text', ['unknown', { ...VERIFIED, state: 'invalid' }], ['unknown', false]],
  ['no signature', ['unknown'], ['unknown', false]],
] as [string, [ProofState, ...SignatureCheck[]], [ProofState, boolean]][])('%s', (_, [state, ...checks], expected) => {
  expect(hear(state, ...checks)).toEqual(expected);
});
