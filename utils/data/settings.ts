import { FEATURES, type Feature } from './features.ts';
import type { Policy } from './policy.ts';
import type { Sensitivity } from './sensitivity.ts';

/** What the person set about the extension as a whole. Plain JSON. */
export interface Settings {
  sensitivity: Sensitivity;
  /** What was switched by hand; a feature that is left out is as it is at first. */
  features: Readonly<Partial<Record<Feature, boolean>>>;
}

export const NO_SETTINGS: Settings = { sensitivity: 'normal', features: {} };

/** A setting as it counts, and whether the organisation has set it. */
export interface InForce<Value> {
  value: Value;
  isManaged: boolean;
}

/** All settings as they count now. */
export interface SettingsInForce {
  sensitivity: InForce<Sensitivity>;
  features: Readonly<Record<Feature, InForce<boolean>>>;
}

/** The person's settings under their organisation's. */
export function settingsInForce(settings: Settings, policy: Pick<Policy, 'features' | 'sensitivity'>): SettingsInForce {
  const features = FEATURES.map(({ id, isOnAtFirst }) => {
    const managed = policy.features[id];
    return [id, { value: managed ?? settings.features[id] ?? isOnAtFirst, isManaged: managed !== undefined }] as const;
  });
  return {
    sensitivity: { value: policy.sensitivity ?? settings.sensitivity, isManaged: policy.sensitivity !== null },
    features: Object.fromEntries(features) as unknown as SettingsInForce['features'],
  };
}
