import type { LinkDetector } from '#utils/detect/define-link-detector.ts';
import type { PageDetector } from '#utils/detect/define-page-detector.ts';
import type { linkDetectors } from '#utils/detect/link/link-detectors.ts';
import type { pageDetectors } from '#utils/detect/page/page-detectors.ts';

type AnyDetector = (typeof linkDetectors)[number];
type ReasonFrom<D> = D extends LinkDetector<infer Code, infer P> ? { code: Code; params: P } : never;
type AnyPageDetector = (typeof pageDetectors)[number];
type PageReasonFrom<D> = D extends PageDetector<infer Code, infer P> ? { code: Code; params: P } : never;

/** What can be told of a sighting: a code and what fills its sentence. Derived from the detectors, never written by hand. */
export type Reason =
  | ReasonFrom<AnyDetector>
  | PageReasonFrom<AnyPageDetector>
  | { code: 'unreadable'; params: { href: string } };
export type ReasonCode = Reason['code'];
