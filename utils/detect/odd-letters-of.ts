import { shorten } from '#utils/text/shorten.ts';
import { findOddLetters, type OddLabel } from '#utils/url/odd-label.ts';
import type { LinkFacts } from '#utils/url/read-link.ts';

const SHOWN_LIMIT = 253;

/** What to tell of the first label at fault in this way: the letters, the name as it reads, and the site as it is. */
export function oddLettersOf(
  { end, endHostRead }: LinkFacts,
  kind: OddLabel['kind'],
): { letters: string; name: string; site: string } | undefined {
  if (endHostRead === end.host || endHostRead.length > SHOWN_LIMIT) return undefined;

  const tld = end.host.slice(end.host.lastIndexOf('.') + 1);
  for (const label of endHostRead.split('.')) {
    const odd = findOddLetters(label, tld);
    if (odd?.kind === kind)
      return { letters: [...odd.letters].join(' '), name: shorten(endHostRead, SHOWN_LIMIT), site: end.site };
  }
  return undefined;
}
