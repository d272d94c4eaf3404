import type { Handlers } from '#utils/messaging/serve.ts';
import type { ReuseSwitch } from '#utils/store/reuse-switch.ts';
import type { SettingsStore } from '#utils/store/settings/settings-store.ts';
import { bringOffers } from './bring-offers.ts';
import type { Judge } from './judge.ts';
import { type Diagnosed, readDiagnostics } from './read-diagnostics.ts';

export type SettingsQuestion =
  | ('mayReadLinks' | 'mayJudgeOffers' | 'bringOffers' | 'getPolicy' | 'getSettings' | 'setFeature' | 'setSensitivity')
  | ('getHistory' | 'forgetWarning' | 'getReportPlaces' | 'getBrandPlaces' | 'findBrands')
  | ('getRepairs' | 'putAwayRepairs' | 'getDiagnostics');

interface SettingsServices extends Diagnosed {
  judge: Pick<Judge, 'reportPlaces' | 'brandPlaces' | 'findBrands'>;
  own: SettingsStore;
  reuse: Pick<ReuseSwitch, 'set'>;
}

/** The answers to what is asked of settings, of the organisation's policy and of the history. */
export function createSettingsHandlers(services: SettingsServices): Pick<Handlers, SettingsQuestion> {
  const { judge, policies, own, switches, history, mender, reuse } = services;
  return {
    mayReadLinks: async () => ({ mayRead: await switches.isOn('mailLinks') }),

    mayJudgeOffers: async () => ({ mayJudge: await switches.isOn('marketplaceOffers') }),

    async bringOffers(_, asker) {
      const isOn = await switches.isOn('marketplaceOffers');
      if (isOn) await bringOffers(asker);
      return { isOn };
    },

    getPolicy: () => policies.read(),

    async getReportPlaces({ brand }) {
      const { reportTo } = (await policies.read()).policy;
      return { organisation: reportTo, ofBrand: brand === null ? [] : await judge.reportPlaces(brand) };
    },

    getBrandPlaces: ({ brand, country }) => judge.brandPlaces(brand, country),

    findBrands: ({ text }) => judge.findBrands(text),

    getSettings: () => switches.all(),

    async setFeature({ feature, isOn }) {
      if (feature === 'passwordReuse') return { done: await reuse.set(isOn ? 'on' : 'off') };
      const { features } = await switches.all();
      return { done: !features[feature].isManaged && (await own.setFeature(feature, isOn)) };
    },

    async setSensitivity({ sensitivity }) {
      const { sensitivity: now } = await switches.all();
      return { done: !now.isManaged && (await own.setSensitivity(sensitivity)) };
    },

    getRepairs: () => mender.mend(),

    putAwayRepairs: async () => ({ done: await mender.putAway() }),

    getDiagnostics: () => readDiagnostics(services),

    getHistory: () => history.read(),

    forgetWarning: async ({ id }) => ({ done: await history.forget(id) }),
  };
}
