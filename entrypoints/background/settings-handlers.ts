import type { Handlers } from '#utils/messaging/serve.ts';
import type { HistoryStore } from '#utils/store/history/history-store.ts';
import type { PolicyStore } from '#utils/store/policy-store.ts';
import type { SettingsStore } from '#utils/store/settings/settings-store.ts';
import type { Switches } from '#utils/store/settings/switches.ts';
import type { Judge } from './judge.ts';

export type SettingsQuestion =
  | ('mayReadLinks' | 'getPolicy' | 'getSettings' | 'setFeature' | 'setSensitivity')
  | ('getHistory' | 'forgetWarning' | 'getReportPlaces');

interface SettingsServices {
  judge: Pick<Judge, 'reportPlaces'>;
  policies: PolicyStore;
  own: SettingsStore;
  switches: Switches;
  history: HistoryStore;
}

/** The answers to what is asked of settings, of the organisation's policy and of the history. */
export function createSettingsHandlers(services: SettingsServices): Pick<Handlers, SettingsQuestion> {
  const { judge, policies, own, switches, history } = services;
  return {
    mayReadLinks: async () => ({ mayRead: await switches.isOn('mailLinks') }),

    getPolicy: () => policies.read(),

    async getReportPlaces({ brand }) {
      const { reportTo } = (await policies.read()).policy;
      return { organisation: reportTo, ofBrand: brand === null ? [] : await judge.reportPlaces(brand) };
    },

    getSettings: () => switches.all(),

    async setFeature({ feature, isOn }) {
      const { features } = await switches.all();
      return { done: !features[feature].isManaged && (await own.setFeature(feature, isOn)) };
    },

    async setSensitivity({ sensitivity }) {
      const { sensitivity: now } = await switches.all();
      return { done: !now.isManaged && (await own.setSensitivity(sensitivity)) };
    },

    getHistory: () => history.read(),

    forgetWarning: async ({ id }) => ({ done: await history.forget(id) }),
  };
}
