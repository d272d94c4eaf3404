import { PASSWORD_MARKS_KEY } from '../password-marks.ts';
import { SETTINGS_KEY } from './read-settings.ts';

/** Under which the settings of mails lie in local storage. */
export const MAIL_SETTINGS_KEY = 'mailSettings';

const NEW_SETTINGS = { version: 1, sensitivity: 'normal', features: {} };

export type Items = Readonly<Record<string, unknown>>;

/**
 * Brings what an older version kept to the form of this one: what is read is always what would be written. Gives the same items
 * when there is nothing to do.
 */
export function migrate(items: Items): Items {
  return moveReuse(moveKeyLookUp(items));
}

/** Before version 1 the one switch there was, looking up keys, lay among the settings of mails. */
function moveKeyLookUp(items: Items): Items {
  const { [SETTINGS_KEY]: settings, [MAIL_SETTINGS_KEY]: mail } = items;
  if (!isObject(mail) || !('looksUpKeys' in mail)) return items;
  const { looksUpKeys, ...rest } = mail;
  // once there are settings, they know better
  if (settings !== undefined) return { ...items, [MAIL_SETTINGS_KEY]: rest };
  const features = looksUpKeys === true ? { keyLookUp: true } : {};
  return {
    ...items,
    [SETTINGS_KEY]: { ...NEW_SETTINGS, features },
    [MAIL_SETTINGS_KEY]: rest,
  };
}

/** The alarm for passwords used elsewhere had a setting of its own, beside what it knows of them. */
function moveReuse(items: Items): Items {
  const { [SETTINGS_KEY]: settings = NEW_SETTINGS, [PASSWORD_MARKS_KEY]: marks } = items;
  // broken settings are repaired first
  if (!isObject(marks) || !('setting' in marks) || !isObject(settings)) return items;
  const { setting, ...rest } = marks;
  const moved = { ...items, [PASSWORD_MARKS_KEY]: rest };
  const features = isObject(settings.features) ? settings.features : {};
  // once it was switched in its new place, that knows better
  if ((setting !== 'on' && setting !== 'off') || 'passwordReuse' in features) return moved;
  return { ...moved, [SETTINGS_KEY]: { ...settings, features: { ...features, passwordReuse: setting === 'on' } } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
