import { expect, type Page } from '@playwright/test';
import { DECISION_MS } from '#components/press-times.ts';

/** Goes on from the warning page. The second press counts only when it can't be the second half of a double click. */
export async function decideToGoOn(warning: Page): Promise<void> {
  await warning.getByRole('button', { name: 'Open anyway' }).click();
  const sure = warning.locator('.sure');
  await expect(sure).toBeVisible();
  await expect
    .poll(() => sure.evaluate((fold) => performance.now() - Number(fold.dataset.since)))
    .toBeGreaterThanOrEqual(DECISION_MS);
  await warning.getByRole('button', { name: /Really open/ }).click();
}
