import { expect, type Locator } from '@playwright/test';

/** Which mark a person sees beside a link: read from what is drawn, not from what the page was told. */
export async function markOf(link: Locator): Promise<'danger' | 'caution' | null> {
  const sign = await link.evaluate((element) => {
    const { content, display } = getComputedStyle(element, '::after');
    return display === 'none' ? '' : content;
  });
  if (sign.startsWith('"×"')) return 'danger';
  return sign.startsWith('"!"') ? 'caution' : null;
}

/** Waits until a link wears a mark, or none. */
export function expectMark(link: Locator, mark: 'danger' | 'caution' | null): Promise<void> {
  return expect.poll(() => markOf(link), { message: `mark of ${link}` }).toBe(mark);
}
