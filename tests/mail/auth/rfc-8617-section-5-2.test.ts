import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArcChain } from '#utils/mail/auth/arc-chain.ts';
import { sourceOf } from '../source-of.ts';

const set = (
  instance: number,
  cv: string,
  domain = `r${instance}.example`,
) => `ARC-Seal: i=${instance}; a=rsa-sha256; cv=${cv};
 d=${domain}; s=s; b=AAAA
ARC-Message-Signature: i=${instance}; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s; h=from; bh=AAAA; b=AAAA
ARC-Authentication-Results: i=${instance}; mx.${domain}; spf=pass
`;
const chainOf = (...sets: string[]) => readArcChain(sourceOf(`${sets.join('')}From: a@kawase-tea.example\n\n`));

test.each([
  ['no set', [], 'none', []],
  ['one set', [set(1, 'none')], 'whole', ['r1.example']],
  ['three sets', [set(3, 'pass'), set(2, 'pass'), set(1, 'none')], 'whole', ['r1.example', 'r2.example', 'r3.example']],
  ['step 2: the last seal says fail', [set(2, 'fail'), set(1, 'none')], 'failed', ['r1.example', 'r2.example']],
  ['step 3.A: a field is missing', [set(1, 'none').replace(/ARC-Message[\s\S]*?AAAA\n/, '')], 'torn', ['r1.example']],
  ['step 3.A: a field stands twice', [set(1, 'none'), set(1, 'none')], 'torn', ['r1.example']],
  ['step 3.B: a gap', [set(3, 'pass'), set(1, 'none')], 'torn', ['r1.example', 'r3.example']],
  ['step 3.B: it does not begin with 1', [set(2, 'pass')], 'torn', ['r2.example']],
  ['step 3.C: the first seal says pass', [set(1, 'pass')], 'torn', ['r1.example']],
  ['step 3.C: the second seal says none', [set(2, 'none'), set(1, 'none')], 'torn', ['r1.example', 'r2.example']],
  ['4.2.1: more than 50', [set(51, 'pass')], 'torn', ['r51.example']],
  ['4.1.3: a seal with h=', [set(1, 'none').replace('cv=none;', 'cv=none; h=from;')], 'torn', ['r1.example']],
  ['no number', [set(1, 'none').replaceAll('i=1', 'i=x')], 'torn', ['r1.example']],
] as const)('%s', (_, sets, state, sealers) => {
  expect(chainOf(...sets)).toEqual({ state, sealers });
});

test('whatever stands there is read', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('ARC-Seal', 'ARC-Message-Signature'), fc.string())), (fields) => {
      const text = fields.map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]/g, ' ')}\n`).join('');
      expect(['none', 'torn']).toContain(chainOf(text).state);
    }),
  );
});
