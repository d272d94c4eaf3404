import type { PageFacts } from '#utils/page/page-facts.ts';

/** Facts of a page that has what is given and nothing else. */
export function somePage(url: string, facts: Partial<PageFacts>): PageFacts {
  return {
    url,
    language: '',
    title: '',
    siteNames: [],
    headings: [],
    logos: [],
    copyright: [],
    assets: [],
    ways: [],
    leads: [],
    marks: [],
    words: [],
    text: '',
    bulk: { text: 0, links: 0 },
    asks: [],
    forms: [],
    ...facts,
  };
}
