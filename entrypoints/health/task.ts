import type { PasswordEstimate } from '#utils/health/estimate-password.ts';
import type { PassPhrase } from '#utils/health/pass-phrase.ts';
import type { Language } from '#utils/i18n/words.ts';

/** What the adviser's worker is asked, by number, and what it answers. */
export type AdviserTask =
  | { id: number; estimate: { password: string; words: readonly string[] } }
  | { id: number; phrase: { language: Language; count: number } };

export interface AdviserAnswer {
  id: number;
  result: PasswordEstimate | PassPhrase | null;
}
