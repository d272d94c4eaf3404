import type { ReuseSetting } from '#utils/reuse/reuse-setting.ts';
import type { PasswordMarks } from './password-marks.ts';
import type { PolicyStore } from './policy-store.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** Whether passwords are guarded against use elsewhere: by the person's word, under their organisation's. */
export interface ReuseSwitch {
  /** `unasked` while neither has said anything. */
  setting(): Promise<ReuseSetting>;
  isManaged(): Promise<boolean>;
  /** Switching off forgets what is known of passwords. `false` where the organisation has decided, or the store doesn't take it. */
  set(setting: 'on' | 'off'): Promise<boolean>;
}

/** Joins the feature's switch with what has to go when it is off; the organisation's “off” deletes too. */
export function createReuseSwitch(
  own: Pick<SettingsStore, 'read' | 'setFeature'>,
  policies: Pick<PolicyStore, 'read'>,
  marks: Pick<PasswordMarks, 'forget' | 'isEmpty'>,
): ReuseSwitch {
  const managed = async () => (await policies.read()).policy.features.passwordReuse;
  return {
    async setting() {
      const theirs = await managed();
      if (theirs === false && !(await marks.isEmpty())) await marks.forget();
      const isOn = theirs ?? (await own.read()).features.passwordReuse;
      return isOn === undefined ? 'unasked' : isOn ? 'on' : 'off';
    },
    isManaged: async () => (await managed()) !== undefined,
    async set(setting) {
      if ((await managed()) !== undefined) return false;
      // what is known goes first: should that fail, it is still on
      if (setting === 'off' && !(await marks.forget())) return false;
      return own.setFeature('passwordReuse', setting === 'on');
    },
  };
}
