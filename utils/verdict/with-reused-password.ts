import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { realPlaceOf } from '#utils/brand/real-place.ts';
import type { PageVerdict } from './page-verdict.ts';
import { rankOf, severityOf } from './severity.ts';

/**
 * The same page, where a brand's password has begun to be typed: that is said first, and the way to the brand's own sign-in
 * shown. What made the place trusted stays out: it is another's place.
 */
export function withReusedPassword(verdict: PageVerdict, brand: string, brands: BrandIndex): PageVerdict {
  const real = realPlaceOf(brand, brands);
  const name = brands.byId(brand)?.names;
  const reasons = verdict.reasons.filter(({ code }) => severityOf[code] !== 'trust');
  return {
    ...verdict,
    level: verdict.level === 'danger' ? 'danger' : 'caution',
    brand,
    wayOut: real && { brand, host: real.host },
    names: name ? { ...verdict.names, [brand]: name } : verdict.names,
    reasons: [{ code: 'passwordReused' as const, params: { brand, site: verdict.site } }, ...reasons].sort(
      (a, b) => rankOf(a.code) - rankOf(b.code),
    ),
  };
}
