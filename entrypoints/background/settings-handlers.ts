import type { Handlers } from '#utils/messaging/serve.ts';
import type { PolicyStore } from '#utils/store/policy-store.ts';

export type SettingsQuestion = 'getPolicy';

interface SettingsServices {
  policies: PolicyStore;
}

/** The answers to what our own pages ask of settings and of the organisation's policy. */
export function createSettingsHandlers({ policies }: SettingsServices): Pick<Handlers, SettingsQuestion> {
  return {
    getPolicy: () => policies.read(),
  };
}
