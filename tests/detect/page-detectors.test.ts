import { describe, expect, test } from 'vitest';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import type { PageDetector, PageExample } from '#utils/detect/define-page-detector.ts';
import { createKnown, withLists } from '#utils/detect/known.ts';
import { meetPage } from '#utils/detect/meet-page.ts';
import { pageDetectors } from '#utils/detect/page/page-detectors.ts';
import { somePage } from '../page/some-page.ts';

const catalogue = createKnown();
const knownFor = ({ lists }: PageExample) =>
  lists ? withLists(catalogue, NO_LISTS, { ...NO_LISTS, ...lists }) : catalogue;
const label = ({ url, page }: PageExample) => `${url} ${JSON.stringify(page).slice(0, 100)}`;

describe.each([...pageDetectors] as PageDetector[])('$code', ({ detect, examples }) => {
  const meet = (example: PageExample) => meetPage(somePage(example.url, example.page), knownFor(example))!;

  test.each(examples.hit.map((example) => [label(example), example] as const))('detects %s', (_, example) => {
    expect(detect(meet(example), knownFor(example))).toBeDefined();
  });

  test.each(examples.miss.map((example) => [label(example), example] as const))('leaves %s alone', (_, example) => {
    expect(detect(meet(example), knownFor(example))).toBeUndefined();
  });
});
