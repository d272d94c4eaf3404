import { browser } from '@wxt-dev/browser';
import type { Feature } from '#utils/data/features.ts';
import type { Sensitivity } from '#utils/data/sensitivity.ts';
import type { Settings } from '#utils/data/settings.ts';
import { type Area, trySet } from '../area.ts';
import { PASSWORD_MARKS_KEY } from '../password-marks.ts';
import { createTurns } from '../turns.ts';
import { MAIL_SETTINGS_KEY, migrate } from './migrate.ts';
import { readSettings, SETTINGS_KEY, SETTINGS_VERSION } from './read-settings.ts';

/** What the person set about the extension as a whole; kept on this machine. Reading never fails. */
export interface SettingsStore {
  read(): Promise<Settings>;
  /** `false` when the store doesn't take it. */
  setFeature(feature: Feature, isOn: boolean): Promise<boolean>;
  setSensitivity(sensitivity: Sensitivity): Promise<boolean>;
  /** Forgets what was read: the store was changed from elsewhere. */
  refresh(): void;
}

/** Opens the settings over what is in the area; what is broken there counts as not said. */
export function createSettings(area: Area = browser.storage.local): SettingsStore {
  const inTurn = createTurns();

  /** Asked with every part of a mail: the store is not read each time. */
  let cached: Promise<Settings> | null = null;

  async function load(): Promise<Settings> {
    const items = await area.get([SETTINGS_KEY, MAIL_SETTINGS_KEY, PASSWORD_MARKS_KEY]).catch(() => null);
    // a store that does not answer is asked again the next time
    if (!items) cached = null;
    return readSettings(migrate(items ?? {})[SETTINGS_KEY]).settings;
  }

  function read(): Promise<Settings> {
    cached ??= load();
    return cached;
  }

  const change = (work: (settings: Settings) => Settings) =>
    inTurn(async () => {
      const next = work(await load());
      const isDone = await trySet(area, { [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...next } });
      cached = null;
      return isDone;
    });

  return {
    read,
    refresh() {
      cached = null;
    },
    setFeature: (feature, isOn) =>
      change((settings) => ({ ...settings, features: { ...settings.features, [feature]: isOn } })),
    setSensitivity: (sensitivity) => change((settings) => ({ ...settings, sensitivity })),
  };
}
