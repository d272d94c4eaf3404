import { browser } from 'wxt/browser';
import type { AskingFrame } from '#utils/messaging/senders.ts';
import type { Handlers } from '#utils/messaging/serve.ts';
import { beginningOf, fingerprintOf } from '#utils/reuse/fingerprint.ts';
import type { PasswordMarks } from '#utils/store/password-marks.ts';
import type { ReuseSwitch } from '#utils/store/reuse-switch.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import { placeOf } from './asking-place.ts';
import { showBadge } from './badge.ts';
import { callPage } from './call-page.ts';
import { addressOfFrame } from './frame-address.ts';
import { framesWith } from './frames-with.ts';
import type { Judge } from './judge.ts';

export interface ReuseServices {
  judge: Pick<Judge, 'assess' | 'ownerAt' | 'isOwnPlace' | 'withReusedPassword'>;
  store: Pick<TabStore, 'setPage' | 'pageOf'>;
  marks: PasswordMarks;
  reuse: ReuseSwitch;
}

type ReuseQuestion = 'passwordTyped' | 'passwordSent' | 'getReuse' | 'setReuse';

const NOT_STOPPED = { isStopped: false, learns: false };

/** The answers about a brand's password that may be in use elsewhere. Passwords are hashed here and kept nowhere. */
export function createReuseHandlers({ judge, store, marks, reuse }: ReuseServices): Pick<Handlers, ReuseQuestion> {
  return {
    async passwordTyped({ beginnings }, asker) {
      if ((await reuse.setting()) !== 'on') return NOT_STOPPED;
      const { url } = await addressOfFrame(asker);
      const learns = (await judge.ownerAt(url)) !== null;
      const brand = await brandKnownBy(beginnings, marks);
      if (brand === null || (await judge.isOwnPlace(brand, url))) return { isStopped: false, learns };
      const isStopped = await stop(brand, url, asker);
      return { isStopped, learns };
    },

    async passwordSent({ passwords }, asker) {
      const { url } = await addressOfFrame(asker);
      const brand = (await reuse.setting()) === 'on' ? await judge.ownerAt(url) : null;
      const salt = brand && (await marks.salt());
      if (!brand || !salt) return null;
      for (const password of passwords) {
        const fingerprint = await fingerprintOf(beginningOf(password), salt);
        if (fingerprint !== null) await marks.remember(brand, fingerprint);
      }
      return null;
    },

    getReuse: async () => ({
      setting: await reuse.setting(),
      isManaged: await reuse.isManaged(),
      brands: await marks.count(),
    }),

    setReuse: async ({ setting }) => ({ done: await reuse.set(setting) }),
  };

  /** Locks the tab and says why, unless the person has said that this site may have the password. */
  async function stop(brand: string, url: string, asker: AskingFrame): Promise<boolean> {
    const { tabId, frameId } = asker;
    const base = (await store.pageOf(tabId, frameId))?.verdict ?? {
      ...(await judge.assess(url)),
      claims: [],
      asks: [],
    };
    if (await marks.isAllowed(brand, base.site)) return false;
    const verdict = await judge.withReusedPassword(base, brand);
    const frames = await framesWith(asker);
    if (frames.length === 0) return true; // another page may have taken its place: nothing is said of that one
    const summary = await store.setPage(placeOf(asker), { verdict, host: placeOf(asker).host, reused: brand });
    await callPage(asker, frames, 'lock', verdict);
    await showBadge(tabId, summary);
    return true;
  }
}

async function brandKnownBy(beginnings: readonly string[], marks: PasswordMarks): Promise<string | null> {
  const salt = (await marks.count()) > 0 ? await marks.salt() : null;
  if (!salt) return null;
  for (const beginning of beginnings) {
    const fingerprint = await fingerprintOf(beginning, salt);
    const brand = fingerprint === null ? null : await marks.brandOf(fingerprint);
    if (brand !== null) return brand;
  }
  return null;
}

/** Brings what listens into a frame that asks for a password; it sees to it itself that it runs once. */
export async function bringReuse({ tabId, frameId }: AskingFrame): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/reuse.js'] }).catch(() => {});
}
