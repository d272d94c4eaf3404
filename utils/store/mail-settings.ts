import { browser } from '@wxt-dev/browser';
import type { MailSettings } from '#utils/data/mail-settings.ts';
import { type Area, trySet } from './area.ts';
import { MAIL_SETTINGS_KEY as KEY } from './settings/migrate.ts';
import { isResolver, MOST_NAMES, readMailSettings } from './settings/read-mail-settings.ts';
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

/** Opens the settings over what is in the area; what is broken there counts as not said. */
export function createMailSettings(
  area: Area = browser.storage.local,
  switches: Pick<SettingsStore, 'read' | 'setFeature'> = createSettings(area),
): MailSettingsStore {
  const inTurn = createTurns();

  async function read(): Promise<MailSettings> {
    const { [KEY]: kept } = await area.get(KEY).catch(() => ({}) as Record<string, unknown>);
    const { features } = await switches.read();
    return { ...readMailSettings(kept).kept, looksUpKeys: features.keyLookUp === true };
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
