/**
 * How a brand asks for the second step: a code of an authenticator `app` (TOTP), of the brand's own app (`ownApp`), on a device
 * that is signed in (`device`), by `sms`, by `call`, by `mail`, or a security `key`.
 */
export type SecondStep = 'app' | 'ownApp' | 'device' | 'key' | 'sms' | 'call' | 'mail';

/** In the order in which they should be chosen: what can't be intercepted on its way comes first. */
export const STEPS_BY_STRENGTH: readonly SecondStep[] = ['key', 'app', 'ownApp', 'device', 'sms', 'call', 'mail'];

/** Where a brand's two-step verification is switched on, and what is beyond doubt about it. */
export interface TwoStepPlace {
  /** Id in the catalogue. */
  brand: string;
  /** As the catalogue has them, so that the page need not load all of it. */
  names: { readonly ja: string; readonly en: string };
  /** Always the brand's own: the page of the setting, or else what `leadsTo` says. */
  place: string;
  /** What the place is, when it isn't the setting itself: the way in, or the brand's page that tells how. */
  leadsTo?: 'signIn' | 'help';
  /** Menu words from there on, where `place` isn't the setting itself. */
  path?: { readonly ja: string; readonly en: string };
  /** What it offers; `null` when that isn't beyond doubt: then only its own page tells. */
  ways: readonly SecondStep[] | null;
  /** It hands out recovery codes to print. */
  hasRecoveryCodes?: true;
}

/** The same as it is written down: with where its facts come from, which no build carries. */
export interface TwoStepPlaceEntry extends TwoStepPlace {
  sources: readonly string[];
}
