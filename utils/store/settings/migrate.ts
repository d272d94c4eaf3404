import { SETTINGS_KEY } from './read-settings.ts';

/** Under which the settings of mails lie in local storage. */
export const MAIL_SETTINGS_KEY = 'mailSettings';

export type Items = Readonly<Record<string, unknown>>;

/**
 * Brings what an older version kept to the form of this one: what is read is always what would be written. Before version 1
 * the one switch there was, looking up keys, lay among the settings of mails. Gives the same items when there is nothing to do.
 */
export function migrate(items: Items): Items {
  const { [SETTINGS_KEY]: settings, [MAIL_SETTINGS_KEY]: mail } = items;
  if (!isObject(mail) || !('looksUpKeys' in mail)) return items;
  const { looksUpKeys, ...rest } = mail;
  // once there are settings, they know better
  if (settings !== undefined) return { ...items, [MAIL_SETTINGS_KEY]: rest };
  const features = looksUpKeys === true ? { keyLookUp: true } : {};
  return {
    ...items,
    [SETTINGS_KEY]: { version: 1, sensitivity: 'normal', features },
    [MAIL_SETTINGS_KEY]: rest,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
