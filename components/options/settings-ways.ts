import type { Feature } from '#utils/data/features.ts';
import type { OwnSign } from '#utils/data/own-sign.ts';
import type { Sensitivity } from '#utils/data/sensitivity.ts';

/** What the options page can do about settings and what is kept. None of these rejects; `false`: it was not done. */
export interface SettingsWays {
  setFeature(feature: Feature, isOn: boolean): Promise<boolean>;
  setSensitivity(sensitivity: Sensitivity): Promise<boolean>;
  /** Chooses what our cards are known by, or nothing (`null`). */
  chooseSign(sign: OwnSign | null): Promise<boolean>;
  openFirstStart(): void;
  /** Tells of repairs no more. */
  putAwayRepairs(): Promise<boolean>;
  /** How the extension fares, as a text; `null` when nobody answers. */
  diagnose(): Promise<string | null>;
  /** Forgets one warning, or all (`null`). */
  forgetWarning(id: string | null): Promise<boolean>;
}
