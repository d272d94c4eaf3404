import type { LinkDetector } from '#utils/detect/define-link-detector.ts';
import type { MailDetector } from '#utils/detect/define-mail-detector.ts';
import type { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import type { mailDetectors } from '#utils/detect/mail/mail-detectors.ts';

type AnyLinkDetector = (typeof linkDetectors)[number];
type AnyMailDetector = (typeof mailDetectors)[number];
type ReasonFrom<D> = D extends LinkDetector<infer Code, infer P> | MailDetector<infer Code, infer P>
  ? { code: Code; params: P }
  : never;

/** What can be told of a sighting: a code and what fills its sentence. Derived from the detectors, never written by hand. */
export type Reason =
  | ReasonFrom<AnyLinkDetector>
  | ReasonFrom<AnyMailDetector>
  | { code: 'unreadable'; params: { href: string } };
export type ReasonCode = Reason['code'];
