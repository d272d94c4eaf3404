import { type Feature, isFeature } from '#utils/data/features.ts';
import { isSensitivity } from '#utils/data/sensitivity.ts';
import { NO_SETTINGS, type Settings } from '#utils/data/settings.ts';

/** Under which the settings lie in local storage. */
export const SETTINGS_KEY = 'settings';
/** Goes up when kept settings change their meaning; `migrate.ts` brings older ones here. */
export const SETTINGS_VERSION = 1;

/** Reads whatever lies in the store: every part for itself, a broken one counts as not said and is named. Never throws. */
export function readSettings(raw: unknown): { settings: Settings; faults: string[] } {
  if (raw === undefined) return { settings: NO_SETTINGS, faults: [] };
  if (!isObject(raw)) return { settings: NO_SETTINGS, faults: ['settings'] };
  const faults: string[] = [];
  const { version, sensitivity = NO_SETTINGS.sensitivity, features = {}, ...unknown } = raw;
  if (version !== SETTINGS_VERSION) faults.push('version');
  for (const name of Object.keys(unknown)) faults.push(name);
  if (!isSensitivity(sensitivity)) faults.push('sensitivity');
  return {
    settings: {
      sensitivity: isSensitivity(sensitivity) ? sensitivity : NO_SETTINGS.sensitivity,
      features: readFeatures(features, faults),
    },
    faults,
  };
}

function readFeatures(raw: unknown, faults: string[]): Settings['features'] {
  if (!isObject(raw)) {
    faults.push('features');
    return {};
  }
  const features: Partial<Record<Feature, boolean>> = {};
  for (const [id, isOn] of Object.entries(raw)) {
    if (isFeature(id) && typeof isOn === 'boolean') features[id] = isOn;
    else faults.push(`features.${id}`);
  }
  return features;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
