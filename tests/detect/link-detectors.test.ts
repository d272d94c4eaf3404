import { describe, expect, test } from 'vitest';
import { NO_LISTS } from '#utils/data/person-lists.ts';
import type { LinkCase, LinkDetector, LinkExample } from '#utils/detect/define-link-detector.ts';
import { createKnown, withLists } from '#utils/detect/known.ts';
import { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import { meetLink } from '#utils/detect/meet-link.ts';
import { readLink } from '#utils/url/read-link.ts';

const catalogue = createKnown();
const knownFor = ({ lists }: LinkExample) =>
  lists ? withLists(catalogue, NO_LISTS, { ...NO_LISTS, ...lists }) : catalogue;

function meet(example: LinkExample): LinkCase {
  const { claim, lists: _lists, ...sighting } = example;
  const known = knownFor(example);
  const brand = claim ? known.brands.byId(claim) : null;
  expect(brand, 'the example claims a brand of the catalogue').toBeDefined();
  return meetLink(readLink(sighting, known.wrappers)!, brand ?? null, known);
}

const label = ({ href, raw, text, claim, lists }: LinkExample) =>
  JSON.stringify([raw ?? href, text, claim, lists].filter(Boolean)).slice(0, 120);

describe.each([...linkDetectors] as LinkDetector[])('$code', ({ detect, examples, looksAt }) => {
  test.each(examples.hit.map((example) => [label(example), example] as const))('detects %s', (_, example) => {
    const seen = meet(example);
    expect(detect(seen, knownFor(example))).toBeDefined();
    expect(looksAt & seen.aspects, 'it would not be asked').not.toBe(0);
  });

  test.each(examples.miss.map((example) => [label(example), example] as const))('leaves %s alone', (_, example) => {
    expect(detect(meet(example), knownFor(example))).toBeUndefined();
  });
});
