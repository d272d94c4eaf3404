import { browser } from 'wxt/browser';
import type { SourceOutcome } from '#utils/mail/source-outcome.ts';
import { GMAIL_HOSTS, matchesOf } from '#utils/webmail/hosts.ts';
import { originalAt } from '#utils/webmail/source/original-name.ts';

interface Place {
  tabId: number;
  frameId: number;
}

/**
 * The source of the mail that a frame shows; read only when the person asked for it. Where the webmail gives it to the
 * person alone, it is read from the page that they have open in another tab, by the name of that page.
 */
export async function readSource(place: Place, original?: string | null): Promise<SourceOutcome> {
  const read = await readIn(place);
  if (!original || !('problem' in read) || read.problem !== 'openOriginal') return read;
  for (const { id: tabId } of await originalsOpen(original)) {
    const found = tabId === undefined ? read : await readIn({ tabId, frameId: 0 });
    // the tab may have been led elsewhere meanwhile: what was read would be another mail's
    const isStillThere = (await originalsOpen(original)).some(({ id }) => id === tabId);
    if (!('problem' in found) && isStillThere) return found;
  }
  return read;
}

async function readIn({ tabId, frameId }: Place): Promise<SourceOutcome> {
  const [ran] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/source.js'] })
    .catch(() => []);
  return (ran?.result as SourceOutcome | undefined) ?? { problem: 'gone' };
}

async function originalsOpen(original: string) {
  const tabs = await browser.tabs.query({ url: matchesOf(GMAIL_HOSTS) }).catch(() => []);
  return tabs.filter(({ url }) => url !== undefined && originalAt(url) === original);
}
