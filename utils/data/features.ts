/** What the extension does and what can be switched off. The id never changes once given: settings and policies carry it. */
export type Feature =
  | 'mailLinks'
  | 'senderLine'
  | 'checkProperly'
  | 'pageGuard'
  | 'keyLookUp'
  | 'breachCheck'
  | 'history'
  | 'marketplaceOffers'
  | 'passwordReuse';

/**
 * What of a person's data may leave the machine by a feature: nothing, the name of a domain to the resolver they chose, or the
 * first five characters of a password's hash to the service that knows leaked ones.
 */
export type Leaving = 'nothing' | 'domainName' | 'hashStart';

export interface FeatureFacts {
  id: Feature;
  /** What leaves the machine; told beside the switch. */
  leaves: Leaving;
  /** Whether it works before anybody has said anything. What lets something leave never does. */
  isOnAtFirst: boolean;
}

/**
 * Every feature, in the order in which the options show them. A new one needs its line here, `feature_<id>` (its name) and
 * `sees_<id>` (what it sees) in every language, its line in the policy's schema, and a place that asks `isOn`.
 */
export const FEATURES: readonly FeatureFacts[] = [
  { id: 'mailLinks', leaves: 'nothing', isOnAtFirst: true },
  { id: 'senderLine', leaves: 'nothing', isOnAtFirst: true },
  { id: 'checkProperly', leaves: 'nothing', isOnAtFirst: true },
  { id: 'pageGuard', leaves: 'nothing', isOnAtFirst: true },
  { id: 'keyLookUp', leaves: 'domainName', isOnAtFirst: false },
  { id: 'breachCheck', leaves: 'hashStart', isOnAtFirst: false },
  { id: 'history', leaves: 'nothing', isOnAtFirst: true },
  { id: 'marketplaceOffers', leaves: 'nothing', isOnAtFirst: true },
  // the person is asked once; `utils/store/reuse-switch.ts` knows who was
  { id: 'passwordReuse', leaves: 'nothing', isOnAtFirst: false },
];

/** Whether this is the id of a feature. */
export function isFeature(id: string): id is Feature {
  return FEATURES.some((feature) => feature.id === id);
}
