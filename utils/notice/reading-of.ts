import type { BrandIndex } from '#utils/brand/brand-index.ts';
import { areSisters } from '#utils/brand/place.ts';
import type { Brand } from '#utils/data/brand.ts';
import { brandsNamed } from '#utils/mail/brands-named.ts';
import { foldName } from '#utils/text/fold-name.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { NoticeWords, Reading } from './notice.ts';

/**
 * How a notice may be read under the verdict on what holds it. Danger makes it forged. Genuine is only a mail whose proved
 * domain is the brand's own and that speaks of that brand's account: what a proved service hands on about another one
 * stays unproven, and so does every bare text.
 */
export function readingOf(words: NoticeWords, verdict: MailVerdict, brands: BrandIndex): Reading {
  if (verdict.level === 'danger') return 'forged';
  const brand = verdict.brand === null ? undefined : brands.byId(verdict.brand);
  const isProved =
    words.channel === 'mail' &&
    verdict.level === 'official' &&
    verdict.proof.state === 'pass' &&
    verdict.reasons.some(({ code }) => code === 'genuineSender');
  return isProved && brand && !isAboutOther(words, brand, brands) ? 'genuine' : 'unproven';
}

const HEAD = 2_000;

/** Brands are named where the notice begins, and the proved one is not among them. */
function isAboutOther({ subject, body }: NoticeWords, proved: Brand, { names }: BrandIndex): boolean {
  return [subject, `${subject} ${body.slice(0, HEAD)}`].some((text) => {
    const named = brandsNamed(foldName(text), names);
    return named.length > 0 && !named.some(({ brand }) => areSisters(brand, proved));
  });
}
