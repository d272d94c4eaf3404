import type { Notice } from '#utils/data/notices.ts';
import type { CheckState } from '#utils/messaging/contract.ts';
import type { MailVerdict } from '#utils/verdict/mail-verdict.ts';
import type { Verdict } from '#utils/verdict/verdict.ts';
import type { OpenMail } from '#utils/webmail/open-mail.ts';

/** What the guard needs of the line or banner over a mail; drawn by `components/mail-banner`. */
export interface BannerPort {
  /** Shows what is said over a mail, or brings what is there up to date. A mail without a body is passed over. */
  show(request: BannerRequest): void;
  hide(mailKey: string): void;
}

export interface BannerRequest {
  mail: OpenMail;
  /** What is said of the mail as a whole; `null` when nothing is known yet, or nothing need be said. */
  verdict: MailVerdict | null;
  /** The worst verdict among the mail's dangerous links; `null` when none is. */
  worst: Verdict | null;
  /** How many links of the mail are dangerous. */
  count: number;
  /** Which notice the mail is and how that may be read; `null` when it is none. */
  notice: Notice | null;
  /** How far looking at the source has come; `null` where it can't be asked for. */
  check: CheckState | null;
  ways: BannerWays;
}

export interface BannerWays {
  /** Opens the real place of the brand that is the way out; offered only when there is one. */
  openReal(): void;
  /** Takes the person to the worst link: scrolls there and shows its card. */
  showLink(): void;
  /** Opens the guide: what to do about the notice. */
  whatToDo(): void;
  /** Has the mail's source read and judged. */
  check(): void;
  /** Opens the inspector: with this mail, when it was checked, else empty. */
  inspect(): void;
}
