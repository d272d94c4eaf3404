import { type MailSettings, NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';

/** What lies under the settings of mails: the switch lies with the other switches. */
export type KeptMailSettings = Omit<MailSettings, 'looksUpKeys'>;

export const MOST_NAMES = 50;

/** Reads whatever lies in the store: every part for itself, a broken one counts as not said and is named. Never throws. */
export function readMailSettings(raw: unknown): { kept: KeptMailSettings; faults: string[] } {
  const { providers: noNames, strangers: noStrangers, resolver: usual } = NO_MAIL_SETTINGS;
  const nothing = { providers: noNames, strangers: noStrangers, resolver: usual };
  if (raw === undefined) return { kept: nothing, faults: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { kept: nothing, faults: ['mailSettings'] };
  const { providers = [], strangers = [], resolver = usual, ...unknown } = raw as Record<string, unknown>;
  const faults = Object.keys(unknown);
  const namesIn = (list: unknown, field: string): string[] => {
    const names = Array.isArray(list) ? list.filter(isName).slice(0, MOST_NAMES) : [];
    if (!Array.isArray(list) || names.length < list.length) faults.push(field);
    return names;
  };
  const kept = { providers: namesIn(providers, 'providers'), strangers: namesIn(strangers, 'strangers') };
  if (!isResolver(resolver)) faults.push('resolver');
  return { kept: { ...kept, resolver: isResolver(resolver) ? resolver : usual }, faults };
}

/** Whether this is an address that can be asked: https, without a name or password in it. */
export function isResolver(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return protocol === 'https:' && username + password + search + hash === '';
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && name !== '' && name.length <= 260;
}
