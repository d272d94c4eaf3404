import type { LinkDetector } from '#utils/detect/define-link-detector.ts';
import type { MailDetector } from '#utils/detect/define-mail-detector.ts';
import type { PageDetector } from '#utils/detect/define-page-detector.ts';
import type { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import type { mailDetectors } from '#utils/detect/mail/mail-detectors.ts';
import type { pageDetectors } from '#utils/detect/page/page-detectors.ts';

type AnyLinkDetector = (typeof linkDetectors)[number];
type AnyMailDetector = (typeof mailDetectors)[number];
type AnyPageDetector = (typeof pageDetectors)[number];
type ReasonFrom<D> = D extends
  | LinkDetector<infer Code, infer P>
  | MailDetector<infer Code, infer P>
  | PageDetector<infer Code, infer P>
  ? { code: Code; params: P }
  : never;

/** What can be told of a sighting: a code and what fills its sentence. Derived from the detectors, never written by hand. */
export type Reason =
  | ReasonFrom<AnyLinkDetector>
  | ReasonFrom<AnyMailDetector>
  | ReasonFrom<AnyPageDetector>
  | { code: 'passwordReused'; params: { brand: string; site: string } }
  | { code: 'unreadable'; params: { href: string } };
export type ReasonCode = Reason['code'];
