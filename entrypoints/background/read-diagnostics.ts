import { browser } from '@wxt-dev/browser';
import type { Diagnostics } from '#utils/data/diagnostics.ts';
import { language } from '#utils/i18n/words.ts';
import type { AddedWebmails } from '#utils/store/added-webmails.ts';
import type { Area } from '#utils/store/area.ts';
import type { HistoryStore } from '#utils/store/history/history-store.ts';
import type { Mender } from '#utils/store/mend/mend-store.ts';
import type { ListStore } from '#utils/store/person-lists.ts';
import type { PolicyStore } from '#utils/store/policy-store.ts';
import type { Switches } from '#utils/store/settings/switches.ts';
import type { TabStore } from '#utils/store/tab-store.ts';

export interface Diagnosed {
  policies: PolicyStore;
  switches: Switches;
  history: HistoryStore;
  mender: Mender;
  lists: ListStore;
  webmails: AddedWebmails;
  store: Pick<TabStore, 'frames'>;
}

/** How the extension fares: counted, never named. Reading never fails. */
export async function readDiagnostics(services: Diagnosed): Promise<Diagnostics> {
  const { policies, switches, history, mender, lists, webmails, store } = services;
  const [rules, all, kept, past, repairs, hosts] = await Promise.all([
    policies.read(),
    switches.all(),
    lists.read(),
    history.read(),
    mender.mend(),
    webmails.hosts(),
  ]);
  const { version, manifest_version: manifest } = browser.runtime.getManifest();
  const features = Object.entries(all.features).map(([id, { value, isManaged }]) => [id, sayOf(value, isManaged)]);
  return {
    ...{ version, manifest, browser: browserName(navigator.userAgent) },
    languages: [language(), browser.i18n.getUILanguage()],
    storage: await bytesUsed(),
    counts: {
      trusted: kept.lists.trusted.length,
      trustedForSession: kept.session.length,
      ownBrands: kept.lists.ownBrands.length,
      never: kept.lists.never.length,
      addedWebmails: hosts.length,
      warnings: past.entries.length,
      warningsDropped: past.dropped,
    },
    adapters: await readingStates(store),
    settings: {
      listsKeptIn: kept.keptIn,
      managed: rules.isThere ? 'yes' : 'no',
      sensitivity: sayOf(all.sensitivity.value, all.sensitivity.isManaged),
      ...Object.fromEntries(features),
    },
    repairs: repairs.map(({ raw: _, ...repair }) => repair),
    policyFaults: rules.faults.map(({ field, code }) => ({ field: withoutNames(field), code })),
  };
}

/** A policy's own field names are ours; one that we don't know may be anything. */
function withoutNames(field: string): string {
  return /^[\w.[\]]{1,60}$/.test(field) ? field : '?';
}

function sayOf(value: string | boolean, isManaged: boolean): string {
  const said = typeof value === 'string' ? value : value ? 'on' : 'off';
  return isManaged ? `${said} (managed)` : said;
}

/** Only the browser's name and main version: the rest of the string tells more than is asked. */
export function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(lastFirst(userAgent)) ?? [];
  return name === undefined ? '?' : `${name} ${version}`;
}

/** Edge and Opera name themselves behind Chrome. */
function lastFirst(userAgent: string): string {
  return userAgent.split(' ').reverse().join(' ');
}

async function bytesUsed(): Promise<Record<string, number | null>> {
  const { local, sync, session } = browser.storage as unknown as Record<string, Area | undefined>;
  const sizes = Object.entries({ local, sync, session }).map(async ([name, area]) => {
    const items = await area?.get(null).catch(() => null);
    // Firefox counts no bytes for two of them: as JSON is how browsers measure their quota
    return [name, items ? new TextEncoder().encode(JSON.stringify(items)).length : null] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}

async function readingStates(store: Pick<TabStore, 'frames'>): Promise<Record<string, number>> {
  const states: Record<string, number> = {};
  for (const { id } of await browser.tabs.query({})) {
    for (const { webmail, state } of id === undefined ? [] : await store.frames(id)) {
      const key = `${webmail ?? 'none'} ${state}`;
      states[key] = (states[key] ?? 0) + 1;
    }
  }
  return states;
}
