import { type RealPlace, realPlaceOf } from '#utils/brand/real-place.ts';
import { createKnown } from '#utils/detect/known.ts';
import type { MailSighting } from '#utils/mail/mail-sighting.ts';
import { readClaim } from '#utils/mail/read-claim.ts';
import type { LinkSighting } from '#utils/url/link-sighting.ts';
import { assessLink } from '#utils/verdict/assess-link.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';

export interface Judge {
  /** Verdicts on a mail's links, in order. */
  judge(mail: MailSighting, links: readonly LinkSighting[]): Verdict[];
  /**
   * Whether what a server is asked for is a brand's own place, however the link was dressed up (`amazon.co.jp@…`): such
   * a link may be danger in a mail, but nobody is to be kept from the place itself.
   */
  isOfficial(href: string): boolean;
  /** The real place of a brand; `null` for an id that the catalogue doesn't know or has no address for. */
  realPlace(brand: string): RealPlace | null;
}

/** The catalogue is built at the first question: most wakings of a worker have none. */
export function createJudge(): Judge {
  let built: ReturnType<typeof createKnown> | null = null;
  const known = () => {
    built ??= createKnown();
    return built;
  };

  return {
    judge(mail, links) {
      const claim = readClaim(mail, known().brands);
      return links.map((link) => assessLink(link, known(), claim));
    },
    isOfficial: (href) => assessLink({ href: withoutUserInfo(href) }, known(), null).level === 'official',
    realPlace: (brand) => realPlaceOf(brand, known().brands),
  };
}

function withoutUserInfo(href: string): string {
  if (!URL.canParse(href)) return href;
  const url = new URL(href);
  url.username = '';
  url.password = '';
  return url.href;
}
