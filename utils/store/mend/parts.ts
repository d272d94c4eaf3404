import type { StorePart } from '#utils/data/repair.ts';
import { faultsInMarks, MARKS_VERSION, readMarks } from '#utils/health/done-marks.ts';
import { ADDED_WEBMAILS_KEY, readAddedWebmails } from '../added-webmails.ts';
import { HEALTH_KEY } from '../health-marks.ts';
import { HISTORY_KEY, HISTORY_VERSION, readHistory } from '../history/read-history.ts';
import { incidentIdOf, readIncident, writeIncident } from '../incidents/read-incident.ts';
import { shardKeys } from '../list-keys.ts';
import { readShard } from '../list-shards.ts';
import { OWN_SIGN_KEY, readOwnSign } from '../own-sign.ts';
import { type Items, MAIL_SETTINGS_KEY } from '../settings/migrate.ts';
import { readMailSettings } from '../settings/read-mail-settings.ts';
import { readSettings, SETTINGS_KEY, SETTINGS_VERSION } from '../settings/read-settings.ts';

/** What is wrong with a part, and what is to lie there instead, by key. */
export interface Mending {
  faults: number;
  /** Only keys that are to change. */
  items: Record<string, unknown>;
}

const SOUND: Mending = { faults: 0, items: {} };

/** How each part is held against what its reader understands; what is sound is left as it is. */
export const PARTS: Readonly<Record<StorePart, (items: Items) => Mending>> = {
  settings({ [SETTINGS_KEY]: raw }) {
    const { settings, faults } = readSettings(raw);
    return mended(faults.length, SETTINGS_KEY, { version: SETTINGS_VERSION, ...settings });
  },

  mailSettings({ [MAIL_SETTINGS_KEY]: raw }) {
    const { kept, faults } = readMailSettings(raw);
    return mended(faults.length, MAIL_SETTINGS_KEY, kept);
  },

  addedWebmails({ [ADDED_WEBMAILS_KEY]: raw }) {
    const { hosts, faults } = readAddedWebmails(raw);
    return mended(faults, ADDED_WEBMAILS_KEY, hosts);
  },

  lists(items) {
    const read = shardKeys().map((key) => [key, readShard(items[key])] as const);
    const broken = read.filter(([, { faults }]) => faults > 0);
    return {
      faults: broken.reduce((sum, [, { faults }]) => sum + faults, 0),
      items: Object.fromEntries(broken.map(([key, { entries }]) => [key, entries])),
    };
  },

  history({ [HISTORY_KEY]: raw }) {
    const { history, faults } = readHistory(raw);
    return mended(faults, HISTORY_KEY, { version: HISTORY_VERSION, ...history });
  },

  health({ [HEALTH_KEY]: raw }) {
    return mended(faultsInMarks(raw), HEALTH_KEY, { version: MARKS_VERSION, ...readMarks(raw) });
  },

  incidents(items) {
    const read = Object.entries(items).flatMap(([key, raw]) => {
      const id = incidentIdOf(key);
      // `null` stands where one was that nobody could read
      return id === null || raw === null ? [] : [{ key, ...readIncident(id, raw) }];
    });
    const broken = read.filter(({ faults, isNewer }) => faults > 0 && !isNewer);
    return {
      faults: broken.reduce((sum, { faults }) => sum + faults, 0),
      items: Object.fromEntries(broken.map(({ key, incident }) => [key, incident && writeIncident(incident)])),
    };
  },

  ownSign({ [OWN_SIGN_KEY]: raw }) {
    const { sign, faults } = readOwnSign(raw);
    return mended(faults, OWN_SIGN_KEY, sign);
  },
};

function mended(faults: number, key: string, value: unknown): Mending {
  return faults === 0 ? SOUND : { faults, items: { [key]: value } };
}
