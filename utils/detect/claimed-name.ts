import type { PageCase } from './define-page-detector.ts';

/** Whether the host bears the very name that the page claims, under a country's or an old ending: often the brand's own. */
export function claimedName({ falseClaim, at: { likeness } }: PageCase): boolean {
  return falseClaim !== null && likeness?.kind === 'otherCountry' && likeness.name.brand.id === falseClaim.brand.id;
}
