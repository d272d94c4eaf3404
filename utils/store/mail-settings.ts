import { browser } from '@wxt-dev/browser';
import { type MailSettings, NO_MAIL_SETTINGS } from '#utils/data/mail-settings.ts';
import { type Area, trySet } from './area.ts';
import { MAIL_SETTINGS_KEY as KEY } from './settings/migrate.ts';
import { createSettings, type SettingsStore } from './settings/settings-store.ts';
import { createTurns } from './turns.ts';

/** What the person said about how mails are checked; kept on this machine. */
export interface MailSettingsStore {
  read(): Promise<MailSettings>;
  /** Notes whether a name in results is that of the person's own provider; the last word counts. */
  confirmProvider(authservId: string, isTheirs: boolean): Promise<MailSettings>;
  /** `false` when the resolver is no https address, or the store doesn't take it. */
  setKeyLookUp(looksUpKeys: boolean, resolver: string): Promise<boolean>;
}

const MOST_NAMES = 50;

/** Opens the settings over what is in the area; what is broken there counts as not said. */
export function createMailSettings(
  area: Area = browser.storage.local,
  switches: Pick<SettingsStore, 'read' | 'setFeature'> = createSettings(area),
): MailSettingsStore {
  const inTurn = createTurns();

  async function read(): Promise<MailSettings> {
    const { [KEY]: kept } = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    const { features } = await switches.read();
    const { providers, strangers, resolver } = (kept ?? {}) as Partial<Record<keyof MailSettings, unknown>>;
    return {
      providers: namesIn(providers),
      strangers: namesIn(strangers),
      looksUpKeys: features.keyLookUp === true,
      resolver: isResolver(resolver) ? resolver : NO_MAIL_SETTINGS.resolver,
    };
  }

  /** The switch lies with the other switches; what an older version kept here must not be lost with the rest. */
  async function write({ looksUpKeys, ...rest }: MailSettings): Promise<boolean> {
    const { keyLookUp = false } = (await switches.read()).features;
    if (keyLookUp !== looksUpKeys || (await isOfOlderVersion())) {
      if (!(await switches.setFeature('keyLookUp', looksUpKeys))) return false;
    }
    return trySet(area, { [KEY]: rest });
  }

  async function isOfOlderVersion(): Promise<boolean> {
    const { [KEY]: kept } = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    return typeof kept === 'object' && kept !== null && 'looksUpKeys' in kept;
  }

  return {
    read,

    confirmProvider: (authservId, isTheirs) =>
      inTurn(async () => {
        const settings = await read();
        const id = authservId.toLowerCase();
        const [mine, others] = [settings.providers, settings.strangers].map((ids) => ids.filter((one) => one !== id));
        const providers = isTheirs ? [...mine!, id] : mine!;
        const strangers = isTheirs ? others! : [...others!, id];
        const next = { ...settings, providers: providers.slice(-MOST_NAMES), strangers: strangers.slice(-MOST_NAMES) };
        await write(next);
        return next;
      }),

    setKeyLookUp: (looksUpKeys, resolver) =>
      inTurn(async () => isResolver(resolver) && write({ ...(await read()), looksUpKeys, resolver })),
  };
}

/** Whether this is an address that can be asked: https, without a name or password in it. */
function isResolver(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return protocol === 'https:' && username + password + search + hash === '';
}

function namesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.filter((name) => typeof name === 'string' && name !== '' && name.length <= 260).slice(0, MOST_NAMES);
}
