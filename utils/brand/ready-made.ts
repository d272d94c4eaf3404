import type { Brand, ReadyMade } from '#utils/data/brand.ts';
import { guardedTextsOf } from './guarded-names.ts';
import { foldedNamesOf } from './name-index.ts';
import { domainsOf, suffixAtOf } from './owned-domains.ts';

/** What follows from an entry alone: asked by the build, so that the worker, which starts often, need not. */
export function readyMadeOf(brand: Brand): ReadyMade {
  const { weak, strong } = foldedNamesOf(brand);
  return {
    strong: [...new Set(strong)],
    weak: [...new Set(weak)],
    suffixAt: domainsOf(brand).map(suffixAtOf),
    guarded: guardedTextsOf(brand),
  };
}
