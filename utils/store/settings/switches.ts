import type { Feature } from '#utils/data/features.ts';
import { type SettingsInForce, settingsInForce } from '#utils/data/settings.ts';
import type { PolicyStore } from '../policy-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** The settings as they count: the person's, under their organisation's. */
export interface Switches {
  isOn(feature: Feature): Promise<boolean>;
  all(): Promise<SettingsInForce>;
}

/** Joins the two; nothing is remembered in between. */
export function createSwitches(settings: Pick<SettingsStore, 'read'>, policies: Pick<PolicyStore, 'read'>): Switches {
  const all = async () => {
    const [own, { policy }] = await Promise.all([settings.read(), policies.read()]);
    return settingsInForce(own, policy);
  };
  return { all, isOn: async (feature) => (await all()).features[feature].value };
}
