import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPolicy } from '#utils/brand/policy/read-policy.ts';
import { FEATURES } from '#utils/data/features.ts';
import { NO_POLICY } from '#utils/data/policy.ts';

const GOOD = {
  ownBrands: [{ names: ['川瀬信用金庫', 'Kawase Bank'], domains: ['kawase-bank.example'] }],
  trusted: [{ host: 'intra.example' }, { host: 'tea.example', scope: 'host' }],
  never: [{ host: 'vbduteq.example' }],
  features: { keyLookUp: false, history: true },
  sensitivity: 'more',
  mayOverride: false,
  reportTo: ['csirt@kawase-bank.example'],
  contact: 'CSIRT 内線 1234',
  opensFirstStart: false,
};

test('a whole policy is read, hosts with all under them unless it is said', () => {
  expect(readPolicy(GOOD)).toEqual({
    isThere: true,
    faults: [],
    policy: {
      lists: {
        ownBrands: [{ names: ['川瀬信用金庫', 'Kawase Bank'], domains: ['kawase-bank.example'] }],
        trusted: [
          { host: 'intra.example', scope: 'subdomains' },
          { host: 'tea.example', scope: 'host' },
        ],
        never: [{ host: 'vbduteq.example', scope: 'subdomains' }],
      },
      features: { keyLookUp: false, history: true },
      sensitivity: 'more',
      mayOverride: false,
      reportTo: ['csirt@kawase-bank.example'],
      contact: 'CSIRT 内線 1234',
      opensFirstStart: false,
    },
  });
});

test.each([[{}], [null], [undefined], ['x'], [[]]])('%j: nobody manages this browser', (raw) => {
  expect(readPolicy(raw)).toEqual({ isThere: false, policy: NO_POLICY, faults: [] });
});

test.each([
  [{ opensFirstStart: 'no' }, 'opensFirstStart', 'notYesOrNo'],
  [{ trusted: 'intra.example' }, 'trusted', 'notAList'],
  [{ trusted: [{ host: 'co.jp' }] }, 'trusted[0].host', 'publicSuffix'],
  [{ trusted: [{ host: 7 }] }, 'trusted[0].host', 'notText'],
  [{ trusted: ['a.example'] }, 'trusted[0]', 'notAnObject'],
  [{ trusted: [{ host: 'a.example', scope: 'all' }] }, 'trusted[0].scope', 'unknownChoice'],
  [{ trusted: [{ host: 'a.example', until: 1 }] }, 'trusted[0].until', 'unknownSetting'],
  [{ never: [{ host: 'a.example' }, { host: 'A.example' }] }, 'never[1]', 'twiceSaid'],
  [{ ownBrands: [{ names: ['A'], domains: ['github.io'] }] }, 'ownBrands[0]', 'publicSuffix'],
  [{ ownBrands: [{ names: 'A', domains: ['a.example'] }] }, 'ownBrands[0].names', 'notAList'],
  [{ features: { mailLink: true } }, 'features.mailLink', 'unknownSetting'],
  [{ features: { mailLinks: 1 } }, 'features.mailLinks', 'notYesOrNo'],
  [{ features: true }, 'features', 'notAnObject'],
  [{ sensitivity: 'none' }, 'sensitivity', 'unknownChoice'],
  [{ mayOverride: 'no' }, 'mayOverride', 'notYesOrNo'],
  [{ reportTo: ['nobody'] }, 'reportTo[0]', 'notAMailAddress'],
  [{ reportTo: ['a@b.example?bcc=c@d.example'] }, 'reportTo[0]', 'notAMailAddress'],
  [{ contact: 'x'.repeat(301) }, 'contact', 'textTooLong'],
  [{ trust: [] }, 'trust', 'unknownSetting'],
  [JSON.parse('{ "__proto__": true, "contact": "x" }'), '__proto__', 'unknownSetting'],
])('%j is named and everything else still counts', (broken, field, code) => {
  const { policy, faults } = readPolicy({ ...GOOD, mayOverride: true, contact: 'ask', ...broken });
  const { faults: alone } = readPolicy(broken);
  if (field !== '__proto__') expect(faults).toEqual([{ field, code }]);
  expect(alone).toContainEqual({ field, code });
  if (!field.startsWith('never')) expect(policy.lists.never).toHaveLength(1);
});

test('whatever stands there, reading gives a policy of the right shape', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(GOOD)));
  const raw = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...Object.keys(GOOD))), value);
  fc.assert(
    fc.property(raw, (policy) => {
      const { policy: read, isThere } = readPolicy(policy);
      expect(isThere).toBe(Object.keys(policy).length > 0);
      expect(Object.keys(read).sort()).toEqual(Object.keys(NO_POLICY).sort());
      expect(typeof read.mayOverride).toBe('boolean');
      for (const { host } of [...read.lists.trusted, ...read.lists.never])
        expect(host).toBe(new URL(`https://${host}/`).host);
    }),
  );
});

test('the schema that Chromium reads knows the same fields and features', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(properties).sort()).toEqual(Object.keys(GOOD).sort());
  expect(Object.keys(properties.features.properties)).toEqual(FEATURES.map(({ id }) => id));
});
