import type { IncidentCheckId } from '#utils/data/health/incident-check.ts';
import type { PasswordEstimate } from '#utils/health/estimate-password.ts';
import type { AccountPages } from '#utils/health/incident-place.ts';
import type { PassPhrase } from '#utils/health/pass-phrase.ts';
import type { Language } from '#utils/i18n/words.ts';
import type { BreachAnswer } from '#utils/lookup/breached-passwords.ts';

/** Whether passwords may be looked up, and whether the organisation has decided that. */
export interface BreachSwitch {
  isOn: boolean;
  isManaged: boolean;
}

/** Judges passwords and draws phrases, off the page's own thread; every answer is `null` when that failed. */
export interface Adviser {
  /** Loads the dictionaries ahead of the first question. */
  wake(): void;
  estimate(password: string, words: readonly string[]): Promise<PasswordEstimate | null>;
  makePhrase(language: Language, count: number): Promise<PassPhrase | null>;
}

/** What a person can do on the page of account health. */
export interface HealthWays {
  /** `false` when the mark could not be kept. */
  markTwoStep(brand: string, isDone: boolean): Promise<boolean>;
  markCheck(account: string, check: IncidentCheckId, isDone: boolean): Promise<boolean>;
  clearChecks(account: string): void;
  openReal(brand: string): void;
  /** Empty where nobody answered. */
  findPages(brand: string): Promise<AccountPages>;
  adviser: Adviser;
  /** `false` when it could not be switched. */
  setBreachCheck(isOn: boolean): Promise<boolean>;
  checkBreach(password: string): Promise<BreachAnswer | null>;
  /** Says at the foot whether it was copied. */
  copy(text: string): void;
  printIncident(): void;
}
