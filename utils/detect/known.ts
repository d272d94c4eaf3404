import { createBrandIndex } from '#utils/brand/brand-index.ts';
import { createWrapperIndex } from '#utils/url/wrapper-index.ts';
import type { Known } from './define-link-detector.ts';

/** All that judging needs, built once where the program starts (some tens of milliseconds). */
export function createKnown(): Known {
  return { brands: createBrandIndex(), wrappers: createWrapperIndex() };
}
