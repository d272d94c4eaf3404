import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeDiagnostics } from '#utils/data/diagnostics.ts';
import { createAddedWebmails } from '#utils/store/added-webmails.ts';
import { createHistory } from '#utils/store/history/history-store.ts';
import { createMender } from '#utils/store/mend/mend-store.ts';
import { createListStore } from '#utils/store/person-lists.ts';
import { createPolicyStore } from '#utils/store/policy-store.ts';
import { createSettings } from '#utils/store/settings/settings-store.ts';
import { createSwitches } from '#utils/store/settings/switches.ts';
import { createTabStore } from '#utils/store/tab-store.ts';
import { browserName, readDiagnostics } from '../../entrypoints/background/read-diagnostics.ts';
import { createArea } from '../store/area-double.ts';

const SECRETS = ['secret-site', 'secret-brand', 'secret-mail', 'secret-policy', '秘密'];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0', manifest_version: 3 }) });
  Object.assign(fakeBrowser, { i18n: { getUILanguage: () => 'ja', getMessage: () => 'ja' } });
});

test('all is counted and nothing of the person’s is named', async () => {
  const [local, session, managed] = [createArea(), createArea(), createArea()];
  const lists = createListStore({ sync: null, local, session });
  await lists.change(({ lists: kept }) => ({
    lists: {
      ...kept,
      trusted: [{ host: 'secret-site.example', scope: 'host' }],
      ownBrands: [{ names: ['秘密'], domains: ['secret-brand.example'] }],
    },
  }));
  const webmails = createAddedWebmails(local);
  await webmails.add('secret-mail.example');
  const history = createHistory(local);
  await history.note([{ level: 'danger', kind: 'link', brand: null, site: 'secret-site.example', codes: [] }], 'shown');
  await managed.set({ 'secret-policy ?': 1, never: [{ host: 'co.jp' }], features: { history: true } });
  const policies = createPolicyStore(managed);
  const { id } = await fakeBrowser.tabs.create({ url: 'https://secret-site.example/' });
  const store = createTabStore(session);
  await store.setReading(
    { tabId: id!, frameId: 0, documentId: 'D', host: 'secret-site.example' },
    'gmail',
    'noBody',
    [],
  );
  await local.set({ settings: { version: 1, sensitivity: 'secret-mail', features: {} } });

  const switches = createSwitches(createSettings(local), policies);
  const told = await readDiagnostics({
    ...{ policies, switches, history, lists, webmails, store },
    mender: createMender(local, null, () => 0),
  });
  const text = writeDiagnostics(told);
  for (const line of [
    ...['honmono: 0.1.0 (manifest 3)', 'count.trusted: 1', 'count.ownBrands: 1', 'count.addedWebmails: 1'],
    ...['count.warnings: 1', 'reading.gmail noBody: 1', 'setting.history: on (managed)', 'setting.managed: yes'],
    ...['repaired.settings: 1', 'policy.never[0].host: publicSuffix', 'policy.?: unknownSetting'],
  ])
    expect(text).toContain(line);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0', 'Edg 156'],
  ['', '?'],
])('%s', (userAgent, name) => expect(browserName(userAgent)).toBe(name));
