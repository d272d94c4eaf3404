import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { CATALOGUE_DAY } from '#utils/data/catalogue-date.ts';
import { isDay } from '#utils/text/day.ts';

const MONTH_MS = 31 * 24 * 60 * 60 * 1000;

const git = (...args: string[]) => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
};

test('the catalogue’s day is a day', () => {
  expect(isDay(CATALOGUE_DAY)).toBe(true);
});

// without its history nobody can tell when the catalogue was changed
test.skipIf(git('rev-parse', '--is-shallow-repository') !== 'false')(
  'people are told a day that is not long before the last change of the catalogue',
  () => {
    const changed = git('log', '-1', '--format=%cs', '--', 'utils/data/brands');
    expect(Date.parse(changed) - Date.parse(CATALOGUE_DAY), `set CATALOGUE_DAY to ${changed}`).toBeLessThan(MONTH_MS);
  },
);
