import { isMailOf } from '#utils/brand/mail-place.ts';
import type { Address } from '#utils/url/address.ts';
import { ASPECTS } from '../aspects.ts';
import { defineLinkDetector, type Known, type LinkCase } from '../define-link-detector.ts';
import { standingUnderClaim } from '../standing-under-claim.ts';

/** A hint counts only against a link: whoever wrote it could have written the brand's own host. */
function hintedElsewhere(seen: LinkCase, { brands }: Known): Address | undefined {
  const hint = seen.link.lostAt?.hint;
  if (!hint) return undefined;
  const link = { ...seen.link, end: hint, lostAt: null };
  const place = brands.places.find(hint.host, hint.url);
  return standingUnderClaim({ ...seen, link, place }) === 'elsewhere' ? hint : undefined;
}

/** Newsletters count their clicks at the domain from which they are sent. */
function isWhereItMails({ claim, link, place: site }: LinkCase, { brands }: Known): boolean {
  if (site.standing !== 'none') return false;
  const place = brands.mailPlaces.find(link.end.host);
  return claim !== null && place.standing === 'own' && isMailOf(place, claim);
}

/** A claim from a place that is not the claimed brand's: the rule that finds most (`standingUnderClaim` has the exceptions). */
export default defineLinkDetector({
  code: 'claimElsewhere',
  looksAt: ASPECTS.claim,

  detect(seen, known) {
    if (!seen.claim) return undefined;
    const standing = standingUnderClaim(seen);
    if (standing === 'elsewhere' && isWhereItMails(seen, known)) return undefined;
    if (standing === 'elsewhere') return { claim: seen.claim.id, site: seen.link.end.site };
    const hinted = standing === 'hidden' ? hintedElsewhere(seen, known) : undefined;
    return hinted && { claim: seen.claim.id, site: hinted.site };
  },

  examples: {
    hit: [
      { href: 'https://vbduteq.net/a', claim: 'amazon' },
      { href: 'http://192.0.2.7/', claim: 'amazon' },
      { href: 'https://bucket.s3.amazonaws.com/index.html', claim: 'amazon' },
      { href: 'https://www.google.com/url?q=https://vbduteq.net/', claim: 'google' },
      { href: 'https://protect-eu.mimecast.com/s/abc?domain=vbduteq.net', claim: 'amazon' },
    ],
    miss: [
      { href: 'https://click.expediamail.com/x', claim: 'expedia' },
      { href: 'https://www.amazon.co.jp/ap/signin', claim: 'amazon' },
      { href: 'https://vbduteq.net/a' },
      { href: 'https://apps.apple.com/jp/app/id374254473', claim: 'amazon' },
      { href: 'https://www.facebook.com/AmazonJP', claim: 'amazon' },
      { href: 'https://bit.ly/3abc', claim: 'amazon' },
      { href: 'https://protect-eu.mimecast.com/s/abc?domain=amazon.co.jp', claim: 'amazon' },
      { href: 'mailto:info@vbduteq.net', claim: 'amazon' },
    ],
  },
});
