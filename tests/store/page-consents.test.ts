import { expect, test } from 'vitest';
import { createPageConsents } from '#utils/store/page-consents.ts';
import { createArea, createBrokenArea } from './area-double.ts';

test('a consent is for the hosts it was given to, also after the worker slept', async () => {
  const area = createArea();
  expect(await createPageConsents(area).give(['vbduteq.test', ''])).toBe(true);
  const consents = createPageConsents(area);
  expect(await consents.has('vbduteq.test')).toBe(true);
  expect(await consents.has('www.vbduteq.test')).toBe(false);
  expect(await consents.has('')).toBe(false);
});

test('what cannot be kept is not given', async () => {
  const consents = createPageConsents(createBrokenArea());
  expect(await consents.give(['vbduteq.test'])).toBe(false);
  expect(await consents.has('vbduteq.test')).toBe(false);
});
