import { describe, expect, test } from 'vitest';
import type { LinkCase, LinkExample } from '#utils/detect/define-link-detector.ts';
import { createKnown } from '#utils/detect/known.ts';
import { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import { readLink } from '#utils/url/read-link.ts';

const known = createKnown();

function meet({ claim, ...sighting }: LinkExample): LinkCase {
  const link = readLink(sighting, known.wrappers)!;
  if (claim) expect(known.brands.byId(claim), 'the example claims a brand of the catalogue').toBeDefined();
  const place = known.brands.places.find(link.end.host, link.end.url.pathname);
  return { link, place, claim: (claim && known.brands.byId(claim)) || null };
}

const label = ({ href, raw, text, claim }: LinkExample) =>
  JSON.stringify([raw ?? href, text, claim].filter(Boolean)).slice(0, 120);

describe.each([...linkDetectors])('$code', ({ detect, examples }) => {
  test.each(examples.hit.map((example) => [label(example), example] as const))('detects %s', (_, example) => {
    expect(detect(meet(example), known)).toBeDefined();
  });

  test.each(examples.miss.map((example) => [label(example), example] as const))('leaves %s alone', (_, example) => {
    expect(detect(meet(example), known)).toBeUndefined();
  });
});
