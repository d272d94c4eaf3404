import { describe, expect, test } from 'vitest';
import { beginningsIn } from '#utils/reuse/beginnings.ts';
import { BITS, beginningOf, falseAlarmRate, fingerprintOf, SALT_BYTES } from '#utils/reuse/fingerprint.ts';

const salt = Uint8Array.from({ length: SALT_BYTES }, (_, at) => at);

describe('the fingerprint of a beginning', () => {
  test('is the same each time, another with another salt, and never more than its bits', async () => {
    const one = await fingerprintOf('kawase-tea-200', salt);
    expect(one).toBe(await fingerprintOf('kawase-tea-200', salt));
    expect(one).not.toBe(await fingerprintOf('kawase-tea-201', salt));
    expect(one).not.toBe(
      await fingerprintOf(
        'kawase-tea-200',
        Uint8Array.from(salt, (byte) => byte ^ 1),
      ),
    );
    expect(one).toBeLessThan(2 ** BITS);
    expect(one).toBeGreaterThanOrEqual(0);
  });

  test('is that of the letters, however they are put together', async () => {
    expect(await fingerprintOf('cafe\u0301-bar', salt)).toBe(await fingerprintOf('caf\u00e9-bar', salt));
  });

  test.each(['', 'short', 'x'.repeat(129)])('nobody is known by what is too short or too long: %s', async (text) => {
    expect(await fingerprintOf(text, salt)).toBeNull();
  });

  test('the beginning lacks one letter, also where that is two units', () => {
    expect(beginningOf('hunter22')).toBe('hunter2');
    expect(beginningOf('tea🍵')).toBe('tea');
    expect(beginningOf('')).toBe('');
  });

  test('chance rings once in some 240,000 passwords of twelve letters, with ten brands', () => {
    expect(1 / falseAlarmRate(12, 10)).toBeGreaterThan(230_000);
    expect(falseAlarmRate(5, 10)).toBe(0);
  });
});

describe('what may be the beginning of a password', () => {
  const key = (data: string) => ({ inputType: 'insertText', data });
  test.each([
    ['typed at the end', 'secret1', 'secret', key('1'), ['secret1']],
    ['typed in the middle', 'secXret', 'secret', key('X'), ['secXret']],
    ['typed over a selection', 'sX', 'secret', key('X'), ['sX']],
    ['typed into an empty field', 's', '', key('s'), ['s']],
    ['deleted from the end', 'secre', 'secret', { inputType: 'deleteContentBackward', data: null }, ['secre']],
    ['pasted', 'secret1', '', { inputType: 'insertFromPaste', data: null }, ['secret1', 'secret']],
    ['filled by the browser', 'secret1', '', { inputType: '', data: null }, ['secret1', 'secret']],
    ['composed', 'secretあ', 'secret', { inputType: 'insertCompositionText', data: 'あ' }, ['secretあ']],
  ])('%s', (_, text, before, typing, beginnings) => {
    expect(beginningsIn(text, before, typing)).toEqual(beginnings);
  });

  test.each([
    ['put there before the key', 'hunter2x', '', key('x')],
    ['changed under the key', 'hunter2x', 'hunterx', key('x')],
    ['changed before something was deleted', 'hunter2', 'abc', { inputType: 'deleteContentBackward', data: null }],
    ['without what the key says', 'hunter2', '', key('')],
  ])('nothing, where a page wrote a guess into the field: %s', (_, text, before, typing) => {
    expect(beginningsIn(text, before, typing)).toEqual([]);
  });
});
