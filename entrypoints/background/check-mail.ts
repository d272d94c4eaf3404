import { browser } from 'wxt/browser';
import { bytesOf } from '#utils/mail/source/bytes.ts';
import { callFrame } from '#utils/messaging/calls.ts';
import type { CheckOutcome } from '#utils/messaging/contract.ts';
import type { MailSettingsStore } from '#utils/store/mail-settings.ts';
import type { TabStore } from '#utils/store/tab-store.ts';
import { showBadge } from './badge.ts';
import type { Judge } from './judge.ts';
import { readSource } from './read-source.ts';

interface Place {
  tabId: number;
  frameId: number;
}

/** Runs the script that judges the source on Gmail's page for it; a page that is gone meanwhile is let be. */
export async function readOriginal({ tabId, frameId }: Place): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/original.js'] })
    .catch(() => undefined);
}

/** Reads an open mail's source, judges it, and remembers and tells what came of it. */
export async function checkMail(
  place: Place,
  mailKey: string,
  { judge, store, settings }: { judge: Judge; store: TabStore; settings: MailSettingsStore },
): Promise<CheckOutcome> {
  const { tabId, frameId } = place;
  const open = await store.mailOf(tabId, frameId, mailKey);
  if (!open) return { problem: 'gone' };
  if (open.isAttached) return { problem: 'notOffered' };
  const read = await readSource(place, open.original);
  if ('problem' in read) return read;

  const verdict = await judge.source(bytesOf(read.source), open.place.host, await settings.read());
  const { sighting, original = null } = open;
  const summary = await store.setMail(open.place, mailKey, sighting, { verdict, isAttached: false, original });
  await showBadge(tabId, summary);
  void callFrame('mailChecked', tabId, frameId);
  return { verdict };
}
