import type { ElementHandle, Page } from '@playwright/test';
import type { ListedLink } from '#utils/verdict/tab-report.ts';

/** The element of an opened mail that a judged link stands for: by where it leads, or else by what it says; `null` when neither is found. */
export async function findLink(page: Page, body: string, { verdict, text }: ListedLink): Promise<ElementHandle | null> {
  const found = await page.evaluateHandle(findInPage, { body, destination: verdict.destination, text });
  return found.asElement();
}

/** Runs in the page. */
function findInPage({ body, destination, text }: { body: string; destination: string; text: string }): Element | null {
  const links = [...document.querySelectorAll(`${body} :is(a, area)[href], ${body} button, ${body} [action]`)];
  const leadsThere = (element: Element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
    return URL.canParse(address) && new URL(address).href === destination;
  };
  const says = (element: Element) => (element.textContent || element.getAttribute('alt'))?.trim() === text.trim();
  return (
    links.find((element) => leadsThere(element) && says(element)) ?? links.find(leadsThere) ?? links.find(says) ?? null
  );
}
