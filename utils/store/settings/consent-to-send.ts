import { browser } from 'wxt/browser';
import { FEATURES, type Feature, type Leaving } from '#utils/data/features.ts';

/** What Firefox calls what a feature sends (Extension Workshop, “Firefox built-in consent”); the manifest names the same. */
const DATA_TYPES: Readonly<Record<Leaving, string | null>> = {
  nothing: null,
  domainName: 'personalCommunications',
  hashStart: 'authenticationInfo',
};

/** The browser's own book of consents, which its typings don't know yet. */
interface Consents {
  data_collection: string[];
}
const asPermissions = (types: string[]) => ({ data_collection: types }) satisfies Consents as object;

/**
 * Has a browser that keeps a book of what may leave the machine (Firefox 140 and later) ask the person about what the feature
 * sends; only in answer to a press, before anything else is waited for. `true` where it was agreed to, where nothing leaves,
 * and in browsers without such a book: there our own switch is the consent.
 */
export async function askToSend(feature: Feature): Promise<boolean> {
  const type = dataTypeOf(feature);
  if (type === null || !keepsConsents()) return true;
  return browser.permissions.request(asPermissions([type])).catch((error) => !knowsConsents(error));
}

/** Calls with the features whose sending the person has taken back in the browser's own settings. */
export function onSendingTakenBack(hear: (features: Feature[]) => void): void {
  browser.permissions.onRemoved.addListener((removed) => {
    const { data_collection: types = [] } = removed as Partial<Consents>;
    const features = FEATURES.map(({ id }) => id).filter((id) => types.includes(dataTypeOf(id) ?? ''));
    if (features.length > 0) hear(features);
  });
}

function dataTypeOf(feature: Feature): string | null {
  const leaves = FEATURES.find(({ id }) => id === feature)?.leaves ?? 'nothing';
  return DATA_TYPES[leaves];
}

function keepsConsents(): boolean {
  const manifest = browser.runtime.getManifest() as { browser_specific_settings?: { gecko?: object } };
  return manifest.browser_specific_settings?.gecko !== undefined;
}

/** An older Firefox refuses the very question, as one that it doesn't know. */
function knowsConsents(error: unknown): boolean {
  return !String(error).includes('data_collection');
}
