import type { Verdict } from '#utils/verdict/verdict.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';

/** What the guard needs of the banner over a mail; drawn by `components/mail-banner`. */
export interface BannerPort {
  /** Shows the banner over a mail, or brings the one that is there up to date. A mail without a body is passed over. */
  show(request: BannerRequest): void;
  hide(mailKey: string): void;
}

export interface BannerRequest {
  mail: OpenMail;
  /** The worst verdict among the mail's links. */
  worst: Verdict;
  /** How many links of the mail are dangerous. */
  count: number;
  ways: BannerWays;
}

interface BannerWays {
  /** Opens the real place of `worst.wayOut`; offered only when there is one. */
  openReal(): void;
  /** Takes the person to the worst link: scrolls there and shows its card. */
  showLink(): void;
}
