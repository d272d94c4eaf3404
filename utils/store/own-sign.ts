import { browser } from '@wxt-dev/browser';
import type { OwnSign } from '#utils/data/own-sign.ts';
import { isSignPicture } from '#utils/data/sign-pictures.ts';
import { cleanPhrase } from '#utils/text/clean-phrase.ts';
import { type Area, trySet } from './area.ts';

/** The phrase or picture that the person knows our cards by; kept on this machine. Reading never fails. */
export interface OwnSigns {
  /** `null` while nothing is chosen. */
  read(): Promise<OwnSign | null>;
  /** Keeps a sign, or none (`null`); `false` for a phrase of which nothing is left, or when the store doesn't take it. */
  set(sign: OwnSign | null): Promise<boolean>;
}

/** Under which it lies in local storage. */
export const OWN_SIGN_KEY = 'ownSign';

/** Reads whatever lies in the store; what is no sign as it would be written counts as none and is counted. Never throws. */
export function readOwnSign(raw: unknown): { sign: OwnSign | null; faults: number } {
  if (raw === undefined || raw === null) return { sign: null, faults: 0 };
  const { kind, phrase, picture } = raw as Record<string, unknown>;
  if (kind === 'picture' && isSignPicture(picture)) return { sign: { kind, picture }, faults: 0 };
  if (kind === 'phrase' && typeof phrase === 'string' && cleanPhrase(phrase) === phrase)
    return { sign: { kind, phrase }, faults: 0 };
  return { sign: null, faults: 1 };
}

/** Opens it over what is in the area. */
export function createOwnSigns(area: Area = browser.storage.local): OwnSigns {
  return {
    async read() {
      const { [OWN_SIGN_KEY]: raw } = await area.get(OWN_SIGN_KEY).catch(() => ({}) as Record<string, unknown>);
      return readOwnSign(raw).sign;
    },

    async set(sign) {
      if (sign?.kind !== 'phrase') return trySet(area, { [OWN_SIGN_KEY]: sign });
      const phrase = cleanPhrase(sign.phrase);
      return phrase !== null && trySet(area, { [OWN_SIGN_KEY]: { kind: 'phrase', phrase } });
    },
  };
}
