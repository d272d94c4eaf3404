import type { Eyes } from './eyes.ts';
import { LIMITS, type PageFacts } from './page-facts.ts';
import { findInRoots, type Root } from './page-roots.ts';
import { attributeOf, findAll, titleOf } from './safe-dom.ts';
import { labelOf, tidy, wordsOf } from './words-of.ts';

const HEADINGS = 'h1,h2,h3,[role="heading"],legend';
/** Looked at before those that are shown are counted. */
const MOST_CANDIDATES = 80;

/** What the page and its parts are called. */
export function readNames(
  page: Document,
  roots: readonly Root[],
  eyes: Eyes,
): Pick<PageFacts, 'title' | 'siteNames' | 'headings'> {
  const headings = new Set<string>();
  for (const element of findInRoots(roots, HEADINGS, MOST_CANDIDATES)) {
    const heading = eyes.isShown(element) ? headingOf(element, eyes) : '';
    if (heading !== '') headings.add(heading);
    if (headings.size >= LIMITS.headings) break;
  }
  return {
    title: tidy(titleOf(page), LIMITS.string),
    siteNames: siteNamesOf(page),
    headings: [...headings],
  };
}

function headingOf(element: Element, eyes: Eyes): string {
  return wordsOf(element, eyes, LIMITS.string) || labelOf(element, LIMITS.string);
}

const SITE_NAMES =
  'meta:is([property="og:site_name" i],[name="application-name" i],[name="apple-mobile-web-app-title" i])';

function siteNamesOf(page: Document): string[] {
  const names = findAll(page, SITE_NAMES).map((meta) => tidy(attributeOf(meta, 'content') ?? '', LIMITS.string));
  return [...new Set(names)].filter(Boolean).slice(0, 4);
}
