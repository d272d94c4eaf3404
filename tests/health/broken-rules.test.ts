import { expect, test } from 'vitest';
import type { PasswordRule } from '#utils/data/health/password-rule.ts';
import { passwordRules } from '#utils/data/health/password-rules.ts';
import { brokenRules } from '#utils/health/broken-rules.ts';

const ruleOf = (brand: string): PasswordRule => passwordRules.find((rule) => rule.brand === brand)!;

test.each([
  ['amazon', 'short', [{ code: 'tooShort', limit: 6 }]],
  ['amazon', 'longer', []],
  [
    'paypal',
    'a'.repeat(21),
    [
      { code: 'tooLong', limit: 20 },
      { code: 'lacks', kinds: ['digit', 'special'] },
    ],
  ],
  ['paypal', 'kawase-haru', []],
  ['paypal', '1234567890', [{ code: 'lacks', kinds: ['letter'] }]],
  [
    'apple',
    'kawaseharu',
    [
      { code: 'lacks', kinds: ['upper'] },
      { code: 'lacks', kinds: ['digit'] },
    ],
  ],
  ['apple', 'KawaseHaru7', []],
  ['apple', '', []],
  // a letter outside the basic plane is one letter
  ['amazon', '𠮷𠮷𠮷𠮷𠮷', [{ code: 'tooShort', limit: 6 }]],
] as const)('%s: %j', (brand, password, broken) => {
  expect(brokenRules(password, ruleOf(brand))).toEqual(broken);
});
